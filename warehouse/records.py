"""A part → the articles in it, and what in it is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

import orjson
import pyarrow as pa

from transforms.text.articles import RawArticle
from warehouse.metadata import ISO_DATE
from warehouse.parts import RECORD_BYTES, Part, columns_with
from warehouse.rejections import Rejection, one_line

_ID_LENGTH = 200
Row = Mapping[str, Any]


def articles_of(part: Part) -> Iterator[RawArticle | Rejection]:
    """Each article of a part, each rejected record, and last the part's own fault."""
    if part.payload:
        yield from _READERS[part.kind](part)
    elif part.fault is None:
        yield Rejection(part.source, "empty", f"{part.source}: nothing in it; remove it or fetch it again")
    if part.fault:
        yield part.fault


def _whole(part: Part) -> Iterator[RawArticle | Rejection]:
    yield _article(part, part.source, part.payload, part.kind, {})


def _lines(part: Part) -> Iterator[RawArticle | Rejection]:
    for number, line in enumerate(part.payload.split(b"\n"), part.first):
        where = f"{part.source}#{number}"
        if len(line) > RECORD_BYTES:
            yield Rejection(
                where, "too_large", f"{where}: over {RECORD_BYTES >> 20} MB, no article; remove it"
            )
        elif line.strip():
            yield from _record(part, number, _fields(line, part.text_column))


def _fields(line: bytes, text_column: str | None) -> Row:
    """The fields of a line of JSON under our names; none where it is not an object."""
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        return {}
    if not isinstance(row, dict):
        return {}
    return {
        ours: next((row[n] for n in names if row.get(n) is not None), None)
        for ours, names in columns_with(text_column).items()
    }


def _rows(part: Part) -> Iterator[RawArticle | Rejection]:
    with pa.ipc.open_stream(part.payload) as batches:
        for batch in batches:
            for number, row in enumerate(batch.to_pylist(), part.first):
                yield from _record(part, number, row)


def _record(part: Part, number: int, row: Row) -> Iterator[RawArticle | Rejection]:
    """The article of one record: its text is the one field that it must have."""
    source = f"{part.source}#{_id(row.get('id'), number)}"
    text = row.get("text")
    if not isinstance(text, str):
        yield Rejection(source, "bad_record", f"{source}: record {number} has no text; mend or remove it")
        return
    published_at = _iso(row.get("published_at"))
    if published_at is not None and not ISO_DATE.fullmatch(published_at):
        detail = f"{source}: {one_line(published_at)[:40]} is no date; write 2024-11-05, 2024-11 or 2024"
        yield Rejection(source, "bad_record", detail)
        published_at = None
    row = {**row, "encoding": "utf-8", "published_at": published_at}
    yield _article(part, source, text.encode(), "text", row)


def _pages(part: Part) -> Iterator[RawArticle | Rejection]:
    with pa.ipc.open_stream(part.payload) as batches:
        for row in batches.read_all().to_pylist():
            source = f"{part.source}#{row['id']}"
            if len(row["data"]) > RECORD_BYTES:
                yield Rejection(
                    source, "too_large", f"{source}: over {RECORD_BYTES >> 20} MB, no article; remove it"
                )
            else:
                yield _article(part, source, row["data"], row["media_type"], row)


def _article(part: Part, source: str, data: bytes, media_type: str, row: Row) -> RawArticle:
    """The article, with what its own record says of it before what metadata.csv says of its file."""
    known = part.known
    own_date = row.get("published_at")
    return RawArticle(
        source=source,
        data=data,
        media_type=media_type,
        encoding=row.get("encoding") or known.encoding,
        publisher=_text(row.get("publisher")) or known.publisher,
        url=_text(row.get("url")) or known.url,
        title=_text(row.get("title")) or known.title,
        published_at=own_date or known.published_at,
        published_basis="the record's own date" if own_date else known.published_basis,
    )


def _id(value: object, number: int) -> str:
    """A record's own id, or else its number in the file."""
    return one_line(str(value))[:_ID_LENGTH] if isinstance(value, (str, int)) and value != "" else str(number)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _iso(value: object) -> str | None:
    return value.isoformat() if isinstance(value, (date, datetime)) else _text(value)


_READERS = {"text": _whole, "html": _whole, "jsonl": _lines, "parquet": _rows, "warc": _pages}
