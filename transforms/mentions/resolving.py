"""Which days a period means: by its own figures, by the periods before it, by the publication date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from transforms.mentions.calendar import (
    Period,
    day,
    month_beside,
    month_of,
    quarter_of,
    year_of,
)
from transforms.mentions.clock import MOMENT, Asked, Clock
from transforms.mentions.cut_offs import (
    asof,
    asof_first,
    asof_last,
    asof_now,
    asof_told,
    days_to,
    since_month,
    until,
    year_to_now,
    ytd_told,
)
from transforms.mentions.moments import span_of
from transforms.mentions.periods import YEAR_SLOTS, PeriodMention
from transforms.mentions.year_parts import (
    closing_months,
    days_of_month,
    first_days,
    first_days_of_year,
    first_month,
    half_month,
    listed_parts,
    month_of_quarter,
    month_onward,
    month_span,
    month_to_year_end,
    months_to,
    part_and_ytd,
    parts_of_years,
    quarter_begun,
    quarter_span,
    recent_months,
    within_year,
)
from transforms.mentions.years import (
    past_year,
    rest_of_year,
    same_year,
    shifted_year,
    year_after,
    year_before,
    years_ago,
    years_from_told,
)
from transforms.text.folding import fold
from transforms.vocabulary import load

_EARLY = 7  # days of a month in which what is told of "the month" is of the one before
_CENTURY = 50  # "91" is 1991, "17" is 2017


def resolve(mention: PeriodMention, clock: Clock) -> list[Period]:
    """The periods that a mention names, in order; empty where its figures are no date.

    "asof", "asof_now" and "since" kinds are left for the fact to settle: a stock or a year to date. Spans of
    the kind "moment" date no figure.
    """
    slots = numbers_in(mention)
    if mention.form in ("season", "undated"):
        return [Period(None, None, "range" if mention.form == "season" else "none")]
    short = slots.get("s", slots.get("z"))  # a year of two figures
    if short is not None:
        slots["y"] = short + (2000 if short < _CENTURY else 1900)
    if mention.form == "years":
        return [year_of(slots[name]) for name in YEAR_SLOTS if name in slots]
    if mention.form in ("months", "quarters"):
        return listed_parts(Asked(mention, slots, clock))
    if mention.form == "parts_of_years":
        return parts_of_years(Asked(mention, slots, clock))
    if mention.form == "part_and_ytd":
        return part_and_ytd(Asked(mention, slots, clock))
    found = _FORMS.get(mention.form, _moment)(Asked(mention, slots, clock))
    return [found] if found is not None else []


def numbers_in(mention: PeriodMention) -> dict[str, int]:
    """The numbers in a mention's slots, in figures or words."""
    return {name: _number(text) for name, text in mention.slots.items()}


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _number_words()[text]


@cache
def _number_words() -> dict[str, int]:
    return {fold(word): number for word, number in load("periods")["month_words"].items()}


def _moment(asked: Asked) -> Period | None:
    mention, today = asked.mention, asked.clock.today
    span = span_of(mention.form, asked.slots, mention.shift, today) if today is not None else None
    return Period(*span, MOMENT) if span is not None else None


# --- spans of years, days and months that name themselves


def _range(asked: Asked) -> Period | None:
    first, last = asked.slots["y"], asked.slots["y2"]
    return Period(date(first, 1, 1), date(last, 12, 31), "range") if first < last else None


def _range_until(asked: Asked) -> Period | None:
    """A year's first day to a month, a quarter or a day of another ("từ năm 2012 đến hết quý II/2018")."""
    slots = dict(asked.slots)
    first, month = slots.pop("y"), slots.get("m") or slots.get("n") or 3 * slots.get("q", 0)
    last = slots.get("y2") or asked.clock.year_for(month)
    cut = asof(replace(asked, slots={**slots, "y": last, "m": month})) if last else None
    return Period(date(first, 1, 1), cut.end, "range") if cut and last and first < last else None


def _year(asked: Asked) -> Period | None:
    return year_of(asked.slots["y"])


def _since(asked: Asked) -> Period | None:
    return Period(date(asked.slots["y"], 1, 1), None, "since")


def _days(asked: Asked) -> Period | None:
    if "m" not in asked.slots:
        return None
    year = asked.slots.get("y2") or asked.slots.get("y") or asked.clock.year_for(asked.slots["m"])
    if year is None:
        return None
    last_month = asked.slots.get("m2", asked.slots["m"])
    first_year = year - 1 if asked.slots["m"] > last_month else year
    if "y2" in asked.slots:
        first_year = asked.slots.get("y", first_year)
    first, last = (
        day(first_year, asked.slots["m"], asked.slots["d"]),
        day(year, last_month, asked.slots.get("d2", asked.slots["d"])),
    )
    return None if first is None or last is None or first > last else Period(first, last, "range")


# --- counted from the publication, or from what was told before


def _shifted_month(asked: Asked) -> Period | None:
    at, told = asked.clock.published, asked.clock.month_told
    if told is not None and (asked.mention.shift == 0 or at is None or at.month is None):
        return told
    if at is None or at.month is None:
        return Period(None, None, "month")
    early = asked.mention.shift == 0 and at.day is not None and at.day <= _EARLY
    return month_beside(at.year, at.month, -1 if early else asked.mention.shift)


def _month_before(asked: Asked) -> Period | None:
    """The month before the one of the same sentence, else before the publication's."""
    last = asked.clock.last if asked.clock.is_beside else None
    if last is None or last.kind != "month" or last.start is None:
        return _shifted_month(asked)
    return month_beside(last.start.year, last.start.month, -1)


def _coming_month(asked: Asked) -> Period | None:
    at = asked.clock.published
    if at is None or at.month is None:
        return Period(None, None, "month")
    return month_of(at.year + (asked.slots["m"] <= at.month), asked.slots["m"])


def _shifted_quarter(asked: Asked) -> Period | None:
    """A quarter counted from the publication's; "quý này" is the one told last."""
    at, last = asked.clock.published, asked.clock.last
    if last is not None and last.kind == "quarter" and asked.mention.shift == 0:
        return last
    if at is None or at.month is None:
        return Period(None, None, "quarter")
    quarters = at.year * 4 + (at.month - 1) // 3 + asked.mention.shift
    return quarter_of(quarters // 4, quarters % 4 + 1)


def _quarter_before(asked: Asked) -> Period | None:
    """The quarter before the one told last, else before the publication's."""
    last = asked.clock.last
    if last is None or last.kind != "quarter" or last.start is None:
        return _shifted_quarter(asked)
    before = month_beside(last.start.year, last.start.month, -1).end
    return quarter_of(before.year, before.month // 3) if before is not None else None


def _same_quarter(asked: Asked) -> Period | None:
    """The quarter of the month that was told before ("tháng 3 …, cả quý …")."""
    last = asked.clock.last.end if asked.clock.last is not None else None
    if last is None:
        return _shifted_quarter(asked)
    return quarter_of(last.year, (last.month - 1) // 3 + 1)


_FORMS: dict[str, Callable[[Asked], Period | None]] = {
    "range": _range,
    "range_until": _range_until,
    "year": _year,
    "since": _since,
    "day": _days,
    "days": _days,
    "month": within_year,
    "month_past": within_year,
    "month_this_year": within_year,
    "month_told": within_year,
    "month_to_year_end": month_to_year_end,
    "month_onward": month_onward,
    "quarter": within_year,
    "quarter_past": within_year,
    "quarter_this_year": within_year,
    "ytd": within_year,
    "ytd_bare": within_year,
    "half": within_year,
    "second_half": within_year,
    "recent_months": recent_months,
    "half_month": half_month,
    "first_days": first_days,
    "first_days_of_year": first_days_of_year,
    "closing_months": closing_months,
    "closing_quarter": closing_months,
    "month_span": month_span,
    "months_to": months_to,
    "quarter_begun": quarter_begun,
    "month_of_quarter": month_of_quarter,
    "quarter_span": quarter_span,
    "days_of_month": days_of_month,
    "first_month": first_month,
    "asof": asof,
    "asof_first": asof_first,
    "asof_last": asof_last,
    "asof_now": asof_now,
    "asof_told": asof_told,
    "ytd_told": ytd_told,
    "until": until,
    "since_month": since_month,
    "days_to": days_to,
    "ytd_now": year_to_now,
    "ytd_day": year_to_now,
    "month_shift": _shifted_month,
    "month_before": _month_before,
    "coming_month": _coming_month,
    "quarter_shift": _shifted_quarter,
    "quarter_before": _quarter_before,
    "same_quarter": _same_quarter,
    "year_shift": shifted_year,
    "past_year": past_year,
    "rest_of_year": rest_of_year,
    "years_ago": years_ago,
    "year_before": year_before,
    "year_after": year_after,
    "years_from_told": years_from_told,
    "same_year": same_year,
}
