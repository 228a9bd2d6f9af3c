"""Totals that a part and its share come to: "Lào 2,58 tỷ USD, chiếm 41,5% … Việt Nam thu hút |6,22 tỷ|"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, islice, product

from transforms.facts.checks.amounts import (
    are_of_same_goods,
    are_same_months,
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

_MOST = 20  # amounts that a part is compared with
_HEDGED = Decimal("0.12")  # of an amount, that a hedge can stand for beyond it, at most
_WIDEST = Decimal("0.05")  # of a total, beyond which another amount agrees with it by chance


def of_shares(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of totals, and of parts of them, that were read as another's or as of another time."""
    amounts: dict[tuple[str, str], list[Statement]] = {}
    for s in sorted(told, key=lambda s: abs(s.value)):
        if is_amount(s) and is_exact(s) and s.counterpart not in GROUPS:
            amounts.setdefault((s.measure, s.unit), []).append(s)
    for part, total in _parts(told):
        for whole in islice(_as_large(amounts.get((part.measure, part.unit), []), total), _MOST):
            yield from _corrected(part, whole)


def _as_large(amounts: Sequence[Statement], total: Interval) -> Iterator[Statement]:
    """The amounts, ordered by size, that can be a total."""
    least = (total.low or Decimal(0)) * (1 - _HEDGED)
    for whole in amounts[bisect_left(amounts, least, key=lambda s: abs(s.value)) :]:
        if total.high is None or abs(whole.value) > total.high * (1 + _HEDGED):
            break
        if size(whole).meets(total):
            yield whole


def _parts(told: Sequence[Statement]) -> Iterator[tuple[Statement, Interval]]:
    """Parts, and the totals that they and the shares in their sentences come to."""
    for _, together in groupby(told, key=lambda s: s.quote_start):
        sentence = list(together)
        shares = (s for s in sentence if s.transform == "share" and _is_part(s))
        for share, part in product(shares, list(filter(is_amount, sentence))):
            total = _divided(size(part), reach(share)) if _of(part) == _of(share) else None
            if total is not None and is_narrow(total, _WIDEST):
                yield part, total


def _of(s: Statement) -> tuple[object, ...]:
    return s.measure, s.reporter, s.counterpart, s.commodity, s.period


def _divided(part: Interval, share: Interval) -> Interval | None:
    """What a part and its share in percent are of."""
    if part.low is None or part.high is None or share.low is None or share.high is None or share.low <= 0:
        return None
    return Interval(part.low * 100 / share.high, part.high * 100 / share.low)


def _is_part(s: Statement) -> bool:
    """Whether a figure is of one partner, product or province, and not of all there are."""
    return s.counterpart != WORLD or s.commodity is not None or is_province(s.reporter)


def _corrected(part: Statement, whole: Statement) -> Iterator[tuple[int, Known]]:
    """What a part and its whole say of each other: the whole is everyone's, and both are of one time."""
    same_goods, same_reporter = are_of_same_goods(whole, part), whole.reporter == part.reporter
    of_partner = part.counterpart != WORLD
    if whole.counterpart != WORLD:
        if same_goods and same_reporter and of_partner:
            yield whole.start, Known(pair=(whole.reporter, WORLD))
    elif same_goods and of_partner and is_province(part.reporter) and whole.reporter == HOME:
        yield part.start, Known(pair=(HOME, part.counterpart))  # of the country's, past a province
    elif (same_goods or whole.commodity is None) and (same_reporter or whole.reporter == HOME):
        yield from _dated(part, whole)


def _dated(part: Statement, whole: Statement) -> Iterator[tuple[int, Known]]:
    """The time of whichever of the two names it, for the other."""
    if are_same_months(part.period, whole.period):
        return
    if is_dated_here(whole) and (not is_dated_here(part) or _is_heaped(part, whole)):
        yield part.start, Known(period=whole.period)
    elif is_dated_here(part) and not is_dated_here(whole):
        yield whole.start, Known(period=part.period)


def _is_heaped(part: Statement, whole: Statement) -> bool:
    """Whether a part was taken for a stock up to the day up to which its total came in."""
    kinds = part.period.kind, whole.period.kind
    return kinds == ("cumulative", "ytd") and part.period.end == whole.period.end
