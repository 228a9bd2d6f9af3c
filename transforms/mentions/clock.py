"""Which days a period means: by its own figures, by the periods before it, by the publication date; never by
the machine's clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from transforms.mentions.calendar import (
    Period,
    Published,
    day,
    last_day,
    month_of,
    quarter_of,
    to_date,
    year_earlier,
    year_of,
)
from transforms.mentions.moments import span_of
from transforms.mentions.periods import PeriodMention
from transforms.text.folding import fold
from transforms.vocabulary import load

Slots = Mapping[str, int]
MOMENT = "moment"  # kind of a span that dates no figure: a day of telling, a horizon
_MIDDLE = 15  # day of a month
_CENTURY = 50  # "91" is 1991, "17" is 2017


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative periods count from: the publication date, and the last period that was read."""

    published: Published | None
    last: Period | None = None

    def year_for(self, month: int | None = None, *, near: bool = False) -> int | None:
        """The year that a bare month or day means: of the text so far (``near``), or of the publication."""
        last = self.last.end if self.last else None
        if last is not None and (self.published is None or (near and (month is None or month <= last.month))):
            return last.year
        if self.published is None:
            return None
        late = month is not None and self.published.month is not None and month > self.published.month
        return self.published.year - 1 if late else self.published.year

    @property
    def today(self) -> date | None:
        """The day of publication, where it is known to the day."""
        return self.published.first_day if self.published and self.published.day else None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A mention, the numbers in its slots, and what it counts from."""

    mention: PeriodMention
    slots: Slots
    clock: Clock


def resolve(mention: PeriodMention, clock: Clock) -> list[Period]:
    """The periods that a mention names, in order; empty where its figures are no date.

    "asof", "asof_now" and "since" kinds are left for the fact to settle: a stock or a year to date. Spans of
    the kind "moment" date no figure.
    """
    slots = {name: _number(text) for name, text in mention.slots.items()}
    if "s" in slots:  # a year of two figures
        slots["y"] = slots["s"] + (2000 if slots["s"] < _CENTURY else 1900)
    if mention.form == "years":
        return [year_of(slots[name]) for name in ("y", "y2", "y3", "y4", "y5") if name in slots]
    found = _FORMS.get(mention.form, _moment)(_Asked(mention, slots, clock))
    return [found] if found is not None else []


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _number_words()[text]


@cache
def _number_words() -> dict[str, int]:
    return {fold(word): number for word, number in load("periods")["month_words"].items()}


def _moment(asked: _Asked) -> Period | None:
    mention, today = asked.mention, asked.clock.today
    span = span_of(mention.form, asked.slots, mention.shift, today) if today is not None else None
    return Period(*span, MOMENT) if span is not None else None


# --- spans of years, days and months that name themselves


def _range(asked: _Asked) -> Period | None:
    first, last = asked.slots["y"], asked.slots["y2"]
    return Period(date(first, 1, 1), date(last, 12, 31), "range") if first < last else None


def _year(asked: _Asked) -> Period | None:
    return year_of(asked.slots["y"])


def _since(asked: _Asked) -> Period | None:
    return Period(date(asked.slots["y"], 1, 1), None, "since")


def _days(asked: _Asked) -> Period | None:
    if "m" not in asked.slots:
        return None
    year = asked.slots.get("y") or asked.clock.year_for(asked.slots["m"])
    if year is None:
        return None
    last_month = asked.slots.get("m2", asked.slots["m"])
    first_year = year - 1 if asked.slots["m"] > last_month else year
    first, last = (
        day(first_year, asked.slots["m"], asked.slots["d"]),
        day(year, last_month, asked.slots.get("d2", asked.slots["d"])),
    )
    return None if first is None or last is None or first > last else Period(first, last, "range")


# --- parts of a year


def _within_year(asked: _Asked) -> Period | None:
    form, relative = asked.mention.form, asked.mention.shift < 0
    number = (
        asked.slots.get("n") or asked.slots.get("m") or (3 * asked.slots["q"] if "q" in asked.slots else None)
    )
    if form in ("half", "second_half"):
        number = 6
    year = asked.slots.get("y")
    if year is None:
        begun = 3 * asked.slots["q"] - 2 if "q" in asked.slots else None if form == "second_half" else number
        year = asked.clock.year_for(begun, near=form in ("month", "quarter", "ytd_bare") and not relative)
        year = year - 1 if year and relative else year
    kind = {"month": "month", "quarter": "quarter", "second_half": "range"}.get(form, "ytd")
    if year is None:
        return Period(None, None, kind)
    return _part_of(year, form, number, asked.slots.get("q", 1)) if number is not None else None


def _part_of(year: int, form: str, number: int, quarter: int) -> Period | None:
    """The month, quarter, half or first months of a year."""
    if not 1 <= number <= 12:
        return None
    if form == "month":
        return month_of(year, number)
    if form == "quarter":
        return quarter_of(year, quarter if 1 <= quarter <= 4 else 1)
    if form == "second_half":
        return Period(date(year, 7, 1), date(year, 12, 31), "range")
    return year_of(year) if number == 12 else to_date(year, number)


def _recent_months(asked: _Asked) -> Period | None:
    """ "10 tháng qua": of the year so far, where it is that old; else the months before this one."""
    today, count = asked.clock.today, asked.slots["n"]
    is_so_far = today is None or count < today.month or (count == today.month and today.day > _MIDDLE)
    if is_so_far or asked.clock.last is not None:
        return _within_year(asked)
    span = span_of("months_count", {"c": count}, -1, today) if today is not None else None
    return Period(*span, "range") if span is not None else None


def _half_month(asked: _Asked) -> Period | None:
    """The first fifteen days of a month, or (``shift`` 1) the rest, as customs count."""
    year = asked.slots.get("y") or asked.clock.year_for(asked.slots["m"], near=True)
    if year is None or not 1 <= asked.slots["m"] <= 12:
        return Period(None, None, "range") if year is None else None
    month, middle = month_of(year, asked.slots["m"]), date(year, asked.slots["m"], _MIDDLE)
    if asked.mention.shift:
        return Period(middle.replace(day=_MIDDLE + 1), month.end, "range")
    return Period(month.start, middle, "range")


def _first_month(asked: _Asked) -> Period | None:
    """January of the year that is named, or of this one."""
    published = asked.clock.published
    year = asked.slots.get("y") or (published.year if published is not None else None)
    return month_of(year, 1) if year is not None else Period(None, None, "month")


def _first_days(asked: _Asked) -> Period | None:
    """The first days of a month, as many as are counted."""
    year = asked.slots.get("y") or asked.clock.year_for(asked.slots["m"], near=True)
    last = day(year, asked.slots["m"], asked.slots["c"]) if year is not None else None
    return Period(last.replace(day=1), last, "range") if last is not None else None


# --- up to a day


def _asof(asked: _Asked) -> Period | None:
    month = 6 if asked.mention.rule == "asof_half" else asked.slots.get("m")
    if month is None and "q" in asked.slots:
        month = 3 * asked.slots["q"]
    year = asked.slots.get("y") or asked.clock.year_for(month)
    if year is None:
        return Period(None, None, "asof")
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), "asof")
    if not 1 <= month <= 12:
        return None
    cut = day(year, month, asked.slots["d"]) if "d" in asked.slots else last_day(year, month)
    return None if cut is None else Period(date(year, 1, 1), cut, "asof")


def _asof_last(asked: _Asked) -> Period | None:
    at = asked.clock.published
    return _asof(replace(asked, slots={"y": at.year - 1} if at else {}))


def _asof_now(asked: _Asked) -> Period | None:
    today = asked.clock.today
    return Period(date(today.year, 1, 1) if today else None, today, "asof_now")


def _year_to_now(asked: _Asked) -> Period | None:
    if "d" in asked.slots:
        year = asked.slots.get("y") or asked.clock.year_for(asked.slots["m"])
        return (
            to_date(year, asked.slots["m"], asked.slots["d"])
            if year and 1 <= asked.slots["m"] <= 12
            else None
        )
    today = asked.clock.today
    return to_date(today.year, today.month, today.day) if today else Period(None, None, "ytd")


# --- counted from the publication, or from what was told before


def _shifted_month(asked: _Asked) -> Period | None:
    at = asked.clock.published
    if asked.mention.shift == 0 and asked.clock.last and asked.clock.last.kind == "month":
        return asked.clock.last
    if at is None or at.month is None:
        return Period(None, None, "month")
    months = at.year * 12 + at.month - 1 + asked.mention.shift
    return month_of(months // 12, months % 12 + 1)


def _coming_month(asked: _Asked) -> Period | None:
    at = asked.clock.published
    if at is None or at.month is None:
        return Period(None, None, "month")
    return month_of(at.year + (asked.slots["m"] <= at.month), asked.slots["m"])


def _shifted_quarter(asked: _Asked) -> Period | None:
    at = asked.clock.published
    if at is None or at.month is None:
        return Period(None, None, "quarter")
    quarters = at.year * 4 + (at.month - 1) // 3 + asked.mention.shift
    return quarter_of(quarters // 4, quarters % 4 + 1)


def _shifted_year(asked: _Asked) -> Period | None:
    return (
        year_of(asked.clock.published.year + asked.mention.shift)
        if asked.clock.published
        else Period(None, None, "year")
    )


def _year_before(asked: _Asked) -> Period | None:
    last, at = asked.clock.last, asked.clock.published
    if last and last.end:
        return year_earlier(last)
    return year_of(at.year - 1) if at else None


def _same_year(asked: _Asked) -> Period | None:
    return year_of(asked.clock.last.end.year) if asked.clock.last and asked.clock.last.end else None


_FORMS: dict[str, Callable[[_Asked], Period | None]] = {
    "range": _range,
    "year": _year,
    "since": _since,
    "day": _days,
    "days": _days,
    "month": _within_year,
    "quarter": _within_year,
    "ytd": _within_year,
    "ytd_bare": _within_year,
    "half": _within_year,
    "second_half": _within_year,
    "recent_months": _recent_months,
    "half_month": _half_month,
    "first_days": _first_days,
    "first_month": _first_month,
    "asof": _asof,
    "asof_last": _asof_last,
    "asof_now": _asof_now,
    "ytd_now": _year_to_now,
    "ytd_day": _year_to_now,
    "month_shift": _shifted_month,
    "coming_month": _coming_month,
    "quarter_shift": _shifted_quarter,
    "year_shift": _shifted_year,
    "year_before": _year_before,
    "same_year": _same_year,
}
