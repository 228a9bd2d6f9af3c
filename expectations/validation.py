"""Checks run by Great Expectations on a DuckDB file.

Importing this module imports Great Expectations, which takes seconds: ``engine`` does so only when it audits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from great_expectations import ExpectationSuite, RunIdentifier, ValidationDefinition, get_context
from great_expectations.core.batch_definition import BatchDefinition
from great_expectations.core.expectation_validation_result import (
    ExpectationSuiteValidationResult,
    ExpectationValidationResult,
)
from great_expectations.data_context.data_context.abstract_data_context import AbstractDataContext
from great_expectations.data_context.types.base import (
    DataContextConfig,
    InMemoryStoreBackendDefaults,
    ProgressBarsConfig,
)
from great_expectations.expectations.metadata_types import FailureSeverity

from expectations.check import Check
from expectations.dialect import address
from expectations.every_row import ExpectEveryRowToHold
from warehouse.reconcile import Touched


@contextmanager
def opened(
    database: Path, previous: Path | None, views: str, touched: Touched | None
) -> Iterator[tuple[AbstractDataContext, BatchDefinition[Any]]]:
    """A context of Great Expectations in memory, and ``database`` as a batch of it, until the block ends."""
    config = DataContextConfig(
        store_backend_defaults=InMemoryStoreBackendDefaults(init_temp_docs_sites=False),
        analytics_enabled=False,
        progress_bars=ProgressBarsConfig(globally=False),
    )
    context = get_context(mode="ephemeral", project_config=config)
    with address(database, previous, views, touched) as connection_string:
        source = context.data_sources.add_sql("warehouse", connection_string=connection_string)
        # The batch is the catalogue: each check names its own tables, and many join several.
        catalogue = source.add_query_asset("candidate", query="SELECT * FROM duckdb_tables()")
        yield context, catalogue.add_batch_definition_whole_table("whole")


def rows_of(
    context: AbstractDataContext, batch: BatchDefinition[Any], checks: Sequence[Check], run_id: str
) -> list[dict[str, Any]]:
    """Judge a batch by ``checks``, suite by suite: rows of the table ``audits`` in the order of checks."""
    suites: dict[str, list[Check]] = {}
    for check in checks:
        suites.setdefault(check.suite, []).append(check)
    judged = [_validate(context, batch, suite, members, run_id) for suite, members in suites.items()]
    results = {_name_of(result): result for suite in judged for result in suite.results}
    return [_row(results[check.name], check, run_id) for check in checks]


def _validate(
    context: AbstractDataContext,
    batch: BatchDefinition[Any],
    name: str,
    checks: Sequence[Check],
    run_id: str,
) -> ExpectationSuiteValidationResult:
    suite = ExpectationSuite(name, expectations=[_expectation(check) for check in checks])
    definition = ValidationDefinition(name=name, data=batch, suite=context.suites.add(suite))
    return context.validation_definitions.add(definition).run(
        result_format="COMPLETE", run_id=RunIdentifier(run_name=run_id)
    )


def _expectation(check: Check) -> ExpectEveryRowToHold:
    return ExpectEveryRowToHold(
        name=check.name,
        meaning=check.description,
        column=check.table,
        counts=check.counts(),
        failures=check.failures(),
        in_slices=check.in_slices,
        needs_rows=check.needs_rows,
        severity=FailureSeverity(check.severity),
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
    for cause in (result.exception_info, *result.exception_info.values()):
        if isinstance(cause, dict) and cause.get("exception_message"):
            return str(cause["exception_message"]).strip().splitlines()[0]
    return "no result"
