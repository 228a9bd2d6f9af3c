"""The audit: every check run by Great Expectations on a candidate, through DuckDB itself."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from expectations.check import Check
from expectations.suites import checks_for

if TYPE_CHECKING:
    from great_expectations import ExpectationSuite
    from great_expectations.core.batch_definition import BatchDefinition
    from great_expectations.core.expectation_validation_result import (
        ExpectationSuiteValidationResult,
        ExpectationValidationResult,
    )
    from great_expectations.data_context.data_context.abstract_data_context import AbstractDataContext


@dataclass(frozen=True, slots=True)
class AuditResult:
    """What an audit found: ``rows`` for the table ``audits`` and the first page of its Data Docs."""

    rows: list[dict[str, Any]]
    docs_index: Path

    @property
    def blocked(self) -> bool:
        """Whether a critical expectation failed, so that the candidate may not be published."""
        return any(row["severity"] == "critical" and not row["success"] for row in self.rows)

    @property
    def counts(self) -> dict[str, tuple[int, int]]:
        """Expectations (passed, failed) by severity."""
        counts = {}
        for severity in ("critical", "warning", "info"):
            held = [row["success"] for row in self.rows if row["severity"] == severity]
            counts[severity] = (sum(held), len(held) - sum(held))
        return counts


def warm() -> None:
    """Import Great Expectations, which takes seconds: a thread can do so while the caller waits."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    from expectations import datadocs, dialect, every_row  # noqa: F401


def audit(
    database: Path, previous: Path | None, run_id: str, docs_dir: Path, accept: Collection[str] = ()
) -> AuditResult:
    """Judge ``database`` and write the Data Docs of it to ``docs_dir``.

    Args:
        database: the candidate; it is opened read-only, so nobody may hold it open for writing.
        previous: the release before, which the candidate continues; None for the first.
        run_id: the run that is audited.
        docs_dir: folder of the Data Docs, made anew.
        accept: names of critical expectations whose failure is accepted for once, and shown as a warning.
    """
    checks = [
        check.accepted() if check.name in accept else check
        for check in checks_for(has_previous=previous is not None)
    ]
    return run(checks, database, previous, run_id, docs_dir)


def run(
    checks: Sequence[Check], database: Path, previous: Path | None, run_id: str, docs_dir: Path
) -> AuditResult:
    """Judge ``database`` by ``checks`` alone: ``audit`` with a choice of expectations."""
    warm()
    from expectations import datadocs
    from expectations.dialect import address

    context = _context()
    source = context.data_sources.add_sql("warehouse", connection_string=address(database, previous))
    try:
        # The batch is the catalogue: each check names its own tables, and many join several.
        catalogue = source.add_query_asset("candidate", query="SELECT * FROM duckdb_tables()")
        batch = catalogue.add_batch_definition_whole_table("whole")
        suites = [_validate(context, batch, suite, run_id) for suite in _suites(checks)]
        index = datadocs.build(context, docs_dir)
    finally:
        source.get_engine().dispose()
    results = {_name_of(result): result for suite in suites for result in suite.results}
    return AuditResult([_row(results[check.name], check, run_id) for check in checks], index)


def _context() -> AbstractDataContext:
    from great_expectations import get_context
    from great_expectations.data_context.types.base import (
        DataContextConfig,
        InMemoryStoreBackendDefaults,
        ProgressBarsConfig,
    )

    config = DataContextConfig(
        store_backend_defaults=InMemoryStoreBackendDefaults(init_temp_docs_sites=False),
        analytics_enabled=False,
        progress_bars=ProgressBarsConfig(globally=False),
    )
    return get_context(mode="ephemeral", project_config=config)


def _suites(checks: Sequence[Check]) -> list[ExpectationSuite]:
    from great_expectations import ExpectationSuite
    from great_expectations.expectations.metadata_types import FailureSeverity

    from expectations.every_row import ExpectEveryRowToHold

    suites: dict[str, list[ExpectEveryRowToHold]] = {}
    for check in checks:
        expectation = ExpectEveryRowToHold(
            name=check.name,
            column=check.table,
            judgement=check.sql(),
            needs_rows=check.needs_rows,
            severity=FailureSeverity(check.severity),
            meaning=check.description,
        )
        suites.setdefault(check.suite, []).append(expectation)
    return [ExpectationSuite(name, expectations=expectations) for name, expectations in suites.items()]


def _validate(
    context: AbstractDataContext, batch: BatchDefinition[Any], suite: ExpectationSuite, run_id: str
) -> ExpectationSuiteValidationResult:
    from great_expectations import RunIdentifier, ValidationDefinition

    definition = ValidationDefinition(name=suite.name, data=batch, suite=context.suites.add(suite))
    return context.validation_definitions.add(definition).run(
        result_format="COMPLETE", run_id=RunIdentifier(run_name=run_id)
    )


def _row(result: ExpectationValidationResult, check: Check, run_id: str) -> dict[str, Any]:
    failures = (result.result.get("details") or {}).get("failures") or []
    return {
        "run_id": run_id,
        "suite": check.suite,
        "expectation": check.name,
        "severity": check.severity,
        "description": check.description,
        "success": bool(result.success),
        "observed": result.result.get("observed_value") or f"could not be judged: {_cause(result)}",
        "failing_keys": [failure["key"] or "" for failure in failures],
    }


def _name_of(result: ExpectationValidationResult) -> str:
    assert result.expectation_config is not None
    return str(result.expectation_config.kwargs["name"])


def _cause(result: ExpectationValidationResult) -> str:
    """The first line of what went wrong while a check ran, such as a table that is not there."""
    causes = [result.exception_info, *result.exception_info.values()]
    messages = [
        cause["exception_message"]
        for cause in causes
        if isinstance(cause, dict) and "exception_message" in cause
    ]
    return str(messages[0]).strip().splitlines()[0] if messages else "no result"
