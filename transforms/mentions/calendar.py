"""Days, months and years: what a period covers, and what is known of a publication date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Days ``start`` to ``end``, inclusive; None is open or unknown. ``kind`` as in the table facts."""

    start: date | None
    end: date | None
    kind: str


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date as exactly as it is known: the year alone, the month, or the day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first_day(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day that it can be."""
        if self.month is None:
            return date(self.year, 12, 31)
        return date(self.year, self.month, self.day) if self.day else last_day(self.year, self.month)

    @property
    def precision(self) -> str:
        return "day" if self.day else "month" if self.month else "year"


_YEARS = range(1900, 2100)  # what can be the year of an article
_ISO = re.compile(r"\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def published(text: str | None) -> Published | None:
    """Parse "2017", "2017-01", "2017-01-31" or an ISO timestamp; None where it is none."""
    match = _ISO.match(text) if text else None
    if match is None:
        return None
    year, month, number = int(match[1]), int(match[2] or 0) or None, int(match[3] or 0) or None
    if year not in _YEARS or day(year, month or 1, number or 1) is None:
        return None
    return Published(year, month, number)


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return (date(year + month // 12, month % 12 + 1, 1)) - timedelta(days=1)


def day(year: int, month: int, number: int) -> date | None:
    """The day; None where the calendar has none such."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def year_of(year: int) -> Period:
    """A whole year."""
    return Period(date(year, 1, 1), date(year, 12, 31), "year")


def years_in(span: Period) -> list[Period]:
    """Each year of a span of whole years; else the span alone."""
    if span.kind != "range" or span.start is None or span.end is None:
        return [span]
    years = [year_of(year) for year in range(span.start.year, span.end.year + 1)]
    return years if (years[0].start, years[-1].end) == (span.start, span.end) else [span]


def to_date(year: int, month: int, number: int | None = None) -> Period | None:
    """January to the month's end, or to a day."""
    end = last_day(year, month) if number is None else day(year, month, number)
    return None if end is None else Period(date(year, 1, 1), end, "ytd")


def month_of(year: int, month: int) -> Period:
    """A whole month."""
    return Period(date(year, month, 1), last_day(year, month), "month")


def month_beside(year: int, month: int, count: int) -> Period:
    """The month so many after another, or before it."""
    number = year * 12 + month - 1 + count
    return month_of(number // 12, number % 12 + 1)


def quarter_of(year: int, quarter: int) -> Period:
    """A whole quarter, 1 to 4."""
    return Period(date(year, 3 * quarter - 2, 1), last_day(year, 3 * quarter), "quarter")


def year_earlier(period: Period) -> Period:
    """The same span a year before."""
    return _moved(period, -1)


def year_later(period: Period) -> Period:
    """The same span a year after."""
    return _moved(period, 1)


def in_year(period: Period, year: int) -> Period:
    """The same span, to end in another year; what has no end stays."""
    return _moved(period, year - period.end.year) if period.end is not None else period


def _moved(period: Period, years: int) -> Period:
    def moved(d: date | None) -> date | None:
        if d is None:
            return None
        if (d + timedelta(days=1)).month != d.month:
            return last_day(d.year + years, d.month)
        return d.replace(year=d.year + years)

    return Period(moved(period.start), moved(period.end), period.kind)
