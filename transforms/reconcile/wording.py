"""Claims in a reader's words: papers, subjects, periods and figures, in English."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import cache

import pycountry
from babel import Locale

from transforms.reconcile.claims import Claim, Period

_HEDGES = {"about": "about ", "over": "over ", "under": "nearly ", "exact": ""}
_SCALES = ((Decimal("1e12"), "tn"), (Decimal("1e9"), "bn"), (Decimal("1e6"), "m"))
_SUBJECTS = {
    "trade_turnover": "trade between {a} and {b}",
    "exports": "exports of {a} to {b}",
    "imports": "imports of {a} from {b}",
    "trade_balance": "the trade balance of {a} with {b}",
    "fdi_registered_capital": "registered investment from {b} in {a}",
    "fdi_disbursed_capital": "disbursed investment from {b} in {a}",
    "fdi_projects": "investment projects from {b} in {a}",
    "fdi_rank": "the rank of {b} among investors in {a}",
    "trade_partner_rank": "the rank of {b} among trade partners of {a}",
    "export_market_rank": "the rank of {b} among export markets of {a}",
    "import_source_rank": "the rank of {b} among import sources of {a}",
    "visitor_arrivals": "visitors from {b} to {a}",
    "agreements": "agreements between {a} and {b}",
}
_GROUPS = {"W00": "the world", "ASEAN": "ASEAN", "EU": "the EU"}
_KINDS = (" Sheng", " Shi", " Zizhiqu", " Zhuangzu")


@cache
def economy(code: str) -> str:
    """English name of a place: VN → Vietnam, CN-YN → Yunnan; the code itself where there is none."""
    if code in _GROUPS:
        return _GROUPS[code]
    if "-" in code:
        return _province(code)
    return _territories().get(code, code)


@cache
def _territories() -> dict[str, str]:
    return {str(code): str(name) for code, name in Locale("en").territories.items()}


def _province(code: str) -> str:
    part = next((p for p in pycountry.subdivisions if p.code == code), None)
    name = code if part is None else str(part.name)
    for kind in _KINDS:
        name = name.replace(kind, "")
    return name


def source(claim: Claim) -> str:
    """Who prints a claim: "Thời Đại (29 October 2022)", "an article and 2 others", "the reference"."""
    if claim.is_reference:
        return "the official figure"
    name = claim.paper.publisher or "an article"
    if claim.paper.published_at:
        name += f" ({_day(claim.paper.published_at)})"
    others = len(claim.articles) - 1
    return name + (f" and {others} other{'s' if others > 1 else ''}" if others else "")


def told_by(claim: Claim, one: str = "puts", many: str = "put") -> str:
    """Who prints a claim, with its verb: "an article puts", "an article and 2 others put"."""
    return f"{source(claim)} {many if len(claim.articles) > 1 else one}"


def subject(claim: Claim) -> str:
    """What a claim is about, as it says it: "exports of Vietnam to China"."""
    text = _SUBJECTS[claim.measure].format(a=economy(claim.reporter), b=economy(claim.counterpart))
    if claim.cell.commodity:
        text += f" ({claim.cell.commodity})"
    if claim.cell.transform == "growth":
        return f"growth of {text}"
    return f"the share of {text}" if claim.cell.transform == "share" else text


def period(claim: Claim) -> str:
    """When: "in 2021", "in January to August 2022", "up to 30 June 2023"; empty for undated claims."""
    return period_words(claim.period)


def period_words(when: Period) -> str:
    """A period in words; the empty string where its end is open."""
    start, end = when.start, when.end
    if end is None:
        return ""
    if start is None or when.kind == "cumulative":
        return f"up to {_day(end)}"
    is_whole = start.day == 1 and (end + timedelta(days=1)).day == 1
    if not is_whole:
        return f"from {_day(start)} to {_day(end)}"
    if (start.month, end.month) == (1, 12):
        return f"in {start.year}" if start.year == end.year else f"from {start.year} to {end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"in {end:%B %Y}"
    return f"in {start:%B} to {end:%B %Y}" if start.year == end.year else f"from {start:%B %Y} to {end:%B %Y}"


def figure(claim: Claim) -> str:
    """A claim's figure as it was printed, in English: "nearly 180 bn USD", "-13.8%", "a deficit of 24.6
    bn USD"."""
    hedge, value = _HEDGES[claim.qualifier], claim.value
    if claim.measure == "trade_balance" and claim.cell.transform == "level":
        is_deficit = (value < 0) == (claim.reporter == claim.cell.reporter)
        size = hedge + amount(abs(value), claim.unit, claim.step)
        return f"a deficit of {size}" if is_deficit else f"a surplus of {size}"
    plus = "+" if claim.cell.transform == "growth" and claim.unit == "percent" and value > 0 else ""
    return hedge + plus + amount(value, claim.unit, claim.step)


def quoted(claim: Claim) -> str:
    """The figure with the body that it is from: "171.9 bn USD (Vietnam Customs)"."""
    return f"{figure(claim)} ({claim.authority})" if claim.authority else figure(claim)


def amount(value: Decimal, unit: str, step: Decimal) -> str:
    """A value with its unit, to the digit that ``step`` stands for: 175.6e9, USD, 1e8 → "175.6 bn USD"."""
    if unit == "percent":
        return f"{value:,.{_decimals(step)}f}%"
    if unit == "rank":
        return f"number {value:.0f}"
    if unit in ("count", "tonne"):
        return f"{value:,.0f}" + (" tonnes" if unit == "tonne" else "")
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{value / scale:,.{_decimals(step / scale)}f} {word} {unit}"
    return f"{value:,.{_decimals(step)}f} {unit}"


def _decimals(step: Decimal) -> int:
    return max(0, min(3, -step.adjusted()))


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
