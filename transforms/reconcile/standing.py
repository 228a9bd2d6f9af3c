"""Which of two answers the evidence speaks against."""

from __future__ import annotations

from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.growth import fits_growth
from transforms.reconcile.links import Clash
from transforms.reconcile.sums import own_answers


def standing(evidence: Evidence, position: Position) -> int:
    """How well an answer is borne out: its independent stories, official figures, the sums of its own
    articles, and the growth from and to the years around."""
    total = len(position.stories)
    for claim in position.claims[:1]:
        official = evidence.official(claim.cell, position.side)
        total += 2 * any(claim.agrees(o) for o in official)
        total += _own_sums(evidence, claim)
        total += claim.cell.transform == "level" and fits_growth(evidence, claim, position.side)
    return total


def weaker(evidence: Evidence, clash: Clash) -> Position | None:
    """The answer that less speaks for; None where it is a draw."""
    one, other = standing(evidence, clash.one), standing(evidence, clash.other)
    return None if one == other else clash.one if one < other else clash.other


def odd_ones(evidence: Evidence, clash: Clash) -> tuple[Claim, ...]:
    """The claims of a broken sum that others contradict and nobody bears out; or else the only one that
    nobody bears out; none where the evidence does not tell."""
    alone, opposed = [], []
    for claim in clash.claims:
        others = [c for c in evidence.facts(claim.cell, clash.one.side) if not c.articles & claim.articles]
        others += evidence.official(claim.cell, clash.one.side)
        if not any(claim.agrees(c) for c in others) and len(claim.stories) == 1:
            alone.append(claim)
            opposed += [claim] if others else []
    return tuple(opposed) if opposed else tuple(alone) if len(alone) == 1 else ()


def is_contradicted_at_home(evidence: Evidence, position: Position, rival: Position) -> bool:
    """Whether an answer breaks the sums of its own article where the rival answer would mend them."""
    for claim in position.claims:
        answers = own_answers(evidence, claim, position.side)
        if answers and not any(a.interval.meets(claim.interval) for a in answers):
            return any(a.interval.meets(rival.interval) for a in answers)
    return False


def _own_sums(evidence: Evidence, claim: Claim) -> int:
    answers = own_answers(evidence, claim, evidence.side_of(claim))
    if not answers:
        return 0
    return 1 if any(a.interval.meets(claim.interval) for a in answers) else -2
