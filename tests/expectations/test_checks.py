"""Checks as files: what is read of them, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from expectations.check import Check, read
from expectations.suites import SUITES, checks_for
from transforms.schema import BY_NAME, SEVERITIES

SQL = """-- severity: warning
-- guards: facts
-- needs: rows
-- Something is wrong,
-- and should be mended.
SELECT 1 AS key, false AS broken, 'x' AS detail -- a remark
"""


def test_a_file_is_a_check(tmp_path: Path) -> None:
    path = tmp_path / "provenance" / "all_is_well.sql"
    path.parent.mkdir()
    path.write_text(SQL, encoding="utf-8")
    assert read(path) == Check(
        suite="provenance",
        name="all_is_well",
        table="facts",
        severity="warning",
        description="Something is wrong, and should be mended.",
        judgement="SELECT 1 AS key, false AS broken, 'x' AS detail -- a remark",
        needs_rows=True,
    )


@pytest.mark.parametrize("line", ["-- severity: warning\n", "-- guards: facts\n"])
def test_a_file_must_say_what_it_guards_and_how_bad_it_is(tmp_path: Path, line: str) -> None:
    path = tmp_path / "check.sql"
    path.write_text(SQL.replace(line, ""), encoding="utf-8")
    with pytest.raises(ValueError, match=r"check\.sql: begin with"):
        read(path)


def test_a_severity_must_be_one_there_is(tmp_path: Path) -> None:
    path = tmp_path / "check.sql"
    path.write_text(SQL.replace("warning", "fatal"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"check\.sql"):
        read(path)


def test_names_are_unique_and_what_is_guarded_exists() -> None:
    checks = checks_for(has_previous=True)
    assert len({check.name for check in checks}) == len(checks)
    assert {check.table for check in checks} <= {*BY_NAME, "all tables"}
    assert {check.severity for check in checks} == set(SEVERITIES)
    assert {check.suite for check in checks} == {"structure", *SUITES}


def test_what_compares_with_the_release_before_says_so() -> None:
    for check in checks_for(has_previous=True):
        assert ("previous." in check.judgement) == check.needs_previous, check.name


def test_where_a_check_points_a_reader_there_is_something() -> None:
    root = Path(__file__).parents[2]
    for check in checks_for(has_previous=True):
        for named in re.findall(r"\b(?:transforms|warehouse|seeds)/[\w/.]*\w", check.description):
            assert (root / named).exists(), f"{check.name}: {named}"
