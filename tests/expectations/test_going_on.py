"""What held of articles in the release before is not judged again; what is new, changed or failed is."""

from __future__ import annotations

from pathlib import Path

import pytest

from expectations.check import Check
from expectations.engine import audit, judge
from expectations.suites import checks_for
from tests.expectations.breaking import BREAKS, run
from transforms.schema import TABLES

OF_ARTICLES = {check.name: check for check in checks_for(has_previous=True) if check.is_of_articles}
BY_HAND = [check for name, check in OF_ARTICLES.items() if name in BREAKS]
BROKEN = "facts_stand_where_they_say"


def test_a_table_of_articles_is_judged_by_article() -> None:
    structural = {f"{table.name}_rows_are_as_declared" for table in TABLES if table.is_of_articles}
    assert structural == OF_ARTICLES.keys() - BREAKS.keys()


def test_all_hold_of_new_articles_that_are_sound(candidate: Path, before: Path) -> None:
    run(before, "DELETE FROM articles")
    rows = judge([check.of_fresh() for check in OF_ARTICLES.values()], candidate, before, goes_on=True)
    assert [row["expectation"] for row in rows if not row["success"]] == []


@pytest.mark.parametrize("check", BY_HAND, ids=lambda check: check.name)
def test_fails_on_new_articles_that_are_broken(check: Check, candidate: Path, before: Path) -> None:
    run(before, "DELETE FROM articles")
    run(candidate, BREAKS[check.name])
    (row,) = judge([check.of_fresh()], candidate, before, goes_on=True)
    assert not row["success"]
    assert row["failing_keys"]


def test_a_table_that_lost_all_its_rows_is_seen(candidate: Path, before: Path) -> None:
    run(candidate, "DELETE FROM facts")
    check = OF_ARTICLES["facts_rows_are_as_declared"].of_fresh()
    (row,) = judge([check], candidate, before, goes_on=True)
    assert row["failing_keys"] == ["facts"]


@pytest.mark.parametrize("held", [True, False])
def test_what_failed_before_is_judged_of_all(
    held: bool, candidate: Path, before: Path, tmp_path: Path
) -> None:
    """No article changed: only where the release before held is what it says taken for granted."""
    run(candidate, BREAKS[BROKEN])
    run(before, f"INSERT INTO audits VALUES ('r', 'provenance', '{BROKEN}', 'critical', '', {held}, '', [])")
    rows = audit(candidate, before, "r2", tmp_path / "docs", goes_on=True).rows
    (row,) = (row for row in rows if row["expectation"] == BROKEN)
    assert row["success"] is held
