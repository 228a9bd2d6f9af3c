"""Up to a day: from the year's first, from a month's, from one that is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from transforms.mentions.calendar import Period, day, last_day, to_date
from transforms.mentions.clock import Asked

_MIDDLE = 15  # day of a month
_MONTHS = range(1, 13)


def asof(asked: Asked) -> Period | None:
    """A year's first day to a cut-off: a day, or the end of a month, a quarter, a half or the year."""
    month = 6 if asked.mention.rule == "asof_half" else asked.slots.get("m", asked.slots.get("n"))
    if month is None and "q" in asked.slots:
        month = 3 * asked.slots["q"]
    year = asked.slots.get("y") or asked.clock.year_for(month)
    if asked.mention.rule == "asof_year_told" and asked.clock.last and asked.clock.last.end:
        year = asked.clock.last.end.year
    if year is None:
        return Period(None, None, "asof")
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), "asof")
    if month not in _MONTHS:
        return None
    if asked.mention.rule in ("asof_middle", "ytd_middle"):
        return Period(date(year, 1, 1), date(year, month, _MIDDLE), "asof")
    cut = day(year, month, asked.slots["d"]) if "d" in asked.slots else last_day(year, month)
    return None if cut is None else Period(date(year, 1, 1), cut, "asof")


def until(asked: Asked) -> Period | None:
    """A year's first day to a day or the end of a month ("từ đầu năm đến hết tháng 7")."""
    slots = dict(asked.slots)
    if "n" in slots:
        slots["m"] = slots["n"]
    if "y0" in slots:
        slots.setdefault("y", slots["y0"])
    found = asof(replace(asked, slots=slots))
    if found is not None and found.end is not None and slots.get("y0", found.end.year) < found.end.year:
        return Period(date(slots["y0"], 1, 1), found.end, "range")
    return replace(found, kind="ytd") if found is not None else None


def asof_last(asked: Asked) -> Period | None:
    """All of the year before the publication's, up to its end ("đến hết năm ngoái")."""
    at = asked.clock.published
    return asof(replace(asked, slots={"y": at.year - 1} if at else {}))


def asof_now(asked: Asked) -> Period | None:
    """This year's first day to the day of publication ("đến nay")."""
    today = asked.clock.today
    return Period(date(today.year, 1, 1) if today else None, today, "asof_now")


def year_to_now(asked: Asked) -> Period | None:
    """From a year's first day to now, or to a day that is named; no end where only the year is known."""
    today, known = asked.clock.today, asked.clock.published
    if "y0" in asked.slots and "d" not in asked.slots and (today is None or asked.slots["y0"] < today.year):
        return Period(date(asked.slots["y0"], 1, 1), None, "since")
    if "d" in asked.slots:
        year = asked.slots.get("y") or asked.clock.year_for(asked.slots["m"])
        return (
            to_date(year, asked.slots["m"], asked.slots["d"])
            if year and asked.slots["m"] in _MONTHS
            else None
        )
    if today is None:
        return Period(date(known.year, 1, 1) if known else None, None, "ytd")
    return to_date(today.year, today.month, today.day)


def asof_first(asked: Asked) -> Period | None:
    """Up to the first day of a year or a month ("tính đến đầu năm 2017")."""
    month = asked.slots.get("m", 1)
    year = asked.slots.get("y") or asked.clock.year_for(month)
    return Period(date(year, 1, 1), date(year, month, 1), "asof") if year else Period(None, None, "asof")


def since_month(asked: Asked) -> Period | None:
    """From a month or a day of it to now: to the day of publication, or open where another year is named."""
    today, slots = asked.clock.today, asked.slots
    year = slots.get("y") or (asked.clock.year_for(slots["m"]) if "m" in slots else None)
    if "m" not in slots:
        return Period(today.replace(day=1), today, "range") if today else Period(None, None, "range")
    first = day(year, slots["m"], slots.get("d", 1)) if year is not None else None
    if first is None or today is None or first > today:
        return Period(first, None, "range") if first is not None else None
    is_january = (first.month, first.day) == (1, 1)
    if first.year == today.year:
        return Period(first, today, "ytd" if is_january else "range")
    return Period(first, None, "since")


def days_to(asked: Asked) -> Period | None:
    """A month's first day to another day of it ("từ đầu tháng đến ngày 15/10")."""
    month = asked.slots["m"]
    year = asked.slots.get("y") or asked.clock.year_for(month)
    last = day(year, month, asked.slots["d"]) if year is not None else None
    return Period(last.replace(day=1), last, "range") if last is not None else None


def asof_told(asked: Asked) -> Period | None:
    """Up to the day told last, of the same year or of all years before ("cộng dồn tới ngày này")."""
    end = asked.clock.last.end if asked.clock.last is not None else None
    if end is None:
        return Period(None, None, "asof")
    return Period(date(end.year, 1, 1), end, "asof")


def ytd_told(asked: Asked) -> Period | None:
    """The year up to the day told last ("từ đầu năm tới ngày đó")."""
    found = asof_told(asked)
    return replace(found, kind="ytd") if found is not None else None
