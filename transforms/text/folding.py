"""Spelling variants made one, so that each word of the vocabulary is written once."""

from __future__ import annotations

import re
from unicodedata import normalize

_LATIN = [chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(c).isalpha()]
CAPITALS = "".join(c for c in _LATIN if c.isupper())
SMALL = "".join(c for c in _LATIN if c.islower())

_MARKED, _LATE = "âêôơưă", "àáảãạìíỉĩịùúủũụỳýỷỹỵ"  # a tone belongs on the first, where papers print it late
_TONE = re.compile(f"o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵèéẻẽẹ]|g[ìíỉĩị]a|q[ùúủũụ]a|[{_MARKED}][{_LATE}]")
_TONE_MOVED = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
    "uè": "ùe", "ué": "úe", "uẻ": "ủe", "uẽ": "ũe", "uẹ": "ụe",
    "gìa": "già", "gía": "giá", "gỉa": "giả", "gĩa": "giã", "gịa": "giạ",
    "qùa": "quà", "qúa": "quá", "qủa": "quả", "qũa": "quã", "qụa": "quạ",
}  # fmt: skip
_TONE_MOVED |= {
    first + late: normalize("NFC", first + parts[1]) + parts[0]
    for first in _MARKED
    for late in _LATE
    for parts in [normalize("NFD", late)]
}
_Y_AS_I = tuple(zip("ýỳỷỹỵ", "íìỉĩị", strict=True))
_QUY = {"qui": "quy", "quí": "qúy", "quì": "qùy", "quỉ": "qủy", "quĩ": "qũy", "quị": "qụy"}


def fold(text: str) -> str:
    """Spelling variants made one, letter for letter.

    Case, where the tone stands (hoà, hòa; gía, giá; hôì, hồi), y and i (tỷ, tỉ).
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose lower case is longer: fold it alone
        lowered = "".join(c.lower() if len(c.lower()) == 1 else "i" for c in text)
    folded = _TONE.sub(lambda m: _TONE_MOVED[m[0]], lowered)
    for y, i in _Y_AS_I:
        folded = folded.replace(y, i)
    if "qu" in folded:
        for variant, spelling in _QUY.items():
            folded = folded.replace(variant, spelling)
    return folded


def _variants() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for printed in (*_TONE_MOVED, *_QUY, *(f"qu{y}" for y, _ in _Y_AS_I), *(y for y, _ in _Y_AS_I)):
        folded = fold(printed)
        found[folded] = (*found.get(folded, (folded,)), printed)
    return found


VARIANTS = _variants()
"""What is folded → every way to print it."""
