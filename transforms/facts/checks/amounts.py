"""Amounts as checks see them: what each can stand for, and where what it is of was read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import reduce

from transforms.facts.records import WAYS, is_home
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period
from transforms.reconcile.intervals import Interval, interval_of
from transforms.text.folding import fold

_HERE = ("clause", "sentence")  # where a figure's own sentence names what it is of
_NEAR = 600  # characters between the first and the last of what hangs together, at most
_HEDGE = Decimal("0.8")  # of the last digit: "gần 1,9" is seldom less than 1.82
_DIGITS = 2  # that an amount has, at least, so that another does not agree with it by chance


def is_amount(s: Statement) -> bool:
    """Whether a statement is how much something was, of trade, capital, projects or visitors."""
    return s.transform == "level" and s.unit not in ("rank", "percent") and s.status == "actual"


def seen_from_home(s: Statement) -> Statement:
    """An amount as Vietnam's: what another country sells to it, it buys."""
    if is_home(s.reporter) or not is_home(s.counterpart) or s.measure not in WAYS:
        return s
    measure = WAYS[1 - WAYS.index(s.measure)]
    return replace(s, measure=measure, reporter=s.counterpart, counterpart=s.reporter)


def is_exact(s: Statement) -> bool:
    """Whether an amount has digits enough to tell it from others."""
    return len(s.value.normalize().as_tuple().digits) >= _DIGITS


def reach(s: Statement) -> Interval:
    """What the printed figure stands for: a hedge takes it no further than its last digit."""
    if s.qualifier == "over":
        return Interval(s.value, s.value + s.step)
    if s.qualifier == "under":
        return Interval(s.value - s.step * _HEDGE, s.value)
    return interval_of(s.value, s.step, s.qualifier)


def size(s: Statement) -> Interval:
    """The same, of a deficit how large it is."""
    return reach(s) if s.value >= 0 else reach(s).negated()


def are_of_same_goods(one: Statement, other: Statement) -> bool:
    """Whether two figures are of all goods, or of one product, which either may call by a longer name."""
    if one.commodity is None or other.commodity is None:
        return one.commodity == other.commodity
    shorter, longer = sorted((fold(one.commodity), fold(other.commodity)), key=len)
    return longer.startswith(shorter)


def is_narrow(interval: Interval, most: Decimal) -> bool:
    """Whether an interval above nought is no wider than a part of it."""
    low, high = interval.low, interval.high
    return low is not None and high is not None and low > 0 and high <= low * (1 + most)


def comes_to(whole: Statement, parts: Iterable[Statement], widest: Decimal) -> bool:
    """Whether the sizes of some amounts come to that of another, as exactly as they are printed.

    ``widest``: what the sum's reach may be of it, beyond which another amount agrees with it by chance.
    """
    total = reduce(Interval.plus, map(size, parts))
    return is_narrow(total, widest) and size(whole).meets(total)


def passages(told: Sequence[Statement]) -> Iterator[tuple[Statement, Sequence[Statement]]]:
    """Each figure, in the order in which they stand, with those behind it in its passage."""
    ordered = sorted(told, key=lambda s: s.start)
    starts = [s.start for s in ordered]
    for at, first in enumerate(ordered):
        yield first, ordered[at + 1 : bisect_right(starts, first.start + _NEAR)]


def is_dated_here(s: Statement) -> bool:
    """Whether its own sentence says of when a figure is."""
    return s.period_basis in _HERE


def are_same_months(one: Period, other: Period) -> bool:
    """Whether two times begin alike and end within a month: a total up to the 20th, its parts "in 6 months".

    Each is then told in the words of its own sentence, though both are counted up to the same day.
    """
    if one == other or one.end is None or other.end is None or one.start != other.start:
        return one == other
    return (one.end.year, one.end.month) == (other.end.year, other.end.month)
