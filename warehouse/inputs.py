"""Paths that the user names → the files to read, and what their folders' metadata.csv says of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from warehouse.metadata import METADATA, Known, metadata_of
from warehouse.rejections import Rejection, source_of, unreadable
from warehouse.remote import found_at, is_remote

KINDS = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl",
    ".jsonl.zst": "jsonl",
    ".parquet": "parquet",
    ".warc": "warc",
    ".warc.gz": "warc",
}

_NOTHING = Known()
_UNPACKED = 4  # how much longer text is than its archive, about


class InputFile(NamedTuple):
    """One file to read, its size in bytes; ``stamp`` changes when the file does.

    ``at`` is where it is: a string, for there may be a hundred thousand. ``text_column``: the field
    of its records that holds the text, where that has a name of its own.
    """

    at: str
    source: str
    kind: str
    size: int
    stamp: str
    known: Known = _NOTHING
    text_column: str | None = None

    @property
    def path(self) -> Path:
        return Path(self.at)

    def unpacked(self) -> int:
        """About how many bytes it is once unpacked: how much of a run is left is told by that."""
        return self.size * (_UNPACKED if self.at.lower().endswith((".gz", ".zst", ".parquet")) else 1)

    def mark(self) -> str:
        """What tells, without opening the file, whether its rows can still be what they were."""
        return f"{self.stamp}:{_hash_of(self.known, self.text_column)}"


@lru_cache
def _hash_of(known: Known, text_column: str | None) -> str:
    told = repr((known, text_column) if text_column else known)
    return sha256(told.encode()).hexdigest()[:16]


@dataclass(slots=True)
class Inputs:
    """What the paths hold: files in the order of their sources, and what is wrong at first sight."""

    files: list[InputFile] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)


def scan(paths: Iterable[Path], text_column: str | None = None) -> Inputs:
    """List the files under the paths; a path that is missing, empty or of no known kind is a rejection.

    Args:
        paths: files and folders of this machine, or under a URL.
        text_column: the field of records that holds the text, where it is not called so.
    """
    found: dict[str, InputFile] = {}
    inputs = Inputs()
    for path, label in _labelled(paths).items():
        if is_remote(path):
            files, rejections = _remote(path, label)
        elif path.is_dir():
            files, rejections = _folder(path, label)
        elif path.exists():
            files, rejections = _single(path, label)
        else:
            detail = f"{label}: no such file or folder; check the path"
            files, rejections = [], [Rejection(source_of(label), "missing", detail)]
        inputs.rejections += rejections
        for file in files:
            same = found.get(file.at)
            found[file.at] = min(file, same, key=lambda f: (-len(f.source), f.source)) if same else file
    inputs.files = sorted(found.values(), key=lambda f: f.source)
    if text_column:
        inputs.files = [file._replace(text_column=text_column) for file in inputs.files]
    return inputs


def kind_of(name: str) -> str | None:
    """The kind of file that a name tells: text, html, jsonl, parquet, warc, or None."""
    return _kind_of_suffixes(name.lower().lstrip(".").partition(".")[2])


@lru_cache
def _kind_of_suffixes(suffixes: str) -> str | None:
    last = suffixes.split(".")[-2:]
    return KINDS.get("." + ".".join(last)) or KINDS.get(f".{last[-1]}")


def _labelled(paths: Iterable[Path]) -> dict[Path, str]:
    """Each path made absolute, with the shortest tail of it that no other path shares."""
    labels: dict[Path, str] = {}
    unnamed = sorted({_absolute(path) for path in paths})
    depth = 0
    while unnamed:
        depth += 1
        tails = {path: "/".join(path.parts[-depth:]) for path in unnamed}
        times = Counter(tails.values())
        labels |= {path: tail for path, tail in tails.items() if times[tail] == 1}
        unnamed = [path for path in unnamed if path not in labels]
    return labels


def _absolute(path: Path) -> Path:
    """The path from the root, by the name that the user gave and not by what a link points to."""
    if is_remote(path):
        return path
    return path.resolve() if ".." in path.parts else path.absolute()


def _single(path: Path, label: str) -> tuple[list[InputFile], list[Rejection]]:
    source = source_of(label)
    kind = kind_of(path.name)
    if kind is None:
        return [], [_unknown_kind(source)]
    known, _ = metadata_of(path.parent, source.rpartition("/")[0])
    return [_file(str(path), source, kind, path.stat(), known.get(path, Known()))], []


def _remote(path: Path, label: str) -> tuple[list[InputFile], list[Rejection]]:
    """What is under a URL; hidden files and tables are left out, as in a folder."""
    source = source_of(label)
    try:
        found = found_at(path)
    except (OSError, ValueError, NotImplementedError) as error:
        return [], [unreadable(source, error)]
    if not found:
        return [], [Rejection(source, "missing", f"{source}: no such file or folder; check the URL")]
    files: list[InputFile] = []
    rejections: list[Rejection] = []
    known: dict[Path, Known] = {}
    for at, info in found:
        if any(part.startswith(".") for part in at.relative_to(path).parts):
            continue
        name = "/".join([source, *map(source_of, at.relative_to(path).parts)])
        kind = kind_of(at.name)
        if at.name == METADATA or at == path:
            rows, faults = metadata_of(at.parent, name.rpartition("/")[0])
            known, rejections = known | rows, rejections + faults
        if kind:
            stamp = f"{info.size}:{info.mtime_ns}"
            files.append(InputFile(str(at), name, kind, info.size or 0, stamp))
        elif not at.name.lower().endswith(".csv"):
            rejections.append(_unknown_kind(name))
    return _described(files, known), rejections


def _folder(root: Path, label: str) -> tuple[list[InputFile], list[Rejection]]:
    files: list[InputFile] = []
    rejections: list[Rejection] = []
    known: dict[Path, Known] = {}
    for at, source, name, status in _walk(str(root), source_of(label), rejections):
        if name == METADATA:
            rows, faults = metadata_of(Path(at).parent, source.rpartition("/")[0])
            known |= rows
            rejections += faults
        elif kind := kind_of(name):
            files.append(_file(at, source, kind, status, _NOTHING))
        elif not name.lower().endswith(".csv"):
            rejections.append(_unknown_kind(source))
    if not files and not rejections:
        detail = f"{label}: no article in this folder; put .txt files there"
        rejections.append(Rejection(source_of(label), "empty", detail))
    return _described(files, known), rejections


def _described(files: list[InputFile], known: dict[Path, Known]) -> list[InputFile]:
    """The files with what is known of them."""
    if not known:
        return files
    by_place = {str(path): row for path, row in known.items()}
    return [file._replace(known=by_place[file.at]) if file.at in by_place else file for file in files]


def _walk(
    root: str, label: str, rejections: list[Rejection]
) -> Iterator[tuple[str, str, str, os.stat_result]]:
    """Each file under a folder, hidden ones left out: where it is, its source, name and status."""
    folders = [(root, label)]
    for folder, source in folders:  # to which those in it are added
        try:
            for name, status in _entries(folder):
                at, below = f"{folder}/{name}", f"{source}/{source_of(name)}"
                if isinstance(status, os.stat_result) and S_ISREG(status.st_mode):
                    yield at, below, name, status
                elif Path(at).is_symlink():
                    detail = f"{below}: a link to nowhere; mend or remove it"
                    rejections.append(Rejection(below, "missing", detail))
                elif isinstance(status, OSError):
                    rejections.append(unreadable(below, status))
                elif S_ISDIR(status.st_mode):
                    folders.append((at, below))
        except OSError as error:
            rejections.append(unreadable(source, error))


def _entries(folder: str) -> Iterator[tuple[str, os.stat_result | OSError]]:
    """What is in a folder in order of name, hidden ones left out, and the status of each or why it has none.

    Names are looked up in the open folder: a walk down its path for each of them costs half as much again.
    """
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for name in sorted(entry.name for entry in os.scandir(opened)):
            if name[0] != ".":
                yield name, _status(name, opened)
    finally:
        os.close(opened)


def _status(name: str, folder: int) -> os.stat_result | OSError:
    try:
        return os.stat(name, dir_fd=folder)
    except OSError as error:
        return error


def _unknown_kind(source: str) -> Rejection:
    detail = f"{source}: not a kind that is read ({' '.join(KINDS)}); convert or remove it"
    return Rejection(source, "unreadable", detail)


def _file(at: str, source: str, kind: str, status: os.stat_result, known: Known) -> InputFile:
    stamp = f"{status.st_size}:{status.st_ctime_ns}:{status.st_ino}"
    return InputFile(at, source, kind, status.st_size, stamp, known)
