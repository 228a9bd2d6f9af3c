"""Months so far in brackets behind a month's figure ("tháng 10 đạt 3 tỷ USD (10 tháng đạt 30 tỷ USD); …")."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.state import SentenceState
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, last_day, month_of

_PART = ("month", "quarter")
_WHOLE = ("ytd", "year", "asof")
_HERE = ("clause", "sentence")


def period_outside(state: SentenceState, told_before: int) -> Period | None:
    """The month that a text goes on with behind brackets that told the months up to its end; or those months.

    ``told_before``: how many figures the sentence told before the brackets. The next sentence goes on with
    that period, too.
    """
    before, within = state.told[:told_before], state.told[told_before:]
    if not before or not within:
        return None
    known: Period | None = before[-1].period
    if not any(_holds(s.period, before[-1].period) or _holds(before[-1].period, s.period) for s in within):
        known = _month_of_repeated(before, within)
    topic = state.context.topic
    if known is not None and topic is not None:
        state.context.set_period(topic.family, known)
    return known


def _holds(whole: Period, part: Period) -> bool:
    """Whether a period is that part of a year, up to its end."""
    ends = whole.end is not None and whole.end == part.end
    return ends and whole.kind in _WHOLE and part.kind in _PART


def _month_of_repeated(before: Sequence[Statement], within: Sequence[Statement]) -> Period | None:
    """The last of the months that brackets name, if what they tell is more of the same than what is before.

    "10 tháng đạt 22 tỷ USD.¶Trong đó, gỗ đạt |3 tỷ USD| (10 tháng đạt 20 tỷ USD)": of October.
    """
    level = next((s for s in reversed(before) if s.transform == "level"), None)
    again = next((s for s in within if s.transform == "level"), None)
    if level is None or again is None or level.period != again.period or again.period.kind != "ytd":
        return None
    same = (level.measure, level.counterpart, level.commodity, level.unit)
    named = level.period_basis not in _HERE and again.period_basis in _HERE
    grown = (again.measure, again.counterpart, again.commodity, again.unit) == same
    end = again.period.end
    if not (named and grown and again.value > level.value) or end is None:
        return None
    return month_of(end.year, end.month) if end == last_day(end.year, end.month) and end.month > 1 else None
