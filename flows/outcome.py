"""What came of a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import duckdb

from flows.progress import current
from transforms.errors import KimngachError
from transforms.schema import SEVERITIES
from warehouse.diff import sources_changed
from warehouse.layout import DataFolder
from warehouse.publish import Release
from warehouse.rejections import Rejection

COUNTED = ("articles", "facts", "events", "rejected_figures", "observations", "conflicts", "rejected_inputs")
_MOST_REJECTIONS = 100


class Verdict(Enum):
    """How a run ended; the value is what a reader sees."""

    PUBLISHED = "published"
    UNCHANGED = "nothing new"
    HELD_BACK = "held back by the audit"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: of the published (or held back) database the rows a table and the expectations.

    ``expectations`` are (passed, failed) by severity, ``failures`` a line for each critical one that failed,
    ``changes`` the sources that are new, that changed and that are gone since the release before.
    """

    verdict: Verdict
    release: str
    database: Path
    report: Path
    rows: dict[str, int]
    expectations: dict[str, tuple[int, int]]
    failures: list[str]
    rejections: list[Rejection]
    changes: tuple[list[str], list[str], list[str]]
    own_seconds: float


class HeldBackError(KimngachError):
    """The audit blocked the candidate; what is published stays as it was."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(f"held back by the audit: {'; '.join(outcome.failures)}")
        self.outcome = outcome


def outcome_of(verdict: Verdict, data: DataFolder, database: Path, before: Release | None = None) -> Outcome:
    """Read off a finished database what a run has to tell."""
    with duckdb.connect(database, read_only=True) as con:
        rows = {table: int(con.table(table).count("*").fetchall()[0][0]) for table in COUNTED}
        audits = con.table("audits").project("severity, success, expectation, observed").fetchall()
        rejected = con.table("rejected_inputs").order("source").limit(_MOST_REJECTIONS).fetchall()
        release = con.table("runs").project("release").fetchall()[0][0]
    held = {severity: [success for s, success, *_ in audits if s == severity] for severity in SEVERITIES}
    return Outcome(
        verdict=verdict,
        release=release,
        database=database,
        report=data.report,
        rows=rows,
        expectations={s: (sum(ok), len(ok) - sum(ok)) for s, ok in held.items()},
        failures=[f"{name} ({seen})" for s, ok, name, seen in audits if s == "critical" and not ok],
        rejections=[Rejection(*row) for row in rejected],
        changes=sources_changed(before.path, database) if before else ([], [], []),
        own_seconds=current().own_seconds(),
    )
