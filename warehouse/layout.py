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
    def docs(self) -> Path:
        return self.reports / "data-docs"

    @property
    def report(self) -> Path:
        return self.reports / "index.html"

    @property
    def lock(self) -> Path:
        return self.root / ".lock"

    @property
    def orchestrator(self) -> Path:
        return self.root / ".prefect"
