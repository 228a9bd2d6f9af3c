"""Extracted shards on disk: a folder a shard, one Parquet file a table, written whole or not at all.

A shard's name is the hash of the parts in it, and it stands on the shelf of the extractor that made it: what
is there already is never made again. Its manifest says which parts it holds and what each of its files
hashes to, so that a cut-off or flipped file is found, and made anew from the inputs.
"""

from __future__ import annotations

import atexit
import gc
import hashlib
import logging
import os
import shutil
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from transforms.schema import STAGED
from warehouse.disk import hash_of, unwritable
from warehouse.extraction import rows_of
from warehouse.parts import Part

_LOG = logging.getLogger("kimngach.staging")
_MANIFEST = "manifest.json"
UNFINISHED = ".unfinished-"


class Member(NamedTuple):
    """A part as a manifest has it."""

    source: str
    number: int
    is_last: bool
    mark: str
    key: str

    @property
    def is_whole(self) -> bool:
        """Whether it is all of its file."""
        return self.is_last and not self.number


class Members(NamedTuple):
    """The parts in a shard by column, as its manifest has them: a hundred thousand rows are slow to make."""

    sources: list[str]
    numbers: list[int]
    lasts: list[bool]
    marks: list[str]
    keys: list[str]

    def rows(self) -> Iterator[Member]:
        return map(Member, *self)

    @property
    def are_whole(self) -> bool:
        """Whether each is all of its file."""
        return all(self.lasts) and not any(self.numbers)


@dataclass(frozen=True, slots=True)
class Shard:
    """A staged shard: its folder, the parts in it, the bytes read for it, and of each table rows and hash."""

    folder: Path
    members: Members
    size: int
    rows: dict[str, int]
    hashes: dict[str, str]

    def table(self, name: str) -> Path:
        """The Parquet file of a staged table."""
        return self.folder / f"{name}.parquet"


def stage(parts: Sequence[Part], shelf: Path) -> Shard:
    """Extract the parts, no two of them of one file, into a shard on the shelf; safe in any process.

    What another process wrote meanwhile, or a killed run before, is taken as it is.

    Raises:
        KimngachError: the shelf cannot be written.
    """
    rows = ((p.source, p.number, p.is_last, p.mark, p.key()) for p in parts)
    members = Members(*map(list, zip(*rows, strict=True)))
    folder = shelf / _name_of(members)
    if found := _read(folder):
        return found
    tables = rows_of(parts)
    settle()
    return write(folder, members, tables, sum(len(part.payload) for part in parts))


@cache
def settle() -> None:
    """Spare the garbage collector what a process keeps for good: its modules and the vocabulary."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # else DuckDB takes what is still there at the end for leaked, and says so


def write(folder: Path, members: Members, tables: Mapping[str, pa.Table], size: int) -> Shard:
    """Write a shard under a temporary name, then rename it: it is there whole or not at all.

    Raises:
        KimngachError: the disk is full or the folder cannot be written.
    """
    unfinished = folder.with_name(f"{UNFINISHED}{folder.name}-{os.getpid()}")
    try:
        unfinished.mkdir(parents=True, exist_ok=True)
        rows, hashes = {}, {}
        for table in STAGED:
            file = unfinished / f"{table.name}.parquet"
            pq.write_table(tables[table.name].cast(table.arrow()), file, compression="zstd")
            rows[table.name], hashes[table.name] = tables[table.name].num_rows, hash_of(file)
        shard = Shard(folder, members, size, rows, hashes)
        (unfinished / _MANIFEST).write_bytes(_manifest(shard))
        unfinished.rename(folder)
    except OSError as error:
        if found := _read(folder):
            return found
        raise unwritable(folder.parent, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return shard


def shards_on(shelf: Path) -> list[Shard]:
    """The whole shards of a shelf in order of name; a damaged one is named in the log and removed."""
    with ThreadPoolExecutor() as threads:
        found = list(threads.map(_whole, sorted(shelf.glob("[0-9a-f]*"))))
    for folder in (folder for folder, shard in found if shard is None):
        _LOG.warning("%s: damaged in staging; what was in it is extracted again", folder)
        shutil.rmtree(folder)
    return [shard for _, shard in found if shard]


def remark(shard: Shard, marks: Mapping[str, str]) -> None:
    """Note the new marks of files, by key of part, that were touched but say what they said."""
    was = shard.members
    members = was._replace(
        marks=[marks.get(key, mark) for key, mark in zip(was.keys, was.marks, strict=True)]
    )
    replacement = shard.folder / f"{UNFINISHED}{_MANIFEST}"
    replacement.write_bytes(_manifest(replace(shard, members=members)))
    replacement.replace(shard.folder / _MANIFEST)


def _whole(folder: Path) -> tuple[Path, Shard | None]:
    """The shard in a folder if each of its files is to the bit what was written."""
    shard = _read(folder)
    try:
        whole = shard and all(hash_of(shard.table(name)) == known for name, known in shard.hashes.items())
    except OSError:
        whole = False
    return folder, shard if whole else None


def _read(folder: Path) -> Shard | None:
    """The shard in a folder, or None where its manifest is missing or damaged."""
    try:
        seal, _, written = (folder / _MANIFEST).read_bytes().partition(b"\n")
        if seal != _seal(written):
            return None
        body = orjson.loads(written)
        members = Members(*body["members"])
        return Shard(folder, members, body["size"], body["rows"], body["hashes"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _manifest(shard: Shard) -> bytes:
    """The manifest's bytes: a line with the hash of what follows, which tells a damaged one, and JSON."""
    body = {"members": list(shard.members), "size": shard.size, "rows": shard.rows, "hashes": shard.hashes}
    written = orjson.dumps(body)
    return _seal(written) + b"\n" + written


def _seal(written: bytes) -> bytes:
    return hashlib.sha256(written).hexdigest().encode()


def _name_of(members: Members) -> str:
    return hashlib.sha256("".join(members.keys).encode()).hexdigest()[:16]


def sweep(staging: Path, used: Collection[Path], days: float) -> None:
    """Remove shards that no release has used for so many days, and what killed runs left unfinished."""
    oldest = time.time() - days * 86_400
    for folder in used:
        os.utime(folder)
    for folder in staging.glob("*/*"):
        if folder.stat().st_mtime < oldest or folder.name.startswith(UNFINISHED):
            shutil.rmtree(folder)
