"""Amounts that a story tells twice, once rounded: both are of one time ("hơn 4 tỷ … đạt |4,016 tỷ USD|")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transforms.facts.checks.amounts import is_amount, is_dated_here, is_exact
from transforms.facts.records import Known
from transforms.facts.statements import Statement


def of_repeats(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of the amount of two alike whose sentence names no time, where the other's does."""
    amounts = [s for s in told if is_amount(s)]
    for at, first in enumerate(amounts):
        for again in amounts[at + 1 :]:
            if _is_same(first, again) and first.period != again.period:
                yield from _dated(first, again)


def _is_same(first: Statement, again: Statement) -> bool:
    """Whether two amounts of the same pair and product are one, rounded to the coarser one's last digit."""
    if _of(first) != _of(again) or not (is_exact(first) or is_exact(again)):
        return False
    coarse, fine = sorted((first, again), key=lambda s: s.step, reverse=True)
    rounded = round(fine.value / coarse.step) * coarse.step
    return coarse.value == rounded and coarse.qualifier != "under"


def _of(s: Statement) -> tuple[object, ...]:
    return s.measure, s.unit, s.reporter, s.counterpart, s.commodity


def _dated(first: Statement, again: Statement) -> Iterator[tuple[int, Known]]:
    """The time of whichever of two amounts names it, for the other; their times have days in common."""
    for known, other in ((first, again), (again, first)):
        if is_dated_here(known) and not is_dated_here(other) and _overlap(known, other):
            yield other.start, Known(period=known.period)
            return


def _overlap(one: Statement, other: Statement) -> bool:
    ends = one.period.end, other.period.end
    if ends[0] is None or ends[1] is None:
        return False
    starts = one.period.start, other.period.start
    latest = max((start for start in starts if start is not None), default=None)
    return latest is None or latest <= min(ends[0], ends[1])
