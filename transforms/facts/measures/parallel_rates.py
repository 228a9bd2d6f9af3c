"""Rates without a word of growth, of those who are told beside others that grew."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_BETWEEN = ("break", "growth", "place", "goods_word", "turn")


def grown_likewise(state: SentenceState, at: int) -> tuple[str, int] | None:
    """Growth of a partner's rate that only says how much, behind that of another, and its sign.

    "Mỹ tăng 22% về lượng và 25% về giá trị. |Còn Lào là 6% về lượng và 9% về giá trị|"
    """
    context, figure = state.context, state.items[at]
    before = list(takewhile(lambda i: i.kind != "quantity" or i.id == "percent", reversed(state.items[:at])))
    since = list(takewhile(lambda i: i.place is None, before))
    if not _is_as_to(state, figure.end) or len(since) == len(before):
        return None
    if any(i.id not in ("reach", "landing", "percent") and i.kind != "break" for i in since):
        return None
    led = {i.id for i in since} & {"reach"}
    told = [s for s in state.told_before if s.unit == "percent"]
    near = bool(state.told) or context.told_sentence >= context.sentence - 1
    if not led or not told or not near or any(s.transform != "growth" for s in told):
        return None
    return "growth", 1 if told[-1].value > 0 else -1


def _is_as_to(state: SentenceState, end: int) -> bool:
    """Whether it is said right behind a rate by what it counts ("6% |về lượng|")."""
    tokens = state.sentence.tokens
    about = tokens[end : end + 1] != [] and tokens[end] in words("ranks", "about")
    return about and words("ranks", "by").stand_at(tokens, end + 1)
