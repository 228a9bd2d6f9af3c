"""Steps where something goes wrong, and the processes that extract."""

from __future__ import annotations

import errno
import os
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from expectations.engine import AuditResult
from flows import steps
from flows.progress import Progress, current, progress
from flows.run import Run
from flows.step import step
from flows.workers import Workers
from tests.warehouse.release_of import candidate, standing, texts
from transforms.errors import KimngachError
from warehouse.inputs import scan
from warehouse.layout import DataFolder
from warehouse.ledger import Ledger
from warehouse.parts import Part, parts_of
from warehouse.staging import Shard, stage


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> steps.Found:
    """Three articles to extract, each a batch of its own."""
    monkeypatch.setattr("warehouse.ledger.PART_BYTES", 1)
    folder = texts(tmp_path / "seeds", a="một", b="hai", c="ba")
    return steps.Found(scan([folder]), tmp_path / "shelf", Ledger([]))


def test_a_batch_that_fails_is_rejected_alone(found: steps.Found, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(parts: list[Part], shelf: Path) -> Shard:
        if parts[0].source == "seeds/b.txt":
            raise BrokenProcessPool("its worker\ndied")
        return stage(parts, shelf)

    monkeypatch.setattr(steps, "stage", failing)
    (rejection,) = steps.extract_all(found, Workers(1))
    assert (rejection.source, rejection.reason) == ("seeds/b.txt", "failed")
    assert "BrokenProcessPool its worker died" in rejection.detail
    assert standing(found.selection) == ["seeds/a.txt", "seeds/c.txt"]


def test_a_full_disk_ends_the_run_and_keeps_what_is_finished(
    found: steps.Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(parts: list[Part], shelf: Path) -> Shard:
        if parts[0].source == "seeds/b.txt":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(shelf))
        return stage(parts, shelf)

    monkeypatch.setattr(steps, "stage", full)
    with pytest.raises(KimngachError, match="no space left on device; free some space and run again"):
        steps.extract_all(found, Workers(1))
    assert (found.shelf / next(iter(found.selection.stale)).name / "manifest.json").exists()


def test_a_report_is_kept_as_long_as_its_release(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    passed = AuditResult([], tmp_path)
    for name in ("r0001", "r0002", "r0003"):
        candidate(data, texts(tmp_path / "seeds", a=name), name=name)
        data.docs_of(name).mkdir(parents=True)
        run = Run("id", datetime.now(UTC), [], "", "", "", release=name)
        steps.publish(data, run, passed, keep=2)
    assert sorted(path.name for path in data.reports.iterdir()) == ["r0002", "r0003"]


def test_a_step_is_its_function_timed() -> None:
    @step("add")
    def add(a: int, b: int = 1) -> int:
        """The sum."""
        return a + b

    progress.set(Progress())
    assert add(1, b=2) == 3
    assert add.submit(4)() == 5
    assert (add.__doc__, current().step, len(current().spans)) == ("The sum.", "add", 2)


def test_steps_are_at_work_beside_each_other_without_a_server() -> None:
    meeting = Barrier(2, timeout=20)  # breaks where one waits for the other's end
    meet = step("meet")(lambda: meeting.wait())
    assert {done() for done in [meet.submit(), meet.submit()]} == {0, 1}


def test_a_pool_whose_process_died_is_started_anew(tmp_path: Path) -> None:
    (file,) = scan([texts(tmp_path / "seeds", a="một")]).files
    batch = list(parts_of(file))
    with Workers(1) as workers:
        pool = workers._started()
        with pytest.raises(BrokenProcessPool):
            pool.submit(os._exit, 1).result()
        with pytest.raises(BrokenProcessPool):
            workers.stage(batch, tmp_path / "shelf")
        assert workers.stage(batch, tmp_path / "shelf").rows["articles"] == 1
