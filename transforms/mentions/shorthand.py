"""Numbers in shorthand: "10K", "1,2M", and decimals that lost the nought before them (",77")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from transforms.mentions.digits import Reading
from transforms.mentions.numerals import Numeral
from transforms.mentions.tokens import Sentence
from transforms.mentions.units import unit_at
from transforms.vocabulary import load

_MARKS = frozenset(".,")
_ONE = Decimal(1)


@cache
def _suffixes() -> dict[str, tuple[Decimal, bool, bool]]:
    """A letter → its factor, whether it must be a capital, whether it follows decimals only."""
    rows = load("numerals")["suffix"]
    return {row["letter"]: (Decimal(row["factor"]), row["capital"], row["decimals"]) for row in rows}


def in_full(sentence: Sentence, numeral: Numeral) -> Numeral:
    """A number in figures with what its shorthand leaves out."""
    if numeral.in_words:
        return numeral
    whole = _with_nought(sentence, numeral)
    return whole if numeral.scale > 1 else _scaled(sentence, whole)


def _with_nought(sentence: Sentence, numeral: Numeral) -> Numeral:
    at, tokens = numeral.start - 1, sentence.tokens
    if at < 0 or tokens[at] not in _MARKS or not tokens[at + 1].isdecimal() or not _is_glued(sentence, at):
        return numeral
    if at and _is_glued(sentence, at - 1) and tokens[at - 1].isalnum():
        return numeral
    step = numeral.scale * _ONE.scaleb(-len(tokens[at + 1]))
    return numeral._replace(start=at, readings=(Reading(int(tokens[at + 1]) * step, step),))


def _scaled(sentence: Sentence, numeral: Numeral) -> Numeral:
    end, tokens = numeral.end, sentence.tokens
    suffix = _suffixes().get(tokens[end]) if end < len(tokens) else None
    if suffix is None or not _is_glued(sentence, end - 1):
        return _abbreviated(sentence, numeral)
    factor, is_capital, has_decimals = suffix
    if (is_capital and not sentence.capital[end]) or (has_decimals and numeral.readings[0].step == _ONE):
        return numeral
    return _times(numeral, factor, end + 1)


def _abbreviated(sentence: Sentence, numeral: Numeral) -> Numeral:
    """A number with the scale that is abbreviated between it and its unit ("300 tr.USD")."""
    end, tokens = numeral.end, sentence.tokens
    factor = load("numerals")["abbreviated"].get(tokens[end]) if end < len(tokens) else None
    if factor is None:
        return numeral
    end += 2 if tokens[end + 1 : end + 2] == ["."] else 1
    return _times(numeral, Decimal(factor), end) if unit_at(tokens, end) is not None else numeral


def _times(numeral: Numeral, factor: Decimal, end: int) -> Numeral:
    readings = tuple(Reading(r.value * factor, r.step * factor) for r in numeral.readings)
    return numeral._replace(end=end, readings=readings, scale=factor)


def _is_glued(sentence: Sentence, at: int) -> bool:
    """Whether token ``at`` and the next have no blank between them."""
    return sentence.ends[at] == sentence.starts[at + 1]
