"""kimngach serve and watch: runs with nobody at the keyboard."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from flows.commands.options import Data, Inputs
from flows.commands.run import once, orchestrated, remember, tell
from flows.complaint import complain, say
from transforms.errors import KimngachError

EXIT_INTERRUPTED = 130
_PATIENCE_S = 20.0
_DAILY = "0 6 * * *"


def serve(
    cron: Annotated[str | None, typer.Option(help=f"When to run. [default: {_DAILY}]")] = None,
    timezone: Annotated[str | None, typer.Option(help="Of --cron. [default: this machine's]")] = None,
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
        from flows.schedule import by_the_clock
        from flows.schedule import serve as serve_flow

        schedule = None if interval else by_the_clock(cron or _DAILY, timezone)
        when = f"{schedule.cron} ({schedule.timezone})" if schedule else f"every {interval:g} s"
        say(f"{when}; runs and their logs: {address()}")
        with _ending_at_once():
            serve_flow(inputs, data, schedule, interval)


@contextmanager
def _ending_at_once() -> Iterator[None]:
    """On Ctrl-C end the run that goes on, wait for it, and leave: Prefect's own way out can take minutes.

    What runs print comes through a pipe, so that the trace of one that is ended can be dropped. Ctrl-C is
    kept from the runs themselves, one of which might else say that trace before we know why.
    """
    out, err = os.dup(1), os.dup(2)
    reading, writing = os.pipe()
    ending = threading.Event()

    def pass_on() -> None:
        while said := os.read(reading, 1 << 16):
            if not ending.is_set():
                os.write(err, said)

    def end(*_: object) -> NoReturn:
        ending.set()
        os.write(err, b"kimngach: interrupted; what is finished is kept\n")
        for run in active_children():
            run.terminate()
            run.join(_PATIENCE_S)
            run.kill()
        os._exit(EXIT_INTERRUPTED)  # the server goes with us

    # The thread takes the signal, which what we start inherits blocked.
    threading.Thread(target=pass_on, daemon=True).start()
    signal.signal(signal.SIGINT, end)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    for stream in (1, 2):
        os.dup2(writing, stream)
    try:
        yield
    finally:
        os.dup2(out, 1)
        os.dup2(err, 2)


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
            say(f"{count:,} files have settled")
            begun = time.monotonic()
            try:
                with watched():
                    outcome = once(paths, data)
            except Exception as error:  # noqa: BLE001  the next files may fare better
                complain(error)
            else:
                tell(outcome, time.monotonic() - begun)
