"""Every figure of the story is a fact or a rejected figure: what reading passed over gets its reason here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transforms.facts.statements import Rejection, Statement
from transforms.mentions.periods import PeriodMention

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
"""Digits, with points and commas between them."""


def passed_over(
    text: str,
    span: tuple[int, int],
    told: Sequence[Statement],
    rejected: Sequence[Rejection],
    periods: Sequence[PeriodMention],
    ranks: Sequence[tuple[int, int]],
) -> Iterator[Rejection]:
    """Rejections for the figures of text[span] that no statement, and no rejection so far, covers.

    ``ranks``: character spans of whole rank phrases; a second figure in them ("trong số 143") is of the fact.
    """
    start, end = span
    covered = [(s.start, s.end) for s in told] + [(r.start, r.end) for r in rejected]
    begun = {a for a, _ in covered}
    for match in FIGURE.finditer(text, start, end):
        if match.start() in begun or any(a < match.end() and match.start() < b for a, b in covered):
            continue
        if any(p.start < match.end() and match.start() < p.end for p in periods):
            reason = "date"
        elif any(a < match.end() and match.start() < b for a, b in ranks):
            reason = "part_of_fact"
        else:
            reason = "name"
        yield Rejection(match.start(), match.end(), start, end, reason)
