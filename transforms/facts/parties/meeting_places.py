"""Provinces in which people only met, or have an office, that tell what the whole country trades."""

from __future__ import annotations

from transforms.facts.records import is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_AMOUNTS = ("money", "tonne", "percent")


def is_where_met(state: SentenceState, place: Place) -> bool:
    """Whether a province is where a meeting was held ("Tại hội nghị tổ chức |ở Bình Phước|, …").

    Not where its own offices tell, nor where it is the host of what is invested.
    """
    if place.kind != "place" or place.role != "at" or len(place.codes) != 1:
        return False
    (code,) = place.codes
    if not is_home(code) or "-" not in code or code == state.context.title_province:
        return False
    tokens = state.sentence.tokens
    opens = state.clause_opens(place.start)
    before = tokens[opens : place.start]
    led = place.start - (tokens[place.start - 1] in words("roles", "roles", "at"))
    held = words("roles", "meetings", "held").stand_before(tokens, led) or _is_seat(state, opens, led)
    if not held and not words("roles", "meetings", "words").stand_in(before):
        return False
    tells = any(i.id in _AMOUNTS for i in state.of_kind("quantity"))
    return tells and not _tells_of_host(state) and not words("roles", "meetings", "local").stand_in(tokens)


def _is_seat(state: SentenceState, opens: int, led: int) -> bool:
    """Whether another country's mission has its seat in a province ("Đại sứ quán Lào |tại| Đà Nẵng")."""
    sent = words("roles", "meetings", "missions").stand_in(state.sentence.tokens[opens:led])
    owner = next((i.place for i in state.items if i.end == led and i.place is not None), None)
    return sent and owner is not None and not any(map(is_home, owner.codes))


def _tells_of_host(state: SentenceState) -> bool:
    """Whether a sentence tells of investment, or counts its projects."""
    invested = any(str(i.props["measure"]).startswith("fdi") for i in state.of_kind("measure"))
    return invested or any(
        i.quantity is not None and i.quantity.measure == "fdi_projects" for i in state.of_kind("quantity")
    )
