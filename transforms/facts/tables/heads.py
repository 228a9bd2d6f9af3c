"""The heads of columns: a line of them cut where a name begins, and heads that span several columns."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache

from transforms.facts.sentence_items import items_of
from transforms.facts.tables.cells import Cell
from transforms.mentions.tokens import sentence_at
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.vocabulary import load, words

_WORD = re.compile(r"\S+")
_DATE = re.compile(r"(?:\d{1,2}|[IV]+)[/-]\d{4}\b")
_LONGEST_CORNER = 6  # words


@cache
def corners() -> frozenset[str]:
    """What columns of labels and of row numbers are called."""
    rows = [row["cues"] for row in load("tables")["corner"]]
    return frozenset(fold(cue) for cues in rows for cue in cues) | words("tables", "numbering", "cues")


def with_brackets(cells: Sequence[Cell]) -> list[Cell]:
    """Heads of which some go on in brackets on a line of their own."""
    found: list[Cell] = []
    for cell in cells:
        if found and cell.text.startswith("(") and cell.text.endswith(")"):
            before = found.pop()
            cell = Cell(before.start, cell.end, f"{before.text} {cell.text}")
        found.append(cell)
    return found


def spread(cells: Sequence[Cell], width: int) -> list[list[Cell]] | None:
    """Heads over ``width`` columns; where there are more, the last of them stand below wider ones.

    "2022, 2023, Lượng, Trị giá, Lượng, Trị giá" are four columns, two below each year.
    """
    if len(cells) <= width:
        return [[cell] for cell in cells] if len(cells) == width else None
    if (closing := _closing_span(cells, width)) is not None:
        return closing
    for below in range(width, 1, -1):
        lowers = cells[len(cells) - below :]
        for size in range(2, below + 1):
            if below % size or not _repeats(lowers, size):
                continue
            uppers = rejoined(cells[: len(cells) - below], width - below + below // size)
            if uppers is not None:
                return _spanned(uppers, lowers, size)
    whole = rejoined(cells, width)
    return [[cell] for cell in whole] if whole is not None else None


def _closing_span(cells: Sequence[Cell], width: int) -> list[list[Cell]] | None:
    """Heads the last of which spans names that stand for themselves before it.

    "Lượng (Tấn), Trị giá (USD), So với năm 2015 (%), Lượng, Trị giá" are four columns.
    """
    spanned = len(cells) - width + 1
    singles, below = cells[: width - spanned], cells[width - spanned + 1 :]
    names = [cell.folded.partition("(")[0].strip() for cell in singles]
    if spanned < 2 or len(below) != spanned or [cell.folded for cell in below] != names[-spanned:]:
        return None
    return [*([cell] for cell in singles), *([cells[len(singles)], cell] for cell in below)]


def rejoined(cells: Sequence[Cell], count: int) -> Sequence[Cell] | None:
    """Heads, those that go on in a line of their own as one if need be; None where they are not so many."""
    if len(cells) > count:
        cells = joined(cells)
    return cells if len(cells) == count else None


def joined(cells: Sequence[Cell]) -> list[Cell]:
    """Heads of which some go on in a line of their own, with a small letter or a mere date."""
    found: list[Cell] = []
    for cell in cells:
        if found and (cell.text[:1].islower() or not any(map(str.isalpha, cell.text))):
            before = found.pop()
            cell = Cell(before.start, cell.end, f"{before.text} {cell.text}")
        found.append(cell)
    return found


def _repeats(cells: Sequence[Cell], size: int) -> bool:
    """Whether names come again and again, whatever unit stands behind them in brackets."""
    names = [cell.folded.partition("(")[0].strip() for cell in cells]
    return all(name == names[at % size] for at, name in enumerate(names)) and len(set(names[:size])) == size


def _spanned(uppers: Sequence[Cell], lowers: Sequence[Cell], size: int) -> list[list[Cell]]:
    spans = len(lowers) // size
    below = [[uppers[at // size], lower] for at, lower in enumerate(lowers)]
    return [*below, *([upper] for upper in uppers[spans:])]


def merged(lines: Sequence[Sequence[Cell]], width: int) -> list[list[Cell]] | None:
    """Lines of heads one above the other, each with a cell for each column."""
    if any(len(line) != width for line in lines):
        return None
    columns: list[list[Cell]] = [[] for _ in range(width)]
    for depth, line in enumerate(lines):
        spanning: Cell | None = None
        for at, cell in enumerate(line):
            spanning = spanning if cell.is_empty and depth + 1 < len(lines) else cell
            if spanning is not None and not spanning.is_empty:
                columns[at].append(spanning)
    return columns if all(columns) else None


def cut(reading: Reading, cell: Cell) -> tuple[Cell | None, list[Cell]]:
    """A line of heads that single blanks divide: what the labels are called, and the names of the columns."""
    found = [Cell(cell.start + m.start(), cell.start + m.end(), m[0]) for m in _WORD.finditer(cell.text)]
    behind = _corner_of(found)
    rest = found[behind:]
    corner = _joined(cell, found[:behind]) if behind else None
    if not rest:
        return corner, []
    inside = _insides(reading, cell)
    begins = [at for at, word in enumerate(rest) if at == 0 or _begins(cell, rest[at - 1], word, inside)]
    ends = [*begins[1:], len(rest)]
    return corner, [_joined(cell, rest[a:b]) for a, b in zip(begins, ends, strict=True)]


def _corner_of(found: Sequence[Cell]) -> int:
    """How many words name the column of labels, the column of row numbers before it included.

    "STT Thị trường Tháng 5" is three of them, "Thị trường Quý I" two: a quarter is no second name.
    """
    behind = _named(found, corners(), 0)
    if " ".join(c.folded for c in found[:behind]) in words("tables", "numbering", "cues"):
        behind += _named(found, corners(), behind)
    return 0 if behind and _is_dated(found[behind : behind + 1]) else behind


def _named(found: Sequence[Cell], names: Set[str], at: int) -> int:
    """How many words from ``at`` on are the longest of some names that stands there."""
    sizes = range(min(_LONGEST_CORNER, len(found) - at), 0, -1)
    return next((n for n in sizes if " ".join(c.folded for c in found[at : at + n]) in names), 0)


def _is_dated(words_behind: Sequence[Cell]) -> bool:
    """Whether the words for a month or a quarter only begin a column's name ("Tháng 5/2019 so với …")."""
    return any(_DATE.match(word.text) for word in words_behind)


def _joined(line: Cell, parts: Sequence[Cell]) -> Cell:
    start, end = parts[0].start, parts[-1].end
    return Cell(start, end, line.text[start - line.start : end - line.start])


def _begins(line: Cell, before: Cell, word: Cell, inside: set[int]) -> bool:
    """Whether a column's name begins with a word: behind a bracket, or with a capital, a figure or a sign."""
    opened = line.text[: word.start - line.start]
    if opened.count("(") > opened.count(")"):
        return False
    if before.text.endswith(")"):
        return not word.text.startswith("(")
    is_first = word.text[0].isupper() or word.text[0].isdigit() or word.text[0] in "+±%"
    is_joined = before.folded in words("tables", "joining", "cues") or word.start in inside
    return is_first and not is_joined


def _insides(reading: Reading, line: Cell) -> set[int]:
    """Where words stand inside a name, a measure or a date that begins before them."""
    sentence = sentence_at(reading, line.start, line.end)
    return {sentence.starts[at] for item in items_of(sentence) for at in range(item.start + 1, item.end)}
