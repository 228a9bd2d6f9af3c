"""Amounts that a story tells twice: of one time ("hơn 4 tỷ … đạt |4,016 tỷ USD|"), and of one trade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from transforms.facts.checks.amounts import (
    are_same_months,
    is_amount,
    is_dated_here,
    is_exact,
    seen_from_home,
)
from transforms.facts.records import WAYS, WORLD, Known
from transforms.facts.statements import Statement
from transforms.vocabulary import load

_DIGITS = 3  # of an amount, at least, that is told of the same trade again


def of_repeats(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of the one of two alike that took over its time, or whose trade it is."""
    amounts = [s for s in told if is_amount(s)]
    yield from _of_time(amounts)
    yield from _of_trade(amounts)


def _of_time(amounts: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """The times of amounts of one pair and product that are one, rounded to the coarser one's last digit."""
    printed: dict[tuple[object, ...], Statement] = {}
    rounded: dict[tuple[object, ...], Statement] = {}
    for again in amounts:
        whose = (again.measure, again.unit, again.reporter, again.counterpart, again.commodity)
        keys = [(*whose, step, value) for step, value in _roundings(again)]
        found = (printed.get(key) for key in keys)
        first = next((s for s in found if s is not None), None) or rounded.get(keys[0])
        if first is not None and _are_one(first, again):
            yield from _dated(first, again)
        printed.setdefault(keys[0], again)
        for key in keys:
            rounded.setdefault(key, again)


def _roundings(s: Statement) -> Iterator[tuple[Decimal, Decimal]]:
    """An amount as it is printed, and rounded to ever fewer digits, each with its last digit's unit."""
    step = s.step
    yield step, s.value
    while abs(s.value) >= step * 10:
        step *= 10
        yield step, round(s.value / step) * step


def _are_one(first: Statement, again: Statement) -> bool:
    coarse = max(first, again, key=lambda s: s.step)
    return (is_exact(first) or is_exact(again)) and coarse.qualifier != "under"


def _dated(first: Statement, again: Statement) -> Iterator[tuple[int, Known]]:
    """The time of whichever of two amounts names it, for the other; their times have days in common."""
    for known, other in ((first, again), (again, first)):
        differs = not are_same_months(known.period, other.period) and _overlap(known, other)
        if differs and is_dated_here(known) and not is_dated_here(other):
            yield other.start, Known(period=known.period)
            return


def _overlap(one: Statement, other: Statement) -> bool:
    ends = one.period.end, other.period.end
    if ends[0] is None or ends[1] is None:
        return False
    starts = one.period.start, other.period.start
    latest = max((start for start in starts if start is not None), default=None)
    return latest is None or latest <= min(ends[0], ends[1])


def _of_trade(amounts: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """The trade of what was told first, for what tells as much again and names nobody, and for its tonnes.

    "Trái cây Lào nhập nhiều nhất là chè, đạt 7,04 tỷ USD. … Chè đứng đầu với 2 triệu tấn, đạt |7,04 tỷ USD|"
    """
    named: dict[tuple[object, ...], Statement] = {}
    here: list[Statement] = []  # the amounts of a sentence
    for again in amounts:
        here = [s for s in here if s.quote_start == again.quote_start] + [again]
        if again.measure not in WAYS or len(again.value.normalize().as_tuple().digits) < _DIGITS:
            continue
        key = (again.value, again.unit, again.commodity is None)
        first = named.get(key)
        if again.pair_basis == "clause":
            named.setdefault(key, again)
        elif first is not None and _trade(first) != _trade(again) and not _is_of_all(again, first):
            known = Known(pair=(first.reporter, first.counterpart), measure=first.measure)
            yield from ((s.start, known) for s in here if _trade(s) == _trade(again))


def _is_of_all(again: Statement, first: Statement) -> bool:
    """Whether what tells as much as a group of countries trades is of everyone, who trade no less."""
    same = (again.measure, again.reporter, again.counterpart) == (first.measure, first.reporter, WORLD)
    return same and first.counterpart != WORLD and first.counterpart in load("places")["groups"]


def _trade(s: Statement) -> tuple[str, str, str]:
    """Whose trade, with whom, and which way, as Vietnam sees it."""
    ours = seen_from_home(s)
    return ours.measure, ours.reporter, ours.counterpart
