"""Plant errors in copies of the seeds and the phrasebook, one at a time: does the pipeline say so?

Each mutant goes through the whole pipeline beside the release of the unmutated corpus. It is caught when the
run reports more than before: an expectation that fails on more rows, an error between claims, an input or a
figure rejected. A mutant that is not caught is equivalent when nothing that was read contradicts it
(``contradiction`` is the rule), and missed otherwise. The score is caught / (caught + missed).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.mutate import worker
from tests.mutate.corpus import phrasebook, seeds
from tests.mutate.worker import Verdict

FLOOR = 0.98


def main() -> None:
    """Print a table of kinds and each miss; exit 1 below the floor."""
    parser = argparse.ArgumentParser(prog="make mutate", description=str(__doc__).splitlines()[0])
    parser.add_argument("--each", type=int, default=24, help="most mutants of a kind and corpus")
    parser.add_argument("--kind", default="", help="only kinds with this in their name")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--verbose", action="store_true", help="tell what came of each mutant")
    given = parser.parse_args()
    verdicts = []
    for verdict in _judged(given.each, given.kind, given.workers):
        verdicts.append(verdict)
        if given.verbose:
            print(
                f"{verdict.outcome:10} {verdict.kind} | {verdict.corpus} {verdict.label} | {verdict.why}",
                flush=True,
            )
        elif sys.stderr.isatty():
            print(f"\r{len(verdicts)} mutants judged", end="", file=sys.stderr, flush=True)
    sys.exit(_report(verdicts) < FLOOR)


def _judged(each: int, kind: str, workers: int) -> Iterator[Verdict]:
    spawn = get_context("spawn")
    for corpus in (seeds(), phrasebook()):
        with ProcessPoolExecutor(workers, spawn, worker.open_workshop, (corpus,)) as pool:
            keys = pool.submit(worker.chosen, each, kind).result()
            yield from pool.map(worker.judge, keys, chunksize=4)


def _report(verdicts: Iterable[Verdict]) -> float:
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    missed = []
    for verdict in verdicts:
        by_kind[verdict.kind][verdict.outcome] += 1
        missed += [verdict] if verdict.outcome == "missed" else []
    total = sum(by_kind.values(), Counter[str]())
    print(f"{'kind of error':30}{'planted':>9}{'caught':>9}{'missed':>9}{'equivalent':>12}")
    for name, counts in [*by_kind.items(), ("all", total)]:
        counted = (counts.total(), counts["caught"], counts["missed"], counts["equivalent"])
        print(f"{name:30}{counted[0]:9}{counted[1]:9}{counted[2]:9}{counted[3]:12}")
    for verdict in missed:
        print(f"missed: {verdict.kind}, {verdict.corpus}, {verdict.label}: {verdict.why}")
    score = total["caught"] / max(total["caught"] + total["missed"], 1)
    print(f"score {score:.4f} of {total.total()} mutants of {len(by_kind)} kinds (floor {FLOOR})")
    return score


if __name__ == "__main__":
    main()
