"""What the figures of a column count, as its head, its label or the table's title says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from transforms.mentions.digits import Reading as Numeral
from transforms.mentions.digits import digits_read
from transforms.mentions.numerals import scaled, scales
from transforms.mentions.tokens import Sentence
from transforms.mentions.units import unit_at

_THOUSANDS = re.compile(r"1[.,]?000")
_OPEN = ("(", ":", ",", ";", "/")


@dataclass(frozen=True, slots=True)
class Unit:
    """A factor and a currency, or percent, tonne or count."""

    factor: Decimal
    unit: str


def units_in(sentence: Sentence) -> Iterator[Unit]:
    """The units that words name ("Đơn vị: tỷ USD", "(Tấn; 1.000 USD)"), in order."""
    tokens = sentence.tokens
    for at in range(len(tokens)):
        unit = unit_at(tokens, at)
        if unit is None or unit.unit is None or unit.kind == "points" or _is_other(tokens, at):
            continue
        start = _scale_start(tokens, at)
        factor = scaled(tokens, start)[1] if start < at else Decimal(1)
        is_thousands = start > 0 and _THOUSANDS.fullmatch(tokens[start - 1]) is not None
        yield Unit(factor * 1000 if is_thousands else factor, unit.unit)


def _is_other(tokens: Sequence[str], at: int) -> bool:
    """Whether a word is no unit: "Bảng 2", "Bảng số liệu", the tonnes of "USD/tấn"."""
    follows = tokens[at + 1][:1] if at + 1 < len(tokens) else ""
    is_first = at == 0 and follows.isalpha()
    return follows.isdigit() or is_first or (at > 0 and tokens[at - 1] == "/")


def _scale_start(tokens: Sequence[str], at: int) -> int:
    """Where the scale of the unit at token ``at`` begins, a full stop inside it passed over ("tr. USD")."""
    start = at
    while start and (tokens[start - 1] in scales() or tokens[start - 1] == "."):
        start -= 1
    return start


def decimal_mark(digits: Sequence[str]) -> str | None:
    """The decimal mark of figures printed alike; None where none of them tells it."""
    votes = [vote for text in digits if (vote := _vote(text)) is not None]
    return max(set(votes), key=lambda mark: (votes.count(mark), mark)) if votes else None


def _vote(text: str) -> str | None:
    marks = [c for c in text if c in ".,"]
    if not marks:
        return None
    if len(set(marks)) == 1 and len(marks) > 1:
        return "." if marks[0] == "," else ","
    is_decimal = len(marks) > 1 or len(text.rsplit(marks[-1])[-1]) != 3
    return marks[-1] if is_decimal else None


def number_of(digits: str, mark: str | None) -> Numeral | None:
    """A printed number, as the decimal mark of the figures beside it says."""
    readings = digits_read(digits.replace(" ", ""))
    if len(readings) > 1 and mark is not None:
        is_decimal = mark in digits
        return next((r for r in readings if (r.step < 1) == is_decimal), readings[0])
    return readings[0] if readings else None


def unit_among(said: Sequence[Sequence[Unit]], wanted: Sequence[str]) -> Unit | None:
    """The unit of the nearest words that name one of those wanted; without any, one of money first."""
    for units in said:
        fits = [u for u in units if (u.unit in wanted if wanted else u.unit != "count")]
        if fits:
            return max(fits, key=lambda u: (u.unit != "tonne", u.factor if u.unit == "count" else 0))
    return None
