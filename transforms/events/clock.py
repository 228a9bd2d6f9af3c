"""Which days a date means: by its figures, the dates told before and the publication date, not the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from transforms.events.dates import DateMention
from transforms.mentions.calendar import Published, day, month_of, year_of

_WEEK = 7
_NEAR = 15  # days between a date without a year and the one told before it
_LONGEST = timedelta(days=60)  # what is longer is a day and its anniversary
_AHEAD = 2.5  # a date without a year looks back rather than ahead
_WRONG_TENSE = 1000
_TENSE_BLURS = 20  # days over which what is going on is told in any tense


@dataclass(frozen=True, slots=True)
class Dated:
    """Days ``first`` to ``last``, inclusive; ``basis`` says where they were read, as in the table events."""

    first: date
    last: date
    precision: str
    basis: str = "sentence"

    @property
    def is_span(self) -> bool:
        """More than one day, each of them named."""
        return self.precision == "day" and self.first != self.last

    def covers(self, other: Dated) -> bool:
        return self.first <= other.first and other.last <= self.last


@dataclass(slots=True)
class Clock:
    """What dates without a year, and words such as "today", count from.

    ``year`` is the one that the sentence names; ``told`` the date of the event told last; ``basis`` says
    where the publication date was read.
    """

    published: Published | None
    year: int | None = None
    told: Dated | None = None
    basis: str = "metadata"

    def _year_for(self, month: int, number: int | None, tense: str) -> int | None:
        """The year of a day (or month, ``number`` None) that is printed without one."""
        told = self.told.last if self.told is not None else None
        if self.year is not None and (self.published is None or self.year <= self.published.year + 1):
            return self.year  # "đến năm 2030" is a goal
        if told is not None and number is not None:
            same_year = day(told.year, month, number)
            if same_year is not None and abs((same_year - told).days) <= _NEAR:
                return told.year
        if self.published is None:
            return told.year if told is not None else None
        if self.published.month is None:
            return self.published.year
        at = self.published.first_day
        return min(range(at.year - 1, at.year + 2), key=lambda y: _distance(at, y, month, number, tense))

    def dated(self, mention: DateMention, tense: str = "") -> Dated | None:
        """The days of a mention; None where they cannot be known, or there are none such ("31/2")."""
        tense = mention.tense or tense
        basis = "sentence" if mention.has_year else self.basis
        if mention.form in ("days", "span"):
            return self._days(mention, tense, basis)
        if mention.form == "same":
            return (
                Dated(self.told.first, self.told.last, self.told.precision, "paragraph")
                if self.told
                else None
            )
        if mention.form == "month":
            return self._month(mention, tense, basis)
        if mention.form == "year":
            return _whole(mention.slots["y"], None, basis)
        return self._relative(mention)

    def _days(self, mention: DateMention, tense: str, basis: str) -> Dated | None:
        slots = mention.slots
        if mention.form == "span":  # "(1950-2025)": the first is the day, the second its anniversary
            slots = {k: v for k, v in slots.items() if not k.endswith("2")}
        if "m" not in slots and "m2" not in slots and "w" not in slots and "w2" not in slots:
            return _whole(slots["y"], None, basis) if "y" in slots else self._days_of_month(slots, tense)
        last_month = slots.get("m2") or slots.get("w2") or slots.get("m") or slots["w"]
        first_month = slots.get("m") or slots.get("w") or last_month
        last_number = slots.get("d2") or slots.get("d")
        last_year = slots.get("y2") or slots.get("y") or self._year_for(last_month, last_number, tense)
        if last_year is None:
            return None
        if last_number is None:
            return _whole(last_year, last_month, basis)
        first_year = slots["y"] if "y2" in slots and "y" in slots else last_year - (first_month > last_month)
        first, last = day(first_year, first_month, slots["d"]), day(last_year, last_month, last_number)
        if first is None or last is None or first > last:
            return None
        return Dated(first, last if last - first < _LONGEST else first, "day", basis)

    def _days_of_month(self, slots: dict[str, int], tense: str) -> Dated | None:
        """Days printed without a month: near the day of publication, else in the month told before."""
        at = self.published.first_day if self.published is not None and self.published.month else None
        at = at or (self.told.first if self.told is not None else None)
        if at is None or "d" not in slots:
            return None
        number = slots.get("d2", slots["d"])
        months = [divmod(at.year * 12 + at.month - 1 + shift, 12) for shift in (-1, 0, 1)]
        year, month = min(months, key=lambda m: _distance(at, m[0], m[1] + 1, number, tense))
        first, last = day(year, month + 1, slots["d"]), day(year, month + 1, number)
        return Dated(first, last, "day", self.basis) if first and last and first <= last else None

    def _month(self, mention: DateMention, tense: str, basis: str) -> Dated | None:
        month = mention.slots.get("w") or mention.slots["m"]
        if "y" in mention.slots:
            return _whole(mention.slots["y"], month, basis)
        if mention.rule == "month_then":  # "tháng 11 cùng năm"
            return _whole(self.told.last.year, month, "paragraph") if self.told is not None else None
        if mention.rule.endswith("_year"):  # "tháng 11 năm ngoái"
            return _whole(self.published.year + mention.shift, month, basis) if self.published else None
        year = self._year_for(month, None, tense)
        return None if year is None else _whole(year, month, basis)

    def _relative(self, mention: DateMention) -> Dated | None:
        at = self.published
        if at is None:
            return None
        if mention.form == "year_shift":
            return _whole(at.year + mention.shift, None, self.basis)
        if at.month is None:
            return None
        if mention.form == "month_shift":
            months = at.year * 12 + at.month - 1 + mention.shift
            return _whole(months // 12, months % 12 + 1, "metadata")
        if at.day is None:
            return None
        days, today = mention.shift, at.first_day.weekday()
        if mention.form == "weekday_of_week":
            days += mention.slots["k"] - today
        elif mention.form == "weekday" and mention.tense == "future":
            days = (mention.slots["k"] - today) % _WEEK or _WEEK
        elif mention.form == "weekday":
            days = -((today - mention.slots["k"]) % _WEEK)
        one = at.first_day + timedelta(days=days)
        return Dated(one, one, "day", "metadata")


def _distance(at: date, year: int, month: int, number: int | None, tense: str) -> float:
    """Days from the publication date to a day, or a month's nearer end; more if the tense is against it."""
    one = day(year, month, number) if number is not None else month_of(year, month).start
    end = one if number is not None else month_of(year, month).end
    if one is None or end is None:
        return float("inf")
    if one <= at <= end:
        return 0
    ahead = one > at
    days = (one - at).days * _AHEAD if ahead else (at - end).days
    against = tense == ("past" if ahead else "future") and days > _TENSE_BLURS
    return days + _WRONG_TENSE * against


def _whole(year: int, month: int | None, basis: str) -> Dated | None:
    period = year_of(year) if month is None else month_of(year, month)
    if period.start is None or period.end is None:
        return None
    return Dated(period.start, period.end, "year" if month is None else "month", basis)
