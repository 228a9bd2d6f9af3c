"""Releases: one rename, nothing lost, whatever was interrupted."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse.readers import survive
from tests.warehouse.release_of import candidate, released, rows, texts
from transforms.errors import KimngachError
from warehouse import publish
from warehouse.layout import DataFolder

SOURCES = "select source from articles order by 1"


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def two(data: DataFolder, tmp_path: Path) -> DataFolder:
    """A data folder with the releases r0001 (a.txt) and r0002 (a.txt, b.txt)."""
    seeds = texts(tmp_path / "seeds", a="một")
    released(data, seeds)
    released(data, texts(seeds, b="hai"))
    return data


def test_before_the_first_release_there_is_none(data: DataFolder) -> None:
    assert publish.current(data) is None
    assert publish.settle(data) is None
    assert publish.next_name(data) == "r0001"
    with pytest.raises(KimngachError, match="no warehouse there yet"):
        publish.published(data)


def test_releases_are_kept_under_growing_names(two: DataFolder) -> None:
    assert [release.name for release in publish.releases(two)] == ["r0001", "r0002"]
    assert publish.published(two).name == "r0002"
    assert publish.next_name(two) == "r0003"
    assert rows(two.warehouse, SOURCES) == [("seeds/a.txt",), ("seeds/b.txt",)]
    assert not two.candidate.exists()


def test_a_reader_keeps_what_it_opened_and_the_next_sees_the_new(two: DataFolder, tmp_path: Path) -> None:
    with duckdb.connect(two.warehouse, read_only=True) as con:
        released(two, texts(tmp_path / "seeds", c="ba"))
        assert con.execute("select count(*) from articles").fetchall() == [(2,)]
    assert rows(two.warehouse, "select count(*) from articles") == [(3,)]


def test_rolling_back_and_forth_loses_no_release(two: DataFolder, tmp_path: Path) -> None:
    assert publish.rollback(two, "r0001").articles == 1
    assert rows(two.warehouse, SOURCES) == [("seeds/a.txt",)]
    publish.rollback(two, "r0001")
    assert [release.name for release in publish.releases(two)] == ["r0001", "r0002"]
    publish.rollback(two, "r0002")
    assert rows(two.warehouse, SOURCES) == [("seeds/a.txt",), ("seeds/b.txt",)]
    publish.rollback(two, "r0001")
    assert released(two, tmp_path / "seeds") == "r0003"
    assert not list(two.root.glob(".next*"))


@pytest.mark.parametrize("name", ["r0009", "../warehouse", "r0001.duckdb", "", "r1/../r0001"])
def test_a_release_that_is_not_there_is_named(two: DataFolder, name: str) -> None:
    with pytest.raises(KimngachError, match="no such release; kept are r0001, r0002"):
        publish.rollback(two, name)


def test_the_pair_to_compare(two: DataFolder) -> None:
    assert [r.name for r in publish.pair(two, None, None)] == ["r0001", "r0002"]
    assert [r.name for r in publish.pair(two, "r0002", "r0001")] == ["r0002", "r0001"]
    with pytest.raises(KimngachError, match="no release before it"):
        publish.pair(two, None, "r0001")


def test_pruning_removes_the_oldest_and_never_what_readers_see(two: DataFolder, tmp_path: Path) -> None:
    for name in "cde":
        released(two, texts(tmp_path / "seeds", **{name: name}))
    publish.rollback(two, "r0001")
    assert publish.prune(two, 3) == ["r0002", "r0003"]
    assert [release.name for release in publish.releases(two)] == ["r0001", "r0004", "r0005"]
    assert publish.prune(two, 1) == ["r0004", "r0005"]
    assert publish.published(two).name == "r0001"


def test_killed_after_the_rename_the_release_is_kept_all_the_same(two: DataFolder) -> None:
    (two.releases / "r0002.duckdb").unlink()
    (two.root / ".next.duckdb").hardlink_to(two.warehouse)
    two.candidate.hardlink_to(two.warehouse)
    settled = publish.settle(two)
    assert settled is not None
    assert settled.path == two.releases / "r0002.duckdb"
    assert [release.name for release in publish.releases(two)] == ["r0001", "r0002"]
    assert sorted(path.name for path in two.root.iterdir()) == ["releases", "staging", "warehouse.duckdb"]


def test_killed_before_the_rename_the_warehouse_is_the_old_one(two: DataFolder, tmp_path: Path) -> None:
    candidate(two, texts(tmp_path / "seeds", c="ba"), name="r0003")
    two.candidate.with_name("candidate.duckdb.wal").touch()
    two.candidate.with_name("candidate.duckdb.tmp").mkdir()
    settled = publish.settle(two)
    assert settled is not None
    assert settled.name == "r0002"
    assert not list(two.root.glob("candidate*"))
    assert publish.next_name(two) == "r0003"


def test_a_damaged_warehouse_is_named_and_replaced(
    two: DataFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    two.warehouse.unlink()
    two.warehouse.write_bytes(b"no database")
    assert publish.settle(two) is None
    assert str(two.warehouse) in caplog.text
    assert released(two, tmp_path / "seeds") == "r0003"


def test_a_candidate_that_is_held_back_leaves_what_is_published(two: DataFolder, tmp_path: Path) -> None:
    candidate(two, texts(tmp_path / "seeds", c="ba"), name="r0003")
    assert publish.hold_back(two) == two.held_back
    assert rows(two.held_back, "select count(*) from articles") == [(3,)]
    assert publish.published(two).name == "r0002"


def test_a_disk_without_second_names_gets_copies(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no hard links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    seeds = texts(tmp_path / "seeds", a="một")
    released(data, seeds)
    released(data, texts(seeds, b="hai"))
    publish.rollback(data, "r0001")
    assert rows(data.warehouse, SOURCES) == [("seeds/a.txt",)]
    assert [release.name for release in publish.releases(data)] == ["r0001", "r0002"]


def test_readers_never_notice_a_release(tmp_path: Path) -> None:
    assert survive(tmp_path, readers=2, releases=20) > 0
