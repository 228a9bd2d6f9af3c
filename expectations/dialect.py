"""DuckDB as Great Expectations can use it: read-only, without transactions, beside the release before."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any, ClassVar

import duckdb
from duckdb_engine import ConnectionWrapper, Dialect
from sqlalchemy import TryCast
from sqlalchemy.dialects import registry
from sqlalchemy.ext.compiler import deregister

NAME = "kimngach"

# duckdb_engine's way to write TRY_CAST keeps DuckDB's module alive past the end of the interpreter, which
# DuckDB then reports in pages of leaks. Nothing here is cast so.
deregister(TryCast)


_VIEWS = (files("expectations") / "checks" / "views.sql").read_text(encoding="utf-8")


class AuditedDuckDB(Dialect):
    """duckdb_engine's dialect for an audit.

    Great Expectations fetches a result after its connection went back to the pool. The rollback on return
    would empty DuckDB's pending result, so that transactions are left out: nothing is written here. The files
    stand here and not in the address, where Great Expectations would expand a ``$`` in their names.
    """

    supports_statement_cache = False
    database: ClassVar[Path]
    previous: ClassVar[Path | None]

    def connect(self, *_: Any, **__: Any) -> Any:
        """A read-only connection that sees the release before as ``previous``, and no other file."""
        connection = duckdb.connect(self.database, read_only=True)
        if self.previous is not None:
            path = str(self.previous).replace("'", "''")
            connection.execute(f"ATTACH IF NOT EXISTS '{path}' AS previous (READ_ONLY)")
        connection.execute(_VIEWS)
        return ConnectionWrapper(connection)

    def do_begin(self, connection: Any) -> None:
        """Nothing: see the class."""

    def do_rollback(self, connection: Any) -> None:
        """Nothing: see the class."""

    def do_commit(self, connection: Any) -> None:
        """Nothing: see the class."""


def address(database: Path, previous: Path | None) -> str:
    """The SQLAlchemy address of ``database`` beside ``previous``; one audit at a time in a process."""
    AuditedDuckDB.database, AuditedDuckDB.previous = database, previous
    registry.register(NAME, __name__, AuditedDuckDB.__name__)
    return f"{NAME}:///"
