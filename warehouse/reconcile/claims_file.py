"""A file of claims, one JSON object a line with the columns of facts → what they say together and where they
disagree."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from transforms.columns import Column, Type
from transforms.errors import KimngachError
from transforms.reconcile import judge
from transforms.reconcile.claims import Paper, claims_of, reference_claims
from transforms.schema import FACTS
from warehouse.reference import read_reference

_NEEDED = ("measure", "reporter", "counterpart", "value", "unit")
_DEFAULTS = {"transform": "level", "qualifier": "exact", "status": "actual", "period_kind": "none"}
_COLUMNS = {column.name: column for column in FACTS.columns}
_LARGEST = Decimal("1e20")  # columns hold 22 digits before the point, and figures reach beyond themselves

_FIRST_YEAR, _LAST_YEAR = 1800, 2200  # years before and after a period are looked at, and calendars end


class _BadLineError(ValueError):
    """What is wrong with a line."""


def reconcile_claims(path: Path, reference: Path | None = None) -> Iterator[dict[str, Any]]:
    """Rows of observations, conflicts and targets, each with its ``table``, and one of rejected_inputs a
    bad line.

    Args:
        path: JSON Lines; a claim needs measure, reporter, counterpart, value and unit, the rest may be
            missing or null. ``published_at`` and ``publisher`` say where it was printed.
        reference: a CSV of official statistics to hold the claims against.
    Raises:
        KimngachError: a file cannot be read.
    """
    official = reference_claims(read_reference(reference).to_pylist()) if reference else []
    rows: dict[str, dict[str, Any]] = {}
    papers: dict[str, Paper] = {}
    for number, line in _lines(path):
        try:
            given = _object(line)
            row, paper = _claim(given, number), _paper(given)
            if row["fact_id"] in rows:
                raise _BadLineError(f"fact_id {row['fact_id']!r} stands on an earlier line too")
            rows[row["fact_id"]] = row
            papers[row["article_id"]] = paper
        except _BadLineError as error:
            detail = f"{path.name}, line {number}: {error}"
            yield {
                "table": "rejected_inputs",
                "source": f"{path.name}#{number}",
                "reason": "bad_record",
                "detail": detail,
            }
    found = judge(claims_of(rows.values(), papers, {}), official)
    for table, told in found.items():
        for row in told.to_pylist():
            yield {"table": table, **row}


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            yield from ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    except OSError as error:
        raise KimngachError(f"{path}: {error.strerror}; name a file of JSON Lines") from error


def _claim(given: dict[str, Any], number: int) -> dict[str, Any]:
    """An object → a row of facts, checked; the line's number stands in for ids that it lacks."""
    missing = [name for name in _NEEDED if given.get(name) is None]
    if missing:
        raise _BadLineError(f"no {missing[0]}; a claim needs {', '.join(_NEEDED)}")
    row = {name: _value(column, given.get(name)) for name, column in _COLUMNS.items()}
    row.update({name: default for name, default in _DEFAULTS.items() if row[name] is None})
    row["fact_id"] = row["fact_id"] or f"line-{number}"
    row["article_id"] = row["article_id"] or row["fact_id"]
    start, end = row["period_start"], row["period_end"]
    for day in (start, end):
        if day and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            raise _BadLineError(f"the period is of {day.year}, not of {_FIRST_YEAR} to {_LAST_YEAR}")
    if start and end and end < start:
        raise _BadLineError(f"the period ends on {end}, before it starts on {start}")
    return row


def _object(line: str) -> dict[str, Any]:
    try:
        given = json.loads(line, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise _BadLineError(f"not JSON ({error})") from error
    if not isinstance(given, dict):
        raise _BadLineError("not a JSON object")
    return given


def _value(column: Column, given: Any) -> Any:
    """A value as the column's type."""
    if given is None:
        return None
    try:
        value: Any = _PARSERS[column.type](given)
    except (TypeError, ValueError, InvalidOperation):
        raise _BadLineError(f"{column.name} is {given!r}, not {_WANTED[column.type]}") from None
    if column.allowed and value not in column.allowed:
        raise _BadLineError(f"{column.name} is {given!r}, none of {', '.join(column.allowed)}")
    if column.at_least is not None and value < column.at_least:
        raise _BadLineError(f"{column.name} is {given!r}, less than {column.at_least}")
    if column.at_most is not None and value > column.at_most:
        raise _BadLineError(f"{column.name} is {given!r}, more than {column.at_most}")
    return value


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given


def _number(given: Any) -> Decimal:
    if isinstance(given, bool) or not isinstance(given, int | Decimal):
        raise TypeError
    value = Decimal(given)
    if not value.is_finite() or abs(value) >= _LARGEST:
        raise ValueError
    return value.quantize(Decimal("0.000001"))


def _whole(given: Any) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError
    return given


def _day(given: Any) -> date:
    return date.fromisoformat(_text(given)[:10])


_PARSERS = {Type.TEXT: _text, Type.DECIMAL: _number, Type.INTEGER: _whole, Type.DATE: _day}
_WANTED = {
    Type.TEXT: "text",
    Type.DECIMAL: "a number",
    Type.INTEGER: "a whole number",
    Type.DATE: "a date like 2024-12-31",
}


def _paper(given: dict[str, Any]) -> Paper:
    publisher, day = given.get("publisher"), given.get("published_at")
    try:
        return Paper(publisher if isinstance(publisher, str) else None, _day(day) if day else None)
    except (TypeError, ValueError):
        raise _BadLineError(f"published_at is {day!r}, not a date like 2024-12-31") from None
