"""A line of a table as cells: divided by bars, tabs or wide gaps, or figures behind a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.lazy import lazy
from transforms.mentions.numerals import scales
from transforms.mentions.units import unit_at
from transforms.text.blocks import Block
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.text.words import tokens_of
from transforms.vocabulary import words

_FIGURE = re.compile(
    r"(?P<open>\()?\s*(?P<sign>[-–−+]?)\s*(?P<digits>\d+(?:[.,]\d+)+|\d{1,3}(?: \d{3}){1,3}(?:[.,]\d+)?|\d+)"
    r"\s*(?P<percent>%?)\s*(?P<words>\D{0,30}?)\s*(?P<close>\))?\s*\*{0,3}"
)
_BLANK = re.compile(r"[-–—−*.…]{1,3}|n/?a", re.IGNORECASE)
_YEAR = re.compile(r"(?:[^\W\d]+\s+){0,2}((?:19|20)\d\d)\s*\*{0,2}\s*(?:\([^)\d]*\))?\s*\*{0,2}")
_BLANKS = re.compile(" ")
_COUNTS = re.compile(r"\d\s*(%|[^\W\d_]+)")
_WORD = re.compile(r"\S+")
_LEADING = re.compile(r"\d{1,3}[.)]?\s+(?=[^\W\d])")
_EDGE = re.compile(r"\s*\|?(.*?)\|?\s*", re.DOTALL)


@dataclass(frozen=True)
class Cell:
    """Characters [start, end) of the reading copy."""

    start: int
    end: int
    text: str

    @property
    def is_empty(self) -> bool:
        return not self.text

    @lazy
    def is_blank(self) -> bool:
        """Whether a sign says that there is no figure."""
        return _BLANK.fullmatch(self.text) is not None

    @lazy
    def year(self) -> int | None:
        """The year of a cell that names one and nothing else."""
        match = _YEAR.fullmatch(self.text)
        return int(match[1]) if match else None

    @property
    def is_plain_year(self) -> bool:
        return self.year is not None and len(self.text) == 4

    @lazy
    def figure(self) -> Figure | None:
        """The figure of a cell, with or without its unit; a year with a word is none."""
        change, at = _change(self.text)
        match = _FIGURE.fullmatch(self.text, at) if self.text[at : at + 1] in _OPENERS else None
        if match is None or (self.year is not None and not self.is_plain_year):
            return None
        if match["words"] and not _are_units(match["words"]):
            return None
        is_percent = bool(match["percent"]) or _is_percent(match["words"])
        if change and not is_percent:
            return None
        is_bracketed = bool(match["open"] and match["close"])
        is_negative = change == "down" or (match["sign"] in _MINUS if match["sign"] else is_bracketed)
        start, end = self.start + match.start("digits"), self.start + match.end("digits")
        return Figure(start, end, match["digits"], is_negative, is_percent)

    @lazy
    def is_filled(self) -> bool:
        """Whether it is what the cells below a head are: a figure, or the sign for none."""
        return self.is_blank or self.figure is not None

    @lazy
    def folded(self) -> str:
        return fold(self.text).strip(" :*")


_OPENERS = frozenset("0123456789(+-–−")
_MINUS = frozenset("-–−")


@dataclass(frozen=True, slots=True)
class Figure:
    """The digits [start, end) of a cell."""

    start: int
    end: int
    digits: str
    is_negative: bool
    is_percent: bool


def _change(text: str) -> tuple[str, int]:
    """Which way a cell says that a rate went, and where the rate begins ("tăng 4,9%"); "" and 0 for none."""
    word, _, rate = text.partition(" ")
    if rate[:1] in _OPENERS:
        for way in ("up", "down"):
            if fold(word) in words("tables", "changes", way):
                return way, len(text) - len(rate)
    return "", 0


def _is_percent(text: str) -> bool:
    unit = unit_at(tokens_of(text), 0) if text else None
    return unit is not None and unit.kind == "percent"


def _are_units(text: str) -> bool:
    """Whether words behind a figure are scales and a unit, and nothing else."""
    tokens = tokens_of(text)
    at = 0
    while at < len(tokens) and tokens[at] in scales():
        at += 1
    if at == len(tokens):
        return True
    unit = unit_at(tokens, at)
    return unit is not None and unit.kind != "other" and unit.end == len(tokens)


def divided(reading: Reading, block: Block) -> list[Cell]:
    """The cells of a line that bars, tabs or wide gaps divide, empty ones too; one cell where none does."""
    text = reading.text[block.start : block.end]
    if "|" in text:
        edge = _EDGE.fullmatch(text)
        start, end = edge.span(1) if edge is not None else (0, len(text))
        bars = [match.span() for match in re.finditer(r"\|", text[start:end])]
        return list(_pieces(text, block.start, bars, start, end))
    as_stored = reading.stored[slice(*reading.span(block.start, block.end))] == text
    gaps = [] if as_stored else list(_gaps(reading, block))
    return list(_pieces(text, block.start, gaps, 0, len(text)))


def _pieces(text: str, offset: int, dividers: list[tuple[int, int]], start: int, end: int) -> Iterator[Cell]:
    base = start
    for left, right in [*((base + a, base + b) for a, b in dividers), (end, end)]:
        piece = text[start:left]
        stripped = piece.strip()
        at = offset + start + (piece.index(stripped) if stripped else 0)
        yield Cell(at, at + len(stripped), stripped)
        start = right


def _gaps(reading: Reading, block: Block) -> Iterator[tuple[int, int]]:
    """The blanks that were a tab in the text as stored, or wider than others of the line."""
    blanks = [m.start() for m in _BLANKS.finditer(reading.text, block.start + 1, block.end - 1)]
    stored = [reading.stored[reading.span(at - 1, at)[1] : reading.span(at + 1, at + 2)[0]] for at in blanks]
    narrowest = min(map(len, stored), default=0)
    for at, gap in zip(blanks, stored, strict=True):
        if "\t" in gap or (len(gap) > narrowest and gap.isspace()):
            yield at - block.start, at + 1 - block.start


def spaced(cell: Cell) -> list[Cell]:
    """A line's label and the figures behind it, which single blanks divide; the cell itself without any."""
    last = cell.text.rsplit(None, 1)[-1:]
    if last and not Cell(cell.start, cell.end, last[0]).is_filled:
        return [cell]  # as most lines
    pieces = [Cell(cell.start + m.start(), cell.start + m.end(), m[0]) for m in _WORD.finditer(cell.text)]
    first = len(pieces)
    while first and pieces[first - 1].is_filled:
        first -= 1
    if first == 0 or first == len(pieces):
        return pieces if first == 0 else [cell]
    first += _is_dated(pieces[first - 1 :]) if first == 1 else 0
    end = pieces[first - 1].end
    label = Cell(cell.start, end, cell.text[: end - cell.start])
    return [cell] if _has_amount(label.text) else [label, *pieces[first:]]


def _is_dated(pieces: Sequence[Cell]) -> bool:
    """Whether a label is a word for a span of time, and its number is a figure: "Tháng 5 1.230 4.560"."""
    is_period = fold(pieces[0].text) in words("tables", "periods", "cues")
    return is_period and len(pieces) > 2 and pieces[1].text.isdecimal()


def _has_amount(text: str) -> bool:
    """Whether a figure with a scale or a unit stands in a text: then it is a sentence, and no label."""
    words_behind = (tokens_of(match[1])[:1] for match in _COUNTS.finditer(text))
    return any(tokens[0] in scales() or _are_units(tokens[0]) for tokens in words_behind if tokens)


def unnumbered(cell: Cell) -> Cell:
    """A label without the number of its row."""
    match = _LEADING.match(cell.text)
    return Cell(cell.start + match.end(), cell.end, cell.text[match.end() :]) if match else cell


def is_named(cell: Cell, *path: str) -> bool:
    """Whether a cell is one of the words of a list of the vocabulary."""
    return cell.folded in words("tables", *path)


def is_unit(cell: Cell) -> bool:
    """Whether a cell is the name of a unit ("Tấn", "1000 USD") and nothing else."""
    return not cell.is_filled and _are_units(cell.text.lstrip("0123456789. "))
