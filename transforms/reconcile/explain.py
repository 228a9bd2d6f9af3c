"""A finding → one or two sentences for a journalist, with the figures, dates and papers in them."""

from __future__ import annotations

from decimal import Decimal

from transforms.reconcile.claims import Claim
from transforms.reconcile.diagnose import Finding, gap_pct
from transforms.reconcile.evidence import Position, best_of
from transforms.reconcile.wording import amount, economy, figure, period, source, subject

_SCOPE = (
    "Investment is counted in several ways (newly registered or with added capital and share purchases, the mainland "
    "alone or with Hong Kong, Macao and Taiwan), so both may be right."
)
_REVISED = "Early figures are estimates that customs and statistics offices revise, so neither need be wrong."


def explanation(finding: Finding) -> str:
    """What disagrees and why, in plain English. Figures are rounded as they were printed."""
    return f"{_what(finding)} {_why(finding)}"


def _what(finding: Finding) -> str:
    clash = finding.clash
    one, other = clash.one, clash.other
    if clash.link in ("reference",):
        return f"{_stated(other)}; official statistics say {_amount(one)} ({best_of(one.claims).authority})."
    if not one.is_direct or not other.is_direct:
        implied, held = (one, other) if held_is(other) else (other, one)
        return f"{_implied(implied, finding)}; {_stated(held)}."
    if one.claims[0].cell != other.claims[0].cell:
        return f"{_stated(other)}; {_stated(one)}."
    return f"{_stated(one)}; {_stated(other, again=True)}."


def held_is(position: Position) -> bool:
    """Whether a position is what articles state and not what they imply."""
    return position.is_direct


def _stated(position: Position, *, again: bool = False) -> str:
    claim = best_of(position.claims)
    about = "" if again else f"{subject(claim)} {period(claim)} at "
    return f"{source(claim)} {'gives' if again else 'puts'} {about}{figure(claim)}"


def _implied(position: Position, finding: Finding) -> str:
    parts = ", ".join(f"{figure(c)} ({subject(c)} {period(c)})" for c in position.claims[:3])
    verb = "adds up to" if position.link in ("sum", "balance") else "implies"
    return f"{source(position.claims[0])}: {parts} {verb} {_amount(position)}"


def _amount(position: Position) -> str:
    return amount(position.value, position.unit, min(c.step for c in position.claims if c.unit == position.unit))


def _why(finding: Finding) -> str:
    clash = finding.clash
    apart = f"{gap_pct(clash):.1f} %"
    match finding.diagnosis:
        case "mirror":
            return _mirror(finding)
        case "revision":
            return f"They are {apart} apart. {_REVISED}"
        case "scope":
            return f"They are {apart} apart. {_SCOPE}"
        case "currency_basis":
            return "One rate is of amounts in one currency and the other in another, so exchange rates part them."
        case "stale":
            return "A stock does not fall, so the later article repeats an older figure."
        case "period_mislabel":
            return _twin(finding, "belongs to another period")
        case "measure_mislabel":
            return _twin(finding, "is another quantity")
        case "scale_error":
            return "They differ by a power of ten: a decimal separator or a word such as million or billion slipped."
        case "currency_error":
            return "The numbers are the same and the currencies are not: the currency is misprinted."
        case "digit_error":
            return f"They are {apart} apart and one digit would mend it: a slip in print."
        case "growth_conflict":
            return "Levels and rates do not fit together, further than a revision would explain."
    return f"They are {apart} apart, and nothing that the articles say explains it."


def _mirror(finding: Finding) -> str:
    clash = finding.clash
    if finding.because:
        twin = finding.because[0]
        return f"The statistics of {economy(twin.side or twin.home)} give {figure(twin)}: one figure is from there."
    sides = " and ".join(economy(p.side) for p in (clash.one, clash.other))
    small, large = sorted((abs(clash.one.value), abs(clash.other.value)))
    times = f" (here {large / small:.2f} times the smaller)" if small and clash.cell.transform == "level" else ""
    return f"{sides} each count the same flow in their own way{times}, so both may be right."


def _twin(finding: Finding, claimed: str) -> str:
    if not finding.because:
        return "A part of a period cannot hold all of it: the figure " + claimed + "."
    twin: Claim = finding.because[0]
    return f"The figure {claimed}: {source(twin)} gives {figure(twin)} for {subject(twin)} {period(twin)}."


def gap_of(finding: Finding) -> Decimal:
    """The gap between the two answers, percent of the larger."""
    return gap_pct(finding.clash)
