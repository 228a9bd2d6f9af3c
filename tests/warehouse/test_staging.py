"""Shards on disk: whole or not at all, never made twice, healed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.warehouse.release_of import SHELF, staged, standing, texts
from transforms.errors import KimngachError
from transforms.schema import STAGED
from warehouse import ledger
from warehouse.inputs import scan
from warehouse.layout import DataFolder
from warehouse.ledger import batches_of
from warehouse.parts import Part, parts_of
from warehouse.staging import UNFINISHED, shards_on, stage, sweep


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def batch(folder: Path) -> list[Part]:
    return [part for file in scan([folder]).files for part in parts_of(file)]


def test_one_parquet_file_a_table_with_its_schema_and_docs(data: DataFolder, tmp_path: Path) -> None:
    shard = stage(batch(texts(tmp_path / "seeds", a="một", b="hai")), data.staging / SHELF)
    for table in STAGED:
        schema = pq.read_schema(shard.table(table.name))
        assert schema.equals(table.arrow())
        assert schema.metadata[b"doc"].decode() == table.doc
        assert all(field.metadata[b"doc"] for field in schema)
    assert shard.rows["articles"] == pq.read_table(shard.table("articles")).num_rows == 2
    assert shards_on(data.staging / SHELF) == [shard]


def test_what_is_there_is_not_extracted_again(data: DataFolder, tmp_path: Path, extractor: list[str]) -> None:
    folder = texts(tmp_path / "seeds", a="một")
    first = stage(batch(folder), data.staging / SHELF)
    assert stage(batch(folder), data.staging / SHELF) == first
    assert extractor == ["seeds/a.txt"]


def test_only_what_is_new_or_changed_is_extracted(
    data: DataFolder, tmp_path: Path, extractor: list[str]
) -> None:
    folder = texts(tmp_path / "seeds", a="một", b="hai", c="ba")
    staged(data, folder)
    extractor.clear()
    assert not staged(data, folder).keys.symmetric_difference(staged(data, folder).keys)
    assert extractor == []
    texts(folder, b="hai, sửa", d="bốn")
    (folder / "c.txt").unlink()
    selection = staged(data, folder)
    assert extractor == ["seeds/b.txt", "seeds/d.txt"]
    assert standing(selection) == ["seeds/a.txt", "seeds/b.txt", "seeds/d.txt"]


def test_new_metadata_extracts_its_article_again(
    data: DataFolder, tmp_path: Path, extractor: list[str]
) -> None:
    folder = texts(tmp_path / "seeds", a="một", b="hai")
    staged(data, folder)
    extractor.clear()
    (folder / "metadata.csv").write_text("file,publisher\nb.txt,Báo\n", encoding="utf-8")
    staged(data, folder)
    assert extractor == ["seeds/b.txt"]


def test_a_file_that_was_only_touched_is_marked_anew_and_not_opened_again(
    data: DataFolder, tmp_path: Path, extractor: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = texts(tmp_path / "seeds", a="một", b="hai")
    first = staged(data, folder)
    extractor.clear()
    os.utime(folder / "a.txt", (1, 1))
    assert staged(data, folder).keys == first.keys
    monkeypatch.setattr(ledger, "parts_of", lambda file: pytest.fail(f"{file.source} was opened"))
    assert staged(data, folder).keys == first.keys
    assert extractor == []


def test_a_shard_is_taken_in_whole_or_told_what_no_longer_stands(data: DataFolder, tmp_path: Path) -> None:
    folder = texts(tmp_path / "seeds", a="một", b="hai")
    whole = staged(data, folder)
    assert list(whole.stale.values()) == [set()]
    texts(folder, b="hai, sửa")
    assert sorted(staged(data, folder).stale.values(), key=len) == [set(), {"seeds/b.txt"}]


@pytest.mark.parametrize("harm", ["cut", "flip", "remove", "manifest cut", "manifest flip", "manifest gone"])
def test_a_damaged_shard_is_named_removed_and_made_anew(
    data: DataFolder, tmp_path: Path, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder = texts(tmp_path / "seeds", a="một")
    shard = stage(batch(folder), data.staging / SHELF)
    path = shard.folder / ("manifest.json" if "manifest" in harm else "facts.parquet")
    content = bytearray(path.read_bytes())
    if harm.endswith("flip"):
        content[len(content) // 2] ^= 1
    path.write_bytes(content[: len(content) // 2] if harm.endswith("cut") else content)
    if harm.endswith(("remove", "gone")):
        path.unlink()
    assert shards_on(data.staging / SHELF) == []
    assert str(shard.folder) in caplog.text
    staged(data, folder)
    assert shards_on(data.staging / SHELF) == [shard]


def test_a_shard_that_could_not_be_finished_is_not_there(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    folder = texts(tmp_path / "seeds", a="một")
    with monkeypatch.context() as patch:
        patch.setattr(pq, "write_table", full)
        with pytest.raises(KimngachError, match="no space left on device; free some space and run again"):
            stage(batch(folder), data.staging / SHELF)
    assert list((data.staging / SHELF).iterdir()) == []
    stage(batch(folder), data.staging / SHELF)
    assert len(shards_on(data.staging / SHELF)) == 1


def test_small_shards_that_pile_up_become_one(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "_MOST_SMALL_SHARDS", 3)
    folder = tmp_path / "seeds"
    for name in "abcd":
        texts(folder, **{name: name})
        staged(data, folder)
    assert len(shards_on(data.staging / SHELF)) == 4
    staged(data, folder)
    (shard,) = shards_on(data.staging / SHELF)
    assert shard.members.sources == [f"seeds/{name}.txt" for name in "abcd"]


def test_a_failing_article_costs_itself_alone(data: DataFolder, tmp_path: Path) -> None:
    contents = {f"a{n}": f"bài {n}" for n in range(9)} | {"a4": "poison", "a7": "\u00ff not text"}
    shard = stage(batch(texts(tmp_path / "seeds", **contents)), data.staging / SHELF)
    assert shard.rows["articles"] == 8
    rejected = pq.read_table(shard.table("rejected_inputs")).to_pylist()
    assert [(row["source"], row["reason"]) for row in rejected] == [("seeds/a4.txt", "failed")]
    assert "poisoned" in rejected[0]["detail"]


def test_batches_never_hold_two_parts_of_a_file() -> None:
    parts = [Part("a", "jsonl", "", b"x" * 9, number=n) for n in range(3)] + [Part("b", "text", "", b"x")]
    assert [[(p.source, p.number) for p in batch] for batch in batches_of(parts)] == [
        [("a", 0)],
        [("a", 1)],
        [("a", 2), ("b", 0)],
    ]


def test_sweeping_keeps_what_is_used_or_new(data: DataFolder, tmp_path: Path) -> None:
    used = stage(batch(texts(tmp_path / "one", a="một")), data.staging / SHELF)
    old = stage(batch(texts(tmp_path / "two", a="hai")), data.staging / "older shelf")
    new = stage(batch(texts(tmp_path / "three", a="ba")), data.staging / SHELF)
    for shard in (used, old):
        os.utime(shard.folder, (1, 1))
    (data.staging / SHELF / f"{UNFINISHED}x").mkdir()
    sweep(data.staging, [used.folder], days=7)
    assert sorted(data.staging.glob("*/*")) == sorted([used.folder, new.folder])
