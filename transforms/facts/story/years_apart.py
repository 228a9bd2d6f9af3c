"""Years apart: a rate between two levels is of the later; years listed behind months are of these months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, in_year, year_earlier, year_later
from transforms.vocabulary import words

_WHOLE = 100
_ROUNDED = Decimal("0.6")  # percentage points by which a rate of rounded levels may miss the printed one
_MONTHS = 12  # of a year
_EARLY = 7  # months of a year that are told so far, at most, to be told from the year
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


def of_same_months(told: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which years listed behind the first months of one are of the same months.

    "5 tháng năm 2018 đạt 3 triệu tấn; năm 2017 đạt 2 triệu tấn": no more of 2017 either, as its amount says.
    ``text``: the article's reading copy.
    """
    found: list[Statement] = []
    for _, group in groupby(told, key=lambda s: s.quote_start):
        sentence = list(group)
        anchor = next((s for s in sentence if s.transform == "level" and _is_early(s.period)), None)
        listed = [s for s in sentence if s.period.kind == "year" and s.transform == "level"]
        anchor = anchor if len(listed) > 1 else None
        found += sentence if anchor is None else [_of_months(s, anchor, text) for s in sentence]
    return found


def begun_in_months(before: Sequence[Statement], told: Sequence[Statement]) -> list[Statement]:
    """Statements in which a year turned out to be its months so far, and what it grew from is of such too.

    "10 tháng năm 2020 … Nhập khẩu giấy năm 2020 tăng từ 412 triệu USD lên 536 triệu USD"
    """
    found = list(told)
    for at, (year, months) in enumerate(zip(before[1:], told[1:], strict=True)):
        base, same = told[at], year.quote_start == told[at].quote_start
        grew = same and base.transform == year.transform and _key(base) == _key(year)
        if grew and year.period != months.period and year_later(base.period) == year.period:
            found[at] = replace(base, period=year_earlier(months.period))
    return found


def _is_early(period: Period) -> bool:
    """Whether a period is the first months of a year, and so few that no year comes near to them."""
    start, end = period.start, period.end
    return period.kind == "ytd" and start is not None and end is not None and end.month <= _EARLY


def _of_months(listed: Statement, anchor: Statement, text: str) -> Statement:
    """A year's statement with the months of another's, where no more than these were traded in it."""
    year, months = listed.period, anchor.period
    named = (
        listed.transform == "level" and year.kind == "year" and listed.period_basis in ("clause", "sentence")
    )
    if not named or listed.start < anchor.start or _key(listed) != _key(anchor) or not anchor.value:
        return listed
    said = text[anchor.end : listed.end].lower().split()
    whole = not words("roles", "whole_year", "words").isdisjoint(said)
    if whole or year.end is None or months.end is None or year.end.year == months.end.year:
        return listed
    if (listed.value / anchor.value) ** 2 * months.end.month >= _MONTHS:
        return listed  # nearer to a year of such months than to them
    return replace(listed, period=in_year(months, year.end.year))


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
