"""Inputs under a URL, by the filesystems that pyarrow has: s3, gs, abfs, hdfs, file.

A URL is kept as a path, which takes one of its slashes: ``s3:/bucket/crawl`` is ``s3://bucket/crawl``.
"""

from __future__ import annotations

import io
import re
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

from pyarrow import fs

_URL = re.compile(r"([a-z][a-z0-9+]+):/+([^/]*)(.*)")


def is_remote(path: Path) -> bool:
    """Whether a path is a URL and no file of this machine."""
    return _URL.match(str(path)) is not None


def found_at(path: Path) -> list[tuple[Path, fs.FileInfo]]:
    """The file at a URL, or all files under it, each with its size and when it changed; none: nothing there.

    Raises:
        OSError, ValueError: it cannot be reached, or there is no filesystem of that name.
    """
    system, inner = _located(path)
    info = system.get_file_info(inner)
    if info.type == fs.FileType.File:
        return [(path, info)]
    if info.type != fs.FileType.Directory:
        return []
    below = system.get_file_info(fs.FileSelector(inner, recursive=True))
    files = [each for each in below if each.type == fs.FileType.File]
    return [
        (path / each.path[len(inner.rstrip("/")) + 1 :], each) for each in sorted(files, key=lambda f: f.path)
    ]


def opened(path: Path) -> IO[bytes]:
    """A file for reading, of this machine or under a URL."""
    if not is_remote(path):
        return path.open("rb")
    system, inner = _located(path)
    stream: IO[bytes] = system.open_input_file(inner)
    return stream


def text_of(path: Path) -> io.TextIOWrapper:
    """A file of UTF-8 text for reading line by line, its line ends as they are."""
    stream: Any = opened(path)
    return io.TextIOWrapper(io.BufferedReader(stream), encoding="utf-8-sig", newline="")


def _located(path: Path) -> tuple[fs.FileSystem, str]:
    """The filesystem of a URL, and the path in it."""
    match = _URL.match(str(path))
    assert match is not None
    scheme, host, rest = match.groups()
    if scheme == "file":
        host, rest = "", f"/{host}{rest}"
    system, root = _filesystem(f"{scheme}://{host}" if host else f"{scheme}:///")
    return system, f"{root.rstrip('/')}{rest}"


@lru_cache(maxsize=16)
def _filesystem(url: str) -> tuple[fs.FileSystem, str]:
    system, root = fs.FileSystem.from_uri(url)
    return system, root
