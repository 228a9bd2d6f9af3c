"""Visitors: those of another country cross a border, those of the country itself and all together do not."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.context import is_home
from transforms.facts.state import SentenceState
from transforms.facts.subjects import parts_begin
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def cross_border(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether the visitors that are counted come from another country ("2 triệu lượt khách quốc tế")."""
    if _are_locals(state, quantity) or not are_foreign(state, places):
        return False
    return not _are_all(state, quantity, places)


def _are_locals(state: SentenceState, quantity: Quantity) -> bool:
    """Whether visitors are of the country itself ("khách nội địa đạt 108 triệu lượt")."""
    breaks = [i.end for i in state.items if i.kind == "break" and i.end <= quantity.start]
    clause = state.sentence.tokens[max(breaks, default=0) : quantity.start]
    behind = state.sentence.tokens[quantity.end : quantity.end + 2]
    local = words("units", "locals", "words")
    return " ".join(behind) in local or any(" ".join(pair) in local for pair in pairwise(clause))


def are_foreign(state: SentenceState, places: list[Place]) -> bool:
    """Whether visitors cross a border: the noun, the sentence or what stands before it says so."""
    if state.context.pairs.get("visitors") is not None or any(p.is_visitor for p in places):
        return True
    if any(code for p in places for code in p.codes if not is_home(code)):
        return True
    said = " ".join(state.sentence.tokens)
    return any(word in said for word in words("units", "foreign", "words"))


def _are_all(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether those from abroad are told as part of them ("… khách, trong đó 1 triệu khách quốc tế")."""
    tokens, start = state.sentence.tokens, quantity.end
    parts = next((n for n in range(start, len(tokens)) if parts_begin(tokens, n)), None)
    if parts is None or any(not is_home(code) for place in places for code in place.codes):
        return False
    opens = max((i.end for i in state.items if i.quantity is not None and i.end <= quantity.start), default=0)
    foreign = words("units", "foreign", "words")
    before, behind = " ".join(tokens[opens:parts]), " ".join(tokens[parts:])
    return any(word in behind for word in foreign) and not any(word in before for word in foreign)
