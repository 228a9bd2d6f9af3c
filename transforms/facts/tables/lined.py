"""Tables whose rows are printed in one line each, the cells divided by bars, tabs or blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transforms.facts.tables.cells import Cell, is_named, spaced, unnumbered
from transforms.facts.tables.cutting import corners, cut, holds_names, units_below
from transforms.facts.tables.grid import Line, Page, Row, Table
from transforms.facts.tables.grouping import grouped, may_be_grouped
from transforms.facts.tables.heads import counted, joined, merged, with_brackets
from transforms.facts.tables.levels import Below, below
from transforms.text.reading import Reading

_RULE = re.compile(r":?-{2,}:?")  # between heads and rows, in Markdown
_LONGEST_LABEL = 120
_DEEPEST = 3  # lines of heads
_FEWEST = 2  # rows that single blanks divide
_ASTRAY = 2  # rows behind each other that fit no heads, where a table ends
_SAMPLE = 8  # lines among which rows tell how their figures are printed
_NUMBER = re.compile(r"\d{1,3}\.?")

Entry = tuple[Cell, list[Cell]]  # a label and the figures behind it


def lined_table(page: Page, at: int) -> Table | None:
    """The table whose first row is line ``at``, heads above it; None where there is none."""
    lines = page.lines
    first = _entry(lines[at])
    if first is None or not (lines[at].is_divided or _goes_on(lines, at)):
        return None
    width = len(first[1])
    figures = below(page.reading, _sample(lines, at, width))
    for group, top in _openings(lines, at):
        heads = _divided_heads(lines, top, figures) or _spaced_heads(page, top, figures)
        rows, last = _rows(lines, at, heads[2], group) if heads is not None else ([], at)
        if heads is not None and (lines[at].is_divided or len(rows) >= _FEWEST + (width == 1)):
            begin, corner, columns = heads
            return page.table(begin, last, corner, columns, rows)
    return None if lines[at].is_divided else _grouped_table(page, at)


def _grouped_table(page: Page, at: int) -> Table | None:
    """The table whose figures blanks part as they do its cells: a line of heads tells how many there are."""
    first = _entry(page.lines[at])
    if first is None or not may_be_grouped(first[1]):
        return None
    for group, top in _openings(page.lines, at):
        heads = _one_line_of_heads(page, top)
        if heads is None or len(heads[1]) > len(first[1]):
            continue
        rows, last = _rows(page.lines, at, heads[1], group)
        if len(rows) >= _FEWEST + (len(heads[1]) == 1):
            return page.table(top - 1, last, *heads, rows)
    return None


def _one_line_of_heads(page: Page, at: int) -> tuple[Cell | None, list[list[Cell]]] | None:
    """The names in the line above, if none comes twice."""
    line = page.lines[at - 1].only if at else None
    if line is None or line.is_filled or _has_row(page.lines[at - 1]):
        return None
    corner, names = cut(page.reading, line)
    is_clear = len({name.folded for name in names}) == len(names) > 0
    return (corner, [[name] for name in names]) if is_clear else None


def _sample(lines: Sequence[Line], at: int, width: int) -> list[list[Cell]]:
    """The figures of the first rows that are as wide as the first one."""
    entries = (_entry(line) for line in lines[at : at + _SAMPLE])
    return [entry[1] for entry in entries if entry is not None and len(entry[1]) == width]


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
    if len(cells) > 2 and _has_number(cells):
        cells = cells[1:]
    if len(cells) < 2 or cells[0].is_empty or len(cells[0].text) > _LONGEST_LABEL:
        return None
    label, figures = cells[0], cells[1:]
    is_row = all(c.is_filled or c.is_empty for c in figures) and any(c.figure is not None for c in figures)
    is_label = label.year is not None or not label.is_filled
    return (unnumbered(label), figures) if is_row and is_label else None


def _has_number(cells: Sequence[Cell]) -> bool:
    """Whether the number of the row stands before its label, or none where others have theirs."""
    if cells[1].is_filled or cells[1].is_empty:
        return False
    is_row = any(cell.figure is not None and not cell.is_plain_year for cell in cells[2:])
    return (cells[0].is_empty and is_row) or _NUMBER.fullmatch(cells[0].text) is not None


def _rows(
    lines: Sequence[Line], at: int, columns: list[list[Cell]], group: Cell | None
) -> tuple[list[Row], int]:
    """The rows from a line on, those that stand below a line without figures with it, and the last line."""
    rows: list[Row] = []
    last, astray = at, 0
    for here in range(at, len(lines)):
        entry = _entry(lines[here])
        if entry is None:
            below = _entry(lines[here + 1]) if here + 1 < len(lines) else None
            group = _group(lines[here])
            if group is None or below is None:
                break
        elif len(entry[1]) < len(columns) or (lines[here].is_divided and len(entry[1]) > len(columns)):
            break
        elif (fitting := _fitting(entry, columns)) is not None:
            rows.append(Row(*fitting, group))
            last, astray = here, 0
        else:
            astray += 1
            if astray == _ASTRAY:
                break
    return rows, last


def _fitting(entry: Entry, columns: list[list[Cell]]) -> Entry | None:
    """A row with a figure for each column; None where it is not told which of its digits are one figure.

    More figures than columns are thousands that blanks part, or the first of them ends the label.
    """
    label, figures = entry
    width = len(columns)
    if len(figures) == width:
        return entry
    if not may_be_grouped(figures):
        return Cell(label.start, figures[-width - 1].end, label.text), figures[-width:]
    are_years = all(heads[-1].year is not None for heads in columns)
    found = grouped(figures, width, are_alike=are_years)
    return (label, found) if found is not None else None


def _group(line: Line) -> Cell | None:
    cell = line.only
    is_short = cell is not None and len(cell.text) <= _LONGEST_LABEL and not cell.text.endswith(".")
    return unnumbered(cell) if cell is not None and is_short and not cell.is_filled else None


Heads = tuple[int, Cell | None, list[list[Cell]]]  # the first line of them


def _divided_heads(lines: Sequence[Line], at: int, figures: Below) -> Heads | None:
    """The lines of heads that are divided as the rows are."""
    top = at
    while top and at - top < _DEEPEST and _may_be_heads(lines[top - 1]):
        top -= 1
    above = [line.cells for line in lines[top:at] if not all(_RULE.fullmatch(c.text) for c in line.cells)]
    while above:
        corner, rest = _without_corner(above, figures.width)
        columns = merged(rest, figures.width) or _printed_apart(rest, figures)
        if columns is not None and not figures.come_twice(columns):
            return top, corner, columns
        above, top = above[1:], top + 1
    return None


def _printed_apart(lines: Sequence[Sequence[Cell]], figures: Below) -> list[list[Cell]] | None:
    """Lines of heads of which the upper ones have no empty cells behind those that span several columns."""
    return figures.columns([cell for line in lines for cell in line if not cell.is_empty])


def _may_be_heads(line: Line) -> bool:
    return line.is_divided and not any(c.figure is not None and not c.is_plain_year for c in line.cells)


def _without_corner(above: Sequence[list[Cell]], width: int) -> tuple[Cell | None, list[list[Cell]]]:
    """The name of the column of labels, and the lines of heads without it and without that of row numbers."""
    first = _unnumbered(above[0])
    drops = len(above[0]) - len(first)
    is_whole = len(first) == width + 1 and not first[0].is_plain_year
    corner = first[0] if first and (is_whole or drops or first[0].folded in corners()) else None
    rest = [line[drops + 1 :] if len(line) == width + 1 + drops else line for line in above]
    if corner is not None and not is_whole:
        rest[0] = first[1:]
    return corner if corner is not None and not corner.is_empty else None, rest


def _unnumbered(cells: list[Cell]) -> list[Cell]:
    """A line of heads without that of row numbers, which may be empty."""
    has_empty = len(cells) > 1 and cells[0].is_empty and cells[1].folded in corners()
    return cells[1:] if has_empty else [c for c in cells if not is_named(c, "numbering", "cues")]


def _spaced_heads(page: Page, at: int, figures: Below) -> Heads | None:
    """Heads that single blanks divide, in one line or two, or that stand in a line each."""
    lines, reading, width = page.lines, page.reading, figures.width
    line = lines[at - 1].only if at else None
    if line is None or line.is_filled or _has_row(lines[at - 1]):
        return None
    if (units := units_below(line)) is not None:
        heads = _spaced_heads(page, at - 1, figures)
        columns = counted(heads[2], units) if heads is not None else None
        return (*heads[:2], columns) if heads is not None and columns is not None else None
    corner, names = cut(reading, line, width)
    if len(names) == width and not figures.come_twice([[name] for name in names]):
        return at - 1, corner, [[name] for name in names]
    over = lines[at - 2].only if at > 1 else None
    if over is not None:
        corner, uppers = cut(reading, over)
        columns = figures.columns([*uppers, *names]) if corner is not None else None
        if columns is not None:
            return at - 2, corner, columns
    stacked = _stacked_heads(lines, at, figures) or _broken_heads(page, at, width)
    return stacked or _bare_heads(reading, lines, at, width)


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


def _stacked_heads(lines: Sequence[Line], at: int, figures: Below) -> Heads | None:
    """A head a line, with or without the name of the column of labels above."""
    top = at
    above: list[Cell] = []
    while top and len(above) <= 2 * figures.width + 1 and (cell := _lone_head(lines[top - 1])) is not None:
        above.insert(0, cell)
        top -= 1
        if cell.folded in corners():
            columns = figures.columns(above[1:])
            return (top, cell, columns) if columns is not None else None
    return None


def _lone_head(line: Line) -> Cell | None:
    """The cell of a line that may be a head: alone on it, short, and a figure only as a year."""
    cell = line.only
    if cell is None or (cell.is_filled and not cell.is_plain_year) or len(cell.text) > _LONGEST_LABEL:
        return None
    return cell


def _bare_heads(reading: Reading, lines: Sequence[Line], at: int, width: int) -> Heads | None:
    """A head a line, right below running text and without the name of the column of labels."""
    top = at
    above: list[Cell] = []
    while top and (cell := _lone_head(lines[top - 1])) is not None and not cell.text.endswith("."):
        above.insert(0, cell)
        top -= 1
    names = joined(with_brackets(above))
    if any(holds_names(reading, cell) for cell in names):
        return None
    return (top, None, [[name] for name in names]) if len(names) == width > 1 else None
