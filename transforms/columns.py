"""How a table is declared, and what is derived from the declaration: Arrow schema, DDL, dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import pyarrow as pa


class Type(Enum):
    """A column's type: its Arrow and its DuckDB form."""

    TEXT = (pa.string(), "VARCHAR")
    TEXTS = (pa.list_(pa.string()), "VARCHAR[]")
    INTEGER = (pa.int64(), "BIGINT")
    HASHES = (pa.list_(pa.uint32()), "UINTEGER[]")
    DECIMAL = (pa.decimal128(28, 6), "DECIMAL(28,6)")
    REAL = (pa.float64(), "DOUBLE")
    BOOLEAN = (pa.bool_(), "BOOLEAN")
    DATE = (pa.date32(), "DATE")
    INSTANT = (pa.timestamp("us", tz="UTC"), "TIMESTAMPTZ")

    @property
    def arrow(self) -> pa.DataType:
        return self.value[0]

    @property
    def sql(self) -> str:
        return str(self.value[1])


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``allowed`` and the bounds become structural checks."""

    name: str
    type: Type
    doc: str
    nullable: bool = False
    allowed: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    references: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table; ``staged`` tables are written to Parquet by extraction, the others inside the warehouse."""

    name: str
    doc: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    staged: bool = False
    may_be_empty: bool = True

    def arrow(self) -> pa.Schema:
        """The Arrow schema, with the docs as metadata."""
        fields = [
            pa.field(c.name, c.type.arrow, nullable=c.nullable, metadata={"doc": c.doc}) for c in self.columns
        ]
        return pa.schema(fields, metadata={"table": self.name, "doc": self.doc})

    def names(self) -> list[str]:
        return [c.name for c in self.columns]

    def ddl(self) -> list[str]:
        """CREATE TABLE and one COMMENT a table and column."""
        body = ", ".join(f"{c.name} {c.type.sql}{'' if c.nullable else ' NOT NULL'}" for c in self.columns)
        comments = [f"COMMENT ON TABLE {self.name} IS {_literal(self.doc)}"]
        comments += [f"COMMENT ON COLUMN {self.name}.{c.name} IS {_literal(c.doc)}" for c in self.columns]
        return [f"CREATE TABLE {self.name} ({body})", *comments]

    def markdown(self) -> str:
        """The table's section of the README's dictionary."""
        head = [f"**`{self.name}`**: {self.doc}", "", "| column | type | meaning |", "| --- | --- | --- |"]
        return "\n".join([*head, *(f"| `{c.name}` | {c.type.sql} | {c.doc} |" for c in self.columns)])


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
