"""Where claims disagree, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from transforms.columns import Table
from transforms.reconcile.cells import Cell
from transforms.reconcile.claims import Claim, Paper, claims_of, reference_claims
from transforms.reconcile.evidence import Evidence
from transforms.reconcile.families import families, findings
from transforms.reconcile.rows import Row, conflict_row, observation_rows, target_rows
from transforms.schema import CONFLICTS, OBSERVATIONS, TARGETS

__all__ = ["reconcile", "reconcile_claims", "tables_of"]


def reconcile(
    facts: pa.Table, articles: pa.Table | None, stories: pa.Table | None, reference: pa.Table
) -> dict[str, pa.Table]:
    """What the facts say together, where they disagree and why, and what became of targets.

    Args:
        facts: columns of ``facts``, what is missing null; order does not matter.
        articles: ``article_id``, ``publisher`` and ``published_at``; without them explanations name no
            papers.
        stories: ``article_id`` and ``story_id``; without them each article is a story of its own.
        reference: columns of ``reference``.
    Returns:
        Tables ``observations``, ``conflicts`` and ``targets``, each sorted by its key.
    """
    papers = {
        row["article_id"]: Paper(row["publisher"], row["published_at"])
        for row in (
            articles.select(["article_id", "publisher", "published_at"]).to_pylist() if articles else ()
        )
    }
    clusters = {row["article_id"]: row["story_id"] for row in (stories.to_pylist() if stories else ())}
    claims = claims_of(facts.to_pylist(), papers, clusters)
    return tables_of(reconcile_claims(claims, reference_claims(reference.to_pylist())))


def reconcile_claims(claims: Iterable[Claim], reference: Iterable[Claim]) -> dict[str, list[Row]]:
    """Rows of ``observations``, ``conflicts`` and ``targets`` for claims and official figures."""
    found: dict[str, list[Row]] = {"observations": [], "conflicts": [], "targets": []}
    everyone = list(claims)
    totals = [c for c in everyone if _is_total(c)]
    for family in families([*everyone, *reference]):
        if any(not c.is_reference for c in family):
            evidence = Evidence(family, totals)
            why = findings(evidence)
            found["conflicts"] += [conflict_row(finding) for finding in why]
            found["observations"] += observation_rows(evidence, family, why)
            found["targets"] += target_rows(evidence, family)
    return found


def tables_of(rows: Mapping[str, list[Row]]) -> dict[str, pa.Table]:
    """Rows → Arrow tables of the schema, sorted by key, each row once."""
    return {table.name: _table(table, rows[table.name]) for table in (OBSERVATIONS, CONFLICTS, TARGETS)}


def _table(table: Table, rows: list[Row]) -> pa.Table:
    by_key: dict[Any, Row] = {row[table.key[0]]: row for row in rows}
    return pa.Table.from_pylist([by_key[key] for key in sorted(by_key)], schema=table.arrow())


def _is_total(claim: Claim) -> bool:
    """Trade with the whole world, which shares are of."""
    cell: Cell = claim.cell
    return (
        "W00" in (cell.reporter, cell.counterpart) and cell.transform == "level" and claim.status == "actual"
    )
