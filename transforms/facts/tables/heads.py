"""The heads of columns: those that go on in another line, and those that span several columns."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.tables.cells import Cell


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


def counted(columns: Sequence[list[Cell]], units: Sequence[Cell]) -> list[list[Cell]] | None:
    """Heads with the units below them, one for each, or for each but those of rates."""
    amounts = [at for at, heads in enumerate(columns) if not any("%" in cell.text for cell in heads)]
    below = range(len(columns)) if len(units) == len(columns) else amounts
    if len(units) != len(below):
        return None
    said = dict(zip(below, units, strict=True))
    return [[*heads, said[at]] if at in said else heads for at, heads in enumerate(columns)]
