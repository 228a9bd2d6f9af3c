"""Runs with nobody at the keyboard: by the clock, or when files arrive."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.pipeline import kimngach
from transforms.errors import KimngachError
from warehouse.inputs import scan


def by_the_clock(cron: str, timezone: str | None) -> Schedule:
    """A schedule in the time of a zone, this machine's unless another is named.

    Raises:
        KimngachError: there is no such schedule or zone.
    """
    zone = timezone or local_zone()
    try:
        return Cron(cron, timezone=ZoneInfo(zone).key)
    except (ValueError, ZoneInfoNotFoundError, OSError) as error:
        raise KimngachError(
            f"{cron} in {zone}: no schedule ({error}); write it as 0 6 * * *, a zone as Asia/Tokyo"
        ) from error


def local_zone() -> str:
    """The name of this machine's time zone; UTC where the machine does not tell."""
    linked = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    named = os.environ.get("TZ", "").removeprefix(":") or linked
    return named if named in available_timezones() else "UTC"


def serve(
    inputs: list[Path] | None, data: Path | None, schedule: Schedule | None, interval_s: float | None
) -> None:
    """Run the flow by the clock, one run at a time, until the process is ended; needs a lasting server."""
    given: dict[str, Any] = {}
    if inputs:
        given["inputs"] = [str(path.absolute()) for path in inputs]
    if data:
        given["data"] = str(data.absolute())
    kimngach.serve(
        name="schedule",
        schedule=schedule,
        interval=interval_s,
        parameters=given,
        tags=["kimngach"],
        limit=1,
        print_starting_message=False,
        entrypoint_type=EntrypointType.MODULE_PATH,
    )


def arrivals(paths: Iterable[Path], settle_s: float, poll_s: float) -> Iterator[int]:
    """Yield how many files there are, each time that some came, changed or went and then all kept still.

    What is there when watching begins has just arrived. A file that is still being written changes from look
    to look, and is waited for.
    """
    paths = list(paths)
    handled: dict[str, str] = {}
    seen: dict[str, str] = {}
    still_since = time.monotonic()
    while True:
        found = {file.source: file.mark() for file in scan(paths).files}
        if found != seen:
            seen, still_since = found, time.monotonic()
        if found != handled and time.monotonic() - still_since >= settle_s:
            handled = found
            yield len(found)
        else:
            time.sleep(poll_s)
