"""One run at a time."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from transforms.errors import KimngachError
from warehouse.lock import check_free, writing


def _hold(lock: Path, held: Event) -> None:
    with writing(lock):
        held.set()
        time.sleep(60)


@pytest.fixture
def holder(tmp_path: Path) -> multiprocessing.process.BaseProcess:
    """A process that holds the lock until it is killed."""
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    process = context.Process(target=_hold, args=(tmp_path / "data" / ".lock", held), daemon=True)
    process.start()
    assert held.wait(30)
    return process


def test_a_second_run_is_told_who_holds_the_lock(
    tmp_path: Path, holder: multiprocessing.process.BaseProcess
) -> None:
    lock = tmp_path / "data" / ".lock"
    told = rf"another run \(process {holder.pid}, since .* UTC\)"
    with pytest.raises(KimngachError, match=told):
        check_free(lock)
    with pytest.raises(KimngachError, match=told), writing(lock, wait_s=0.1):
        pass


def test_a_killed_run_holds_nothing(tmp_path: Path, holder: multiprocessing.process.BaseProcess) -> None:
    assert holder.pid
    os.kill(holder.pid, signal.SIGKILL)
    with writing(tmp_path / "data" / ".lock", wait_s=10):
        pass


def test_the_lock_is_free_after_an_error(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"
    with pytest.raises(ValueError, match="within"), writing(lock):
        raise ValueError("within")
    check_free(lock)
    with writing(lock):
        pass


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KimngachError, match="run again"), writing(tmp_path / "file" / ".lock"):
        pass
