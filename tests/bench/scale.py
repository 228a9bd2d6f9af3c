"""A crawl from JSON Lines to a published, audited warehouse: seconds of our own steps, memory at its peak.

Ten thousand articles, ten and a hundred times as many; KIMNGACH_BENCH_ARTICLES="10000 100000" names other
sizes, KIMNGACH_ENGINE=dask extracts on a Dask cluster of this machine. Without Prefect's server.
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench import corpora

SIZES = (10_000, 100_000, 1_000_000)
MOST_SECONDS, MOST_GB, MOST_GROWTH = 180.0, 2.0, 1.2
_CONTEXT = multiprocessing.get_context("spawn")
_SAMPLE_S = 0.5
_ROW = "| {:>10} | {:>8} | {:>8} | {:>8} | {} |"


def main() -> None:
    """Print the table of BENCHMARKS.md, and say whether the limits of a million articles hold."""
    sizes = [int(size) for size in os.environ.get("KIMNGACH_BENCH_ARTICLES", "").split()] or SIZES
    print(_ROW.format("articles", "MB", "seconds", "peak GB", "seconds by step"))
    print(_ROW.format("---:", "---:", "---:", "---:", "---"))
    measured = [_measured(size) for size in sizes]
    seconds, peak = measured[-1]
    growth = peak / measured[max(0, len(measured) - 2)][1]
    print(f"\nLast row: {seconds:.0f} s (limit {MOST_SECONDS:.0f} for a million articles), {peak:.1f} GB")
    print(f"(limit {MOST_GB}), {growth:.2f} times the memory of the row before (limit {MOST_GROWTH}).")
    if seconds > MOST_SECONDS or peak > MOST_GB or growth > MOST_GROWTH:
        raise SystemExit("slower or larger than the limit")


def _measured(articles: int) -> tuple[float, float]:
    """Seconds of our own steps and the peak of memory in GB, for a crawl of so many articles."""
    with tempfile.TemporaryDirectory() as root:
        size = corpora.write(corpora.crawl(articles), Path(root) / "crawl.jsonl")
        receive, send = _CONTEXT.Pipe(duplex=False)
        run = _CONTEXT.Process(target=_run, args=(Path(root), send))
        run.start()
        send.close()
        peak = _peak_of(run)
        own, by_step = receive.recv()
    steps = ", ".join(f"{step} {seconds:.1f}" for step, seconds in by_step.items())
    print(_ROW.format(f"{articles:,}", f"{size / 1e6:,.0f}", f"{own:.1f}", f"{peak:.2f}", steps), flush=True)
    return own, peak


def _run(root: Path, send: Connection) -> None:
    from flows.pipeline import kimngach
    from flows.progress import current

    kimngach.fn(inputs=[str(root / "crawl.jsonl")], data=str(root / "data"))
    send.send((current().own_seconds(), current().seconds_by_step()))


def _peak_of(run: multiprocessing.process.BaseProcess) -> float:
    """The most memory in GB that a process and all that it began had at once; shared pages count once."""
    peak, over = 0.0, threading.Event()
    while run.is_alive() and not over.wait(_SAMPLE_S):
        peak = max(peak, sum(map(_held_by, _begun_by(run.pid or 0))) / 1e6)
    run.join()
    return peak


def _begun_by(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:  # it has ended meanwhile
            continue
        for child in children:
            yield from _begun_by(int(child))


def _held_by(pid: int) -> int:
    """Proportional set size in kB; 0 where the process has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


if __name__ == "__main__":
    main()
