"""Numbers in figures and words: "175,6 tỷ", "3 tỷ 653 triệu", "hai trăm triệu", "nửa tỷ", "hai phẩy ba"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from transforms.mentions.digits import LONGEST, Reading, grouped_read
from transforms.text.folding import fold
from transforms.text.words import Memo
from transforms.vocabulary import load

_ONE = Decimal(1)
_LARGEST_SCALE = Decimal(10) ** 10


_HALF = Reading(_ONE / 2, _ONE / 10)


class Numeral(NamedTuple):
    """A number that ends before token ``end``; ``readings`` best first; ``scale``: 1 without a scale word."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    scale: Decimal
    in_words: bool


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of numbers, folded; see vocabulary/numerals.toml."""

    digits: dict[str, int]
    tens: dict[str, int]
    hundreds: dict[str, int]
    scales: dict[str, Decimal]
    joints: frozenset[str]
    marks: frozenset[str]
    halves_after: frozenset[str]
    halves_before: frozenset[str]
    never_first: frozenset[str]
    vague: frozenset[str]
    not_after: dict[str, frozenset[str]]
    numbered: frozenset[str]
    hedges: frozenset[str]
    counted: frozenset[str]


@cache
def _words() -> _Words:
    data: dict[str, Any] = load("numerals")
    digits, tens, hundreds = (
        {fold(w): v for w, v in data[name].items()} for name in ("digits", "tens", "hundreds")
    )
    return _Words(
        digits=digits,
        tens=tens,
        hundreds=hundreds,
        scales={fold(word): Decimal(int(value)) for word, value in data["scales"].items()},
        joints=_folded(data["joints"]["words"]),
        marks=_folded(data["joints"]["marks"]),
        halves_after=_folded(data["halves"]["after"]),
        halves_before=_folded(data["halves"]["before"]),
        never_first=_folded(data["never"]["first"]),
        vague=_folded(data["never"]["vague"]),
        numbered=_folded(data["numbered"]["words"]),
        hedges=_folded(data["one"]["hedges"]),
        counted=_folded(data["one"]["counted"]),
        not_after={fold(word): _folded(before) for word, before in data["not_after"].items()},
    )


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def scales() -> dict[str, Decimal]:
    """Scale words, folded, and what they multiply by."""
    return _words().scales


def heads() -> set[str]:
    """The words, folded, that a number in words can begin with."""
    words = _words()
    return {*words.digits, *words.tens, *words.hundreds, *words.halves_before}


def _below_hundred(tokens: list[str], at: int) -> tuple[int, int] | None:
    """A number in words below a hundred at token ``at``: its end and value."""
    words, first = _words(), tokens[at] if at < len(tokens) else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if first in words.digits and after in words.tens:
        end, tens = at + 2, words.digits[first] * words.tens[after]
    elif first in words.tens:
        end, tens = at + 1, words.tens[first]
    elif first in words.digits:
        return at + 1, words.digits[first]
    else:
        return None
    if end < len(tokens) and tokens[end] in words.digits:
        return end + 1, tens + words.digits[tokens[end]]
    return end, tens


def _below_thousand(tokens: list[str], at: int) -> tuple[int, int] | None:
    """A number in words below a thousand at token ``at``: its end and value."""
    words, first = _words(), tokens[at]
    if first in words.hundreds:
        end, value = at + 1, words.hundreds[first]
    elif first in words.digits and at + 1 < len(tokens) and tokens[at + 1] in words.hundreds:
        end, value = at + 2, words.hundreds[tokens[at + 1]] * words.digits[first]
    else:
        return _below_hundred(tokens, at)
    is_joined = end < len(tokens) and tokens[end] in words.joints
    rest = _below_hundred(tokens, end + is_joined)
    return (rest[0], value + rest[1]) if rest is not None else (end, value)


def scaled(tokens: list[str], at: int) -> tuple[int, Decimal]:
    """Scale words at token ``at`` ("nghìn tỷ"): their end and product; of the slip "tỷ triệu" the first."""
    known = _words().scales
    product = largest = _ONE
    while at < len(tokens) and tokens[at] in known and product < _LARGEST_SCALE:
        scale = known[tokens[at]]
        product, largest = (product * scale, scale) if scale >= largest else (product, largest)
        at += 1
    return at, product


def _head(tokens: list[str], at: int) -> tuple[int, tuple[Reading, ...], bool] | None:
    """The number at token ``at`` up to its scale: its end, its readings, whether it is in words."""
    words, first = _words(), tokens[at]
    if first[0].isdecimal():
        is_numbered = at > 0 and tokens[at - 1] in words.numbered
        end, readings = grouped_read(tokens, at, is_numbered=is_numbered)
        return (end, readings, False) if readings else None
    if first in words.scales:
        return (at, (Reading(_ONE, _ONE),), True) if _is_one(tokens, at) else None
    if first in words.halves_before:
        has_scale = at + 1 < len(tokens) and tokens[at + 1] in words.scales
        return (at + 1, (_HALF,), True) if has_scale else None
    small = _below_thousand(tokens, at)
    return (small[0], (Reading(Decimal(small[1]), _ONE),), True) if small is not None else None


def _is_one(tokens: list[str], at: int) -> bool:
    """Whether a scale at token ``at`` stands for one of it: "hơn |tỷ| USD", "gần |triệu| tấn"."""
    words, (end, _) = _words(), scaled(tokens, at)
    return at > 0 and tokens[at - 1] in words.hedges and end < len(tokens) and tokens[end] in words.counted


def _decimals(tokens: list[str], at: int, whole: Reading) -> tuple[int, Reading] | None:
    """The number with the decimals that are spelt out at token ``at`` ("phẩy 23")."""
    if at + 1 >= len(tokens) or tokens[at] not in _words().marks or whole.step != _ONE:
        return None
    if tokens[at + 1].isdecimal() and len(tokens[at + 1]) <= LONGEST:
        end, digits = at + 2, tokens[at + 1]
    elif (small := _below_hundred(tokens, at + 1)) is not None:
        end, digits = small[0], str(small[1])
    else:
        return None
    step = _ONE.scaleb(-len(digits))
    return end, Reading(whole.value + int(digits) * step, step)


def _remainder(tokens: list[str], at: int, scale: Decimal) -> tuple[int, Reading, Decimal] | None:
    """What token ``at`` adds to what stands before it ("… 653 triệu", "… rưỡi"), and its scale."""
    if at >= len(tokens):
        return None
    words = _words()
    if tokens[at] in words.halves_after:
        return at + 1, Reading(scale / 2, scale / 10), _ONE
    if tokens[at].isdecimal() and len(tokens[at]) <= 3:
        end, value, is_whole = at + 1, int(tokens[at]), False
    elif (small := _below_thousand(tokens, at)) is not None:
        end, value = small
        is_whole = tokens[at] in words.digits and any(t in words.hundreds for t in tokens[at:end])
    else:
        return None
    end, smaller = scaled(tokens, end)
    if smaller >= scale or (smaller == 1 and not is_whole):
        return None
    return end, Reading(value * smaller, smaller), smaller


def _opens(token: str) -> bool:
    return token[0].isdecimal() or token in heads() or token in _words().scales


OPENS = Memo(_opens)
"""Whether a number can begin with a token."""


def goes_on(token: str) -> bool:
    """Whether a number in words can go on with a token."""
    words = _words()
    return (
        (OPENS[token] and token.isalpha())
        or token in words.scales
        or token in words.marks
        or token in words.joints
    )


def is_other_word(tokens: list[str], at: int) -> bool:
    """Whether a word of numbers at token ``at`` is none there: "đầu tư", "cả năm", "hàng chục"."""
    words, word = _words(), tokens[at]
    before = tokens[at - 1] if at else ""
    return word in words.never_first or before in words.vague or before in words.not_after.get(word, ())


def numeral_at(tokens: list[str], at: int) -> Numeral | None:
    """The number that begins at token ``at``, if one does."""
    head = _head(tokens, at) if OPENS[tokens[at]] else None
    if head is None:
        return None
    end, readings, in_words = head
    words = _words()
    if end < len(tokens) and tokens[end] in words.marks:
        spelt = _decimals(tokens, end, readings[0])
        if spelt is not None:
            end, readings = spelt[0], (spelt[1],)
    if end == len(tokens) or (tokens[end] not in words.scales and tokens[end] not in words.hundreds):
        return Numeral(at, end, readings, _ONE, in_words)
    end, scale = _scale_after(tokens, end, in_words)
    return _with_remainders(tokens, Numeral(at, end, _scaled(readings, scale), scale, in_words))


def _scaled(readings: tuple[Reading, ...], scale: Decimal) -> tuple[Reading, ...]:
    return tuple(Reading(value * scale, step * scale) for value, step in readings)


def _with_remainders(tokens: list[str], numeral: Numeral) -> Numeral:
    """The number with what smaller scales add to it."""
    end, readings, smaller = numeral.end, numeral.readings, numeral.scale
    while smaller > 1 and (more := _remainder(tokens, end, smaller)) is not None:
        end, rest, smaller = more
        readings = tuple(Reading(reading.value + rest.value, rest.step) for reading in readings)
    return numeral if end == numeral.end else numeral._replace(end=end, readings=readings)


def _scale_after(tokens: list[str], at: int, in_words: bool) -> tuple[int, Decimal]:
    """The scale at token ``at``; after figures "trăm" is one too ("3 trăm triệu")."""
    hundred = _words().hundreds.get(tokens[at])
    if hundred is not None:
        end, scale = scaled(tokens, at + 1)
        return (at, _ONE) if in_words else (end, hundred * scale)
    return scaled(tokens, at)
