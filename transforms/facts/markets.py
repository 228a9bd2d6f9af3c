"""Markets that open a sentence, and goods that are counted, which say which trade its figures are of."""

from __future__ import annotations

from transforms.facts.context import Topic
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import words

_FLOWS = ("exports", "imports")
_BEFORE = ("break", "period", "turn")


def market_topic(state: SentenceState, at: int) -> Topic | None:
    """The trade that a sentence goes on with ("Thị trường xuất khẩu gồm Mỹ 5 tỷ USD, …")."""
    item, topic = state.items[at], state.context.topic
    said = fold(state.sentence.text(item.start, item.end))
    measure = next((m for m in _FLOWS if said.endswith(tuple(words("roles", "markets", m)))), None)
    opens = all(i.kind in _BEFORE for i in state.items[:at]) and not state.of_kind("rank")
    if measure is None or not opens or (topic is not None and topic.measure == measure):
        return None
    sold = measure == "imports" and state.context.goods is not None  # it may be who imports what is sold
    return None if sold else Topic(measure, f"{measure}_noun")


def counted_topic(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade whose goods are counted ("5 mặt hàng xuất khẩu sang Lào đạt trên 1 tỷ USD, gồm gạo …")."""
    said = " ".join(state.sentence.tokens[quantity.start : quantity.end])
    sold = said.endswith(tuple(words("roles", "counted", "exports"))) and not state.scope.topic_here
    return Topic("exports", "exports_noun") if sold else None
