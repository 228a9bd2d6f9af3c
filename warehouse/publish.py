"""Releases: a candidate becomes the warehouse in one rename, and the ones before it are kept.

The warehouse and its release are one file under two names, so that a release costs no second copy and a
rollback is one rename too. Killed between any two steps, the warehouse is a whole release; ``settle`` does
what was left to do.
"""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import duckdb

from transforms.errors import KimngachError
from warehouse import seal
from warehouse.disk import remove, sync, unwritable
from warehouse.layout import DataFolder

_LOG = logging.getLogger("kimngach.publish")
_NAME = re.compile(r"r\d{4,}")
_RUN = """
select release, run_id, finished_at, inputs_sha256, extractor, builder,
       (select count(*) from articles), (select count(*) from facts)
from runs
"""


@dataclass(frozen=True, slots=True)
class Release:
    """A database that was published once: ``name`` is r and a number that only grows."""

    path: Path
    name: str
    run_id: str
    finished_at: datetime
    inputs_sha256: str
    extractor: str
    builder: str
    articles: int
    facts: int


def current(data: DataFolder) -> Release | None:
    """The release that readers see, or None before the first."""
    return release_in(data.warehouse) if data.warehouse.exists() else None


def published(data: DataFolder) -> Release:
    """The release that readers see.

    Raises:
        KimngachError: there is none yet, or it cannot be read.
    """
    found = current(data)
    if found is None:
        raise KimngachError(f"{data.warehouse}: no warehouse there yet; make one with: kimngach run")
    return found


def before(data: DataFolder, release: Release) -> Release | None:
    """The release before another one, if it is kept."""
    older = [path for path in _files(data) if _number(path) < int(release.name[1:])]
    return release_in(older[-1]) if older else None


def pair(data: DataFolder, first: str | None, second: str | None) -> tuple[Release, Release]:
    """Two releases by name: the second is the published one, the first the one before it, unless named.

    Raises:
        KimngachError: there is no such release.
    """
    after = named(data, second) if second else published(data)
    older = named(data, first) if first else before(data, after)
    if older is None:
        raise KimngachError(f"{after.name}: no release before it is kept; name two")
    return older, after


def named(data: DataFolder, name: str) -> Release:
    """The kept release of that name.

    Raises:
        KimngachError: there is none.
    """
    path = data.releases / f"{name}.duckdb"
    if not _NAME.fullmatch(name) or not path.exists():
        kept = ", ".join(path.stem for path in _files(data)) or "none"
        raise KimngachError(f"{name[:40]}: no such release; kept are {kept}")
    return release_in(path)


def releases(data: DataFolder) -> list[Release]:
    """All kept releases, oldest first."""
    return [release_in(path) for path in _files(data)]


def release_in(database: Path) -> Release:
    """The release that a database file is.

    Raises:
        KimngachError: it is no warehouse of ours, or somebody has it open for writing.
    """
    try:
        with duckdb.connect(database, read_only=True) as con:
            row = con.execute(_RUN).fetchone()
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        raise KimngachError(f"{database}: cannot be read ({reason}); roll back, or run again") from error
    if row is None:
        raise KimngachError(f"{database}: no run made it; remove it and run again")
    return Release(database, *row)


def next_name(data: DataFolder) -> str:
    """The name of the next release: above every one that is kept."""
    return f"r{max(map(_number, _files(data)), default=0) + 1:04d}"


def publish(data: DataFolder, name: str) -> Path:
    """Make the closed candidate the warehouse that readers see; returns the file of its release.

    Raises:
        KimngachError: the folder cannot be written.
    """
    release = data.releases / f"{name}.duckdb"
    try:
        data.releases.mkdir(parents=True, exist_ok=True)
        data.candidate.chmod(0o444)
        sync(data.candidate)
        seal.write(release, data.candidate)
        _show(data, data.candidate)
        data.candidate.replace(release)
        sync(data.root)
    except OSError as error:
        raise unwritable(data.root, error) from error
    return release


def rollback(data: DataFolder, name: str) -> Release:
    """Show readers another release, in one rename; no release is lost by it.

    Raises:
        KimngachError: there is no such release, or the folder cannot be written.
    """
    release = named(data, name)
    try:
        _show(data, release.path)
        sync(data.root)
    except OSError as error:
        raise unwritable(data.root, error) from error
    return release


def hold_back(data: DataFolder) -> Path:
    """Put the candidate aside for a look at why the audit blocked it; what is published stays."""
    remove(data.held_back)
    data.candidate.replace(data.held_back)
    return data.held_back


def settle(data: DataFolder) -> Release | None:
    """Finish what a killed run left, and return the release that readers see by the name that stays.

    A warehouse that cannot be read, or is no longer what was published, is named in the log; the next release
    is made without it and takes its place.
    """
    remove(data.candidate)
    _next(data).unlink(missing_ok=True)
    try:
        published = current(data)
    except KimngachError as error:
        _LOG.warning("%s", error)
        return None
    if published is None:
        return None
    kept = data.releases / f"{published.name}.duckdb"
    if not kept.exists():
        data.releases.mkdir(parents=True, exist_ok=True)
        _link(data.warehouse, kept)
    if seal.is_broken(kept):
        _LOG.warning("%s: damaged since it was published; the next release is built anew", kept)
        return None
    return replace(published, path=kept)


@contextmanager
def building(data: DataFolder) -> Iterator[Release | None]:
    """Settle, and leave no candidate behind however the work ends; gives the release that readers see."""
    published = settle(data)
    try:
        yield published
    finally:
        remove(data.candidate)


def prune(data: DataFolder, keep: int) -> list[str]:
    """Remove the oldest releases beyond ``keep``, never the one that readers see; returns their names."""
    published = current(data)
    spare = [path for path in _files(data) if not published or path.stem != published.name]
    excess = spare[: max(len(spare) - max(keep - 1, 0), 0)]
    for path in excess:
        path.unlink(missing_ok=True)
        seal.remove(path)
    return [path.stem for path in excess]


def _files(data: DataFolder) -> list[Path]:
    found = [path for path in data.releases.glob("r*.duckdb") if _NAME.fullmatch(path.stem)]
    return sorted(found, key=_number)


def _number(release: Path) -> int:
    return int(release.stem[1:])


def _next(data: DataFolder) -> Path:
    return data.root / ".next.duckdb"


def _show(data: DataFolder, database: Path) -> None:
    """Put the database in the warehouse's place; readers see the old one or the new one, never neither."""
    if data.warehouse.exists() and data.warehouse.samefile(database):
        return  # a rename of a file onto itself would leave its second name behind
    following = _next(data)
    following.unlink(missing_ok=True)
    _link(database, following)
    following.replace(data.warehouse)


def _link(original: Path, name: Path) -> None:
    """A second name for a file, or a copy of it where the disk knows no second names."""
    try:
        name.hardlink_to(original)
    except OSError:
        unfinished = name.with_name(f".{name.name}.unfinished")
        shutil.copy2(original, unfinished)
        sync(unfinished)
        unfinished.replace(name)
