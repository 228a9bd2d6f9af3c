"""DuckDB as a run opens it: quiet, in UTC, and held to so much memory; what does not fit goes to disk."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb

# Each thread of DuckDB keeps buffers of its own: with less, what it writes no longer fits.
ENOUGH_MB = max(400, 200 * (os.cpu_count() or 1))
_allowed_mb = ENOUGH_MB


def allow(memory_mb: int) -> None:
    """Let each database that this process opens from now on take so many megabytes."""
    global _allowed_mb
    _allowed_mb = memory_mb


def allowed_mb() -> int:
    """How many megabytes a database may take."""
    return _allowed_mb


def connect(database: Path, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A database file; DuckDB keeps beside it what does not fit memory."""
    return _set_up(duckdb.connect(database, read_only=read_only))


def connect_beside(database: Path) -> duckdb.DuckDBPyConnection:
    """A database in memory, to attach several files to; what does not fit goes beside the one given."""
    con = _set_up(duckdb.connect())
    con.execute("set temp_directory = ?", [f"{database}.tmp"])
    return con


def _set_up(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    con.execute(f"set memory_limit = '{_allowed_mb}MB'")
    con.execute("set timezone = 'UTC'")
    con.execute("set enable_progress_bar = false")  # it would go to standard output
    return con
