"""Articles that leave: they were in the release before, and what they were read from is gone."""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.diff import quoted

_SQL = Path(__file__).with_suffix(".sql")


def note(con: duckdb.DuckDBPyConnection, before: Path) -> None:
    """Have ``rejected_inputs`` of a loaded candidate say which articles left since the release before.

    Whether so many may leave at once is for the audit to say.
    """
    con.execute(f"attach {quoted(before)} as previous (read_only)")
    con.execute(_SQL.read_text(encoding="utf-8"))
    con.execute("detach previous")
