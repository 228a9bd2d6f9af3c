"""Markets that open a sentence, and goods or buyers that say which trade its figures are of."""

from __future__ import annotations

from transforms.facts.context import Topic
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_FLOWS = ("exports", "imports")
_BEFORE = ("break", "period", "turn")


def market_topic(state: SentenceState, at: int) -> Topic | None:
    """The trade that a sentence goes on with ("Thị trường xuất khẩu gồm Mỹ 5 tỷ USD, …")."""
    item, topic = state.items[at], state.context.topic
    said = state.said(item)
    measure = next((m for m in _FLOWS if said.endswith(tuple(words("roles", "markets", m)))), None)
    opens = all(i.kind in _BEFORE for i in state.items[:at]) and not state.of_kind("rank")
    if measure is None or not opens or (topic is not None and topic.measure == measure):
        return None
    sold = measure == "imports" and state.context.goods is not None  # it may be who imports what is sold
    return None if sold else Topic(measure, f"{measure}_noun")


def topic_of_counted_goods(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade whose goods are counted ("5 mặt hàng xuất khẩu sang Lào đạt trên 1 tỷ USD, gồm gạo …")."""
    said = " ".join(state.sentence.tokens[quantity.start : quantity.end])
    sold = said.endswith(tuple(words("roles", "counted", "exports"))) and not state.scope.topic_here
    return Topic("exports", "exports_noun") if sold else None


def buys_what_we_sell(state: SentenceState, at: int) -> bool:
    """Whether imports are our exports: "là thị trường lớn nhất nhập khẩu nông sản của Việt Nam"."""
    if _lists_buyers(state, at):
        return True
    item, last = state.items[at], state.told[-1] if state.told else None
    if item.id != "imports" or item.start >= state.scope.consumed:
        return False
    return last is not None and last.measure == "export_market_rank"


def _lists_buyers(state: SentenceState, at: int) -> bool:
    """Whether buyers of what is exported are listed ("Về thị trường, nhập khẩu chè gồm: Lào …")."""
    topic, opening = state.context.topic, state.items[:at]
    return (
        state.items[at].id == "imports"
        and [i.kind for i in opening] == ["ranked", "break"]
        and topic is not None
        and topic.measure == "exports"
        and all(i.place.role != "from" for i in state.items if i.place is not None)
    )
