"""What held of an article or a family before is not judged again; what is new, changed or failed is."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from expectations.check import Check
from expectations.engine import audit, judge
from expectations.suites import checks_for
from tests.expectations.breaking import BREAKS, run
from transforms.schema import TABLES
from warehouse.reconcile import Touched, touched_since

SCOPED = {check.name: check for check in checks_for(has_previous=True) if check.scope}
BY_HAND = [check for name, check in SCOPED.items() if name in BREAKS]
OF_ARTICLES, OF_FAMILIES = "facts_stand_where_they_say", "every_fact_is_observed_once"


def since(before: Path, candidate: Path) -> Touched:
    with duckdb.connect(candidate) as con:
        return touched_since(con, before)


def test_tables_of_articles_and_of_families_are_judged_by_these() -> None:
    of_articles = {f"{t.name}_rows_are_as_declared" for t in TABLES if "article_id" in t.names()}
    of_families = {"observations_rows_are_as_declared", "conflicts_rows_are_as_declared"}
    assert of_articles | of_families == SCOPED.keys() - BREAKS.keys()


def test_all_hold_of_new_articles_that_are_sound(candidate: Path, before: Path) -> None:
    run(before, "DELETE FROM articles")
    rows = judge([check.of_fresh() for check in SCOPED.values()], candidate, before, since(before, candidate))
    assert [row["expectation"] for row in rows if not row["success"]] == []


@pytest.mark.parametrize("check", BY_HAND, ids=lambda check: check.name)
def test_fails_on_new_articles_that_are_broken(check: Check, candidate: Path, before: Path) -> None:
    run(before, "DELETE FROM articles")
    run(candidate, BREAKS[check.name])
    (row,) = judge([check.of_fresh()], candidate, before, since(before, candidate))
    assert not row["success"]
    assert row["failing_keys"]


def test_a_table_that_lost_all_its_rows_is_seen(candidate: Path, before: Path) -> None:
    run(candidate, "DELETE FROM facts")
    check = SCOPED["facts_rows_are_as_declared"].of_fresh()
    (row,) = judge([check], candidate, before, since(before, candidate))
    assert row["failing_keys"] == ["facts"]


@pytest.mark.parametrize(
    ("broken", "held"), [(OF_ARTICLES, True), (OF_ARTICLES, False), (OF_FAMILIES, True), (OF_FAMILIES, False)]
)
def test_what_failed_before_is_judged_of_all(
    broken: str, held: bool, candidate: Path, before: Path, tmp_path: Path
) -> None:
    """No article changed: only where the release before held is what it says taken for granted."""
    run(candidate, BREAKS[broken])
    run(before, f"INSERT INTO audits VALUES ('r', '', '{broken}', 'critical', '', {held}, '', [])")
    rows = audit(candidate, before, "r2", tmp_path / "docs", touched=since(before, candidate)).rows
    (row,) = (row for row in rows if row["expectation"] == broken)
    assert row["success"] is held
