"""What DuckDB may take in a run, and what happens where that is too little."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from transforms.errors import KimngachError
from warehouse import duck, load

ROWS = "select i, repeat(i::varchar, 40) as text from range(600_000) as t(i)"  # about 150 MB


@pytest.fixture(autouse=True)
def little() -> Iterator[None]:
    before = duck.allowed_mb()
    duck.allow(100)
    yield
    duck.allow(before)


def test_what_does_not_fit_memory_goes_beside_the_database_for_a_while(tmp_path: Path) -> None:
    database = tmp_path / "a.duckdb"
    with duck.connect(database) as con:
        con.execute(f"create table sorted as from ({ROWS}) order by text")
        assert con.execute("select max(i) from sorted").fetchall() == [(599_999,)]
    assert list(tmp_path.iterdir()) == [database]


def test_several_files_are_compared_within_the_same_memory(tmp_path: Path) -> None:
    database = tmp_path / "a.duckdb"
    with duck.connect_beside(database) as con:
        count = f"select count(*) from (select distinct text from ({ROWS}))"
        assert con.execute(count).fetchall() == [(600_000,)]
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_done_with_so_little_says_how_to_allow_more(tmp_path: Path) -> None:
    with (
        pytest.raises(KimngachError, match=r"candidate\.duckdb: needs over 100 MB .* KIMNGACH_MEMORY_MB$"),
        load.opened(tmp_path / "candidate.duckdb") as con,
    ):
        con.execute(f"select list(text) from ({ROWS})").fetchall()
