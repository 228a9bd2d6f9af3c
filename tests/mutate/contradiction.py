"""Whether anything that is known contradicts a set of facts: the rule that tells equivalent mutants apart.

A planted error that nothing contradicts cannot be found; one that something contradicts must be. This rule
is simpler than reconciliation and knows of it only what cell a claim is about: it asks whether statements
can all be true, and grants the doubts that any reader would (revisions between articles, the other side's
statistics where no source is named, several ways to count investment).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, product
from typing import Any

from transforms.reconcile.cells import canonical, period_of
from transforms.reconcile.sides import side_of_authority

Row = dict[str, Any]

# How far apart two true statements of one figure can be, as a share of the larger.
_REVISED = {"year": 0.04, "ytd": 0.06, "month": 0.10}
_OTHER_SIDE = 0.40  # mirror statistics of one flow are up to 1.6 apart
_OTHER_SCOPE = 0.50  # investment newly registered, or with additions; of the mainland, or with Hong Kong
_SCALE = 4.0, 1.4  # from one year to another: this factor, and this one again for each year between
_USD = {"USD": 1.0, "VND": 4e-5, "CNY": 0.14, "EUR": 1.1, "JPY": 0.008}
_MOST = 1.5e12  # dollars a year: more than any two economies trade
_MOST_OF_A_PROVINCE = 1e11


@dataclass(frozen=True, slots=True)
class Said:
    """A fact or an official figure: what it is about, what it can stand for, who says so."""

    where: str
    cell: tuple[str, ...]
    start: date | None
    end: date | None
    kind: str
    value: float
    low: float
    high: float
    unit: str
    stated_side: str | None
    side: str | None
    is_official: bool

    @property
    def width(self) -> float:
        return self.high - self.low

    @property
    def period(self) -> tuple[date | None, date | None]:
        return self.start, self.end


def contradictions(facts: Iterable[Row], reference: Iterable[Row]) -> set[str]:
    """What cannot all be true among facts (rows of ``facts``) and rows of ``reference``."""
    official = [_official(row) for row in reference if row["doubt"] == "none"]
    said = _sided([_said(row) for row in facts if row["status"] == "actual"], official)
    return {
        *_impossible(facts),
        *_within_cells([*said, *official]),
        *_sums(said),
        *_growth(said, official),
        *_parts_of_periods([*said, *official]),
        *_falls(said),
        *_out_of_scale([*said, *official]),
    }


def _said(row: Row) -> Said:
    measure, reporter, counterpart, sign = canonical(
        row["measure"], row["transform"], row["reporter"] or "", row["counterpart"] or ""
    )
    start, end = period_of(row["measure"], row["period_start"], row["period_end"], row["period_kind"])
    value = float(row["value"]) * sign
    low, high = (float(row[name] if row[name] is not None else row["value"]) * sign for name in _ENDS)
    return Said(
        where=row["article_id"],
        cell=(measure, row["transform"], reporter, counterpart, row["commodity"] or "", row["scope"] or ""),
        start=date.fromisoformat(start) if start else None,
        end=date.fromisoformat(end) if end else None,
        kind=row["period_kind"],
        value=value,
        low=min(low, high),
        high=max(low, high),
        unit=row["unit"],
        stated_side=side_of_authority(row["authority"]),
        side=side_of_authority(row["authority"]),
        is_official=False,
    )


_ENDS = ("value_low", "value_high")


def _official(row: Row) -> Said:
    as_fact = {"transform": "level", "commodity": None, "scope": None, "article_id": "official figure"}
    said = _said({**row, **as_fact, "value_low": None, "value_high": None})
    return replace(said, side=row["reporter"], is_official=True)


def _sided(said: list[Said], official: list[Said]) -> list[Said]:
    """A claim that names no source but says what a named one says of the same cell is from that source."""
    known = defaultdict(list)
    for claim in (*said, *official):
        if claim.side is not None and claim.end is not None:
            known[claim.cell, claim.period].append(claim)

    def of_its_side(claim: Said) -> Said:
        same = (
            k.side
            for k in known.get((claim.cell, claim.period), ())
            if k.unit == claim.unit and _meet(k, claim)
        )
        return claim if claim.side is not None else replace(claim, side=next(same, None))

    return [of_its_side(claim) for claim in said]


def _meet(one: Said, other: Said) -> bool:
    return max(one.low, other.low) <= min(one.high, other.high)


def _impossible(facts: Iterable[Row]) -> Iterator[str]:
    for row in facts:
        is_share = row["transform"] == "share" and not 0 <= row["value"] <= 100
        is_fall = row["transform"] == "growth" and row["value"] < -100
        is_outside = row["out_of"] is not None and row["value"] > row["out_of"]
        is_huge = abs(float(row["value"])) * _USD.get(row["unit"], 0) / _years(row) > _most(row)
        if is_share or is_fall or is_outside or is_huge:
            yield f"impossible: {row['measure']} {row['value']}"


def _most(row: Row) -> float:
    sides = (row["reporter"], row["counterpart"])
    if any(side in ("W00", "ASEAN", "EU") for side in sides):
        return float("inf")
    return _MOST_OF_A_PROVINCE if any("-" in side for side in sides) else _MOST


def _years(row: Row) -> int:
    if row["period_start"] is None or row["period_end"] is None:
        return 1
    return max(1, int(row["period_end"].year - row["period_start"].year + 1))


def _within_cells(said: list[Said]) -> Iterator[str]:
    cells = defaultdict(list)
    for claim in said:
        if claim.end is not None:
            cells[claim.cell, claim.period].append(claim)
    for (cell, period), claims in cells.items():
        for one, other in combinations(claims, 2):
            if not (one.is_official and other.is_official) and _disagree(one, other):
                yield f"cell: {cell} {period} {sorted((one.value, other.value))}"


def _disagree(one: Said, other: Said) -> bool:
    if one.unit != other.unit:
        return _differ_by_currency(one, other)
    gap = max(one.low - other.high, other.low - one.high)
    return gap > max(one.width, other.width) + _doubt(one, other) * max(abs(one.value), abs(other.value), 1)


def _differ_by_currency(one: Said, other: Said) -> bool:
    """Two currencies, and not because one was changed into the other."""
    if one.unit not in _USD or other.unit not in _USD or not one.value or not other.value:
        return False
    return not 1 / 3 < abs(one.value * _USD[one.unit] / (other.value * _USD[other.unit])) < 3


def _doubt(one: Said, other: Said) -> float:
    """The share of the larger by which two true statements of one figure can differ."""
    measure, transform = one.cell[:2]
    is_one_side = one.side is not None and one.side == other.side
    is_one_voice = one.where == other.where and one.stated_side == other.stated_side
    if transform != "level":
        return 0.02 if is_one_voice and not one.cell[4] else float("inf")  # of goods, by weight or by value
    if measure == "fdi_rank":
        return float("inf")
    if measure.endswith("_rank"):
        return 0.0 if is_one_voice or is_one_side else float("inf")
    if is_one_voice:
        return 0.0
    if measure.startswith("fdi"):
        return _OTHER_SCOPE
    if measure == "trade_balance":
        return 0.25 if is_one_side else 0.8
    return _REVISED.get(one.kind, 0.1) if is_one_side else _OTHER_SIDE


def _sums(said: list[Said]) -> Iterator[str]:
    """Both directions of trade against the turnover and the balance that one article states of one period."""
    stated: dict[str, dict[str, list[Said]]] = defaultdict(lambda: defaultdict(list))
    for claim in said:
        measure, transform, reporter, counterpart, commodity, _ = claim.cell
        if transform == "level" and claim.end is not None and measure in _TRADE:
            is_back = measure == "exports" and counterpart < reporter
            pair = tuple(sorted((reporter, counterpart)))
            scene = f"{claim.where} {pair} {commodity} {claim.period} {claim.unit} {claim.stated_side}"
            stated[scene]["back" if is_back else measure].append(claim)
    for scene, by_measure in stated.items():
        for there, back in product(by_measure["exports"], by_measure["back"]):
            for total in by_measure["trade_turnover"]:
                if _is_off(total, there.low + back.low, there.high + back.high):
                    yield f"sum: {scene} {there.value} + {back.value} = {total.value}"
            for balance in by_measure["trade_balance"]:
                if _is_off(balance, there.low - back.high, there.high - back.low):
                    yield f"balance: {scene} {there.value} - {back.value} = {balance.value}"


_TRADE = ("trade_turnover", "exports", "trade_balance")


def _is_off(claim: Said, low: float, high: float) -> bool:
    return max(claim.low - high, low - claim.high) > claim.width + (high - low)


def _growth(said: list[Said], official: list[Said]) -> Iterator[str]:
    """A level, its growth and the level of the year before."""
    levels = defaultdict(list)
    for claim in (*said, *official):
        if claim.cell[1] == "level" and claim.start is not None and claim.low > 0:
            levels[claim.cell, claim.period, claim.unit].append(claim)
    rates = [c for c in said if c.cell[1] == "growth" and c.kind in ("year", "ytd") and c.start is not None]
    for rate in rates:
        cell = (rate.cell[0], "level", *rate.cell[2:])
        for (found, period, unit), now in list(levels.items()):
            if (found, period) != (cell, rate.period) or rate.low <= -100:
                continue
            before = levels.get((cell, _year_before(rate), unit), [])
            for level in now:
                for prior in before:
                    if _growth_is_off(level, rate, prior):
                        yield f"growth: {cell} {period} {level.value} {rate.value} {prior.value}"


def _year_before(claim: Said) -> tuple[date | None, date | None]:
    assert claim.start is not None
    assert claim.end is not None
    leap = claim.end.month == 2 and claim.end.day == 29
    end = claim.end.replace(year=claim.end.year - 1, day=28 if leap else claim.end.day)
    return claim.start.replace(year=claim.start.year - 1), end


def _growth_is_off(level: Said, rate: Said, prior: Said) -> bool:
    low, high = level.low / (1 + rate.high / 100), level.high / (1 + rate.low / 100)
    gap = max(low - prior.high, prior.low - high)
    return gap > prior.width + max(_doubt(level, prior), _doubt(rate, level), 0.01) * prior.value


def _parts_of_periods(said: list[Said]) -> Iterator[str]:
    """Part of a year above the whole of it."""
    begun = defaultdict(list)
    for claim in said:
        if claim.cell[1] == "level" and claim.start is not None and claim.cell[0] != "trade_balance":
            begun[claim.cell, claim.start, claim.unit].append(claim)
    for key, claims in begun.items():
        for part in claims:
            for whole in claims:
                is_part = part.end is not None and whole.end is not None and part.end < whole.end
                if is_part and part.low * (1 - _doubt(part, whole)) > whole.high + whole.width:
                    yield f"part: {key} {part.value} of {whole.value}"


def _falls(said: list[Said]) -> Iterator[str]:
    """A sum of all investment so far that is below an earlier one."""
    stocks = defaultdict(list)
    for claim in said:
        if claim.kind == "cumulative" and claim.cell[0] in ("fdi_registered_capital", "fdi_projects"):
            stocks[claim.cell, claim.unit].append(claim)
    for key, claims in stocks.items():
        for earlier in claims:
            for later in claims:
                is_later = earlier.end is not None and later.end is not None and earlier.end < later.end
                if is_later and earlier.low - later.high > earlier.width + later.width:
                    yield f"fall: {key} {earlier.value} to {later.value}"


def _out_of_scale(said: list[Said]) -> Iterator[str]:
    """A total of another order than most of the pair's other years, by the month and in dollars."""
    factor, yearly = _SCALE
    series = defaultdict(list)
    for claim in said:
        is_total = claim.cell[0] in _TOTALS and claim.cell[1] == "level" and not claim.cell[4]
        if is_total and claim.unit in _USD and claim.end and claim.value > 0:
            rate = claim.value * _USD[claim.unit] / _months(claim)
            series[claim.cell, claim.start is None].append((claim.end.year, rate, claim))
    for key, points in series.items():
        for year, rate, claim in points:
            others = [(y, r) for y, r, _ in points if 0 < abs(y - year) <= _YEARS_AROUND]
            off = sum(max(rate / r, r / rate) > factor * yearly ** abs(year - y) for y, r in others)
            if not claim.is_official and len({y for y, _ in others}) > 1 and off > len(others) / 2:
                yield f"scale: {key} {year} {claim.value} {claim.unit}"


_YEARS_AROUND = 3
_TOTALS = ("trade_turnover", "exports", "fdi_registered_capital")


def _months(claim: Said) -> int:
    if claim.start is None or claim.end is None:
        return 1
    return max(1, (claim.end.year - claim.start.year) * 12 + claim.end.month - claim.start.month + 1)
