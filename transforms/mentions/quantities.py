"""Figures with what they count: money, percentages, projects, visitors, tonnes, and what is none of ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from transforms.mentions.digits import Reading
from transforms.mentions.hedges import qualifier_of, sign_of
from transforms.mentions.numerals import (
    OPENS,
    Numeral,
    goes_on,
    is_other_word,
    numeral_at,
    scaled,
    scales,
)
from transforms.mentions.shorthand import in_full
from transforms.mentions.tokens import KEPT, Sentence
from transforms.mentions.units import Unit, opening_words, unit_at, unit_before
from transforms.phrases import Match
from transforms.vocabulary import words

_SIGNS = frozenset("-–−+~,;/")
_MILLION = Decimal(10) ** 6
_RATES = ("percent", "points")
_HUNDREDTH = Decimal("0.01")


@dataclass(slots=True)  # not frozen, which would take longer to make than all else of a figure
class Quantity:
    """A figure of tokens [start, end). ``kind``: money, percent, counted, tonne, points, other, bare.

    ``unit``: the currency (None: not printed, to be carried over); ``noun``: the entry of what is counted, or
    the reason why it is no fact; ``sign``: -1 or +1 where a sign is printed.
    """

    start: int
    end: int
    kind: str
    readings: tuple[Reading, ...]
    scale: Decimal
    unit: str | None = None
    noun: str = ""
    measure: str | None = None
    qualifier: str = "exact"
    sign: int = 0
    in_words: bool = False

    @property
    def value(self) -> Decimal:
        return self.readings[0].value


def _found(sentence: Sentence) -> Iterator[Quantity]:
    """Figures from left to right, none inside another."""
    by_end, free, tokens = sentence.by_end, 0, sentence.tokens
    for at, token in enumerate(tokens):
        if not OPENS[token] or at < free or not _may_count(tokens, at):
            continue
        numeral = numeral_at(tokens, at)
        quantity = (
            _counted(sentence, by_end, in_full(sentence, numeral), free) if numeral is not None else None
        )
        if quantity is not None:
            free = quantity.end
            yield quantity


def _may_count(tokens: list[str], at: int) -> bool:
    """Whether what may be a number at token ``at`` may count something: words only before one, or a unit."""
    if tokens[at][0].isdecimal():
        return True
    if at + 1 == len(tokens) or is_other_word(tokens, at):
        return False
    return tokens[at + 1] in opening_words() or goes_on(tokens[at + 1])


def _counted(sentence: Sentence, by_end: Mapping[int, Match], numeral: Numeral, free: int) -> Quantity | None:
    """A number with its unit, hedge and sign; None where it is a mere word.

    ``free``: the tokens before it belong to the figure before.
    """
    tokens, start = sentence.tokens, numeral.start
    before = by_end.get(start)
    unit = unit_at(tokens, numeral.end)
    if unit is None and before is not None and before.start >= free:
        unit = unit_before(before, numeral.end)
    outer = (
        before.start if unit is not None and before is not None and before.of("currency_before") else start
    )
    unit = unit or _unit_unsaid(sentence, numeral)
    if _is_mere_word(numeral, unit):
        return None
    end, readings = unit.end, numeral.readings
    if unit.kind in ("tonne", "counted") and numeral.scale == 1:  # nobody counts "632,418 tấn" to the kilo
        readings = tuple(sorted(readings, key=lambda r: -r.value))
    if unit.kind == "money" and numeral.scale == 1 and end > numeral.end:
        end, readings = _with_hundredths(tokens, end, readings)
    return Quantity(
        start,
        end,
        unit.kind,
        readings,
        numeral.scale,
        unit.unit,
        unit.noun,
        unit.measure,
        qualifier_of(tokens, by_end, outer, end, is_amount=unit.kind not in _RATES),
        sign_of(sentence, start, end, is_bare=unit.kind == "bare"),
        numeral.in_words,
    )


def _unit_unsaid(sentence: Sentence, numeral: Numeral) -> Unit:
    """What a number without a unit is: money where it is large, unless goods or another noun follow it."""
    if numeral.scale < _MILLION:
        return Unit(numeral.end, "bare")
    following = next((m for m in sentence.matches if m.start >= numeral.end), None)
    word = sentence.tokens[numeral.end : numeral.end + 1]
    is_known = following is not None and following.start == numeral.end
    if is_known and following is not None:
        counts = following.of("goods_names") is not None
    else:
        counts = bool(word) and word[0].isalpha()
    return Unit(numeral.end, "other", noun="other_topic") if counts else Unit(numeral.end, "money")


def _is_mere_word(numeral: Numeral, unit: Unit) -> bool:
    """Whether a number in words counts nothing of ours: "một dự án", "ba nước", "năm"."""
    if not numeral.in_words:
        return False
    if unit.kind == "counted":
        return numeral.scale == 1 and numeral.readings[0].value <= 1
    return unit.kind == "bare" or (unit.kind == "other" and numeral.scale == 1 and unit.noun != "price")


def _with_hundredths(
    tokens: list[str], end: int, readings: tuple[Reading, ...]
) -> tuple[int, tuple[Reading, ...]]:
    """An amount with the cents after it: "2 đô la và 23 xen", "20 rupee 43"."""
    is_joined = end < len(tokens) and tokens[end] in words("numerals", "joints", "lists")
    at = end + is_joined
    cents = numeral_at(tokens, at) if at < len(tokens) else None
    if cents is None or cents.scale > 1 or cents.readings[0].step != 1 or cents.readings[0].value >= 100:
        return end, readings
    after = tokens[cents.end] if cents.end < len(tokens) else ""
    if after in words("units", "hundredths"):
        end = cents.end + 1
    elif after or is_joined:
        return end, readings
    else:
        end = cents.end
    added = cents.readings[0].value * _HUNDREDTH
    return end, tuple(Reading(r.value + added, _HUNDREDTH) for r in readings)


def unit_in_brackets(sentence: Sentence, start: int, end: int, currency: str) -> Quantity | None:
    """The unit that "(triệu USD)" gives to the bare figures after it; tokens [start, end): the currency."""
    tokens = sentence.tokens
    at = start
    while at and tokens[at - 1] in scales():
        at -= 1
    if at == 0 or end >= len(tokens) or tokens[at - 1] not in "([:" or tokens[end] not in ")]":
        return None
    factor = scaled(tokens, at)[1]
    return Quantity(start, end, "money", (Reading(factor, factor),), factor, currency)


@cache
def _joints() -> frozenset[str]:
    return _SIGNS | words("numerals", "joints", "lists") | words("numerals", "joints", "ranges")


def _is_joined(sentence: Sentence, left: Quantity, right: Quantity) -> bool:
    """Whether only a comma, an "and", a dash or a "to" stands between two figures."""
    return _joints().issuperset(sentence.tokens[left.end : right.start])


@lru_cache(maxsize=KEPT)
def quantities_of(sentence: Sentence) -> Sequence[Quantity]:
    """The figures of a sentence in order; members of a list share the scale and unit printed at its end."""
    found = list(_found(sentence))
    for at in range(len(found) - 2, -1, -1):
        left, right = found[at], found[at + 1]
        if left.unit is None and right.start - left.end <= 2 and _is_joined(sentence, left, right):
            found[at] = _like(left, right, is_grouped=not sentence.tokens[left.end - 1].isdecimal())
    return found


def _like(left: Quantity, right: Quantity, *, is_grouped: bool) -> Quantity:
    """A figure with the scale and unit of the one that it is listed with, where it has none of its own.

    ``is_grouped``: it is printed in groups of digits, so that it is no year ("80.000 và 170.000 lượt").
    """
    if left.kind == "bare" and right.kind in ("money", "percent", "tonne") and not left.in_words:
        factor = right.scale
        readings = tuple(Reading(r.value * factor, r.step * factor) for r in left.readings)
        return replace(
            left, kind=right.kind, unit=right.unit, noun=right.noun, readings=readings, scale=factor
        )
    if left.kind == "bare" and right.kind == "counted" and is_grouped:
        return replace(left, kind=right.kind, unit=right.unit, noun=right.noun, measure=right.measure)
    if left.kind == "money" and right.kind in ("money", "tonne"):
        return replace(left, kind=right.kind, unit=right.unit, noun=right.noun)
    return left
