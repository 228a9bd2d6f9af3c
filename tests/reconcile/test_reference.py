from collections import Counter
from pathlib import Path

import duckdb
import pytest

from transforms.errors import KimngachError
from transforms.schema import BY_NAME
from warehouse.reference import doubt_of, load, read_reference

OFFICIAL = Path(__file__).resolve().parents[2] / "seeds" / "reference" / "official.csv"
HEAD = (
    "measure,reporter,counterpart,period_start,period_end,period_kind,value,unit,authority,citation_url,note"
)
ROW = "exports,VN,CN,2023-01-01,2023-12-31,year,61200000000,USD,MOIT,https://example.org,"


def written(folder: Path, *lines: str) -> Path:
    path = folder / "official.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_every_official_figure_is_loaded_with_its_side_and_its_doubts() -> None:
    table = read_reference(OFFICIAL)
    lines = OFFICIAL.read_text(encoding="utf-8").count("\n") - 1
    assert table.num_rows == lines
    assert set(table["reporter"].to_pylist()) == {"VN", "CN"}
    doubts = Counter(table["doubt"].to_pylist())
    assert set(doubts) == {"none", "suspect", "derived", "bound"}
    assert doubts["none"] > 400


@pytest.mark.parametrize(
    ("measure", "note", "doubt"),
    [
        ("exports", "", "none"),
        ("exports", "rounded", "none"),
        ("trade_turnover", "SUSPECT: 2024 figure under 2023", "suspect"),
        ("fdi_registered_capital", "STALE: 2023 figure reused in 2025", "suspect"),
        ("exports", "DERIVED from growth rates", "derived"),
        ("trade_turnover", "nearly 180: rounded up from 175.6", "bound"),
        ("trade_turnover", "over", "bound"),
        ("exports", "exports lower bound, +6.4%", "bound"),
        ("imports", "exports lower bound, +6.4%", "none"),  # the bound is the other row's
        ("fdi_registered_capital", "INCLUDING Taiwan, Hong Kong, Macau", "bound"),
    ],
)
def test_a_note_says_what_a_figure_is_worth(measure: str, note: str, doubt: str) -> None:
    assert doubt_of(measure, note) == doubt


def test_ids_are_of_the_content_and_twins_fall_together(tmp_path: Path) -> None:
    one = read_reference(written(tmp_path, HEAD, ROW, ROW))
    again = read_reference(written(tmp_path, HEAD, ROW.replace("year", "ytd"), ROW))
    assert one.num_rows == 1
    assert one["reference_id"][0].as_py() in again["reference_id"].to_pylist()


def test_the_table_of_a_candidate_is_filled(tmp_path: Path) -> None:
    with duckdb.connect() as con:
        for statement in BY_NAME["reference"].ddl():
            con.execute(statement)
        load(con, written(tmp_path, HEAD, ROW))
        assert con.sql("select measure, value::bigint, doubt from reference").fetchall() == [
            ("exports", 61_200_000_000, "none")
        ]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([HEAD, ROW.replace("61200000000", "sixty")], "line 2: value 'sixty' is no number; mend or remove"),
        ([HEAD, ROW, ROW.replace("exports", "gdp")], "line 3: unknown measure 'gdp'"),
        ([HEAD, ROW.replace("2023-12-31", "2023")], "line 2: Invalid isoformat"),
        ([HEAD.replace(",note", ""), ROW], "no column note; the header must name measure"),
    ],
)
def test_a_bad_reference_names_its_line(tmp_path: Path, lines: list[str], said: str) -> None:
    with pytest.raises(KimngachError, match=said):
        read_reference(written(tmp_path, *lines))


def test_a_missing_or_binary_reference_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(KimngachError, match="No such file"):
        read_reference(tmp_path / "none.csv")
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"measure\xff\xfe")
    with pytest.raises(KimngachError, match="not UTF-8 text"):
        read_reference(binary)
