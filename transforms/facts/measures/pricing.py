"""Prices told among trade: where they end and what is traded is spoken of again."""

from __future__ import annotations

from transforms.facts.goods.wares import earned
from transforms.facts.measures.valuing import grown_in
from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_NO_PRICE = 1_000_000  # dollars


def is_past_price(state: SentenceState, at: int) -> bool:
    """Whether the figure at items[at] is again of goods ("giá tôm giảm 5%, lượng tăng 7%")."""
    if grown_in(state, at) == "" or _is_weight(state, at) or _is_past_all_prices(state, at):
        return True
    priced = max((item.end for item in state.items[:at] if item.id == "price"), default=0)
    said = state.sentence.tokens[priced : state.items[at].start]
    again = words("roles", "past_price", "words")
    return priced > 0 and any(" ".join(said[n : n + m]) in again for n in range(len(said)) for m in (1, 2))


def _is_past_all_prices(state: SentenceState, at: int) -> bool:
    """Whether so many dollars are no price, in another clause than what was told of one.

    "Tôm phải cạnh tranh với hàng giá rẻ: tháng 5 chỉ đạt 93 triệu USD", but not "mua với giá 93 triệu USD"
    """
    quantity, measured = state.items[at].quantity, state.context.measured
    if quantity is None or quantity.kind != "money" or measured is None or measured.family != "trade":
        return False
    if quantity.unit in (None, "VND") or quantity.value < _NO_PRICE:
        return False
    priced = next((n for n in reversed(range(at)) if state.items[n].id == "price"), None)
    if priced is None:
        return True
    between = [i.kind for i in state.items[priced + 1 : at]]
    return "break" in between and "period" in between


def _is_weight(state: SentenceState, at: int) -> bool:
    """Whether a figure is of tonnes, and no unit of a price ("400 USD một tấn")."""
    quantity = state.items[at].quantity
    return quantity is not None and quantity.kind == "tonne" and quantity.value != 1


def past_price(state: SentenceState, quantity: Quantity) -> Topic | None:
    """What a figure behind a price is of: the trade told before, or what goods bring home."""
    measured = state.context.measured
    if measured is not None:
        govern(state, measured)
    return measured or earned(state, quantity)
