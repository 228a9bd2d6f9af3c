"""A figure that is told again ("trong 21,7 tỷ USD |nói trên|"): of what it was the first time."""

from __future__ import annotations

from transforms.facts.clauses.respectively import Shared
from transforms.facts.parties.pairs import Sides
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_LEAD = 4  # words before a figure that opens a sentence: "trong tổng số hơn"


def told_again(state: SentenceState, quantity: Quantity) -> Shared | None:
    """What a figure takes from the same one before; the parts behind it are of that, too.

    "… nhập khẩu 21,7 tỷ USD. Quý I xuất khẩu 2,3 tỷ USD.¶Trong 21,7 tỷ USD nói trên, chè chiếm 5 tỷ USD"
    """
    context = state.context
    known = context.levels.get((quantity.value, quantity.unit)) if quantity.kind == "money" else None
    if known is None or state.told or state.scope.topic_here or not _points_back(state, quantity):
        return None
    topic, told = known
    govern(state, topic)
    context.set_pair(topic.family, told.reporter, told.counterpart, measure=told.measure)
    context.set_period(topic.family, told.period)
    context.goods = told.commodity
    state.scope.period = told.period
    return Shared(topic, told.period, Sides(told.reporter, told.counterpart, True), told.commodity)


def _points_back(state: SentenceState, quantity: Quantity) -> bool:
    """Whether words say that a figure is one told before, or a sentence opens with it to tell its parts."""
    tokens = state.sentence.tokens
    behind = " ".join(tokens[quantity.end : quantity.end + 2])
    if behind.startswith(tuple(words("roles", "told_before", "words"))):
        return True
    ahead = " ".join(tokens[: quantity.start]) if quantity.start <= _LEAD else ""
    return ahead in words("roles", "told_before", "parts") and behind.startswith(",")
