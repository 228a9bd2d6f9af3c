"""Where things stand in the data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one folder that Kimngach writes to.

    ``warehouse`` is only ever replaced whole; ``candidate`` is the next one while it is built, and
    ``held_back`` the last candidate that an audit kept from being published.
    """

    root: Path

    @property
    def warehouse(self) -> Path:
        return self.root / "warehouse.duckdb"

    @property
    def candidate(self) -> Path:
        return self.root / "candidate.duckdb"

    @property
    def held_back(self) -> Path:
        return self.root / "held_back.duckdb"

    @property
    def staging(self) -> Path:
        return self.root / "staging"

    @property
    def releases(self) -> Path:
        return self.root / "releases"

    @property
    def reports(self) -> Path:
        return self.root / "reports"

    @property
    def report(self) -> Path:
        """The newest report; its Data Docs stand in the folder of its release."""
        return self.reports / "index.html"

    def report_of(self, release: str) -> Path:
        """The folder of a release's report."""
        return self.reports / release

    def docs_of(self, release: str) -> Path:
        return self.report_of(release) / "data-docs"

    @property
    def lock(self) -> Path:
        return self.root / ".lock"

    @property
    def orchestrator(self) -> Path:
        return self.root / ".prefect"
