"""Rows → a table to look at, or CSV, JSON, JSON Lines or Parquet for programs."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO

import orjson

from transforms.errors import KimngachError
from warehouse.rejections import one_line

if TYPE_CHECKING:
    import pyarrow as pa

_WIDEST = 60
_NUMBER = re.compile(r"-?[\d.]*")
Rows = Iterator[dict[str, Any]]


class Format(StrEnum):
    """How rows are written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"


def write(
    schema: pa.Schema, batches: Iterable[pa.RecordBatch], form: Format, out: BinaryIO | None = None
) -> None:
    """Write rows to a stream, standard output unless another is given.

    Raises:
        KimngachError: Parquet would go to a terminal.
    """
    out = out or sys.stdout.buffer
    if form is Format.PARQUET:
        _write_parquet(schema, batches, out)
        return
    rows = (row for batch in batches for row in batch.to_pylist())
    pieces = {Format.TABLE: _table, Format.CSV: _csv, Format.JSON: _json, Format.JSONL: _jsonl}[form]
    for piece in pieces(schema.names, rows):
        out.write(piece)
    out.flush()


def grid(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """Lines of an aligned table: numbers to the right, long text cut, nothing that steers a terminal."""
    from rich.cells import cell_len, set_cell_size

    body = [[shown(value) for value in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(head, *body, strict=True)]
    right = [all(_NUMBER.fullmatch(row[i]) for row in body) for i in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        padded = [
            " " * (width - cell_len(cell)) + cell if is_right else set_cell_size(cell, width)
            for cell, width, is_right in zip(cells, widths, right, strict=True)
        ]
        return "  ".join(padded).rstrip()

    yield line(list(head))
    yield "  ".join("─" * width for width in widths)
    yield from map(line, body)


def plain(value: Any) -> Any:
    """A value as JSON has it: a decimal is a number with just its digits."""
    if isinstance(value, Decimal):
        return orjson.Fragment(_digits(value))
    return value.hex() if isinstance(value, bytes) else str(value)


def _digits(value: Decimal) -> str:
    """A decimal without the zeros that say nothing: 66600000000, 5.47."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown(value: Any) -> str:
    """A value as a line for people has it: short, printable."""
    from rich.cells import cell_len, set_cell_size

    text = one_line(_text(value))
    return text if cell_len(text) <= _WIDEST else set_cell_size(text, _WIDEST - 1) + "…"


def _text(value: Any) -> str:
    """A value as CSV and tables have it."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return _digits(value)
    if isinstance(value, (list, dict)):
        return orjson.dumps(value, default=plain).decode()
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def _table(names: list[str], rows: Rows) -> Iterator[bytes]:
    for line in grid(names, ([row[name] for name in names] for row in rows)):
        yield f"{line}\n".encode()


def _csv(names: list[str], rows: Rows) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for cells in chain([names], ([_text(row[name]) for name in names] for row in rows)):
        writer.writerow(cells)
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()


def _json(_names: list[str], rows: Rows) -> Iterator[bytes]:
    between = b"[\n"
    for row in rows:
        yield between + orjson.dumps(row, default=plain)
        between = b",\n"
    yield b"[]\n" if between == b"[\n" else b"\n]\n"


def _jsonl(_names: list[str], rows: Rows) -> Iterator[bytes]:
    for row in rows:
        yield orjson.dumps(row, default=plain) + b"\n"


def _write_parquet(schema: pa.Schema, batches: Iterable[pa.RecordBatch], out: BinaryIO) -> None:
    import pyarrow.parquet as pq

    if out.isatty():
        raise KimngachError("Parquet is no text for a terminal; send it to a file: > rows.parquet")
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        for batch in batches:
            writer.write_batch(batch)
