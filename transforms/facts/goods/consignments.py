"""Goods of a single journey, which no statistics tell ("Lô hàng |5 tấn| vải đầu tiên đã lên đường")."""

from __future__ import annotations

from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_WITHIN = 7  # words from a consignment to how large it is
_COUNTED = 2  # words before it that would count several: "900 |chuyến| lô hàng"


def is_of_consignment(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount is that of one consignment; not where many are counted ("50 lô hàng với 900 tấn")."""
    if quantity.kind not in ("tonne", "money"):
        return False
    tokens, nouns = state.sentence.tokens, words("roles", "consignments", "words")
    for start in range(max(0, quantity.start - _WITHIN), quantity.start):
        end = nouns.end_at(tokens, start)
        if (
            start < end <= quantity.start
            and not _are_many(tokens, start)
            and _goes_on(tokens[end : quantity.start])
        ):
            return True
    return False


def _are_many(tokens: list[str], start: int) -> bool:
    before = tokens[max(0, start - _COUNTED) : start]
    return any(t[0].isdecimal() or t in words("roles", "consignments", "many") for t in before)


def _goes_on(between: list[str]) -> bool:
    """Whether words still say what is in it, and of how much it is: no comma, no verb of trade."""
    return words("roles", "consignments", "ends").isdisjoint(between)
