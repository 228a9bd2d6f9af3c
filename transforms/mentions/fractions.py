"""Fractions in words or figures as percentages: "một nửa", "chiếm một phần ba", "chiếm gần 1/4"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transforms.mentions.digits import Reading
from transforms.mentions.quantities import Quantity
from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import words

_STEP = Decimal(10)  # percent that a round number leaves open
_LED = 4  # words from "chiếm" to a part: "tỷ trọng hơn"
HALF = "half"


def halves_of(sentence: Sentence) -> Iterator[Quantity]:
    """ "một nửa" as 50 percent."""
    for match in sentence.by_kind.get("fraction", ()):
        if _percent_of(match) == HALF:
            yield _share(match, Decimal(50))


def parts_of(sentence: Sentence) -> Iterator[Quantity]:
    """ "chiếm hơn một phần ba", "chiếm 1/4" as percentages; "ngày 1/4" and "một phần tư thế kỷ" are none."""
    for match in sentence.by_kind.get("fraction", ()):
        percent = _percent_of(match)
        if percent != HALF and _is_led(sentence, match.start):
            yield _share(match, Decimal(percent))


def _percent_of(match: Match) -> str:
    entry = match.of("fraction")
    return entry.id if entry is not None else HALF


def _is_led(sentence: Sentence, start: int) -> bool:
    """Whether a word that leads to a share stands before token ``start``, and only words between."""
    leads = words("numerals", "led_parts", "words")
    for token in reversed(sentence.tokens[max(0, start - _LED) : start]):
        if token in leads:
            return True
        if not token.isalpha():
            return False
    return False


def _share(match: Match, percent: Decimal) -> Quantity:
    readings = (Reading(percent, _STEP),)
    return Quantity(match.start, match.end, "percent", readings, Decimal(1), "percent", in_words=True)
