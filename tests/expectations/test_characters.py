"""Characters are the same thing to DuckDB, where offsets are audited, and to Python, where they are made."""

from __future__ import annotations

import re
from collections.abc import Iterator

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from expectations.check import Check
from expectations.suites import by_hand
from transforms.schema import ARTICLES, FACTS, REJECTED_FIGURES, SENTENCES

# Vietnamese composed and decomposed, joined emoji, astral digits and letters, and whatever else there is.
HARD = st.sampled_from(
    [
        *"tỷ ắẵữĐ 0123456789,._-",
        "a\u0302\u0301",
        "👩‍🌾",
        "🇻🇳",
        "𝟗",
        "𝒳",
        "٣",
        "\u200b",
        "\ufeff",
        "\r\n",
        "\x00",
    ]
)
TEXT = st.lists(HARD | st.characters(codec="utf-8"), max_size=40).map("".join)
ACCOUNTED: Check = next(check for check in by_hand() if check.name == "every_figure_is_accounted_for")


@pytest.fixture(scope="module")
def con() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        for table in (ARTICLES, SENTENCES, FACTS, REJECTED_FIGURES):
            columns = ", ".join(f"{column.name} {column.type.sql}" for column in table.columns)
            connection.execute(f"CREATE TABLE {table.name} ({columns})")
        yield connection


@given(text=TEXT, data=st.data())
def test_a_slice_is_a_substring(con: duckdb.DuckDBPyConnection, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sql = "SELECT substring(t, s + 1, e - s), length(t) FROM (SELECT ? AS t, ? AS s, ? AS e)"
    assert con.execute(sql, [text, start, end]).fetchall() == [(text[start:end], len(text))]


@given(before=TEXT, text=TEXT)
def test_every_run_of_digits_is_found_where_it_is(
    con: duckdb.DuckDBPyConnection, before: str, text: str
) -> None:
    """With no fact and no rejected figure, each run of digits of the sentence is not accounted for."""
    whole = before + text
    con.execute("DELETE FROM articles; DELETE FROM sentences")
    con.execute("INSERT INTO articles (article_id, text) VALUES ('a', ?)", [whole])
    con.execute("INSERT INTO sentences VALUES ('a', 0, ?, ?, 'body')", [len(before), len(whole)])
    found = con.execute(ACCOUNTED.judgement).fetchall()
    runs = [
        (match[0], len(before) + match.start(), len(before) + match.end())
        for match in re.finditer(r"\d+", text)
    ]
    assert sorted(found) == sorted((f"a {s}", True, f"{d} at characters {s}-{e}") for d, s, e in runs)


@given(spans=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=8))
def test_a_figure_is_accounted_for_by_whatever_span_holds_it(
    con: duckdb.DuckDBPyConnection, spans: list[tuple[int, int]]
) -> None:
    """Spans may nest and overlap; some one of them must hold the whole run."""
    text = "đạt 12 và 345, rồi 6 thì 78 sau"
    con.execute(
        "DELETE FROM articles; DELETE FROM sentences; DELETE FROM facts; DELETE FROM rejected_figures"
    )
    con.execute("INSERT INTO articles (article_id, text) VALUES ('a', ?)", [text])
    con.execute("INSERT INTO sentences VALUES ('a', 0, 0, ?, 'body')", [len(text)])
    for number, (start, length) in enumerate(spans):
        table = "facts" if number % 2 else "rejected_figures"
        sql = f"INSERT INTO {table} (article_id, char_start, char_end) VALUES ('a', ?, ?)"
        con.execute(sql, [start, start + length])
    found = {key: broken for key, broken, _ in con.execute(ACCOUNTED.judgement).fetchall()}
    con.execute("DELETE FROM facts; DELETE FROM rejected_figures")
    for match in re.finditer(r"\d+", text):
        held = any(start <= match.start() and match.end() <= start + length for start, length in spans)
        assert found[f"a {match.start()}"] is not held
