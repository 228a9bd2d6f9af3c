"""What stands behind a balance and is of what it is the balance of: goods, markets, shares."""

from __future__ import annotations

from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity


def flow_behind(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade of one way that a figure behind a balance is of; None where it is of the balance too.

    "Xuất khẩu đạt 9 tỷ USD, xuất siêu 2 tỷ USD. Thị trường Nga đạt 3 tỷ USD, chiếm 30%"
    """
    if state.scope.topic_here:
        return None
    if _lists_goods(state, quantity):
        return state.context.directed
    if _comes_from(state):
        govern(state, Topic("imports", "imports_from"))
        return state.context.topic
    flow, told = state.context.directed, [s.measure for s in state.context.told]
    shared = quantity.kind == "percent" and any(i.id == "share" for i in state.before(quantity)[-2:])
    market = any(p.is_market and p.role == "" for p in state.scope.places)
    if flow is None or state.told or flow.measure not in told or not (shared or market):
        return None
    govern(state, flow)
    return flow


def _comes_from(state: SentenceState) -> bool:
    """Whether the clause says where goods come from ("Nguồn gỗ lớn nhất đến từ Lào (42 triệu USD)")."""
    return any(place.role == "from" for place in state.scope.places)


def _lists_goods(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the figure is of a product, of which balances are hardly ever told."""
    return any(i.kind == "goods" and i.id == "names" for i in state.before(quantity))
