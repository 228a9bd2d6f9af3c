"""Each expectation that follows from the schema fails on data that is not as the schema declares it."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from expectations.check import Check
from expectations.engine import judge
from expectations.suites import structural
from tests.expectations.breaking import run
from transforms.columns import Column, Table
from transforms.schema import TABLES

ALL = {check.name: check for check in structural()}
ROWS = {table.name: ALL[f"{table.name}_rows_are_as_declared"] for table in TABLES}
REFERENCES = [(table, column) for table in TABLES for column in table.columns if column.references]


def test_each_is_tested_here() -> None:
    assert set(ALL) == {"columns_are_as_declared", *(check.name for check in ROWS.values())}


def test_all_are_critical() -> None:
    assert {check.severity for check in ALL.values()} == {"critical"}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ("ALTER TABLE facts DROP COLUMN rule", "facts.rule"),
        ("ALTER TABLE facts ALTER COLUMN value TYPE DOUBLE", "facts.value"),
        ("ALTER TABLE facts ADD COLUMN surprise INTEGER", "facts.surprise"),
        ("DROP TABLE targets", "targets.target"),
    ],
)
def test_a_changed_column(candidate: Path, change: str, key: str) -> None:
    run(candidate, change)
    (row,) = judge([ALL["columns_are_as_declared"]], candidate)
    assert not row["success"]
    assert key in row["failing_keys"]


def test_a_row_twice(candidate: Path) -> None:
    for table in TABLES:
        run(candidate, f"INSERT INTO {table.name} SELECT * FROM {table.name} LIMIT 1")
    for row in judge(list(ROWS.values()), candidate):
        assert not row["success"]
        assert len(row["failing_keys"]) == 1


@pytest.mark.parametrize(("table", "column"), REFERENCES, ids=lambda part: part.name)
def test_a_reference_to_nothing(candidate: Path, table: Table, column: Column) -> None:
    nowhere = f"UPDATE {table.name} SET {column.name} = 'nowhere'"
    assert f"has {column.name} nowhere" in _fault(candidate, ROWS[table.name], nowhere)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_each_column_is_guarded(candidate: Path, table: Table) -> None:
    check = ROWS[table.name]
    for column in table.columns:
        if not column.nullable:
            assert column.name in _fault(candidate, check, _emptied(table, column))
        if column.allowed:
            nonsense = f"UPDATE {table.name} SET {column.name} = 'nonsense'"
            assert f"{column.name} is nonsense" in _fault(candidate, check, nonsense)
        if column.at_least is not None:
            low = f"UPDATE {table.name} SET {column.name} = {column.at_least - 1}"
            assert f"{column.name} is" in _fault(candidate, check, low)


def test_nothing_where_something_must_be(candidate: Path) -> None:
    filled = [table.name for table in TABLES if not table.may_be_empty]
    run(candidate, "".join(f"DELETE FROM {table};" for table in filled))
    rows = judge([check for check in ALL.values() if check.table in filled], candidate)
    assert {row["observed"] for row in rows} == {"nothing to examine"}
    assert not any(row["success"] for row in rows)


def _emptied(table: Table, column: Column) -> str:
    may_be_null = f"ALTER TABLE {table.name} ALTER COLUMN {column.name} DROP NOT NULL"
    return f"{may_be_null}; UPDATE {table.name} SET {column.name} = NULL"


def _fault(candidate: Path, check: Check, change: str) -> str:
    """What the check says of the rows after a change that is then taken back."""
    with duckdb.connect(str(candidate)) as con:
        con.execute("BEGIN; " + change)
        failures = con.execute(check.failures()).fetchall()
        con.execute("ROLLBACK")
    assert failures
    return " · ".join(detail for _, detail in failures)
