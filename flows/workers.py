"""Worker processes for extraction."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from pathlib import Path
from types import TracebackType
from typing import Self

from warehouse.parts import Part
from warehouse.staging import Shard, stage


class Workers:
    """A pool that is started when there is work for it, and anew when one of its processes dies."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    def stage(self, parts: list[Part], shelf: Path) -> Shard:
        """Extract a batch; raises what went wrong with it, BrokenProcessPool where its worker died."""
        pool = self._started()
        try:
            return pool.submit(stage, parts, shelf).result()
        except BrokenProcessPool:
            with self._lock:
                self._pool = None
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def _started(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                # spawned, not forked: a fork would inherit the run's lock and could outlive it
                self._pool = ProcessPoolExecutor(self.count, get_context("spawn"), _end_with_parent)
            return self._pool


def _end_with_parent() -> None:
    """Have this worker end when the run is killed (no pipe would tell it), and leave Ctrl-C to the run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        if parent := parent_process():
            parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
