"""Places of what a sentence says is not all that it tells ("Không chỉ xuất sang Mỹ, ta còn bán cho Lào")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.mentions.lead_ins import amounts_of, parted
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_DEEDS = ("measure", "ranked")
_RANKED = ("worded", "placed")


def past_not_only(sentence: Sentence, places: list[Place]) -> list[Place]:
    """Places of which those of a clause that is passed over come after what the next one tells.

    "Không chỉ xuất siêu vào |Mỹ|, Việt Nam còn xuất siêu vào EU, với 9 tỷ USD"
    """
    if len(places) < 2 or not words("places", "not_only", "words").stand_in(sentence.tokens):
        return places
    start, end = _passed_over(sentence)
    passed = [p for p in places if start <= p.start < end]
    behind = [p for p in places if p.start >= end]
    if not passed or not any(_is_partner(p) for p in behind) or not _tells(sentence, start, end):
        return places
    return [replace(p, role="after") if p in passed else p for p in places]


def _passed_over(sentence: Sentence) -> tuple[int, int]:
    """The tokens from "không chỉ" to where a clause begins that says "too"; none without one."""
    tokens, opening = sentence.tokens, words("places", "not_only", "words")
    start = next((n for n in range(len(tokens)) if opening.stand_at(tokens, n)), 0)
    goes_on = words("places", "not_only", "goes_on").stand_at(tokens, opening.end_at(tokens, start))
    if goes_on or (start and tokens[start - 1] != ","):
        return 0, 0
    limit = next((q.start for q in amounts_of(sentence) if q.start >= start), len(tokens))
    but, too = words("places", "not_only", "but"), words("places", "not_only", "too")
    commas = [n for n in parted(tokens, start) if n < limit]
    for end in sorted([*commas, *(n for n in range(start, limit) if tokens[n] in but)]):
        following = next((n for n in commas if n > end), limit)
        if tokens[end] in but or any(t in too for t in tokens[end:following]):
            return start, end
    return 0, 0


def _tells(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause says what is done there, and ranks nobody."""
    said = (m for kind in _DEEDS for m in sentence.by_kind.get(kind, ()) if start <= m.start < end)
    ranked = (m for kind in _RANKED for m in sentence.by_kind.get(kind, ()))
    return any(said) and not any(start <= m.start < end for m in ranked)


def _is_partner(place: Place) -> bool:
    """Whether it is another place than Vietnam by its name."""
    return any(code != "VN" for code in place.codes)
