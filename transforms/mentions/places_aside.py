"""Places that a sentence only begins with, beside which it tells of another ("Bên cạnh Mỹ, Lào đạt …")."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_LONGEST = 4  # words between the beginning and the first place
_DATED = 14  # words of what may open a sentence before it: "Trong 2 tháng đầu năm 2024"


def with_asides(sentence: Sentence, places: list[Place]) -> list[Place]:
    """Places of which those that the sentence opens beside come after what it tells of."""
    if not places or not _opens(sentence, places[0]):
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


def _opens(sentence: Sentence, first: Place) -> bool:
    """Whether only the words of an opening, and what a place is called, stand before the first place."""
    before = sentence.tokens[_begin(sentence, first) : first.start]
    end = words("places", "asides", "words").end_at(before, 0)
    return 0 < end >= len(before) - _LONGEST and all(token in _called() for token in before[end:])


def _begin(sentence: Sentence, first: Place) -> int:
    """Where the words begin behind a date that opens the sentence ("Năm 2023, |bên cạnh Mỹ, …")."""
    tokens, asides = sentence.tokens, words("places", "asides", "words")
    commas = (
        n for n in range(min(first.start, _DATED)) if tokens[n] == "," and asides.stand_at(tokens, n + 1)
    )
    begin = next(commas, -1) + 1
    told = (m.start for kind in ("measure", "ranked") for m in sentence.by_kind.get(kind, ()))
    return 0 if any(start < begin for start in told) else begin


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
