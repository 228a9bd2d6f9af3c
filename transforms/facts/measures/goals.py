"""What a goal is of that no cue names: trade of both ways, of which its text has told."""

from __future__ import annotations

from transforms.facts.records import Topic
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_NEAR = 2  # paragraphs


def is_of_both_ways(state: SentenceState, topic: Topic, quantity: Quantity) -> bool:
    """Whether a figure without a cue is a goal for trade of both ways; ``topic``: what was told last."""
    if state.scope.status != "target" or state.scope.topic_here:
        return False
    return _aims_at_all(state, topic) or _both_aim(state, topic, quantity)


def _aims_at_all(state: SentenceState, topic: Topic) -> bool:
    """Whether a goal without a cue is for the trade of both ways that its paragraph or the last one tells."""
    context = state.context
    aimed = topic.family == "trade"
    told = context.turnover_paragraph >= 0
    near = told and context.paragraph - context.turnover_paragraph < _NEAR
    directed = topic.measure != "trade_turnover"
    by_both = any(place.kind == "pair" for place in state.scope.places)  # "hai nước đặt mục tiêu …"
    return aimed and (near or (told and directed and by_both))


def _both_aim(state: SentenceState, topic: Topic, quantity: Quantity) -> bool:
    """Whether a paragraph opens on what two countries aim at, whose trade was told before something else.

    "Kim ngạch đạt 2 tỷ USD.¶Nga có 9 dự án tại Việt Nam.¶Hai nước đặt mục tiêu 5 tỷ USD vào năm 2030"
    """
    context, scope = state.context, state.scope
    if state.told or topic.family == "trade" or context.turnover_paragraph < 0:
        return False
    money = quantity.kind == "money" and quantity.unit not in (None, "VND")
    opens = context.topic_paragraph < context.paragraph and not state.is_trade
    drawn = words("roles", "attracting", "words").stand_in(state.sentence.tokens)
    return money and opens and not drawn and any(p.kind == "pair" for p in scope.places)
