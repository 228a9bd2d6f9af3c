"""kimngach run: the whole pipeline, once."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import Data, Inputs, TextColumn
from transforms.errors import KimngachError

if TYPE_CHECKING:
    from flows.outcome import Outcome

EXIT_HELD_BACK = 2
_STARTED = time.monotonic()


def run(
    inputs: Inputs = None,
    data: Data = None,
    full: Annotated[bool, typer.Option("--full", help="Extract and build all anew.")] = False,
    workers: Annotated[int | None, typer.Option(help="Processes that extract. [default: one a core]")] = None,
    text_column: TextColumn = None,
    engine: Annotated[str | None, typer.Option(help="local, or dask: a cluster. [default: local]")] = None,
    dask: Annotated[str | None, typer.Option(help="Dask scheduler to run on: tcp://HOST:8786.")] = None,
    wait: Annotated[float | None, typer.Option(help="Seconds to wait for another run to end.")] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option(help="Critical expectation whose failure is accepted this once; repeatable."),
    ] = None,
) -> None:
    """Articles → a published, audited warehouse and its report.

    Exit code 0: published, or nothing new. 2: held back by the audit, what is published stays. 1: failed.
    """
    remember(workers=workers, engine=engine, dask=dask, text_column=text_column)
    remember(wait_s=wait, accept=os.pathsep.join(accept or []) or None)
    from flows.outcome import Verdict
    from flows.screen import watched

    with watched(), orchestrated(inputs, data):
        outcome = once(inputs, data, full or None)
    tell(outcome, time.monotonic() - _STARTED)
    if outcome.verdict is Verdict.HELD_BACK:
        raise typer.Exit(EXIT_HELD_BACK)


def remember(**given: object) -> None:
    """Hand on what the command line says to every process of the run, as variables."""
    os.environ.update({f"KIMNGACH_{name.upper()}": str(v) for name, v in given.items() if v is not None})


@contextmanager
def orchestrated(inputs: list[Path] | None, data: Path | None) -> Iterator[None]:
    """A Prefect server to run on; while it starts up, this process imports what a run needs.

    Raises:
        KimngachError: a setting is wrong, there is nothing to read, or another run is going on and is not to
            be waited for.
    """
    from flows.server import server
    from flows.settings import settings
    from warehouse.layout import DataFolder
    from warehouse.lock import check_free
    from warehouse.remote import is_remote

    given = settings(inputs=inputs, data=data)
    folder = DataFolder(given.data)
    if not any(path.exists() or is_remote(path) for path in given.inputs):
        raise KimngachError(f"{', '.join(map(str, given.inputs))}: no such file or folder; check the path")
    if not given.wait_s:
        check_free(folder.lock)
    with server(folder.orchestrator) as ready:
        _warm_up()
        ready()
        yield


def _warm_up() -> None:
    """Import what a run needs, and compile the vocabulary by reading what has a fact and an event in it."""
    import flows.pipeline  # noqa: F401
    from expectations.engine import warm
    from expectations.report.build import templates
    from transforms.vocabulary import examples
    from warehouse.extraction import rows_of
    from warehouse.parts import Part
    from warehouse.staging import settle

    warm()
    templates()
    said = [*examples("measures"), *examples("events")]
    rows_of([Part("warm-up", "text", "", ". ".join(said).encode())])
    settle()
    gc.set_threshold(50_000, 20)  # little of what a run makes is cyclic


def once(inputs: list[Path] | None, data: Path | None, full: bool | None = None) -> Outcome:
    """Run the flow; a release that is held back is an outcome like any."""
    from flows.outcome import HeldBackError
    from flows.pipeline import kimngach

    try:
        named = [str(path) for path in inputs] if inputs else None
        return kimngach(inputs=named, data=str(data) if data else None, full=full)
    except HeldBackError as error:
        return error.outcome


def tell(outcome: Outcome, seconds: float) -> None:
    """What was wrong on standard error, the table on standard output."""
    from flows.screen import closing, complaints, summary

    for line in complaints(outcome):
        typer.echo(line, err=True)
    for line in (*summary(outcome, seconds), *closing(outcome)):
        typer.echo(line)
