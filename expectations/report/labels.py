"""What the report calls things: measures, places, periods and codes in a reader's English."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import cache

import pycountry
from babel import Locale

MEASURES = {
    "trade_turnover": "{reporter}’s trade with {counterpart}",
    "exports": "{reporter}’s exports to {counterpart}",
    "imports": "{reporter}’s imports from {counterpart}",
    "trade_balance": "{reporter}’s trade balance with {counterpart}",
    "fdi_registered_capital": "Registered investment from {counterpart} in {reporter}",
    "fdi_disbursed_capital": "Disbursed investment from {counterpart} in {reporter}",
    "fdi_projects": "Investment projects from {counterpart} in {reporter}",
    "fdi_rank": "Rank of {counterpart} among investors in {reporter}",
    "trade_partner_rank": "Rank of {counterpart} among {reporter}’s trade partners",
    "export_market_rank": "Rank of {counterpart} among {reporter}’s export markets",
    "import_source_rank": "Rank of {counterpart} among {reporter}’s sources of imports",
    "visitor_arrivals": "Visitors from {counterpart} to {reporter}",
    "agreements": "Agreements between {reporter} and {counterpart}",
}
TRANSFORMS = {"level": "", "growth": ", growth", "share": ", share"}
SHORT_MEASURES = {
    "trade_turnover": "Trade turnover",
    "exports": "Exports",
    "imports": "Imports",
    "trade_balance": "Trade balance",
    "fdi_registered_capital": "FDI, registered",
    "fdi_disbursed_capital": "FDI, disbursed",
    "fdi_projects": "FDI projects",
    "fdi_rank": "Rank as investor",
    "trade_partner_rank": "Rank as trade partner",
    "export_market_rank": "Rank as export market",
    "import_source_rank": "Rank as import source",
    "visitor_arrivals": "Visitors",
    "agreements": "Agreements",
}
VERDICTS = {
    "agreed": "agreed",
    "rounded": "agreed once rounded",
    "revised": "revised",
    "mirrored": "two sides’ statistics",
    "conflicting": "conflicting",
    "single": "one source only",
    "uncompared": "not comparable",
}
DIAGNOSES = {
    "consistent": "consistent",
    "revision": "revised figure",
    "mirror": "the other side’s statistics",
    "currency_basis": "another currency basis",
    "scope": "another scope",
    "period_mislabel": "wrong period",
    "measure_mislabel": "wrong measure",
    "scale_error": "slipped decimal or scale",
    "currency_error": "wrong currency",
    "digit_error": "wrong digit",
    "growth_conflict": "growth does not fit the levels",
    "stale": "outdated figure",
    "unexplained": "unexplained",
}
LINKS = {
    "cell": "several figures for one thing",
    "growth": "growth against the levels",
    "sum": "parts against their sum",
    "balance": "balance against exports and imports",
    "part_of_period": "part of a period against the whole",
    "stock": "a stock against a later one",
    "rank": "ranks against one another",
    "share": "share against the levels",
    "mirror": "one side’s statistics against the other’s",
    "reference": "against the official figure",
}
BASES = {
    "clause": "in the same clause",
    "sentence": "in the same sentence",
    "paragraph": "earlier in the paragraph",
    "article": "elsewhere in the article",
    "metadata": "from what is known of the file",
}
REASONS = {
    "other_story": "in a story that is not about trade",
    "date": "part of a date",
    "period": "a span of time",
    "part_of_fact": "part of a figure that was kept",
    "name": "part of a name, number or list",
    "multiple": "a multiple, such as “ten times”",
    "absolute_change": "an absolute change",
    "average": "an average",
    "price": "a unit price or rate",
    "rank_out_of_scope": "a rank of another kind",
    "company": "a company’s or single project’s figure",
    "public_finance": "public finance",
    "economy": "the economy at large",
    "tourism_revenue": "tourism revenue",
    "other_topic": "another topic",
    "no_measure": "no measure named",
    "no_partner": "no partner named",
    "implausible": "beyond what the measure can be",
}
INPUT_REASONS = {
    "missing": "not there",
    "empty": "empty",
    "not_text": "not text",
    "duplicate": "already read",
    "unreadable": "unreadable",
    "too_large": "too large",
    "no_text": "no text in it",
    "bad_record": "broken record",
    "not_vietnamese": "not Vietnamese",
    "failed": "failed",
}
SUBJECT = ("measure", "transform", "reporter", "counterpart", "commodity")  # what subject() asks for
_GROUPS = {
    "W00": "the world",
    "ASEAN": "ASEAN",
    "EU": "the EU",
    "HK": "Hong Kong",
    "MO": "Macao",
    "US": "the US",
}
_LEVELS_OF_CHINA = re.compile(r" (Sheng|Shi|\S+ Zizhiqu|Zizhiqu)$")


@cache
def place(code: str) -> str:
    """Name of an economy or province: CN → China, CN-YN → Yunnan. An unknown code stays as it is."""
    if code in _GROUPS:
        return _GROUPS[code]
    if "-" in code and code in _provinces():
        return _provinces()[code]
    return str(Locale("en").territories.get(code, code))


@cache
def _provinces() -> dict[str, str]:
    """ISO 3166-2 codes and names, without the word for what kind of province it is."""
    return {entry.code: _LEVELS_OF_CHINA.sub("", entry.name) for entry in pycountry.subdivisions}


@cache
def subject(
    measure: str, transform: str, reporter: str, counterpart: str, commodity: str | None = None
) -> str:
    """What a claim is about: "Vietnam’s exports to China: rice, growth"."""
    name = MEASURES.get(measure, "{counterpart} in {reporter}").format(
        reporter=place(reporter), counterpart=place(counterpart)
    )
    goods = f": {commodity}" if commodity else ""
    return name + goods + TRANSFORMS.get(transform, "")


@cache
def period(kind: str, start: dt.date | None, end: dt.date | None) -> str:
    """A period as a reader says it: 2022, Q1 2022, first 8 months of 2022, up to 20 Aug 2022, undated."""
    if end is None:
        return (
            f"since {start.year if (start.month, start.day) == (1, 1) else _day(start, rounded=False)}"
            if start
            else "undated"
        )
    if kind == "cumulative" or start is None:
        return f"up to {_day(end)}"
    whole_months = start.day == 1 and _ends_month(end)
    if whole_months and start.year == end.year:
        return _months(start, end)
    if whole_months and start.month == 1 and end.month == 12:
        return f"{start.year}–{end.year}"
    if start == end:
        return _day(end, rounded=False)
    first = f"{start.day} {start:%b}" if start.year == end.year else _day(start, rounded=False)
    return f"{first} – {_day(end, rounded=False)}"


def _months(start: dt.date, end: dt.date) -> str:
    count = end.month - start.month + 1
    if count == 12:
        return str(end.year)
    if count == 1:
        return f"{end:%b %Y}"
    if count == 3 and start.month % 3 == 1:
        return f"Q{end.month // 3} {end.year}"
    if start.month == 1:
        return f"first {count} months of {end.year}"
    return f"{start:%b}–{end:%b %Y}"


def _day(day: dt.date, *, rounded: bool = True) -> str:
    """A day, or just its month or year where it closes one."""
    if rounded and _ends_month(day):
        return f"end of {day.year}" if day.month == 12 else f"{day:%b %Y}"
    return f"{day.day} {day:%b %Y}"


def _ends_month(day: dt.date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]
