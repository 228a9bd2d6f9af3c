"""Syllables that lost the space between them ("nhậpkhẩu", "chiềuđạt").

A Vietnamese syllable is onset + rime + coda with at most one tone; its inventory is data
(vocabulary/syllables.toml). A long token that is no syllable but a chain of them is taken apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from transforms.vocabulary import load

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_CANDIDATE = re.compile(r"[^\W\d_]{6,40}")
_MARKED = re.compile("[à-ỹđ]")


@cache
def _shape() -> tuple[re.Pattern[str], int]:
    data = load("syllables")
    onsets = "|".join(sorted(data["onsets"], key=len, reverse=True))
    nuclei = "|".join(sorted(data["nuclei"], key=len, reverse=True))
    codas = "|".join(sorted(data["codas"], key=len, reverse=True))
    return re.compile(f"(?:{onsets})?(?:{nuclei})(?:{codas})?"), int(data["longest"])


@cache
def is_syllable(token: str) -> bool:
    """Whether a lower-case token is one possible syllable."""
    bare = unicodedata.normalize("NFD", token)
    tones = sum(bare.count(t) for t in _TONES)
    toneless = unicodedata.normalize("NFC", "".join(c for c in bare if c not in _TONES))
    return tones <= 1 and _shape()[0].fullmatch(toneless) is not None


@cache
def _parts(token: str) -> tuple[int, ...]:
    """Where to cut the token into the fewest syllables; empty where it is one, or no chain of them."""
    if is_syllable(token):
        return ()
    best: list[tuple[int, ...] | None] = [()] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - _shape()[1]), end - 1):
            cuts = best[start]
            if cuts is None or not is_syllable(token[start:end]):
                continue
            longer = (*cuts, start) if start else cuts
            known = best[end]
            if known is None or len(longer) < len(known):
                best[end] = longer
    return best[-1] or ()


def unglue(text: str) -> Iterator[int]:
    """Offsets at which a lost space belongs."""
    for match in _CANDIDATE.finditer(text):
        token = match[0].lower()
        if len(token) == len(match[0]) and _MARKED.search(token):
            yield from (match.start() + cut for cut in _parts(token))
