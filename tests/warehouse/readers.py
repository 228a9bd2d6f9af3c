"""Readers that query without a break while releases are published: python -m tests.warehouse.readers 8 500"""

from __future__ import annotations

import multiprocessing
import shutil
import sys
import tempfile
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import duckdb

from tests.warehouse.release_of import rows
from warehouse import publish
from warehouse.layout import DataFolder

_CONTEXT = multiprocessing.get_context("spawn")
_SQL = """
select (select release from runs), count(*), count(distinct note), any_value(note) from reference
"""


def candidate_of(data: DataFolder, name: str) -> None:
    """A candidate in which every row says the name of its release: a torn read would see two names."""
    with duckdb.connect(data.candidate) as con:
        con.execute("create table runs(release varchar, run_id varchar, finished_at timestamptz)")
        con.execute("alter table runs add column inputs_sha256 varchar")
        con.execute("alter table runs add column extractor varchar")
        con.execute("alter table runs add column builder varchar")
        con.execute("insert into runs(release, run_id, finished_at) values (?, ?, now())", [name, name])
        con.execute("create table reference as select ? as note from range(20000)", [name])
        con.execute("create table articles(a int)")
        con.execute("create table facts(a int)")


def read_on(warehouse: Path, over: Event, results: multiprocessing.Queue[tuple[int, list[str]]]) -> None:
    """Query until it is over; gives how many answers there were, and what was wrong with any."""
    answers, faults = 0, []
    while not over.is_set():
        try:
            ((release, count, names, name),) = rows(warehouse, _SQL)
        except duckdb.Error as error:
            faults.append(str(error))
            continue
        answers += 1
        if (count, names, name) != (20000, 1, release):
            faults.append(f"torn: {count} rows, {names} names, {name} in {release}")
    results.put((answers, faults))


def survive(root: Path, readers: int, releases: int) -> int:
    """Publish under the eyes of the readers; how many answers they got, AssertionError at any fault."""
    data = DataFolder(root)
    candidate_of(data, "r0001")
    publish.publish(data, "r0001")
    over = _CONTEXT.Event()
    results: multiprocessing.Queue[tuple[int, list[str]]] = _CONTEXT.Queue()
    watching = [
        _CONTEXT.Process(target=read_on, args=(data.warehouse, over, results)) for _ in range(readers)
    ]
    for process in watching:
        process.start()
    for _ in range(releases - 1):
        name = publish.next_name(data)
        candidate_of(data, name)
        publish.publish(data, name)
        publish.prune(data, keep=3)
    over.set()
    found = [results.get() for _ in watching]
    for process in watching:
        process.join()
    faults = [fault for _, their in found for fault in their]
    assert not faults, faults[:5]
    return sum(answers for answers, _ in found)


if __name__ == "__main__":
    count, times = (int(argument) for argument in sys.argv[1:3])
    folder = Path(tempfile.mkdtemp())
    begun = time.monotonic()
    answered = survive(folder, count, times)
    shutil.rmtree(folder)
    seconds = time.monotonic() - begun
    print(f"{answered:,} answers of {count} readers during {times} releases in {seconds:.0f} s, no fault")
