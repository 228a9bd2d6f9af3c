"""What a release was when it was published: the hash of its file beside it, by which damage is found."""

from __future__ import annotations

from pathlib import Path

from warehouse.disk import hash_of


def write(release: Path, database: Path) -> None:
    """Seal a release, whose file is still the closed ``database``."""
    _seal_of(release).write_text(hash_of(database), encoding="ascii")


def is_broken(release: Path) -> bool:
    """Whether the file of a release is no longer, to the bit, what was sealed."""
    seal = _seal_of(release)
    return seal.exists() and seal.read_text(encoding="ascii", errors="replace") != hash_of(release)


def remove(release: Path) -> None:
    """Remove the seal of a release that goes."""
    _seal_of(release).unlink(missing_ok=True)


def _seal_of(release: Path) -> Path:
    return release.with_suffix(".sha256")
