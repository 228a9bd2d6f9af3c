"""Goods that are brought in: whose they are is from whom they are bought ("thép của Nga nhập về …")."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_ADVERBS = 2  # words between those whose goods they are and the verb: "của Nga |được| nhập về"
_LED = 3  # words from "vào" to a place: "vào thị trường"


def with_origins(state: SentenceState, quantity: Quantity, places: list[Place]) -> list[Place]:
    """Places of an import, with whose goods are brought in as where they come from.

    "Gạo |của Lào| nhập về Việt Nam đạt 9 tấn"; "nhập khẩu gạo |của Lào| vào Việt Nam"
    """
    if not any(p.role == "of" and p.kind == "place" for p in places):
        return places
    cues = [i for i in state.of_kind("measure") if i.end <= quantity.start]
    verb = next((i for i in reversed(cues) if i.props.get("measure") == "imports"), None)
    if verb is None or any(p.role == "from" for p in places):
        return places
    end = _brought_in(state, verb)
    into = next((p for p in places if p.start >= verb.end and _is_led_in(state, p, end)), None)
    origin = next((p for p in places if _owns(state, p, verb, into, end)), None)
    if origin is None:
        return places
    roles = {origin.start: "from"} | ({into.start: "to"} if into is not None else {})
    return [replace(p, role=roles.get(p.start, p.role)) for p in places]


def _brought_in(state: SentenceState, verb: Item) -> int:
    """Where the words end that say with a verb that goods come in ("nhập về", "nhập khẩu vào"); else -1."""
    tokens, incoming = state.sentence.tokens, words("roles", "incoming", "words")
    if tokens[verb.end - 1] in incoming:
        return verb.end
    return verb.end + 1 if tokens[verb.end : verb.end + 1] and tokens[verb.end] in incoming else -1


def _is_led_in(state: SentenceState, place: Place, end: int) -> bool:
    """Whether goods come into a place: right behind the verb, or behind "vào"."""
    if place.kind not in ("place", "home", "counterpart") or place.role not in ("", "to"):
        return False
    led = state.sentence.tokens[max(0, place.start - _LED) : place.start]
    return place.start == end or not words("roles", "incoming", "words").isdisjoint(led)


def _owns(state: SentenceState, place: Place, verb: Item, into: Place | None, end: int) -> bool:
    """Whether goods are a place's that it does not itself bring in."""
    if place.role != "of" or place.kind != "place" or place is into:
        return False
    if place.end <= verb.start:
        near = verb.start - place.end <= _ADVERBS
        return near and (end > 0 or into is not None) and _are_goods(state, place)
    return into is not None and place.end <= into.start and _are_goods(state, place)


def _are_goods(state: SentenceState, place: Place) -> bool:
    """Whether goods stand right before "của" and a place."""
    start = place.start - 1
    if any(i.kind in ("goods", "goods_word") and i.end == start for i in state.items):
        return True
    return words("roles", "wares", "words").stand_before(state.sentence.tokens, start)
