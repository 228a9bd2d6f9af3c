"""A year that does not fit the years around it, and claims against the official statistics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from transforms.reconcile.cells import TRADE, Cell
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.links import HUNDRED, Clash, position_of, revision_tolerance

# Trade of a pair does not change fivefold from one year to the next.
_LEAP = Decimal(5)
_YEARS = 2
_MONTHS_TO_TELL_BY = 3


def outlier_clashes(evidence: Evidence) -> Iterator[Clash]:
    """Levels of trade far above or far below all of their neighbours, so far that the figure itself is in
    question.

    Only a known reason (another period's figure, a slipped separator) makes such a clash worth telling.
    """
    series: dict[tuple[str, ...], list[tuple[Cell, Position]]] = defaultdict(list)
    for cell in evidence.cells:
        if cell.measure in TRADE and cell.transform == "level" and cell.months >= _MONTHS_TO_TELL_BY:
            for side in evidence.sides(cell):
                key = (cell.measure, cell.reporter, cell.counterpart, cell.commodity, side)
                series[key].append((cell, evidence.positions(cell, side)[0]))
    for _, line in sorted(series.items()):
        for cell, position in line:
            near = [(c, p) for c, p in line if c != cell and p.unit == position.unit and _are_near(c, cell)]
            ratios = [_yearly(c, p) / _yearly(cell, position) for c, p in near if _yearly(cell, position)]
            if len(ratios) > 1 and (min(ratios) >= _LEAP or max(ratios) * _LEAP <= 1):
                yield Clash("growth", cell, _neighbours(near), position, is_weak=True)


def reference_clashes(evidence: Evidence) -> Iterator[Clash]:
    """What articles say that no official figure bears out, further off than revisions go.

    Not for ranks: they move by a place with every way of counting.
    """
    for cell in evidence.cells:
        if cell.measure.endswith("_rank"):
            continue
        for side in evidence.sides(cell):
            official = evidence.official(cell, side)
            main = evidence.positions(cell, side)[0]
            official = [c for c in official if c.unit == main.unit]
            if official and not any(c.agrees(o) for c in main.claims for o in official):
                known = position_of(official, side)
                near = abs(known.value) * revision_tolerance(cell) / HUNDRED
                if all(main.interval.gap(o.interval) > near for o in official):
                    yield Clash("reference", cell, replace(known, link="reference"), main)


def _are_near(a: Cell, b: Cell) -> bool:
    return abs(int(a.end[:4]) - int(b.end[:4])) <= _YEARS


def _yearly(cell: Cell, position: Position) -> Decimal:
    return abs(position.value) * 12 / cell.months


def _neighbours(near: list[tuple[Cell, Position]]) -> Position:
    claims = tuple(c for _, p in near for c in p.claims)
    return replace(near[-1][1], claims=claims, link="series")
