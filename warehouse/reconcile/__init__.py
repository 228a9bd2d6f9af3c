"""Observations, conflicts and targets of a candidate: SQL where facts are many, Python where they
disagree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from transforms.reconcile import judge_family, tables_of
from transforms.reconcile.claims import Claim, Paper, claim_of, reference_claims
from transforms.reconcile.intervals import interval_of, step_of
from transforms.reconcile.sides import side_of_authority
from transforms.schema import CONFLICTS, OBSERVATIONS, TARGETS
from warehouse import stories
from warehouse.diff import quoted
from warehouse.reconcile.claims_file import reconcile_claims

__all__ = ["FAMILY", "Touched", "reconcile", "reconcile_claims", "reconcile_facts", "touched_since"]

_HERE = Path(__file__).parent
FAMILY = (_HERE / "family.sql").read_text(encoding="utf-8")
_BATCH = 20_000
_SIDES = pa.schema([("authority", pa.string()), ("side", pa.string())])
_REACHES = pa.schema([("fact", pa.int64()), ("low", pa.decimal128(28, 6)), ("high", pa.decimal128(28, 6))])


@dataclass(frozen=True, slots=True)
class Touched:
    """What changed since a release: the ids of articles, and the families that their facts are of."""

    articles: pa.Table
    families: pa.Table


def reconcile(con: duckdb.DuckDBPyConnection, base: Path | None = None) -> Touched | None:
    """Fill stories, observations, conflicts and targets of a candidate that holds the rest.

    Args:
        con: the candidate.
        base: the release that it goes on from, whose rows it has where no fact has changed.
    Returns:
        what was looked at, where that is not all.
    """
    stories.cluster(con)
    touched = None
    if base is not None:
        touched = touched_since(con, base)
        con.execute((_HERE / "again.sql").read_text(encoding="utf-8"))
    reconcile_facts(con)
    return touched


def touched_since(con: duckdb.DuckDBPyConnection, base: Path) -> Touched:
    """What changed since a release; it stays in the connection as the tables touched and touched_articles."""
    con.execute(FAMILY)
    con.execute(f"attach {quoted(base)} as previous (read_only)")
    con.execute((_HERE / "touched.sql").read_text(encoding="utf-8"))
    con.execute("detach previous")
    return Touched(con.table("touched_articles").to_arrow_table(), con.table("touched").to_arrow_table())


def reconcile_facts(con: duckdb.DuckDBPyConnection) -> None:
    """Fill observations, conflicts and targets of a candidate that knows which articles tell one story."""
    con.execute("create temp view if not exists stated as select rowid as fact, * from facts")
    _register_sides(con)
    _register_reaches(con)
    for name in ("place", "answers", "suspects", "judged", "observe"):
        con.execute((_HERE / f"{name}.sql").read_text(encoding="utf-8"))
    found: dict[str, list[dict[str, Any]]] = {table.name: [] for table in (OBSERVATIONS, CONFLICTS, TARGETS)}
    reference = reference_claims(con.table("reference").to_arrow_table().to_pylist())
    totals = list(_totals(con))
    for family in _families(con):
        for name, rows in judge_family(family, reference, totals).items():
            found[name] += rows
    for name, table in tables_of(found).items():
        con.from_arrow(table).insert_into(name)


def _register_sides(con: duckdb.DuckDBPyConnection) -> None:
    """authority_sides: whose statistics each body named in the facts publishes."""
    names = [name for (name,) in con.sql("select distinct authority from stated").fetchall() if name]
    rows = [{"authority": n, "side": side} for n in names if (side := side_of_authority(n)) is not None]
    con.register("authority_sides", pa.Table.from_pylist(rows, schema=_SIDES))


def _register_reaches(con: duckdb.DuckDBPyConnection) -> None:
    """reaches: what figures can stand for that came without an interval."""
    bare = con.sql(
        "select fact, printed, value, qualifier from stated where value_low is null or value_high is null"
    )
    rows = []
    for fact, printed, value, qualifier in bare.fetchall():
        interval = interval_of(value, step_of(printed, value), qualifier)
        rows.append({"fact": fact, "low": interval.low, "high": interval.high})
    con.register("reaches", pa.Table.from_pylist(rows, schema=_REACHES))


def _families(con: duckdb.DuckDBPyConnection) -> Iterator[list[Claim]]:
    """The claims that Python judges, one family at a time."""
    for _, rows in groupby(_rows(con, "select * from judged_claims order by family"), lambda r: r["family"]):
        yield sorted(map(claim_of, rows), key=lambda c: c.sort_key)


def _totals(con: duckdb.DuckDBPyConnection) -> Iterator[Claim]:
    """Trade with the world where a share of it is in question."""
    query = (
        "select * from judged_claims where 'W00' in (reporter, counterpart) and transform = 'level' "
        "and status = 'actual' and exists (select 1 from at_odds where link = 'share')"
    )
    yield from map(claim_of, _rows(con, query))


def _rows(con: duckdb.DuckDBPyConnection, query: str) -> Iterator[dict[str, Any]]:
    for batch in con.sql(query).to_arrow_reader(_BATCH):
        names = batch.schema.names
        for values in zip(*map(_values, batch.columns), strict=True):
            row = dict(zip(names, values, strict=True))
            row["paper"] = Paper(row["publisher"], row["published_at"])
            yield row


def _values(column: pa.Array) -> list[Any]:
    """A column's values, equal ones as one object: a batch repeats a few words and figures."""
    if pa.types.is_list(column.type):
        flat = iter(_values(column.flatten()))
        return [list(islice(flat, length)) for length in column.value_lengths().to_pylist()]
    coded = column.dictionary_encode(null_encoding="encode")
    return list(map(coded.dictionary.to_pylist().__getitem__, coded.indices.to_numpy().tolist()))
