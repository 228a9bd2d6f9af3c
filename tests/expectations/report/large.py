"""A large release made up by rule: many articles of few sentences, with as many claims as asked for."""

from __future__ import annotations

from pathlib import Path

import duckdb

from tests.expectations.report.release import write

_RULES = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")


def large(path: Path, claims: int) -> Path:
    """A warehouse with this many claims, one observation a cell, and a conflict in each cell of many."""
    with duckdb.connect(str(write(path))) as connection:
        connection.execute("SET VARIABLE claims = $1", [claims])
        connection.execute(_RULES)
    return path
