"""Which bodies tell one story: papers shorten a wire story, change its headline, add an ending of their own.

Two bodies tell one story where half of their five-word runs are the same: unrelated ones share next to none.
A sketch of a body says which pairs are worth that comparison.
"""

from __future__ import annotations

import hashlib
import zlib

import numpy as np
from numpy.typing import NDArray

Runs = NDArray[np.uint32]
_ALIKE = 0.5
_RUN = 5
_SHORTEST = 30  # words; shorter bodies are stock phrases as often as copies
_POINTS = np.arange(64, dtype=np.uint32) << np.uint32(26)  # evenly spread over all runs that there can be


def runs_of(body: str) -> Runs | None:
    """A 32-bit hash for each run of five words, the least first; None for a body too short to tell."""
    words = body.casefold().split()
    if len(words) < _SHORTEST:
        return None
    each = np.fromiter(map(zlib.crc32, map(str.encode, words)), dtype=np.uint32, count=len(words))
    count = len(words) - _RUN + 1
    runs = np.zeros(count, dtype=np.uint32)
    for at in range(_RUN):
        runs = runs * np.uint32(1_000_003) + each[at : at + count]
    return np.unique(runs)


def points_of(runs: Runs) -> list[int]:
    """A sketch: of the runs in a circle, the first from each of 64 points on.

    Two bodies have the same run at a point as often as they share one of all their runs, which is MinHash
    (Broder 1997) with one hash function for all points.
    """
    points: list[int] = runs[np.searchsorted(runs, _POINTS) % len(runs)].tolist()
    return points


def hash_of(runs: Runs) -> str:
    """The same for bodies with the same runs: 16 hex digits."""
    return hashlib.sha256(runs.tobytes()).hexdigest()[:16]


def are_alike(one: Runs, other: Runs) -> bool:
    """Whether two bodies, given by their runs, tell one story."""
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return bool(shared >= _ALIKE * (len(one) + len(other) - shared))
