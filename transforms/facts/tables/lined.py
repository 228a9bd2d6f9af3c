"""Tables whose rows are printed in one line each, the cells divided by bars, tabs or blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.facts.tables.cells import Cell, is_named, spaced, unnumbered
from transforms.facts.tables.grid import Line, Page, Row, Table
from transforms.facts.tables.heads import corners, cut, joined, merged, spread, with_brackets

_RULE = re.compile(r":?-{2,}:?")  # between heads and rows, in Markdown
_LONGEST_LABEL = 120
_DEEPEST = 3  # lines of heads
_FEWEST = 2  # rows that single blanks divide
_NUMBER = re.compile(r"\d{1,3}\.?")

Entry = tuple[Cell, list[Cell]]  # a label and the figures behind it


def lined_table(page: Page, at: int) -> Table | None:
    """The table whose first row is line ``at``, heads above it; None where there is none."""
    lines = page.lines
    first = _entry(lines[at])
    if first is None or not (lines[at].is_divided or _goes_on(lines, at)):
        return None
    width = len(first[1])
    for group, top in _openings(lines, at):
        heads = _divided_heads(lines, top, width) or _spaced_heads(page, top, width)
        rows, last = _rows(lines, at, width, group) if heads is not None else ([], at)
        if heads is not None and (lines[at].is_divided or len(rows) >= _FEWEST + (width == 1)):
            begin, corner, columns = heads
            return page.table(begin, last, corner, columns, rows)
    return None


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a row that single blanks divide is followed by another, a line between them at most."""
    return any(_entry(line) is not None for line in lines[at + 1 : at + 3])


def _openings(lines: Sequence[Line], at: int) -> list[tuple[Cell | None, int]]:
    """What may stand between heads and the first row: nothing, or a line that heads the rows below it."""
    group = _group(lines[at - 1]) if at > 1 else None
    if group is None:
        return [(None, at)]
    return [(group, at - 1), (None, at)] if lines[at - 1].is_divided else [(None, at), (group, at - 1)]


def _entry(line: Line) -> Entry | None:
    """The label and figures of a row; None for a line that is none."""
    cells = line.cells if line.is_divided else [part for cell in line.cells for part in spaced(cell)]
    if len(cells) > 2 and _NUMBER.fullmatch(cells[0].text) and not (cells[1].is_filled or cells[1].is_empty):
        cells = cells[1:]  # the number of the row
    if len(cells) < 2 or cells[0].is_empty or len(cells[0].text) > _LONGEST_LABEL:
        return None
    label, figures = cells[0], cells[1:]
    is_row = all(c.is_filled or c.is_empty for c in figures) and any(c.figure is not None for c in figures)
    is_label = label.year is not None or not label.is_filled
    return (unnumbered(label), figures) if is_row and is_label else None


def _rows(lines: Sequence[Line], at: int, width: int, group: Cell | None) -> tuple[list[Row], int]:
    """The rows from a line on, those that stand below a line without figures with it, and the last line."""
    rows: list[Row] = []
    last = at
    for here in range(at, len(lines)):
        entry = _entry(lines[here])
        if entry is None:
            below = _entry(lines[here + 1]) if here + 1 < len(lines) else None
            group = _group(lines[here])
            if group is None or below is None:
                break
        elif len(entry[1]) == width:
            rows.append(Row(*entry, group))
            last = here
        elif len(entry[1]) < width or lines[here].is_divided:
            break
        else:  # a label that ends in a number
            label, figures = entry[0], entry[1][-width:]
            end = entry[1][-width - 1].end
            rows.append(Row(Cell(label.start, end, label.text), figures, group))
            last = here
    return rows, last


def _group(line: Line) -> Cell | None:
    cell = line.only
    is_short = cell is not None and len(cell.text) <= _LONGEST_LABEL and not cell.text.endswith(".")
    return unnumbered(cell) if cell is not None and is_short and not cell.is_filled else None


Heads = tuple[int, Cell | None, list[list[Cell]]]  # the first line of them


def _divided_heads(lines: Sequence[Line], at: int, width: int) -> Heads | None:
    """The lines of heads that are divided as the rows are."""
    top = at
    while top and at - top < _DEEPEST and _may_be_heads(lines[top - 1]):
        top -= 1
    above = [line.cells for line in lines[top:at] if not all(_RULE.fullmatch(c.text) for c in line.cells)]
    while above:
        corner, rest = _without_corner(above, width)
        columns = merged(rest, width)
        if columns is not None:
            return top, corner, columns
        above, top = above[1:], top + 1
    return None


def _may_be_heads(line: Line) -> bool:
    return line.is_divided and not any(c.figure is not None and not c.is_plain_year for c in line.cells)


def _without_corner(above: Sequence[list[Cell]], width: int) -> tuple[Cell | None, list[list[Cell]]]:
    """The name of the column of labels, and the lines of heads without it and without that of row numbers."""
    first = [c for c in above[0] if not is_named(c, "numbering", "cues")]
    drops = len(above[0]) - len(first)
    is_whole = len(above[0]) == width + 1 + drops
    corner = first[0] if first and (is_whole or first[0].folded in corners()) else None
    rest = [line[drops + 1 :] if len(line) == width + 1 + drops else line for line in above]
    if corner is not None and not is_whole:
        rest[0] = first[1:]
    return corner if corner is not None and not corner.is_empty else None, rest


def _spaced_heads(page: Page, at: int, width: int) -> Heads | None:
    """Heads that single blanks divide, in one line or two, or that stand in a line each."""
    lines, reading = page.lines, page.reading
    line = lines[at - 1].only if at else None
    if line is None or line.is_filled or _has_row(lines[at - 1]):
        return None
    corner, names = cut(reading, line)
    if len(names) == width:
        return at - 1, corner, [[name] for name in names]
    over = lines[at - 2].only if at > 1 else None
    if over is not None:
        corner, uppers = cut(reading, over)
        columns = spread([*uppers, *names], width) if corner is not None else None
        if columns is not None:
            return at - 2, corner, columns
    stacked = _stacked_heads(lines, at, width) or _broken_heads(page, at, width)
    return stacked or _bare_heads(lines, at, width)


def _broken_heads(page: Page, at: int, width: int) -> Heads | None:
    """Heads some of which share a line and some of which have their own, below that of the labels.

    Where the lines would be cut into too many ("Tỷ trọng 9 tháng đầu năm (%)"), each of them is one.
    """
    names: list[Cell] = []
    wholes: list[Cell] = []
    for top in range(at - 1, max(-1, at - 2 * width - 2), -1):
        line = page.lines[top].only
        if line is None or line.is_filled or len(line.text) > 2 * _LONGEST_LABEL:
            return None
        corner, found = cut(page.reading, line)
        names = [*found, *names]
        wholes = [*_whole(line, found), *wholes]
        if corner is not None:
            options = (with_brackets(names), joined(with_brackets(wholes)))
            heads = next((heads for heads in options if len(heads) == width), None)
            return (top, corner, [[head] for head in heads]) if heads is not None else None
    return None


def _whole(line: Cell, names: Sequence[Cell]) -> list[Cell]:
    """What a line says behind the name of the column of labels, as one."""
    start = names[0].start if names else line.end
    return [Cell(start, line.end, line.text[start - line.start :])] if names else []


def _has_row(line: Line) -> bool:
    """Whether a line is a row of figures: years behind each other are heads."""
    entry = _entry(line)
    return entry is not None and not all(cell.is_plain_year for cell in entry[1])


def _stacked_heads(lines: Sequence[Line], at: int, width: int) -> Heads | None:
    """A head a line, with or without the name of the column of labels above."""
    top = at
    above: list[Cell] = []
    while top and len(above) <= 2 * width + 1 and (cell := _lone_head(lines[top - 1])) is not None:
        above.insert(0, cell)
        top -= 1
        if cell.folded in corners():
            columns = spread(with_brackets(above[1:]), width)
            return (top, cell, columns) if columns is not None else None
    return None


def _lone_head(line: Line) -> Cell | None:
    """The cell of a line that may be a head: alone on it, short, and a figure only as a year."""
    cell = line.only
    if cell is None or (cell.is_filled and not cell.is_plain_year) or len(cell.text) > _LONGEST_LABEL:
        return None
    return cell


def _bare_heads(lines: Sequence[Line], at: int, width: int) -> Heads | None:
    """A head a line, right below running text and without the name of the column of labels."""
    top = at
    above: list[Cell] = []
    while top and (cell := _lone_head(lines[top - 1])) is not None and not cell.text.endswith("."):
        above.insert(0, cell)
        top -= 1
    names = joined(with_brackets(above))
    return (top, None, [[name] for name in names]) if len(names) == width > 1 else None
