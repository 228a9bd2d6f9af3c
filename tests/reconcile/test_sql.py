"""The warehouse's way, SQL where facts are many, comes to the rows of the pure functions."""

import duckdb
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings

from tests.reconcile.claims_at_random import CLUSTERS, OFFICIAL, PUBLISHED, corpora
from tests.reconcile.judging import tables
from tests.reconcile.stating import Row, articles, facts, reference, stated, stories
from transforms.schema import TABLES
from warehouse.reconcile import reconcile, reconcile_facts

RESULTS = ("observations", "conflicts", "targets")


def candidate(rows: list[Row]) -> duckdb.DuckDBPyConnection:
    con = duckdb.connect()
    for statement in (s for table in TABLES for s in table.ddl()):
        con.execute(statement)
    inputs = {"articles": articles(PUBLISHED), "facts": facts(rows), "reference": reference(OFFICIAL)}
    for name, table in inputs.items():
        con.from_arrow(table).insert_into(name)
    return con


def results(con: duckdb.DuckDBPyConnection) -> dict[str, pa.Table]:
    return {name: con.table(name).order(con.table(name).columns[0]).to_arrow_table() for name in RESULTS}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(corpora())
def test_sql_and_python_come_to_the_same_rows(rows: list[Row]) -> None:
    with candidate(rows) as con:
        con.from_arrow(stories(CLUSTERS)).insert_into("stories")
        reconcile_facts(con)
        told = results(con)
    pure = tables(*rows, official=OFFICIAL, published=PUBLISHED, clusters=CLUSTERS)
    for name in RESULTS:
        assert told[name].to_pylist() == pure[name].to_pylist()


def test_a_candidate_is_filled_whole() -> None:
    rows = [stated("171.9"), stated("171.9", article="b"), stated("205.2", when="2024", article="c")]
    with candidate(rows) as con:
        reconcile(con)
        assert con.table("stories").count("*").fetchall() == [(len(PUBLISHED),)]
        verdicts = con.sql("select year(period_end), verdict from observations order by 1").fetchall()
    assert verdicts == [(2023, "agreed"), (2024, "single")]


def test_counts_in_millions_agree_in_sql_too() -> None:
    rounded = stated("1700000", "visitor_arrivals", article="b", value_low=1_650_000, value_high=1_750_000)
    with candidate([stated("1743204", "visitor_arrivals"), rounded]) as con:
        reconcile(con)
        assert con.sql("select verdict, value from observations").fetchall() == [("rounded", 1_743_204)]


def test_nothing_is_made_of_no_facts() -> None:
    with candidate([]) as con:
        reconcile(con)
        assert all(table.num_rows == 0 for table in results(con).values())


@pytest.mark.parametrize("count", [30])
def test_cells_above_suspicion_never_reach_python(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [stated("171.9", article=a, fact_id=f"{a}{n}", char_start=n) for n in range(count) for a in "abc"]
    with candidate(rows) as con:
        con.from_arrow(stories(CLUSTERS)).insert_into("stories")
        con.execute("delete from reference")
        monkeypatch.setattr("warehouse.reconcile.judge_family", None)
        reconcile_facts(con)
        told = con.sql("select facts, articles, stories, verdict from observations").fetchall()
    assert told == [(3 * count, 3, 2, "agreed")]
