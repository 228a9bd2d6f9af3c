"""Prices told among trade: where they end and what is traded is spoken of again."""

from __future__ import annotations

from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.facts.valuing import grown_in
from transforms.facts.wares import earned
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def is_past_price(state: SentenceState, at: int) -> bool:
    """Whether the figure at items[at] is again of goods ("giá tôm giảm 5%, lượng tăng 7%")."""
    if grown_in(state, at) == "" or _is_weight(state, at):
        return True
    priced = max((item.end for item in state.items[:at] if item.id == "price"), default=0)
    said = state.sentence.tokens[priced : state.items[at].start]
    again = words("roles", "past_price", "words")
    return priced > 0 and any(" ".join(said[n : n + m]) in again for n in range(len(said)) for m in (1, 2))


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
