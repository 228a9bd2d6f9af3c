"""Which expectations a candidate must meet: those that follow from the schema, and those written by hand."""

# ruff: noqa: S608 (the queries are made of the schema's own names and values)
from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import as_file, files

from expectations.check import FRESH, Check, read
from transforms.columns import Column, Table
from transforms.schema import TABLES
from warehouse.reconcile import FAMILY, Touched

# Each check by hand is a file of checks/<suite>; what a reader asks first comes first.
SUITES = ("provenance", "plausibility", "consistency", "continuity")
_CHECKS = files("expectations") / "checks"
# What DuckDB's catalogue calls a type that it was created with under another name.
_CATALOGUE_TYPES = {"TIMESTAMPTZ": "TIMESTAMP WITH TIME ZONE"}


def checks_for(*, has_previous: bool) -> list[Check]:
    """Every check of a candidate; those that compare with the release before only where there is one."""
    return [*structural(), *(check for check in by_hand() if has_previous or not check.needs_previous)]


def views_for(checks: Iterable[Check], touched: Touched | None) -> str:
    """SQL that makes what these checks look at beside tables, and where a release goes on what is new."""
    names = ["views"]
    names += ["whole"] if any(check.scope == "family" for check in checks) else []
    views = "".join((_CHECKS / f"{name}.sql").read_text(encoding="utf-8") for name in names)
    return views + (FAMILY + (_CHECKS / "fresh.sql").read_text(encoding="utf-8") if touched else "")


@cache
def by_hand() -> tuple[Check, ...]:
    """The business suites."""
    with as_file(_CHECKS) as folder:
        return tuple(read(path) for suite in SUITES for path in sorted((folder / suite).glob("*.sql")))


@cache
def structural() -> tuple[Check, ...]:
    """The suite ``structure``: every table as ``transforms.schema`` declares it, critical throughout."""
    return (_columns(TABLES), *map(_rows, TABLES))


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


def _rows(table: Table) -> Check:
    faults, joins = _value_faults(table), []
    for column in table.columns:
        if column.references:
            name, (target, known) = column.name, column.references.split(".")
            pointed_at = f"{known} IN (SELECT {name} FROM {table.name})"
            joins.append(
                f"LEFT JOIN (SELECT DISTINCT {known} AS its_{name} FROM {target} WHERE {pointed_at})"
                f" ON {name} = its_{name}"
            )
            faults.append(
                f"CASE WHEN its_{name} IS NULL THEN 'nothing in {target} has {name} ' || {name} END"
            )
    return Check(
        suite="structure",
        name=f"{table.name}_rows_are_as_declared",
        table=table.name,
        severity="critical",
        description="A value that every row must have is missing or is none that its column allows, a row"
        " points at one of another table that is not there, or two rows have one key. Either a rule wrote"
        " what the schema does not know: mend it, or declare the value in transforms/schema.py. Or part of an"
        " article's rows was lost or loaded twice: remove its shard from staging and run again.",
        judgement=f"""
            SELECT *, detail <> '' AS broken FROM (
                SELECT {_key_of(table)} AS key, concat_ws(', ', {", ".join(faults)}) AS detail
                FROM {table.name} {" ".join(joins)}
            )
            UNION ALL
            SELECT {_key_of(table)} AS key, count(*) || ' rows alike' AS detail, true AS broken
            FROM {table.name} GROUP BY ALL HAVING count(*) > 1""",
        needs_rows=not table.may_be_empty,
        scope=next((scope for scope in FRESH if table.name in FRESH[scope]), ""),
    )


def _value_faults(table: Table) -> list[str]:
    """What is wrong with a value of a row, or null: an expression for each condition of the columns."""
    return [
        *(f"CASE WHEN {c.name} IS NULL THEN 'without {c.name}' END" for c in table.columns if not c.nullable),
        *(
            f"CASE WHEN NOT ({limit}) THEN '{c.name} is ' || {c.name} END"
            for c in table.columns
            if (limit := _limit(c))
        ),
    ]


def _limit(column: Column) -> str:
    """The condition that a value of ``column`` fulfils, or nothing."""
    allowed = ", ".join(f"'{value}'" for value in column.allowed)
    conditions = [f"{column.name} IN ({allowed})"] if allowed else []
    conditions += [f"{column.name} >= {column.at_least}"] if column.at_least is not None else []
    conditions += [f"{column.name} <= {column.at_most}"] if column.at_most is not None else []
    return " AND ".join(conditions)


def _key_of(table: Table) -> str:
    return f"concat_ws(' · ', {', '.join(f'{table.name}.{name}' for name in table.key)})"
