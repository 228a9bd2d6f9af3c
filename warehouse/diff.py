"""What changed between two releases: rows added, removed and changed, by the keys that schema.py declares."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from transforms.columns import Table
from transforms.schema import ARTICLES, CONFLICTS, EVENTS, FACTS, OBSERVATIONS
from warehouse import duck

COMPARED = (ARTICLES, FACTS, EVENTS, OBSERVATIONS, CONFLICTS)
_SOURCES = """
select source, if(o.article_id is null, 'new', if(n.article_id is null, 'gone', 'changed')) as change
from new.articles n full join old.articles o using (source)
where n.article_id is distinct from o.article_id order by source
"""
_LEFT_OUT = {"text"}  # an article's id is the hash of it
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in a table: counts, and the first rows of each kind in the order of their keys.

    A changed row is given as it was and as it is.
    """

    table: str
    added: int
    removed: int
    changed: int
    added_rows: list[Row]
    removed_rows: list[Row]
    changed_rows: list[tuple[Row, Row]]

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.removed or self.changed)


def differences(before: Path, after: Path, sample: int = 20) -> list[Change]:
    """Compare two releases, table by table; of each kind of change up to ``sample`` rows are given."""
    with _both(before, after) as con:
        return [_change(con, table, sample) for table in COMPARED]


def sources_changed(before: Path, after: Path) -> tuple[list[str], list[str], list[str]]:
    """The sources that are new, that hold another article than before, and that are gone."""
    with _both(before, after) as con:
        rows = con.execute(_SOURCES).fetchall()
    new, changed, gone = ([s for s, change in rows if change == kind] for kind in ("new", "changed", "gone"))
    return new, changed, gone


@contextmanager
def _both(before: Path, after: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duck.connect_beside(after) as con:
        for side, path in (("old", before), ("new", after)):
            con.execute(f"attach {quoted(path)} as {side} (read_only)")
        yield con


def _change(con: duckdb.DuckDBPyConnection, table: Table, sample: int) -> Change:
    """Rows that one side has and the other has not, told apart by key into added, removed and changed."""
    old, new = con.table(f"old.{table.name}"), con.table(f"new.{table.name}")
    shared = [name for name in table.names() if name in old.columns and name in new.columns]
    columns = ", ".join(name for name in shared if name not in _LEFT_OUT)
    gone = old.project(columns).except_(new.project(columns)).set_alias("gone")
    come = new.project(columns).except_(old.project(columns)).set_alias("come")
    key = ", ".join(table.key)
    added, removed = come.join(gone, key, how="anti"), gone.join(come, key, how="anti")
    was, now = gone.join(come, key, how="semi"), come.join(gone, key, how="semi")
    return Change(
        table=table.name,
        added=_count(added),
        removed=_count(removed),
        changed=_count(now),
        added_rows=_rows(added, key, sample),
        removed_rows=_rows(removed, key, sample),
        changed_rows=list(zip(_rows(was, key, sample), _rows(now, key, sample), strict=True)),
    )


def _count(relation: duckdb.DuckDBPyRelation) -> int:
    return int(relation.count("*").fetchall()[0][0])


def _rows(relation: duckdb.DuckDBPyRelation, key: str, most: int) -> list[Row]:
    rows: list[Row] = relation.order(key).limit(most).to_arrow_table().to_pylist()
    return rows


def quoted(path: Path) -> str:
    """A path as it stands in SQL where no parameter may."""
    return "'" + str(path).replace("'", "''") + "'"
