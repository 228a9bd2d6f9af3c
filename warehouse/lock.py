"""Only one run writes to a data folder at a time."""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from transforms.errors import KimngachError
from warehouse.disk import unwritable

_PAUSE = 0.2


@contextmanager
def writing(lock: Path, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock file's lock; the system lets go of it when the process ends, however it ends.

    Args:
        lock: the file, made where it is missing.
        wait_s: how many seconds to wait for another run to end.

    Raises:
        KimngachError: another process holds it still; the message names it.
    """
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        stream = lock.open("a+", encoding="utf-8")
    except OSError as error:
        raise unwritable(lock.parent, error) from error
    with stream:
        _take(stream.fileno(), lock, time.monotonic() + wait_s)
        stream.truncate(0)
        json.dump({"pid": os.getpid(), "since": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"}, stream)
        stream.flush()
        yield


def check_free(lock: Path) -> None:
    """Raise what ``writing`` would raise now, before anything long is begun; leaves no trace."""
    if lock.exists():
        with lock.open("r+", encoding="utf-8") as stream:
            _take(stream.fileno(), lock, time.monotonic())


def _take(descriptor: int, lock: Path, until: float) -> None:
    while True:
        try:
            return fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise KimngachError(
                    f"{lock.parent}: {_holder(lock)} writes there; wait for its end"
                ) from None
        time.sleep(_PAUSE)


def _holder(lock: Path) -> str:
    try:
        held = json.loads(lock.read_text(encoding="utf-8"))
        return f"another run (process {held['pid']}, since {held['since']})"
    except (OSError, ValueError, KeyError):
        return "another run"
