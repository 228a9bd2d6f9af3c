"""How fast one core reads, from file to staging; two processes against one; peers on the same text.

Seconds are those of the processor, so that other work on the machine counts little; ratios count most.
Peers are measured where PEERS names a Python that has them: see BENCHMARKS.md.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

import orjson

from flows.workers import Workers
from tests.bench import corpora
from tests.bench.corpora import crawl, dense
from warehouse.inputs import scan
from warehouse.ledger import batches_of
from warehouse.parts import Part, parts_of
from warehouse.staging import stage

ARTICLES = {"crawl": 8_000, "dense": 600}
LEAST_MB_S = {"crawl": 40.0, "dense": 2.0}
_PEER_SECONDS = 10
_TABLE = "| {:34} | {:6} | {:>9} | {:>10} |"


def main() -> None:
    """Print the tables of BENCHMARKS.md."""
    with tempfile.TemporaryDirectory() as folder:
        made = {"crawl": crawl(ARTICLES["crawl"]), "dense": dense(ARTICLES["dense"])}
        files = {name: _written(Path(folder), name, records) for name, records in made.items()}
        print(_TABLE.format("one core", "text", "MB/s", "× kimngach"))
        print(_TABLE.format(*["---"] * 4))
        for name, file in files.items():
            _compare(name, file, Path(folder))
        _scale(files["crawl"], Path(folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"\nPeak memory of the process that reads: {peak:.2f} GB.")


def _written(folder: Path, name: str, records: Iterable[dict[str, Any]]) -> Path:
    path = folder / f"{name}.jsonl"
    corpora.write(records, path)
    return path


def _compare(name: str, file: Path, folder: Path) -> None:
    """A row for Kimngach, one for merely reading the bytes, one for each peer."""
    _stage(file, folder / f"warm-{name}", parts=1)
    speed = _speed(file, lambda: _stage(file, folder / f"one-{name}"))
    rows = {
        f"kimngach (bar {LEAST_MB_S[name]:g})": speed,
        "reading and decoding alone": _speed(file, lambda: _read(file)),
    }
    for label, other in (rows | _peers(file)).items():
        print(_TABLE.format(label, name, f"{other:.3g}", f"{other / speed:.3g}"), flush=True)


def _speed(file: Path, work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return file.stat().st_size / 1e6 / (time.process_time() - began)


def _batches(file: Path) -> list[list[Part]]:
    return list(batches_of(part for found in scan([file]).files for part in parts_of(found)))


def _stage(file: Path, shelf: Path, parts: int | None = None) -> None:
    for batch in _batches(file)[:parts]:
        stage(batch, shelf)


def _read(file: Path) -> int:
    with file.open("rb") as lines:
        return sum(len(orjson.loads(line)["text"]) for line in lines)


def _peers(file: Path) -> dict[str, float]:
    """MB/s of each peer on the texts of a file."""
    python = os.environ.get("PEERS")
    if not python:
        return {}
    with file.open("rb") as lines:
        texts = "\n".join(json.dumps(orjson.loads(line)["text"]) for line in lines)
    script = Path(__file__).with_name("peers.py")
    ran = subprocess.run(
        [python, script, str(_PEER_SECONDS)], input=texts, text=True, capture_output=True, check=True
    )
    return {row["peer"]: row["mb_s"] for row in map(json.loads, ran.stdout.splitlines())}


def _scale(file: Path, folder: Path) -> None:
    """Seconds by the clock with one process and with two."""
    batches = _batches(file)
    seconds = {}
    for count in (1, 2):
        with Workers(count) as workers, ThreadPoolExecutor(count) as threads:
            shelves = [folder / f"warm-{count}-{number}" for number in range(count)]
            list(threads.map(workers.stage, batches[:1] * count, shelves))
            began = time.perf_counter()
            list(threads.map(workers.stage, batches, repeat(folder / f"by-{count}")))
            seconds[count] = time.perf_counter() - began
    print(f"\nTwo processes are {seconds[1] / seconds[2]:.2f} times as fast as one (bar 1.8).")


if __name__ == "__main__":
    main()
