"""Paths → files and rejections."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from warehouse.inputs import Inputs, kind_of, scan
from warehouse.parts import parts_of


def write(path: Path, text: str = "Kim ngạch đạt 1 tỷ USD.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def reasons(inputs: Inputs) -> dict[str, str]:
    return {rejection.source: rejection.reason for rejection in inputs.rejections}


def test_sources_are_relative_to_the_folder_that_was_named(tmp_path: Path) -> None:
    write(tmp_path / "seeds" / "b.txt")
    write(tmp_path / "seeds" / "deep" / "a.html")
    write(tmp_path / "crawl.jsonl", "{}")
    found = scan([tmp_path / "seeds", tmp_path / "crawl.jsonl"])
    assert [(f.source, f.kind) for f in found.files] == [
        ("crawl.jsonl", "jsonl"),
        ("seeds/b.txt", "text"),
        ("seeds/deep/a.html", "html"),
    ]
    assert not found.rejections


def test_folders_of_one_name_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path / "one" / "seeds" / "a.txt")
    write(tmp_path / "two" / "seeds" / "a.txt")
    found = scan([tmp_path / "one" / "seeds", tmp_path / "two" / "seeds"])
    assert [f.source for f in found.files] == ["one/seeds/a.txt", "two/seeds/a.txt"]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "seeds" / "a.txt")
    assert [f.source for f in scan([path, path.parent, path]).files] == ["seeds/a.txt"]


def test_each_bad_path_is_one_rejection_and_costs_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "good" / "a.txt")
    write(tmp_path / "good" / "picture.jpg", "x")
    (tmp_path / "nothing").mkdir()
    (tmp_path / "good" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    found = scan([tmp_path / "good", tmp_path / "nothing", tmp_path / "absent"])
    assert [f.source for f in found.files] == ["good/a.txt"]
    assert reasons(found) == {
        "nothing": "empty",
        "absent": "missing",
        "good/picture.jpg": "unreadable",
        "good/gone.txt": "missing",
    }
    assert all(r.source in r.detail and "\n" not in r.detail for r in found.rejections)


def test_hidden_files_and_tables_are_no_articles(tmp_path: Path) -> None:
    write(tmp_path / "seeds" / ".hidden.txt")
    write(tmp_path / "seeds" / "reference" / "official.csv", "a,b\n")
    write(tmp_path / "seeds" / "a.txt")
    found = scan([tmp_path / "seeds"])
    assert [f.source for f in found.files] == ["seeds/a.txt"]
    assert not found.rejections


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_among_the_files_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    write(tmp_path / "a.txt")
    assert [f.path.name for f in scan([tmp_path]).files] == ["a.txt"]


def test_a_file_that_may_not_be_looked_at_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def status(name: str, folder: int) -> os.stat_result | OSError:
        denied = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return denied if name == "b.txt" else os.stat(name, dir_fd=folder)

    write(tmp_path / "seeds" / "a.txt")
    write(tmp_path / "seeds" / "b.txt")
    monkeypatch.setattr("warehouse.inputs._status", status)
    found = scan([tmp_path / "seeds"])
    assert [f.source for f in found.files] == ["seeds/a.txt"]
    assert reasons(found) == {"seeds/b.txt": "unreadable"}


def test_metadata_is_joined_in_for_folders_and_for_single_files(tmp_path: Path) -> None:
    write(tmp_path / "seeds" / "a.txt")
    write(
        tmp_path / "seeds" / "metadata.csv",
        "\ufefffile,publisher,published_at,url,title,encoding,published_at_basis\n"
        "a.txt, Thời Đại ,2022-10-29,https://x.vn/1,Tựa đề,utf-16,printed in its header\n",
    )
    for path in (tmp_path / "seeds", tmp_path / "seeds" / "a.txt"):
        known = scan([path]).files[0].known
        assert known.publisher == "Thời Đại"
        assert known.published_at == "2022-10-29"
        assert known.published_basis == "printed in its header"
        assert (known.url, known.title, known.encoding) == ("https://x.vn/1", "Tựa đề", "utf-16")


def test_what_is_wrong_with_metadata_is_said_and_the_articles_are_read(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        write(tmp_path / "seeds" / name)
    write(
        tmp_path / "seeds" / "metadata.csv",
        "file,published_at\na.txt,29/10/2022\nabsent.txt,2022\n../../etc/passwd,2022\n,2022\n",
    )
    found = scan([tmp_path / "seeds"])
    assert [f.known.published_at for f in found.files] == [None, None]
    assert reasons(found) == {
        "seeds/metadata.csv#a.txt": "bad_record",
        "seeds/absent.txt": "missing",
        "seeds/metadata.csv#../../etc/passwd": "bad_record",
        "seeds/metadata.csv#": "bad_record",
    }


def test_metadata_that_is_not_text_leaves_the_articles(tmp_path: Path) -> None:
    write(tmp_path / "seeds" / "a.txt")
    (tmp_path / "seeds" / "metadata.csv").write_bytes(b"file\n\xff\xfe\x00")
    found = scan([tmp_path / "seeds"])
    assert len(found.files) == 1
    assert reasons(found) == {"seeds/metadata.csv": "unreadable"}


def test_hostile_names_become_one_printable_line(tmp_path: Path) -> None:
    write(tmp_path / "seeds" / "a\n\x1b[31m#b.txt")
    (tmp_path / "seeds" / os.fsdecode(b"\xff.txt")).write_text("x", encoding="utf-8")
    sources = [f.source for f in scan([tmp_path / "seeds"]).files]
    assert all(source.isprintable() and "#" not in source for source in sources)
    assert all(source.encode() for source in sources)


def test_a_mark_changes_with_the_file_and_with_what_is_known_of_it(tmp_path: Path) -> None:
    path = write(tmp_path / "seeds" / "a.txt")

    def mark() -> str:
        return scan([path]).files[0].mark()

    first = mark()
    assert mark() == first
    write(tmp_path / "seeds" / "metadata.csv", "file,publisher\na.txt,Báo\n")
    second = mark()
    write(path, "another text of another length")
    assert len({first, second, mark()}) == 3


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("A.TXT", "text"),
        ("a.b.txt", "text"),
        ("x.jsonl.gz", "jsonl"),
        ("x.jsonl.zst", "jsonl"),
        ("x.warc.gz", "warc"),
        ("x.parquet", "parquet"),
        ("x.htm", "html"),
        ("x.txt.gz", None),
        ("x.gz", None),
        ("x", None),
    ],
)
def test_kinds_are_told_by_name(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


def test_a_url_gives_what_the_folder_gives(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    (folder / "more").mkdir(parents=True)
    (folder / "a.txt").write_text("một")
    (folder / ".hidden.txt").write_text("ẩn")
    (folder / "more" / "b.jsonl").write_text('{"text": "hai"}\n')
    (folder / "c.pdf").write_bytes(b"%PDF")
    (folder / "metadata.csv").write_text("file,publisher\na.txt,Báo Ví Dụ\n")
    near, far = scan([folder]), scan([Path(folder.as_uri())])
    assert [(f.source, f.kind, f.size, f.known) for f in far.files] == [
        (f.source, f.kind, f.size, f.known) for f in near.files
    ]
    assert far.rejections == near.rejections
    assert [part.payload for f in far.files for part in parts_of(f)] == [
        part.payload for f in near.files for part in parts_of(f)
    ]
    (single,) = scan([Path((folder / "a.txt").as_uri())]).files
    assert (single.source, single.known.publisher) == ("a.txt", "Báo Ví Dụ")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("file:///nowhere/at/all", "all: no such file or folder; check the URL"),
        ("gopher://host/crawl", "crawl: unrecognized filesystem type in uri"),
    ],
)
def test_a_url_that_cannot_be_read_is_one_line(url: str, words: str) -> None:
    found = scan([Path(url)])
    assert found.files == []
    (rejection,) = found.rejections
    assert rejection.detail.startswith(words)
    assert "\n" not in rejection.detail


def test_an_archive_is_known_to_be_longer_unpacked(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", "x" * 100)
    write(tmp_path / "b.jsonl.zst", "x" * 100)
    plain, packed = scan([tmp_path]).files
    assert plain.unpacked() == 100 < packed.unpacked()
