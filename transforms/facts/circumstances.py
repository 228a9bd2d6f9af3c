"""Clauses that only tell under what circumstances, or why, the next is so: what they name is not its."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_OPENING = 4  # words of a clause among which one says that it is a reason: "10 tháng qua |do| …"


def leave_circumstances(state: SentenceState, at: int) -> None:
    """Leave the places of a clause that items[at] ends, where what follows is of all partners.

    Or the products of a reason, where what follows is not said to be of them.

    "Mặc dù nợ công ở châu Âu tăng |nhưng| xuất khẩu gỗ vẫn đạt …"; "Xuất khẩu qua Mỹ, Nga giảm |khiến| kim
    ngạch chỉ đạt …"
    """
    said, scope = state.said(state.items[at]), state.scope
    if said in words("roles", "causing", "words") and len(scope.places) > 1:
        scope.places = [p for p in scope.places if p.role not in ("to", "")]
    elif said in words("roles", "frames", "contrast") and _concedes(state, at):
        scope.places = [p for p in scope.places if p.role != "at"]
    elif said == "," and scope.goods and (first := _reason_before(state, at)) is not None:
        scope.goods = [goods for goods in scope.goods if goods.start < first]


def _concedes(state: SentenceState, at: int) -> bool:
    """Whether the sentence up to items[at] concedes something, and tells of no trade yet."""
    concedes = words("roles", "conceding", "words").stand_at(state.sentence.tokens, 0)
    return concedes and not any(i.kind == "measure" for i in state.items[:at])


def _reason_before(state: SentenceState, at: int) -> int | None:
    """Where the reason begins that items[at] ends; None where it ends none, or trade is told in it.

    "|Nhờ| sầu riêng được mùa, kim ngạch xuất khẩu sang Lào đạt …"
    """
    before, behind = state.items[:at], state.items[at + 1 :]
    first = max((i.end for i in before if i.kind in ("break", "quantity")), default=0)
    said = state.sentence.tokens[first : state.items[at].start]
    causes = words("roles", "causes", "opens")
    opens = next((first + n for n, word in enumerate(said[:_OPENING]) if word in causes), None)
    told = any(i.kind == "measure" and i.start >= first for i in before)
    follows = next((i for i in behind if i.kind in ("measure", "goods", "quantity")), None)
    return opens if not told and follows is not None and follows.kind == "measure" else None
