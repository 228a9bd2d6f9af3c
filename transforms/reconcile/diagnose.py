"""A clash → why: the other side's statistics, a currency or separator, the period, the measure, the scope,
a revision, a digit. Explanations are tried in that order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from transforms.reconcile.cells import FDI
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence
from transforms.reconcile.links import HUNDRED, Clash, revision_tolerance
from transforms.reconcile.mislabels import mirror_reason, off_by_a_month, other_measure, other_period
from transforms.reconcile.slips import are_on_two_bases, currency_reason, slipped_digit, slipped_scale
from transforms.reconcile.standing import is_contradicted_at_home, odd_ones, standing, weaker

GOOD_REASONS = ("mirror", "revision", "scope", "currency_basis", "stale")
# Diagnoses that name a claim beyond doubt; what else such a claim clashes with says no more.
ERRORS = ("scale_error", "currency_error", "digit_error", "period_mislabel", "measure_mislabel", "stale")
_SMALL_PCT = Decimal(2)  # closer than scopes ever are
_HALF = Decimal("0.5")
_TOLD_REVISION_PCT = Decimal(15)  # an article that gives both of one body's figures tells of a revision


@dataclass(frozen=True, slots=True)
class Finding:
    """Why two answers do not meet.

    ``wrong``: the claims that the evidence names; ``because``: further claims that show the reason.
    """

    clash: Clash
    diagnosis: str
    wrong: tuple[Claim, ...] = ()
    because: tuple[Claim, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(dict.fromkeys((*self.clash.claims, *self.because)))


def diagnose(clash: Clash, evidence: Evidence) -> Finding | None:
    """The first explanation that fits; None where the two agree after all, or a weak link stays
    unexplained."""
    for explain in _EXPLANATIONS:
        finding = explain(clash, evidence)
        if finding is not None:
            break
    else:
        finding = _growth_conflict(clash, evidence) or Finding(clash, "unexplained")
        finding = None if clash.is_weak else finding
    return None if finding is None or finding.diagnosis == "consistent" else finding


def _mirror(clash: Clash, evidence: Evidence) -> Finding | None:
    twins = mirror_reason(evidence, clash)
    return None if twins is None else Finding(clash, "mirror", because=twins)


def _currency(clash: Clash, evidence: Evidence) -> Finding | None:
    if are_on_two_bases(evidence, clash):
        return Finding(clash, "currency_basis")
    reason = currency_reason(evidence, clash)
    return None if reason is None else Finding(clash, *reason)


def _scale(clash: Clash, evidence: Evidence) -> Finding | None:
    off = slipped_scale(evidence, clash)
    return None if off is None else Finding(clash, "scale_error", off)


def _period(clash: Clash, evidence: Evidence) -> Finding | None:
    found = other_period(evidence, clash)
    return None if found is None else Finding(clash, "period_mislabel", found[0].claims, found[1])


def _measure(clash: Clash, evidence: Evidence) -> Finding | None:
    found = other_measure(evidence, clash)
    return None if found is None else Finding(clash, "measure_mislabel", *found)


def _stale(clash: Clash, _: Evidence) -> Finding | None:
    """A later stock below earlier ones is an old figure used again, where it fell by less than half."""
    if clash.link != "stock" or gap_pct(clash) <= _SMALL_PCT:
        return None
    is_later = all(c.cell.end < clash.cell.end for c in clash.one.claims)
    if is_later and abs(clash.other.value) > _HALF * abs(clash.one.value):
        return Finding(clash, "stale", clash.other.claims)
    return None


def _scope(clash: Clash, evidence: Evidence) -> Finding | None:
    """Investment is newly registered or with additions and shares, mainland or with Hong Kong and Taiwan:
    all but a figure that one digit mends and that much speaks against."""
    is_far = clash.cell.measure.endswith("_rank") or gap_pct(clash) > _SMALL_PCT
    if clash.cell.measure not in FDI or not is_far:
        return None
    is_alone = abs(standing(evidence, clash.one) - standing(evidence, clash.other)) > 1
    return (_digit(clash, evidence) if is_alone else None) or Finding(clash, "scope")


def _revision(clash: Clash, evidence: Evidence) -> Finding | None:
    if clash.cell.measure.endswith("_rank") or clash.link in ("rank", "reference"):
        return None
    is_told = clash.link == "cell" and clash.is_within_an_article
    if is_told and len(clash.one.authorities | clash.other.authorities) < 2:
        allowed = _TOLD_REVISION_PCT
    elif _breaks_own_sums(clash, evidence):
        return None
    else:
        allowed = revision_tolerance(clash.cell)
    return Finding(clash, "revision") if _distance_pct(clash, evidence) <= allowed else None


def _breaks_own_sums(clash: Clash, evidence: Evidence) -> bool:
    """Parts and total from one article are of one date: no revision comes between them."""
    if clash.link in ("sum", "balance"):
        return any(clash.one.articles & c.articles for c in clash.other.claims)
    one, other = clash.one, clash.other
    return clash.link == "cell" and (
        is_contradicted_at_home(evidence, other, one) or is_contradicted_at_home(evidence, one, other)
    )


def _digit(clash: Clash, evidence: Evidence) -> Finding | None:
    if clash.link in ("sum", "balance"):
        odd = odd_ones(evidence, clash)
        suspects = odd or clash.claims
        mended = slipped_digit(evidence, clash, suspects)
        return Finding(clash, "digit_error", mended if odd else ()) if mended else None
    weak = weaker(evidence, clash) if clash.link in ("cell", "reference") else None
    if weak is None or clash.cell.transform != "level" or clash.one.unit != clash.other.unit:
        return None
    mended = slipped_digit(evidence, clash, weak.claims)
    return Finding(clash, "digit_error", mended) if mended else None


def _month(clash: Clash, evidence: Evidence) -> Finding | None:
    if not off_by_a_month(clash):
        return None
    weak = weaker(evidence, clash)
    return Finding(clash, "period_mislabel", weak.claims if weak else ())


def _growth_conflict(clash: Clash, evidence: Evidence) -> Finding | None:
    if clash.cell.transform == "growth":
        return Finding(clash, "growth_conflict")
    if "growth" not in (clash.one.link, clash.other.link):
        return None
    return Finding(clash, "growth_conflict", _impossible_rates(clash, evidence))


def _impossible_rates(clash: Clash, evidence: Evidence) -> tuple[Claim, ...]:
    """Rates whose level nobody contradicts and that at least two other claims stand against."""
    implied, stated = (clash.other, clash.one) if clash.other.link == "growth" else (clash.one, clash.other)
    levels = [c for c in implied.claims if c.cell.transform == "level"]
    others = [c for level in levels for c in evidence.facts(level.cell, implied.side) if c not in levels]
    is_sound = all(any(c.agrees(level) for level in levels) for c in others)
    if is_sound and len(stated.claims) > 1:
        return tuple(c for c in implied.claims if c.cell.transform == "growth")
    return ()


_EXPLANATIONS: tuple[Callable[[Clash, Evidence], Finding | None], ...] = (
    _mirror,
    _currency,
    _scale,
    _period,
    _measure,
    _stale,
    _scope,
    _revision,
    _digit,
    _month,
)


def gap_pct(clash: Clash) -> Decimal:
    """Distance between the best values of the two answers, percent of the larger; 0 for two zeros."""
    largest = max(abs(clash.one.value), abs(clash.other.value))
    return abs(clash.one.value - clash.other.value) / largest * HUNDRED if largest else Decimal(0)


def _distance_pct(clash: Clash, evidence: Evidence) -> Decimal:
    """How far apart the two are, as far as the printed digits leave it open, percent of what was counted.

    Two rates of one level are as far apart as the bases that they imply; balances differ as their flows do.
    """
    one, other = clash.one, clash.other
    gap = one.interval.gap(other.interval)
    if clash.cell.transform == "growth":
        return abs(gap / (HUNDRED + max(one.value, other.value)) * HUNDRED)
    counted = max(abs(one.value), abs(other.value))
    if clash.cell.measure == "trade_balance":
        counted = _turnover_of(clash, evidence) or counted
    return gap / counted * HUNDRED if counted else Decimal(0)


def _turnover_of(clash: Clash, evidence: Evidence) -> Decimal | None:
    stated = evidence.facts(clash.cell.both("trade_turnover"))
    out, back = evidence.facts(clash.cell.flow()), evidence.facts(clash.cell.flow(back=True))
    if stated:
        return stated[0].value
    return out[0].value + back[0].value if out and back else None
