"""Amounts that a story tells twice: of one time ("hơn 4 tỷ … đạt |4,016 tỷ USD|"), and of one trade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transforms.facts.checks.amounts import is_amount, is_dated_here, is_exact, seen_from_home
from transforms.facts.records import WAYS, Known
from transforms.facts.statements import Statement

_DIGITS = 3  # of an amount, at least, that is told of the same trade again


def of_repeats(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of the one of two alike that took over its time, or whose trade it is."""
    amounts = [s for s in told if is_amount(s)]
    for at, first in enumerate(amounts):
        for again in amounts[at + 1 :]:
            if _is_same(first, again) and first.period != again.period:
                yield from _dated(first, again)
            elif _is_trade_again(first, again):
                yield from _of_trade(first, again, amounts[: amounts.index(again) + 1])


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


def _is_trade_again(first: Statement, again: Statement) -> bool:
    """Whether trade whose clause names nobody is as much, to the third digit, as another's that is named.

    "Trái cây Lào nhập nhiều nhất là chè, đạt 7,04 tỷ USD. … Chè đứng đầu với 2 triệu tấn, đạt |7,04 tỷ USD|"
    """
    ways = first.measure in WAYS and again.measure in WAYS
    carried = first.pair_basis == "clause" != again.pair_basis
    alike = (first.value, first.unit) == (again.value, again.unit)
    same_goods = (first.commodity is None) == (again.commodity is None)
    exact = len(first.value.normalize().as_tuple().digits) >= _DIGITS
    return ways and carried and alike and same_goods and exact and _trade(first) != _trade(again)


def _of_trade(first: Statement, again: Statement, before: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """The trade of what was told first, for what tells it again, and for its tonnes right before it."""
    for other in before:
        if other.quote_start == again.quote_start and _trade(other) == _trade(again):
            yield other.start, Known(pair=(first.reporter, first.counterpart), measure=first.measure)


def _trade(s: Statement) -> tuple[str, str, str]:
    """Whose trade, with whom, and which way, as Vietnam sees it."""
    ours = seen_from_home(s)
    return ours.measure, ours.reporter, ours.counterpart
