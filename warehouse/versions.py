"""What a result was made by: hashes of the code and data that decide it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_BUILDING = ("transforms", "warehouse", "expectations")
_READING = ("inputs", "metadata", "parts", "records", "rejections", "extraction", "staging")


def staging_version(extractor: str) -> str:
    """What decides the rows of a shard beside its inputs: the extractor, and how files are read."""
    return _hash_over(f"{extractor}{_reading()}", ())


def build_version(extractor: str, *data: Path) -> str:
    """What decides a whole release beside its articles: all that comes after extraction too, and its data."""
    return _hash_over(f"{extractor}{_building()}", data)


@cache  # this process goes on as it was loaded, whatever becomes of the files
def _reading() -> str:
    return _hash_over("", (_ROOT / "warehouse" / f"{name}.py" for name in _READING))


@cache
def _building() -> str:
    found = (path for folder in _BUILDING for path in (_ROOT / folder).rglob("*"))
    return _hash_over("", sorted(path for path in found if path.suffix in {".py", ".sql"}))


def _hash_over(start: str, paths: Iterable[Path]) -> str:
    digest = hashlib.sha256(start.encode())
    for path in paths:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
