"""Whether "ngược lại" sets one partner, product or rate against another, and turns no trade around."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.records import is_home
from transforms.facts.roles.trade import DIRECTED
from transforms.facts.state import SentenceState


def contrasts(state: SentenceState, at: int) -> bool:
    """Whether a product, another partner or a rate is told of next ("Ngược lại, ô tô giảm 10%")."""
    for item in state.items[at + 1 :]:
        if (
            item.kind == "goods"
            or _is_another(state, item)
            or (item.kind == "growth" and item.id in ("up", "down"))
        ):
            return True
        if item.kind == "measure" or item.id in ("money", "tonne"):
            return False
    return False


def _is_another(state: SentenceState, item: Item) -> bool:
    """Whether a foreign place is not the partner whose trade was told last ("Ngược lại, Lào chỉ còn …")."""
    last, place = state.context.pairs.get("trade"), item.place
    topic = state.context.topic
    led = place is not None and topic is not None and (topic.measure, place.role) in DIRECTED  # "sang Lào …"
    if place is None or last is None or len(place.codes) != 1 or not (led or place.role == ""):
        return False
    return not is_home(place.codes[0]) and place.codes[0] not in (last.reporter, last.counterpart)
