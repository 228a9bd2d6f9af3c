"""Findings, answers and targets → rows of ``conflicts``, ``observations`` and ``targets``."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from transforms.reconcile.cells import Cell, seen_from
from transforms.reconcile.claims import Claim, Period
from transforms.reconcile.diagnose import GOOD_REASONS, Finding, gap_pct
from transforms.reconcile.evidence import Evidence, Position, positions_of, side_of
from transforms.reconcile.explain import explanation
from transforms.reconcile.links import HUNDRED
from transforms.reconcile.sides import economy_of
from transforms.reconcile.standing import standing

Row = dict[str, Any]
_MICRO = Decimal("0.000001")
_DOUBTS = ("none", "derived", "bound")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a target, in the sign of its cell, and the facts or reference rows that say so."""

    basis: str
    value: Decimal
    ids: tuple[str, ...]


def row_id(*parts: object) -> str:
    """First 16 hex digits of a hash over the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def conflict_row(finding: Finding) -> Row:
    """A finding as a row of ``conflicts``.

    ``fact_ids`` holds the facts that disagree: all of the answer in question, and of the answer that it is
    held against those that print its best figure. In a mirror one fact speaks for each side.
    """
    clash = finding.clash
    claims = _listed(finding)
    facts = sorted(chain.from_iterable(_ids(c, finding) for c in claims if not c.is_reference))
    references = sorted(i for c in claims if c.is_reference for i in c.fact_ids)
    return {
        "conflict_id": row_id(clash.link, *facts, *references),
        "link": clash.link,
        **_cell_columns(clash.cell, clash.other.side),
        **_period_columns(_stated_period(clash.cell, claims)),
        "fact_ids": facts,
        "reference_ids": references,
        "wrong_fact_ids": sorted(
            chain.from_iterable(c.fact_ids for c in finding.wrong if not c.is_reference)
        ),
        "diagnosis": finding.diagnosis,
        "is_error": finding.diagnosis not in GOOD_REASONS,
        "gap_pct": float(gap_pct(clash)),
        "explanation": explanation(finding),
    }


def _listed(finding: Finding) -> list[Claim]:
    clash = finding.clash
    held = clash.one.spokesmen
    others = clash.other.claims if clash.link != "mirror" else clash.other.spokesmen
    return list(dict.fromkeys((*held, *others, *finding.because)))


def _ids(claim: Claim, finding: Finding) -> Sequence[str]:
    return claim.fact_ids[:1] if finding.clash.link == "mirror" else claim.fact_ids


def observation_rows(
    evidence: Evidence, claims: Iterable[Claim], findings: Iterable[Finding]
) -> Iterator[Row]:
    """One row a cell, unit, status and statistics side with what its facts say together."""
    reasons: dict[tuple[Cell, str], set[str]] = defaultdict(set)
    wrong: set[tuple[str, ...]] = set()
    for finding in findings:
        wrong.update(c.fact_ids for c in finding.wrong)
        for position in (finding.clash.one, finding.clash.other):
            if position.is_direct:
                for claim in position.claims:
                    reasons[claim.cell, position.side].add(finding.diagnosis)
    groups: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.is_reference:
            side = evidence.side_of(claim) if claim.status == "actual" else side_of(claim)
            said = "" if claim.cell.is_dated else str(claim.value)
            groups[claim.cell, claim.status, side, claim.unit, said].append(claim)
    for (cell, status, side, unit, said), here in groups.items():
        yield {
            "observation_id": row_id(*_key(cell), status, side, unit, said),
            **_observation(evidence, cell, status, side, here, reasons[cell, side], wrong),
        }


def _observation(
    evidence: Evidence,
    cell: Cell,
    status: str,
    side: str,
    claims: list[Claim],
    reasons: set[str],
    wrong: set[tuple[str, ...]],
) -> Row:
    is_judged = status == "actual" and cell.is_dated
    known = evidence.positions(cell, side) if is_judged else positions_of(claims)
    answers = [p for p in known if p.unit == claims[0].unit]
    sound = [c for c in claims if c.fact_ids not in wrong]
    is_open = is_judged and len(answers) > 1
    main = _best(evidence, side, sound or claims) if is_open else answers[0]
    sign = _cell_sign(cell, side)
    stories = {s for c in claims for s in c.stories}
    articles = {a for c in claims for a in c.articles}
    interval = main.interval.scale(Decimal(sign))
    official = _official(evidence, cell, side, main.unit) if status == "actual" else None
    return {
        **_cell_columns(cell, side),
        "unit": main.unit,
        "status": status,
        **_period_columns(main.claims[0].period),
        "statistics_side": side,
        "value": _exactly(main.value * sign),
        "value_low": _exactly(interval.low),
        "value_high": _exactly(interval.high),
        "facts": sum(len(c.fact_ids) for c in claims),
        "articles": len(articles),
        "stories": len(stories),
        "fact_ids": sorted(chain.from_iterable(c.fact_ids for c in claims)),
        "verdict": verdict_of(answers, status, len(articles), reasons if cell.is_dated else set()),
        "official_value": None if official is None else _exactly(official.value * sign),
        "official_gap_pct": None if official is None else _gap(main.value, official.value),
        "official_authority": None if official is None else official.authority,
    }


def _best(evidence: Evidence, side: str, claims: list[Claim]) -> Position:
    """The answer that most speaks for, official figures and the sums of articles told in."""
    answers = (replace(p, side=side) for p in positions_of(claims))
    return max(answers, key=lambda p: standing(evidence, p))


def verdict_of(answers: Sequence[Position], status: str, articles: int, reasons: set[str]) -> str:
    """How the claims of an observation stand to one another; plans that differ are plans revised."""
    apart = len(answers) > 1
    if apart and status != "actual":
        return "revised"
    harmless = {"revision", "mirror", "currency_basis"}
    if (apart and not reasons) or reasons - harmless:
        return "conflicting"
    if "revision" in reasons:
        return "revised"
    if "mirror" in reasons:
        return "mirrored"
    if articles == 1:
        return "single"
    values = {c.value for c in answers[0].claims}
    return "agreed" if len(values) == 1 else "rounded"


def target_rows(evidence: Evidence, claims: Iterable[Claim]) -> Iterator[Row]:
    """Each stated target with what came of it: from the articles, or else from the reference."""
    for claim in claims:
        if claim.status == "target":
            outcome = _outcome(evidence, claim)
            for fact_id in claim.fact_ids:
                yield {"fact_id": fact_id, **_target(claim), **_against_target(claim, outcome)}


def _target(claim: Claim) -> Row:
    return {
        "measure": claim.measure,
        "transform": claim.cell.transform,
        "reporter": claim.reporter,
        "counterpart": claim.counterpart,
        "commodity": claim.cell.commodity or None,
        "unit": claim.unit,
        **_period_columns(claim.period),
        "target": _exactly(claim.value * _claim_sign(claim)),
    }


def _against_target(claim: Claim, outcome: Outcome | None) -> Row:
    """A target is met where the outcome is no less, a rank no higher in number; a deficit is a negative
    balance."""
    if outcome is None:
        return {"outcome": None, "outcome_basis": None, "outcome_ids": [], "is_met": None, "gap_pct": None}
    sign = _claim_sign(claim)
    value, target = outcome.value * sign, claim.value * sign
    return {
        "outcome": _exactly(value),
        "outcome_basis": outcome.basis,
        "outcome_ids": list(outcome.ids),
        "is_met": value <= target if claim.unit == "rank" else value >= target,
        "gap_pct": _gap(value, target),
    }


def _claim_sign(claim: Claim) -> int:
    return -1 if claim.measure == "trade_balance" and claim.reporter != claim.cell.reporter else 1


def _outcome(evidence: Evidence, claim: Claim) -> Outcome | None:
    if not claim.cell.is_dated:
        return None
    for side in sorted(evidence.sides(claim.cell), key=lambda s: (s != side_of(claim), s)):
        for position in evidence.positions(claim.cell, side):
            if position.unit == claim.unit:
                return Outcome("facts", position.value, position.fact_ids)
    for wanted in (side_of(claim), None):
        official = [c for c in evidence.official(claim.cell, wanted) if c.unit == claim.unit]
        if official:
            best = min(official, key=_trust)
            return Outcome("reference", best.value, best.fact_ids)
    return None


def _official(evidence: Evidence, cell: Cell, side: str, unit: str) -> Claim | None:
    known = [c for c in evidence.official(cell, side) if c.unit == unit]
    return min(known, key=_trust) if known else None


def _trust(claim: Claim) -> tuple[object, ...]:
    """Plain rows before derived ones and bounds, bodies that count before people, then the finest figure."""
    is_counted = (claim.authority or "").startswith(("Vietnam Customs", "GACC", "MPI", "GSO", "MOFCOM"))
    return (_DOUBTS.index(claim.doubt), not is_counted, claim.step, claim.value, claim.fact_ids)


def _cell_columns(cell: Cell, side: str) -> Row:
    measure, reporter, counterpart, _ = seen_from(
        cell.measure, cell.reporter, cell.counterpart, _viewer(cell, side)
    )
    return {
        "measure": cell.measure if cell.transform == "share" else measure,
        "transform": cell.transform,
        "reporter": cell.reporter if cell.transform == "share" else reporter,
        "counterpart": cell.counterpart if cell.transform == "share" else counterpart,
        "commodity": cell.commodity or None,
    }


def _cell_sign(cell: Cell, side: str) -> int:
    is_flipped = (
        cell.measure == "trade_balance"
        and cell.transform == "level"
        and _viewer(cell, side) == cell.counterpart
    )
    return -1 if is_flipped else 1


def _viewer(cell: Cell, side: str) -> str:
    """The partner whose statistics these are; the reporter where neither is."""
    is_counterpart = economy_of(cell.counterpart) == side != economy_of(cell.reporter)
    return cell.counterpart if is_counterpart else cell.reporter


def _stated_period(cell: Cell, claims: Iterable[Claim]) -> Period:
    stated = next((c.period for c in claims if c.cell == cell), None)
    if stated is not None or not cell.end:
        return stated or Period(None, None, "none")
    end = date.fromisoformat(cell.end)
    if not cell.start:
        return Period(None, end, "cumulative")
    kinds = {1: "month", 3: "quarter", 12: "year"}
    from_january = "ytd" if cell.start.endswith("-01-01") else "range"
    return Period(date.fromisoformat(cell.start), end, kinds.get(cell.months, from_january))


def _period_columns(period: Period) -> Row:
    return {"period_start": period.start, "period_end": period.end, "period_kind": period.kind}


def _key(cell: Cell) -> tuple[str, ...]:
    return (
        *(cell.measure, cell.transform, cell.reporter, cell.counterpart, cell.commodity, cell.scope),
        *(cell.start, cell.end, cell.dimension),
    )


def _exactly(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_MICRO)


def _gap(value: Decimal, against: Decimal) -> float | None:
    return float((value - against) / abs(against) * HUNDRED) if against else None
