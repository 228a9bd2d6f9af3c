"""A year that has not ended: what is told of it is of its months that the story counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Published
from transforms.vocabulary import words

_DECEMBER, _CLOSING = 12, 15  # when a year's figures may be told before it has quite ended


def so_far(told: Sequence[Statement], folded: str, published: Published | None) -> list[Statement]:
    """Statements of a year that has not ended as of its months so far, where the story counts such.

    "10 tháng đạt 54 tỷ USD. … Nhập khẩu rau quả năm nay đạt 341 triệu USD"; but a season is over ("mùa vải
    năm nay"). ``folded``: the reading copy, folded.
    """
    foreseen = [
        s for s in told if s.transform == "level" and s.status == "forecast" and s.period.kind == "year"
    ]
    counted = [s for s in told if s.period.kind == "ytd"]
    return [s if _is_of_season(s, folded) else _so_far(s, foreseen, counted, published) for s in told]


def _is_of_season(statement: Statement, folded: str) -> bool:
    """Whether a year's figure is of a season of it."""
    if statement.period.kind != "year":
        return False
    return words("periods", "seasons", "words").stand_in(
        folded[statement.quote_start : statement.end].split()
    )


def _so_far(
    statement: Statement,
    foreseen: Sequence[Statement],
    counted: Sequence[Statement],
    published: Published | None,
) -> Statement:
    """A statement of a year that has not ended: of its months that the story counts ("trong năm nay")."""
    period = statement.period
    aimed = statement.status == "target"  # "cả năm chỉ đạt 57 tỷ USD, thấp hơn mục tiêu tăng 3%"
    if not aimed and any(_goes_on(level, statement) for level in foreseen):
        return replace(statement, status="forecast")
    if statement.status != "actual" or period.kind != "year" or period.end is None or published is None:
        return statement
    if not published.month or period.end <= published.first_day or _is_closing(published):
        return statement
    families = {family_of(statement.measure), "trade"}
    alike = [s.period for s in counted if family_of(s.measure) in families]
    begun = [p for p in alike if p.start == period.start and p.end]
    latest = max(begun, key=lambda p: p.end or date.min, default=None)
    return replace(statement, period=latest) if latest is not None else statement


def _is_closing(published: Published) -> bool:
    """Whether a year is so nearly over that its figures may be told."""
    return published.month == _DECEMBER and (published.day is None or published.day >= _CLOSING)


def _goes_on(foreseen: Statement, statement: Statement) -> bool:
    """Whether a rate is of a level of its sentence that is foreseen ("cả năm ước đạt 9 tỷ USD, tăng 5%")."""
    before = foreseen.quote_start == statement.quote_start and foreseen.start < statement.start
    alike = (foreseen.measure, foreseen.period) == (statement.measure, statement.period)
    return before and alike and statement.transform != "level"
