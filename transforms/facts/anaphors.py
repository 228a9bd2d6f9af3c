"""What words such as "nước này" stand for: the place named last that they can be said of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from transforms.facts.pairs import codes_of
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load, words

_Fits = Callable[[str], bool]


def resolved(state: SentenceState, place: Place) -> Place:
    """A place with the country or group that it stands for, as far as its words or its sentence say."""
    context, named = state.context, state.context.partner
    said = state.said(place)
    if place.kind == "province" and context.province and said in words("roles", "referents", "provinces"):
        return replace(place, kind="place", codes=(context.province,))  # "tỉnh này": the last that was named
    story = context.story_partner()
    if story is not None and said in words("roles", "referents", "friends"):
        return replace(place, kind="place", codes=(story,))
    fits = _referents().get(said)
    if fits is not None and not _stands_for(state, place, fits):
        last = next((code for code in reversed(context.recent) if fits(code)), None)
        return replace(place, kind="place", codes=(last,)) if last is not None else place
    if place.kind not in ("counterpart", "groups") or named is None or named.sentence != context.sentence:
        return place
    return replace(place, kind="place", codes=(named.code,)) if fits is None or fits(named.code) else place


def _stands_for(state: SentenceState, place: Place, fits: _Fits) -> bool:
    """Whether what would be carried over is such as the words say; a name of several countries is not."""
    told = codes_of(place, state.context, "trade")
    return place.kind != "place" and bool(told) and fits(told[0])


@cache
def _referents() -> dict[str, _Fits]:
    """Anaphors that cannot stand for any place → which they can be said of."""
    told = load("roles")["referents"]
    groups = frozenset(load("places")["groups"])
    fitting: dict[str, _Fits] = {
        "countries": lambda code: code not in groups and "-" not in code,
        "neighbours": frozenset(told["neighbouring"]).__contains__,
        "billions": frozenset(told["billion"]).__contains__,
    }
    found = {word: fits for kind, fits in fitting.items() for word in words("roles", "referents", kind)}
    return found | dict.fromkeys(words("roles", "anaphors", "groups"), groups.__contains__)
