"""kimngach query and explain: reading the published warehouse."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import Data
from flows.output import Format
from transforms.errors import KimngachError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from warehouse.query import Limits

_GRACE_S = 2.0
_BESIDE_QUERIES = 3 << 30  # bytes of address space: Python, libraries, buffers


def query(
    sql: Annotated[
        str | None, typer.Argument(help="One SELECT; without it, questions are read line by line.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the answer.")] = Format.TABLE,
    data: Data = None,
    timeout: Annotated[float | None, typer.Option(help="Seconds that it may take. [default: 30]")] = None,
    limit: Annotated[int | None, typer.Option(help="Rows of answer, 0 for all. [default: 10000]")] = None,
    example: Annotated[str | None, typer.Option(help="A question from the library; list names them.")] = None,
) -> None:
    """Ask SQL of the published warehouse, read-only; runs may go on meanwhile."""
    from flows.settings import settings
    from warehouse.layout import DataFolder
    from warehouse.query import Limits, example_named, hardened

    given = settings(data=data, query_timeout_s=timeout, query_rows=limit)
    limits = Limits(given.query_timeout_s, given.query_rows, given.query_memory_mb)
    _confine(limits)
    with hardened(DataFolder(given.data).warehouse, limits) as con:
        if example:
            sql = example_named(con, example)
        if sql is not None:
            _answer(con, sql, form, limits)
            return
        for line in _lines():
            try:
                _answer(con, line, form, limits)
            except KimngachError as error:
                typer.echo(f"kimngach: {error}", err=True)


def _answer(con: DuckDBPyConnection, sql: str, form: Format, limits: Limits) -> None:
    from flows.output import write
    from warehouse.query import asked

    with _deadline(limits.seconds + _GRACE_S), asked(con, sql, limits) as answer:
        write(answer.schema, answer.batches, form)
    if answer.is_cut:
        typer.echo(f"kimngach: cut at {limits.rows:,} rows; --limit 0 gives all", err=True)


def _lines() -> Iterator[str]:
    """Statements from standard input, each up to its semicolon; with a prompt where somebody types."""
    prompt = "kimngach> " if sys.stdin.isatty() else ""
    if prompt:
        import readline  # noqa: F401  gives input() its history
    statement = ""
    while True:
        try:
            statement += input(prompt and ("     ...> " if statement else prompt)) + "\n"
        except EOFError:
            break
        if statement.rstrip().endswith(";"):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """End the process where a question has not heeded its interrupt: some functions cannot be interrupted."""

    def end() -> None:
        os.write(2, b"kimngach: stopped: the question did not end in time; ask for less\n")
        os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _confine(limits: Limits) -> None:
    """Have the system refuse memory that DuckDB does not count against its own limit."""
    import resource

    most = (limits.memory_mb << 20) + _BESIDE_QUERIES
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(
        resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
    )


def explain(
    row_id: Annotated[str, typer.Argument(metavar="ID", help="fact_id, observation_id or conflict_id.")],
    data: Data = None,
) -> None:
    """Where a fact, an observation or a conflict comes from, what agrees with it and what does not."""
    from flows.explain import explanation
    from flows.settings import settings
    from warehouse.layout import DataFolder
    from warehouse.query import Limits, hardened

    with hardened(DataFolder(settings(data=data).data).warehouse, Limits()) as con:
        for line in explanation(con, row_id):
            typer.echo(line)
