"""Official statistics: seeds/reference/official.csv → rows of ``reference``.

The compiler's notes say what a figure is worth: some are suspect and kept on purpose, some were computed,
some are bounds. That becomes the column ``doubt``.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from transforms.errors import KimngachError
from transforms.schema import MEASURES, REFERENCE

_COLUMNS = (
    *("measure", "reporter", "counterpart", "period_start", "period_end", "period_kind"),
    *("value", "unit", "authority", "citation_url", "note"),
)
# What a note says, strongest first: the figure is wrong, it was computed, it is one end of a range.
_DOUBTS = (
    ("suspect", ("suspect", "stale", "digit slip")),
    ("derived", ("derived", "converted")),
    ("bound", ("nearly", "more than", "includ", "outflow")),
)
# "imports lower bound" beside a row of exports is no bound of the exports.
_BOUNDED = {
    "turnover": ("trade_turnover",),
    "exports": ("exports",),
    "imports": ("imports",),
    "balance": ("trade_balance",),
    "capital": ("fdi_registered_capital",),
    "projects": ("fdi_projects",),
}


def read_reference(path: Path) -> pa.Table:
    """The table ``reference``.

    Raises:
        KimngachError: the file is missing, lacks a column or has a row that is no figure; with its line.
    """
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = list(_rows(csv.DictReader(lines), path))
    except OSError as error:
        raise KimngachError(
            f"{path}: {error.strerror}; name a CSV file with {', '.join(_COLUMNS)}"
        ) from error
    except UnicodeDecodeError as error:
        raise KimngachError(f"{path}: not UTF-8 text (byte {error.start}); convert it to UTF-8") from error
    by_id = {row["reference_id"]: row for row in rows}
    return pa.Table.from_pylist([by_id[key] for key in sorted(by_id)], schema=REFERENCE.arrow())


def load(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Fill the table ``reference`` of a candidate."""
    con.from_arrow(read_reference(path)).insert_into(REFERENCE.name)


def doubt_of(measure: str, note: str) -> str:
    """What a note says of a figure's worth: none, suspect, derived or bound."""
    text = note.casefold()
    for doubt, words in _DOUBTS:
        if any(word in text for word in words):
            return doubt
    if text == "over":
        return "bound"
    if "lower bound" not in text:
        return "none"
    before = text.split("lower bound")[0].split()
    named = next((_BOUNDED[word] for word in reversed(before) if word in _BOUNDED), (measure,))
    return "bound" if measure in named else "none"


def _rows(reader: csv.DictReader[str], path: Path) -> Iterator[dict[str, Any]]:
    missing = [c for c in _COLUMNS if c not in (reader.fieldnames or ())]
    if missing:
        raise KimngachError(f"{path}: no column {missing[0]}; the header must name {', '.join(_COLUMNS)}")
    for row in reader:
        try:
            yield _row(row)
        except (ValueError, InvalidOperation, TypeError) as error:
            raise KimngachError(f"{path}, line {reader.line_num}: {error}; mend or remove the row") from error


def _row(row: dict[str, str]) -> dict[str, Any]:
    if row["measure"] not in MEASURES:
        raise ValueError(f"unknown measure {row['measure']!r}")
    try:
        value = Decimal(row["value"])
    except InvalidOperation:
        raise ValueError(f"value {row['value']!r} is no number") from None
    fields = [row[c] or "" for c in _COLUMNS]
    return {
        "reference_id": hashlib.sha256("\x1f".join(fields).encode()).hexdigest()[:16],
        "measure": row["measure"],
        "reporter": row["reporter"],
        "counterpart": row["counterpart"],
        "period_start": date.fromisoformat(row["period_start"]) if row["period_start"] else None,
        "period_end": date.fromisoformat(row["period_end"]),
        "period_kind": row["period_kind"],
        "value": value.quantize(Decimal("0.000001")),
        "unit": row["unit"],
        "authority": row["authority"] or None,
        "citation_url": row["citation_url"] or None,
        "note": row["note"] or None,
        "doubt": doubt_of(row["measure"], row["note"] or ""),
    }
