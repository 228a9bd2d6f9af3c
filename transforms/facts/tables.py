"""Tables flattened to lines: one cell a line, or cells divided by bars or tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from transforms.facts.context import HOME, WORLD, Context, is_home
from transforms.facts.dating import NO_PERIOD, settled
from transforms.facts.items import Item, items_of
from transforms.facts.statements import Statement
from transforms.lexicon import lexicon
from transforms.mentions.calendar import Period, year_of
from transforms.mentions.numerals import digits_read, scaled, scales
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.text.blocks import Block
from transforms.text.reading import Reading

_NUMBER = re.compile(r"([-–−+]?)\s*(\d+(?:[.,]\d+)*)\s*(%?)((?:\s*[^\W\d]+){0,3})")
_YEAR = re.compile(r"(?:[^\W\d]+\s+)?((?:19|20)\d\d)(?:\s*\([^)]*\))?")
_PLAIN = re.compile(r"\d+")
_DIVIDERS = re.compile(r"[|\t]")
_LONGEST_CELL = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """Characters [start, end) of the reading copy."""

    start: int
    end: int
    text: str

    @property
    def number(self) -> re.Match[str] | None:
        """The figure of a cell, with or without its unit; a year is none."""
        return None if self.year and not _PLAIN.fullmatch(self.text) else _NUMBER.fullmatch(self.text)

    @property
    def year(self) -> int | None:
        match = _YEAR.fullmatch(self.text.casefold())
        return int(match[1]) if match else None


@dataclass(frozen=True, slots=True)
class Unit:
    """What a column's figures count: a factor and a currency, or percent or tonnes."""

    factor: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Table:
    """Blocks [first, last] as header cells and rows of label and figures; ``title`` are the lines above."""

    first: int
    last: int
    title: list[Cell]
    header: list[Cell]
    rows: list[tuple[Cell, list[Cell]]]


def _cells(reading: Reading, block: Block) -> list[Cell]:
    text = reading.text[block.start : block.end]
    cells, start = [], 0
    for end in [*(m.start() for m in _DIVIDERS.finditer(text)), len(text)]:
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            at = block.start + start + piece.index(stripped)
            cells.append(Cell(at, at + len(stripped), stripped))
        start = end + 1
    return cells


def tables_of(reading: Reading, blocks: Sequence[Block]) -> Iterator[Table]:
    """The tables of a page, in order."""
    at = 0
    lines = [_cells(reading, b) if b.kind != "furniture" and b.end - b.start < 400 else [] for b in blocks]
    while at < len(blocks):
        table = _barred(lines, at) or _stacked(lines, at)
        if table is None:
            at += 1
        else:
            yield table
            at = table.last + 1


def _barred(lines: list[list[Cell]], at: int) -> Table | None:
    """Rows of cells in one line each, below a header of as many cells."""
    width = len(lines[at])
    if width < 2 or any(c.number for c in lines[at]):
        return None
    rows, end = [], at + 1
    while end < len(lines) and len(lines[end]) == width and all(c.number for c in lines[end][1:]):
        rows.append((lines[end][0], lines[end][1:]))
        end += 1
    return Table(at, end - 1, _above(lines, at), lines[at][1:], rows) if rows else None


def _stacked(lines: list[list[Cell]], at: int) -> Table | None:
    """One cell a line: labels of columns, then rows that each begin with a year or a label."""
    flat: list[Cell] = []
    end = at
    while end < len(lines) and len(lines[end]) == 1 and len(lines[end][0].text) <= _LONGEST_CELL:
        flat.append(lines[end][0])
        end += 1
    first = next((n for n, c in enumerate(flat) if c.number or c.year), None)
    if first is None or sum(1 for c in flat if c.number) < 3:
        return None
    by_year = flat[first].year is not None
    begin = first if by_year else first - 1
    rows: list[tuple[Cell, list[Cell]]] = []
    here = begin
    while 0 <= here < len(flat):
        label, figures = flat[here], []
        here += 1
        while here < len(flat) and flat[here].number and not (by_year and flat[here].year):
            figures.append(flat[here])
            here += 1
        if not figures or (rows and len(figures) != len(rows[0][1])) or (by_year and label.year is None):
            here -= len(figures) + 1
            break
        rows.append((label, figures))
    if len(rows) < 2:
        return None
    width = len(rows[0][1])
    header = flat[max(0, begin - width) : begin]
    if len(header) < width:
        return None
    last = at + here - 1
    return Table(at, last, [*_above(lines, at), *flat[: begin - width]], header, rows)


def _above(lines: list[list[Cell]], at: int) -> list[Cell]:
    return lines[at - 1] if at and len(lines[at - 1]) == 1 else []


def _read(reading: Reading, cell: Cell) -> tuple[Sentence, list[Item]]:
    sentence = sentence_at(reading, cell.start, cell.end)
    return sentence, items_of(sentence)


def unit_of(sentence: Sentence) -> Unit | None:
    """The unit that words name ("Đơn vị: tỷ USD", "(triệu USD)")."""
    tokens, known = sentence.tokens, lexicon()
    for at in range(len(tokens)):
        entry = next(
            (e for e in known.match(tokens, at)[1] if e.kind in ("currency", "percent", "counted")), None
        )
        if entry is None or (entry.kind == "counted" and entry.props["unit"] != "tonne"):
            continue
        start = at
        while start and tokens[start - 1] in scales():
            start -= 1
        unit = {"currency": entry.id, "percent": "percent"}.get(entry.kind, "tonne")
        return Unit(scaled(tokens, start)[1], unit)
    return None


def statements_in(table: Table, reading: Reading, context: Context) -> Iterator[Statement]:
    """A statement for each figure whose column says what it measures."""
    above = [_read(reading, cell) for cell in table.title]
    default = next((u for s, _ in reversed(above) if (u := unit_of(s)) is not None), None)
    titled = next((i for _, items in above for i in items if _measures(i)), None)
    for label, figures in table.rows:
        sentence, items = _read(reading, label)
        status = next((i.id for i in items if i.kind == "status" and i.id != "none"), "actual")
        place = next(
            (i.place.codes[0] for i in items if i.place is not None and len(i.place.codes) == 1), None
        )
        goods = next((sentence.text(i.start, i.end) for i in items if i.kind == "goods"), None)
        period = year_of(label.year) if label.year else _period(context)
        for column, figure in zip(table.header, figures, strict=True):
            named, column_items = _read(reading, column)
            cue = next((i for i in column_items if _measures(i)), titled)
            unit = unit_of(_read(reading, figure)[0]) or unit_of(named) or default
            if cue is not None and unit is not None:
                yield from _told(figure, cue, unit, period, place, goods, status, context)


def _measures(item: Item) -> bool:
    return item.kind == "measure" and item.props["measure"] != "same"


def _period(context: Context) -> Period:
    dated = context.heading_period or context.last_period
    return settled(dated.period, "trade") if dated is not None else NO_PERIOD


def _told(
    cell: Cell,
    cue: Item,
    unit: Unit,
    period: Period,
    place: str | None,
    goods: str | None,
    status: str,
    context: Context,
) -> Iterator[Statement]:
    match = cell.number
    readings = digits_read(match[2]) if match else ()
    if match is None or not readings:
        return
    percent = match[3] == "%" or unit.unit == "percent"
    factor = Decimal(1) if percent else unit.factor
    measure = str(cue.props["measure"])
    value = readings[0].value * factor
    negative = match[1] in ("-", "–", "−") or cue.props.get("sign") == -1
    start = cell.start + match.start(2)
    pair = context.pairs.get("trade") or context.last_pair
    partner = (
        place if place and not is_home(place) else pair.partner if pair else context.main_partner() or WORLD
    )
    host = place if place and is_home(place) else HOME
    yield Statement(
        start,
        cell.start + match.end(2),
        cell.start,
        cell.end,
        measure,
        "growth" if percent else "level",
        host,
        partner,
        goods,
        -value if negative else value,
        readings[0].step * factor,
        "percent" if percent else unit.unit,
        "exact",
        status,
        period,
        context.authority,
        "clause" if place else "article",
        "clause",
        cue.id,
    )
