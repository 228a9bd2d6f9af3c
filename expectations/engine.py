"""The audit of a candidate before it is published.

Great Expectations takes seconds to import and is imported only when something is audited.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from expectations.check import Check
from expectations.suites import checks_for, views_for
from transforms.schema import SEVERITIES
from warehouse.reconcile import Touched


@dataclass(frozen=True, slots=True)
class AuditResult:
    """What an audit found: ``rows`` for the table ``audits``, and the first page of its Data Docs."""

    rows: list[dict[str, Any]]
    docs_index: Path

    @property
    def blocked(self) -> bool:
        """Whether a critical expectation failed, so that the candidate may not be published."""
        return self.counts["critical"][1] > 0

    @property
    def counts(self) -> dict[str, tuple[int, int]]:
        """Expectations (passed, failed) by severity."""
        counts = {}
        for severity in SEVERITIES:
            held = [row["success"] for row in self.rows if row["severity"] == severity]
            counts[severity] = (sum(held), len(held) - sum(held))
        return counts


def warm() -> None:
    """Import what an audit needs, and compile its pages: for a caller who has to wait anyway."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    _put_off("scipy.stats")  # a third of the time to import, for statistical expectations that are not used
    from expectations import datadocs, validation  # noqa: F401

    datadocs.compile_templates()


def _put_off(name: str) -> None:
    """Have a module load when something of it is first used."""
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    loader = spec.loader = importlib.util.LazyLoader(spec.loader)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    package, _, last = name.rpartition(".")
    setattr(sys.modules[package], last, module)


def audit(
    database: Path,
    previous: Path | None,
    run_id: str,
    docs_dir: Path,
    accept: Collection[str] = (),
    touched: Touched | None = None,
) -> AuditResult:
    """Judge ``database`` by every expectation, and write the Data Docs of it to ``docs_dir``.

    Args:
        database: the candidate; it is opened read-only, so nobody may hold it open for writing.
        previous: the release before, which the candidate continues; None for the first.
        run_id: the run that is audited.
        docs_dir: folder of the Data Docs, made anew.
        accept: names of critical expectations whose failure is accepted for once, and shown as a warning.
        touched: what changed since ``previous``, where that was made and audited by the same code: what held
            there of other articles and families is not looked at again.
    """
    warm()
    from expectations import datadocs, validation

    held = _held(previous) if previous and touched else set()
    checks = [
        check.accepted() if check.name in accept else check
        for check in checks_for(has_previous=previous is not None)
    ]
    checks = [check.of_fresh() if check.scope and check.name in held else check for check in checks]
    with validation.opened(database, previous, views_for(checks, touched), touched) as (context, batch):
        rows = validation.rows_of(context, batch, checks, run_id)
        return AuditResult(rows, datadocs.build(context, docs_dir))


def _held(release: Path) -> set[str]:
    """The expectations that held of a release."""
    with duckdb.connect(release, read_only=True) as con:
        return {name for (name,) in con.sql("select expectation from audits where success").fetchall()}


def judge(
    checks: Sequence[Check], database: Path, previous: Path | None = None, touched: Touched | None = None
) -> list[dict[str, Any]]:
    """Rows of ``audits`` for ``checks`` alone, without Data Docs."""
    warm()
    from expectations import validation

    with validation.opened(database, previous, views_for(checks, touched), touched) as (context, batch):
        return validation.rows_of(context, batch, checks, run_id="")
