"""Clauses that only tell under what circumstances, or why, the next is so: their places are not its."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.vocabulary import words


def leave_circumstances(state: SentenceState, at: int) -> None:
    """Leave the places of a clause that items[at] ends, where what follows is of all partners.

    "Mặc dù nợ công ở châu Âu tăng |nhưng| xuất khẩu gỗ vẫn đạt …"; "Xuất khẩu qua Mỹ, Nga giảm |khiến| kim
    ngạch chỉ đạt …"
    """
    said, scope = state.said(state.items[at]), state.scope
    if said in words("roles", "causing", "words") and len(scope.places) > 1:
        scope.places = [p for p in scope.places if p.role not in ("to", "")]
    elif said in words("roles", "frames", "contrast") and _concedes(state, at):
        scope.places = [p for p in scope.places if p.role != "at"]


def _concedes(state: SentenceState, at: int) -> bool:
    """Whether the sentence up to items[at] concedes something, and tells of no trade yet."""
    concedes = words("roles", "conceding", "words").stand_at(state.sentence.tokens, 0)
    return concedes and not any(i.kind == "measure" for i in state.items[:at])
