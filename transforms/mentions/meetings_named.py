"""Places in the names of meetings of many, where others deal ("bên lề Hội nghị cấp cao ASEAN ở Lào")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from transforms.mentions.tokens import Sentence
from transforms.vocabulary import load, words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_HOME = "VN"
_POINTING = ("pair", "both_partners", "counterpart")
_SIGNS = (",", "(", ")", "-", "–", "/", "+")
_FAR = 8  # words between a meeting's name and where it is held, at most
_BRACKET = 1  # tokens between a town and its country


def without_meetings(sentence: Sentence, places: list[Place]) -> list[Place]:
    """Places without those of a meeting's name and of where it is held, beside others who deal there.

    "Bên lề Hội nghị cấp cao |ASEAN| ở |Lào|, Việt Nam và Nga nhất trí đưa kim ngạch lên 9 tỷ USD"; nor are
    groups meant that countries are members of ("Nga và Việt Nam cùng là thành viên |APEC|"). Not where
    nobody else is named, nor in "Diễn đàn doanh nghiệp Việt Nam - Nga".
    """
    tokens, heads = sentence.tokens, words("places", "meetings", "words")
    members = words("places", "meetings", "members")
    if not places or not (heads.stand_in(tokens) or members.stand_in(tokens)):
        return places
    within: set[int] = set()
    for at in range(len(tokens)):
        meeting = heads.end_at(tokens, at)
        begins = max(meeting, members.end_at(tokens, at))
        if begins > at:
            within |= _of_name(sentence, places, begins, is_meeting=meeting > at)
    if not within:
        return places
    told = [place for n, place in enumerate(places) if n not in within]
    of_pair = any(places[n].role == "pair" for n in within)
    return told if any(_is_side(place, of_pair=of_pair) for place in told) else places


def _of_name(sentence: Sentence, places: list[Place], at: int, *, is_meeting: bool) -> set[int]:
    """Which places the name holds that goes on at a token, with that of where the meeting is."""
    tokens, found, many = sentence.tokens, set[int](), False
    begin = {place.start: n for n, place in enumerate(places)}
    parts, bodies = words("places", "meetings", "parts"), words("places", "meetings", "bodies")
    end = at
    while at < len(tokens):
        n = begin.get(at)
        body = bodies.end_at(tokens, at)
        if n is not None and _is_group(places[n]):
            found.add(n)
            many, at = True, places[n].end
            end = at
        elif n is None and body > at:
            many, at = True, body
            end = at
        elif n is None and (tokens[at] in _SIGNS or tokens[at].isdecimal() or parts.end_at(tokens, at) > at):
            at = max(at + 1, parts.end_at(tokens, at))
        else:
            break
    return found | _where_held(sentence, places, end) if many and is_meeting else found


def _where_held(sentence: Sentence, places: list[Place], end: int) -> set[int]:
    """The place where a meeting is held whose name ends at a token, and its country in brackets."""
    found: set[int] = set()
    for n, place in enumerate(places):
        gap = sentence.tokens[end : place.start]
        if place.start < end:
            continue
        near = len(gap) <= _BRACKET if found else _is_venue(place, gap)
        if not near or any(map(_is_ours, place.codes)):
            break
        found.add(n)
        end = place.end
    return found


def _is_venue(place: Place, gap: list[str]) -> bool:
    """Whether a place stands behind "at", or is the country of a town that does ("tại Kon Tum, Lào")."""
    at = words("roles", "roles", "at")
    town = gap[-1:] in ([","], ["("]) and any(word in at for word in gap) and gap.count(",") <= 1
    return len(gap) <= _FAR and (town or (place.role == "at" and "," not in gap))


@cache
def _groups() -> frozenset[str]:
    return frozenset(load("places")["groups"]) - {"W00"}


def _is_group(place: Place) -> bool:
    """Whether a place is a group of countries, or one of those and whom it meets."""
    return any(code in _groups() for code in place.codes) and not any(map(_is_ours, place.codes))


def _is_ours(code: str) -> bool:
    return code == _HOME or code.startswith(f"{_HOME}-")


def _is_side(place: Place, *, of_pair: bool) -> bool:
    """Whether a place is another country, or stands for such ("hai nước", but of a meeting of two groups)."""
    if place.kind in _POINTING:
        return not of_pair
    abroad = [code for code in place.codes if not _is_ours(code) and code not in _groups() and code != "W00"]
    return bool(abroad) and place.role != "after"
