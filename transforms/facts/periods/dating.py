"""Which period a figure is for: named beside it, before it in the sentence, or in what was read before."""

from __future__ import annotations

from datetime import date

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME
from transforms.mentions.calendar import Period, year_earlier
from transforms.mentions.clock import MOMENT, Clock
from transforms.mentions.periods import PeriodMention
from transforms.mentions.resolving import resolve

NO_PERIOD = Period(None, None, "none")


STOCK = Period(None, None, "cumulative")


_WITHIN_YEAR = {"ytd", "month", "quarter"}


_MONTHS = ("month_relative", "quarter_relative")  # rules of what is named without a year


JUST = 45  # days between the months that statistics are of and the story on them


_COUNTING = ("ytd", "ytd_bare", "recent_months", "ytd_now", "ytd_day", "until")


_AGAIN = ("asof_told", "ytd_told")  # forms of up to the day told last


_CUT = ("ytd", "asof", "asof_now", "cumulative", "month", "range")


def counts_months(item: Item) -> bool:
    """Whether a period counts months of a year, in which nothing is heaped up ("trong 11 tháng qua")."""
    return item.period is not None and item.period.form in _COUNTING


def periods_named(
    item: Item, context: Context, near: Period | None, *, is_stock: bool = False
) -> list[Period]:
    """The periods of a period item.

    ``near`` is the last one read in the sentence; ``is_stock``: it speaks of capital heaped up.
    """
    mention = item.period
    if mention is None:
        return []
    last = _cut_last(near, context) if mention.form in _AGAIN else near or _told_last(context)
    clock = Clock(context.published, last, is_beside=near is not None)
    if mention.form == "same_period":
        told = context.told[-1].period if context.told and near is None else None
        return _same_period(mention.rule, mention.slots, told if told and told.end else last)
    up_to_now = _up_to_now(mention, clock, context, is_stock=is_stock)
    if up_to_now is not None:
        return [up_to_now]
    found = [period for period in resolve(mention, clock) if period.kind != MOMENT]
    again = _told_again(mention, found, context) if near is None else None
    return [again] if again is not None else found


def _cut_last(near: Period | None, context: Context) -> Period | None:
    """The day that "tới ngày đó" means: up to which figures were told last, and no year that they aim at."""
    told = [near, *(dated.period for dated in context.periods.values()), _told_last(context)]
    days = [period for period in told if period is not None and period.kind in _CUT and period.end]
    return days[0] if days else _told_last(context)


def says_same_period(item: Item) -> bool:
    """Whether words say "the same period" and name no year."""
    mention = item.period
    return mention is not None and mention.form == "same_period" and "y" not in mention.slots


def _told_last(context: Context) -> Period | None:
    """The period named last; in an undated text, what an earlier paragraph looked back on stays in it.

    Past what goes on since long ago, that of the trade told before ("… từ năm 2009 đến nay. Cả |năm|, …").
    """
    last = context.last_period
    if last is None:
        return None
    if last.period.kind == "since" and "trade" in context.periods:
        return context.periods["trade"].period
    happened = [*(dated.period for dated in context.freshest.values()), *context.amounts.values()]
    ends = {period.end: period for period in happened if period.end is not None}
    at = context.published
    known = (at is not None and at.month is not None) or last.paragraph == context.paragraph
    if known or not ends or last.period.end is None or last.period.end.year >= max(ends).year:
        return last.period
    return ends[max(ends)]


def _up_to_now(mention: PeriodMention, clock: Clock, context: Context, *, is_stock: bool) -> Period | None:
    """What "đến nay" and "từ đầu năm" mean in a text that has said up to when; None where it has not."""
    known, today = _counted_last(context, clock), clock.today
    until = _WITHIN_YEAR if mention.rule == "ytd_open" else {"ytd"}
    if known is not None and clock.is_beside and _is_just_over(known, today):
        until = {*until, "month"}  # "Tháng 7 đạt …, đưa kim ngạch từ đầu năm đến nay lên …"
    if known is not None and is_in_month(known):
        until = {*until, "range"}  # "20 ngày đầu tháng 8 …, lũy kế từ đầu năm …"
    if mention.form == "since" and is_stock and today is not None:
        return Period(None, today, "cumulative")  # "lũy kế từ năm 1988 đến nay"
    if mention.form == "ytd_now" and not mention.slots:
        if known is not None and known.kind in until:
            return year_so_far(known)
        return year_so_far(clock.month_told) if today is None and clock.month_told is not None else None
    if mention.form == "asof_now" and not is_stock and known is not None:
        return known if _is_up_to_date(known, clock, context) else None
    return None


def _is_just_over(period: Period, today: date | None) -> bool:
    """Whether a period is one that news of today is of."""
    return period.end is not None and today is not None and 0 <= (today - period.end).days <= JUST


def _counted_last(context: Context, clock: Clock) -> Period | None:
    """The period that ends last of those that figures were told of, or else the heading's."""
    freshest = context.freshest.get("trade") or context.freshest.get("visitors")
    if freshest is None and clock.today is None:
        freshest = context.freshest.get("fdi")
    last = freshest or context.heading_period
    return last.period if last is not None else None


def _told_again(mention: PeriodMention, found: list[Period], context: Context) -> Period | None:
    """The period told before that a month without a year names again.

    Abroad, customs that tell the first days of a month count up to a day within it alone.
    """
    told = [dated.period for dated in context.periods.values()]
    if mention.form == "season":  # "Niên vụ 2024-2025 (từ tháng 10/2024 đến tháng 9/2025) …"
        first = int(mention.slots["y"])
        years = (first, first + 1)
        return next((p for p in told if p.start and p.end and (p.start.year, p.end.year) == years), None)
    if mention.form == "same_quarter" and len(found) == 1:
        return _quarter_told(found[0], context)
    if mention.rule in _MONTHS and len(found) == 1:
        return next((p for p in told if p.kind == found[0].kind and _are_same_days(p, found[0])), None)
    if mention.form == "asof" and len(found) == 1 and context.protagonist != HOME:
        return next((p for p in told if p.kind == "range" and p.end == found[0].end and is_in_month(p)), None)
    return None


def _quarter_told(found: Period, context: Context) -> Period | None:
    """The quarter that the story tells, where a year was looked back on since ("Năm 2021 … Trong quý …")."""
    quarters = [dated.period for dated in context.freshest.values() if dated.period.kind == "quarter"]
    return next((q for q in quarters if q.end and found.end and q.end > found.end), None)


def _are_same_days(one: Period, other: Period) -> bool:
    """Whether two periods are the same months, of any year."""
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    return (one.start.month, one.end.month) == (other.start.month, other.end.month)


def is_in_month(period: Period) -> bool:
    """Whether a period is the first days of a month, as customs count them."""
    start, end = period.start, period.end
    return start is not None and end is not None and start.day == 1 and start.month == end.month


def _is_up_to_date(known: Period, clock: Clock, context: Context) -> bool:
    """Whether "đến nay" of trade is up to where the text's months end, of which customs have just told.

    In a text that nobody dates, they are the last that it told.
    """
    heaped = context.topic is not None and context.topic.family == "fdi"
    return not heaped and known.kind == "ytd" and (clock.today is None or _is_just_over(known, clock.today))


def year_so_far(period: Period) -> Period:
    """The year up to a period's end."""
    year = period.end.year if period.end is not None else None
    return Period(date(year, 1, 1), period.end, "ytd") if year is not None else period


def _same_period(rule: str, slots: dict[str, str], last: Period | None) -> list[Period]:
    """The period that "cùng kỳ" repeats: of the year before, or of the year that its words name."""
    if last is None:
        return []
    if rule == "same_period_last":
        return [year_earlier(last)]
    if "y" in slots:
        while last.end is not None and last.end.year > int(slots["y"]):
            last = year_earlier(last)
    return [last]
