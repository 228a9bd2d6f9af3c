"""Read-only SQL on a published warehouse, by people and programs that are not to be trusted.

Nothing but one SELECT (or EXPLAIN, DESCRIBE, SHOW, SUMMARIZE) passes, on a connection that can neither write
nor see any other file, for so long, with so much memory and for so many rows.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from transforms.errors import KimngachError

_ALLOWED = {"SELECT", "EXPLAIN"}
_LIBRARY = (
    "select view_name as example, comment as question from duckdb_views() where not internal order by 1"
)
_BATCH_ROWS = 2048
_HARDENED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "max_temp_directory_size": "0B",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a question may cost: seconds, rows of answer (0: all of them), megabytes of memory."""

    seconds: float = 30.0
    rows: int = 10_000
    memory_mb: int = 1024


@dataclass(slots=True)
class Answer:
    """The columns of an answer and its rows, in batches that are made as they are taken."""

    schema: pa.Schema
    batches: Iterator[pa.RecordBatch]
    is_cut: bool = False

    def table(self) -> pa.Table:
        """All the rows that are left."""
        return pa.Table.from_batches(self.batches, schema=self.schema)


@contextmanager
def hardened(database: Path, limits: Limits) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that reads this one database and nothing else.

    Raises:
        KimngachError: there is no such database, or it cannot be opened.
    """
    if not database.exists():
        raise KimngachError(f"{database}: no warehouse there yet; make one with: kimngach run")
    config = {**_HARDENED, "memory_limit": f"{limits.memory_mb}MB"}
    try:
        con = duckdb.connect(database, read_only=True, config=config)
    except duckdb.Error as error:
        raise KimngachError(f"{database}: cannot be opened ({_line(error)})") from error
    with con:
        con.execute("set timezone = 'UTC'")
        con.execute("set lock_configuration = true")
        yield con


@contextmanager
def asked(con: duckdb.DuckDBPyConnection, sql: str, limits: Limits) -> Iterator[Answer]:
    """The answer to one question; the clock runs until the context ends.

    Raises:
        KimngachError: the statement is refused or wrong, or costs more than the limits allow.
    """
    _check(con, sql)
    timer = threading.Timer(limits.seconds, con.interrupt)
    timer.daemon = True
    timer.start()
    try:
        with closing(con.sql(sql).to_arrow_reader(_BATCH_ROWS)) as reader:
            answer = Answer(reader.schema, iter(()))
            answer.batches = _cut(reader, limits.rows, answer)
            try:
                yield answer
            finally:
                con.interrupt()  # closing an answer that was not read to its end would go on computing it
    except duckdb.InterruptException as error:
        raise KimngachError(
            f"stopped after {limits.seconds:g} s; ask for less, or allow more with --timeout"
        ) from error
    except duckdb.OutOfMemoryException as error:
        raise KimngachError(f"needs over {limits.memory_mb} MB of memory; ask for less") from error
    except duckdb.Error as error:
        raise KimngachError(_line(error)) from error
    finally:
        timer.cancel()


def example_named(con: duckdb.DuckDBPyConnection, name: str) -> str:
    """The statement of a question of the library, the views for readers; ``list`` is the one that lists them.

    Raises:
        KimngachError: the library has no such question.
    """
    if name == "list":
        return _LIBRARY
    names = [row[0] for row in con.execute(_LIBRARY).fetchall()]
    if name not in names:
        raise KimngachError(f"{name}: no such example; there are {', '.join(names)}")
    return f"from {name}"


def _check(con: duckdb.DuckDBPyConnection, sql: str) -> None:
    """Let one reading statement pass."""
    try:
        kinds = [statement.type.name for statement in con.extract_statements(sql)]
    except duckdb.Error as error:
        raise KimngachError(_line(error)) from error
    except ValueError:  # a kind of statement that the client has no name for
        kinds = ["this statement"]
    if len(kinds) != 1:
        raise KimngachError(f"{len(kinds)} statements; ask one at a time")
    if kinds[0] not in _ALLOWED:
        raise KimngachError(
            f"{kinds[0]} is refused: only SELECT, DESCRIBE, SHOW, SUMMARIZE and EXPLAIN are answered"
        )


def _cut(reader: pa.RecordBatchReader, most: int, answer: Answer) -> Iterator[pa.RecordBatch]:
    """Batches up to so many rows; notes on the answer that there were more."""
    left = most
    for batch in reader:
        if most and batch.num_rows > left:
            answer.is_cut = True
            yield batch.slice(0, left)
            return
        left -= batch.num_rows
        yield batch


def _line(error: duckdb.Error) -> str:
    """The first paragraph of DuckDB's message: what is wrong, and what it may have been meant for."""
    return " ".join(str(error).split("\n\n")[0].split())
