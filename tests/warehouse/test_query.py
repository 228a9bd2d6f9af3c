"""Hostile and honest questions to a published warehouse."""

from __future__ import annotations

import time
from pathlib import Path

import pyarrow as pa
import pytest

from tests.warehouse.release_of import released, texts
from transforms.errors import KimngachError
from warehouse.layout import DataFolder
from warehouse.query import Limits, asked, example_named, hardened

LIMITS = Limits(seconds=1.0, rows=100, memory_mb=256)
RECURSION = "with recursive r as (select 1 as a union all select a + 1 from r)"


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("query")
    data = DataFolder(root / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.extraction.extract", lambda _: _empty())
        released(data, texts(root / "seeds", a="một"))
    return data.warehouse


def _empty() -> dict[str, pa.Table]:
    from transforms.schema import STAGED

    return {table.name: table.arrow().empty_table() for table in STAGED}


def ask(warehouse: Path, sql: str, limits: Limits = LIMITS) -> tuple[pa.Table, bool]:
    with hardened(warehouse, limits) as con, asked(con, sql, limits) as answer:
        return answer.table(), answer.is_cut


@pytest.mark.parametrize(
    "sql",
    [
        "select 1 as n",
        "from runs",
        "describe facts",
        "show tables",
        "summarize runs",
        "values (1)",
        "explain select 1",
        "with r as (select 1) from r",
        "select 1;",
        "-- a remark\nselect 1",
    ],
)
def test_reading_is_answered(warehouse: Path, sql: str) -> None:
    table, is_cut = ask(warehouse, sql)
    assert table.num_rows
    assert not is_cut


@pytest.mark.parametrize(
    "sql",
    [
        "copy facts to 'OUT'",
        "explain analyze copy facts to 'OUT'",
        "export database 'OUT'",
        "attach 'OUT'",
        "attach ':memory:' as m",
        "install httpfs",
        "load httpfs",
        "set memory_limit = '9GB'",
        "set enable_external_access = true",
        "reset lock_configuration",
        "pragma database_list",
        "pragma enable_profiling",
        "create temp table t as select 1",
        "create table t(a int)",
        "insert into facts select * from facts",
        "update facts set value = 0",
        "delete from facts",
        "drop table facts",
        "truncate facts",
        "checkpoint",
        "vacuum",
        "call pragma_version()",
        "prepare p as select 1",
        "begin",
        "use memory",
        "update extensions",
        "select 1; drop table facts",
        "select 1; select 2",
        "",
        "-- nothing",
        "selec 1",
        "select * from read_csv('SECRET')",
        "select * from read_text('SECRET')",
        "select * from read_blob('SECRET')",
        "select * from read_parquet('SECRET')",
        "select * from read_json('SECRET')",
        "select * from 'SECRET.csv'",
        "select * from glob('/*')",
        "select * from sniff_csv('SECRET')",
        "select * from parquet_metadata('SECRET')",
        "select * from query('copy facts to ''OUT''')",
        "select getenv('HOME')",
        "from warehouse_of_python",
    ],
)
def test_all_else_is_refused_in_one_line(warehouse: Path, tmp_path: Path, sql: str) -> None:
    warehouse_of_python = pa.table({"secret": [1]})
    secret = tmp_path / "secret"
    secret.write_text("a,b\n1,2\n")
    before = warehouse.read_bytes()
    sql = sql.replace("OUT", str(tmp_path / "out")).replace("SECRET", str(secret))
    with pytest.raises(KimngachError) as refusal:
        ask(warehouse, sql)
    assert "\n" not in str(refusal.value)
    assert str(refusal.value)
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]
    assert warehouse.read_bytes() == before
    assert warehouse_of_python.num_rows


@pytest.mark.parametrize(
    "sql",
    [
        f"{RECURSION} select count(*) from r",
        "select count(*) from range(100000) a, range(100000) b, range(100000) c",
        "select a.range + b.range as n from range(100000) a, range(100000) b order by n desc",
    ],
)
def test_what_does_not_end_is_stopped_in_time(warehouse: Path, sql: str) -> None:
    begun = time.monotonic()
    with pytest.raises(KimngachError, match=r"stopped after 1 s|needs over 256 MB"):
        ask(warehouse, sql)
    assert time.monotonic() - begun < 5


def test_an_endless_answer_is_cut_at_the_limit_and_says_so(warehouse: Path) -> None:
    table, is_cut = ask(warehouse, f"{RECURSION} select a from r")
    assert (table.num_rows, is_cut) == (100, True)


@pytest.mark.parametrize(
    ("rows", "limit", "expected", "is_cut"),
    [(100, 100, 100, False), (101, 100, 100, True), (9000, 0, 9000, False), (0, 100, 0, False)],
)
def test_the_limit_cuts_only_what_is_beyond_it(
    warehouse: Path, rows: int, limit: int, expected: int, is_cut: bool
) -> None:
    answer = ask(warehouse, f"from range({rows})", Limits(rows=limit))
    assert (answer[0].num_rows, answer[1]) == (expected, is_cut)


def test_the_connection_goes_on_after_a_refusal_and_an_interrupt(warehouse: Path) -> None:
    with hardened(warehouse, LIMITS) as con:
        for sql in ("drop table facts", "select count(*) from range(100000) a, range(1000000) b"):
            with pytest.raises(KimngachError), asked(con, sql, LIMITS) as answer:
                answer.table()
        with asked(con, "select 1", LIMITS) as answer:
            assert answer.table().num_rows == 1


def test_no_warehouse_is_one_line_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(KimngachError, match="no warehouse there yet; make one with: kimngach run"):
        ask(tmp_path / "warehouse.duckdb", "select 1")
    (tmp_path / "warehouse.duckdb").write_bytes(b"something else")
    with pytest.raises(KimngachError, match="cannot be opened"):
        ask(tmp_path / "warehouse.duckdb", "select 1")


def test_the_library_of_questions(warehouse: Path) -> None:
    with hardened(warehouse, LIMITS) as con:
        names = [row[0] for row in con.execute(example_named(con, "list")).fetchall()]
        assert "trade_by_year" in names
        for name in names:
            with asked(con, example_named(con, name), LIMITS) as answer:
                answer.table()
        with pytest.raises(KimngachError, match="no such example; there are"):
            example_named(con, "facts; drop table facts")
