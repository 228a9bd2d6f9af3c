"""Visitors: those of another country cross a border, those of the country itself and all together do not."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.goods.subjects import parts_begin
from transforms.facts.records import HOME, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_NEXT = 40  # characters of the next sentence in which those from abroad are told as part of this one's
_TAKES_IN = 8  # tokens between who takes visitors in and how many


def cross_border(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether the visitors that are counted come from another country ("2 triệu lượt khách quốc tế")."""
    if are_locals(state, quantity) or not are_foreign(state, places):
        return False
    return not (_are_all(state, quantity, places) or _are_of_province(state, quantity, places))


def are_locals(state: SentenceState, quantity: Quantity) -> bool:
    """Whether visitors are of the country itself ("khách nội địa đạt 108 triệu lượt")."""
    clause = state.sentence.tokens[_clause_start(state, quantity) : quantity.start]
    behind = state.sentence.tokens[quantity.end : quantity.end + 2]
    local = words("units", "locals", "words")
    return " ".join(behind) in local or any(" ".join(pair) in local for pair in pairwise(clause))


def are_foreign(state: SentenceState, places: list[Place]) -> bool:
    """Whether visitors cross a border: the noun, the sentence or what stands before it says so."""
    if state.context.pairs.get("visitors") is not None or any(p.is_visitor for p in places):
        return True
    if any(s.measure == "visitor_arrivals" for s in state.told):
        return True  # of a list whose first figure was told
    if any(p.role == "to" and (p.kind == "home" or HOME in p.codes) for p in places):
        return True  # "3 triệu lượt khách đến Việt Nam"
    if any(code for p in places for code in p.codes if not is_home(code)):
        return True
    return _names_foreign(" ".join(state.sentence.tokens))


def _are_all(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether those from abroad are told as part of them ("… khách, trong đó 1 triệu khách quốc tế")."""
    tokens, start = state.sentence.tokens, quantity.end
    parts = next((n for n in range(start, len(tokens)) if parts_begin(tokens, n)), None)
    if any(not is_home(code) for place in places for code in place.codes):
        return False
    opens = max((i.end for i in state.items if i.quantity is not None and i.end <= quantity.start), default=0)
    before = tokens[opens:parts]
    behind = " ".join(tokens[parts:]) if parts is not None else ""
    return _names_foreign(behind) and not _names_foreign(" ".join(before))


def _parts_next(state: SentenceState) -> str:
    """How the next sentence begins, where it tells of a part ("Trong đó, khách quốc tế …"); else nothing."""
    end = state.sentence.end
    said = state.sentence.reading.folded[end : end + _NEXT].lstrip(" .\n")
    opens = words("roles", "frames", "parts") | words("units", "foreign", "visitors")
    return said if said.startswith(tuple(opens)) else ""


def _are_of_province(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether a province takes in visitors who may be of any country, in a text that tells of its own too.

    "Đà Nẵng đón 3 triệu lượt khách" where "khách nội địa" are told as well; but not "… khách quốc tế"
    """
    codes = [code for place in places for code in place.codes]
    province = state.context.title_province or state.context.province
    if any(not is_home(code) for code in codes) or HOME in codes or not (codes or province):
        return False
    start = _clause_start(state, quantity)
    said = state.sentence.tokens[start : quantity.end + 2]
    taken = state.sentence.tokens[max(start, quantity.start - _TAKES_IN) : quantity.start]
    if _names_foreign(" ".join(said)) or words("units", "taking", "words").isdisjoint(taken):
        return False
    told = state.sentence.reading.folded
    apart = any(word in told for word in words("units", "locals", "visitors"))
    return apart or _names_foreign(_parts_next(state))


def _names_foreign(said: str) -> bool:
    return any(word in said for word in words("units", "foreign", "words"))


def _clause_start(state: SentenceState, quantity: Quantity) -> int:
    """The token behind the last break before a figure."""
    return max((i.end for i in state.items if i.kind == "break" and i.end <= quantity.start), default=0)


def come_here(state: SentenceState, at: int) -> bool:
    """Whether people of another country come to Vietnam ("368.000 người Hàn Quốc đến Việt Nam")."""
    behind = state.items[at + 1 : at + 3]
    guests, host = (behind[0].place, behind[1].place) if len(behind) > 1 else (None, None)
    if guests is None or host is None or behind[0].start != state.items[at].end:
        return False
    are_foreign = guests.kind == "place" and not any(map(is_home, guests.codes))
    return are_foreign and host.role == "to" and HOME in host.codes
