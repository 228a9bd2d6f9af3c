"""Which period a figure is for: named beside it, before it in the sentence, or in what was read before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.periods.bygones import is_bygone
from transforms.facts.periods.settling import SETTLED, settled
from transforms.facts.records import HOME, Dated
from transforms.mentions.calendar import Period, year_earlier
from transforms.mentions.clock import MOMENT, Clock
from transforms.mentions.periods import PeriodMention
from transforms.mentions.resolving import resolve

NO_PERIOD = Period(None, None, "none")
STOCK = Period(None, None, "cumulative")
_SPANS = {"ytd", "month", "quarter", "half"}
_WITHIN_YEAR = {"ytd", "month", "quarter"}
_OPENING = {"asof", "ytd", "quarter", "half"}  # what dates the capital told behind a lead without figures
_LEADING = {"ytd", "month", "quarter", "half", "year"}  # what dates the capital told behind such a lead
_MONTHS = ("month_relative", "quarter_relative")  # rules of what is named without a year
_JUST = 45  # days between the months that statistics are of and the story on them
_OF_YEAR = 2  # months that a year's details may be short of it
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
    if known is not None and _is_in_month(known):
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
    return period.end is not None and today is not None and 0 <= (today - period.end).days <= _JUST


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
        return next(
            (p for p in told if p.kind == "range" and p.end == found[0].end and _is_in_month(p)), None
        )
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


def _is_in_month(period: Period) -> bool:
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


def carried(
    family: str, context: Context, *, is_stock: bool, is_flow: bool = False
) -> tuple[Period, str | None]:
    """The period that a figure without one takes over, and from where."""
    if family == "fdi":
        return _of_investment(context, is_stock=is_stock, is_flow=is_flow)
    if family == "agreements":
        return _of_visit(context)
    dated = _of_flow(family, context)
    if dated is None:
        return NO_PERIOD, None
    return settled(dated.period, family), context.basis(dated.sentence, dated.paragraph)


def _of_investment(context: Context, *, is_stock: bool, is_flow: bool) -> tuple[Period, str | None]:
    """Capital is as of the paragraph's period, else the heading's; a stock is as of a day, or undated."""
    opened = _cut_off(context, is_flow=is_flow)
    dated, heading = _led(context) or context.periods.get("fdi") or opened, context.heading_period
    dated = dated.past(context.paragraph) if dated is not None else None
    heaped = context.stock
    if heaped is not None and dated is not None and heaped.sentence > dated.sentence and not is_flow:
        return heaped.period, context.basis(heaped.sentence, heaped.paragraph)  # "Hiện có 48 dự án. Vốn …"
    fits = dated is not None and not (is_stock and settled(dated.period, "fdi").kind != "cumulative")
    if dated is not None and fits and dated.paragraph == context.paragraph:
        basis = context.basis(dated.sentence, dated.paragraph)
        return settled(dated.period, "fdi", is_stock=is_stock, is_flow=is_flow), basis
    if heading is not None and (dated is None or dated.paragraph <= heading.paragraph):
        return settled(heading.period, "fdi", is_stock=is_stock), "article"
    if dated is None or not fits:
        return STOCK, None
    latest = context.latest_flow
    if latest is not None and _ends_years_before(dated.period, latest.period):
        dated = latest  # what was looked back on stays in its paragraph
        return settled(dated.period, "fdi", is_flow=is_flow), "article"
    return settled(dated.period, "fdi"), "article"


def _led(context: Context) -> Dated | None:
    """The period that opens a paragraph in words without figures, where capital was told above.

    "…¶Bốn tháng đầu năm nay tình hình lại khác. Mới có 15 dự án mới"
    """
    known, recent = context.periods.get("fdi"), context.last_period
    if known is None or recent is None or not known.paragraph < recent.paragraph == context.paragraph:
        return None
    of_others = any(dated.period == recent.period for dated in context.periods.values())
    leads = recent.sentence < context.sentence and context.told_sentence < recent.sentence
    return recent if leads and not of_others and recent.period.kind in _LEADING else None


def is_year_of_capital(context: Context, period: Period) -> bool:
    """Whether capital is told of a whole year: no months of it were told before."""
    told = [d.period for d in (context.periods.get("fdi"), context.heading_period) if d is not None]
    months = any(p.kind != "year" and p.end and period.end and p.end.year == period.end.year for p in told)
    return period.kind == "year" and not months


def _cut_off(context: Context, *, is_flow: bool) -> Dated | None:
    """The paragraph's last period, where it says up to when capital is counted, or the months it came in."""
    recent, traded = context.last_period, context.periods.get("trade")
    if recent is None:
        return None
    if recent.paragraph != context.paragraph:
        return recent if not context.periods and recent.period.kind in _OPENING else None
    of_trade = traded is not None and traded.period == recent.period
    if of_trade and recent.period.kind == "ytd" and not is_flow:
        return None  # of trade alone: "6 tháng đầu năm, thương mại đạt …. Về đầu tư, Ba Lan có 32 dự án"
    return recent if recent.period.kind in ("asof", "asof_now", "ytd") else None


def _of_visit(context: Context) -> tuple[Period, str | None]:
    """Agreements are of the visit that the article tells, or of the paragraph's period."""
    last = context.last_period
    if last is None or last.period.kind == "since":
        return NO_PERIOD, None
    if last.paragraph != context.paragraph and last.period.kind != "range":
        return NO_PERIOD, None
    period = _to_come(last.period, context) if last.period.kind not in SETTLED else NO_PERIOD
    return period, context.basis(last.sentence, last.paragraph)


def _to_come(period: Period, context: Context) -> Period:
    """Days of a visit without a year: those to come, where they are near ("sẽ thăm từ ngày 2 - 3/12")."""
    at, start, end = context.published, period.start, period.end
    if at is None or not at.month or start is None or end is None or start.year != at.year - 1:
        return period
    if (start.month, start.day) == (2, 29) or (end.month, end.day) == (2, 29):
        return period
    near = replace(period, start=start.replace(year=at.year), end=end.replace(year=at.year))
    ahead = near.start is not None and 0 < (near.start - at.last_day).days <= _JUST
    return near if ahead and period.kind == "range" else period


def _of_flow(family: str, context: Context) -> Dated | None:
    """The period of trade or of visitors: the last of its kind, unless another is nearer or fresher."""
    dated, recent, freshest = context.periods.get(family), context.last_period, context.freshest.get(family)
    if dated is None and recent is not None and recent.period.kind == "cumulative":
        return context.latest_flow or recent  # "…, lũy kế 491 tỷ USD. Khu vực FDI xuất khẩu 214 tỷ USD"
    if dated is None:
        spans = recent is not None and (recent.period.kind != "range" or _is_in_month(recent.period))
        return recent if spans and not is_bygone(recent, context) else None
    if (
        recent is not None
        and dated.paragraph < context.paragraph == recent.paragraph
        and recent.period.kind in _SPANS
    ):
        return recent  # "6 tháng đầu năm nay, … . Cụ thể: cá tra tăng …"
    if recent is not None and family == "visitors" and _opens_on_year(recent, dated, context):
        return recent
    near = dated.paragraph == context.paragraph
    partner = context.partner
    turns = partner is not None and partner.sentence == context.sentence > dated.sentence
    within = dated.is_inserted or (dated.whole is not None and dated.whole.sentence == dated.sentence)
    turns = turns or _turns_to_other(dated, context)
    if dated.whole is not None and (not near or (turns and within)):
        return dated.whole  # "riêng tháng 7" was an aside
    if not near and freshest is not None and _ends_before(dated.period, freshest.period):
        return dated if _lags(dated.period, freshest.period) else freshest  # what was looked back on stays
    return dated


def _opens_on_year(recent: Dated, dated: Dated, context: Context) -> bool:
    """Whether a paragraph opened on a year, of whose tourism it told something else than visitors.

    "Chiều 12/2, …, 40% là khách Lào.¶Năm 2018, doanh thu du lịch đạt 9 tỷ đồng. |Khách quốc tế| đạt 2 triệu"
    """
    here = dated.paragraph < context.paragraph == recent.paragraph and recent.period.kind == "year"
    return here and not is_bygone(recent, context)


def _turns_to_other(dated: Dated, context: Context) -> bool:
    """Whether a new sentence tells another measure ("6 tháng xuất khẩu …, riêng tháng 6 …. Nhập khẩu …")."""
    told, topic = context.told, context.topic
    if not told or topic is None or topic.family != "trade" or dated.sentence >= context.sentence:
        return False
    return bool(topic.measure != told[-1].measure)


def _lags(period: Period, freshest: Period) -> bool:
    """Whether months so far are one short of the freshest, as those by market or goods are told later.

    Or two of a whole year ("Cả năm 2024 ước đạt 9 tỷ USD; 10 tháng đạt 8 tỷ.¶Đức mua nhiều nhất …").
    """
    short = {"ytd": 1, "asof": 1, "year": _OF_YEAR}.get(freshest.kind, 0)
    if period.kind != "ytd" or period.end is None or freshest.end is None:
        return False
    return period.end.year == freshest.end.year and 0 < freshest.end.month - period.end.month <= short


def _ends_years_before(period: Period, other: Period) -> bool:
    return period.end is not None and other.end is not None and period.end.year < other.end.year


def _ends_before(period: Period, other: Period) -> bool:
    return period.end is not None and other.end is not None and period.end < other.end
