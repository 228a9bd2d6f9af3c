"""Clauses that only tell under what circumstances, or why, the next is so: what they name is not its."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.records import HOME
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_OF_BOTH = ("pair", "between")
_WITH = ("to", "from", "with")
_ADVERBS = 2  # between a trader and what it does to its trade: "cũng đang"
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


def leave_causes(state: SentenceState, at: int) -> None:
    """Leave the places of what only leads to trade that says itself whose it is; items[at] is its cue.

    "Nhờ Lào mua mạnh, |xuất khẩu| chè |của Việt Nam| đạt …"; "Lào mở cửa giúp |xuất khẩu cả nước| đạt …";
    "Dù thế giới suy giảm, |kim ngạch Việt Nam - Lào| đạt …"
    """
    if not _says_whose(state, at) or (end := _end_of_cause(state, at)) is None:
        return
    scope = state.scope
    kept = [p for p in scope.places if p.start >= end]
    state.caused, state.left_cause = len(state.told), len(kept) < len(scope.places)
    scope.places = kept
    context, story = state.context, state.context.story_partner()
    if state.left_cause and not kept and story is not None:
        context.name_partner(story)  # of whom the story goes on to tell


def _says_whose(state: SentenceState, at: int) -> bool:
    """Whether a place behind a cue of trade, and before its figure, says whose it is, or with whom.

    Or the product does, which the cue is of: "xuất khẩu |chè|" is sold to whom the story is on.
    """
    behind = list(takewhile(lambda i: i.kind not in ("quantity", "break"), state.items[at + 1 :]))
    product = next((i.kind == "goods" for i in behind if i.kind not in ("ranked", "goods_word")), False)
    return product or any(i.place is not None and _is_side(i.place) for i in behind)


def _is_side(place: Place) -> bool:
    ours = place.kind == "whole" or (place.role == "of" and place.codes == (HOME,))
    return ours or place.role in _OF_BOTH or (place.role in _WITH and bool(place.codes))


def _end_of_cause(state: SentenceState, at: int) -> int | None:
    """The token at which what leads to the cue at items[at] ends; None where nothing does.

    It is a clause that a word opens, up to the sign or small word behind it, or the subject of a verb.
    """
    cue, tokens = state.items[at], state.sentence.tokens
    begins = max((i.end for i in state.items[:at] if i.kind == "quantity"), default=0)
    parts = [i for i in state.items[:at] if i.kind == "break" and i.start >= begins]
    opens, verbs = words("roles", "circumstances", "opens"), words("roles", "circumstances", "verbs")
    back = words("roles", "circumstances", "back")  # "Trong khi đó, …" is no "Trong khi Lào giảm mua, …"
    starts = [n for n in (begins, *(i.end for i in parts)) if not back.stand_at(tokens, n)]
    opened = next((n for n in starts if any(opens.stand_at(tokens, n + k) for k in range(2))), None)
    if opened is not None and parts and parts[-1].start > opened:
        return parts[-1].start
    leads = [n for n in range(begins, cue.start) if verbs.stand_at(tokens, n)]
    return leads[-1] if leads and not _is_own(state, leads[-1], at) else None


def _is_own(state: SentenceState, verb: int, at: int) -> bool:
    """Whether it is the trade at items[at] of whoever pushes it ("|Lào đẩy mạnh| nhập khẩu gạo từ Việt Nam").

    But "Lào đẩy xuất khẩu của Việt Nam lên …" tells of Vietnam's; "… nhập khẩu gạo của Việt Nam" of Laos's.
    """
    if not words("roles", "circumstances", "own").stand_at(state.sentence.tokens, verb):
        return False
    behind = list(takewhile(lambda i: i.kind not in ("quantity", "break"), state.items[at + 1 :]))
    bought = state.items[at].props["measure"] == "imports" and any(i.kind == "goods" for i in behind)
    places = [i.place for i in behind if i.place is not None]
    owned = any(p.kind == "whole" or (p.role == "of" and not bought) for p in places)
    led = [i.place for i in state.items[:at] if i.place is not None and 0 <= verb - i.end <= _ADVERBS]
    return not owned and any(place.role == "" for place in led)


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
