"""Files → parts, and parts → articles."""

from __future__ import annotations

import gzip
import io
import itertools
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from transforms.text.articles import RawArticle
from warehouse import parts
from warehouse.inputs import scan
from warehouse.parts import Part, parts_of
from warehouse.records import articles_of
from warehouse.rejections import Rejection

Found = RawArticle | Rejection


def read(path: Path) -> list[Found]:
    return [found for file in scan([path]).files for part in parts_of(file) for found in articles_of(part)]


def told(found: Iterable[Found]) -> list[tuple[str, str]]:
    """Each article's source and text, each rejection's source and reason."""
    return [(f.source, f.reason if isinstance(f, Rejection) else f.data.decode()) for f in found]


def lines(*rows: Any) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def test_a_text_is_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffXuất khẩu\r\n".encode())
    (found,) = read(path)
    assert isinstance(found, RawArticle)
    assert found.data == path.read_bytes()
    assert (found.source, found.media_type, found.encoding) == ("a.txt", "text", None)


def test_an_empty_file_is_rejected(tmp_path: Path) -> None:
    for name in ("a.txt", "b.jsonl"):
        (tmp_path / name).touch()
        assert told(read(tmp_path / name)) == [(name, "empty")]


def test_a_file_that_is_too_large_for_an_article_is_not_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "RECORD_BYTES", 10)
    (tmp_path / "a.txt").write_text("x" * 11)
    assert told(read(tmp_path / "a.txt")) == [("a.txt", "too_large")]


def test_a_file_that_goes_away_is_rejected_and_looked_for_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (file,) = scan([tmp_path]).files
    file.path.unlink()
    (part,) = parts_of(file)
    assert told(articles_of(part)) == [(file.source, "unreadable")]
    assert not part.mark


def test_records_bring_their_own_fields(tmp_path: Path) -> None:
    path = tmp_path / "crawl.jsonl"
    path.write_bytes(
        lines(
            {
                "text": "một",
                "id": 7,
                "title": "T",
                "url": "U",
                "publisher": "P",
                "published_at": "2024-11-05",
            },
            {"text": "hai", "article": "P001", "date": "2024"},
            {"text": "ba", "article_id": "x\ny", "timestamp": "2020-01-02T03:04:05Z"},
            {"text": "bốn", "published_at": None},
        )
    )
    first, second, third, fourth = (f for f in read(path) if isinstance(f, RawArticle))
    assert (first.source, first.title, first.url, first.publisher) == ("crawl.jsonl#7", "T", "U", "P")
    assert first.published_at == "2024-11-05"
    assert (second.source, second.published_at) == ("crawl.jsonl#P001", "2024")
    assert (third.source, third.published_at) == ("crawl.jsonl#x\ufffdy", "2020-01-02T03:04:05Z")
    assert (fourth.source, fourth.published_at) == ("crawl.jsonl#4", None)


def test_a_broken_record_costs_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "crawl.jsonl"
    path.write_bytes(
        lines({"text": "một"})
        + b"{broken\n\n[1]\n"
        + lines({"title": "no text"}, {"text": 5}, {"text": "hai", "date": "5/11/2024"})
        + b'\xff\xfe\n{"text": "ba"}'
    )
    assert told(read(path)) == [
        ("crawl.jsonl#1", "một"),
        ("crawl.jsonl#2", "bad_record"),
        ("crawl.jsonl#4", "bad_record"),
        ("crawl.jsonl#5", "bad_record"),
        ("crawl.jsonl#6", "bad_record"),
        ("crawl.jsonl#7", "bad_record"),
        ("crawl.jsonl#7", "hai"),
        ("crawl.jsonl#8", "bad_record"),
        ("crawl.jsonl#9", "ba"),
    ]


def test_metadata_of_a_crawl_holds_where_its_records_are_silent(tmp_path: Path) -> None:
    (tmp_path / "metadata.csv").write_text(
        "file,publisher,published_at\ncrawl.jsonl,Báo,2020\n", encoding="utf-8"
    )
    (tmp_path / "crawl.jsonl").write_bytes(
        lines({"text": "a"}, {"text": "b", "publisher": "P", "date": "2021"})
    )
    first, second = (f for f in read(tmp_path / "crawl.jsonl") if isinstance(f, RawArticle))
    assert (first.publisher, first.published_at, first.published_basis) == ("Báo", "2020", "metadata.csv")
    assert (second.publisher, second.published_at) == ("P", "2021")


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_compressed_lines_are_the_same_lines(tmp_path: Path, suffix: str) -> None:
    plain = lines(*({"text": f"bài {n}"} for n in range(500)))
    (tmp_path / "c.jsonl").write_bytes(plain)
    squeezed = gzip.compress(plain) if suffix == "gz" else zstandard.ZstdCompressor().compress(plain)
    (tmp_path / f"c.jsonl.{suffix}").write_bytes(squeezed)
    plain_told = [(source.removeprefix("c.jsonl"), text) for source, text in told(read(tmp_path / "c.jsonl"))]
    packed_told = told(read(tmp_path / f"c.jsonl.{suffix}"))
    assert [(source.removeprefix(f"c.jsonl.{suffix}"), text) for source, text in packed_told] == plain_told


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_a_cut_off_archive_gives_what_it_still_holds_and_says_so(tmp_path: Path, suffix: str) -> None:
    plain = lines(*({"text": f"bài {n} {n * 7919 % 10007}"} for n in range(60_000)))
    squeezed = gzip.compress(plain) if suffix == "gz" else zstandard.ZstdCompressor().compress(plain)
    path = tmp_path / f"c.jsonl.{suffix}"
    path.write_bytes(squeezed[: len(squeezed) * 9 // 10])
    *articles, last = told(read(path))
    assert last == (path.name, "unreadable")
    assert len(articles) > 30_000
    assert all(reason.startswith("bài") for _, reason in articles)


def test_something_else_under_an_archives_name_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl.gz").write_bytes(b"no archive at all")
    (tmp_path / "c.parquet").write_bytes(b"no parquet at all")
    (tmp_path / "c.warc.gz").write_bytes(b"no warc at all, and long enough to be looked at as one")
    for name in ("c.jsonl.gz", "c.parquet", "c.warc.gz"):
        assert told(read(tmp_path / name)) == [(name, "unreadable")]


def test_a_parquet_file_in_the_shape_of_a_crawl(tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": ["một", None, "ba"],
            "id": ["<urn:1>", "<urn:2>", "<urn:3>"],
            "url": ["https://a.vn", None, None],
            "date": pa.array([date(2024, 11, 5), None, None]),
            "language_score": [0.9, 0.8, 0.7],
        }
    )
    pq.write_table(table, tmp_path / "f.parquet")
    found = read(tmp_path / "f.parquet")
    assert told(found) == [
        ("f.parquet#<urn:1>", "một"),
        ("f.parquet#<urn:2>", "bad_record"),
        ("f.parquet#<urn:3>", "ba"),
    ]
    assert isinstance(found[0], RawArticle)
    assert (found[0].url, found[0].published_at) == ("https://a.vn", "2024-11-05")


def test_text_under_a_name_of_its_own(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": ["một"], "text": ["tóm tắt"]}), tmp_path / "a.parquet")
    (tmp_path / "b.jsonl").write_bytes(lines({"body": "hai", "text": "tóm tắt"}))
    files = scan([tmp_path], text_column="body").files
    found = [each for file in files for part in parts_of(file) for each in articles_of(part)]
    assert [text for _, text in told(found)] == ["một", "hai"]
    plain = scan([tmp_path]).files
    assert {f.mark() for f in files}.isdisjoint(f.mark() for f in plain)
    keys = [{part.key() for f in some for part in parts_of(f)} for some in (files, plain)]
    assert keys[0].isdisjoint(keys[1])


def test_a_parquet_file_without_text_says_what_it_has(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": ["a"], "id": [1]}), tmp_path / "f.parquet")
    (found,) = read(tmp_path / "f.parquet")
    assert isinstance(found, Rejection)
    assert "no column text among body, id; name the one with --text-column" in found.detail


def warc(*pages: tuple[str, str, str, bytes]) -> bytes:
    """A gzipped WARC of (url, status, content type, body)."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for url, status, content_type, body in pages:
        headers = StatusAndHeaders(status, [("Content-Type", content_type)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=headers)
        )
    return out.getvalue()


def test_the_pages_of_a_warc(tmp_path: Path) -> None:
    page = b"<html><body><p>Kim ng\xe1\xba\xa1ch</p></body></html>"
    (tmp_path / "w.warc.gz").write_bytes(
        warc(
            ("https://a.vn/1", "200 OK", "text/html; charset=utf-8", page),
            ("https://a.vn/2", "404 Not Found", "text/html", b"gone"),
            ("https://a.vn/3.jpg", "200 OK", "image/jpeg", b"\xff\xd8"),
        )
    )
    (found,) = read(tmp_path / "w.warc.gz")
    assert isinstance(found, RawArticle)
    assert (found.source, found.media_type, found.url) == ("w.warc.gz#1", "html", "https://a.vn/1")
    assert found.data == page


def parts_in(path: Path) -> list[Part]:
    (file,) = scan([path]).files
    return list(parts_of(file))


@given(
    sizes=st.lists(st.integers(0, 40), min_size=1, max_size=40),
    ends_with_newline=st.booleans(),
    part_bytes=st.integers(1, 60),
)
def test_however_a_file_is_cut_it_holds_the_same_lines(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], ends_with_newline: bool, part_bytes: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "c.jsonl"
    content = b"\n".join(b"x" * size for size in sizes) + (b"\n" if ends_with_newline else b"")
    path.write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "PART_BYTES", part_bytes)
        cut = parts_in(path)
    assert b"".join(part.payload for part in cut) == content
    assert [part.is_last for part in cut] == [False] * (len(cut) - 1) + [True]
    assert [part.number for part in cut] == list(range(len(cut)))
    for part, following in itertools.pairwise(cut):
        assert part.payload.endswith(b"\n")
        assert following.first == part.first + part.payload.count(b"\n")


def test_a_file_that_has_grown_keeps_its_first_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART_BYTES", 200)
    path = tmp_path / "c.jsonl"
    path.write_bytes(lines(*({"text": f"bài {n}"} for n in range(100))))
    before = [part.key() for part in parts_in(path)]
    with path.open("ab") as stream:
        stream.write(lines(*({"text": f"bài mới {n}"} for n in range(30))))
    after = [part.key() for part in parts_in(path)]
    assert after[: len(before) - 1] == before[:-1]
    assert after[len(before) - 1] != before[-1]


def test_an_endless_line_is_not_kept_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART_BYTES", 1000)
    monkeypatch.setattr(parts, "_BLOCK", 100)
    monkeypatch.setattr(parts, "RECORD_BYTES", 2000)
    monkeypatch.setattr("warehouse.records.RECORD_BYTES", 2000)
    path = tmp_path / "c.jsonl"
    path.write_bytes(lines({"text": "một"}) + b"x" * 50_000 + b"\n" + lines({"text": "hai"}))
    cut = parts_in(path)
    assert max(len(part.payload) for part in cut) < 3000
    found = [told_ for part in cut for told_ in told(articles_of(part))]
    assert [text for _, text in found] == ["một", "too_large", "hai"]


def test_the_key_tells_apart_all_that_the_rows_depend_on(tmp_path: Path) -> None:
    a = Part("a.txt", "text", "mark", b"text")
    others = [
        Part("b.txt", "text", "mark", b"text"),
        Part("a.txt", "html", "mark", b"text"),
        Part("a.txt", "text", "mark", b"texu"),
        Part("a.txt", "text", "mark", b"text", number=1),
        Part("a.txt", "text", "mark", b"text", first=2),
        Part("a.txt", "text", "mark", b"text", fault=Rejection("a.txt", "unreadable", "x")),
    ]
    assert a.key() not in {part.key() for part in others}
    assert a.key() == Part("a.txt", "text", "another mark", b"text").key()
