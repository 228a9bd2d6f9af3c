"""DuckDB as Great Expectations can use it: read-only, without transactions, beside the release before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar

import duckdb
from duckdb_engine import ConnectionWrapper, Dialect
from sqlalchemy import TryCast
from sqlalchemy.dialects import registry
from sqlalchemy.ext.compiler import deregister

from expectations import check
from warehouse import duck
from warehouse.reconcile import Touched

_NAME = "kimngach"

# duckdb_engine's way to write TRY_CAST keeps DuckDB's module alive past the end of the interpreter, which
# DuckDB then reports in pages of leaks. Nothing here is cast so.
deregister(TryCast)


class _Lent(ConnectionWrapper):
    def close(self) -> None:
        """Nothing: whoever lent it closes it."""


class AuditedDuckDB(Dialect):
    """duckdb_engine's dialect for an audit.

    Great Expectations fetches a result after its connection went back to the pool. The rollback on return
    would empty DuckDB's pending result, so that transactions are left out: nothing is written here. It also
    leaves connections open, so that it is given one that is ours to close.
    """

    supports_statement_cache = False
    warehouse: ClassVar[duckdb.DuckDBPyConnection]

    def connect(self, *_: Any, **__: Any) -> Any:
        return _Lent(self.warehouse)

    def do_begin(self, connection: Any) -> None:
        """Nothing: see the class."""

    def do_rollback(self, connection: Any) -> None:
        """Nothing: see the class."""

    def do_commit(self, connection: Any) -> None:
        """Nothing: see the class."""


@contextmanager
def address(database: Path, previous: Path | None, views: str, touched: Touched | None) -> Iterator[str]:
    """An SQLAlchemy address of ``database`` that holds while the block runs, for one audit at a time.

    ``views`` is SQL that makes, in memory, what checks look at, of ``touched`` where it is given. The paths
    are no part of the address: Great Expectations would expand a ``$`` in them.
    """
    registry.register(_NAME, __name__, AuditedDuckDB.__name__)
    with duck.connect(database, read_only=True) as connection:
        connection.execute("SET VARIABLE articles_a_slice = $1", [check.ARTICLES_A_SLICE])
        AuditedDuckDB.warehouse = connection
        if previous is not None:
            path = str(previous).replace("'", "''")
            connection.execute(f"ATTACH '{path}' AS previous (READ_ONLY)")
        if touched is not None:
            connection.register("touched_articles", touched.articles)
            connection.register("touched", touched.families)
        for statement in connection.extract_statements(views):
            # a view of a table that is not there is left out: what looks at it fails for itself
            with suppress(duckdb.CatalogException, duckdb.BinderException):
                connection.execute(statement)
        yield f"{_NAME}:///"
