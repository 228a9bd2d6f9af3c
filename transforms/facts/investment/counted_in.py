"""An opening that only says what is counted in: whom it names, and what those put in, is not told of.

"Nếu tính cả các dự án của Sao Mai đi qua Singapore, vốn Hàn Quốc tại Việt Nam đạt 55 tỷ USD"
"""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_OPENING = 6  # words before what opens a sentence: "Tuy nhiên, đến năm 2016, |nếu tính cả| …"
_KEPT = ("period", "break", "authority", "authority_heads", "speech", "status")
_FIGURES = ("money", "percent", "tonne", "counted")
_SAYS = ("place", "measure")  # what the clause behind has to name


def pass_over_counted_in(state: SentenceState) -> None:
    """Leave out what an opening counts in, where the clause behind it says itself whose figure it tells."""
    opens = _opening(state)
    if opens is None:
        return
    first = next((i.start for i in state.items if _is_figure(state, i) and i.start > opens), None)
    end = _end_of_opening(state, opens, first) if first is not None else None
    if end is None or first is None:
        return
    inside = [i for i in state.items if opens <= i.start < end]
    behind = [i for i in state.items if end <= i.start < first]
    named = any(i.kind == "place" or i.id in (*_FIGURES, "company", "fdi_weak") for i in inside)
    if named and any(i.kind in _SAYS for i in behind):
        state.ignored.update(i.start for i in inside if i.kind not in _KEPT)


def is_counted_in(state: SentenceState, start: int) -> bool:
    """Whether a figure is part of such an opening ("Nếu tính dự án Sao Mai (|5 triệu USD|), …")."""
    return start in state.ignored and _opening(state) is not None


def _opening(state: SentenceState) -> int | None:
    """Where a sentence begins to say what is counted in, if it does."""
    phrases, tokens = words("roles", "frames", "counting_in"), state.sentence.tokens
    starts = (n for n in range(min(_OPENING, len(tokens))) if phrases.stand_at(tokens, n))
    opens = next(starts, None)
    return opens if opens is not None and (opens == 0 or tokens[opens - 1] == ",") else None


def _is_figure(state: SentenceState, item: Item) -> bool:
    """Whether an item is an amount or a number of projects that no brackets hold."""
    if item.id not in _FIGURES:
        return False
    said = state.sentence.tokens[: item.start]
    return said.count("(") == said.count(")")


def _end_of_opening(state: SentenceState, opens: int, first: int) -> int | None:
    """Where the clause begins that the opening leads to: behind "thì", or its last comma."""
    tokens = state.sentence.tokens
    leads = [n for n in range(opens, first) if tokens[n] in words("roles", "frames", "then")]
    commas = (n for n in range(opens, first) if tokens[n] == "," and _is_open(tokens, n))
    end = max(leads or commas, default=None)
    return end + 1 if end is not None else None


def _is_open(tokens: list[str], at: int) -> bool:
    return tokens[:at].count("(") == tokens[:at].count(")")
