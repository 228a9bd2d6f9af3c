"""When the figures of a table are of: as their column, their row, the title or the text before says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.periods.dating import NO_PERIOD, periods_named
from transforms.facts.periods.settling import settled
from transforms.facts.tables.captions import Caption
from transforms.mentions.calendar import Period, in_year, year_of

_PARTS = ("ytd", "month", "quarter", "half")


def column_periods(
    columns: Sequence[Sequence[Caption]], titles: Sequence[Caption], context: Context
) -> list[Period | None]:
    """The period of each column; a mere year stands for the months that the table is of."""
    found = _periods_above(columns, context)
    are_rates = [any(head.rate for head in heads) for heads in columns]
    levels = (p for p, is_rate in zip(found, are_rates, strict=True) if p is not None and not is_rate)
    parts = [period for period in levels if _is_part(period)]
    if parts:
        ofs = [is_rate and _is_year(p) for p, is_rate in zip(found, are_rates, strict=True)]
    else:
        parts = _parts_titled(found, titles, context)
        ofs = [_is_year(p) for p in found]
    if len({_months(part) for part in parts}) != 1:
        return found
    return [_in_year_of(parts[0], p) if is_of else p for p, is_of in zip(found, ofs, strict=True)]


def _parts_titled(
    columns: Sequence[Period | None], titles: Sequence[Caption], context: Context
) -> list[Period]:
    """The months that a table of two years, the second one of them, is said to be of."""
    named = (_named(title, context, None) for title in titles if not title.is_prose)
    part = next((period for period in named if period is not None), None)
    years = {p.end.year for p in columns if p is not None and p.end is not None and _is_year(p)}
    if part is None or part.end is None or not _is_part(part):
        return []
    return [part] if years == {part.end.year - 1, part.end.year} else []


def _is_part(period: Period) -> bool:
    return period.start is not None and period.kind in _PARTS


def _is_year(period: Period | None) -> bool:
    return period is not None and period.kind == "year"


def _months(period: Period) -> tuple[int, int] | None:
    return (period.start.month, period.end.month) if period.start and period.end else None


def _in_year_of(part: Period, year: Period | None) -> Period | None:
    return in_year(part, year.end.year) if year is not None and year.end else year


def _periods_above(columns: Sequence[Sequence[Caption]], context: Context) -> list[Period | None]:
    """What heads name; shares that name no period are of the column before, growths of the latest one."""
    found: list[Period | None] = []
    for heads in columns:
        named = _closest([period for head in heads if (period := _named(head, context, None)) is not None])
        rates = {head.rate for head in heads}
        known = [period for period in found if period is not None]
        if named is None and "growth" in rates and known:
            named = max(reversed(known), key=lambda period: period.end or date.min)
        found.append(named or (found[-1] if found and rates != {""} else None))
    return found


def period_at(column: Period | None, said: Sequence[Caption], family: str, context: Context) -> Period:
    """The period of a figure.

    Args:
        said: the row's label and heading, and the titles, the nearest first.
    """
    row = _named(said[0], context, column) if said else None
    named = _closest([period for period in (column, row) if period is not None])
    others = (_named(caption, context, None) for caption in said[1:])
    named = named or next((period for period in others if period is not None), None)
    if named is not None:
        return settled(named, family)
    dated = context.heading_period or context.last_period
    return settled(dated.period, family) if dated is not None else NO_PERIOD


def _closest(periods: Sequence[Period]) -> Period | None:
    """The shortest of the periods that are named together: the month of a year."""
    return min(periods, key=_days) if periods else None


def _days(period: Period) -> int:
    return (period.end - period.start).days if period.start is not None and period.end is not None else 10**6


def _named(caption: Caption, context: Context, near: Period | None) -> Period | None:
    """The period that the words of a cell name, but for what they compare it with."""
    year = caption.cell.year
    if year is not None:
        return year_of(year)
    for before, item in zip([None, *caption.items], caption.items, strict=False):
        if item.period is None or item.period.form == "same_period" or _compares(before):
            continue
        named = periods_named(item, context, near)
        if named:
            return named[0]
    return None


def _compares(item: Item | None) -> bool:
    return item is not None and item.kind == "growth" and item.id == "base"
