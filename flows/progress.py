"""What a run is doing, for whoever watches it: the step, what was read, and where the time went."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(slots=True)
class Progress:
    """Counters that a run moves on and a screen reads; sizes in bytes, times in seconds."""

    step: str = "starting"
    bytes_total: int = 0
    bytes_done: int = 0
    articles: int = 0
    facts: int = 0
    started: float = field(default_factory=time.monotonic)
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    spans: list[tuple[float, float, str]] = field(default_factory=list)

    def begin(self) -> None:
        """Start anew: a run begins."""
        fresh = Progress()
        for name in self.__slots__:
            setattr(self, name, getattr(fresh, name))

    @contextmanager
    def at(self, step: str) -> Iterator[None]:
        """Work of our own at a step; the time between such spans is the orchestrator's."""
        self.step = step
        begun = time.monotonic()
        try:
            yield
        finally:
            self.spans.append((begun, time.monotonic(), step))

    def add(self, size: int, rows: Mapping[str, int]) -> None:
        """Count a finished shard: the bytes read for it and the rows of its tables."""
        self.bytes_done += size
        self.articles += rows["articles"]
        self.facts += rows["facts"]

    def own_seconds(self) -> float:
        """How long at least one span was open."""
        seconds, until = 0.0, 0.0
        for begun, ended, _ in sorted(self.spans):
            seconds += max(ended - max(begun, until), 0.0)
            until = max(until, ended)
        return seconds

    def seconds_by_step(self) -> dict[str, float]:
        """How long each step was at work, in all of its threads together."""
        seconds: dict[str, float] = defaultdict(float)
        for begun, ended, step in self.spans:
            seconds[step] += ended - begun
        return dict(seconds)

    def line(self) -> str:
        """One line for a screen."""
        done = f"{self.articles:,} articles, {self.facts:,} facts" if self.articles else ""
        return "  ".join(part for part in (self.step, done, self._pace()) if part)

    def _pace(self) -> str:
        elapsed = time.monotonic() - self.started
        if not self.bytes_done or elapsed < 1:
            return ""
        speed = self.bytes_done / elapsed
        left = (self.bytes_total - self.bytes_done) / speed
        pace = f"{self.bytes_done / 1e6:,.0f} MB at {speed / 1e6:,.1f} MB/s"
        return f"{pace}, {left:,.0f} s left" if left > 0 else pace


progress: ContextVar[Progress] = ContextVar("progress")


def current() -> Progress:
    """The progress of the run that this code is part of."""
    found = progress.get(None)
    if found is None:
        found = Progress()
        progress.set(found)
    return found
