"""Every figure of the story is a fact or a rejected figure: what reading passed over gets its reason here."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from transforms.facts.statements import Rejection, Statement
from transforms.mentions.periods import PeriodMention

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
"""Digits, with points and commas between them."""


@dataclass(frozen=True, slots=True)
class Covered:
    """Characters of a text, as spans apart from one another and in order."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def by(cls, spans: Iterable[tuple[int, int]]) -> Covered:
        """The characters that lie in any of some spans."""
        starts: list[int] = []
        ends: list[int] = []
        for start, end in sorted(spans):
            if ends and start <= ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        return cls(starts, ends)

    def meets(self, match: re.Match[str]) -> bool:
        """Whether a character of a match is among them."""
        at = bisect_right(self.ends, match.start())
        return at < len(self.starts) and self.starts[at] < match.end()


def covered_by(told: Iterable[Statement], rejected: Iterable[Rejection]) -> Covered:
    """The characters that statements and rejections are of."""
    return Covered.by([*((s.start, s.end) for s in told), *((r.start, r.end) for r in rejected)])


def passed_over(
    text: str,
    span: tuple[int, int],
    covered: Covered,
    periods: Iterable[PeriodMention],
    ranks: Sequence[tuple[int, int]],
) -> Iterator[Rejection]:
    """Rejections for the figures of text[span] that no statement, and no rejection so far, covers.

    ``ranks``: character spans of whole rank phrases; a second figure in them ("trong số 143") is of the fact.
    """
    start, end = span
    dates, ranked = Covered.by((p.start, p.end) for p in periods), Covered.by(ranks)
    for match in FIGURE.finditer(text, start, end):
        if covered.meets(match):
            continue
        reason = "date" if dates.meets(match) else "part_of_fact" if ranked.meets(match) else "name"
        yield Rejection(match.start(), match.end(), start, end, reason)
