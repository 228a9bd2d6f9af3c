"""Ids of rows: the same input gives the same id, on any machine and in any order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa

_HEX = np.array([f"{byte:02x}" for byte in range(256)], dtype="S2")
# SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): no two inputs of
# 64 bits have the same output.
_STEP = 0x9E3779B97F4A7C15
_BITS = (1 << 64) - 1
_ROUNDS = ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB))


def id_of(*parts: object) -> str:
    """16 hex digits of a hash of some parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def id_of_place(article: str, start: int, end: int) -> str:
    """16 hex digits for a place in an article."""
    mixed = int(article, 16)
    for place in (start, end):
        mixed = _mixed((mixed + _STEP * (place + 1)) & _BITS)
    return f"{mixed:016x}"


def ids_of_places(articles: Iterable[str], starts: npt.ArrayLike, ends: npt.ArrayLike) -> pa.Array:
    """The same for many places at once: there are as many as there are figures in a crawl."""
    number_of = cache(lambda article: int(article, 16))
    mixed = np.fromiter(map(number_of, articles), dtype=np.uint64)
    for place in (starts, ends):
        mixed = mixed + np.uint64(_STEP) * (np.asarray(place, dtype=np.uint64) + np.uint64(1))
        for shift, factor in _ROUNDS:
            mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
        mixed ^= mixed >> np.uint64(31)
    printed = _HEX[mixed.astype(">u8").view(np.uint8)].view("S16")
    return pa.array(printed, pa.binary()).cast(pa.string())


def _mixed(number: int) -> int:
    for shift, factor in _ROUNDS:
        number = ((number ^ (number >> shift)) * factor) & _BITS
    return number ^ (number >> 31)
