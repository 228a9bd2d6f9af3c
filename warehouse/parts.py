"""Files → parts: pieces of a few megabytes that can be hashed, skipped and extracted on their own.

Small files are one part each. JSON Lines, Parquet and WARC are cut as they stream by, so that a file larger
than memory can be read, and a file that has grown keeps its first parts as they were.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from warehouse.inputs import InputFile
from warehouse.metadata import Known
from warehouse.rejections import Rejection, unreadable
from warehouse.remote import is_remote, opened

PART_BYTES = 4 << 20
RECORD_BYTES = 32 << 20  # what is longer is no article
COLUMNS = {  # what a record may bring, and under which names
    "text": ("text",),
    "id": ("id", "article", "article_id"),
    "title": ("title",),
    "url": ("url",),
    "publisher": ("publisher",),
    "published_at": ("published_at", "date", "timestamp"),
}
_BLOCK = 64 << 10  # the most that a cut-off archive can cost beside what is cut off
_ROWS = 1024


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a file: its bytes (for Parquet and WARC an Arrow stream), and where in the file it stands.

    ``mark`` is the file's; a part without one is read anew by every run. ``first`` is the number of its first
    record, from 1. ``fault`` says what ended the file too early.
    """

    source: str
    kind: str
    mark: str
    payload: bytes
    known: Known = field(default_factory=Known)
    number: int = 0
    first: int = 1
    is_last: bool = True
    fault: Rejection | None = None
    text_column: str | None = None

    def key(self) -> str:
        """Hash of all that its rows depend on, hex; the mark of the file is no part of it."""
        digest = hashlib.sha256(self.payload)
        about = (
            *(self.source, self.kind, self.number, self.first, self.is_last),
            *(self.known, self.fault, self.text_column),
        )
        digest.update(repr(about).encode("utf-8", "backslashreplace"))
        return digest.hexdigest()


def columns_with(text: str | None) -> dict[str, tuple[str, ...]]:
    """The names that fields of a record may have, the text's own among them where it has one."""
    return COLUMNS | {"text": (text,)} if text else COLUMNS


def parts_of(file: InputFile) -> Iterator[Part]:
    """The file in parts; where it cannot be read on, its last part says why."""
    part = Part(file.source, file.kind, file.mark(), b"", file.known, text_column=file.text_column)
    try:
        for number, (payload, first) in enumerate(_CUTS.get(file.kind, _whole)(file)):
            if number:
                yield replace(part, is_last=False)
            part = replace(part, payload=payload, number=number, first=first)
    except _TooLargeError:
        detail = f"{file.source}: over {RECORD_BYTES >> 20} MB, too large for an article; split it"
        part = replace(part, fault=Rejection(file.source, "too_large", detail))
    except (OSError, ValueError, pa.ArrowException, ArchiveLoadFailed) as error:
        # what the system refuses today it may grant tomorrow
        is_passing = getattr(error, "errno", None) is not None
        part = replace(part, fault=unreadable(file.source, error), mark="" if is_passing else part.mark)
    yield part


class _TooLargeError(Exception):
    pass


def _whole(file: InputFile) -> Iterator[tuple[bytes, int]]:
    with opened(file.path) as stream:
        payload = stream.read(RECORD_BYTES + 1)
    if len(payload) > RECORD_BYTES:
        raise _TooLargeError
    yield payload, 1


def _lines(file: InputFile) -> Iterator[tuple[bytes, int]]:
    """Whole lines of about PART_BYTES, cut at the same places however the blocks come."""
    buffer = bytearray()
    first = 1
    try:
        for block in _blocks(file):
            buffer += block
            while cut := _cut(buffer):
                yield bytes(memoryview(buffer)[:cut]), first
                first += buffer.count(b"\n", 0, cut)
                del buffer[:cut]
            if len(buffer) > RECORD_BYTES + _BLOCK:  # one endless line: keep enough to know it by
                del buffer[RECORD_BYTES + 1 :]
    except OSError:
        yield bytes(buffer[: buffer.rfind(b"\n") + 1]), first
        raise
    if buffer or first == 1:
        yield bytes(buffer), first


def _cut(buffer: bytearray) -> int:
    """Where a part may end: after the last line within PART_BYTES, or else after the first line of all."""
    if len(buffer) <= PART_BYTES:
        return 0
    return (buffer.rfind(b"\n", 0, PART_BYTES) + 1) or (buffer.find(b"\n") + 1)


def _blocks(file: InputFile) -> Iterator[bytes]:
    compression = {".gz": "gzip", ".zst": "zstd"}.get(file.path.suffix.lower())
    source = opened(file.path) if is_remote(file.path) else str(file.path)
    with pa.input_stream(source, compression=compression) as stream:
        while block := stream.read(_BLOCK):
            yield block


def _row_batches(file: InputFile) -> Iterator[tuple[bytes, int]]:
    """Rows of a Parquet file under our names; raises ValueError where it has no text."""
    with opened(file.path) as stream, pq.ParquetFile(stream) as table:
        present = set(table.schema_arrow.names)
        named = {
            ours: next((n for n in names if n in present), None)
            for ours, names in columns_with(file.text_column).items()
        }
        if named["text"] is None:
            wanted = file.text_column or "text"
            raise ValueError(
                f"no column {wanted} among {', '.join(sorted(present))}; name the one with --text-column"
            )
        columns = {ours: theirs for ours, theirs in named.items() if theirs}
        first = 1
        for batch in table.iter_batches(batch_size=_ROWS, columns=list(columns.values())):
            yield _stream(batch.select(list(columns.values())).rename_columns(list(columns))), first
            first += batch.num_rows


def _pages(file: InputFile) -> Iterator[tuple[bytes, int]]:
    """HTML pages (and texts) of a WARC file that were fetched with success; id is the record's number."""
    rows: list[dict[str, object]] = []
    size = 0
    is_empty = True
    with opened(file.path) as stream:
        for number, record in enumerate(ArchiveIterator(stream), 1):
            if media_type := _media_type(record):
                data = record.content_stream().read(RECORD_BYTES + 1)
                url = record.rec_headers.get_header("WARC-Target-URI")
                rows.append({"id": str(number), "url": url, "media_type": media_type, "data": data})
                size += len(data)
            if size > PART_BYTES:
                yield _stream(pa.RecordBatch.from_pylist(rows, schema=_PAGES)), 1
                rows, size, is_empty = [], 0, False
    if rows:
        yield _stream(pa.RecordBatch.from_pylist(rows, schema=_PAGES)), 1
    elif is_empty:
        raise ValueError("no page in this archive")


def _media_type(record: Any) -> str | None:
    """text or html where a WARC record holds such a page."""
    if record.rec_type == "conversion":
        return "text"
    if record.rec_type != "response" or record.http_headers is None:
        return None
    if record.http_headers.get_statuscode() != "200":
        return None
    content_type = record.http_headers.get_header("Content-Type") or ""
    return "html" if "html" in content_type.lower() else None


def _stream(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


_PAGES = pa.schema(
    [("id", pa.string()), ("url", pa.string()), ("media_type", pa.string()), ("data", pa.binary())]
)
_CUTS: dict[str, Callable[[InputFile], Iterator[tuple[bytes, int]]]] = {
    "jsonl": _lines,
    "parquet": _row_batches,
    "warc": _pages,
}
