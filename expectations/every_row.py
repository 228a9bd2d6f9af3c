"""The expectation that every row holds: how Great Expectations runs a check and shows it in Data Docs.

Importing this module imports Great Expectations, which takes seconds: ``engine`` does so only when it audits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from great_expectations.execution_engine.sqlalchemy_execution_engine import SqlAlchemyExecutionEngine
from great_expectations.expectations.expectation import BatchExpectation
from great_expectations.expectations.expectation_configuration import parse_result_format
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.query_metric_provider import QueryMetricProvider
from great_expectations.render.components import (
    CollapseContent,
    LegacyDiagnosticRendererType,
    LegacyRendererType,
    RenderedStringTemplateContent,
    RenderedTableContent,
)
from great_expectations.render.renderer.renderer import renderer
from great_expectations.validator.metric_configuration import MetricConfiguration
from great_expectations.validator.validator import ValidationDependencies
from sqlalchemy import text

from expectations.check import SHOWN
from expectations.severity import severity_of, sign

BADGES = {"critical": "badge-danger", "warning": "badge-warning", "info": "badge-info"}


class RowsJudged(QueryMetricProvider):
    """The outcome of a check: how many rows it examined, how many failed, and the first failures."""

    metric_name = "rows.judged"
    value_keys = ("counts", "failures", "in_slices")

    @metric_value(engine=SqlAlchemyExecutionEngine)
    def _sqlalchemy(
        cls,  # noqa: N805 (the decorator makes it a method of the class)
        execution_engine: SqlAlchemyExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[Any, Any],
        runtime_configuration: dict[str, Any],
    ) -> dict[str, Any]:
        def ask(sql: str) -> list[Any]:
            return list(execution_engine.execute_query(text(sql)))

        return _outcome(ask, **metric_value_kwargs)


def _outcome(ask: Callable[[str], list[Any]], counts: str, failures: str, in_slices: bool) -> dict[str, Any]:
    """What the queries say, of one slice of the articles after the other or of all rows at once."""
    examined, failed, shown = 0, 0, list[dict[str, Any]]()
    for first_id, end_id in ask("FROM slices") if in_slices else [("", "")]:
        ask(f"SET VARIABLE first_id = '{first_id}'")
        ask(f"SET VARIABLE end_id = '{end_id}'")
        ((more, worse),) = ask(counts)
        examined, failed = examined + more, failed + worse
        if worse:  # to tell of failures costs more than to find that there is none
            shown += [{"key": key, "detail": detail} for key, detail in ask(failures)]
    return {"examined": examined, "failed": failed, "failures": shown[:SHOWN]}


class ExpectEveryRowToHold(BatchExpectation):
    """Every row that a check examines holds; where ``needs_rows``, it examines one at least.

    ``counts`` and ``failures`` are its queries, asked of so many articles at a time where ``in_slices``.

    What a failure means stands in ``meaning``: a ``description`` would be shown instead of name and severity.
    """

    name: str
    meaning: str
    column: str  # the table: pages of Data Docs are divided by what is called so
    counts: str
    failures: str
    in_slices: bool
    needs_rows: bool = False

    metric_dependencies: ClassVar[tuple[str, ...]] = ("rows.judged",)
    success_keys: ClassVar[tuple[str, ...]] = (*RowsJudged.value_keys, "needs_rows")
    args_keys: ClassVar[tuple[str, ...]] = ("name", "meaning", "column", *success_keys)

    def get_validation_dependencies(
        self, execution_engine: Any = None, runtime_configuration: Any = None
    ) -> ValidationDependencies:
        """The query alone: to search for what else an expectation may depend on costs more than the query."""
        queries = {key: getattr(self, key) for key in RowsJudged.value_keys}
        judged = MetricConfiguration("rows.judged", metric_domain_kwargs={}, metric_value_kwargs=queries)
        return ValidationDependencies(
            {"rows.judged": judged}, parse_result_format((runtime_configuration or {})["result_format"])
        )

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: Any = None,
    ) -> dict[str, Any]:
        judged = metrics["rows.judged"]
        examined, failed = judged["examined"], judged["failed"]
        nothing = self.needs_rows and not examined
        observed = "nothing to examine" if nothing else f"{failed:,} of {examined:,} rows fail"
        return {
            "success": not failed and not nothing,
            "result": {"observed_value": observed, "details": {"failures": judged["failures"] or []}},
        }

    @classmethod
    @renderer(renderer_type=LegacyRendererType.PRESCRIPTIVE)
    def _prescriptive_renderer(
        cls, configuration: Any = None, result: Any = None, runtime_configuration: Any = None, **_: Any
    ) -> list[RenderedStringTemplateContent]:
        configuration = configuration or result.expectation_config
        severity = str(getattr(configuration.severity, "value", configuration.severity))
        return [
            RenderedStringTemplateContent(
                content_block_type="string_template",
                string_template={
                    "template": "$severity $name\n$meaning",
                    "params": {
                        "severity": severity,
                        "name": configuration.kwargs["name"],
                        "meaning": f"When it fails: {configuration.kwargs['meaning']}",
                    },
                    "styling": {
                        "params": {
                            "severity": {"classes": ["badge", BADGES[severity]]},
                            "name": {"tag": "strong", "classes": []},
                            "meaning": {"classes": ["text-muted", "small"]},
                        }
                    },
                },
            )
        ]

    @classmethod
    @renderer(renderer_type=LegacyDiagnosticRendererType.STATUS_ICON)
    def _diagnostic_status_icon_renderer(
        cls, configuration: Any = None, result: Any = None, runtime_configuration: Any = None, **_: Any
    ) -> RenderedStringTemplateContent:
        if not result.success:
            return sign(severity_of(result))
        icon: RenderedStringTemplateContent = super()._diagnostic_status_icon_renderer(result=result)
        return icon

    @classmethod
    @renderer(renderer_type=LegacyDiagnosticRendererType.UNEXPECTED_TABLE)
    def _diagnostic_unexpected_table_renderer(
        cls, configuration: Any = None, result: Any = None, runtime_configuration: Any = None, **_: Any
    ) -> list[RenderedTableContent | CollapseContent] | None:
        failures = (result.result.get("details") or {}).get("failures")
        if not failures:
            return None
        return [
            RenderedTableContent(
                content_block_type="table",
                header_row=["Key", "What is wrong"],
                table=[[_cell(f["key"]), _cell(f["detail"])] for f in failures],
                styling={"body": {"classes": ["table-bordered", "table-sm", "mt-3"]}},
            )
        ]


def _cell(words: str | None) -> RenderedStringTemplateContent:
    """Text, perhaps of an article, as words of a page: a template's parameters are escaped, cells not."""
    return RenderedStringTemplateContent(
        content_block_type="string_template",
        string_template={"template": "$words", "params": {"words": words or ""}},
    )
