"""Extracted shards on disk: a folder a shard, one Parquet file a table, written whole or not at all.

A shard's name is the hash of the parts in it, and it stands on the shelf of the extractor that made it: what
is there already is never made again. Its manifest says which parts it holds and what each of its files
hashes to, so that a cut-off or flipped file is found, and made anew from the inputs.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from transforms.errors import KimngachError
from transforms.schema import STAGED
from warehouse.extraction import rows_of
from warehouse.parts import Part

_MANIFEST = "manifest.json"
UNFINISHED = ".unfinished-"


@dataclass(frozen=True, slots=True)
class Member:
    """A part as a manifest has it."""

    source: str
    number: int
    is_last: bool
    mark: str
    key: str


@dataclass(frozen=True, slots=True)
class Shard:
    """A staged shard: its folder, the parts in it, the hash of each of its files, the bytes read for it."""

    folder: Path
    members: tuple[Member, ...]
    files: dict[str, str]
    size: int

    def table(self, name: str) -> Path:
        """The Parquet file of a staged table."""
        return self.folder / f"{name}.parquet"


def stage(parts: Sequence[Part], shelf: Path) -> Shard:
    """Extract the parts, no two of them of one file, into a shard on the shelf; safe in any process.

    What another process wrote meanwhile, or a killed run before, is taken as it is.

    Raises:
        KimngachError: the shelf cannot be written.
    """
    members = tuple(Member(p.source, p.number, p.is_last, p.mark, p.key()) for p in parts)
    folder = shelf / _name_of(members)
    if found := _read(folder):
        return found
    tables = rows_of(parts)
    return write(folder, members, tables, sum(len(part.payload) for part in parts))


def write(folder: Path, members: tuple[Member, ...], tables: Mapping[str, pa.Table], size: int) -> Shard:
    """Write a shard under a temporary name, then rename it: it is there whole or not at all.

    Raises:
        KimngachError: the disk is full or the folder cannot be written.
    """
    unfinished = folder.with_name(f"{UNFINISHED}{folder.name}-{os.getpid()}")
    try:
        unfinished.mkdir(parents=True, exist_ok=True)
        files = {}
        for table in STAGED:
            name = f"{table.name}.parquet"
            pq.write_table(tables[table.name].cast(table.arrow()), unfinished / name, compression="zstd")
            files[name] = _hash_of(unfinished / name)
        shard = Shard(folder, members, files, size)
        (unfinished / _MANIFEST).write_bytes(_manifest(shard))
        unfinished.rename(folder)
    except OSError as error:
        if found := _read(folder):
            return found
        raise unwritable(folder.parent, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return shard


def shards_on(shelf: Path) -> tuple[list[Shard], list[str]]:
    """The whole shards of a shelf in order of name, and a line for each damaged one, which is removed."""
    with ThreadPoolExecutor() as threads:
        found = list(threads.map(_whole, sorted(shelf.glob("[0-9a-f]*"))))
    damages = []
    for folder, shard in found:
        if shard is None:
            damages.append(f"{shelf.name}/{folder.name}: damaged in staging; it is extracted again")
            shutil.rmtree(folder)
    return [shard for _, shard in found if shard], damages


def remark(shard: Shard, marks: Mapping[str, str]) -> None:
    """Note the new marks of files, by key of part, that were touched but say what they said."""
    members = tuple(replace(m, mark=marks.get(m.key, m.mark)) for m in shard.members)
    replacement = shard.folder / f"{UNFINISHED}{_MANIFEST}"
    replacement.write_bytes(_manifest(replace(shard, members=members)))
    replacement.replace(shard.folder / _MANIFEST)


def unwritable(folder: Path, error: OSError) -> KimngachError:
    """The error of a folder that cannot be written, with what helps."""
    cure = "free some space" if error.errno == errno.ENOSPC else "make it writable"
    reason = (error.strerror or str(error)).lower()
    return KimngachError(f"{folder}: {reason}; {cure} and run again, what is finished is kept")


def _whole(folder: Path) -> tuple[Path, Shard | None]:
    """The shard in a folder if each of its files is to the bit what was written."""
    shard = _read(folder)
    try:
        whole = shard and all(_hash_of(folder / name) == known for name, known in shard.files.items())
    except OSError:
        whole = False
    return folder, shard if whole else None


def _read(folder: Path) -> Shard | None:
    """The shard in a folder, or None where its manifest is missing or damaged."""
    try:
        written = (folder / _MANIFEST).read_bytes()
        body = orjson.loads(written)
        shard = Shard(folder, tuple(Member(*m) for m in body["members"]), body["files"], body["size"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return shard if _manifest(shard) == written else None


def _manifest(shard: Shard) -> bytes:
    """The manifest's bytes; its own hash in it tells a damaged one."""
    body = {"members": [astuple(m) for m in shard.members], "files": shard.files, "size": shard.size}
    return orjson.dumps(body | {"sha256": hashlib.sha256(orjson.dumps(body)).hexdigest()})


def _name_of(members: tuple[Member, ...]) -> str:
    return hashlib.sha256("".join(m.key for m in members).encode()).hexdigest()[:16]


def _hash_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
