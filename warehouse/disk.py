"""The disk beneath: what it refuses, and what must have reached it."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from pathlib import Path

from transforms.errors import KimngachError


def unwritable(folder: Path, error: OSError) -> KimngachError:
    """The error of a folder that cannot be written, with what helps."""
    cure = "free some space" if error.errno == errno.ENOSPC else "make it writable"
    reason = (error.strerror or str(error)).lower()
    return KimngachError(f"{folder}: {reason}; {cure} and run again, what is finished is kept")


def remove(database: Path) -> None:
    """Remove a database, if there, with the log and the folder that a killed writer leaves beside it."""
    for path in (database, database.with_name(f"{database.name}.wal")):
        path.unlink(missing_ok=True)
    shutil.rmtree(database.with_name(f"{database.name}.tmp"), ignore_errors=True)


def sync(path: Path) -> None:
    """Have the bytes of a file, or the names in a folder, reach the disk before what comes next."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def hash_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
