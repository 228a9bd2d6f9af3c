"""What a run leaves on its page in Prefect: a summary, the audit, a link to the report."""

from __future__ import annotations

from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.context import FlowRunContext

from expectations.engine import AuditResult
from flows.outcome import Outcome


def show(outcome: Outcome, judged: AuditResult) -> None:
    """Create the artifacts; nothing where no Prefect flow is running."""
    if FlowRunContext.get() is None:
        return
    create_markdown_artifact(_summary(outcome), key="kimngach-summary", description="What the run built")
    create_table_artifact(_audit(judged), key="kimngach-audit", description="Expectations, failed ones first")
    report = outcome.report.absolute().as_uri()
    create_link_artifact(
        report, key="kimngach-report", link_text="data-quality report", description="On this machine's disk"
    )


def _summary(outcome: Outcome) -> str:
    counts = [f"| {table.replace('_', ' ')} | {n:,} |" for table, n in outcome.rows.items()]
    return "\n".join(
        [f"## {outcome.release}: {outcome.verdict.value}", "", "| | rows |", "| --- | ---: |", *counts]
    )


def _audit(judged: AuditResult) -> list[dict[str, str]]:
    shown = ("severity", "suite", "expectation", "observed")
    rows = sorted(judged.rows, key=lambda row: row["success"])
    return [
        {"held": "yes" if row["success"] else "no", **{name: str(row[name]) for name in shown}}
        for row in rows
    ]
