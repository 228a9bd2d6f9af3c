"""Periods inside periods, stocks that do not fall, and official estimates against what came of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from transforms.reconcile.cells import FLOWS, Cell
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.links import HUNDRED, Clash, position_of, revision_tolerance

Implied = Mapping[tuple[Cell, str], list[Position]]
# A part of at most this share of a period cannot be all of it.
_PART = Decimal("0.5")
_TELLING_DIGITS = 3
_FEWER_DIGITS = 2  # enough where the two are the very same


def part_clashes(evidence: Evidence, implied: Implied) -> Iterator[Clash]:
    """Months and quarters lie in a year to date, and that in its year: a part is not more than the whole,
    nor a short part all of it.

    Args:
        implied: levels that growth implies, by cell and side; one end of a link must be stated all the same.
    """
    years: dict[tuple[str, ...], set[Cell]] = defaultdict(set)
    for cell in [*evidence.cells, *(cell for cell, _ in implied)]:
        if cell.measure in FLOWS and cell.transform == "level" and cell.start[:4] == cell.end[:4] != "":
            years[(cell.measure, cell.reporter, cell.counterpart, cell.commodity, cell.end[:4])].add(cell)
    for _, cells in sorted(years.items()):
        ordered = sorted(cells)
        for part in ordered:
            for whole in ordered:
                if part != whole and whole.start <= part.start and part.end <= whole.end:
                    yield from _part_in_whole(evidence, implied, part, whole)


def _part_in_whole(evidence: Evidence, implied: Implied, part: Cell, whole: Cell) -> Iterator[Clash]:
    sides = {*evidence.sides(part), *evidence.sides(whole), *(s for c, s in implied if c in (part, whole))}
    for side in sorted(sides):
        inner, outer = _answers(evidence, implied, part, side), _answers(evidence, implied, whole, side)
        outer = [o for o in outer if inner and o.unit == inner[0].unit]
        if not inner or not outer or not any(p.is_direct for p in (*inner, *outer)):
            continue
        if min(_low(p) for p in inner) > max(_high(p) for p in outer):
            yield Clash("part_of_period", part, _joined(outer), _joined(inner))
        elif part.months <= _PART * whole.months and (one := _all_of_it(inner, outer)):
            yield Clash("part_of_period", part, *one)


def _answers(evidence: Evidence, implied: Implied, cell: Cell, side: str) -> list[Position]:
    return [*evidence.positions(cell, side), *implied.get((cell, side), ())]


def _all_of_it(inner: list[Position], outer: list[Position]) -> tuple[Position, Position] | None:
    """A part whose figure is the whole's, to as many digits as tell."""
    for part in (p for p in inner if p.is_direct):
        for whole in (p for p in outer if p.is_direct and p.sizes.meets(part.sizes)):
            if any(_is_one_figure(a, b) for a in part.claims for b in whole.claims):
                return whole, part
    return None


def _is_one_figure(a: Claim, b: Claim) -> bool:
    is_same = a.value == b.value and a.qualifier == b.qualifier == "exact"
    return a.is_figure_of(b) and min(a.digits, b.digits) >= (_FEWER_DIGITS if is_same else _TELLING_DIGITS)


def _joined(positions: list[Position]) -> Position:
    """Answers as one: the strongest speaks, all of their claims take part."""
    first = positions[0]
    interval = first.interval
    for position in positions[1:]:
        interval = interval.hull(position.interval)
    claims = tuple(dict.fromkeys(c for p in positions for c in p.claims))
    return Position(first.value, interval, claims, first.side, first.unit, first.link)


def _low(position: Position) -> Decimal:
    return position.interval.low if position.interval.low is not None else Decimal("-Infinity")


def _high(position: Position) -> Decimal:
    return position.interval.high if position.interval.high is not None else Decimal("Infinity")


def stock_clashes(evidence: Evidence) -> Iterator[Clash]:
    """A stock is not below an earlier one. The claim at odds with the most others is held against them,
    and among equals the later one."""
    series: dict[tuple[str, ...], list[Cell]] = defaultdict(list)
    for cell in evidence.cells:
        if cell.is_stock and cell.transform == "level" and cell.measure in FLOWS:
            series[(cell.measure, cell.reporter, cell.counterpart, cell.commodity)].append(cell)
    for cells in series.values():
        for side in sorted({s for cell in cells for s in evidence.sides(cell)}):
            stock = [(cell, evidence.facts(cell, side)) for cell in sorted(cells, key=lambda c: c.end)]
            yield from _falls([(cell, here) for cell, here in stock if here], side)


def _falls(stock: list[tuple[Cell, list[Claim]]], side: str) -> Iterator[Clash]:
    spans = [(_least(here), _most(here)) for _, here in stock]
    at_odds: dict[int, set[int]] = defaultdict(set)
    for earlier in range(len(stock)):
        for later in range(earlier + 1, len(stock)):
            if spans[later][1] < spans[earlier][0] and stock[later][1][0].unit == stock[earlier][1][0].unit:
                at_odds[earlier].add(later)
                at_odds[later].add(earlier)
    while any(at_odds.values()):
        odd = max(at_odds, key=lambda i: (len(at_odds[i]), i))
        cell, here = stock[odd]
        others = [c for i in sorted(at_odds[odd]) for c in stock[i][1]]
        yield Clash("stock", cell, position_of(others, side), position_of(here, side))
        for i in at_odds.pop(odd):
            at_odds[i].discard(odd)


def _least(claims: list[Claim]) -> Decimal:
    return min((c.interval.low for c in claims if c.interval.low is not None), default=Decimal("-Infinity"))


def _most(claims: list[Claim]) -> Decimal:
    return max((c.interval.high for c in claims if c.interval.high is not None), default=Decimal("Infinity"))


def forecast_clashes(evidence: Evidence) -> Iterator[Clash]:
    """Estimates that a body that counts made before a period was over, where they came out a little
    different."""
    for claim in sorted(evidence.forecasts, key=lambda c: c.sort_key):
        side = claim.side
        actual = [c for c in evidence.facts(claim.cell, side) if c.unit == claim.unit] if side else []
        if side and actual and not any(claim.agrees(c) for c in actual):
            main, estimate = position_of(actual, side), position_of([claim], side)
            if (
                main.interval.gap(estimate.interval)
                <= abs(main.value) * revision_tolerance(claim.cell) / HUNDRED
            ):
                yield Clash("cell", claim.cell, main, estimate)
