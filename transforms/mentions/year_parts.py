"""Parts of a year: its first months, its last, a quarter, a half, months and days on end."""

from __future__ import annotations

from datetime import date, timedelta

from transforms.mentions.calendar import Period, day, month_beside, month_of, quarter_of, to_date, year_of
from transforms.mentions.clock import Asked
from transforms.mentions.moments import span_of

_OPENING = (None, 1, 2)  # months when January is news
_QUARTER = 3  # months
_NEAR = ("month", "quarter", "ytd_bare")  # forms that go on in the year told last
_LAST_QUARTER = 10  # the month that it begins with
_LAST_MONTH = 12
_MIDDLE = 15  # day of a month
# Forms that name the part of a year which the publication, or what was told before, dates.
_THIS_YEAR = "_this_year"
_PARTS = {
    f"{part}{form}": part
    for part in ("month", "quarter")
    for form in (_THIS_YEAR, "_past", "_told", "_onward")
}


def within_year(asked: Asked) -> Period | None:
    """A month, a quarter, a half or the first months of a year; of last year where ``shift`` says so."""
    named, slots, clock = asked.mention.form, asked.slots, asked.clock
    form = _PARTS.get(named, named)
    quarter = slots.get("q", 1) if form == "quarter" or "q" in slots else None
    number = 6 if form in ("half", "second_half") else slots.get("n") or slots.get("m") or 3 * (quarter or 0)
    year, at = slots.get("y"), clock.published
    if named == "ytd_bare" and number == 1 and at is not None and at.month not in _OPENING:
        return None  # "nửa tỷ USD trong 1 tháng": of any
    if year is None and named == "month_told" and clock.last is not None and clock.last.end is not None:
        year = clock.last.end.year
    if year is None and (asked.mention.shift or named.endswith(_THIS_YEAR)):
        year = _year_shifted(asked)
    elif year is None:
        begun = 3 * quarter - 2 if quarter is not None else None if form == "second_half" else number
        ends = 3 * quarter + 1 if quarter is not None else None
        near = named in _NEAR or _ends_with_month(asked, number)
        year = clock.year_for(begun, near=near, ends=ends)
    if year is None:
        kinds = {"month": "month", "quarter": "quarter", "second_half": "range"}
        return Period(None, None, kinds.get(form, "ytd"))
    return _part_of(year, form, number, quarter or 1)


def _ends_with_month(asked: Asked, number: int) -> bool:
    """Whether months so far end with the month of the same sentence ("tháng 4/2019 …, 4 tháng đầu năm …")."""
    last = asked.clock.last if asked.clock.is_beside else None
    if last is None or last.kind != "month" or last.end is None:
        return False
    return asked.mention.form == "ytd" and last.end.month == number


def _year_shifted(asked: Asked) -> int | None:
    """The year of publication, as many years on as the mention says ("quý IV năm ngoái")."""
    published, last = asked.clock.published, asked.clock.last
    if published is not None:
        return published.year + asked.mention.shift
    return last.end.year + asked.mention.shift if last is not None and last.end is not None else None


def closing_months(asked: Asked) -> Period | None:
    """The last months of a year ("3 tháng cuối năm 2022", "quý cuối năm", "tháng cuối năm")."""
    count = 3 if asked.mention.form == "closing_quarter" else asked.slots.get("n", 1)
    published = asked.clock.published
    year = asked.slots.get("y")
    if year is None:
        year = _year_shifted(asked)
        if not asked.mention.shift and published is not None and published.month in (1, 2):
            year = published.year - 1  # looking back in January
    if year is None:
        return Period(None, None, "range")
    first = month_of(year, 13 - count)
    return (
        first if count == 1 else Period(first.start, date(year, 12, 31), "quarter" if count == 3 else "range")
    )


def quarter_span(asked: Asked) -> Period | None:
    """From a quarter to another of the same year ("từ quý II đến quý III")."""
    first, last = asked.slots["q"], asked.slots["q2"]
    year = asked.slots.get("y") or asked.clock.year_for(3 * last - 2)
    if year is None or first >= last:
        return Period(None, None, "range") if year is None else None
    days = quarter_of(year, first).start, quarter_of(year, last).end
    return Period(*days, "ytd" if first == 1 else "range")


def quarter_begun(asked: Asked) -> Period | None:
    """The first months of a quarter ("hai tháng đầu quý IV")."""
    first = 3 * asked.slots["q"] - 2
    year = asked.slots.get("y") or asked.clock.year_for(first)
    if year is None or asked.slots["n"] > _QUARTER or first > _LAST_QUARTER:
        return Period(None, None, "range") if year is None else None
    last = first + asked.slots["n"] - 1
    kind = "quarter" if asked.slots["n"] == _QUARTER else "ytd" if first == 1 else "range"
    return Period(month_of(year, first).start, month_of(year, last).end, kind)


def month_of_quarter(asked: Asked) -> Period | None:
    """The first month of a quarter, or one so many behind it ("tháng cuối quý III")."""
    number = 3 * asked.slots["q"] - 2 + asked.mention.shift
    if number > _LAST_MONTH:
        return None
    year = asked.slots.get("y") or asked.clock.year_for(number)
    return Period(None, None, "month") if year is None else month_of(year, number)


def month_span(asked: Asked) -> Period | None:
    """From a month to another, which may be of the next year ("từ tháng 8/2022 đến tháng 7/2023")."""
    first, last = asked.slots["m"], asked.slots["m2"]
    ends = asked.slots.get("y2") or asked.slots.get("y") or asked.clock.year_for(last)
    if ends is None:
        return Period(None, None, "range")
    is_of_two = asked.mention.shift < 0 or first > last
    begins = asked.slots.get("y", ends) if "y2" in asked.slots else ends - is_of_two
    start, end = month_of(begins, first).start, month_of(ends, last).end
    if start is None or end is None or start > end:
        return None
    return Period(start, end, "ytd" if (first, begins) == (1, ends) else "range")


def months_to(asked: Asked) -> Period | None:
    """As many months as are counted, up to one ("12 tháng tính đến tháng 6/2020")."""
    last, count = asked.slots["m"], asked.slots["n"]
    year = asked.slots.get("y") or asked.clock.year_for(last)
    if year is None or not 1 <= last <= 12:
        return None
    first = month_beside(year, last, 1 - count)
    return Period(first.start, month_of(year, last).end, "ytd" if count == last else "range")


def listed_parts(asked: Asked) -> list[Period]:
    """Months or quarters of one year, which figures answer to one by one ("tháng 8 và 9/2017")."""
    slot = "m" if asked.mention.form == "months" else "q"
    parts = [asked.slots[name] for name in (slot, f"{slot}2", f"{slot}3") if name in asked.slots]
    last = parts[-1] if slot == "m" else 3 * parts[-1] - 2
    year = asked.slots.get("y") or asked.clock.year_for(last, near=True)
    if year is None:
        return []
    return [month_of(year, part) if slot == "m" else quarter_of(year, part) for part in parts]


def parts_of_years(asked: Asked) -> list[Period]:
    """The same months or quarter of several years ("2 tháng đầu năm 2018 và 2019")."""
    slots = asked.slots
    form, number = ("ytd", slots["n"]) if "n" in slots else ("quarter", slots["q"])
    years = [slots[name] for name in ("y", "y2", "y3") if name in slots]
    parts = (_part_of(year, form, number, number) for year in years)
    return [part for part in parts if part is not None]


def part_and_ytd(asked: Asked) -> list[Period]:
    """A month or a quarter, and the year so far ("tháng 9 và 9 tháng năm 2024")."""
    count = asked.slots["n"]
    year = asked.slots.get("y") or asked.clock.year_for(count)
    so_far = to_date(year, count) if year is not None and 1 <= count <= 12 else None
    if year is None or so_far is None:
        return []
    part = month_of(year, asked.slots["m"]) if "m" in asked.slots else quarter_of(year, asked.slots["q"])
    return [part, so_far]


def month_onward(asked: Asked) -> Period | None:
    """The next such month after what was told, if it has begun by now ("Bước sang tháng 1")."""
    month, last, at = asked.slots["m"], asked.clock.last, asked.clock.published
    if last is None or last.end is None:
        return within_year(asked)
    year = last.end.year + (month <= last.end.month)
    begins = month_of(year, month)
    is_ahead = at is not None and begins.start is not None and begins.start > at.last_day
    return within_year(asked) if is_ahead else begins


def month_to_year_end(asked: Asked) -> Period | None:
    """From a month to the year's last ("từ tháng 8 đến cuối năm")."""
    published = asked.clock.published
    year = asked.slots.get("y") or (published.year if published is not None else None)
    return Period(month_of(year, asked.slots["m"]).start, date(year, 12, 31), "range") if year else None


def days_of_month(asked: Asked) -> Period | None:
    """From a day to another of this month, or (``shift``) of one before it."""
    published = asked.clock.published
    if published is None or published.month is None:
        return Period(None, None, "range")
    months = published.year * 12 + published.month - 1 + asked.mention.shift
    first, last = (day(months // 12, months % 12 + 1, asked.slots[name]) for name in ("d", "d2"))
    return None if first is None or last is None or first > last else Period(first, last, "range")


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


def recent_months(asked: Asked) -> Period | None:
    """ "10 tháng qua": of the year so far, where it is that old; else the months before this one."""
    today, count = asked.clock.today, asked.slots["n"]
    is_so_far = today is None or count < today.month or (count == today.month and today.day > _MIDDLE)
    if is_so_far or asked.clock.last is not None:
        return within_year(asked)
    span = span_of("months_count", {"c": count}, -1, today) if today is not None else None
    return Period(*span, "range") if span is not None else None


def half_month(asked: Asked) -> Period | None:
    """The first fifteen days of a month, or (``shift`` 1) the rest, as customs count."""
    year, number = _month_meant(asked)
    if year is None or not 1 <= number <= 12:
        return Period(None, None, "range") if year is None else None
    month, middle = month_of(year, number), date(year, number, _MIDDLE)
    if asked.mention.shift:
        return Period(middle.replace(day=_MIDDLE + 1), month.end, "range")
    return Period(month.start, middle, "range")


def first_month(asked: Asked) -> Period | None:
    """January of the year that is named, or of this one."""
    published = asked.clock.published
    year = asked.slots.get("y") or (published.year if published is not None else None)
    return month_of(year, 1) if year is not None else Period(None, None, "month")


def first_days(asked: Asked) -> Period | None:
    """The first days of a month, as many as are counted."""
    year, month = _month_meant(asked)
    last = day(year, month, asked.slots["c"]) if year is not None else None
    return Period(last.replace(day=1), last, "range") if last is not None else None


def first_days_of_year(asked: Asked) -> Period | None:
    """As many days of January as are counted, and of the months after it ("20 ngày đầu năm")."""
    published = asked.clock.published
    year = asked.slots.get("y") or (published.year if published is not None else None)
    if year is None:
        return Period(None, None, "ytd")
    first = date(year, 1, 1)
    return Period(first, first + timedelta(days=asked.slots.get("c", _MIDDLE) - 1), "ytd")


def _month_meant(asked: Asked) -> tuple[int | None, int]:
    """Year and number of a month; of the publication's where none is named ("10 ngày đầu tháng")."""
    if "m" in asked.slots:
        month = asked.slots["m"]
        return asked.slots.get("y") or asked.clock.year_for(month, near=True, ends=month), month
    published = asked.clock.published
    if published is None or published.month is None:
        return None, 1
    return published.year, published.month
