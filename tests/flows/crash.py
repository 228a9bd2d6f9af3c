"""Kill runs at random instants, and see that nothing comes of it: python -m tests.flows.crash 200

Each trial starts from a release of one set of articles, and runs on another; the run is killed with SIGKILL
at an instant drawn evenly over its whole length. The published warehouse must then answer as before or as
after, and the next run must end as if nothing had happened.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.flows.conftest import SEEDS
from tests.warehouse.release_of import rows, texts
from warehouse.layout import DataFolder

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["expectations.validation", "flows.pipeline", "tests.flows.warm"])
_TOLD = ("articles", "facts", "events", "rejected_figures", "observations", "conflicts", "rejected_inputs")
_NEW = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Trung Quốc đạt 61,2 tỷ USD."
_LEAST_S = 0.05


@dataclass(frozen=True, slots=True)
class Trial:
    """When a run was killed, at which step it was, and what was published then."""

    killed_after_s: float
    step: str
    published: str


class Ground:
    """A folder with what every trial starts from: a release before, the articles after, and their rows."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.articles = shutil.copytree(SEEDS, root / "seeds")
        self.start = DataFolder(root / "before")
        _ended(_begun(self.articles, self.start.root))
        texts(self.articles, new=_NEW, another=_NEW.replace("2023", "2022"))
        after = DataFolder(shutil.copytree(self.start.root, root / "after"))
        begun = time.monotonic()
        _ended(_begun(self.articles, after.root))
        self.seconds = time.monotonic() - begun
        self.before_rows, self.after_rows = _told(self.start), _told(after)
        assert self.before_rows != self.after_rows

    def trial(self, number: int, after_s: float) -> Trial:
        """Kill a run, look at what is published, and run again to the end."""
        data = DataFolder(shutil.copytree(self.start.root, self.root / f"trial{number}"))
        run = _begun(self.articles, data.root)
        run.join(after_s)
        run.kill()
        run.join()
        left = sorted(path.name for path in data.root.iterdir())
        told = _told(data)
        assert told in (self.before_rows, self.after_rows), f"killed after {after_s:.3f} s: torn"
        _ended(_begun(self.articles, data.root))
        assert _told(data) == self.after_rows, f"killed after {after_s:.3f} s: the next run differs"
        assert not [path for path in data.root.iterdir() if "next" in path.name or "candidate" in path.name]
        assert not list(data.staging.glob("*/.*"))
        shutil.rmtree(data.root)
        step = "build" if "candidate.duckdb" in left else "before or after"
        return Trial(after_s, step, "after" if told == self.after_rows else "before")


def survive(kills: int, seed: int, root: Path) -> list[Trial]:
    """Do so many trials; raises AssertionError at the first that fails."""
    ground = Ground(root)
    chance = random.Random(seed)
    slots = [(number + chance.random()) / kills for number in range(kills)]
    return [ground.trial(n, _LEAST_S + slot * ground.seconds * 1.05) for n, slot in enumerate(slots)]


def _run(articles: Path, data: Path) -> None:
    from flows.pipeline import kimngach

    kimngach.fn(inputs=[str(articles)], data=str(data))


def _begun(articles: Path, data: Path) -> multiprocessing.process.BaseProcess:
    run = _CONTEXT.Process(target=_run, args=(articles, data))
    run.start()
    return run


def _ended(run: multiprocessing.process.BaseProcess) -> None:
    run.join()
    assert run.exitcode == 0, f"a run ended with exit code {run.exitcode}"


def _told(data: DataFolder) -> list[list[tuple[object, ...]]]:
    return [rows(data.warehouse, f"from {table} order by all") for table in _TOLD]


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        trials = survive(count, seed=count, root=Path(folder))
    print(f"{len(trials)} kills survived:", dict(Counter((t.step, t.published) for t in trials)))
