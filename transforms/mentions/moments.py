"""Spans counted from the day of publication: yesterday, next Tuesday, the coming three months."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from transforms.mentions.calendar import day, last_day

Slots = Mapping[str, int]
Span = tuple[date, date]
_WEEK = 7


@dataclass(frozen=True, slots=True)
class _Asked:
    slots: Slots
    shift: int
    today: date


def span_of(form: str, slots: Slots, shift: int, today: date) -> Span | None:
    """First and last day of a span of a form of vocabulary/periods.toml; None where there is none such."""
    count = _COUNTS.get(form)
    return count(_Asked(slots, shift, today)) if count is not None else None


def _day(asked: _Asked) -> Span:
    return _one(asked.today + timedelta(days=asked.shift))


def _one(at: date) -> Span:
    return at, at


def _weekday(asked: _Asked) -> Span:
    """The next such day of the week; ``shift`` -1: the last one."""
    days = _number(asked) - asked.today.weekday()
    ahead = days % _WEEK or _WEEK
    back = -days % _WEEK or _WEEK
    return _one(asked.today + timedelta(days=-back if asked.shift < 0 else ahead))


def _weekday_of_week(asked: _Asked) -> Span:
    """The day of this week, the next (``shift`` 1) or the last (-1)."""
    monday = asked.today - timedelta(days=asked.today.weekday())
    return _one(monday + timedelta(days=_number(asked) + asked.shift * _WEEK))


def _number(asked: _Asked) -> int:
    """0 for Monday to 6 for Sunday; printed they are "thứ 2" to "thứ 7", and "chủ nhật"."""
    return asked.slots["w"] - 2 if "w" in asked.slots else _WEEK - 1


def _weekday_dated(asked: _Asked) -> Span | None:
    """The day of that date which is of that weekday, in the year of publication or the nearest one."""
    this = asked.today.year
    years = [asked.slots["y"]] if "y" in asked.slots else [this, this + 1, this - 1]
    dates = [at for year in years if (at := day(year, asked.slots["m"], asked.slots["d"])) is not None]
    fitting = [at for at in dates if at.weekday() == _number(asked)]
    return _one((fitting or dates)[0]) if dates else None


def _days(asked: _Asked) -> Span:
    """As many days before today (``shift`` -1) or after it (1)."""
    far = asked.today + timedelta(days=asked.shift * asked.slots["c"])
    near = asked.today + timedelta(days=asked.shift)
    return min(near, far), max(near, far)


def _months(asked: _Asked) -> Span:
    """As many whole months before this one (``shift`` -1) or after it (1)."""
    this = asked.today.year * 12 + asked.today.month - 1
    first, last = (
        (this - asked.slots["c"], this - 1) if asked.shift < 0 else (this + 1, this + asked.slots["c"])
    )
    return date(first // 12, first % 12 + 1, 1), last_day(last // 12, last % 12 + 1)


def _years(asked: _Asked) -> Span:
    """As many whole years before this one (``shift`` -1) or after it (1)."""
    first, last = (
        (asked.today.year - asked.slots["c"], asked.today.year - 1)
        if asked.shift < 0
        else (asked.today.year + 1, asked.today.year + asked.slots["c"])
    )
    return date(first, 1, 1), date(last, 12, 31)


def _dated(asked: _Asked) -> Span | None:
    """A day of the year of publication: a feast, or a month's first day."""
    at = day(asked.today.year, asked.slots["m"], asked.slots.get("d", 1))
    return _one(at) if at is not None else None


_COUNTS: dict[str, Callable[[_Asked], Span | None]] = {
    "day_shift": _day,
    "weekday": _weekday,
    "weekday_of_week": _weekday_of_week,
    "weekday_dated": _weekday_dated,
    "days_count": _days,
    "months_count": _months,
    "years_count": _years,
    "date_of_year": _dated,
}
