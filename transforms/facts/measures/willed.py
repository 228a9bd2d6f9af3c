"""Goals of which a word of the future tells: "phấn đấu kim ngạch sẽ đạt …", "hai bên nhất trí … sẽ đạt"."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_NEAR = 4  # words between two countries and what they agree on: "hai nước |đều đã cùng| nhất trí"


def is_willed(state: SentenceState, at: int) -> bool:
    """Whether what items[at] says will be so is a goal: one was told of since the last figure, or agreed on.

    "Lãnh đạo hai nước khẳng định đến năm 2015 kim ngạch |sẽ đạt| 3 tỷ USD"
    """
    word, tokens = state.items[at], state.sentence.tokens
    if tokens[word.start] not in words("statuses", "willed", "words"):
        return False
    figures = [
        i.end for i in state.items[:at] if i.kind == "quantity" and i.id in ("money", "percent", "tonne")
    ]
    since = max(figures, default=0)
    aims = any((i.kind, i.id) == ("status", "target") and i.start >= since for i in state.items[:at])
    return aims or _is_agreed(tokens[since : word.start])


def _is_agreed(said: list[str]) -> bool:
    """Whether words say that two countries agree, or affirm together."""
    parties, agree = words("statuses", "willed", "parties"), words("statuses", "willed", "agree")
    ends = (parties.end_at(said, n) for n in range(len(said)) if parties.stand_at(said, n))
    return any(agree.stand_in(said[end : end + _NEAR]) for end in ends)
