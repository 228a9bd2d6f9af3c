"""Which way trade went, as amounts beside it say ("nhập 36,9 tỷ, nhập siêu 23,5 tỷ … |13,4 tỷ|")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations, permutations

from transforms.facts.checks.amounts import comes_to, is_amount, is_exact, passages, seen_from_home
from transforms.facts.records import WAYS, Known, family_of
from transforms.facts.statements import Statement

_WIDEST = Decimal("0.01")  # of a sum, beyond which another amount agrees with it by chance


def of_ways(told: Sequence[Statement]) -> Iterator[tuple[int, Known]]:
    """What is known of amounts that fit others of their pair and time by size, and not by measure."""
    alike: dict[tuple[object, ...], list[Statement]] = {}
    for s in map(seen_from_home, told):
        if family_of(s.measure) == "trade" and is_amount(s) and is_exact(s):
            alike.setdefault((s.reporter, s.counterpart, s.period, s.unit), []).append(s)
    for first, behind in chain.from_iterable(map(passages, alike.values())):
        for others in combinations(behind, 2):
            yield from _odd_one((first, *others))


def _odd_one(three: tuple[Statement, ...]) -> Iterator[tuple[int, Known]]:
    for one, other, whole in permutations(three):
        measure = _measure(one, other, whole)
        if measure is not None and comes_to(whole, (one, other), _WIDEST):
            odd = whole if measure == "trade_turnover" else other
            yield odd.start, Known(measure=measure)


def _measure(one: Statement, other: Statement, whole: Statement) -> str | None:
    """What an amount must be of whose measure does not fit those of two others; None where it does.

    What imports are beyond the deficit is exports; what one way and the other come to is both; and parts that
    go by whose firms trade go the way of the whole.
    """
    if (one.commodity is None) != (other.commodity is None):
        return None
    sliced = one.commodity is not None and whole.commodity is None
    if sliced:
        return whole.measure if one.measure == whole.measure and _is_other_way(other, whole) else None
    if one.commodity != whole.commodity:
        return None
    if one.measure == "trade_balance" and other.measure == whole.measure:
        way = "imports" if one.value < 0 else "exports"
        return _turned(way) if whole.measure == way else None
    is_both = one.measure == "exports" and other.measure == "imports" and whole.measure in WAYS
    return "trade_turnover" if is_both else None


def _is_other_way(other: Statement, whole: Statement) -> bool:
    return whole.measure in WAYS and other.measure == _turned(whole.measure)


def _turned(way: str) -> str:
    return WAYS[1 - WAYS.index(way)]
