"""What a claim is about: the cell, the same however the claim says it.

A's exports to B are B's imports from A; A's deficit with B is B's surplus; trade between A and B has no
direction. Claims of one cell must agree, whatever paper prints them and however they word it.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

TRADE = ("trade_turnover", "exports", "imports", "trade_balance")
FDI = ("fdi_registered_capital", "fdi_disbursed_capital", "fdi_projects", "fdi_rank")
UNDIRECTED = ("trade_turnover", "trade_balance", "agreements")
# What only grows as a period runs.
FLOWS = ("trade_turnover", "exports", "imports", *FDI[:3], "visitor_arrivals")
# Investment statistics close on the 20th: "seven months" and "to 20 July" are one thing.
_CLOSING_DAY = 20
_CURRENCY_CODE = 3  # letters of an ISO 4217 code


class Cell(NamedTuple):
    """Measure, transform, pair, goods, rank's scope and period, in their canonical form.

    Exports stand for both directions of goods; ``start`` and ``end`` are ISO dates, empty where open.
    ``dimension`` tells amounts of money (empty) from tonnes and pieces of goods.
    """

    measure: str
    transform: str
    reporter: str
    counterpart: str
    commodity: str
    scope: str
    start: str
    end: str
    dimension: str = ""

    def at(self, start: str, end: str) -> Cell:
        """The same thing in another period."""
        return self._replace(start=start, end=end)

    def of(self, measure: str, transform: str = "level") -> Cell:
        """Another measure of the same pair, goods and period."""
        return self._between(measure, transform, self.reporter, self.counterpart)

    def flow(self, *, back: bool = False) -> Cell:
        """The goods that go from the one to the other, or ``back``, in this cell's period."""
        one, other = sorted((self.reporter, self.counterpart), reverse=back)
        return self._between("exports", "level", one, other)

    def both(self, measure: str) -> Cell:
        """Turnover or balance of the pair in this cell's period."""
        one, other = sorted((self.reporter, self.counterpart))
        return self._between(measure, "level", one, other)

    def _between(self, measure: str, transform: str, one: str, other: str) -> Cell:
        return self._replace(measure=measure, transform=transform, reporter=one, counterpart=other)

    @property
    def months(self) -> int:
        """How many months the period covers, at least 1; 12 for a stock."""
        return _months(self.start, self.end) if self.start and self.end else 12

    @property
    def is_stock(self) -> bool:
        return not self.start and bool(self.end)

    @property
    def is_dated(self) -> bool:
        return bool(self.end)


def canonical(measure: str, transform: str, reporter: str, counterpart: str) -> tuple[str, str, str, int]:
    """Measure, reporter and counterpart of the canonical cell, and the sign that the value takes there.

    Shares stay as they are: a share of A's exports is no share of B's imports.
    """
    if transform == "share":
        return measure, reporter, counterpart, 1
    if measure == "imports":
        return "exports", counterpart, reporter, 1
    if measure in UNDIRECTED and counterpart < reporter:
        is_negated = measure == "trade_balance" and transform == "level"
        return measure, counterpart, reporter, -1 if is_negated else 1
    return measure, reporter, counterpart, 1


def seen_from(measure: str, reporter: str, counterpart: str, viewer: str | None) -> tuple[str, str, str, int]:
    """A canonical cell in the words of ``viewer``: CN's exports to VN are VN's imports from CN."""
    if viewer != counterpart or viewer == reporter:
        return measure, reporter, counterpart, 1
    if measure == "exports":
        return "imports", counterpart, reporter, 1
    if measure in UNDIRECTED:
        return measure, counterpart, reporter, -1 if measure == "trade_balance" else 1
    return measure, reporter, counterpart, 1


def period_of(measure: str, start: date | None, end: date | None, kind: str) -> tuple[str, str]:
    """Start and end of the cell, ISO or empty: a stock has no start, an undated claim neither.

    Investment is counted to the 20th, so its ends within the last third of a month are the month's end.
    """
    if end is None or (start is None and kind != "cumulative"):
        return "", ""
    if measure in FDI and end.day >= _CLOSING_DAY:
        end = month_end(end)
    return "" if kind == "cumulative" or start is None else start.isoformat(), end.isoformat()


def dimension_of(measure: str, transform: str, unit: str) -> str:
    """What a level of trade is counted in where that is no money: tonne, count."""
    is_money = len(unit) == _CURRENCY_CODE and unit.isupper()
    return unit if measure in TRADE and transform == "level" and not is_money else ""


def month_end(day: date) -> date:
    """The last day of a day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def year_before(cell: Cell) -> Cell:
    """The same span a year earlier; the end of February stays the end of February."""
    return cell.at(_years_on(cell.start, -1), _years_on(cell.end, -1))


def year_after(cell: Cell) -> Cell:
    """The same span a year later."""
    return cell.at(_years_on(cell.start, 1), _years_on(cell.end, 1))


def month_before(cell: Cell) -> Cell | None:
    """The month before a cell that is one whole month; None for other periods."""
    if not cell.start or cell.start[:7] != cell.end[:7]:
        return None
    last = date.fromisoformat(cell.start) - timedelta(days=1)
    return cell.at(last.replace(day=1).isoformat(), last.isoformat())


def family_of(cell: Cell) -> tuple[str, ...]:
    """What links may tie together: the pair, the goods, and trade, investment or the measure itself."""
    group = "trade" if cell.measure in TRADE else "fdi" if cell.measure in FDI else cell.measure
    return (group, *sorted((cell.reporter, cell.counterpart)), cell.commodity)


@lru_cache(maxsize=4096)
def _months(start: str, end: str) -> int:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return max(1, round(((last - first).days + 1) / 30.44))


@lru_cache(maxsize=4096)
def _years_on(iso: str, years: int) -> str:
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    year = min(max(day.year + years, date.min.year), date.max.year)
    if day == month_end(day):
        return month_end(day.replace(day=1, year=year)).isoformat()
    return day.replace(year=year).isoformat()
