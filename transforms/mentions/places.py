"""Places and pairs of places in a sentence, with the part that the small words before them give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from transforms.lexicon import Entry, Match
from transforms.mentions.epithets import called, is_one_of_several
from transforms.mentions.meetings_named import without_meetings
from transforms.mentions.namesakes import is_namesake
from transforms.mentions.place_roles import is_example, is_of_many, role_before
from transforms.mentions.places_aside import with_asides
from transforms.mentions.places_leading import without_lead_ins
from transforms.mentions.places_not_only import past_not_only
from transforms.mentions.tokens import KEPT, Sentence
from transforms.text.reading import fold
from transforms.vocabulary import load, words

_ONE_WAY = ("to", "from", "at")
_NAMED = ("place", "half", "anaphor")
_DASHES = {"-", "–", "—", "/"}
_ENDS = (",", ";", ".", ":")
_LED = ("to", "from")
_ASIDE = ("(", *_DASHES)  # signs behind a province that open its country
_CALLED = ("province", "counterpart")  # anaphors that may also begin a name
_POINTING = ("pronoun", "there")  # anaphors only behind words that lead to a country
_KINDS = {"unnamed": "province", "there": "pronoun", "ours": "place"}  # of places, by anaphor
_OWNED = ("goods_names", "goods_after", "goods_word", "goods_heads", "skip")
UNNAMED = "VN-UNNAMED"  # a province that its own news does not name
_CODES = {"unnamed": (UNNAMED,), "ours": ("VN",)}  # that an anaphor surely stands for


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Place:
    """One place (``codes`` has one member) or a pair ("Việt - Trung", "giữa A và B").

    ``role``: to, from, of, with, at, as, after, pair, or "" where no small word stands before it. ``kind`` is
    "place", or what stands for one: counterpart, pronoun, province, pair, home, whole, both_partners.
    """

    start: int
    end: int
    codes: tuple[str, ...]
    role: str = ""
    kind: str = "place"
    is_investor: bool = False
    is_visitor: bool = False
    is_market: bool = False


def _are_members(sentence: Sentence, match: Match, after: Match | None) -> bool:
    """Whether "the countries" are those of what is named behind ("các nước thuộc |liên minh này|")."""
    anaphor = match.of("anaphor")
    everyone = anaphor is not None and anaphor.id == "whole"
    if after is None or not everyone:
        return False
    return words("places", "members", "links").end_at(sentence.tokens, match.end) == after.start > match.end


def _begins_region(match: Match, after: Match | None) -> bool:
    """Whether "the countries" stands right before a region."""
    if after is None or after.start != match.end:
        return False
    place, anaphor, region = match.of("place"), match.of("anaphor"), after.of("place")
    everyone = (place is not None and place.id == "W00") or (anaphor is not None and anaphor.id == "whole")
    return everyone and region is not None and region.id != "W00" and region.id in load("places")["groups"]


def here(sentence: Sentence) -> list[Place]:
    """What "Đây" stands for where it is said to be a market or a country ("Đây cũng là thị trường …")."""
    tokens = sentence.tokens
    if not tokens or tokens[0] not in words("places", "here", "words"):
        return []
    copula = next((n for n in range(1, min(4, len(tokens))) if tokens[n] in words("ranks", "copula")), 0)
    noun = " ".join(tokens[copula + 1 : copula + 3])
    named = copula and any(noun.startswith(known) for known in words("places", "here", "nouns"))
    return [Place(0, 1, (), "", "counterpart")] if named else []


def _says_which(sentence: Sentence, match: Match, code: str) -> bool:
    """Whether a region only says which country is meant ("quốc gia Nam Mỹ này", "thị trường Bắc Âu này")."""
    if code not in load("places")["groups"] or code == "W00":
        return False
    before = sentence.tokens[max(0, match.start - 3) : match.start]
    noun = before[-1:]
    one = not words("places", "regions", "one").isdisjoint(noun)
    told = not words("places", "regions", "told").isdisjoint(sentence.tokens[match.end : match.end + 1])
    named = told and not words("places", "regions", "named").isdisjoint(noun)
    several = not words("places", "regions", "several").isdisjoint(before)
    return (one or named) and not several and not any(word.isdecimal() for word in before)


def _is_worldwide(sentence: Sentence, match: Match) -> bool:
    """Whether the world only says how far something goes that nobody trades ("đà giảm tốc |toàn cầu|")."""
    said = " ".join(sentence.tokens[match.start : match.end])
    start = match.start
    while start and sentence.tokens[start - 1] in words("places", "worldwide", "leads"):
        start -= 1
    far = said in words("places", "worldwide", "far")
    return far and words("places", "worldwide", "words").stand_before(sentence.tokens, start)


def _begins_name(sentence: Sentence, match: Match, after: Match | None) -> bool:
    """Whether a place's name stands right behind a word for it, be it one that nobody knows."""
    tokens, end = sentence.tokens, match.end
    if after is not None and after.start == end:
        return True
    bare = " ".join(tokens[match.start : end]) in words("places", "provinces", "heads")
    named = end < len(tokens) and tokens[end].isalpha() and sentence.capital[end]
    return bare and named and not sentence.text(match.start, end).isupper()


def _stands_for_one(sentence: Sentence, match: Match, after: Match | None, anaphor: Entry, role: str) -> bool:
    """Whether an anaphor stands for a place, and is no part of a name or of another phrase."""
    if anaphor.id == "pair":
        return role != "" or not match.of("counted")
    if anaphor.id in _POINTING:
        return _is_dealt_with(sentence, match, anaphor, role)
    if anaphor.id == "ours":
        return not _is_of_others(sentence, match)
    if anaphor.id == "province" and is_of_many(sentence, match.start):
        return False
    # "tỉnh Vân Nam", "tỉnh Savannakhet": the word belongs to the name
    return anaphor.id not in _CALLED or not _begins_name(sentence, match, after)


def _is_of_others(sentence: Sentence, match: Match) -> bool:
    """Whether "we" ends a name or says "one" ("Thực phẩm Sao |Ta|", "người |ta|")."""
    before = match.start - 1
    if before < 0:
        return False
    named = sentence.capital[match.start] and sentence.capital[before] and sentence.tokens[before].isalpha()
    return named or sentence.tokens[before] in words("roles", "others", "words")


def _is_dealt_with(sentence: Sentence, match: Match, anaphor: Entry, role: str) -> bool:
    """Whether a pronoun is whom somebody trades with ("nhập từ |họ|", "bán sang |đó|")."""
    start = match.start
    if anaphor.id == "there":
        return role == "to" and words("roles", "thither", "words").stand_before(sentence.tokens, start)
    verb = sentence.by_end.get(start)
    if verb is not None and verb.of("measure") is None:
        verb = sentence.by_end.get(verb.start)
    cue = verb.of("measure") if verb is not None else None
    if cue is None or role not in ("to", "from", "with", "of"):
        return False
    deficit = bool(cue.props.get("active")) and cue.props.get("sign") == -1  # "ta nhập siêu của họ"
    return role != "of" or cue.props.get("measure") == "imports" or deficit


def _halves(sentence: Sentence, left: Match, right: Match) -> tuple[str, str] | None:
    """Codes of "A - B", where both can be halves of a pair and nothing but a dash stands between."""
    between = sentence.tokens[left.end : right.start]
    if len(between) != 1 or between[0] not in _DASHES:
        return None
    a, b = left.of("half") or left.of("place"), right.of("half") or right.of("place")
    if a is None or b is None or a.id == b.id or _is_in(a.id, b.id) or _is_in(b.id, a.id):
        return None  # "Quảng Tây - Trung Quốc"
    return a.id, b.id


def _is_in(place: str, country: str) -> bool:
    return place.startswith(f"{country}-")


def _origin(sentence: Sentence, by_end: dict[int, Match], match: Match) -> Entry | None:
    """Half a name right behind goods or those who deal in them: where they are from ("rau quả Việt")."""
    origin, before = match.of("origin"), by_end.get(match.start)
    if origin is None or before is None:
        return None
    led = any(entry.kind == "role" and entry.id in _LED for entry in before.entries)  # "Lào sang Việt"
    if not led and not any(before.of(kind) for kind in _OWNED):
        return None
    goes_on = match.end < len(sentence.tokens) and sentence.capital[match.end]
    is_name = before.start > 0 and sentence.capital[before.start]  # "Công ty Thép Việt"
    return None if goes_on or is_name else origin


def _flags(said: set[str]) -> tuple[bool, bool, bool]:
    return "investor" in said, "visitor" in said, "market" in said


@lru_cache(maxsize=KEPT)
def places_of(sentence: Sentence) -> Sequence[Place]:
    """Places, pairs and what stands for them, in order."""
    told_last = here(sentence)
    if sentence.by_kind.keys().isdisjoint(_NAMED):
        return told_last
    by_end = sentence.by_end
    candidates = [m for m in sentence.matches if not m.entries.by_kind.keys().isdisjoint(_NAMED)]
    found: list[Place] = []
    at = 0
    while at < len(candidates):
        match = candidates[at]
        after = candidates[at + 1] if at + 1 < len(candidates) else None
        pair = _halves(sentence, match, after) if after is not None else None
        role, said = role_before(sentence, match.start)
        if pair is not None and after is not None:
            led = role in _ONE_WAY  # "sang Trung Quốc - Hồng Kông": to both, and no trade between them
            found.append(Place(match.start, after.end, pair, role if led else "pair"))
            at += 2
            continue
        at += 1
        if _are_members(sentence, match, after) or _begins_region(match, after):
            continue  # "các nước Nam Mỹ": not all countries
        place, anaphor = match.of("place") or _origin(sentence, by_end, match), match.of("anaphor")
        if place is not None and is_one_of_several(sentence, match):
            continue
        if place is not None and _says_which(sentence, match, place.id):
            found.append(Place(match.start, match.end, (), role, "counterpart", *_flags(said)))
        elif place is not None and not (_is_worldwide(sentence, match) or is_namesake(sentence, match)):
            codes = called(sentence, match, place.id, found[-1] if found else None)
            found.append(Place(match.start, match.end, codes, role, "place", *_flags(said)))
        elif _is_worldwide(sentence, match):
            continue
        elif anaphor is not None and _stands_for_one(sentence, match, after, anaphor, role):
            codes, kind = _CODES.get(anaphor.id, ()), _KINDS.get(anaphor.id, anaphor.id)
            found.append(Place(match.start, match.end, codes, role, kind, *_flags(said)))
    told = without_meetings(sentence, _coordinated(sentence, found))
    told = past_not_only(sentence, without_lead_ins(sentence, told))
    return told_last + with_asides(sentence, told)


def _coordinated(sentence: Sentence, places: list[Place]) -> list[Place]:
    """ "giữa A và B" becomes a pair; in "sang A và B" the later ones share the first one's role."""
    joined: list[Place] = []
    for at, place in enumerate(places):
        last = joined[-1] if joined else None
        gap = sentence.tokens[last.end : place.start] if last else []
        comma = gap[:1] == [","] and words("numerals", "joints", "lists").isdisjoint(gap)
        if last is not None and len(gap) == 1 and gap[0] in _ASIDE and _is_parent(place, last):
            joined[-1] = replace(last, end=place.end)  # "giữa Vân Nam (Trung Quốc) và Việt Nam"
            continue
        if last is None or last.kind != "place" or place.kind not in ("place", "home"):
            joined.append(place)
            continue
        if last.role in _ONE_WAY and place.role in ("", last.role) and is_example(last.codes[0], gap):
            joined[-1], place = replace(last, role="after"), replace(place, role=last.role)
        if last.role == "between" and len(last.codes) == 1 and len(gap) <= 5:
            codes = place.codes or ("VN",)
            joined[-1] = replace(last, end=place.end, codes=(*last.codes, *codes), role="pair")
        elif (
            place.role == ""
            and 0 < len(gap) <= 3
            and not _tells(gap)
            and all(t in _lists() for t in gap)
            and last.role in _shared_roles(comma, _goes_on(sentence, places, at))
            and not (comma and _turns_from(sentence, places, at))
        ):
            joined.append(replace(place, role=last.role))
        elif last.is_visitor and place.role == "" and gap and all(t in _lists() for t in gap):
            joined.append(replace(place, is_visitor=True))
        else:
            joined.append(place)
    return joined


def _is_parent(place: Place, last: Place) -> bool:
    """Whether a bracket, or a dash, says in which country the place before it is."""
    return len(place.codes) == 1 and last.codes[-1:] != () and _is_in(last.codes[-1], place.codes[0])


def _turns_from(sentence: Sentence, places: list[Place], at: int) -> bool:
    """Whether a clause opens with whom its subject comes after ("Sau Mỹ, |Lào| đứng thứ hai")."""
    first = at - 1
    while first and places[first].role == "" and sentence.tokens[places[first].start - 1] == ",":
        first -= 1
    lead = places[first].start - 1
    if places[first].role != "after" or (lead > 0 and sentence.tokens[lead - 1] not in _ENDS):
        return False
    behind = sentence.tokens[places[at].end : places[at].end + 1]
    return not _goes_on(sentence, places, at) and words("ranks", "copula").isdisjoint(behind)


def _tells(gap: list[str]) -> bool:
    """Whether a verb between two places makes them no list ("của Việt Nam là thị trường Mỹ")."""
    return any(token in words("roles", "growth", "reach") for token in gap)


def _goes_on(sentence: Sentence, places: list[Place], at: int) -> bool:
    """Whether another place follows in the same list."""
    after = places[at + 1] if at + 1 < len(places) else None
    gap = sentence.tokens[places[at].end : after.start] if after is not None else []
    return bool(gap) and len(gap) <= 2 and all(token in _lists() for token in gap)


def _shared_roles(comma: bool, goes_on: bool) -> tuple[str, ...]:
    """Roles that a list hands on; over a comma alone something new may begin ("vào A, B dẫn đầu").

    Also where only what it is called stands before it ("ngoài A, |thị trường| B cũng …").
    """
    if comma:
        return ("to", "with", "from", "after") if goes_on else ("after",)
    return ("to", "with", "from", "of", "at", "after")


@cache
def _lists() -> frozenset[str]:
    words = load("roles")["skips"]["words"] + load("numerals")["joints"]["lists"]
    return frozenset([",", *(t for w in words for t in fold(w).split())])
