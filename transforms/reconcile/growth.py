"""Growth ties a level to the year before it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transforms.reconcile.cells import Cell, month_before, year_after, year_before
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.intervals import implied_prior
from transforms.reconcile.links import HUNDRED, Clash, is_usual_mirror, position_of

_REBASED = Decimal("0.01")  # how far a base may be revised and the rate on it still bear a level out
_OLDEST_BASE = 10  # years back to look for the base that a rate may be on


def implied_priors(evidence: Evidence) -> Iterator[tuple[Cell, Position]]:
    """The earlier levels that rates and levels imply, with the earlier cell.

    A rate belongs to the level that its own article states; only where there is none, to the best level
    known.
    """
    for cell in evidence.cells:
        if cell.transform != "growth" or cell.measure.endswith("_rank"):
            continue
        for rate in evidence.facts(cell):
            for level in _levels(evidence, cell.of(cell.measure), rate):
                prior = _prior(level, rate, evidence.side_of(rate))
                if prior is not None:
                    yield year_before(level.cell), prior


def growth_clashes(evidence: Evidence, cell: Cell, implied: Position) -> Iterator[Clash]:
    """An implied earlier level against what articles state for it."""
    stated = [c for c in evidence.facts(cell, implied.side) if c.unit == implied.unit]
    common = _common(implied)
    own = [c for c in stated if c.articles & common]
    held = own or stated
    if not stated:
        yield from _against_other_side(evidence, cell, implied)
    elif not any(implied.interval.meets(c.interval) for c in held) and _is_on_the_year(
        evidence, cell, implied
    ):
        yield Clash(
            "growth", cell, position_of(held, implied.side), implied, is_weak=not _is_tied(implied, held)
        )


def change_clashes(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """Changes stated as amounts, against what the article's own level and rate imply."""
    if cell.transform != "growth":
        return
    for change in evidence.facts(cell):
        if change.unit in ("percent", "rank"):
            continue
        for rate in evidence.facts(cell):
            if rate.unit == "percent" and rate.articles & change.articles:
                yield from _against_change(evidence, cell, change, rate)


def _against_change(evidence: Evidence, cell: Cell, change: Claim, rate: Claim) -> Iterator[Clash]:
    side = evidence.side_of(change)
    for level in _levels(evidence, cell.of(cell.measure), rate):
        prior = _prior(level, rate, side)
        if prior is None:
            continue
        rise = level.interval.minus(prior.interval)
        implied = Position(level.value - prior.value, rise, (level, rate), side, level.unit, "growth")
        if change.unit != level.unit or not rise.meets(change.interval):
            yield Clash("growth", cell, implied, position_of([change], side))


def _levels(evidence: Evidence, cell: Cell, rate: Claim) -> list[Claim]:
    if rate.unit != "percent" or len(own_units(evidence, rate)) > 1:
        return []
    own = [c for c in evidence.facts(cell) if c.articles & rate.articles]
    if own:
        return own
    best = evidence.positions(cell, evidence.side_of(rate))
    return [best[0].claims[0]] if best else []


def fits_growth(evidence: Evidence, level: Claim, side: str) -> bool:
    """Whether a rate ties a level to what is known of the year before, or that of the year after to it."""
    rates = evidence.facts(level.cell.of(level.cell.measure, "growth"))
    priors = [_prior(level, rate, side) for rate in rates if rate.unit == "percent"]
    known = evidence.facts(year_before(level.cell), side)
    if any(_comes_near(prior, c) for prior in priors if prior for c in known):
        return True
    later = year_after(level.cell)
    return any(
        _comes_near(prior, level)
        for rate in evidence.facts(later.of(later.measure, "growth"), side)
        for after in _levels(evidence, later, rate)
        if not after.articles & level.articles and (prior := _prior(after, rate, side))
    )


def _comes_near(implied: Position, claim: Claim) -> bool:
    gap = implied.interval.gap(claim.interval)
    return claim.unit == implied.unit and gap <= abs(claim.value) * _REBASED


def own_units(evidence: Evidence, rate: Claim) -> frozenset[str]:
    """The units in which a rate's own articles give the level; with two of them it is open which one grew
    so."""
    level = rate.cell.of(rate.cell.measure)
    cells = (level, level._replace(dimension="tonne"), level._replace(dimension="count"))
    return frozenset(c.unit for cell in cells for c in evidence.facts(cell) if c.articles & rate.articles)


def _prior(level: Claim, rate: Claim, side: str) -> Position | None:
    """The earlier level, of the sign of the later one: the rate of a deficit is that of its size."""
    sign = -1 if level.value < 0 else 1
    size = level.interval.scale(Decimal(sign))
    factor = 1 + rate.value / HUNDRED
    if factor <= 0 or rate.interval.low is None or rate.interval.low <= -HUNDRED or (size.low or 0) < 0:
        return None
    interval = implied_prior(size, rate.interval).scale(Decimal(sign))
    return Position(level.value / factor, interval, (level, rate), side, level.unit, "growth")


def _common(implied: Position) -> frozenset[str]:
    return frozenset.intersection(*(c.articles for c in implied.claims))


def _is_tied(implied: Position, held: list[Claim]) -> bool:
    """Whether the rate stands beside its level, and both and the earlier level are from bodies that do not
    differ."""
    bodies = implied.authorities | {c.authority for c in held if c.authority and c.side}
    return bool(_common(implied)) and len(bodies) <= 1


def _is_on_the_year(evidence: Evidence, cell: Cell, implied: Position) -> bool:
    """Whether nothing speaks for another base: an older year, or for a month the month before it, which
    must be known to be ruled out."""
    older = cell
    for _ in range(_OLDEST_BASE):
        older = year_before(older)
        if any(_fits(implied, c) for c in evidence.facts(older, implied.side)):
            return False
    last = month_before(year_after(cell))
    known = evidence.facts(last, implied.side) if last else []
    return last is None or (bool(known) and not any(_fits(implied, c) for c in known))


def _fits(implied: Position, claim: Claim) -> bool:
    return claim.unit == implied.unit and implied.interval.meets(claim.interval)


def _against_other_side(evidence: Evidence, cell: Cell, implied: Position) -> Iterator[Clash]:
    """Where a side's own earlier level is not stated: what it implies against the other side's."""
    for side in evidence.sides(cell):
        main = evidence.positions(cell, side)[0]
        for claim in main.claims if is_usual_mirror(main, implied) else ():
            yield Clash("mirror", cell, position_of([claim], side), implied)
