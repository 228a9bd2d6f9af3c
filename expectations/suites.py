"""Which expectations a candidate must meet: those that follow from the schema, and those written by hand."""

# ruff: noqa: S608 (the queries are made of the schema's own names and values)
from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from expectations.check import Check, read
from transforms.columns import Column, Table
from transforms.schema import TABLES

# Each check by hand is a file of checks/<suite>; what a reader asks first comes first.
SUITES = ("provenance", "plausibility", "consistency", "continuity")
# What DuckDB's catalogue calls a type that it was created with under another name.
_CATALOGUE_TYPES = {"TIMESTAMPTZ": "TIMESTAMP WITH TIME ZONE"}


def checks_for(*, has_previous: bool) -> list[Check]:
    """Every check of a candidate; those that compare with the release before only where there is one."""
    return [*structural(), *(check for check in by_hand() if has_previous or not check.needs_previous)]


@cache
def by_hand() -> tuple[Check, ...]:
    """The business suites."""
    with as_file(files("expectations") / "checks") as folder:
        return tuple(read(path) for suite in SUITES for path in sorted((folder / suite).glob("*.sql")))


@cache
def structural() -> tuple[Check, ...]:
    """The suite ``structure``: every table as ``transforms.schema`` declares it, critical throughout."""
    return (_columns(TABLES), *(check for table in TABLES for check in _structure_of(table)))


def _structure_of(table: Table) -> list[Check]:
    return [_key(table), _values(table), *(_reference(table, c) for c in table.columns if c.references)]


def _structural(table: Table, aspect: str, description: str, judgement: str) -> Check:
    return Check(
        suite="structure",
        name=f"{table.name}_{aspect}",
        table=table.name,
        severity="critical",
        description=description,
        judgement=judgement,
        needs_rows=not table.may_be_empty,
    )


def _columns(tables: tuple[Table, ...]) -> Check:
    declared = ", ".join(
        f"('{table.name}', '{c.name}', '{_CATALOGUE_TYPES.get(c.type.sql, c.type.sql)}')"
        for table in tables
        for c in table.columns
    )
    return Check(
        suite="structure",
        name="columns_are_as_declared",
        table="all tables",
        severity="critical",
        description="A column is missing, not declared or of another type: the candidate was built by other"
        " code than this schema. Build it again from the inputs.",
        judgement=f"""
            WITH declared(table_name, column_name, type) AS (VALUES {declared}), found AS (
                SELECT table_name, column_name, data_type FROM duckdb_columns()
                WHERE database_name = current_database() AND NOT internal
                    AND table_name IN (SELECT table_name FROM declared)
            )
            SELECT table_name || '.' || column_name AS key, type IS DISTINCT FROM data_type AS broken,
                concat('declared ', coalesce(type, 'not'), ', is ', coalesce(data_type, 'not there'))
                AS detail
            FROM declared FULL JOIN found USING (table_name, column_name)""",
        needs_rows=True,
    )


def _key(table: Table) -> Check:
    return _structural(
        table,
        "has_no_two_rows_alike",
        "Two rows have the same key: something was loaded twice, or the key no longer tells rows apart. Look"
        " for a shard that was staged twice.",
        f"""SELECT {_key_of(table)} AS key, count(*) > 1 AS broken, count(*) || ' rows' AS detail
            FROM {table.name} GROUP BY ALL""",
    )


def _values(table: Table) -> Check:
    required = [column.name for column in table.columns if not column.nullable]
    faults = [f"CASE WHEN {name} IS NULL THEN 'without {name}' END" for name in required]
    faults += [
        f"CASE WHEN NOT ({limit}) THEN '{c.name} is ' || {c.name} END"
        for c in table.columns
        if (limit := _limit(c))
    ]
    return _structural(
        table,
        "values_are_as_declared",
        "A value that every row must have is missing, or is not one of those that its column allows: a rule"
        " wrote what the schema does not know. Mend the rule, or declare the value in transforms/schema.py.",
        f"""SELECT *, detail <> '' AS broken FROM (
                SELECT {_key_of(table)} AS key, concat_ws(', ', {", ".join(faults)}) AS detail
                FROM {table.name}
            )""",
    )


def _limit(column: Column) -> str:
    """The condition that a value of ``column`` fulfils, or nothing."""
    allowed = ", ".join(f"'{value}'" for value in column.allowed)
    conditions = [f"{column.name} IN ({allowed})"] if allowed else []
    conditions += [f"{column.name} >= {column.at_least}"] if column.at_least is not None else []
    conditions += [f"{column.name} <= {column.at_most}"] if column.at_most is not None else []
    return " AND ".join(conditions)


def _reference(table: Table, column: Column) -> Check:
    target, target_column = str(column.references).split(".")
    return _structural(
        table,
        f"{column.name}_is_in_{target}",
        f"A row points at a row of {target} that is not there: part of an article's output was lost or is"
        " stale. Remove its shard from staging and run again.",
        f"""SELECT {_key_of(table)} AS key, is_there IS NULL AND {column.name} IS NOT NULL AS broken,
                'nothing in {target} has ' || {column.name} AS detail
            FROM {table.name} LEFT JOIN (
                SELECT DISTINCT {target_column} AS known, true AS is_there FROM {target}
            ) ON {column.name} = known""",
    )


def _key_of(table: Table) -> str:
    return f"concat_ws(' · ', {', '.join(f'{table.name}.{name}' for name in table.key)})"
