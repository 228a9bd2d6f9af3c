"""kimngach run: the whole pipeline, once."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from flows.outcome import Outcome

EXIT_HELD_BACK = 2
_STARTED = time.monotonic()


def run(
    inputs: Annotated[
        list[Path] | None,
        typer.Option("--input", "-i", help="File or folder of articles; repeatable. [default: seeds]"),
    ] = None,
    data: Annotated[Path | None, typer.Option(help="Folder to write to. [default: data]")] = None,
    full: Annotated[bool, typer.Option("--full", help="Extract and build all anew.")] = False,
    workers: Annotated[int | None, typer.Option(help="Processes that extract. [default: one a core]")] = None,
    wait: Annotated[float | None, typer.Option(help="Seconds to wait for another run to end.")] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option(help="Critical expectation whose failure is accepted this once; repeatable."),
    ] = None,
) -> None:
    """Articles → a published, audited warehouse and its report.

    Exit code 0: published, or nothing new. 2: held back by the audit, what is published stays. 1: failed.
    """
    remember(workers=workers, wait_s=wait, accept=os.pathsep.join(accept or []) or None)
    from flows.screen import watched

    with watched():
        outcome = _outcome(inputs, data, full or None)
    _tell(outcome)
    if outcome.failures:
        raise typer.Exit(EXIT_HELD_BACK)


def remember(**given: object) -> None:
    """Hand on what the command line says to every process of the run, as variables."""
    os.environ.update({f"KIMNGACH_{name.upper()}": str(v) for name, v in given.items() if v is not None})


def _outcome(inputs: list[Path] | None, data: Path | None, full: bool | None) -> Outcome:
    """Run the flow on a Prefect server, which starts up while this process imports what it needs."""
    from flows.server import ready, server
    from flows.settings import settings
    from warehouse.layout import DataFolder
    from warehouse.lock import check_free

    given = settings(inputs=inputs, data=data)
    folder = DataFolder(given.data)
    if not given.wait_s:
        check_free(folder.lock)
    with server(folder.orchestrator):
        from expectations.engine import warm
        from flows.outcome import HeldBackError
        from flows.pipeline import kimngach

        warm()
        ready()
        try:
            return kimngach(inputs=inputs, data=data, full=full)
        except HeldBackError as error:
            return error.outcome


def _tell(outcome: Outcome) -> None:
    """What was wrong on standard error, the table on standard output."""
    from flows.screen import closing, complaints, summary

    for line in complaints(outcome):
        typer.echo(line, err=True)
    for line in (*summary(outcome, time.monotonic() - _STARTED), *closing(outcome)):
        typer.echo(line)
