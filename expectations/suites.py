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
    return tuple(check for table in TABLES for check in _structure_of(table))


def _structure_of(table: Table) -> list[Check]:
    checks = [_columns(table), _key(table), _required(table)]
    checks += [_limits(table)] if any(_limit(column) for column in table.columns) else []
    return checks + [_reference(table, column) for column in table.columns if column.references]


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


def _columns(table: Table) -> Check:
    declared = ", ".join(
        f"('{c.name}', '{_CATALOGUE_TYPES.get(c.type.sql, c.type.sql)}')" for c in table.columns
    )
    return _structural(
        table,
        "has_its_columns",
        "A column is missing, is not declared or has another type: the candidate was built by other code than"
        " this schema. Build it again from the inputs.",
        f"""SELECT column_name AS key, type IS DISTINCT FROM data_type AS broken,
                concat('declared ', coalesce(type, 'not'), ', is ', coalesce(data_type, 'missing')) AS detail
            FROM (VALUES {declared}) AS declared(column_name, type) FULL JOIN (
                SELECT column_name, data_type FROM duckdb_columns()
                WHERE table_name = '{table.name}' AND database_name = current_database()
            ) USING (column_name)""",
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


def _required(table: Table) -> Check:
    required = [c.name for c in table.columns if not c.nullable]
    gaps = ", ".join(f"CASE WHEN {name} IS NULL THEN '{name}' END" for name in required)
    return _structural(
        table,
        "has_what_it_must_have",
        "A value that every row must have is missing: the step that fills this table dropped it.",
        f"""SELECT {_key_of(table)} AS key, {" OR ".join(f"{name} IS NULL" for name in required)} AS broken,
                'without ' || concat_ws(', ', {gaps}) AS detail
            FROM {table.name}""",
    )


def _limits(table: Table) -> Check:
    limits = [(column.name, _limit(column)) for column in table.columns if _limit(column)]
    breaches = ", ".join(f"CASE WHEN NOT ({limit}) THEN '{name} is ' || {name} END" for name, limit in limits)
    return _structural(
        table,
        "keeps_to_its_limits",
        "A value is not one of those that its column allows: a rule wrote something that the schema does not"
        " know. Mend the rule, or declare the value in transforms/schema.py.",
        f"""SELECT {_key_of(table)} AS key,
                {" OR ".join(f"NOT coalesce({limit}, true)" for _, limit in limits)} AS broken,
                concat_ws(', ', {breaches}) AS detail
            FROM {table.name}""",
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
