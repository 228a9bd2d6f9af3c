"""The period that a figure without one takes over: the last of its kind, or one that is nearer or fresher."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.context import Context
from transforms.facts.periods.bygones import is_bygone
from transforms.facts.periods.dating import JUST, NO_PERIOD, STOCK, is_in_month
from transforms.facts.periods.settling import SETTLED, settled
from transforms.facts.records import Dated
from transforms.mentions.calendar import Period

_SPANS = {"ytd", "month", "quarter", "half"}


_OPENING = {"asof", "ytd", "quarter", "half"}  # what dates the capital told behind a lead without figures


_LEADING = {"ytd", "month", "quarter", "half", "year"}  # what dates the capital told behind such a lead


_TEN = 9  # days from the first of ten to the last
_OF_YEAR = 2  # months that a year's details may be short of it


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
    ahead = near.start is not None and 0 < (near.start - at.last_day).days <= JUST
    return near if ahead and period.kind == "range" else period


def _of_flow(family: str, context: Context) -> Dated | None:
    """The period of trade or of visitors: the last of its kind, unless another is nearer or fresher."""
    dated, recent, freshest = context.periods.get(family), context.last_period, context.freshest.get(family)
    if dated is None and recent is not None and recent.period.kind == "cumulative":
        return context.latest_flow or recent  # "…, lũy kế 491 tỷ USD. Khu vực FDI xuất khẩu 214 tỷ USD"
    if dated is None and recent is not None and _are_few_days(recent.period):
        return None
    if dated is None:
        spans = recent is not None and (recent.period.kind != "range" or is_in_month(recent.period))
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


def _are_few_days(period: Period) -> bool:
    """Whether a period is the days of a visit: customs count no trade of fewer than ten."""
    start, end = period.start, period.end
    return period.kind == "range" and start is not None and end is not None and (end - start).days < _TEN


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
