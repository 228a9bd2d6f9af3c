"""Figures that are too great for the month whose time they took over: they are of the months so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from transforms.facts.records import WORLD, family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period

_Key = tuple[Period, str, str, str, str, str | None]

_NAMED = ("clause", "sentence")
_PARTS = ("month", "quarter", "range")
_WHOLES = ("ytd", "year")
_MORE = Decimal("1.05")  # times the whole of which no rounding makes a part
_OF_BALANCE = ("exports", "imports")  # what a surplus is part of, and a deficit


def of_longer_time(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which what took over a month, and is more than all of that, is of the year so far.

    "7 tháng, xuất sang Nga 900 triệu USD. Riêng tháng 7 đạt 90 triệu USD. … xuất siêu |500 triệu USD|": no
    surplus is more than the exports of its time, no partner's or product's trade more than all of it.
    """
    months = [s for s in told if s.period.kind in _PARTS and s.status == "actual"]
    least: dict[_Key, Decimal] = {}  # of what is told of a month that words name, by what it is of
    for whole in months:
        if whole.transform == "level" and whole.period_basis in _NAMED:
            key = _key(whole, whole.measure, whole.counterpart, whole.commodity)
            least[key] = min(least.get(key, whole.value), whole.value)
    so_far: dict[date | None, Period] = {}
    for period in (s.period for s in told if s.period.kind in _WHOLES):
        so_far.setdefault(period.end, period)
    longer = {
        (s.quote_start, s.period): so_far[s.period.end]
        for s in months
        if s.period.end in so_far and _is_carried(s) and _is_too_great(s, least)
    }
    return [_moved(s, longer) for s in told] if longer else list(told)


def _is_carried(statement: Statement) -> bool:
    trades = family_of(statement.measure) in ("trade", "visitors") and statement.unit != "rank"
    return trades and statement.period_basis not in _NAMED


def _is_too_great(part: Statement, least: Mapping[_Key, Decimal]) -> bool:
    """Whether a figure cannot be part of another of the same time, which it would be of."""
    if part.transform != "level":
        return False
    wholes = (least.get(_key(part, *whole)) for whole in _wholes_of(part))
    return any(value is not None and abs(part.value) > value * _MORE for value in wholes)


def _wholes_of(part: Statement) -> Iterator[tuple[str, str, str | None]]:
    """Measure, counterpart and commodity of what a figure is part of."""
    if part.measure == "trade_balance":
        yield _OF_BALANCE[part.value < 0], part.counterpart, part.commodity
        return
    for counterpart in {WORLD, part.counterpart}:
        for commodity in {None, part.commodity}:
            if (counterpart, commodity) != (part.counterpart, part.commodity):
                yield part.measure, counterpart, commodity


def _key(statement: Statement, measure: str, counterpart: str, commodity: str | None) -> _Key:
    of = statement.period, statement.unit, statement.reporter
    return (*of, measure, counterpart, commodity)


def _moved(statement: Statement, longer: dict[tuple[int, Period], Period]) -> Statement:
    """A statement with the longer time of its sentence, where it took over the shorter."""
    period = longer.get((statement.quote_start, statement.period))
    carried = period is not None and _is_carried(statement) and statement.status == "actual"
    return replace(statement, period=period) if period is not None and carried else statement
