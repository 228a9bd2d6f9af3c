"""The command line, as a person or a script meets it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.outcome import Outcome
from tests.flows.conftest import SEEDS
from tests.flows.terminal import command, kimngach, lines
from tests.warehouse.release_of import texts

EXPORTS = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Trung Quốc đạt 61,2 tỷ USD."


def test_extract_reads_one_article_from_standard_input() -> None:
    done = kimngach("extract", "-", stdin=EXPORTS)
    assert done.returncode == 0
    (row,) = [json.loads(line) for line in lines(done.stdout)]
    assert next(iter(row)) == "source"
    assert (row["measure"], row["value"], row["unit"], row["printed"]) == (
        "exports",
        61200000000,
        "USD",
        "61,2 tỷ USD",
    )
    assert EXPORTS[row["char_start"] : row["char_end"]] == row["printed"]
    assert (row["period_start"], row["period_end"]) == ("2023-01-01", "2023-12-31")
    assert done.stderr == b""


@pytest.mark.parametrize("table", ["events", "rejected_figures", "articles"])
def test_extract_prints_every_table_with_its_source(table: str) -> None:
    rows = [json.loads(line) for line in lines(kimngach("extract", SEEDS, "--table", table).stdout)]
    assert rows
    assert all(row["source"].startswith("seeds/") for row in rows)


def test_extract_prints_the_same_facts_in_every_format() -> None:
    found = {
        form: kimngach("extract", SEEDS, "--format", form).stdout for form in ("jsonl", "csv", "parquet")
    }
    rows = [json.loads(line) for line in lines(found["jsonl"])]
    assert rows
    assert all(row["source"].startswith("seeds/") for row in rows)
    ids = [row["fact_id"] for row in rows]
    assert [row["fact_id"] for row in csv.DictReader(io.StringIO(found["csv"].decode()))] == ids
    assert pq.read_table(io.BytesIO(found["parquet"]))["fact_id"].to_pylist() == ids


def test_extract_names_what_it_could_not_read_and_prints_the_rest(tmp_path: Path) -> None:
    folder = texts(tmp_path / "articles", a=EXPORTS, empty="")
    done = kimngach("extract", folder, tmp_path / "nowhere")
    assert done.returncode == 0
    assert len(lines(done.stdout)) == 1
    assert [line.split(":")[:2] for line in lines(done.stderr)] == [
        ["kimngach", " nowhere"],
        ["kimngach", " articles/empty.txt"],
    ]
    nothing = kimngach("extract", tmp_path / "nowhere")
    assert (nothing.returncode, nothing.stdout) == (1, b"")


def test_a_record_keeps_its_own_id(tmp_path: Path) -> None:
    path = tmp_path / "crawl.jsonl"
    path.write_text(json.dumps({"article": "P001", "text": EXPORTS, "published_at": "2024-01-10"}) + "\n")
    (row,) = [json.loads(line) for line in lines(kimngach("extract", path).stdout)]
    assert row["source"] == "crawl.jsonl#P001"


def test_queries_answer_in_every_format(data: Path, outcome: Outcome) -> None:
    sql = "select count(*) as n, sum(value) as total, min(period_end) as day from facts"
    table, *rest = (
        kimngach("query", sql, "--data", data, "--format", form) for form in ("table", "csv", "json")
    )
    assert lines(table.stdout)[0].split() == ["n", "total", "day"]
    (from_csv,) = csv.DictReader(io.StringIO(rest[0].stdout.decode()))
    (from_json,) = json.loads(rest[1].stdout)
    assert from_json["n"] == int(from_csv["n"]) == outcome.rows["facts"]
    assert str(from_json["day"]) == from_csv["day"]
    assert isinstance(from_json["total"], (int, float))
    parquet = kimngach("query", sql, "--data", data, "--format", "parquet").stdout
    assert pq.read_table(io.BytesIO(parquet))["n"].to_pylist() == [outcome.rows["facts"]]


def test_a_cut_answer_says_so_on_standard_error(data: Path) -> None:
    done = kimngach("query", "from range(50)", "--data", data, "--limit", "10", "--format", "csv")
    assert len(lines(done.stdout)) == 11
    assert lines(done.stderr) == ["kimngach: cut at 10 rows; --limit 0 gives all"]


def test_questions_are_read_from_standard_input_and_one_that_fails_stops_none(data: Path) -> None:
    done = kimngach(
        "query", "--data", data, "--format", "csv", stdin="select 1 as a;\ndrop table facts;\nselect\n2 as b"
    )
    assert lines(done.stdout) == ["a", "1", "b", "2"]
    assert len(lines(done.stderr)) == 1
    assert "DROP is refused" in done.stderr.decode()


def test_a_function_that_heeds_no_interrupt_is_ended(data: Path) -> None:
    endless = "select levenshtein(repeat('a', 200000), repeat('b', 200000))"
    done = kimngach("query", endless, "--data", data, "--timeout", "0.5")
    assert done.returncode == 1
    assert b"stopped" in done.stderr


def test_memory_that_duckdb_does_not_count_is_refused(data: Path) -> None:
    done = kimngach("query", "select list_sum(range(1000000000))", "--data", data)
    assert done.returncode == 1
    assert "of memory; ask for less" in lines(done.stderr)[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["query", "select 1", "--data", "nowhere"], "no warehouse there yet; make one with: kimngach run"),
        (["explain", "x", "--data", "nowhere"], "no warehouse there yet"),
        (["audit", "--data", "nowhere"], "no warehouse there yet"),
        (["report", "--data", "nowhere"], "no warehouse there yet"),
        (["diff", "--data", "nowhere"], "no warehouse there yet"),
        (["rollback", "r0001", "--data", "/proc/nowhere"], "run again"),
        (["query", "--example", "nonsense"], "no such example"),
        (["serve", "--cron", "x", "--interval", "5"], "give one of them"),
        (["nonsense"], "No such command 'nonsense'."),
        (["query", "--nonsense"], "--nonsense"),
        (["extract"], "paths"),
    ],
)
def test_an_error_is_one_line_and_exit_code_1(arguments: list[str], said: str, data: Path) -> None:
    done = kimngach(*arguments, KIMNGACH_DATA=str(data))
    assert done.returncode == 1
    assert done.stdout == b""
    (line,) = lines(done.stderr)
    assert line.startswith("kimngach: ")
    assert said in line


def test_verbose_shows_the_trace() -> None:
    done = command("query", "select 1", "--data", "nowhere", "--verbose")
    assert b"Traceback" in done.stderr
    assert lines(done.stderr)[-1].startswith("kimngach: nowhere/warehouse.duckdb: no warehouse")


def test_a_reader_that_has_seen_enough_is_no_error(data: Path) -> None:
    question = "query 'from range(1000000)' --limit 0 --format csv"
    command = f"{sys.executable} -m flows.cli {question} --data {data} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=SEEDS.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"range\n", b"")


def test_every_command_tells_what_it_does() -> None:
    overview = kimngach("--help").stdout.decode()
    for group in ("run extract reconcile query explain audit report", "releases diff rollback serve watch"):
        assert all(f"  {command} " in overview for command in group.split())


def test_extract_and_query_start_fast(data: Path) -> None:
    for asked in ("extract", "query"):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "flows.cli", asked, "--help"],
            capture_output=True,
            cwd=SEEDS.parent,
        )
        loaded = {line.rpartition("|")[2].strip() for line in lines(done.stderr)}
        assert "flows.commands.ask" in loaded
        assert not loaded & {"prefect", "great_expectations", "pandas", "duckdb", "pyarrow", "scipy"}


def test_releases_and_diff_as_json(data: Path) -> None:
    (release,) = json.loads(kimngach("releases", "--json", "--data", data).stdout)
    assert (release["name"], release["is_current"]) == ("r0001", True)
    diff = json.loads(kimngach("diff", "r0001", "r0001", "--json", "--data", data).stdout)
    assert {table["table"]: table["added"] for table in diff["tables"]}["facts"] == 0


def test_reconcile_prints_each_row_with_its_table(tmp_path: Path) -> None:
    facts = kimngach("extract", SEEDS).stdout
    claims = tmp_path / "claims.jsonl"
    claims.write_bytes(facts)
    done = kimngach("reconcile", claims)
    rows = [json.loads(line) for line in lines(done.stdout)]
    assert {"observations"} <= {row["table"] for row in rows}
