"""Slips of the pen: a decimal point, a currency, a digit."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transforms.reconcile.cells import Cell
from transforms.reconcile.claims import Claim
from transforms.reconcile.evidence import Evidence, Position
from transforms.reconcile.growth import own_units
from transforms.reconcile.intervals import Interval
from transforms.reconcile.links import Clash
from transforms.reconcile.standing import weaker
from transforms.reconcile.sums import own_answers

# Units of a currency for one US dollar, lowest and highest since 1995.
PER_USD = {
    "USD": (Decimal(1), Decimal(1)),
    "VND": (Decimal(11_000), Decimal(27_500)),
    "CNY": (Decimal("6.0"), Decimal("8.4")),
    "EUR": (Decimal("0.62"), Decimal("1.22")),
    "JPY": (Decimal(75), Decimal(162)),
    "KRW": (Decimal(750), Decimal(1_700)),
    "THB": (Decimal(24), Decimal(48)),
    "GBP": (Decimal("0.47"), Decimal("0.94")),
    "RUB": (Decimal(4), Decimal(125)),
    "TWD": (Decimal(26), Decimal(36)),
}
_FAR_POWERS = (3, 6, 9)  # a scale word or separator misread, told by the magnitude alone
_NEAR_POWERS = (1, 2)  # a decimal point slipped, told only by the same digits
_TELLING_DIGITS = 2
_DIGITS_AMONG_PAPERS = 3  # two digits are one apart by chance, but in an article's own sum


def slipped_scale(evidence: Evidence, clash: Clash) -> tuple[Claim, ...] | None:
    """The claims a power of ten off; () where it is not told which; None where the two are not a power
    apart."""
    one, other = clash.one, clash.other
    if one.unit != other.unit or "rank" in one.unit or one.value * other.value <= 0:
        return None
    if not (_is_far_power(other.value / one.value) or _is_near_power(one, other)):
        return None
    off = _implausible(one, other) or weaker(evidence, clash) or _farther_from_the_rest(evidence, clash)
    return off.claims if off is not None and off.is_direct else ()


def _is_far_power(ratio: Decimal) -> bool:
    log = ratio.log10() if ratio > 0 else Decimal(0)
    return any(abs(abs(log) - power) < Decimal("0.15") for power in _FAR_POWERS)


def _is_near_power(one: Position, other: Position) -> bool:
    if min(c.digits for c in (*one.claims, *other.claims)) < _TELLING_DIGITS:
        return False
    powers = [Decimal(10) ** p for p in _NEAR_POWERS]
    return any(other.interval.scale(f).meets(one.interval) for power in powers for f in (power, 1 / power))


def _implausible(one: Position, other: Position) -> Position | None:
    """The answer above all goods that any two economies ever traded in a year."""
    most = Decimal("3e12") * PER_USD.get(one.unit, (1, Decimal("Infinity")))[1]
    too_large = [p for p in (one, other) if abs(p.value) > most]
    return too_large[0] if len(too_large) == 1 else None


def _farther_from_the_rest(evidence: Evidence, clash: Clash) -> Position | None:
    """The answer whose magnitude is farther from what is known around it."""
    cells = evidence.of_a_size(clash.cell) if clash.link == "cell" else evidence.around(clash.cell)
    around = [c for cell in cells if cell != clash.cell for c in evidence.facts(cell)]
    near = [c for c in around if c.value and c.unit == clash.one.unit]
    near = [c for c in near if c.cell.measure == clash.cell.measure] or near
    if not near:
        return None
    sizes = sorted(_size(c.value, c.cell) for c in near)
    usual = sizes[len(sizes) // 2]
    return max((clash.one, clash.other), key=lambda p: abs(_size(p.value, clash.cell) - usual))


def _size(value: Decimal, cell: Cell) -> Decimal:
    """The power of ten of a value a month."""
    return (abs(value) / cell.months).log10()


def converted(interval: Interval, unit: str, into: str) -> Interval | None:
    """An amount in another currency, at any rate between the lowest and the highest of thirty years."""
    if unit not in PER_USD or into not in PER_USD:
        return None
    (low, high), (into_low, into_high) = PER_USD[unit], PER_USD[into]
    sign = -1 if interval.high is not None and interval.high < 0 else 1
    size = interval.scale(Decimal(sign))
    least, most = size.scale(into_low / high), size.scale(into_high / low)
    return least.hull(most).scale(Decimal(sign))


def currency_reason(evidence: Evidence, clash: Clash) -> tuple[str, tuple[Claim, ...]] | None:
    """Why amounts in two currencies differ: not at all, by the rate, or by a wrong currency; None for
    other units."""
    one, other = clash.one, clash.other
    there = converted(other.interval, other.unit, one.unit)
    if one.unit == other.unit or there is None:
        return None
    is_one_figure = one.interval.meets(other.interval)
    if there.meets(one.interval) and not (is_one_figure and _is_telling(clash)):
        return "consistent", ()
    if is_one_figure:
        off = weaker(evidence, clash) if clash.link == "cell" else other
        off = off or (one if _usual_unit(evidence, clash) == other.unit else other)
        return "currency_error", off.claims
    return None


def _is_telling(clash: Clash) -> bool:
    """Whether a figure is printed so finely that no two currencies can share it, however near their rate is
    to one."""
    return all(c.qualifier == "exact" and c.digits >= _DIGITS_AMONG_PAPERS for c in clash.claims)


def are_on_two_bases(evidence: Evidence, clash: Clash) -> bool:
    """Whether two growth rates are of levels in different currencies, as their own articles give them."""
    if clash.cell.transform != "growth":
        return False
    one, other = (_units(evidence, p) for p in (clash.one, clash.other))
    return bool(one and other and (not one & other or (clash.is_within_an_article and len(one) > 1)))


def _units(evidence: Evidence, rates: Position) -> frozenset[str]:
    return frozenset(unit for rate in rates.claims for unit in own_units(evidence, rate))


def _usual_unit(evidence: Evidence, clash: Clash) -> str:
    """The currency that most amounts around a clash are in."""
    around = [c for cell in evidence.around(clash.cell) for c in evidence.facts(cell)]
    units = [c.unit for c in around if c.unit in PER_USD]
    return max(sorted(set(units)), key=units.count)


def one_digit_apart(claim: Claim, interval: Interval) -> bool:
    """Whether one digit changed, or two neighbours swapped, brings a printed figure of at least two digits
    into an interval."""
    digits = str(int(abs(claim.value) / claim.step))
    sign = -1 if claim.value < 0 else 1
    return len(digits) >= _TELLING_DIGITS and any(
        interval.meets(Interval(v - claim.step / 2, v + claim.step / 2))
        for v in (Decimal(int(d)) * claim.step * sign for d in _slips(digits))
    )


def _slips(digits: str) -> Iterator[str]:
    for at in range(len(digits)):
        yield from (digits[:at] + d + digits[at + 1 :] for d in "0123456789" if d != digits[at])
        if at + 1 < len(digits):
            yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def slipped_digit(evidence: Evidence, clash: Clash, suspects: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Those of the suspects that one digit mends: what else is known of their cell then fits."""
    mended = []
    for claim in suspects:
        side = evidence.side_of(claim)
        right = [a.interval for a in own_answers(evidence, claim, side)]
        if claim.digits >= _DIGITS_AMONG_PAPERS:
            right += [p.interval for p in (clash.one, clash.other) if p.is_direct and claim not in p.claims]
        if any(one_digit_apart(claim, interval) for interval in right):
            mended.append(claim)
    return tuple(mended)
