"""Staged shards → a candidate: a new database that no reader sees before it is published."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from transforms.columns import Table
from transforms.errors import KimngachError
from transforms.schema import REJECTED_INPUTS, TABLES
from warehouse import duck
from warehouse.disk import remove, unwritable
from warehouse.ledger import Selection
from warehouse.rejections import Rejection

_HERE = Path(__file__).parent
_STALE = pa.schema([("folder", pa.string()), ("source", pa.string())])


def begin(candidate: Path, base: Path | None) -> None:
    """Where a candidate is to be made, put a copy of the release that it goes on from, or nothing.

    Raises:
        KimngachError: the disk is full or the folder cannot be written.
    """
    remove(candidate)
    if base is not None:
        try:
            shutil.copyfile(base, candidate)
        except OSError as error:
            raise unwritable(candidate.parent, error) from error


def declare(con: duckdb.DuckDBPyConnection) -> None:
    """Create every table, empty and commented, in a candidate that has none."""
    if con.sql("from duckdb_tables()").fetchall():
        return
    con.execute("begin")
    for statement in (s for table in TABLES for s in table.ddl()):
        con.execute(statement)
    con.execute("commit")


def load(con: duckdb.DuckDBPyConnection, selection: Selection, unread: Iterable[Rejection]) -> None:
    """Have a candidate's staged tables hold what the selection holds and what could not be read at all.

    A candidate that goes on from a release must be made by the same code as that: see ``begin``.
    """
    stale = [
        {"folder": str(folder), "source": s} for folder, sources in selection.stale.items() for s in sources
    ]
    con.register("stale", pa.Table.from_pylist(stale, schema=_STALE))
    con.register("unread", pa.Table.from_pylist([asdict(r) for r in unread], schema=REJECTED_INPUTS.arrow()))
    con.execute("set variable folders = ?", [sorted(map(str, selection.stale))])
    con.execute((_HERE / "load.sql").read_text())


def add_marts(con: duckdb.DuckDBPyConnection) -> None:
    """Create the views for readers, in the order of their files."""
    with con.cursor() as clean:  # what is temporary in the connection may bear the name of a view
        for mart in sorted((_HERE / "marts").glob("*.sql")):
            clean.execute(mart.read_text())


def append(con: duckdb.DuckDBPyConnection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add rows, given by column, to a table of the candidate."""
    con.from_arrow(pa.Table.from_pylist(list(rows), schema=table.arrow())).insert_into(table.name)


@contextmanager
def opened(candidate: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The candidate for writing, checkpointed and closed at the end.

    Raises:
        KimngachError: the disk is full, the folder cannot be written, or more memory is needed than allowed.
    """
    try:
        candidate.parent.mkdir(parents=True, exist_ok=True)
        con = duck.connect(candidate)
        try:
            yield con
            con.execute("checkpoint")
        finally:
            con.close()
    except OSError as error:
        raise unwritable(candidate.parent, error) from error
    except duckdb.OutOfMemoryException as error:
        raise KimngachError(
            f"{candidate}: needs over {duck.allowed_mb()} MB of memory; allow more with KIMNGACH_MEMORY_MB"
        ) from error
    except duckdb.IOException as error:
        raise KimngachError(
            f"{candidate}: {error}; free some space, make the folder writable,"
            " or, where a file is damaged: kimngach run --full"
        ) from error
