"""Years apart: a rate between two levels is of the later; years listed behind months are of these months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from transforms.facts.statements import Statement
from transforms.mentions.calendar import year_later

_WHOLE = 100
_ROUNDED = Decimal("0.6")  # percentage points by which a rate of rounded levels may miss the printed one
_NEAR = 3  # statements between a rate and the levels that it is of, at most


def of_later_year(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which a rate from one level to another of a year after is of the later.

    "6 tháng đạt 24 triệu USD, cùng kỳ năm trước 480 triệu USD, tức giảm 95%": of the first months told.
    """
    found: list[Statement] = []
    for _, group in groupby(told, key=lambda s: s.quote_start):
        sentence = list(group)
        found += [_of_later(s, sentence[max(0, at - _NEAR) : at]) for at, s in enumerate(sentence)]
    return found


def _of_later(rate: Statement, before: Sequence[Statement]) -> Statement:
    """A rate with the period of the level that it leads to, if the one before is what it starts from."""
    if rate.transform != "growth":
        return rate
    later = [
        s.period for s, base in _years_apart(before) if base.period == rate.period and _leads(base, s, rate)
    ]
    return replace(rate, period=later[0]) if later else rate


def _years_apart(before: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Each level and the same one of a year before."""
    levels = [s for s in before if s.transform == "level" and s.period.end is not None]
    for level in levels:
        for base in levels:
            if base.value and _key(level) == _key(base) and year_later(base.period) == level.period:
                yield level, base


def _key(s: Statement) -> tuple[str, str, str, str | None, str]:
    return s.measure, s.reporter, s.counterpart, s.commodity, s.unit


def _leads(base: Statement, level: Statement, rate: Statement) -> bool:
    """Whether a rate is the one that leads from a level to another, as far as they are printed."""
    change = (abs(level.value) / abs(base.value) - 1) * _WHOLE
    return abs(change - rate.value) <= _ROUNDED + abs(rate.value) / _WHOLE * 2
