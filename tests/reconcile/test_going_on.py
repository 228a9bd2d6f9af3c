"""A candidate that goes on from a release comes to the rows of one that is reconciled whole."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reconcile.claims_at_random import OFFICIAL, PUBLISHED, corpora
from tests.reconcile.stating import Row, articles, facts, reference, stated
from transforms.schema import SKETCHES
from warehouse.load import declare
from warehouse.reconcile import reconcile

RESULTS = ("stories", "observations", "conflicts", "targets")
COPIES = "bcg"  # articles with one body


def filled(con: duckdb.DuckDBPyConnection, rows: list[Row], names: Collection[str]) -> None:
    """Add these articles, with their facts and sketches."""
    sketches = [{"article_id": a, "body_hash": "same", "points": [1] * 64} for a in COPIES if a in names]
    tables = {
        "articles": articles({a: PUBLISHED[a] for a in sorted(names)}),
        "facts": facts([row for row in rows if row["article_id"] in names]),
        "sketches": pa.Table.from_pylist(sketches, schema=SKETCHES.arrow()),
    }
    for name, table in tables.items():
        con.from_arrow(table).insert_into(name)


def results(con: duckdb.DuckDBPyConnection) -> dict[str, list[Row]]:
    return {
        name: con.table(name).order(con.table(name).columns[0]).to_arrow_table().to_pylist()
        for name in RESULTS
    }


def whole(path: Path | None, rows: list[Row], names: Collection[str]) -> dict[str, list[Row]]:
    with duckdb.connect(path or ":memory:") as con:
        declare(con)
        con.from_arrow(reference(OFFICIAL)).insert_into("reference")
        filled(con, rows, names)
        reconcile(con)
        return results(con)


def went_on(
    base: Path, rows: list[Row], gone: Collection[str], come: Collection[str]
) -> dict[str, list[Row]]:
    candidate = base.with_name("candidate.duckdb")
    shutil.copyfile(base, candidate)
    with duckdb.connect(candidate) as con:
        con.execute(
            "delete from stories where story_id in (select story_id from stories where article_id in ?)",
            [list(gone)],
        )
        for table in ("articles", "facts", "sketches"):
            con.execute(f"delete from {table} where article_id in ?", [list(gone)])
        filled(con, rows, come)
        reconcile(con, base)
        return results(con)


NAMES = st.sets(st.sampled_from(sorted(PUBLISHED)), min_size=1)


@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(corpora(), NAMES, NAMES)
def test_what_articles_come_and_go_the_rows_are_those_of_a_whole_run(
    tmp_path: Path, rows: list[Row], before: set[str], after: set[str]
) -> None:
    base = tmp_path / "base.duckdb"
    base.unlink(missing_ok=True)
    whole(base, rows, before)
    assert went_on(base, rows, before - after, after - before) == whole(None, rows, after)


def test_what_no_new_fact_touches_is_not_judged_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [stated("171.9", article="a"), stated("117.9", article="b")]
    elsewhere = stated("90.1", article="d", counterpart="US")
    base = tmp_path / "base.duckdb"
    before = whole(base, rows, "ab")
    assert before["conflicts"]
    monkeypatch.setattr("warehouse.reconcile.judge_family", None)
    after = went_on(base, [*rows, elsewhere], "", "d")
    assert after["conflicts"] == before["conflicts"]
    assert len(after["observations"]) == len(before["observations"]) + 1
