"""Figures of a row whose thousands blanks part, as the cells are: the number of columns tells them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import comb

from transforms.facts.tables.cells import Cell

_FIRST = re.compile(r"[(+–−-]? ?[1-9]\d{0,2}")  # digits that groups of three may follow
_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?\)?")
_OPEN_GROUP = re.compile(r"\d{3}")  # with another group behind it
_SIGN = re.compile(r"[–−-]")
_MOST_GROUPS = 4  # of digits of a number
_MOST_WAYS = 300
_MOST_PIECES = 80  # of a row, so that no row costs more than its length


def grouped(pieces: Sequence[Cell], width: int, *, are_alike: bool) -> list[Cell] | None:
    """The figures of a row as so many cells; None where there is no way, or more than one.

    "69 420 84 015 109 217" are three cells, "- 5 004 -12 443" are two.

    Args:
        are_alike: whether the columns are of one measure, so that figures about as long are likelier.
    """
    if len(pieces) > _MOST_PIECES:
        return None
    rows = [_with_signs(pieces), list(pieces)] if any(map(_is_sign, pieces)) else [list(pieces)]
    found = [way for row in rows for way in _ways(row, width)]
    if len(found) > 1 and are_alike:
        found = [way for way in found if _spread(way) <= 1]
    return found[0] if len(found) == 1 else None


def may_be_grouped(pieces: Sequence[Cell]) -> bool:
    """Whether a figure may go on behind a blank, or has its sign before one."""
    return any(_is_sign(cell) for cell in pieces[:-1]) or any(
        _goes_on(before, cell) for before, cell in pairwise(pieces)
    )


def _is_sign(cell: Cell) -> bool:
    return _SIGN.fullmatch(cell.text) is not None


def _with_signs(pieces: Sequence[Cell]) -> list[Cell]:
    """Figures with the minus signs that stand apart before them."""
    found: list[Cell] = []
    for cell in pieces:
        if found and _is_sign(found[-1]) and cell.text[0].isdigit():
            cell = _joined([found.pop(), cell])
        found.append(cell)
    return found


def _joined(cells: Sequence[Cell]) -> Cell:
    return Cell(cells[0].start, cells[-1].end, " ".join(cell.text for cell in cells))


def _goes_on(before: Cell, cell: Cell) -> bool:
    """Whether a piece may be the next three digits of the number that the one before is of."""
    may_follow = _FIRST.fullmatch(before.text) or _OPEN_GROUP.fullmatch(before.text)
    return may_follow is not None and _GROUP.fullmatch(cell.text) is not None


def _ways(pieces: Sequence[Cell], width: int) -> Iterator[list[Cell]]:
    """All ways to read pieces as so many figures."""
    inner = range(1, len(pieces))
    free = {at for at in inner if _goes_on(pieces[at - 1], pieces[at])}
    must = [at for at in inner if at not in free]
    may = [at for at in free if not pieces[at].text.startswith("0")]
    more = width - 1 - len(must)
    if more < 0 or more > len(may) or comb(len(may), more) > _MOST_WAYS:
        return
    for chosen in combinations(may, more):
        begins = sorted([0, *must, *chosen, len(pieces)])
        cells = [pieces[a:b] for a, b in pairwise(begins)]
        if all(_is_number(part) for part in cells):
            yield [_joined(part) for part in cells]


def _is_number(pieces: Sequence[Cell]) -> bool:
    is_first = len(pieces) == 1 or _FIRST.fullmatch(pieces[0].text) is not None
    return is_first and len(pieces) <= _MOST_GROUPS


def _spread(cells: Sequence[Cell]) -> int:
    """By how many digits the longest figure is longer than the shortest one."""
    sizes = [sum(map(str.isdigit, cell.text)) for cell in cells if not cell.is_blank]
    return max(sizes, default=0) - min(sizes, default=0)
