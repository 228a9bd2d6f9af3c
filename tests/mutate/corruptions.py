"""What can go wrong between extraction and the warehouse: an article's rows shifted, lost, stale, emptied."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pyarrow as pa
import pyarrow.compute as pc

Tables = dict[str, pa.Table]
Corruption = Callable[[Tables, str], Tables]

_PLACED = ("facts", "events", "rejected_figures")


def shifted(table: str, columns: Iterable[str], by: int) -> Corruption:
    """Offsets of an article's rows moved by some characters."""

    def corrupt(tables: Tables, article_id: str) -> Tables:
        rows = tables[table]
        is_hit = pc.equal(rows["article_id"], article_id)
        for column in columns:
            moved = pc.if_else(is_hit, pc.add(rows[column], by), rows[column])
            rows = rows.set_column(rows.schema.get_field_index(column), rows.schema.field(column), moved)
        return {**tables, table: rows}

    return corrupt


def dropped(*names: str) -> Corruption:
    """An article's rows gone from some tables."""

    def corrupt(tables: Tables, article_id: str) -> Tables:
        return {
            name: rows.filter(pc.not_equal(rows["article_id"], article_id)) if name in names else rows
            for name, rows in tables.items()
        }

    return corrupt


def emptied(column: str) -> Corruption:
    """A value of an article's facts that must be there, null."""

    def corrupt(tables: Tables, article_id: str) -> Tables:
        rows = tables["facts"]
        nothing = pa.nulls(len(rows), rows.schema.field(column).type)
        values = pc.if_else(pc.equal(rows["article_id"], article_id), nothing, rows[column])
        field = pa.field(column, rows.schema.field(column).type, nullable=True)
        return {**tables, "facts": rows.set_column(rows.schema.get_field_index(column), field, values)}

    return corrupt


def stale(*names: str) -> Corruption:
    """Rows of some tables as they were before a line was put in front of the article."""
    line = len("Cập nhật lúc 9 giờ sáng\n")

    def corrupt(tables: Tables, article_id: str) -> Tables:
        offsets = ("char_start", "char_end")
        for name in names:
            columns = (*offsets, "quote_start", "quote_end") if name in _PLACED else offsets
            tables = shifted(name, columns, line)(tables, article_id)
        return tables

    return corrupt


CORRUPTIONS: tuple[tuple[str, str, Corruption], ...] = (
    ("offsets shifted", "facts one to the right", shifted("facts", ("char_start", "char_end"), 1)),
    ("offsets shifted", "facts one to the left", shifted("facts", ("char_start", "char_end"), -1)),
    ("offsets shifted", "quotes one to the right", shifted("facts", ("quote_start", "quote_end"), 1)),
    ("offsets shifted", "rejected figures", shifted("rejected_figures", ("char_start", "char_end"), 1)),
    ("shard dropped", "everything", dropped("articles", "sentences", "facts", "events", "rejected_figures")),
    ("shard dropped", "facts", dropped("facts")),
    ("shard dropped", "sentences", dropped("sentences")),
    ("shard dropped", "articles", dropped("articles")),
    ("stale staging", "facts", stale("facts")),
    ("stale staging", "sentences", stale("sentences")),
    ("stale staging", "facts and sentences", stale("facts", "sentences", "rejected_figures", "events")),
    ("null partner", "counterpart", emptied("counterpart")),
    ("null partner", "reporter", emptied("reporter")),
)
