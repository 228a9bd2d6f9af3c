"""The statements of a table: each figure with what its column, its row and the title say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import WAYS, family_of
from transforms.facts.statements import Rejection, Statement
from transforms.facts.tables.captioned import Captioned, Column, Labelled, captioned
from transforms.facts.tables.captions import Caption, is_balance, is_total, is_vague, printed_goods
from transforms.facts.tables.cells import Cell, Figure
from transforms.facts.tables.grid import Table
from transforms.facts.tables.periods import period_at
from transforms.facts.tables.sides import Sides, sides_of
from transforms.facts.tables.units import Unit, number_of, unit_among, units_in
from transforms.mentions.tokens import sentence_at
from transforms.text.reading import Reading

_BOTH_WAYS = Item("measure", 0, 0, "table_total", {"measure": "trade_turnover"})
_COUNTED = ("fdi_projects", "visitor_arrivals")
_BROKEN = ("percent", "tonne")  # units of which there are thousandths
_PERCENT = Unit(Decimal(1), "percent")
_NAMED_ROWS = ("goods", "places")  # whose labels are names, in which no word is a veto


def figures_in(table: Table, reading: Reading, context: Context) -> Iterator[Statement | Rejection]:
    """A statement for each figure whose column, row or title says what it measures; else why it is none."""
    read = captioned(table, reading, context)
    for labelled in read.rows:
        for column, cell in zip(read.columns, labelled.row.figures, strict=True):
            if (figure := cell.figure) is not None:
                yield _Telling(read, labelled, column, cell, figure).told()


@dataclass(frozen=True, slots=True)
class _Telling:
    """One figure among what is said of it."""

    table: Captioned
    labelled: Labelled
    column: Column
    cell: Cell
    figure: Figure

    @property
    def own(self) -> list[Caption]:
        """What is said of the figure apart from the title, the nearest first."""
        group = self.labelled.group
        return [*self.column.heads, self.labelled.label, *([group] if group is not None else [])]

    def told(self) -> Statement | Rejection:
        cue, veto = self._cue(), self._veto()
        unit = self._unit(cue) if cue is not None else None
        number = number_of(self.figure.digits, self._mark(unit))
        if cue is None or unit is None or number is None or veto:
            return self._rejected(veto or "no_measure")
        if unit.unit == "percent" and self.column.is_index:
            return self._rejected("multiple")
        if unit.unit != "percent" and any(c.rate == "growth" for c in self.own):
            return self._rejected("absolute_change")
        if self.figure.is_negative and unit.unit != "percent" and not is_balance(cue):
            return self._rejected("absolute_change")  # below a head that is not known
        sides = sides_of(self.table, self.labelled.label, self.own, cue)
        if sides is None:
            return self._rejected("no_partner")
        return self._statement(cue, unit, sides, number.value, number.step)

    def _mark(self, unit: Unit | None) -> str | None:
        """The decimal mark; of what is whole, as people and single dollars are, a comma is none."""
        is_whole = unit is not None and unit.factor == 1 and unit.unit not in _BROKEN
        return self.column.mark or ("." if is_whole and "," in self.figure.digits else None)

    def _rejected(self, reason: str) -> Rejection:
        return Rejection(self.figure.start, self.figure.end, self.cell.start, self.cell.end, reason)

    def _veto(self) -> str:
        named = self.labelled.label if self.table.kind in _NAMED_ROWS else None
        said = (c for c in self.own if c is not named and not (c.is_quantity and self.table.has_worth))
        return next((c.veto for c in said if c.veto), "")

    def _cue(self) -> Item | None:
        """What names the measure: column, row, the title where they leave it open, or what was spoken of."""
        corner = [self.table.corner] if self.table.corner is not None else []
        own = [c.measure for c in (*self.own, *corner) if c.measure is not None]
        own += [self.column.measure] if self.column.measure is not None else []
        clear = next((m for m in own if not is_vague(m)), None)
        if clear is not None:
            return clear
        if self.table.has_flows and (own or any(is_total(c.cell) for c in self.own)):
            return own[0] if own else _BOTH_WAYS
        if any(c.veto for c in self.table.title):
            return None
        titled = [c.measure for c in self.table.title if c.measure is not None]
        clear = next((m for m in titled if not is_vague(m)), None)
        return clear or next(iter(own), None) or _spoken_of(self.table.context) or next(iter(titled), None)

    def _unit(self, cue: Item) -> Unit | None:
        """What the cell, its column, its row or the title counts, as far as it fits the measure."""
        inside = list(units_in(sentence_at(self.table.reading, self.cell.start, self.cell.end)))
        own = [inside, *(c.units for c in self.own)]
        if self.figure.is_percent or (not any(own) and any(c.rate for c in self.own)):
            return _PERCENT
        said = [*own, *(c.units for c in self.table.title), self.table.notes]
        if cue.props["measure"] in _COUNTED:
            return unit_among(said, ("count", "percent")) or Unit(Decimal(1), "count")
        if self.column.twin == "weight":
            return self.table.weight
        if self.column.twin == "worth":
            currency = self.table.context.currency
            return Unit(Decimal(1), currency) if currency is not None else None
        if any(c.is_quantity for c in self.own):
            return unit_among(said, ("tonne", "percent")) or self.table.weight
        return unit_among(said, ()) or self.table.unit

    def _goods(self, cue: Item) -> str | None:
        label, context = self.labelled.label, self.table.context
        if "slice" in cue.props or cue.props["measure"] == "visitor_arrivals":
            return cue.props.get("slice")
        if self.table.kind == "goods" and not is_total(label.cell) and not label.measures:
            return printed_goods(label.cell)
        titles = [c for c in self.table.title if not c.is_prose]
        named = next((n for n, c in enumerate(titles, 1) if c.measure is not None), None)
        goods = _goods_in([*self.own, *titles[:named]])
        if goods or named:
            return goods
        return context.title_goods if any(c.measures for c in self.own) else context.goods

    def _statement(self, cue: Item, unit: Unit, sides: Sides, value: Decimal, step: Decimal) -> Statement:
        is_rate = unit.unit == "percent"
        is_negative = self.figure.is_negative or (cue.props.get("sign") == -1 and not is_rate)
        rate = next((c.rate for c in (*self.own, *self.table.title) if c.rate), "growth")
        measure = str(cue.props["measure"])
        said = [*self.own[len(self.column.heads) :], *self.table.title]
        return Statement(
            self.figure.start,
            self.figure.end,
            self.cell.start,
            self.cell.end,
            measure,
            rate if is_rate else "level",
            *sides,
            self._goods(cue),
            (-value if is_negative else value) * unit.factor,
            step * unit.factor,
            unit.unit,
            "exact",
            next((c.status for c in self.own if c.status), "actual"),
            period_at(self.column.period, said, family_of(measure), self.table.context),
            self.table.authority,
            "clause" if any(c.places for c in self.own) else "article",
            "clause",
            cue.id,
        )


def _goods_in(captions: Sequence[Caption]) -> str | None:
    return next((c.goods for c in captions if c.goods), None)


def _spoken_of(context: Context) -> Item | None:
    """The one-way trade that the text before the table is about, as a cue."""
    topic = context.topic
    if topic is None or topic.measure not in WAYS or topic.is_weak:
        return None
    return Item("measure", 0, 0, topic.rule, {"measure": topic.measure})
