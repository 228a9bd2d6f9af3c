"""Figures with what they count: money, percentages, projects, visitors, tonnes, and what is none of ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from transforms.lexicon import Entry, lexicon
from transforms.mentions.numerals import Numeral, Reading, numeral_at, scaled, scales
from transforms.mentions.tokens import Sentence
from transforms.text.reading import fold
from transforms.vocabulary import load

_SIGNS = {"-", "–", "−", "+"}
_LIST_JOINTS = {",", ";", "/"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of tokens [start, end). ``kind``: money, percent, counted, tonne, points, other, bare.

    ``unit`` is the currency (None: not printed, to be carried over), ``noun`` the entry of what is counted or the
    reason why it is no fact, ``sign`` -1 or +1 where a sign is printed.
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


@cache
def _skips() -> frozenset[str]:
    return frozenset(token for word in load("qualifiers")["skips"] for token in fold(word).split())


def _entry(entries: tuple[Entry, ...], *kinds: str) -> Entry | None:
    return next((e for kind in kinds for e in entries if e.kind == kind), None)


def _counted(sentence: Sentence, numeral: Numeral) -> Quantity | None:
    """The figure with the unit that follows it, or stands before it."""
    tokens = sentence.tokens
    end = numeral.end
    base = Quantity(numeral.start, end, "bare", numeral.readings, numeral.scale, in_words=numeral.in_words)
    if end < len(tokens):
        stop, entries = lexicon().match(tokens, end)
        found = _entry(entries, "currency", "percent", "points", "counted", "other")
        if found is not None:
            return _with_unit(base, found, stop)
    if numeral.start and (before := lexicon().match(tokens, numeral.start - 1)[1]):
        currency = _entry(before, "currency_before")
        if currency is not None and numeral.start >= 1:
            return replace(base, kind="money", unit=currency.id)
    if numeral.scale >= Decimal(10) ** 6:
        return replace(base, kind="money")
    return None if numeral.in_words else base


def _with_unit(base: Quantity, unit: Entry, stop: int) -> Quantity | None:
    worded = base.in_words and base.scale == 1
    if unit.kind == "currency":
        return replace(base, kind="money", unit=unit.id, end=stop)
    if unit.kind in ("percent", "points"):
        return replace(base, kind=unit.kind, unit="percent", end=stop)
    if unit.kind == "counted":
        if worded and base.value <= 1:
            return None
        kind = "tonne" if unit.props["unit"] == "tonne" else "counted"
        return replace(base, kind=kind, unit=unit.props["unit"], noun=unit.id, measure=unit.props["measure"], end=stop)
    return None if worded else replace(base, kind="other", noun=unit.id, end=stop)


def _qualified(sentence: Sentence, quantity: Quantity) -> Quantity:
    """The hedge that stands before the figure."""
    here = quantity.start
    for match in reversed(sentence.matches):
        if match.end > here or match.end < quantity.start - 6:
            continue
        hedge = match.of("qualifier")
        between = sentence.tokens[match.end : here]
        if not all(token in _skips() for token in between):
            return quantity
        if hedge is not None:
            return replace(quantity, qualifier=hedge.id)
        if not all(token in _skips() for token in sentence.tokens[match.start : match.end]):
            return quantity
        here = match.start
    return quantity


def _signed(sentence: Sentence, quantity: Quantity) -> Quantity:
    before = quantity.start - 1
    if before < 0 or sentence.tokens[before] not in _SIGNS:
        return quantity
    glued = sentence.ends[before] == sentence.starts[quantity.start]
    opens = before == 0 or sentence.starts[before] > sentence.ends[before - 1] or sentence.tokens[before - 1] == "("
    if glued and opens:
        return replace(quantity, sign=1 if sentence.tokens[before] == "+" else -1)
    return quantity


def _found(sentence: Sentence) -> Iterator[Quantity]:
    at, tokens = 0, sentence.tokens
    while at < len(tokens):
        numeral = numeral_at(tokens, at)
        quantity = _counted(sentence, numeral) if numeral is not None else None
        if quantity is None:
            at += 1
            continue
        yield _signed(sentence, _qualified(sentence, quantity))
        at = quantity.end


def unit_in_brackets(sentence: Sentence, start: int, end: int, currency: str) -> Quantity | None:
    """The unit that "(triệu USD)" gives to the bare figures after it; tokens [start, end) are the currency."""
    tokens = sentence.tokens
    at = start
    while at and tokens[at - 1] in scales():
        at -= 1
    if at == 0 or end >= len(tokens) or tokens[at - 1] not in "([:" or tokens[end] not in ")]":
        return None
    factor = scaled(tokens, at)[1]
    return Quantity(start, end, "money", (Reading(factor, factor),), factor, currency)


def _joined(sentence: Sentence, left: Quantity, right: Quantity) -> bool:
    """Whether only a comma, an "and" or a slash stands between two figures."""
    between = sentence.tokens[left.end : right.start]
    return len(between) <= 2 and all(t in _LIST_JOINTS or t in _and() or t in _SIGNS for t in between)


@cache
def _and() -> frozenset[str]:
    return frozenset(map(fold, load("numerals")["joints"]["lists"]))


def quantities_of(sentence: Sentence) -> list[Quantity]:
    """The figures of a sentence in order; members of a list share the scale and unit printed at its end."""
    found = list(_found(sentence))
    for at in range(len(found) - 2, -1, -1):
        left, right = found[at], found[at + 1]
        if not _joined(sentence, left, right):
            continue
        if left.kind == "bare" and right.kind in ("money", "percent", "tonne") and not left.in_words:
            factor = right.scale
            readings = tuple(Reading(r.value * factor, r.step * factor) for r in left.readings)
            found[at] = replace(left, kind=right.kind, unit=right.unit, noun=right.noun, readings=readings, scale=factor)
        elif left.kind == "money" and left.unit is None and right.kind in ("money", "tonne"):
            found[at] = replace(left, kind=right.kind, unit=right.unit, noun=right.noun)
    return found
