"""What a result was made by: hashes of the code and data that decide it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_READING = ("inputs", "metadata", "parts", "records", "rejections", "extraction", "staging")


def staging_version(extractor: str) -> str:
    """What decides the rows of a shard beside its inputs: the extractor, and how files are read."""
    return _hash_over((_ROOT / "warehouse" / f"{name}.py" for name in _READING), extractor)


def build_version(extractor: str, *data: Path) -> str:
    """What decides a whole release beside its articles: all that comes after extraction too, and its data."""
    folders = ("transforms", "warehouse", "expectations")
    code = (
        path for folder in folders for path in (_ROOT / folder).rglob("*") if path.suffix in {".py", ".sql"}
    )
    return _hash_over([*sorted(code), *data], extractor)


def _hash_over(paths: Iterable[Path], start: str) -> str:
    digest = hashlib.sha256(start.encode())
    for path in paths:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
