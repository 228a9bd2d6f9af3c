"""A year that has not ended: what is told of it is of its months that the story counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, Published
from transforms.vocabulary import words

_DECEMBER, _CLOSING = 12, 15  # when a year's figures may be told before it has quite ended


def so_far(told: Sequence[Statement], folded: str, published: Published | None) -> list[Statement]:
    """Statements of a year that has not ended as of its months so far, where the story counts such.

    "10 tháng đạt 54 tỷ USD. … Nhập khẩu rau quả năm nay đạt 341 triệu USD"; but a season is over ("mùa vải
    năm nay"). ``folded``: the reading copy, folded.
    """
    foreseen: dict[int, list[Statement]] = {}  # by the sentence's start
    counted: dict[tuple[str, date | None], Period] = {}  # the longest months by family and first day
    for s in told:
        period, of = s.period, (family_of(s.measure), s.period.start)
        if s.transform == "level" and s.status == "forecast" and period.kind == "year":
            foreseen.setdefault(s.quote_start, []).append(s)
        elif period.kind == "ytd" and period.end is not None:
            counted[of] = _longer(counted.get(of), period)
    return [s if _is_of_season(s, folded) else _so_far(s, foreseen, counted, published) for s in told]


def _longer(known: Period | None, other: Period) -> Period:
    """The one of two periods that ends later."""
    return other if known is None or _end(known) < _end(other) else known


def _end(period: Period) -> date:
    return period.end or date.min


def _is_of_season(statement: Statement, folded: str) -> bool:
    """Whether a year's figure is of a season of it."""
    if statement.period.kind != "year":
        return False
    return words("periods", "seasons", "words").stand_in(
        folded[statement.quote_start : statement.end].split()
    )


def _so_far(
    statement: Statement,
    foreseen: Mapping[int, Sequence[Statement]],
    counted: Mapping[tuple[str, date | None], Period],
    published: Published | None,
) -> Statement:
    """A statement of a year that has not ended: of its months that the story counts ("trong năm nay")."""
    period = statement.period
    aimed = statement.status == "target"  # "cả năm chỉ đạt 57 tỷ USD, thấp hơn mục tiêu tăng 3%"
    if not aimed and any(_goes_on(level, statement) for level in foreseen.get(statement.quote_start, ())):
        return replace(statement, status="forecast")
    if statement.status != "actual" or period.kind != "year" or period.end is None or published is None:
        return statement
    if not published.month or period.end <= published.first_day or _is_closing(published):
        return statement
    begun = [counted.get((family, period.start)) for family in (family_of(statement.measure), "trade")]
    latest = max((p for p in begun if p is not None), key=_end, default=None)
    return replace(statement, period=latest) if latest is not None else statement


def _is_closing(published: Published) -> bool:
    """Whether a year is so nearly over that its figures may be told."""
    return published.month == _DECEMBER and (published.day is None or published.day >= _CLOSING)


def _goes_on(foreseen: Statement, statement: Statement) -> bool:
    """Whether a rate is of a level of its sentence that is foreseen ("cả năm ước đạt 9 tỷ USD, tăng 5%")."""
    alike = (foreseen.measure, foreseen.period) == (statement.measure, statement.period)
    return alike and foreseen.start < statement.start and statement.transform != "level"
