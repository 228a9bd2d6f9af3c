"""Amounts that are printed twice, in two units: read once, and told in both.

"Trung Quốc nhập khẩu 23 tỷ nhân dân tệ (|3,2 tỷ USD|) hàng hóa từ Việt Nam"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from transforms.facts.statements import Rejection, Statement
from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

_KINDS = ("money", "tonne")
_OPENING = 4  # words between an amount and what it comes to in another unit: "(tương đương với khoảng"
_CLOSING = 6  # words from there to the end of the bracket: "theo tỷ giá hiện hành"
_AMONG = 5  # words of goods, or of a place, between an amount and its bracket

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Conversion:
    """An amount that is read, what it is said to be in another unit, and the tokens that are passed over."""

    read: Quantity
    again: Quantity
    spans: tuple[Span, ...]


def conversions_of(sentence: Sentence) -> list[Conversion]:
    """The amounts of a sentence that are printed in two units; none overlaps another."""
    if not _may_convert(sentence.tokens):
        return []
    found = (_conversion(sentence.tokens, *two) for two in pairwise(quantities_of(sentence)))
    told: list[Conversion] = []
    for conversion in found:
        if conversion is not None and not (told and _share_an_amount(told[-1], conversion)):
            told.append(conversion)
    return told


def in_one_unit(sentence: Sentence, conversions: Sequence[Conversion]) -> Sentence:
    """The sentence without what only says its amounts again."""
    return sentence.without([span for c in conversions for span in c.spans]) if conversions else sentence


def told_again(
    sentence: Sentence,
    conversions: Sequence[Conversion],
    told: Sequence[Statement],
    rejected: Sequence[Rejection],
) -> tuple[list[Statement], list[Rejection]]:
    """What is told of amounts, or why it is not, of the same amounts in the other unit."""
    again = [(sentence.starts[c.read.start], c.again) for c in conversions]
    return (
        [_in_unit(one, amount, sentence) for at, amount in again for one in told if one.start == at],
        [_rejected_too(one, amount, sentence) for at, amount in again for one in rejected if one.start == at],
    )


def _may_convert(tokens: list[str]) -> bool:
    """A cheap look for what opens an amount in another unit."""
    return "(" in tokens or not words("roles", "converted", "opens").isdisjoint(tokens)


def _share_an_amount(one: Conversion, other: Conversion) -> bool:
    return not {one.read.start, one.again.start}.isdisjoint((other.read.start, other.again.start))


def _conversion(tokens: list[str], first: Quantity, other: Quantity) -> Conversion | None:
    """Two amounts of which the other is the first in another unit; None where it is another's."""
    units = {first.unit, other.unit}
    if first.kind not in _KINDS or other.kind not in _KINDS or None in units or len(units) == 1:
        return None
    at = _opened_at(tokens, first, other)
    between = tokens[at : other.start]
    if not 0 < len(between) <= _OPENING:
        return None
    if between[0] == "(":
        end = _closed_at(tokens, other.end)
        said = between[1:]
    else:
        said = between[between[0] == "," :]
        end = other.end if said and said[0] in words("roles", "converted", "opens") else None
    if end is None or not set(said) <= words("roles", "converted", "words"):
        return None
    if at > first.end:
        return Conversion(first, other, ((at, end),))
    if first.unit == "VND" and other.kind == "money":  # what crosses borders is counted in dollars
        return Conversion(other, first, ((first.start, other.start), (other.end, end)))
    return Conversion(first, other, ((first.end, end),))


def _opened_at(tokens: list[str], first: Quantity, other: Quantity) -> int:
    """Where the other amount's bracket opens, past goods or a place ("9 tỷ yên tôm |(|60 triệu USD)")."""
    between = tokens[first.end : other.start]
    said = between[: between.index("(")] if "(" in between else []
    joins = words("numerals", "joints", "lists")
    plain = len(said) <= _AMONG and all(token.isalpha() and token not in joins for token in said)
    both = first.kind == other.kind == "money"
    return first.end + len(said) if plain and both else first.end


def _closed_at(tokens: list[str], end: int) -> int | None:
    """Where the bracket ends that holds an amount and no more than at which rate it was changed."""
    behind = tokens[end : end + _CLOSING]
    if ")" not in behind:
        return None
    said = behind[: behind.index(")")]
    return end + len(said) + 1 if set(said) <= words("roles", "converted", "rates") else None


def _in_unit(told: Statement, again: Quantity, sentence: Sentence) -> Statement:
    """A statement of the same amount as it is printed in another unit."""
    reading = again.readings[0]
    return replace(
        told,
        start=sentence.starts[again.start],
        end=sentence.ends[again.end - 1],
        value=reading.value.copy_sign(told.value),
        step=reading.step,
        unit=again.unit or told.unit,
        qualifier=again.qualifier,
    )


def _rejected_too(first: Rejection, again: Quantity, sentence: Sentence) -> Rejection:
    """The same reason for the same amount in another unit."""
    return replace(
        first,
        start=sentence.starts[again.start],
        end=sentence.ends[again.end - 1],
        value=again.value if first.value is not None else None,
        unit=again.unit if first.unit is not None else None,
        step=again.readings[0].step if first.step is not None else None,
        qualifier=again.qualifier,
    )
