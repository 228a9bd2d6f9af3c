"""Spans that the measure settles: up to a day, capital is a stock, and trade is of the year so far."""

from __future__ import annotations

from dataclasses import replace

from transforms.mentions.calendar import Period, year_of
from transforms.mentions.periods import PeriodMention

_FIRST = 1988  # the year of the first investment from abroad
SETTLED = {"asof", "asof_now", "since"}


def is_from_first(mention: PeriodMention) -> bool:
    """Whether a span begins when investment from abroad did ("từ năm 1988 đến nay"): all there is."""
    year = mention.slots.get("y", "")
    return year.isdecimal() and int(year) <= _FIRST


def settled(period: Period, family: str, *, is_stock: bool = False, is_flow: bool = False) -> Period:
    """A cut-off day as a stock of investment, or as the year so far of a flow.

    ``is_flow``: the figure is of all investors, whose capital is told by the year.
    """
    if is_flow and period.kind == "asof" and family == "fdi":
        family = "trade"
    if period.kind in SETTLED:
        return _settled_day(period, family)
    if (
        family == "fdi"
        and period.kind == "range"
        and period.start is not None
        and period.start.year <= _FIRST
    ):
        return Period(None, period.end, "cumulative")  # "từ năm 1988 đến tháng 8/2013"
    if is_stock and family == "fdi" and period.kind in ("year", "ytd", "month", "quarter"):
        return Period(None, period.end, "cumulative")
    return period


def _settled_day(period: Period, family: str) -> Period:
    if period.kind == "since":
        return replace(period, kind="range")
    if family == "fdi" or (family == "agreements" and period.end is not None):
        return Period(None, period.end, "cumulative")  # "đến nay đã ký hơn 100 hiệp định"
    if period.start is None:
        return Period(None, None, "ytd" if family != "agreements" else "none")
    if period.end is not None and (period.end.month, period.end.day) == (12, 31):
        return year_of(period.end.year)
    return replace(period, kind="ytd")
