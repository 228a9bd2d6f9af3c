"""Which sentences may tell an event: one pass over the text finds the words without which none is told."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

import ahocorasick

from transforms.text.folding import fold
from transforms.vocabulary import load


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for kind in ("mister", "title", "weak", "strong"):  # a word of two kinds is of the stronger one
        for word in load("events")["roots"][kind]:
            automaton.add_word(fold(word), kind)
    automaton.make_automaton()
    return automaton


@cache
def _time() -> re.Pattern[str]:
    words = "|".join(re.escape(fold(word)) for word in load("events")["roots"]["time"])
    return re.compile(rf"\d|{words}")


@cache
def _then() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(fold(word)) for word in load("events")["words"]["then"]))


class Roots:
    """Where the words of events stand in a folded text."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        hits = list(_automaton().iter(folded))
        self._ends = [end for end, _ in hits]
        self._kinds = [kind for _, kind in hits]

    def are_in(self, start: int, end: int, *, knows_people: bool) -> bool:
        """Whether an event may be told in folded[start:end], dated or not; "ông A" alone must be known."""
        low, high = bisect_left(self._ends, start), bisect_left(self._ends, end)
        kinds = set(self._kinds[low:high])
        is_peopled = "title" in kinds or (knows_people and "mister" in kinds)
        return "strong" in kinds or ("weak" in kinds and is_peopled)

    def has_time(self, start: int, end: int) -> bool:
        """Whether folded[start:end] may name a day, month or year."""
        return _time().search(self._folded, start, end) is not None

    def goes_on(self, start: int, end: int) -> bool:
        """Whether folded[start:end] goes on about the day told before: "after that"."""
        return _then().search(self._folded, start, end) is not None
