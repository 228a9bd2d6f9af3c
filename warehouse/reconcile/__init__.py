"""Observations, conflicts and targets of a candidate, and of a file of claims."""

from __future__ import annotations

import duckdb

from transforms import reconcile as reconciling
from transforms.schema import CONFLICTS, OBSERVATIONS, TARGETS
from warehouse import stories


def reconcile(con: duckdb.DuckDBPyConnection) -> None:
    """Fill stories, observations, conflicts and targets of a candidate that holds the rest."""
    stories.cluster(con)
    found = reconciling.reconcile(
        con.table("facts").to_arrow_table(),
        con.table("articles").select("article_id, publisher, published_at").to_arrow_table(),
        con.table("stories").to_arrow_table(),
        con.table("reference").to_arrow_table(),
    )
    for table in (OBSERVATIONS, CONFLICTS, TARGETS):
        con.from_arrow(found[table.name]).insert_into(table.name)
