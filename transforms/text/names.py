"""Names of countries as papers misprint them or write them by ear, made those of the vocabulary.

"Phillipines", "Malayxia", "Indonêxia", "Ma-lai-si-a": what such spellings have in common is their sound. Two
names sound alike where their keys are the same; long names may be one letter apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from transforms.countries import names_of_countries
from transforms.text.edits import Edit
from transforms.text.folding import CAPITALS, SMALL, fold
from transforms.text.syllables import is_syllable
from transforms.vocabulary import load

# A word with a capital that may be no Vietnamese one, or syllables with hyphens between them.
_LETTER = rf"[{SMALL}{CAPITALS}]"
_NAME = re.compile(rf"(?<![^\W\d_])[{CAPITALS}]{_LETTER}*(?:-{_LETTER}+){{1,6}}|[{CAPITALS}]{_LETTER}{{3,}}")
_LONGEST = 30  # characters of a name
_SHORTEST = 4  # letters of a key,
_FEWEST = 5  # of a word without marks or hyphens
_FUZZY = 6  # letters of a key beside which another letter may be wrong
_SYLLABLES = 3  # of a name with hyphens that may be misprinted: two can be a pair ("Nga-Úc")
_KEPT = 1 << 14
_SOUNDS = (
    (re.compile(r"[^a-z]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"n[gh](?![aeiou])"), "n"),
    (re.compile(r"gi(?=[aeo])"), "g"),
    (re.compile(r"kh|qu?|c(?!h)"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"e$"), ""),
)
_LETTERS = str.maketrans("xzyjwđ", "sdigvd")


def misspelt_names(text: str) -> Iterator[Edit]:
    """The edits that make names of countries those that the vocabulary knows."""
    for match in _NAME.finditer(text):
        meant = _meant(match[0])
        if meant is not None:
            yield match.start(), match.end(), meant


@lru_cache(maxsize=_KEPT)
def _meant(printed: str) -> str | None:
    """The country's name that is meant; None where it is none, or printed right."""
    if len(printed) > _LONGEST or fold(printed) in _known():
        return None
    parts = printed.split("-")
    if len(parts) == 1 and is_syllable(fold(printed)):
        return None
    key = _key(printed)
    if len(key) < (_FEWEST if printed.isascii() and len(parts) == 1 else _SHORTEST):
        return None
    code = _codes().get(key)
    if code is None and len(key) >= _FUZZY and (len(parts) == 1 or len(parts) >= _SYLLABLES):
        code = _nearest(key)
    name = names_of_countries()[code][0] if code else None
    return name.upper() if name and printed.isupper() else name


def _key(name: str) -> str:
    """How a name sounds, roughly: without marks, with one letter for all that are written for one sound."""
    bare = unicodedata.normalize("NFD", name.lower()).translate(_LETTERS)
    for pattern, sound in _SOUNDS:
        bare = pattern.sub(sound, bare)
    return bare


@cache
def _known() -> frozenset[str]:
    """Names and words that are not to be changed, folded."""
    right = [name for names in names_of_countries().values() for name in names]
    return frozenset(map(fold, [*right, *load("places")["lookalikes"]["words"]]))


@cache
def _codes() -> dict[str, str | None]:
    """Keys of all names → the country, None where two countries share one."""
    return _unambiguous((_key(name), code) for code, names in names_of_countries().items() for name in names)


@cache
def _neighbours() -> dict[str, list[str]]:
    """Long keys, by what is left of them without one of their letters or with all."""
    found: dict[str, list[str]] = {}
    for key in _codes():
        if len(key) >= _FUZZY:
            for shorter in (key, *_shortened(key)):
                found.setdefault(shorter, []).append(key)
    return found


def _shortened(key: str) -> Iterator[str]:
    """A key with each of its letters but the first left out."""
    return (key[:at] + key[at + 1 :] for at in range(1, len(key)))


def _nearest(key: str) -> str | None:
    """The only country whose key is one letter away: another, one more, one less, or two in another order."""
    near = {known for shorter in (key, *_shortened(key)) for known in _neighbours().get(shorter, ())}
    found = {_codes()[known] for known in near if _is_slip(key, known)}
    return found.pop() if len(found) == 1 else None


def _is_slip(one: str, other: str) -> bool:
    """Whether a letter is one too many or missing, two changed places, or one of many is wrong ("Aozora")."""
    start = _shared(one, other)
    end = _shared(one[start:][::-1], other[start:][::-1])
    mine, its = one[start : len(one) - end], other[start : len(other) - end]
    if len(mine) == len(its) == 1:
        return len(one) > _FUZZY
    return len(mine) + len(its) == 1 or (len(mine) == 2 and mine == its[::-1])


def _unambiguous(pairs: Iterator[tuple[str, str]]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for key, code in pairs:
        found[key] = code if found.get(key, code) == code else None
    return found


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    same = (a == b for a, b in zip(one, other, strict=False))
    return next((at for at, alike in enumerate(same) if not alike), min(len(one), len(other)))
