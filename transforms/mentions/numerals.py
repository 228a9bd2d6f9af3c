"""Numbers in figures and words: "175,6 tỷ", "3 tỷ 653 triệu", "hai trăm triệu", "nửa tỷ"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from transforms.text.reading import fold
from transforms.vocabulary import load


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a number: its value, and the value of one unit in its last printed digit."""

    value: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that ends before token ``end``; ``readings`` best first. ``scale`` is 1 where no scale word stands."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    scale: Decimal
    in_words: bool


@cache
def _words() -> tuple[dict[str, int], dict[str, int], frozenset[str], dict[str, Decimal], frozenset[str], frozenset[str], frozenset[str]]:
    data = load("numerals")
    folded = {group: {fold(w): v for w, v in data[group].items()} for group in ("digits", "tens", "hundreds", "scales")}
    scales = {w: Decimal(int(v)) for w, v in folded["scales"].items()}
    return (
        folded["digits"],
        folded["tens"],
        frozenset(folded["hundreds"]),
        scales,
        frozenset(map(fold, data["joints"]["words"])),
        frozenset(map(fold, data["halves"]["after"])),
        frozenset(map(fold, data["halves"]["before"])),
    )


def digits_read(token: str) -> tuple[Reading, ...]:
    """Readings of a printed number: Vietnamese separators first, English ones where they are possible.

    >>> [str(r.value) for r in digits_read("2,938")]
    ['2.938', '2938']
    """
    separators = [c for c in token if c in ".,"]
    if not separators:
        return (Reading(Decimal(token), Decimal(1)),) if len(token) <= 20 else ()
    groups = token.replace(",", ".").split(".")
    if len(set(separators)) == 1 and len(separators) > 1:
        return (_grouped(token),) if all(len(g) == 3 for g in groups[1:]) and len(groups[0]) <= 3 else ()
    if len(set(separators)) == 2:
        last = separators[-1]
        if separators.count(last) > 1 or any(len(g) != 3 for g in groups[1:-1]):
            return ()
        return (_decimal(token, last),)
    decimal = _decimal(token, separators[0])
    ambiguous = len(groups[1]) == 3 and 1 <= len(groups[0]) <= 3 and not groups[0].startswith("0")
    if not ambiguous:
        return (decimal,)
    grouped = _grouped(token)
    return (grouped, decimal) if separators[0] == "." else (decimal, grouped)


def _grouped(token: str) -> Reading:
    return Reading(Decimal(token.replace(".", "").replace(",", "")), Decimal(1))


def _decimal(token: str, mark: str) -> Reading:
    whole, _, fraction = token.rpartition(mark)
    plain = whole.replace(".", "").replace(",", "")
    return Reading(Decimal(f"{plain}.{fraction}"), Decimal(1).scaleb(-len(fraction)))


def _small(tokens: list[str], at: int) -> tuple[int, int] | None:
    """A number in words below a thousand at token ``at``: its end and value."""
    digits, tens, hundreds, _, joints, _, _ = _words()
    here, value, read = at, 0, False
    count = len(tokens)
    if here + 1 < count and tokens[here] in digits and tokens[here + 1] in hundreds:
        value, here, read = digits[tokens[here]] * 100, here + 2, True
        if here + 1 < count and tokens[here] in joints and tokens[here + 1] in digits:
            return here + 2, value + digits[tokens[here + 1]]
    if here + 1 < count and tokens[here] in digits and tokens[here + 1] in tens:
        value, here, read = value + digits[tokens[here]] * tens[tokens[here + 1]], here + 2, True
    elif here < count and tokens[here] in tens:
        value, here, read = value + tens[tokens[here]], here + 1, True
    elif read:
        return here, value
    if here < count and tokens[here] in digits:
        return here + 1, value + digits[tokens[here]]
    return (here, value) if read else None


def scales() -> dict[str, Decimal]:
    """Scale words, folded, and what they multiply by."""
    return _words()[3]


def scaled(tokens: list[str], at: int) -> tuple[int, Decimal]:
    """Scale words at token ``at`` ("nghìn tỷ"): their end and product."""
    scales = _words()[3]
    product = Decimal(1)
    while at < len(tokens) and tokens[at] in scales and product < Decimal(10) ** 10:
        product *= scales[tokens[at]]
        at += 1
    return at, product


def _remainder(tokens: list[str], at: int, scale: Decimal) -> tuple[int, Reading] | None:
    """What a smaller scale adds ("… 653 triệu"), or half of the scale ("rưỡi")."""
    halves = _words()[5]
    if at < len(tokens) and tokens[at] in halves:
        return at + 1, Reading(scale / 2, scale / 10)
    if at >= len(tokens):
        return None
    if tokens[at].isdigit() and len(tokens[at]) <= 3:
        end, value = at + 1, int(tokens[at])
    else:
        small = _small(tokens, at)
        if small is None:
            return None
        end, value = small
    end, smaller = scaled(tokens, end)
    if smaller == 1 or smaller >= scale:
        return None
    return end, Reading(value * smaller, smaller)


def numeral_at(tokens: list[str], at: int) -> Numeral | None:
    """The number that begins at token ``at``, if one does."""
    first = tokens[at]
    if first[0].isdigit():
        readings, end, in_words = digits_read(first), at + 1, False
    elif first in _words()[6]:
        readings, end, in_words = (Reading(Decimal("0.5"), Decimal("0.1")),), at + 1, True
        if end >= len(tokens) or tokens[end] not in _words()[3]:
            return None
    else:
        small = _small(tokens, at)
        if small is None:
            return None
        end, in_words = small[0], True
        readings = (Reading(Decimal(small[1]), Decimal(1)),)
    if not readings:
        return None
    end, scale = scaled(tokens, end)
    readings = tuple(Reading(r.value * scale, r.step * scale) for r in readings)
    more = _remainder(tokens, end, scale) if scale > 1 else None
    if more is not None:
        end, rest = more
        readings = tuple(Reading(r.value + rest.value, rest.step) for r in readings)
    return Numeral(at, end, readings, scale, in_words)
