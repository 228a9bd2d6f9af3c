"""kimngach serve and watch: runs with nobody at the keyboard."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import typer

from flows.commands.options import Data, Inputs
from flows.commands.run import once, orchestrated, remember, tell
from transforms.errors import KimngachError

_DAILY = "0 6 * * *"


def serve(
    cron: Annotated[str | None, typer.Option(help=f"When to run. [default: {_DAILY}]")] = None,
    interval: Annotated[float | None, typer.Option(help="Or every so many seconds.")] = None,
    inputs: Inputs = None,
    data: Data = None,
    port: Annotated[int, typer.Option(help="Port of the pages, on this machine alone.")] = 4200,
) -> None:
    """Run by the clock, unattended, on an embedded Prefect server; ends with Ctrl-C."""
    if cron and interval:
        raise KimngachError("--cron and --interval: give one of them")
    from flows.server import address, server
    from flows.settings import settings
    from warehouse.layout import DataFolder

    given = settings(inputs=inputs, data=data)
    remember(wait_s=given.wait_s or 3600)
    with server(DataFolder(given.data).orchestrator, port, is_lasting=True) as ready:
        ready()
        os.environ["PREFECT_LOGGING_LEVEL"] = "INFO"
        from flows.schedule import serve as serve_flow

        typer.echo(f"kimngach: runs and their logs: {address()}", err=True)
        serve_flow(inputs, data, None if interval else cron or _DAILY, interval)


def watch(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders to watch.")],
    data: Data = None,
    settle: Annotated[float, typer.Option(help="Seconds that files must keep still before a run.")] = 5.0,
    poll: Annotated[float, typer.Option(help="Seconds between looks.")] = 2.0,
) -> None:
    """Run when files have arrived, changed or gone, and settled; ends with Ctrl-C."""
    from flows.screen import watched

    with orchestrated(paths, data):
        from flows.schedule import arrivals  # not before the server is named: it imports Prefect

        for count in arrivals(paths, settle, poll):
            typer.echo(f"kimngach: {count:,} files have settled", err=True)
            begun = time.monotonic()
            try:
                with watched():
                    outcome = once(paths, data)
            except KimngachError as error:
                typer.echo(f"kimngach: {error}", err=True)
            else:
                tell(outcome, time.monotonic() - begun)
