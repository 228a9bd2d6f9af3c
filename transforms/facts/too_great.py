"""Figures that are too great for the month whose time they took over: they are of the months so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import WORLD, family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period

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
    named = [s for s in months if s.transform == "level" and s.period_basis in _NAMED]
    longer: dict[tuple[int, Period], Period] = {}
    for statement in months:
        if _is_carried(statement) and any(_is_too_great(statement, whole) for whole in named):
            whole_time = _longer_told(statement, told)
            if whole_time is not None:
                longer[(statement.quote_start, statement.period)] = whole_time
    return [_moved(s, longer) for s in told] if longer else list(told)


def _is_carried(statement: Statement) -> bool:
    trades = family_of(statement.measure) in ("trade", "visitors") and statement.unit != "rank"
    return trades and statement.period_basis not in _NAMED


def _is_too_great(part: Statement, whole: Statement) -> bool:
    """Whether a figure cannot be part of another of the same time, which it would be of."""
    same = (part.period, part.unit, part.reporter) == (whole.period, whole.unit, whole.reporter)
    if not same or part.transform != "level" or whole.commodity not in (None, part.commodity):
        return False
    if part.measure == "trade_balance":
        fits = whole.measure == _OF_BALANCE[part.value < 0] and whole.commodity == part.commodity
        fits = fits and whole.counterpart == part.counterpart
    else:
        fits = whole.measure == part.measure and whole.counterpart in (WORLD, part.counterpart)
        fits = fits and (whole.counterpart, whole.commodity) != (part.counterpart, part.commodity)
    return fits and abs(part.value) > whole.value * _MORE


def _longer_told(statement: Statement, told: Sequence[Statement]) -> Period | None:
    """The months so far, or the year, that other figures were told of and that end with a figure's time."""
    wholes = (s.period for s in told if s.period.kind in _WHOLES and s.period.end == statement.period.end)
    return next(wholes, None)


def _moved(statement: Statement, longer: dict[tuple[int, Period], Period]) -> Statement:
    """A statement with the longer time of its sentence, where it took over the shorter."""
    period = longer.get((statement.quote_start, statement.period))
    carried = period is not None and _is_carried(statement) and statement.status == "actual"
    return replace(statement, period=period) if period is not None and carried else statement
