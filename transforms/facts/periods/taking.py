"""What a period that is named changes for the figures after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

from transforms.facts.context import Context
from transforms.facts.investment.stocks_counted import counts_up_to_year
from transforms.facts.items import Item
from transforms.facts.measures.foreseeing import foretell_year, is_plans_year, is_year_of_goal, to_come
from transforms.facts.periods.changing import last_year_aside
from transforms.facts.periods.comparing import in_year_of_base, is_of_figure_before, only_measures
from transforms.facts.periods.dating import counts_months, periods_named
from transforms.facts.periods.leaving import is_year_before
from transforms.facts.periods.settling import is_from_first
from transforms.facts.records import Dated, family_of
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period, month_beside, month_of, year_earlier
from transforms.vocabulary import words

# What is counted on a day: agreements signed, visitors of a holiday.
_BY_DAY = {"agreements", "visitor_arrivals"}
_LONGEST_VISIT = 15  # days
_LISTED = ("months", "quarters", "years_together")  # rules of what names several as one time


def take_period(state: SentenceState, at: int) -> None:
    """Let the period at items[at] date the figures after it, unless it is that of another."""
    if state.scope.is_base or only_measures(state, at) or is_plans_year(state, at):
        return
    item = state.items[at]
    near = state.scope.period if state.scope.figures or item.id != "month_before" else None
    is_stock = state.scope.is_stock or _heaps_up(state, at)
    found = together(state, item, periods_named(item, state.context, near, is_stock=is_stock))
    if found:
        _keep_days(state, found[-1])
    if not found or is_of_figure_before(state, at) or _is_day_of_news(state, found[-1]):
        return
    if counts_up_to_year(state, at, found[-1]):
        found[-1] = replace(found[-1], kind="asof")
    if is_year_of_goal(state, found[-1]):
        return
    found[-1], looks_back = _looked_back(state, at, found[-1])
    found[-1] = to_come(state, item, _month_again(state, at, in_year_of_base(state, at, found[-1])))
    _end_average(state, at, found[-1])
    if item.id == "this_year" or counts_months(item):
        state.scope.is_stock = False  # "Hiện Hà Nội dẫn đầu với 6 tỷ USD trong 10 tháng"
    if looks_back and not state.scope.is_earlier:
        state.scope.looked_from = state.scope.period
    state.scope.period, state.scope.fresh_period = found[-1], True
    state.scope.is_earlier = looks_back or found[-1].kind == "none"
    foretell_year(state, item, found[-1])
    singled = state.singles_out(item.start - 2, item.start + 1)
    state.scope.is_alone = singled or _is_part_of_told(state, found[-1])
    if not state.scope.is_earlier and not is_year_before(state, found[-1]):
        state.context.set_period("", found[-1])


def _looked_back(state: SentenceState, at: int, period: Period) -> tuple[Period, bool]:
    """What the period at items[at] is where it may be the year before's, and whether it is."""
    if (months := last_year_aside(state, at)) is not None:
        return months, True
    if state.items[at].id == "same_period_last":
        return period, True
    return (year_earlier(period), True) if _is_aside_on_before(state, at) else (period, False)


def together(state: SentenceState, item: Item, parts: list[Period]) -> list[Period]:
    """Parts named together as one time, where no list answers to them ("Tháng 1 và 2 đạt …")."""
    if len(parts) < 2 or item.id not in _LISTED or state.lists:
        return parts
    start, end = parts[0].start, parts[-1].end
    adjoin = all(
        one.end is not None and other.start is not None and (other.start - one.end).days == 1
        for one, other in pairwise(parts)
    )
    if start is None or end is None or not adjoin:
        return parts
    return [Period(start, end, "ytd" if start.month == 1 and start.year == end.year else "range")]


def _is_aside_on_before(state: SentenceState, at: int) -> bool:
    """Whether a bare "cùng kỳ" is the year before's: it opens a bracket, or a figure follows "trong khi".

    "7 tháng đạt 2,5 tỷ USD (cùng kỳ đạt 2 tỷ USD)", but "…. Cùng kỳ, nhập khẩu đạt 2 tỷ USD".
    """
    item, before = state.items[at], state.items[at - 1] if at else None
    if item.id != "same_period_of" or before is None or item.period is None or item.period.slots:
        return False
    if state.said(item) not in words("roles", "growth", "same_period") or not state.told:
        return False
    told = state.told[-1].measure
    behind = (i for i in state.items[at + 1 :] if i.id != "reach" and i.kind != "ranked")
    after = next((i for i in behind if i.props.get("measure") != told), None)  # "… cùng kỳ |xuất siêu| 4 tỷ"
    level = after is not None and after.kind == "quantity"
    meanwhile = words("roles", "contrasts", "while").stand_before(state.sentence.tokens, item.start)
    return before.id == "(" or (meanwhile and level)


def _end_average(state: SentenceState, at: int, period: Period) -> None:
    """Turn from an average by the month to a month that it is taken over ("…, trong đó tháng 7 đạt …")."""
    context, before = state.context, state.items[at - 1] if at else None
    part = before is not None and state.said(before) in words("roles", "frames", "parts")
    if context.topic is None or context.aside is None or not (part and period.kind == "month"):
        return
    if context.topic.veto == "average":
        context.set_topic(context.aside)
        state.scope.topic_here = True


def _is_part_of_told(state: SentenceState, period: Period) -> bool:
    """Whether a sentence opens on a month of those just told, or remarks on one of those told before.

    "11 tháng đạt …. Trong đó, tháng 11 đạt …", "…. Đáng chú ý, lượng khách trong tháng 11 đạt …"
    """
    last, first = state.context.last_period, state.items[0]
    if last is None or last.period.kind != "ytd" or period.kind != "month" or period.end != last.period.end:
        return False
    if " ".join(state.sentence.tokens[:3]) in words("roles", "frames", "remarks"):
        return last.sentence < state.context.sentence
    is_part = first.start == 0 and state.said(first) in words("roles", "frames", "parts")
    return is_part and last.sentence == state.context.sentence - 1


def _heaps_up(state: SentenceState, at: int) -> bool:
    """Whether "đến nay" opens a clause on capital or its projects ("Đến nay, Lào đã đầu tư 40 dự án").

    So does "từ năm 1988 đến nay", when the first of all came.
    """
    mention, topic = state.items[at].period, state.context.topic
    first = next((i for i in state.items[at + 1 :] if i.kind in ("measure", "quantity")), None)
    said = first and (first.quantity.measure if first.quantity else first.props["measure"])
    if mention is None or mention.form not in ("asof_now", "since"):
        return False
    if mention.form == "since":
        here = topic is not None and topic.family == "fdi" and state.scope.topic_here
        return is_from_first(mention) and (here or family_of(str(said)) == "fdi")
    return family_of(str(said)) == "fdi"


def _month_again(state: SentenceState, at: int, period: Period) -> Period:
    """A month that figures reach, after those of another ("tháng 1 đạt 2 tỷ, đến tháng 9 lên 3 tỷ USD")."""
    end, told = period.end, state.told[-1].period if state.told else None
    if period.kind != "asof" or end is None or state.items[at].id != "asof_month_reached":
        return period
    goes_on = told is not None and told.kind == "month" and told.end not in (None, end)
    alone = goes_on or _rates_months(state, at) or _is_on_month_before(state, at, end)
    return month_of(end.year, end.month) if alone else period


def _is_on_month_before(state: SentenceState, at: int, end: date) -> bool:
    """Whether what is told next is put against the month before ("đến tháng 4 …, giảm 9% so với tháng 3")."""
    then = next((n for n, i in enumerate(state.items) if n > at and i.period is not None), None)
    if then is None or state.items[then - 1].id != "base":
        return False
    base = state.items[then]
    named = [] if base.id == "month_before" else periods_named(base, state.context, None)
    return base.id == "month_before" or named[:1] == [month_beside(end.year, end.month, -1)]


def _rates_months(state: SentenceState, at: int) -> bool:
    """Whether a month's rate is told next, and then another's ("đến tháng 9 tăng 3%, tháng 10 tăng 5%")."""
    behind = state.items[at + 1 :]
    figure = next((i for i in behind if i.quantity is not None), None)
    later = next((n for n, i in enumerate(behind, at + 1) if i.period is not None), None)
    if figure is None or figure.id != "percent" or later is None or state.items[later].start < figure.end:
        return False
    named = state.items[later].period
    return named is not None and named.form == "month" and not only_measures(state, later)


def _keep_days(state: SentenceState, period: Period) -> None:
    """Remember the days of a visit, or the day of news, which agreements that are told later are of."""
    context, start, end = state.context, period.start, period.end
    if start is None or end is None or (end - start).days > _LONGEST_VISIT or _is_long_past(context, end):
        return
    dated = Dated(period, context.sentence, context.paragraph)
    if start == end and period.kind != "asof":
        context.day = dated
    elif period.kind == "range":
        context.visit = dated


def _is_long_past(context: Context, day: date) -> bool:
    """Whether a day is that of an anniversary, and not of news ("quan hệ lập ngày 23/3/1973, …")."""
    known = [dated.period.end for dated in (context.visit, context.day) if dated is not None]
    now = context.published.year if context.published is not None else None
    now = now or max((end.year for end in known if end is not None), default=day.year)
    return day.year < now - 1


def _is_day_of_news(state: SentenceState, period: Period) -> bool:
    """Whether a single day is when something was said: trade and investment are not told by the day."""
    counted = (i.quantity.measure for i in state.items if i.quantity is not None)
    single = period.start is not None and period.start == period.end and period.kind != "asof"
    return single and not any(m in _BY_DAY for m in counted)
