"""Which period a figure is for: named beside it, before it in the sentence, or in what was read before."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.mentions.calendar import Period, year_earlier, year_of
from transforms.mentions.clock import MOMENT, Clock, resolve

NO_PERIOD = Period(None, None, "none")
STOCK = Period(None, None, "cumulative")
_SPANS = {"ytd", "month", "quarter", "half"}
_SETTLED = {"asof", "asof_now", "since"}


def periods_named(item: Item, context: Context, near: Period | None) -> list[Period]:
    """The periods of a period item; ``near`` is the last one read in the sentence."""
    mention = item.period
    if mention is None:
        return []
    last = near or (context.last_period.period if context.last_period else None)
    clock = Clock(context.published, last)
    if mention.form == "same_period":
        return _same_period(mention.rule, mention.slots, last)
    return [period for period in resolve(mention, clock) if period.kind != MOMENT]


def _same_period(rule: str, slots: dict[str, str], last: Period | None) -> list[Period]:
    if last is None:
        return []
    if rule == "same_period_last":
        return [year_earlier(last)]
    if "y" in slots and last.end is not None:
        year = int(slots["y"])
        while last.end is not None and last.end.year > year:
            last = year_earlier(last)
    return [last]


def settled(period: Period, family: str, *, is_stock: bool = False, is_flow: bool = False) -> Period:
    """A cut-off day as a stock of investment, or as the year so far of a flow (``is_flow``: of all investors)."""
    if is_flow and period.kind == "asof" and family == "fdi":
        family = "trade"
    if period.kind in _SETTLED:
        if period.kind == "since":
            return replace(period, kind="range")
        if family == "fdi":
            return Period(None, period.end, "cumulative")
        if period.start is None:
            return Period(None, None, "ytd" if family != "agreements" else "none")
        if period.end is not None and (period.end.month, period.end.day) == (12, 31):
            return year_of(period.end.year)
        return replace(period, kind="ytd")
    if is_stock and family == "fdi" and period.kind in ("year", "ytd", "month", "quarter"):
        return Period(None, period.end, "cumulative")
    if family == "fdi" and period.kind == "cumulative":
        return period
    return period


def carried(family: str, measure: str, context: Context, *, is_stock: bool) -> tuple[Period, str | None]:
    """The period that a figure without one takes over, and from where."""
    dated = context.periods.get(family)
    near = dated is not None and dated.paragraph == context.paragraph
    if family == "fdi":
        heading = context.heading_period
        recent = context.last_period
        if (
            dated is None
            and recent is not None
            and recent.paragraph == context.paragraph
            and recent.period.kind in ("asof", "asof_now", "ytd")
        ):
            dated, near = recent, True
        if (
            dated is not None
            and near
            and not (is_stock and settled(dated.period, family).kind != "cumulative")
        ):
            return settled(dated.period, family, is_stock=is_stock), context.basis(
                dated.sentence, dated.paragraph
            )
        if heading is not None and (dated is None or dated.paragraph <= heading.paragraph):
            return settled(heading.period, family, is_stock=is_stock), "article"
        if dated is None or (is_stock and settled(dated.period, family).kind != "cumulative"):
            return STOCK, None
        return settled(dated.period, family), "article"
    if family == "agreements":
        last = context.last_period
        visit = last is not None and last.period.kind == "range"
        if (
            last is not None
            and (last.paragraph == context.paragraph or visit)
            and last.period.kind != "since"
        ):
            return _of_visit(last.period), context.basis(last.sentence, last.paragraph)
        return NO_PERIOD, None
    recent = context.last_period
    if (
        dated is not None
        and recent is not None
        and dated.paragraph < context.paragraph == recent.paragraph
        and recent.period.kind in _SPANS
    ):
        dated = recent  # "6 tháng đầu năm nay, … . Cụ thể: cá tra tăng …"
    elif (
        dated is not None
        and not near
        and context.freshest is not None
        and _ends_before(dated.period, context.freshest.period)
    ):
        dated = context.freshest  # what was looked back on stays in its paragraph
    if dated is None:
        dated = context.last_period
        if dated is None or dated.period.kind == "range":
            return NO_PERIOD, None
    return settled(dated.period, family), context.basis(dated.sentence, dated.paragraph)


def _ends_before(period: Period, other: Period) -> bool:
    return period.end is not None and other.end is not None and period.end < other.end


def _of_visit(period: Period) -> Period:
    return period if period.kind not in _SETTLED else NO_PERIOD
