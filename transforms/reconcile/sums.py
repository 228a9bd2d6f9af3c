"""Exports + imports = turnover, exports - imports = balance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from transforms.reconcile.cells import TRADE, Cell
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.intervals import Interval
from transforms.reconcile.links import Clash, position_of


@dataclass(frozen=True, slots=True)
class Relation:
    """Cells whose values, each times its factor, add up to 0; the first is what people call the result."""

    link: str
    terms: tuple[tuple[Cell, int], ...]

    def solved_for(self, cell: Cell, known: dict[Cell, Claim], side: str) -> Position:
        """What the others imply for ``cell``."""
        factors = dict(self.terms)
        value, interval = Decimal(0), Interval(Decimal(0), Decimal(0))
        for other, claim in known.items():
            share = Decimal(-factors[other]) / factors[cell]
            value += claim.value * share
            interval = interval.plus(claim.interval.scale(share))
        claims = tuple(known.values())
        return Position(value, interval, claims, side, claims[0].unit, self.link)


def sum_clashes(evidence: Evidence) -> Iterator[Clash]:
    """Totals and balances that do not fit their parts.

    An article that states two of three figures is held against its own third one, or else against what any
    article says of the third. Figures that no article ties together are held against one another last.
    """
    seen: set[frozenset[Claim]] = set()
    for period in sorted({c.flow() for c in evidence.cells if _is_trade(c)}):
        for relation in relations(period, evidence):
            sides = {side for cell, _ in relation.terms for side in evidence.sides(cell)}
            for side in sorted(sides):
                for clash in _clashes(evidence, relation, side):
                    if frozenset(clash.claims) not in seen:
                        seen.add(frozenset(clash.claims))
                        yield clash


def relations(cell: Cell, evidence: Evidence) -> list[Relation]:
    """The relations between the flows of a period; the ones over turnover and balance only where a flow is
    missing."""
    out, back = cell.flow(), cell.flow(back=True)
    turnover, balance = cell.both("trade_turnover"), cell.both("trade_balance")
    found = [
        Relation("sum", ((turnover, 1), (out, -1), (back, -1))),
        Relation("balance", ((balance, 1), (out, -1), (back, 1))),
    ]
    if not evidence.facts(back):
        found.append(Relation("balance", ((balance, 1), (turnover, 1), (out, -2))))
    if not evidence.facts(out):
        found.append(Relation("balance", ((balance, 1), (turnover, -1), (back, 2))))
    return found


def own_answers(evidence: Evidence, claim: Claim, side: str) -> list[Position]:
    """What an article's own other figures imply for a cell that it states; worked out once."""
    if not _is_trade(claim.cell):
        return []
    found = evidence.own_answers.get(claim.fact_ids)
    if found is None:
        mine = [r for r in relations(claim.cell, evidence) if claim.cell in dict(r.terms)]
        found = [p for r in mine for p in _implied(evidence, r, claim.cell, side, claim.articles)]
        evidence.own_answers[claim.fact_ids] = found
    return found


def _clashes(evidence: Evidence, relation: Relation, side: str) -> Iterator[Clash]:
    if not all(evidence.facts(cell, side) for cell, _ in relation.terms):
        return
    if _holds_throughout(evidence, relation, side):
        return
    is_tied = False
    for unknown, _ in relation.terms:
        for implied in _implied(evidence, relation, unknown, side):
            common = frozenset.intersection(*(c.articles for c in implied.claims))
            third = evidence.facts(unknown, side)
            own = [c for c in third if c.articles & common]
            if own and unknown != relation.terms[0][0]:
                continue  # an article with all three is held to its result
            is_tied = is_tied or bool(third)
            yield from _against(relation.link, unknown, implied, own or third)
    if not is_tied:
        yield from _untied(evidence, relation, side)


def _holds_throughout(evidence: Evidence, relation: Relation, side: str) -> bool:
    """Whether what all claims of each cell share fits: then any choice of them does, since each can mean
    more."""
    total = Interval(Decimal(0), Decimal(0))
    for cell, factor in relation.terms:
        shared = evidence.shared(cell, side)
        if shared is None:
            return False
        total = total.plus(shared.scale(Decimal(factor)))
    units = {c.unit for cell, _ in relation.terms for c in evidence.facts(cell, side)[:1]}
    return len(units) == 1 and total.contains(Decimal(0))


def _implied(
    evidence: Evidence, relation: Relation, unknown: Cell, side: str, articles: frozenset[str] | None = None
) -> Iterator[Position]:
    """Answers for one cell of a relation from articles that state both of the others."""
    one, other = (cell for cell, _ in relation.terms if cell != unknown)
    for a in evidence.facts(one, side):
        for b in evidence.facts(other, side):
            mine = a.articles if articles is None else a.articles & articles
            if a.unit == b.unit and not mine.isdisjoint(b.articles):
                yield relation.solved_for(unknown, {one: a, other: b}, side)


def _against(
    link: str, cell: Cell, implied: Position, held: list[Claim], *, is_weak: bool = False
) -> Iterator[Clash]:
    held = [c for c in held if c.unit == implied.unit]
    if held and not any(implied.interval.meets(c.interval) for c in held):
        yield Clash(link, cell, position_of(held, implied.side), implied, is_weak)


def _untied(evidence: Evidence, relation: Relation, side: str) -> Iterator[Clash]:
    """The best supported figures of each cell, where no article states two of them."""
    mains = {cell: evidence.positions(cell, side) for cell, _ in relation.terms}
    if not all(mains.values()):
        return
    result = relation.terms[0][0]
    known = {cell: positions[0].claims[0] for cell, positions in mains.items() if cell != result}
    if len({c.unit for c in known.values()}) == 1:
        implied = relation.solved_for(result, known, side)
        yield from _against(relation.link, result, implied, evidence.facts(result, side), is_weak=True)


def _is_trade(cell: Cell) -> bool:
    return cell.measure in TRADE and cell.transform == "level" and cell.is_dated
