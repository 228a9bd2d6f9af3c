"""Places that a sentence only begins with, beside which it tells of another ("Bên cạnh Mỹ, Lào đạt …")."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.mentions.tokens import Sentence
from transforms.text.words import by_first_token
from transforms.vocabulary import load, words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_LONGEST = 4  # words between the beginning and the first place


@cache
def _openings() -> dict[str, list[list[str]]]:
    """Phrases that set places aside, as tokens, by the first of them."""
    return by_first_token(load("places")["asides"]["words"])


def with_asides(sentence: Sentence, places: list[Place]) -> list[Place]:
    """Places of which those that the sentence opens beside come after what it tells of."""
    known = _openings().get(sentence.tokens[0]) if places and sentence.tokens else None
    if known is None or not _opens(sentence, known, places[0]):
        return places
    run = _run(sentence, places)
    end = places[run - 1].end
    parted = sentence.tokens[end : end + 1] == [","]
    told = run if parted else _last_comma(sentence, places[:run])
    if not told:
        return places
    aside = [replace(place, role="after") for place in places[:told]]
    return [
        *aside,
        *(replace(p, role="") if p.role in ("after", "with") else p for p in places[told:run]),
        *places[run:],
    ]


def _opens(sentence: Sentence, known: list[list[str]], first: Place) -> bool:
    """Whether only the words of an opening, and what a place is called, stand before the first place."""
    before = sentence.tokens[: first.start]
    fitting = [phrase for phrase in known if before[: len(phrase)] == phrase]
    rest = min((before[len(phrase) :] for phrase in fitting), key=len, default=None)
    return rest is not None and len(rest) <= _LONGEST and all(token in _called() for token in rest)


@cache
def _called() -> frozenset[str]:
    """Words of what places are called ("thị trường")."""
    return frozenset(token for word in words("roles", "skips", "words") for token in word.split())


def _run(sentence: Sentence, places: list[Place]) -> int:
    """How many places stand one beside the other from the first on."""
    joints = {",", *words("numerals", "joints", "lists")}
    run = 1
    while run < len(places) and all(
        t in joints for t in sentence.tokens[places[run - 1].end : places[run].start]
    ):
        run += 1
    return run


def _last_comma(sentence: Sentence, run: list[Place]) -> int:
    """How many of the places stand before the last comma between two of them."""
    gaps = [sentence.tokens[one.end : other.start] for one, other in pairwise(run)]
    return max((n for n, gap in enumerate(gaps, 1) if gap == [","]), default=0)
