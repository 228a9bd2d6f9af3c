"""Tables flattened to lines: one cell a line, or cells divided by bars or tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from transforms.facts.context import HOME, WORLD, Context, is_home
from transforms.facts.dating import NO_PERIOD, periods_named, settled
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
_RULE = re.compile(r":?-{2,}:?")  # between a header and its rows, in Markdown
_THOUSANDS = re.compile(r"1[.,]?000")
_LONGEST_CELL = 60
_LONGEST_LINE = 400


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
    printed = [_cells(reading, b) if b.end - b.start < _LONGEST_LINE else [] for b in blocks]
    lines = [cells if b.kind != "furniture" else [] for cells, b in zip(printed, blocks, strict=True)]
    while at < len(blocks):
        table = _barred(printed, lines, at) or _stacked(lines, at)
        if table is None:
            at += 1
        else:
            yield table
            at = table.last + 1


def _barred(printed: list[list[Cell]], lines: list[list[Cell]], at: int) -> Table | None:
    """Rows of cells in one line each, below a header of as many cells, which may look like a menu."""
    header = printed[at]
    width = len(header)
    if width < 2 or any(c.number for c in header):
        return None
    rows, end = [], at + 1
    if end < len(lines) and len(printed[end]) == width and all(_RULE.fullmatch(c.text) for c in printed[end]):
        end += 1  # "| --- | --- |"
    while end < len(lines) and len(lines[end]) == width and all(c.number for c in lines[end][1:]):
        rows.append((lines[end][0], lines[end][1:]))
        end += 1
    return Table(at, end - 1, _above(lines, at), header[1:], rows) if rows else None


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
        thousands = start > 0 and _THOUSANDS.fullmatch(tokens[start - 1])  # "(1000 USD)"
        return Unit(scaled(tokens, start)[1] * (1000 if thousands else 1), unit)
    return None


def statements_in(table: Table, reading: Reading, context: Context) -> Iterator[Statement]:
    """A statement for each figure whose column says what it measures."""
    above = [_read(reading, cell) for cell in table.title]
    default = next((u for s, _ in reversed(above) if (u := unit_of(s)) is not None), None)
    named = next((i for _, items in above for i in items if _measures(i)), None)
    titled = named or _spoken_of(context)
    of = next((s.text(i.start, i.end) for s, items in above for i in items if i.kind == "goods"), None)
    of = of or (context.goods if named is None else None)
    by_partner = any(i.place is not None for row, _ in table.rows for i in _read(reading, row)[1])
    for label, figures in table.rows:
        sentence, items = _read(reading, label)
        status = next((i.id for i in items if i.kind == "status" and i.id != "none"), "actual")
        place = next(
            (i.place.codes[0] for i in items if i.place is not None and len(i.place.codes) == 1),
            WORLD if by_partner else None,  # the row of the total
        )
        goods = next((sentence.text(i.start, i.end) for i in items if i.kind == "goods"), of)
        row_period = year_of(label.year) if label.year else None
        dated = _period(context)
        for column, figure in zip(table.header, figures, strict=True):
            heading, column_items = _read(reading, column)
            cue = next((i for i in column_items if _measures(i)), titled)
            unit = unit_of(_read(reading, figure)[0]) or unit_of(heading) or default
            dated = _named_in(column_items, context) or dated
            if cue is not None and unit is not None:
                cells = _Told(figure, cue, unit, _rate_of(column_items))
                yield from _told(cells, row_period or dated, place, goods, status, context)


def _measures(item: Item) -> bool:
    return item.kind == "measure" and item.props["measure"] != "same"


def _spoken_of(context: Context) -> Item | None:
    """The one-way trade or investment that the text before the table is about, as a cue."""
    topic = context.topic
    if topic is None or topic.measure not in ("exports", "imports") or topic.is_weak:
        return None
    return Item("measure", 0, 0, topic.rule, {"measure": topic.measure})


def _named_in(items: list[Item], context: Context) -> Period | None:
    """The period that a column's words name."""
    dates = (
        item
        for before, item in zip([None, *items], items, strict=False)
        if item.period is not None and item.period.form != "same_period" and not _compares(before)
    )
    named = [period for item in dates for period in periods_named(item, context, None)]
    return settled(named[0], "trade") if named else None


def _compares(item: Item | None) -> bool:
    return item is not None and item.kind == "growth" and item.id == "base"


def _rate_of(items: list[Item]) -> str:
    """What a percentage of a column is: a share where its words say so, else growth."""
    return "share" if any(i.kind == "growth" and i.id == "share" for i in items) else "growth"


def _period(context: Context) -> Period:
    dated = context.heading_period or context.last_period
    return settled(dated.period, "trade") if dated is not None else NO_PERIOD


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure's cell with what its column says: measure, unit, and what a percentage is."""

    cell: Cell
    cue: Item
    unit: Unit
    rate: str


def _told(
    told: _Told,
    period: Period,
    place: str | None,
    goods: str | None,
    status: str,
    context: Context,
) -> Iterator[Statement]:
    cell, cue, unit = told.cell, told.cue, told.unit
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
    if pair is not None and not is_home(pair.reporter) and not is_home(pair.counterpart):
        host, partner = pair.reporter, place or WORLD  # trade of others, Vietnam perhaps among them
    yield Statement(
        start,
        cell.start + match.end(2),
        cell.start,
        cell.end,
        measure,
        told.rate if percent else "level",
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
