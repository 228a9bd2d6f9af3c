"""Years that are counted from the publication, or from what was told before."""

from __future__ import annotations

from datetime import date

from transforms.mentions.calendar import Period, year_earlier, year_of
from transforms.mentions.clock import Asked


def shifted_year(asked: Asked) -> Period | None:
    """A year counted from the publication's ("năm ngoái", "năm tới")."""
    at, last = asked.clock.published, asked.clock.last
    if at is not None:
        return year_of(at.year + asked.mention.shift)
    if asked.mention.shift == -1 and last is not None and last.kind == "year" and last.end is not None:
        return last  # "năm 2010 … . Năm ngoái …" in an undated text
    return Period(None, None, "year")


def years_ago(asked: Asked) -> Period | None:
    """A year as many before the publication's as are counted ("cách đây 20 năm")."""
    at = asked.clock.published
    return year_of(at.year - asked.slots["c"]) if at is not None else Period(None, None, "year")


def years_from_told(asked: Asked) -> Period | None:
    """A year as many after the one told last as are counted, or (``shift`` -1) before it ("5 năm sau")."""
    last = asked.clock.last
    if last is None or last.end is None:
        return None
    year, at = last.end.year + asked.mention.shift * asked.slots.get("c", 1), asked.clock.published
    return year_of(year) if at is None or year <= at.year + 1 else None  # "15 năm sau khi gia nhập WTO"


def year_after(asked: Asked) -> Period | None:
    """The year after the one of the same sentence ("năm 2015 …, năm sau …"), else after the publication's.

    "Năm kế tiếp" goes on from another sentence too.
    """
    goes_on = asked.clock.is_beside or asked.mention.rule == "year_following"
    last = asked.clock.last if goes_on else None
    if last is None or last.kind != "year":
        return shifted_year(asked)
    return years_from_told(asked)


def rest_of_year(asked: Asked) -> Period | None:
    """From the day of publication to the year's last ("từ nay đến cuối năm")."""
    today = asked.clock.today
    return Period(today, date(today.year, 12, 31), "range") if today else Period(None, None, "range")


def past_year(asked: Asked) -> Period | None:
    """ "năm qua": the year before, the one that ends, or in an undated text the one it tells."""
    at, last = asked.clock.published, asked.clock.last
    if at is not None and at.month:
        return year_of(at.year if at.month == 12 else at.year - 1)
    if last is not None and last.end is not None:
        return year_of(last.end.year)
    return year_of(at.year) if at is not None else Period(None, None, "year")


def year_before(asked: Asked) -> Period | None:
    """The same a year before what was told last ("năm trước đó")."""
    last, at = asked.clock.last, asked.clock.published
    if last and last.end:
        return year_earlier(last)
    return year_of(at.year - 1) if at else None


def same_year(asked: Asked) -> Period | None:
    """The year of what was told last ("cùng năm"), or this one ("cả năm")."""
    last, at = asked.clock.last, asked.clock.published
    if last is not None and last.end is not None:
        return year_of(last.end.year)
    if at is None or asked.mention.rule not in ("whole_year", "in_year"):
        return None
    return year_of(at.year - (asked.mention.rule == "in_year" and at.month == 1))
