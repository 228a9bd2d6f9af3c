"""Syllables that lost the space between them ("nhậpkhẩu", "đạtTrung", "USDtăng").

A Vietnamese syllable is onset + rime + coda with at most one tone; its inventory is data
(vocabulary/syllables.toml). A long token that is no syllable but a chain of them is taken apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from transforms.text.folding import CAPITALS, SMALL
from transforms.vocabulary import load

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHORTEST, _LONGEST = 6, 40
_CASE_CHANGES = re.compile(rf"(?<=[{SMALL}])(?=[{CAPITALS}])|(?<=[A-Z]{{3}})(?=[{SMALL}]{{2}})")


@cache
def _shape() -> tuple[re.Pattern[str], int]:
    data = load("syllables")
    onsets, nuclei, codas = (
        "|".join(sorted(data[part], key=len, reverse=True)) for part in ("onsets", "nuclei", "codas")
    )
    return re.compile(f"(?:{onsets})?(?:{nuclei})(?:{codas})?"), int(data["longest"])


@lru_cache(maxsize=1 << 16)
def is_syllable(token: str) -> bool:
    """Whether a lower-case token is one possible syllable."""
    bare = unicodedata.normalize("NFD", token)
    tones = sum(bare.count(t) for t in _TONES)
    toneless = unicodedata.normalize("NFC", "".join(c for c in bare if c not in _TONES))
    return tones <= 1 and _shape()[0].fullmatch(toneless) is not None


def cuts_of(word: str) -> list[int]:
    """Where a word of letters is to be cut, so that each part is a word by itself; empty where it is one."""
    if (word.isascii() and (word.islower() or word.isupper())) or len(word) > _LONGEST:
        return []
    lowered = word.lower()
    if len(lowered) != len(word):
        return []
    cuts: list[int] = []
    for match in _CASE_CHANGES.finditer(word):
        last, at = cuts[-1] if cuts else 0, match.start()
        if word[last:at].isupper() or (at - last > 1 and is_syllable(lowered[last:at])):
            cuts.append(at)
    parts = zip([0, *cuts], [*cuts, len(word)], strict=True)
    return sorted({*cuts, *(start + cut for start, end in parts for cut in _chain(lowered[start:end]))})


def _chain(token: str) -> tuple[int, ...]:
    """Where to cut a token into the fewest syllables; empty where it is one, or no chain of them."""
    if len(token) < _SHORTEST or token.isascii() or is_syllable(token):
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
