"""Tables of one cell a line: labels of columns, then rows that each begin with a year or a label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from transforms.facts.tables.cells import Cell, is_named, is_unit
from transforms.facts.tables.cutting import corners
from transforms.facts.tables.grid import Line, Page, Row, Table
from transforms.facts.tables.heads import joined, with_brackets
from transforms.facts.tables.levels import Below, below
from transforms.vocabulary import words

_LONGEST = 110  # characters of a cell
_FEWEST = 2  # rows
_WIDE = 3  # figures of a row that is a table by itself, where its columns are named
_MOST_HEADS = 40  # cells above the first row among which its heads are sought
_SAMPLE = 8  # rows that tell how many figures a row has
_GROUP = 3  # digits between marks of thousands
_ASTRAY = 2  # rows of another width behind each other, where a table ends

Body = tuple[int, list[Row], int]  # the first cell, the rows, one past the last cell


def is_stackable(line: Line) -> bool:
    """Whether a line can be a cell; a line of signs alone divides rows."""
    if all(cell.is_empty for cell in line.cells):
        return bool(line.cells)
    return line.only is not None and len(line.only.text) <= _LONGEST


def stacked_tables(page: Page, start: int, end: int) -> Iterator[Table]:
    """The tables among lines [start, end), of one cell each."""
    printed = [(at, c) for at in range(start, end) if (c := page.lines[at].only) is not None]
    if not any(cell.is_filled for _, cell in printed):
        return
    printed = _without_units(printed)
    flat = [cell for _, cell in printed]
    done = 0
    for begin, rows, finish in _bodies(flat):
        if end == len(page.lines):
            rows, finish = _with_cut_row(flat, rows, finish)
        figures = below(page.reading, [row.figures for row in rows[:_SAMPLE]])
        above = flat[max(done, begin - _MOST_HEADS) : begin]
        heads = (_twins(above, figures) if _are_weighed(rows) else None) or _heads(above, figures)
        if heads is not None and (len(rows) >= _FEWEST or heads[1] is not None):
            up, corner, columns = heads
            yield page.table(printed[begin - up][0], printed[finish - 1][0], corner, columns, rows)
        done = finish


def _with_cut_row(flat: Sequence[Cell], rows: list[Row], finish: int) -> tuple[list[Row], int]:
    """Rows with the last one of the page, which ends before all of its figures are told.

    A last figure that may itself be cut is left out: "557.804.932" is whole, "12,4" may be part of "12,45".
    """
    rest = flat[finish:]
    figures, width = rest[1:], len(rows[-1].figures)
    if not 0 < len(figures) < width or rest[0].is_filled or not all(cell.is_filled for cell in figures):
        return rows, finish
    kept = figures if _is_whole(figures[-1]) else figures[:-1]
    blank = Cell(figures[-1].end, figures[-1].end, "")
    row = Row(rest[0], [*kept, *[blank] * (width - len(kept))], rows[-1].group)
    return [*rows, row], len(flat)


def _is_whole(cell: Cell) -> bool:
    """Whether a figure ends in as many digits as stand behind a mark of thousands."""
    digits = cell.figure.digits if cell.figure is not None else ""
    _, mark, last = digits.replace(",", ".").rpartition(".")
    return bool(mark) and len(last) == _GROUP


def _without_units(printed: list[tuple[int, Cell]]) -> list[tuple[int, Cell]]:
    """Cells less the head of what each row counts ("ĐVT"), which its label takes over ("Lào (Tấn)")."""
    head = next((at for at, cell in printed if is_named(cell, "units", "cues")), None)
    if head is None:
        return printed
    found: list[tuple[int, Cell]] = []
    for at, cell in printed:
        if at > head and found and is_unit(cell) and not found[-1][1].is_filled:
            line, label = found.pop()
            found.append((line, Cell(label.start, cell.end, f"{label.text} ({cell.text})")))
        elif at != head:
            found.append((at, cell))
    return found


def _bodies(flat: Sequence[Cell]) -> Iterator[Body]:
    """Where rows stand below each other, from the top."""
    at = 0
    while at < len(flat):
        body = _by_year(flat, at) or _by_label(flat, at)
        if body is not None:
            yield body
        at = body[2] if body is not None else at + 1


def _by_year(flat: Sequence[Cell], begin: int) -> Body | None:
    """Rows of a year and as many figures each."""
    width = _filled_behind(flat, begin) if flat[begin].year is not None else 0
    rows, at = [], begin
    while width and at + width < len(flat) and flat[at].year is not None:
        if _filled_behind(flat, at) != width:
            break
        rows.append(Row(flat[at], list(flat[at + 1 : at + 1 + width])))
        at += width + 1
    return (begin, rows, at) if len(rows) >= _FEWEST else None


def _filled_behind(flat: Sequence[Cell], at: int) -> int:
    """How many figures stand behind a cell before the next year or label."""
    count = 0
    for cell in islice(flat, at + 1, None):
        if cell.year is not None or not cell.is_filled:
            break
        count += 1
    return count


def _by_label(flat: Sequence[Cell], begin: int) -> Body | None:
    """Rows of a label and as many figures each; a label without figures heads the rows below it."""
    if flat[begin].is_filled or begin + 1 == len(flat) or not flat[begin + 1].is_filled:
        return None
    has_number = begin > 0 and _ordinal(flat[begin - 1]) == 1
    sample = list(islice(_runs(flat, begin, None), _SAMPLE))
    if not _is_row(sample[0][1]):
        return None
    number = 1 if has_number else 0 if _are_numbered(flat, begin, sample) else None
    sample = list(islice(_runs(flat, begin, number), _SAMPLE))
    width = Counter(len(figures) for _, figures in sample if figures).most_common(1)[0][0]
    rows, finish = _rows(flat, _runs(flat, begin, number), width)
    return (begin - has_number, rows, finish) if len(rows) >= _FEWEST or _is_alone(rows, width) else None


def _is_alone(rows: Sequence[Row], width: int) -> bool:
    """Whether a single row can be a table: wide, and without a year that would begin another."""
    return len(rows) == 1 and width >= _WIDE and not any(cell.is_plain_year for cell in rows[0].figures)


Run = tuple[int, list[Cell]]  # where a label stands, and the figures behind it


def _rows(flat: Sequence[Cell], runs: Iterator[Run], width: int) -> tuple[list[Row], int]:
    """The rows of a width, up to where others follow, and one past the last of them."""
    rows: list[Row] = []
    group: Cell | None = None
    finish = astray = 0
    for at, figures in runs:
        if len(figures) == width:
            rows.append(Row(flat[at], figures, group))
            finish, astray = at + 1 + width, 0
            continue
        astray += 1
        group = group if figures else flat[at]
        if astray == _ASTRAY:
            break
    return rows, finish


def _are_numbered(flat: Sequence[Cell], begin: int, sample: Sequence[Run]) -> bool:
    """Whether rows behind the first one have numbers: a column is called so, and 1 and 2 end two rows."""
    ends = [_ordinal(figures[-1]) for _, figures in sample if len(figures) > 1]
    is_counted = any(pair == (1, 2) for pair in pairwise(ends))
    heads = flat[max(0, begin - _MOST_HEADS) : begin]
    return is_counted and any(is_named(cell, "numbering", "cues") for cell in heads)


def _runs(flat: Sequence[Cell], begin: int, number: int | None) -> Iterator[Run]:
    """Labels with the figures behind them, less the numbers of rows, from ``number`` on, if they have any."""
    label, figures = begin, list[Cell]()
    before = 0
    for at in range(begin + 1, len(flat)):
        if flat[at].is_filled:
            figures.append(flat[at])
            continue
        if number is not None and figures:
            is_first = _ordinal(figures[-1]) == 1 and len(figures) == before + 1  # numbers begin again
            if is_first or _ordinal(figures[-1]) == number + 1:
                figures, number = figures[:-1], 1 if is_first else number + 1
            before = len(figures)
        yield label, figures
        label, figures = at, []
    yield label, figures


def _ordinal(cell: Cell) -> int | None:
    digits = cell.text.rstrip(".")
    return int(digits) if digits.isdecimal() and len(digits) < 4 else None


def _is_row(figures: Sequence[Cell]) -> bool:
    """Whether figures are of a row: years one behind the other, and the number of the first row, are not."""
    rest = (
        figures[:-1] if _ordinal(figures[-1]) == 1 and all(c.is_plain_year for c in figures[:-1]) else figures
    )
    return any(cell.figure is not None and not cell.is_plain_year for cell in rest)


Heads = tuple[int, Cell | None, list[list[Cell]]]  # how many cells above the first row they begin


def _last(cells: Sequence[Cell], width: int) -> Sequence[Cell]:
    """The last heads, as many as columns; those that go on in a line of their own are one."""
    goes_on = any(cell.text[:1].islower() for cell in cells[-width:])
    return (joined(cells) if goes_on else cells)[-width:]


def _heads(above: Sequence[Cell], figures: Below) -> Heads | None:
    """The heads above the first row: those behind the name of the column of labels, or the last ones."""
    top = len(above)
    while top and (above[top - 1].is_plain_year or not above[top - 1].is_filled):
        top -= 1
        is_numbered = top > 0 and is_named(above[top - 1], "numbering", "cues")
        is_corner = above[top].folded in corners() and not is_named(above[top], "numbering", "cues")
        if is_corner or is_numbered:
            columns = figures.columns(above[top + 1 :])
            if columns is not None:
                return len(above) - top + is_numbered, above[top], columns
    last = _last(with_brackets(above[top:]), figures.width)
    if len(last) < figures.width or figures.come_twice([[c] for c in last]) or _is_below(above[top:], last):
        return None
    first = next(at for at, cell in enumerate(above) if cell.start == last[0].start)
    return len(above) - first, None, [[cell] for cell in last]


def _are_weighed(rows: Sequence[Row]) -> bool:
    """Whether labels took over what their rows count, which is what goods weigh ("Lào (Tấn)")."""
    weighed = sum(row.label.folded.endswith(tuple(words("tables", "weighed", "ends"))) for row in rows)
    return 2 * weighed > len(rows)


def _twins(above: Sequence[Cell], figures: Below) -> Heads | None:
    """Periods behind the name of the column of labels, each above what goods weigh and what they are worth.

    "Nước, ĐVT, Tháng 4, 4 tháng" are four columns of "Lào, Tấn, 1.217, 2.165.480, 5.804, 10.117.263".
    """
    top = next((n for n in reversed(range(len(above))) if above[n].folded in corners()), -1)
    heads = above[top + 1 :]
    if top < 0 or 2 * len(heads) != figures.width or not figures.are_dated(heads):
        return None
    return len(above) - top, above[top], [[head] for head in heads for _ in range(2)]


def _is_below(above: Sequence[Cell], last: Sequence[Cell]) -> bool:
    """Whether the name of the column of labels is so near above heads that the others between are theirs."""
    return any(cell.folded in corners() for cell in above[-2 * len(last) - 1 : -len(last)])
