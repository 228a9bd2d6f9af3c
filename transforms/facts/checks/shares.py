"""Totals that a part and its share come to: "Lào 2,58 tỷ USD, chiếm 41,5% … Việt Nam thu hút |6,22 tỷ|"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from transforms.facts.checks.amounts import (
    is_amount,
    is_dated_here,
    is_exact,
    is_narrow,
    reach,
    size,
)
from transforms.facts.parties.pairs import GROUPS
from transforms.facts.records import WORLD, Known
from transforms.facts.statements import Statement
from transforms.reconcile.intervals import Interval

_WIDEST = Decimal("0.02")  # of a total, beyond which another amount agrees with it by chance


def of_shares(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of totals, and of parts of them, that were read as another's or as of another time."""
    amounts = [s for s in told if is_amount(s) and is_exact(s)]
    for part, total in _parts(told):
        for whole in amounts:
            if _is_whole(whole, part, total):
                yield from _corrected(part, whole)


def _parts(told: Sequence[Statement]) -> Iterator[tuple[Statement, Interval]]:
    """Parts of which partners hold, and what the totals are that they and their shares come to."""
    for at, share in enumerate(told):
        part = told[at - 1] if at else None
        if share.transform != "share" or part is None or not _are_one(part, share):
            continue
        total = _divided(size(part), reach(share))
        if total is not None and is_narrow(total, _WIDEST):
            yield part, total


def _are_one(part: Statement, share: Statement) -> bool:
    """Whether an amount and the share right behind it are of one partner's part of something."""
    same = _of(part) == _of(share) and part.quote_start == share.quote_start
    return same and is_amount(part) and part.counterpart != WORLD


def _of(s: Statement) -> tuple[object, ...]:
    return s.measure, s.reporter, s.counterpart, s.commodity, s.period


def _divided(part: Interval, share: Interval) -> Interval | None:
    """What a part and its share in percent are of."""
    if part.low is None or part.high is None or share.low is None or share.high is None or share.low <= 0:
        return None
    return Interval(part.low * 100 / share.high, part.high * 100 / share.low)


def _is_whole(whole: Statement, part: Statement, total: Interval) -> bool:
    """Whether an amount is the total that a part is of, by its size and by what it is of."""
    same = (whole.measure, whole.unit, whole.reporter) == (part.measure, part.unit, part.reporter)
    same = same and whole.commodity == part.commodity and whole.counterpart not in GROUPS
    return same and size(whole).meets(total)


def _corrected(part: Statement, whole: Statement) -> Iterator[tuple[int, Known]]:
    """The total is everyone's, and of the part's time; whichever of them names its time dates the other."""
    if whole.counterpart != WORLD:
        yield whole.start, Known(pair=(whole.reporter, WORLD))
    elif part.period != whole.period:
        if is_dated_here(whole) and (not is_dated_here(part) or _is_heaped(part, whole)):
            yield part.start, Known(period=whole.period)
        elif is_dated_here(part) and not is_dated_here(whole):
            yield whole.start, Known(period=part.period)


def _is_heaped(part: Statement, whole: Statement) -> bool:
    """Whether a part was taken for a stock up to the day up to which its total came in."""
    kinds = part.period.kind, whole.period.kind
    return kinds == ("cumulative", "ytd") and part.period.end == whole.period.end
