"""Staged shards → candidate: every order and every cut into shards gives the same rows."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.warehouse.release_of import candidate, rows, texts
from transforms.schema import TABLES
from warehouse import ledger
from warehouse.layout import DataFolder

LOADED = [table.name for table in TABLES if table.staged]
REJECTED = "select source, reason, detail from rejected_inputs order by all"


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def test_every_table_and_column_is_commented(data: DataFolder, tmp_path: Path) -> None:
    candidate(data, texts(tmp_path / "seeds", a="một"))
    tables = rows(data.candidate, "select table_name, comment from duckdb_tables()")
    assert set(tables) == {(table.name, table.doc) for table in TABLES}
    sql = "select table_name, column_name, comment from duckdb_columns() where not internal"
    comments = {(table, column): comment for table, column, comment in rows(data.candidate, sql)}
    for table in TABLES:
        assert all(comments[table.name, column.name] == column.doc for column in table.columns)


def test_every_view_has_a_comment_and_answers(data: DataFolder, tmp_path: Path) -> None:
    candidate(data, texts(tmp_path / "seeds", a="một"))
    views = rows(data.candidate, "select view_name, comment from duckdb_views() where not internal")
    assert views
    assert all(comment for _, comment in views)
    with duckdb.connect(data.candidate, read_only=True) as con:
        for name, _ in views:
            con.table(str(name)).fetchall()


def test_the_same_bytes_are_one_article_under_the_smallest_source(data: DataFolder, tmp_path: Path) -> None:
    seeds = texts(tmp_path / "seeds", b="một", a="một", c="hai")
    candidate(data, seeds, texts(tmp_path / "more", x="một"))
    assert rows(data.candidate, "select source from articles order by 1") == [
        ("more/x.txt",),
        ("seeds/c.txt",),
    ]
    assert rows(data.candidate, "select count(*) from facts") == [(2,)]
    assert rows(data.candidate, REJECTED) == [
        (source, "duplicate", f"{source}: the same as more/x.txt; remove one")
        for source in ("seeds/a.txt", "seeds/b.txt")
    ]


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["một", "hai", "ba", "poison", ""]), min_size=1, max_size=6), st.integers(1, 12)
)
def test_however_it_is_sharded_the_rows_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, contents: list[str], shard_bytes: int
) -> None:
    root = tmp_path_factory.mktemp("shards")
    seeds = texts(root / "seeds", **{f"a{n}": content for n, content in enumerate(contents)})
    found = []
    for size in (1 << 20, shard_bytes):
        data = DataFolder(root / f"data{size}")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ledger, "PART_BYTES", size)
            candidate(data, seeds)
        found.append(
            [
                rows(data.candidate, "from articles order by all"),
                rows(data.candidate, "from facts order by all"),
                rows(data.candidate, REJECTED),
            ]
        )
    assert found[0] == found[1]


CONTENTS = st.lists(st.sampled_from(["một", "hai", "ba", "poison", "", None]), min_size=1, max_size=5)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CONTENTS, CONTENTS, st.booleans())
def test_a_candidate_that_goes_on_has_the_rows_of_a_new_one(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[str | None],
    after: list[str | None],
    is_described: bool,
) -> None:
    """Files come, change, go and become copies of one another, and what is known of them may change."""
    root = tmp_path_factory.mktemp("going-on")
    data, seeds = DataFolder(root / "data"), texts(root / "seeds", a="một", z="bốn")
    for n, content in enumerate(before):
        if content is not None:
            texts(seeds, **{f"b{n}": content})
    candidate(data, seeds)
    base = data.candidate.rename(root / "base.duckdb")
    for n in range(5):
        (seeds / f"b{n}.txt").unlink(missing_ok=True)
    for n, content in enumerate(after):
        if content is not None:
            texts(seeds, **{f"b{n}": content})
    if is_described:
        (seeds / "metadata.csv").write_text("file,publisher\nz.txt,Báo Ví Dụ\n")
    found = []
    for release in (base, None):
        candidate(data, seeds, base=release)
        found.append([rows(data.candidate, f"from {name} order by all") for name in LOADED])
    assert found[0] == found[1]


def test_rows_of_what_changed_or_went_away_do_not_come_back(data: DataFolder, tmp_path: Path) -> None:
    seeds = texts(tmp_path / "seeds", a="một", b="hai", c="ba")
    candidate(data, seeds)
    texts(seeds, b="hai, sửa")
    (seeds / "c.txt").unlink()
    candidate(data, seeds)
    assert rows(data.candidate, "select source, text from articles order by 1") == [
        ("seeds/a.txt", "một"),
        ("seeds/b.txt", "hai, sửa"),
    ]
    assert rows(data.candidate, "select count(*) from facts") == [(2,)]


def test_rejections_of_all_kinds_come_through(data: DataFolder, tmp_path: Path) -> None:
    seeds = texts(tmp_path / "seeds", a="một", empty="")
    (seeds / "binary.txt").write_bytes(b"\xff\x00\x01")
    (seeds / "metadata.csv").write_text("file\nabsent.txt\n")
    candidate(data, seeds, tmp_path / "nowhere")
    assert [(source, reason) for source, reason, _ in rows(data.candidate, REJECTED)] == [
        ("nowhere", "missing"),
        ("seeds/absent.txt", "missing"),
        ("seeds/binary.txt", "not_text"),
        ("seeds/empty.txt", "empty"),
    ]


def test_hostile_text_is_only_text(data: DataFolder, tmp_path: Path) -> None:
    hostile = "'); drop table facts; --"
    seeds = texts(tmp_path / "it's; drop table x", a=hostile)
    candidate(data, seeds)
    assert rows(data.candidate, "select text from articles") == [(hostile,)]
    assert rows(data.candidate, "select source from articles") == [("it's; drop table x/a.txt",)]
