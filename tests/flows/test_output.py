"""Rows as people and programs read them."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.output import Format, grid, write
from transforms.errors import KimngachError

ROWS = pa.table(
    {
        "value": pa.array([Decimal("66600000000.000000"), Decimal("-5.470000"), None], pa.decimal128(28, 6)),
        "day": [date(2024, 11, 5), None, None],
        "at": pa.array([datetime(2024, 11, 5, 6, tzinfo=UTC)] + [None] * 2, pa.timestamp("us", tz="UTC")),
        "names": [["Trần A", "B"], [], None],
        "text": ["tỷ, “x”\n\x1b[31m", "", None],
    }
)


def written(table: pa.Table, form: Format) -> bytes:
    out = io.BytesIO()
    write(table.schema, table.to_batches(), form, out)
    return out.getvalue()


def test_json_has_numbers_for_numbers_and_iso_days() -> None:
    rows = json.loads(written(ROWS, Format.JSON))
    assert rows[0] == {
        "value": 66600000000,
        "day": "2024-11-05",
        "at": "2024-11-05T06:00:00+00:00",
        "names": ["Trần A", "B"],
        "text": "tỷ, “x”\n\x1b[31m",
    }
    assert isinstance(rows[0]["value"], int)
    assert rows[1]["value"] == -5.47
    assert rows[2] == dict.fromkeys(ROWS.column_names)
    assert [json.loads(line) for line in written(ROWS, Format.JSONL).splitlines()] == rows


@given(st.decimals(min_value=Decimal("-1e21"), max_value=Decimal("1e21"), places=6))
def test_a_number_keeps_every_digit(value: Decimal) -> None:
    table = pa.table({"value": pa.array([value], pa.decimal128(28, 6))})
    (row,) = json.loads(written(table, Format.JSON), parse_float=Decimal, parse_int=Decimal)
    assert row["value"] == value


def test_csv_can_be_read_back() -> None:
    rows = list(csv.reader(io.StringIO(written(ROWS, Format.CSV).decode())))
    assert rows[0] == ROWS.column_names
    assert rows[1] == [
        "66600000000",
        "2024-11-05",
        "2024-11-05T06:00:00+00:00",
        '["Trần A","B"]',
        "tỷ, “x”\n\x1b[31m",
    ]
    assert rows[2] == ["-5.47", "", "", "[]", ""]


def test_parquet_is_the_table_itself() -> None:
    assert pq.read_table(io.BytesIO(written(ROWS, Format.PARQUET))).equals(ROWS)


@pytest.mark.parametrize("form", list(Format))
def test_no_rows_are_still_an_answer(form: Format) -> None:
    content = written(ROWS.slice(0, 0), form)
    if form is Format.JSON:
        assert json.loads(content) == []
    elif form is Format.CSV:
        assert content.decode() == "value,day,at,names,text\n"
    elif form is Format.PARQUET:
        assert pq.read_table(io.BytesIO(content)).num_rows == 0


def test_a_table_is_aligned_and_cannot_steer_a_terminal() -> None:
    lines = list(grid(("n", "tên"), [(5, "Trùng Khánh"), (1234, "x\x1b[2J\ny" + "z" * 99)]))
    assert lines[0].split() == ["n", "tên"]
    assert lines[2] == "   5  Trùng Khánh"
    assert lines[3].startswith("1234  x\ufffd[2J\ufffdyzz")
    assert lines[3].endswith("…")
    assert all("\x1b" not in line and "\n" not in line for line in lines)


def test_parquet_does_not_go_to_a_terminal() -> None:
    class Terminal(io.BytesIO):
        def isatty(self) -> bool:
            return True

    with pytest.raises(KimngachError, match="send it to a file"):
        write(ROWS.schema, ROWS.to_batches(), Format.PARQUET, Terminal())
