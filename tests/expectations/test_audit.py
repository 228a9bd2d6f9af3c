"""What an audit gives its caller, and what it must not do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from expectations.engine import AuditResult, audit, judge
from expectations.suites import checks_for
from tests.expectations.breaking import BREAKS, run
from transforms.columns import Type
from transforms.schema import AUDITS, SEVERITIES


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    return tmp_path / "reports" / "data-docs"


def test_a_sound_candidate_may_be_published(candidate: Path, before: Path, docs: Path) -> None:
    result = audit(candidate, before, "r7", docs)
    assert not result.blocked
    assert sum(passed for passed, _ in result.counts.values()) == len(checks_for(has_previous=True))
    assert result.docs_index == docs / "index.html"
    assert result.docs_index.exists()


def test_a_critical_failure_holds_back(candidate: Path, docs: Path) -> None:
    run(candidate, BREAKS["facts_stand_where_they_say"])
    result = audit(candidate, None, "r7", docs)
    assert result.blocked
    assert "facts_stand_where_they_say" in _failed(result)
    assert result.counts["critical"][1] == len(_failed(result))


def test_a_warning_does_not_hold_back(candidate: Path, docs: Path) -> None:
    run(candidate, BREAKS["ranks_lie_within_their_field"])
    result = audit(candidate, None, "r7", docs)
    assert _failed(result) == {"ranks_lie_within_their_field"}
    assert not result.blocked


def test_an_accepted_failure_is_shown_and_does_not_hold_back(
    candidate: Path, before: Path, docs: Path
) -> None:
    run(candidate, BREAKS["unchanged_articles_keep_their_facts"])
    held = audit(candidate, before, "r7", docs)
    accepted = audit(candidate, before, "r7", docs, accept=sorted(_failed(held)))
    assert held.blocked
    assert not accepted.blocked
    assert _failed(accepted) == _failed(held)


def test_a_first_release_is_compared_with_nothing(candidate: Path, docs: Path) -> None:
    names = {row["expectation"] for row in audit(candidate, None, "r1", docs).rows}
    assert "no_article_is_lost" not in names
    assert "news_is_fresh" in names


def test_rows_are_those_of_the_table(candidate: Path, docs: Path) -> None:
    rows = audit(candidate, None, "r7", docs).rows
    assert all(list(row) == AUDITS.names() for row in rows)
    assert {row["severity"] for row in rows} <= set(SEVERITIES)
    assert all(row["description"].endswith(".") and len(row["description"]) > 60 for row in rows)
    with duckdb.connect(str(candidate)) as con:
        marks = ", ".join("?" * len(AUDITS.columns))
        con.executemany(f"INSERT INTO audits VALUES ({marks})", [list(row.values()) for row in rows])
    lists = [column.name for column in AUDITS.columns if column.type is Type.TEXTS]
    assert all(isinstance(row[name], list) for row in rows for name in lists)


def test_what_cannot_be_judged_fails(candidate: Path) -> None:
    run(candidate, "DROP TABLE rejected_figures")
    checks = {check.name: check for check in checks_for(has_previous=False)}
    (row,) = judge([checks["rejected_figures_stand_where_they_say"]], candidate)
    assert not row["success"]
    assert row["observed"].startswith("could not be judged: ")
    assert "\n" not in row["observed"]


def test_only_the_first_hundred_failures_are_kept(candidate: Path) -> None:
    run(candidate, "INSERT INTO sentences SELECT 'x', i, 9, 5, 'body' FROM range(250) AS t(i)")
    checks = {check.name: check for check in checks_for(has_previous=False)}
    (row,) = judge([checks["sentences_follow_one_another"]], candidate)
    assert len(row["failing_keys"]) == 100
    assert row["observed"].startswith("250 of ")


def test_a_path_may_hold_any_character(sound: Path, tmp_path: Path) -> None:
    odd = tmp_path / "l'été $HOME ? # %41.duckdb"
    earlier = tmp_path / "earlier's $1.duckdb"
    for path in (odd, earlier):
        path.write_bytes(sound.read_bytes())
    assert all(row["success"] for row in judge(checks_for(has_previous=True), odd, earlier))


def test_the_module_is_cheap_to_import() -> None:
    code = "import sys, expectations.engine; sys.exit('great_expectations' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_audit_is_silent_offline_and_writes_nothing_else(candidate: Path, tmp_path: Path) -> None:
    """In a process of its own, with every connection refused, in an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    code = (
        "import socket, sys\n"
        "def refuse(*_): raise AssertionError('a connection was tried')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from pathlib import Path\n"
        "from expectations.engine import audit\n"
        "assert not audit(Path(sys.argv[1]), None, 'r1', Path(sys.argv[2])).blocked\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(candidate), str(tmp_path / "docs")],
        capture_output=True,
        text=True,
        cwd=home,
        env={"HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert list(home.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"candidate.duckdb", "docs", "home"}


def _failed(result: AuditResult) -> set[str]:
    return {row["expectation"] for row in result.rows if not row["success"]}


@pytest.mark.parametrize(
    "change", ["", "INSERT INTO sentences SELECT 'x', i, 9, 5, 'body' FROM range(9) AS t(i)"]
)
def test_articles_in_many_slices_are_judged_like_all_at_once(
    change: str, candidate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(candidate, change)
    checks = [check for check in checks_for(has_previous=False) if check.in_slices]
    at_once = judge(checks, candidate)
    monkeypatch.setattr("expectations.check.ARTICLES_A_SLICE", 1)
    assert judge(checks, candidate) == at_once
