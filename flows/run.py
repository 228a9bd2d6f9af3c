"""The row of ``runs``: what a run is made of, and whether that is new."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from prefect.runtime import flow_run

from flows.progress import current
from flows.settings import Settings, settings
from transforms.shard import extractor_version
from warehouse.layout import DataFolder
from warehouse.ledger import Selection
from warehouse.publish import Release, next_name
from warehouse.rejections import Rejection
from warehouse.versions import build_version


@dataclass(frozen=True, slots=True)
class Run:
    """One row of ``runs``, but for the time of its end."""

    run_id: str
    started_at: datetime
    inputs: list[str]
    inputs_sha256: str
    extractor: str
    builder: str
    release: str

    def made(self, release: Release) -> bool:
        """Whether a release has been made from the same articles, by the same code and reference."""
        return (release.inputs_sha256, release.builder) == (self.inputs_sha256, self.builder)

    def goes_on_from(self, release: Release) -> bool:
        """Whether what has not changed since a release needs no second look: the same code made both."""
        return release.builder == self.builder


def run_name() -> str:
    """When, and on what: the name of a run in Prefect."""
    inputs = flow_run.parameters.get("inputs") or settings().inputs
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} {', '.join(Path(path).name for path in inputs)[:80]}"


def new_run(given: Settings, data: DataFolder, selection: Selection, rejections: list[Rejection]) -> Run:
    """The run that builds the next release from what was selected and what could not be read."""
    extractor = extractor_version()
    refused = repr(sorted((r.source, r.reason, r.detail) for r in rejections))
    official = [given.reference] if given.reference.exists() else []
    return Run(
        run_id=str(flow_run.id or uuid4()),
        started_at=current().started_at,
        inputs=[str(path) for path in [*given.inputs, *official]],
        inputs_sha256=hashlib.sha256(f"{selection.sha256()}{refused}".encode()).hexdigest(),
        extractor=extractor,
        builder=build_version(extractor, *official),
        release=next_name(data),
    )
