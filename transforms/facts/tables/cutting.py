"""A line of heads that single blanks divide, cut where the name of a column begins."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache

from transforms.facts.sentence_items import items_of
from transforms.facts.tables.cells import Cell, is_named, is_unit
from transforms.mentions.tokens import sentence_at
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.vocabulary import load, words

_WORD = re.compile(r"\S+")
_DATE = re.compile(r"(?:\d{1,2}|[IV]+)[/-]\d{4}\b")
_BRACKETS = re.compile(r"\([^()]+\)")
_LONGEST_CORNER = 6  # words
_OPENING = ("projects", "rates", "opening")


@cache
def corners() -> frozenset[str]:
    """What columns of labels and of row numbers are called."""
    rows = [row["cues"] for row in load("tables")["corner"]]
    return frozenset(fold(cue) for cues in rows for cue in cues) | words("tables", "numbering", "cues")


@cache
def _amounts() -> frozenset[str]:
    """What columns of amounts of goods and of their value are called."""
    return words("tables", "quantity", "cues") | words("tables", "worth", "cues")


@cache
def _rate_ends() -> frozenset[str]:
    """The last words of what rates are called."""
    ends = (cue.split()[-1] for cue in words("tables", "rates", "cues"))
    return frozenset(end for end in ends if end.isalpha())


@cache
def _sureties() -> frozenset[str]:
    """The last words of what stands before a year to say how sure its figures are ("Thực hiện 2007")."""
    cues = words("tables", "estimated", "cues") | words("tables", "planned", "cues")
    return frozenset(cue.split()[-1] for cue in cues)


@cache
def _openings() -> frozenset[str]:
    """Words that a column's name begins with, however it is printed."""
    return _amounts().union(*(words("tables", named, "cues") for named in _OPENING))


def cut(reading: Reading, cell: Cell, width: int | None = None) -> tuple[Cell | None, list[Cell]]:
    """A line of heads that single blanks divide: what the labels are called, and the names of the columns.

    Args:
        width: how many columns there are, where that is known: names that come apart into more of them are
            joined as rates are called ("KL, GT, Tỷ lệ GT (%)").
    """
    found = _split(reading, cell)
    behind = _corner_of(found)
    corner = _joined(cell, found[:behind]) if behind else None
    names = _names(reading, cell, found[behind:])
    if width is None or len(names) == width:
        return corner, names
    counted = [name for name in names if not is_named(name, "units", "cues")]
    options = (counted, _with_rates(reading, cell, names))
    return corner, next((option for option in options if len(option) == width), names)


def holds_names(reading: Reading, cell: Cell) -> bool:
    """Whether a line is of several names of columns that are known as such ("Nước bạn Lượng Trị giá")."""
    _, names = cut(reading, cell)
    return sum(_named(_split(reading, name), _amounts(), 0) > 0 for name in names) > 1


def units_below(cell: Cell) -> list[Cell] | None:
    """The units that a line below the names of columns says, all in brackets: "(tấn) (USD)"."""
    if not cell.text.startswith("(") or not cell.text.endswith(")"):
        return None
    found = [Cell(cell.start + m.start(), cell.start + m.end(), m[0]) for m in _BRACKETS.finditer(cell.text)]
    are_units = all(found) and all(is_unit(Cell(c.start + 1, c.end - 1, c.text[1:-1])) for c in found)
    is_whole = "".join(c.text for c in found) == cell.text.replace(") (", ")(")
    return found if len(found) > 1 and are_units and is_whole else None


def _names(reading: Reading, cell: Cell, found: Sequence[Cell]) -> list[Cell]:
    if not found:
        return []
    inside = _insides(reading, cell)
    openings = _opened(found) if _is_in_capitals(found) else set[int]()
    begins = [0]
    for at in range(1, len(found)):
        if openings and found[at].text[0].isalpha() and not any(map(str.isdecimal, found[at].text)):
            is_first = at in openings and not _is_bracketed(cell, found[at])
        else:
            is_first = _begins(cell, found[at - 1], found[at], inside)
        begins += [at] if is_first else []
    ends = [*begins[1:], len(found)]
    return [_joined(cell, found[a:b]) for a, b in zip(begins, ends, strict=True)]


def _is_in_capitals(found: Sequence[Cell]) -> bool:
    """Whether capitals do not tell where a name begins, as all letters outside brackets are capitals."""
    return not any(c.islower() for word in found if word.text[0] != "(" for c in word.text)


def _opened(found: Sequence[Cell]) -> set[int]:
    """Which words begin a name that is known, and stand in none: "KL GT %GT CÙNG KỲ" are three names."""
    openings: set[int] = set()
    at = 0
    while at < len(found):
        size = _named(found, _openings(), at)
        openings |= {at} if size else set()
        at += size or 1
    return openings


def _with_rates(reading: Reading, line: Cell, names: Sequence[Cell]) -> list[Cell]:
    """Names, those of rates with what the rates are of: "Tỷ lệ" and "GT (%)" are one."""
    found: list[Cell] = []
    for name in names:
        before = found[-1] if found else None
        if before is not None and _goes_on(reading, before, name):
            name = _joined(line, [found.pop(), name])
        found.append(name)
    return found


def _goes_on(reading: Reading, before: Cell, name: Cell) -> bool:
    """Whether a name says what the rate before it is of ("Tỷ lệ, GT (%)"), or is set against ("% GT, SO")."""
    said = _split(reading, name)
    compared = words("tables", "rates", "compared")
    if before.text.startswith("%") and said[0].folded in compared:
        return True
    if name.text == "%" and not before.text.startswith("%"):
        return _named(_split(reading, before), compared | words("tables", "rates", "cues"), 0) > 0
    return is_named(before, "rates", "cues") and _named(said, _amounts(), 0) > 0


def _split(reading: Reading, cell: Cell) -> list[Cell]:
    """The words of a cell; a sign that stood apart is one, though the reading copy joins it ("GT % GT").

    It is none behind the word for a rate ("Tăng %").
    """
    found: list[Cell] = []
    for match in _WORD.finditer(cell.text):
        start, end = cell.start + match.start(), cell.start + match.end()
        may_part = len(match[0]) > 1 and match[0].endswith("%") and fold(match[0][:-1]) not in _rate_ends()
        if may_part and _is_apart(reading, end - 1):
            found.append(Cell(start, end - 1, match[0][:-1]))
            start = end - 1
        found.append(Cell(start, end, match[0][start - end :]))
    return found


def _is_apart(reading: Reading, at: int) -> bool:
    """Whether a character is behind a blank in the text as stored."""
    return reading.span(at - 1, at)[1] < reading.span(at, at + 1)[0]


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
    if _is_bracketed(line, word):
        return False
    signs = words("tables", "changes", "signs")
    if before.text in signs and word.text == "%":
        return False
    if before.text.endswith(")"):
        return not word.text.startswith("(") or word.text in signs
    is_first = word.text[0].isupper() or word.text[0].isdigit() or word.text[0] in "+±%"
    is_of_year = word.text[:4].isdecimal() and before.folded in _sureties()
    is_joined = (
        is_of_year
        or before.folded in words("tables", "joining", "cues")
        or (word.start in inside and word.text != "%")
    )
    return is_first and not is_joined


def _is_bracketed(line: Cell, word: Cell) -> bool:
    before = line.text[: word.start - line.start]
    return before.count("(") > before.count(")")


def _insides(reading: Reading, line: Cell) -> set[int]:
    """Where words stand inside a name, a measure or a date that begins before them."""
    sentence = sentence_at(reading, line.start, line.end)
    return {sentence.starts[at] for item in items_of(sentence) for at in range(item.start + 1, item.end)}
