"""Where two answers to one question do not meet: clashes, within a cell and over the links between cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from transforms.reconcile.cells import FDI, Cell, month_before
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position, best_of, positions_of
from transforms.reconcile.intervals import Interval

HUNDRED = Decimal(100)
# How far the figures of two statistics sides usually are apart, the larger over the smaller: 1.27 to 1.44
# for the trade of Vietnam and China, up to 1.52 for its balance.
MIRROR_RATIO = Decimal("1.6")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two answers to what ``cell`` is that do not meet; ``one`` is the better supported.

    ``is_weak``: the link joins claims of different articles, so it only counts where a known reason
    explains it.
    """

    link: str
    cell: Cell
    one: Position
    other: Position
    is_weak: bool = False

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(dict.fromkeys(chain(self.one.claims, self.other.claims)))

    @property
    def is_within_an_article(self) -> bool:
        return bool(self.one.articles & self.other.articles)


def revision_tolerance(cell: Cell) -> Decimal:
    """How far an estimate and the final figure of a period may be apart, in percent.

    Published series differ by 0.2 to 1.6 % over most of a year and by up to 8 % over its first two months,
    when little is counted yet.
    """
    return 2 + Decimal(12) / cell.months if cell.start else Decimal(2)


def position_of(claims: Iterable[Claim], side: str) -> Position:
    """The claims of a cell as one answer, whether or not they agree: the best supported one speaks for
    them."""
    everyone = tuple(claims)
    best = positions_of(everyone)[0]
    return Position(best.value, best.interval, everyone, side, best.unit)


def within_cell(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """Claims of one cell and side that cannot all be true."""
    if cell.transform == "growth" and (month_before(cell) or cell.commodity):
        return  # a month's rate is on the month or on the year before, that of goods by value or by volume
    for side in evidence.sides(cell):
        first, *rest = evidence.positions(cell, side)
        for other in rest:
            if cell.transform == "level" or other.unit == first.unit:
                yield Clash("cell", cell, first, other)


def across_sides(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """The mirror: one flow as each economy counts it. Each side's statements are paired with the other's
    best."""
    mains = [evidence.positions(cell, side)[0] for side in evidence.sides(cell)]
    for at, one in enumerate(mains):
        for other in mains[at + 1 :]:
            if one.unit == other.unit and not one.interval.meets(other.interval):
                best, rival = best_of(one.claims), best_of(other.claims)
                pairs = [(best, c) for c in other.claims] + [(c, rival) for c in one.claims if c != best]
                for a, b in pairs:
                    yield Clash("mirror", cell, position_of([a], one.side), position_of([b], other.side))


def outward_investment(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """The mirror of investment: what the investor's own ministry says went out, under itself as the
    reporter."""
    if cell.measure not in FDI[:2] or cell.transform != "level":
        return
    host = cell._replace(reporter=cell.counterpart, counterpart=cell.reporter)
    outward = [c for c in evidence.facts(cell) if c.side == c.home]
    for side in evidence.sides(host) if outward else ():
        inward = evidence.positions(host, side)[0]
        for claim in outward:
            there = position_of([claim], claim.home)
            if (
                claim.home != side
                and is_usual_mirror(inward, there)
                and not inward.interval.meets(there.interval)
            ):
                yield Clash("mirror", host, inward, there)


def is_usual_mirror(one: Position, other: Position) -> bool:
    """Whether two figures are as far apart as the two sides' statistics usually are."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return one.unit == other.unit and bool(small) and large / small <= MIRROR_RATIO


def rank_within(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """A rank lies within what it is out of."""
    for claim in evidence.facts(cell):
        if claim.out_of is not None and claim.value > claim.out_of:
            side, most = evidence.side_of(claim), Decimal(claim.out_of)
            limit = Position(most, Interval(Decimal(1), most), (claim,), side, claim.unit, "rank")
            yield Clash("rank", cell, limit, position_of([claim], side))


def share_of_total(evidence: Evidence, cell: Cell) -> Iterator[Clash]:
    """A share times the trade with the whole world is the trade with the partner."""
    if cell.transform != "share" or cell.measure not in ("exports", "imports"):
        return
    out = cell.measure == "exports"
    one, other = (cell.reporter, cell.counterpart) if out else (cell.counterpart, cell.reporter)
    part = Cell("exports", "level", one, other, cell.commodity, "", cell.start, cell.end)
    whole = Cell(
        "exports",
        "level",
        one if out else "W00",
        "W00" if out else other,
        cell.commodity,
        "",
        cell.start,
        cell.end,
    )
    totals = evidence.totals.get(whole, [])
    for share in evidence.facts(cell):
        side = evidence.side_of(share)
        parts = evidence.facts(part, side)
        if totals and parts and best_of(totals).unit == best_of(parts).unit:
            implied = _share_of(share, best_of(totals), side)
            if not any(implied.interval.meets(p.interval) for p in parts):
                yield Clash(
                    "share",
                    part,
                    implied,
                    position_of(parts, side),
                    is_weak=not share.articles & best_of(totals).articles,
                )


def _share_of(share: Claim, total: Claim, side: str) -> Position:
    part = share.interval.scale(1 / HUNDRED)
    low = None if part.low is None or total.interval.low is None else part.low * total.interval.low
    high = None if part.high is None or total.interval.high is None else part.high * total.interval.high
    value = share.value / HUNDRED * total.value
    return Position(value, Interval(low, high), (share, total), side, total.unit, "share")
