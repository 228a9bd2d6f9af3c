"""The steps of the pipeline: each takes what it needs from the warehouse package and says what it did."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

from expectations import engine
from expectations.engine import AuditResult
from expectations.report.build import build
from flows.cluster import Cluster
from flows.progress import current
from flows.run import Run
from flows.settings import Settings
from flows.step import step
from flows.workers import Workers
from transforms.errors import KimngachError
from transforms.schema import AUDITS, RUNS
from transforms.shard import extractor_version
from warehouse import departures, reference
from warehouse import load as candidate
from warehouse import publish as publishing
from warehouse import reconcile as reconciling
from warehouse.inputs import InputFile, Inputs, scan
from warehouse.layout import DataFolder
from warehouse.ledger import Ledger, Selection, batches_of
from warehouse.parts import Part
from warehouse.publish import Release
from warehouse.reconcile import Touched
from warehouse.rejections import Rejection
from warehouse.staging import Shard, shards_on, stage, sweep
from warehouse.versions import staging_version

Pool = Workers | Cluster
_TOLD = 4_000  # claims that the report of a run tells one by one, so that it costs no more among many


@dataclass(slots=True)
class Found:
    """What there is to read: the inputs, where their shards stand, which are there already and which not."""

    inputs: Inputs
    shelf: Path
    ledger: Ledger
    selection: Selection = field(default_factory=Selection)
    unread: list[InputFile] = field(init=False)

    def __post_init__(self) -> None:
        self.unread = self.ledger.select(self.inputs.files, self.selection)

    def batches(self) -> Iterator[list[Part]]:
        """What is to be extracted, read as it is taken."""
        return batches_of(self.ledger.missing(self.unread, self.selection))


@step("ingest")
def ingest(given: Settings, data: DataFolder) -> Found:
    """List the inputs and what of them is staged already."""
    inputs = scan(given.inputs, given.text_column)
    if not inputs.files:
        raise KimngachError(
            "; ".join(r.detail for r in inputs.rejections) or "no input; name one with --input"
        )
    shelf = data.staging / staging_version(extractor_version())
    if given.full:
        shutil.rmtree(shelf, ignore_errors=True)
    found = Found(inputs, shelf, Ledger(shards_on(shelf)))
    current().bytes_total = sum(file.unpacked() for file in found.unread)
    return found


def pool_of(given: Settings) -> Pool:
    """Where extraction runs: processes of this machine, or a Dask cluster."""
    return (
        Cluster(given.workers, given.dask) if given.engine == "dask" or given.dask else Workers(given.workers)
    )


def extract_all(found: Found, pool: Pool) -> list[Rejection]:
    """Stage all that is missing; a batch that fails even when retried is rejected alone.

    Batches are read as workers come free, so that no more of the input is in memory than they work on.
    """
    batches = found.batches()
    first = list(islice(batches, 2))
    rejections: list[Rejection] = []
    in_work: deque[tuple[Callable[[], Any], list[Part]]] = deque()
    with pool as workers:
        do = workers.stage if len(first) > 1 and workers.count > 1 else stage
        for batch in chain(first, batches):
            in_work.append((extract.submit(do, batch, found.shelf), batch))
            if len(in_work) > workers.count + 1:
                rejections += _landed(found.selection, *in_work.popleft())
        while in_work:
            rejections += _landed(found.selection, *in_work.popleft())
    return rejections


@step("clean and extract", retries=2)
def extract(do: Callable[[list[Part], Path], Shard], batch: list[Part], shelf: Path) -> Shard:
    """Extract a batch into a shard of staging, here or in another process."""
    shard = do(batch, shelf)
    current().add(shard.size, shard.rows)
    return shard


def _landed(selection: Selection, wait: Callable[[], Any], batch: list[Part]) -> list[Rejection]:
    """Select a finished shard, or reject what was to be in it."""
    result = wait()
    if isinstance(result, Shard):
        selection.take(result)
        return []
    if isinstance(result, KimngachError) or not isinstance(result, Exception):
        raise result
    cause = " ".join(f"{type(result).__name__} {result}".split())[:200]
    return [
        Rejection(
            part.source, "failed", f"{part.source}: extraction failed ({cause}); run again or leave it out"
        )
        for part in batch
    ]


@step("load")
def load(
    data: DataFolder,
    selection: Selection,
    rejections: list[Rejection],
    run: Run,
    before: Release | None,
    base: Path | None,
) -> None:
    """Fill a new candidate from staging, or the copy of a base; say what left since the release before."""
    if not selection.stale:
        raise KimngachError(rejections[0].detail)
    candidate.begin(data.candidate, base)
    with candidate.opened(data.candidate) as con:
        candidate.declare(con)
        candidate.load(con, selection, rejections)
        candidate.append(con, RUNS, [asdict(run) | {"finished_at": datetime.now(UTC)}])
        if before:
            departures.note(con, before.path)


@step("reconcile")
def reconcile(data: DataFolder, official: Path, base: Path | None) -> Touched | None:
    """Observations, conflicts and targets from the facts and the official statistics; then the views.

    A candidate that goes on from a base has them where nothing changed; returns what did.
    """
    with candidate.opened(data.candidate) as con:
        if official.exists():
            reference.load(con, official)
        touched = reconciling.reconcile(con, base)
        candidate.add_marts(con)
    return touched


@step("audit")
def audit(
    data: DataFolder, before: Release | None, run: Run, accept: list[str], touched: Touched | None
) -> AuditResult:
    """Judge the candidate beside the release before, and write the judgement into it."""
    result = engine.audit(
        *(data.candidate, before.path if before else None, run.run_id, data.docs_of(run.release), accept),
        touched=touched,
    )
    with candidate.opened(data.candidate) as con:
        candidate.append(con, AUDITS, result.rows)
    return result


@step("publish")
def publish(data: DataFolder, run: Run, judged: AuditResult, keep: int) -> Path:
    """Show readers the candidate, or hold it back where the audit blocks it; returns where it stands now."""
    if judged.blocked:
        return publishing.hold_back(data)
    release = publishing.publish(data, run.release)
    for name in publishing.prune(data, keep):
        shutil.rmtree(data.report_of(name), ignore_errors=True)
    return release


@step("report")
def report(data: DataFolder, database: Path, before: Release | None, run: Run) -> Path:
    """The data-quality report on a release, or on what would have been one; in front of all that are kept."""
    previous = before.path if before else None
    return build(database, data.report_of(run.release), previous, front=data.report, claims=_TOLD)


@step("tidy")
def tidy(data: DataFolder, selection: Selection, days: float) -> None:
    """Remove from staging what no release has used for long."""
    sweep(data.staging, selection.stale, days)
