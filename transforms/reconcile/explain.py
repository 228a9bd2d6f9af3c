"""A finding → one or two sentences for a journalist, with the figures, dates and papers in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from transforms.reconcile.claims import Claim
from transforms.reconcile.diagnose import Finding, gap_pct
from transforms.reconcile.evidence import Position, best_of
from transforms.reconcile.links import Clash
from transforms.reconcile.wording import amount, economy, figure, period, quoted, source, subject, told_by

_REASONS = {
    "revision": "Early figures are estimates that statistics offices revise: neither need be wrong.",
    "ranking": "Investors are ranked in several ways (by capital or by projects, newly registered or with "
    "additions and shares bought, mainland China alone or with Hong Kong, Macao and Taiwan): both may be "
    "right.",
    "scope": "Investment is counted in several ways (newly registered or with additions and shares bought, "
    "mainland China alone or with Hong Kong, Macao and Taiwan): both may be right.",
    "currency_basis": "Rates of growth differ with the currency that the amounts are in: both may be right.",
    "stale": "A stock like this does not fall, so the later article repeats an older figure.",
    "scale_error": "They are a power of ten apart: a separator or a word like million slipped.",
    "currency_error": "The numbers are the same and the currencies are not: one currency is misprinted.",
    "digit_error": "One digit mends it: a slip in print.",
    "growth_conflict": "Levels and rates of growth do not fit together, by more than a revision explains.",
    "unexplained": "Nothing that the articles say explains it.",
}


def explanation(finding: Finding) -> str:
    """What disagrees and why, in plain English; figures are rounded as they were printed."""
    what = _what(finding.clash)
    why = _WHY.get(finding.diagnosis, _plainly)(finding)
    return f"{what[0].upper()}{what[1:]}. {why}"


def _what(clash: Clash) -> str:
    one, other = clash.one, clash.other
    if clash.link == "rank":
        return f"{_stated(other)}, out of {one.value:.0f}"
    if clash.link == "reference":
        return f"{_stated(other)}, where {source(best_of(one.claims))} has {_figure(one)}"
    if one.link == "series":
        return f"{_stated(other)}, far from the years around it"
    implied = next((p for p in (other, one) if not p.is_direct), None)
    if implied is not None:
        held = one if implied is other else other
        return f"{_implied(implied)}, where {_counter(held, implied)}"
    if best_of(one.claims).cell == best_of(other.claims).cell:
        return f"{_stated(one)}, {_beside(one, other)} at {_figure(other)}"
    return f"{_stated(one)}, and {_stated(other)}"


def _stated(position: Position) -> str:
    claim = best_of(position.claims)
    return f"{told_by(claim)} {subject(claim)} {period(claim)} at {_figure(position)}"


def _beside(one: Position, other: Position) -> str:
    """Who prints the second of two figures, told apart from who prints the first."""
    first, second = best_of(one.claims), best_of(other.claims)
    if first.articles == second.articles:
        return "and also"
    return "another" if source(first) == source(second) == "an article" else source(second)


def _figure(position: Position) -> str:
    return quoted(best_of(position.claims))


def _counter(held: Position, implied: Position) -> str:
    """What an implied figure is held against: short where it is of the same article."""
    claim = best_of(held.claims)
    who = "it puts" if claim.articles & implied.articles else told_by(claim)
    return f"{who} {subject(claim)} {period(claim)} at {quoted(claim)}"


def _implied(position: Position) -> str:
    first, second = _in_order(position.claims)
    told = f"{told_by(first)} {subject(first)} {period(first)} at {quoted(first)}"
    result = amount(abs(position.value), position.unit, _step(position))
    if position.link == "growth":
        return f"{told}, {figure(second)} on the year before, which implies {result}"
    if position.link == "share":
        return f"{told}, of which {quoted(second)} is {result}"
    both = f"{told} and {subject(second)} at {quoted(second)}"
    return f"{both}, {result} together" if position.link == "sum" else f"{both}, which leaves {result}"


def _in_order(claims: tuple[Claim, ...]) -> tuple[Claim, Claim]:
    """The two claims that imply a third: a level before its rate, exports before imports."""
    order = {"level": 0, "share": 1, "growth": 2}
    first, second, *_ = sorted(claims, key=lambda c: (order[c.cell.transform], c.measure, c.sort_key))
    return first, second


def _step(position: Position) -> Decimal:
    return min((c.step for c in position.claims if c.unit == position.unit), default=Decimal(1))


def _plainly(finding: Finding) -> str:
    reason = _REASONS[finding.diagnosis]
    apart = gap_pct(finding.clash)
    if finding.clash.cell.transform == "growth" or finding.clash.cell.measure.endswith("_rank"):
        return reason
    return f"The two are {apart:.1f}% apart. {reason}"


def _scope(finding: Finding) -> str:
    return _REASONS["ranking"] if finding.clash.cell.measure.endswith("_rank") else _plainly(finding)


def _revision(finding: Finding) -> str:
    """The plain reason, and which figure came first where that is known."""
    clash = finding.clash
    printed = [(_last_printed(p), p) for p in (clash.one, clash.other)]
    (a, one), (b, other) = printed
    if a is None or b is None or a == b or clash.cell.transform == "growth":
        return _plainly(finding)
    first, last = (one, other) if a < b else (other, one)
    way = "up" if abs(last.value) > abs(first.value) else "down"
    apart = gap_pct(clash)
    return f"The earlier of the two was revised {way} by {apart:.1f}%, as estimates are: neither is wrong."


def _last_printed(position: Position) -> date | None:
    days = [c.paper.published_at for c in position.claims if c.paper.published_at]
    return max(days, default=None)


def _mirror(finding: Finding) -> str:
    clash = finding.clash
    if finding.because:
        twin = finding.because[0]
        return f"The statistics of {economy(twin.side or twin.home)} say {figure(twin)}: one is from there."
    sides = " and ".join(sorted(economy(p.side) for p in (clash.one, clash.other)))
    small, large = sorted((abs(clash.one.value), abs(clash.other.value)))
    is_level = bool(small) and clash.cell.transform == "level"
    times = f", here {large / small:.2f} to 1" if is_level else ""
    return f"{sides} count the same goods differently{times}: both may be right."


def _other_period(finding: Finding) -> str:
    if not finding.because:
        return "That is the figure of a longer or shorter period: one of the two bears the wrong label."
    twin = finding.because[0]
    return (
        f"The figure belongs to another period: {told_by(twin, 'has', 'have')} {quoted(twin)} {period(twin)}."
    )


def _other_measure(finding: Finding) -> str:
    if finding.clash.link == "balance":
        return "Exports and imports stand under each other's name: swapped, they give the balance."
    twin = finding.because[0]
    if twin.cell.measure == finding.clash.cell.measure and twin.cell.start != finding.clash.cell.start:
        return f"The figure is the change since {quoted(twin)} {period(twin)}, not a level."
    if twin.cell.measure == finding.clash.cell.measure and twin.cell.reporter != finding.clash.cell.reporter:
        return f"With {subject(twin)} at {quoted(twin)}, the figure is the gap between the two."
    return (
        f"The figure is another quantity: {told_by(twin, 'has', 'have')} {quoted(twin)} for {subject(twin)}."
    )


_WHY: dict[str, Callable[[Finding], str]] = {
    "mirror": _mirror,
    "scope": _scope,
    "revision": _revision,
    "period_mislabel": _other_period,
    "measure_mislabel": _other_measure,
}
