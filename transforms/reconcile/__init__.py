"""Where claims disagree, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from transforms.columns import Table
from transforms.reconcile.cells import Cell, family_of
from transforms.reconcile.claims import Claim, Paper, claims_of, reference_claims
from transforms.reconcile.evidence import Evidence
from transforms.reconcile.families import families, findings
from transforms.reconcile.rows import Row, conflict_row, observation_rows, target_rows
from transforms.schema import CONFLICTS, OBSERVATIONS, TARGETS

__all__ = ["judge", "judge_family", "reconcile", "tables_of"]


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
    return judge(claims, reference_claims(reference.to_pylist()))


def judge(claims: Iterable[Claim], reference: Iterable[Claim]) -> dict[str, pa.Table]:
    """The tables ``observations``, ``conflicts`` and ``targets`` for claims and official figures."""
    found: dict[str, list[Row]] = {"observations": [], "conflicts": [], "targets": []}
    everyone, official = list(claims), list(reference)
    totals = [c for c in everyone if _is_total(c)]
    for family in families(everyone):
        for name, rows in judge_family(family, official, totals).items():
            found[name] += rows
    return tables_of(found)


def judge_family(
    family: list[Claim], reference: Iterable[Claim], totals: Iterable[Claim]
) -> dict[str, list[Row]]:
    """The same for the claims of one pair, its goods and one topic.

    Args:
        family: claims that links may tie together; see ``families``.
        reference: official figures of any family.
        totals: claims of trade with the world, which shares are of.
    """
    if not family:
        return {"observations": [], "conflicts": [], "targets": []}
    mine = family_of(family[0].cell)
    evidence = Evidence([*family, *(c for c in reference if family_of(c.cell) == mine)], totals)
    why = findings(evidence)
    return {
        "observations": list(observation_rows(evidence, family, why)),
        "conflicts": [conflict_row(finding) for finding in why],
        "targets": list(target_rows(evidence, family)),
    }


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
