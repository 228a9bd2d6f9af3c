"""The right figure under the wrong name: another side's, another period's, another measure's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transforms.reconcile.cells import FDI, TRADE, Cell, year_before
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.links import HUNDRED, Clash, revision_tolerance
from transforms.reconcile.standing import standing

Twins = tuple[Claim, ...]
_TELLING_DIGITS = 3
_FEWER_DIGITS = 2  # enough where the two figures are the very same and the clash is wide
_DECADE = 10
_PACE_SLACK = Decimal("0.04")
_PACE = Decimal("0.1")  # how even the months of a year are
_SIDES_APART = Decimal("2.5")
_MOST_OF_A_LEVEL = Decimal("0.7")


def mirror_reason(evidence: Evidence, clash: Clash) -> Twins | None:
    """Claims of the other statistics side that account for a clash; () where its two answers are the two
    sides."""
    one, other = clash.one, clash.other
    if one.side != other.side:
        sizes = sorted((abs(one.value), abs(other.value)))
        is_usual = bool(sizes[0]) and sizes[1] / sizes[0] <= _SIDES_APART
        return () if clash.cell.transform == "growth" or (one.unit == other.unit and is_usual) else None
    if clash.link not in ("cell", "reference"):
        return None
    for position in (other, one):
        twins = _on_other_sides(evidence, clash.cell, position)
        if twins:
            return twins
    return None


def _on_other_sides(evidence: Evidence, cell: Cell, position: Position) -> Twins:
    elsewhere = [c for c in evidence.everything(cell) if evidence.side_of(c) != position.side]
    return tuple(c for c in elsewhere if any(c.agrees(p) for p in position.claims))


def candidates(evidence: Evidence, clash: Clash) -> Iterator[tuple[Position, Position]]:
    """Each stated answer that is no better borne out than its rival, with the rival; the weaker first."""
    pairs = [(clash.other, clash.one), (clash.one, clash.other)]
    strength = {id(p): standing(evidence, p) for p, _ in pairs}
    for position, rival in sorted(pairs, key=lambda pair: strength[id(pair[0])]):
        if position.link == "cell" and (not rival.is_direct or strength[id(position)] <= strength[id(rival)]):
            yield position, rival


def other_period(evidence: Evidence, clash: Clash) -> tuple[Position, Twins] | None:
    """The answer that is another period's figure, and the claims that state it for that period."""
    if clash.cell.transform != "level" or clash.cell.is_stock or clash.cell.measure.endswith("_rank"):
        return None
    if clash.link == "part_of_period" and clash.one.interval.meets(clash.other.interval):
        return clash.other, ()  # a month with the whole year's figure
    if _gap_pct(clash) <= revision_tolerance(clash.cell):
        return None
    for position, _ in candidates(evidence, clash):
        twins = tuple(c for c in _of_other_periods(evidence, position) if _is_twin(position, c))
        if twins:
            return position, twins
    return None


def _of_other_periods(evidence: Evidence, position: Position) -> Iterator[Claim]:
    """Claims of about the size of an answer, on the same side."""
    cells, sizes = {c.cell for c in position.claims}, position.sizes
    for twin in evidence.periods(position.claims[0].cell):
        if twin not in cells and not twin.is_stock:
            here = [*evidence.facts(twin, position.side), *evidence.official(twin, position.side)]
            yield from (c for c in here if sizes.contains(abs(c.value)))


def _is_twin(position: Position, twin: Claim) -> bool:
    """Whether two figures are one by their digits. Two digits, figures cut or hedged, and official
    figures, of which there are many, tell only where the periods are easily confused."""
    return twin.doubt == "none" and any(_is_one(claim, twin) for claim in position.claims)


def _is_one(claim: Claim, twin: Claim) -> bool:
    if not claim.is_figure_of(twin):
        return False
    fewest = min(claim.digits, twin.digits)
    is_same = abs(claim.value) == abs(twin.value) and not twin.is_reference
    if is_same and fewest >= _TELLING_DIGITS:
        return True
    return fewest >= _FEWER_DIGITS and _are_confusable(claim.cell, twin.cell)


def _are_confusable(a: Cell, b: Cell) -> bool:
    """Periods of one year or of neighbouring years, or ten years apart to the day: 2001 and 2011."""
    apart = abs(int(a.end[:4]) - int(b.end[:4]))
    return apart <= 1 or (apart == _DECADE and a.end[4:] == b.end[4:])


def off_by_a_month(clash: Clash) -> bool:
    """Whether two figures for a year to date are apart as one month more or less puts them."""
    cell, months = clash.cell, Decimal(clash.cell.months)
    if (
        clash.link != "cell"
        or cell.measure not in TRADE[:2]
        or cell.transform != "level"
        or not 2 < months < 12
    ):
        return False
    ratio = clash.other.value / clash.one.value if clash.one.value else Decimal(0)
    ways = ((months - 1) / months, months / (months - 1), (months + 1) / months, months / (months + 1))
    return any(abs(ratio / way - 1) <= _PACE_SLACK for way in ways)


def other_measure(evidence: Evidence, clash: Clash) -> tuple[tuple[Claim, ...], Twins] | None:
    """The claims that are another measure's figure, and those that state it for that measure."""
    if clash.cell.transform != "level" or clash.cell.measure.endswith("_rank"):
        return None
    if clash.link == "balance" and _is_swapped(clash):
        return clash.other.claims, clash.one.claims
    if _gap_pct(clash) <= revision_tolerance(clash.cell):
        return None
    for position, rival in candidates(evidence, clash):
        near = _of_other_measures(evidence, position.claims[0].cell)
        twins = tuple(c for c in near if _is_twin(position, c))
        twins = twins or _as_change(evidence, clash, position, rival)
        twins = twins or _as_deficit(evidence, clash, position, rival)
        if twins:
            return position.claims, twins
    return None


def _is_swapped(clash: Clash) -> bool:
    """Exports and imports under each other's name give the balance with the wrong sign."""
    measures = {c.cell.measure for c in clash.other.claims}
    return measures == {"exports"} and clash.other.interval.negated().meets(clash.one.interval)


def _of_other_measures(evidence: Evidence, cell: Cell) -> Iterator[Claim]:
    cells: list[Cell] = []
    if cell.measure in TRADE:
        cells = [cell.flow(), cell.flow(back=True), cell.both("trade_turnover"), cell.both("trade_balance")]
    elif cell.measure in FDI[:2]:
        cells = [cell.of(m) for m in FDI[:2]]
        cells += [c for c in evidence.periods(cell) if c.is_stock != cell.is_stock]
    for twin in cells:
        if twin != cell:
            yield from evidence.everything(twin)


def _as_change(evidence: Evidence, clash: Clash, position: Position, rival: Position) -> Twins:
    """The earlier level, where the figure is the change since then and not a level."""
    if abs(position.value) > _MOST_OF_A_LEVEL * abs(rival.value) or clash.link not in ("cell", "reference"):
        return ()
    slack = abs(position.value) * revision_tolerance(clash.cell) / HUNDRED
    for prior in evidence.everything(year_before(clash.cell)):
        rise = rival.interval.minus(prior.interval)
        if (
            prior.unit == rival.unit
            and rise.gap(position.interval) <= slack
            and rival.value != position.value
        ):
            return (prior,)
    return ()


def _as_deficit(evidence: Evidence, clash: Clash, position: Position, rival: Position) -> Twins:
    """The flow the other way from the same article, where with it the figure is the deficit and not the flow.

    The flow would then be the sum of the two: the rival's figure, or in a longer year to date as much a
    month.
    """
    if clash.cell.measure != "exports" or clash.link not in ("cell", "part_of_period"):
        return ()
    mine, theirs = position.claims[0].cell, rival.claims[0].cell
    back = mine._replace(reporter=mine.counterpart, counterpart=mine.reporter)
    for claim in evidence.facts(back, position.side):
        whole = (claim.value + position.value) / mine.months * theirs.months
        is_near = abs(whole - rival.value) <= _PACE * rival.value if mine != theirs else False
        is_told = claim.interval.plus(position.interval).meets(rival.interval) and mine == theirs
        if claim.articles & position.articles and claim.unit == position.unit and (is_near or is_told):
            return (claim,)
    return ()


def _gap_pct(clash: Clash) -> Decimal:
    largest = max(abs(clash.one.value), abs(clash.other.value))
    return clash.one.interval.gap(clash.other.interval) / largest * HUNDRED if largest else Decimal(0)
