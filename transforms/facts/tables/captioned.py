"""A table with the words of its heads, labels and titles read, each of them once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from statistics import median

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME
from transforms.facts.tables.captions import Caption, caption_of, is_total, is_worth, kind_of_rows
from transforms.facts.tables.cells import Cell, Figure
from transforms.facts.tables.grid import Row, Table
from transforms.facts.tables.periods import column_periods
from transforms.facts.tables.units import Unit, decimal_mark, number_of
from transforms.mentions.calendar import Period
from transforms.text.reading import Reading

_RATES = ("percent", "count")
_WORTHLESS = ("tonne", *_RATES)
_FLOWS = {"exports", "imports"}
_INDEX = 70  # percent: where the middle one of unsigned rates is above it, they are of 100


@dataclass(frozen=True, slots=True)
class Column:
    """Its heads, the lowest first; its period and decimal mark; ``is_index``: its rates are of 100.

    ``measure``: for rates that name none, what the column before measures. ``twin``: of two below one head,
    "weight" of goods or their "worth".
    """

    heads: list[Caption]
    measure: Item | None
    period: Period | None
    mark: str | None
    is_index: bool
    twin: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A row with what its label and the heading that it stands below say."""

    row: Row
    label: Caption
    group: Caption | None


@dataclass(frozen=True, slots=True)
class Captioned:
    """``kind``: what the rows are; ``has_flows``: exports and imports stand beside each other.

    ``has_worth``: amounts of goods stand beside what they are worth, so that none is a harvest.

    ``notes``: what lines below the table say that it counts.

    ``unit``: the one in which all heads that name any count amounts, and ``weight`` those of goods.
    """

    reading: Reading
    context: Context
    columns: list[Column]
    rows: list[Labelled]
    title: list[Caption]
    corner: Caption | None
    kind: str
    has_flows: bool
    has_places: bool
    has_worth: bool
    unit: Unit | None
    weight: Unit | None
    authority: str | None
    notes: list[Unit]


def captioned(table: Table, reading: Reading, context: Context) -> Captioned:
    """Read the words of a table."""
    groups = {row.group: caption_of(reading, row.group) for row in table.rows if row.group is not None}
    rows = [
        Labelled(row, caption_of(reading, row.label), groups[row.group] if row.group is not None else None)
        for row in table.rows
    ]
    heads = [[caption_of(reading, cell) for cell in reversed(cells)] for cells in table.columns]
    title = [caption_of(reading, cell) for cell in table.title]
    periods, measures = column_periods(heads, title, context), _measures(heads)
    labels = [row.label for row in rows]
    kind = kind_of_rows(table.corner, labels)
    told = {m.props["measure"] for captions in (*heads, labels) for c in captions for m in c.measures}
    twins = [labels] if any(_twin(table.columns, at) for at in range(len(heads))) else []
    return Captioned(
        reading,
        context,
        [_column(table, at, head, measures[at], periods[at]) for at, head in enumerate(heads)],
        _nested(rows) if kind == "both" else rows,
        title,
        caption_of(reading, table.corner) if table.corner is not None else None,
        kind,
        told >= _FLOWS,
        any(code != HOME for label in labels for code in label.codes),
        any(is_worth(c.cell) for head in heads for c in head),
        _shared_unit(heads, _WORTHLESS) or _shared_unit(heads, _RATES),
        _shared_unit([*(head for head in heads if any(c.is_quantity for c in head)), *twins], _RATES),
        _source(table, reading) or context.authority,
        [unit for cell in table.notes for unit in caption_of(reading, cell).units if unit.unit != "percent"],
    )


def _nested(rows: Sequence[Labelled]) -> list[Labelled]:
    """Rows of goods and places mixed: those unlike the first one stand below the last that is like it.

    "Hạt điều, Mỹ, Hà Lan, Hồ tiêu, Mỹ" are two goods, each with its markets.
    """
    found: list[Labelled] = []
    over: Caption | None = None
    is_first_place = next((bool(row.label.codes) for row in rows if not is_total(row.label.cell)), False)
    for row in rows:
        is_outer = bool(row.label.codes) == is_first_place or is_total(row.label.cell)
        over = row.label if is_outer else over
        found.append(row if is_outer else replace(row, group=over))
    return found


def _measures(columns: list[list[Caption]]) -> list[Item | None]:
    """What the column before measures, for each column of rates that names no measure."""
    found: list[Item | None] = []
    last: Item | None = None
    for heads in columns:
        named = next((head.measure for head in heads if head.measure is not None), None)
        is_rate = named is None and any(head.rate for head in heads)
        found.append(last if is_rate else None)
        last = last if is_rate else named
    return found


def _shared_unit(columns: list[list[Caption]], but: Collection[str]) -> Unit | None:
    """The one unit, but for some, that heads name: others of them, called alike, leave it out."""
    units = {unit for heads in columns for head in heads for unit in head.units}
    amounts = {unit for unit in units if unit.unit not in but}
    return amounts.pop() if len(amounts) == 1 else None


def _column(
    table: Table, at: int, heads: list[Caption], measure: Item | None, period: Period | None
) -> Column:
    figures = [figure for row in table.rows if (figure := row.figures[at].figure) is not None]
    mark = decimal_mark([figure.digits for figure in figures]) or _english_mark(table, figures)
    is_signed = any(head.is_signed for head in heads) or any(figure.is_negative for figure in figures)
    is_growth = next((head.rate for head in heads if head.rate), "") == "growth"
    values = [number.value for f in figures if (number := number_of(f.digits, mark)) is not None]
    is_index = is_growth and not is_signed and bool(values) and median(values) > _INDEX
    return Column(heads, measure, period, mark, is_index, _twin(table.columns, at))


def _twin(columns: Sequence[Sequence[Cell]], at: int) -> str:
    """Which of two below one head a column is; "" where it has a head of its own."""
    if columns.count(columns[at]) == 1:
        return ""
    return "worth" if sum(column == columns[at] for column in columns[:at]) % 2 else "weight"


def _english_mark(table: Table, column: Sequence[Figure]) -> str | None:
    """The point where commas divide the thousands of a column, as all columns that tell a mark do."""
    if not any("," in figure.digits for figure in column):
        return None
    columns = zip(*(row.figures for row in table.rows), strict=True)
    digits = [[c.figure.digits for c in cells if c.figure is not None] for cells in columns]
    return "." if {mark for column in digits if (mark := decimal_mark(column))} == {"."} else None


def _source(table: Table, reading: Reading) -> str | None:
    """The body that the line below the table says its figures are from."""
    items = caption_of(reading, table.source).items if table.source is not None else []
    return next((item.id for item in items if item.kind == "authority"), None)
