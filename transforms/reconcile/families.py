"""A family of claims → its findings: every clash, diagnosed once and told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from transforms.reconcile.cells import Cell, family_of
from transforms.reconcile.claims import Claim
from transforms.reconcile.diagnose import ERRORS, Finding, diagnose
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.growth import change_clashes, growth_clashes, implied_priors
from transforms.reconcile.links import (
    Clash,
    across_sides,
    outward_investment,
    rank_within,
    share_of_total,
    within_cell,
)
from transforms.reconcile.periods import forecast_clashes, part_clashes, stock_clashes
from transforms.reconcile.series import outlier_clashes, reference_clashes
from transforms.reconcile.sums import sum_clashes


def families(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims that links may tie together: of one pair, its goods, and trade, investment or another
    measure."""
    found: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[family_of(claim.cell)].append(claim)
    return [found[key] for key in sorted(found)]


def findings(evidence: Evidence) -> list[Finding]:
    """Why the claims of a family disagree, each disagreement once.

    A claim that is found wrong beyond doubt takes no part in other disagreements. Clashes over one link
    with the same reason and the same culprits are one finding, which shows the claims of all.
    """
    found = [f for f in (diagnose(clash, evidence) for clash in clashes(evidence)) if f is not None]
    wrong = {c.fact_ids for f in found if f.diagnosis in ERRORS for c in f.wrong}
    told: dict[tuple[object, ...], Finding] = {}
    for finding in found:
        if finding.diagnosis not in ERRORS and any(c.fact_ids in wrong for c in finding.clash.claims):
            continue
        key = (
            finding.diagnosis,
            finding.clash.link,
            frozenset(c.fact_ids for c in finding.wrong or finding.clash.claims),
        )
        told[key] = _together(told[key], finding) if key in told else finding
    return list(told.values())


def _together(first: Finding, again: Finding) -> Finding:
    because = dict.fromkeys((*first.because, *again.clash.claims, *again.because))
    mine = {c.fact_ids for c in first.clash.claims}
    return Finding(
        first.clash, first.diagnosis, first.wrong, tuple(c for c in because if c.fact_ids not in mine)
    )


def clashes(evidence: Evidence) -> Iterator[Clash]:
    """Every clash in a family, whatever its reason."""
    priors = list(implied_priors(evidence))
    implied: dict[tuple[Cell, str], list[Position]] = defaultdict(list)
    for cell, position in priors:
        implied[cell, position.side].append(position)
    for cell in evidence.cells:
        yield from within_cell(evidence, cell)
    yield from sum_clashes(evidence)
    for cell, position in priors:
        yield from growth_clashes(evidence, cell, position)
    yield from chain.from_iterable(change_clashes(evidence, cell) for cell in evidence.cells)
    yield from part_clashes(evidence, implied)
    yield from stock_clashes(evidence)
    yield from forecast_clashes(evidence)
    for cell in evidence.cells:
        yield from across_sides(evidence, cell)
        yield from outward_investment(evidence, cell)
        yield from rank_within(evidence, cell)
        yield from share_of_total(evidence, cell)
    yield from reference_clashes(evidence)
    yield from outlier_clashes(evidence)
