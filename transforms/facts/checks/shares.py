"""Totals that a part and its share come to: "Lào 2,58 tỷ USD, chiếm 41,5% … Việt Nam thu hút |6,22 tỷ|"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from transforms.facts.checks.amounts import (
    are_of_same_goods,
    is_amount,
    is_dated_here,
    is_exact,
    is_narrow,
    reach,
    size,
)
from transforms.facts.parties.pairs import GROUPS
from transforms.facts.records import HOME, WORLD, Known, is_province
from transforms.facts.statements import Statement
from transforms.reconcile.intervals import Interval

_WIDEST = Decimal("0.03")  # of a total, beyond which another amount agrees with it by chance


def of_shares(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of totals, and of parts of them, that were read as another's or as of another time."""
    amounts = [s for s in told if is_amount(s) and is_exact(s)]
    for part, total in _parts(told):
        for whole in amounts:
            if not _is_of_same_kind(whole, part) or not size(whole).meets(total):
                continue
            if whole.reporter == part.reporter:
                yield from _corrected(part, whole)
            elif is_province(part.reporter) and (whole.reporter, whole.counterpart) == (HOME, WORLD):
                yield part.start, Known(pair=(HOME, part.counterpart))  # of the country's, past a province


def _parts(told: Sequence[Statement]) -> Iterator[tuple[Statement, Interval]]:
    """Parts that partners hold, and the totals that they and the shares in their sentences come to."""
    for share in told:
        if share.transform != "share" or share.counterpart == WORLD:
            continue
        for part in told:
            if part.quote_start != share.quote_start or not is_amount(part) or _of(part) != _of(share):
                continue
            total = _divided(size(part), reach(share))
            if total is not None and is_narrow(total, _WIDEST):
                yield part, total


def _of(s: Statement) -> tuple[object, ...]:
    return s.measure, s.reporter, s.counterpart, s.commodity, s.period


def _divided(part: Interval, share: Interval) -> Interval | None:
    """What a part and its share in percent are of."""
    if part.low is None or part.high is None or share.low is None or share.high is None or share.low <= 0:
        return None
    return Interval(part.low * 100 / share.high, part.high * 100 / share.low)


def _is_of_same_kind(whole: Statement, part: Statement) -> bool:
    """Whether an amount can be what a part is of, by its measure and product."""
    same = (whole.measure, whole.unit) == (part.measure, part.unit) and are_of_same_goods(whole, part)
    return same and whole.counterpart not in GROUPS


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
