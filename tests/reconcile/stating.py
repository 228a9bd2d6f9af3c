"""Claims for tests, in a line each."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa

from transforms.reconcile.intervals import interval_of, step_of
from transforms.schema import ARTICLES, FACTS, REFERENCE, STORIES

Row = dict[str, Any]
_UNITS = {
    "USD": " tỷ USD",
    "VND": " tỷ đồng",
    "CNY": " tỷ NDT",
    "EUR": " tỷ euro",
    "percent": "%",
    "count": "",
    "rank": "",
    "tonne": " tấn",
}
_BILLION = Decimal(10) ** 9


def stated(
    figure: str,
    measure: str = "trade_turnover",
    when: str = "2023",
    *,
    article: str = "a",
    reporter: str = "VN",
    counterpart: str = "CN",
    transform: str = "level",
    unit: str = "USD",
    **more: Any,
) -> Row:
    """A row of facts: amounts in billions, rates in percent.

    Args:
        figure: with a decimal point: "175.6".
        when: "2023", "2023-08" (its first eight months), "month 2023-08", "to 2023-06-30" (a stock), ""
            (undated).
    """
    unit = "percent" if transform != "level" and unit == "USD" else unit
    unit = "rank" if measure.endswith("_rank") else unit
    unit = "count" if measure in ("fdi_projects", "visitor_arrivals", "agreements") else unit
    is_amount = unit in ("USD", "VND", "CNY", "EUR")
    value = Decimal(figure) * (_BILLION if is_amount else 1)
    printed = figure.lstrip("-").replace(".", ",") + _UNITS.get(unit, "")
    qualifier = more.pop("qualifier", "exact")
    interval = interval_of(value, step_of(printed, value), qualifier)
    start, end, kind = _period(when)
    row: Row = dict.fromkeys(FACTS.names())
    row.update({c.name: 0 for c in FACTS.columns if c.name.startswith(("char_", "quote_"))})
    row.update(article_id=article, measure=measure, transform=transform, reporter=reporter)
    row.update(counterpart=counterpart, value=value, value_low=interval.low, value_high=interval.high)
    row.update(unit=unit, printed=printed, qualifier=qualifier, status="actual", pair_basis="sentence")
    row.update(period_start=start, period_end=end, period_kind=kind, rule="test", **more)
    row["fact_id"] = row["fact_id"] or _name(row)
    return row


def _name(row: Row) -> str:
    parts = ("article_id", "measure", "transform", "reporter", "counterpart", "commodity", "period_start")
    return "/".join(
        str(row[p]) for p in (*parts, "period_end", "status", "qualifier", "value", "unit", "authority")
    )


def _period(when: str) -> tuple[date | None, date | None, str]:
    if not when:
        return None, None, "none"
    kind, _, rest = when.rpartition(" ")
    if kind == "to":
        return None, date.fromisoformat(rest), "cumulative"
    year, _, month = rest.partition("-")
    last = int(month or 12)
    end = date(int(year), last, calendar.monthrange(int(year), last)[1])
    if kind == "month":
        return end.replace(day=1), end, "month"
    return date(int(year), 1, 1), end, "ytd" if month else "year"


def facts(rows: Iterable[Row]) -> pa.Table:
    """The table facts."""
    return pa.Table.from_pylist(list(rows), schema=FACTS.arrow())


def articles(published: dict[str, tuple[str, date]]) -> pa.Table:
    """The table articles: article_id → publisher and day."""
    rows = [
        dict.fromkeys(ARTICLES.names(), "") | {"article_id": a, "publisher": p, "published_at": d}
        for a, (p, d) in published.items()
    ]
    return pa.Table.from_pylist(rows, schema=ARTICLES.arrow())


def stories(clusters: dict[str, str]) -> pa.Table:
    """The table stories: article_id → story_id."""
    return pa.Table.from_pylist(
        [{"article_id": a, "story_id": s} for a, s in clusters.items()], schema=STORIES.arrow()
    )


def official(figure: str, measure: str = "trade_turnover", when: str = "2023", **more: Any) -> Row:
    """A row of reference, by Vietnam unless another reporter is named."""
    row: Row = dict.fromkeys(REFERENCE.names())
    told = stated(figure, measure, when)
    row.update({name: told[name] for name in REFERENCE.names() if name in told})
    row.update(reference_id=f"ref/{told['fact_id']}", doubt="none", authority="Vietnam Customs")
    return {**row, **more}


def reference(rows: Iterable[Row] = ()) -> pa.Table:
    """The table reference."""
    return pa.Table.from_pylist(list(rows), schema=REFERENCE.arrow())


def growth(rate: str, when: str = "2023", measure: str = "trade_turnover", **more: object) -> Row:
    return stated(rate, measure, when, transform="growth", **more)  # type: ignore[arg-type]


def ids(*rows: Row) -> list[str]:
    return sorted(row["fact_id"] for row in rows)
