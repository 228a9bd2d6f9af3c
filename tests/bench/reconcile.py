"""How long it takes to reconcile five million facts over 200,000 cells, and twice as many.

Every article states the turnover, the exports, the imports and the growth of a pair's goods for one
period; papers print one to three decimals, hedge now and then and name one of two bodies, or none. One
fact in two thousand is misprinted.
"""

from __future__ import annotations

import resource
import tempfile
import time
from pathlib import Path

import duckdb

from transforms.schema import BY_NAME
from warehouse.reconcile import reconcile_facts

FACTS = 5_000_000
MOST_SECONDS, MOST_GB, MOST_GROWTH = 60.0, 4.0, 2.2
_TABLES = ("articles", "stories", "facts", "reference", "observations", "conflicts", "targets")


def main() -> None:
    """Print the table of the README, and say whether the limits hold."""
    print("| facts | cells | conflicts | seconds | CPU seconds | peak GB |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    (seconds, cpu), (_, twice) = _run(FACTS), _run(2 * FACTS)
    growth = twice / cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"\nTwice the facts cost {growth:.2f} times as much (limit {MOST_GROWTH}); peak {peak:.1f} GB.")
    if seconds > MOST_SECONDS or peak > MOST_GB or growth > MOST_GROWTH:
        raise SystemExit("slower or larger than the limit")


def _run(facts: int) -> tuple[float, float]:
    """Seconds by the clock, and of all cores together, which other work on the machine does not stretch."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(str(Path(folder) / "bench.duckdb")) as con:
        con.execute("set memory_limit = '2GB'")
        for name in _TABLES:
            for statement in BY_NAME[name].ddl():
                con.execute(statement)
        con.execute("set variable facts = ?", [facts])
        con.execute((Path(__file__).parent / "reconcile.sql").read_text())
        began, worked = time.perf_counter(), time.process_time()
        reconcile_facts(con)
        seconds, cpu = time.perf_counter() - began, time.process_time() - worked
        row = con.sql(
            "select (select count(*) from observations), (select count(*) from conflicts)"
        ).fetchall()
        cells, conflicts = row[0]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(
            f"| {facts:,} | {cells:,} | {conflicts:,} | {seconds:.1f} | {cpu:.1f} | {peak:.1f} |", flush=True
        )
        return seconds, cpu
