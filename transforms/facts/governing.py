"""Which measure governs a figure, or why none of ours does."""

from __future__ import annotations

from functools import cache

from transforms.facts.context import Topic, family_of, is_home
from transforms.facts.items import Item
from transforms.facts.ranking import about
from transforms.facts.respectively import Shared
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.facts.topics import post_topic
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import load


@cache
def _total_words() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["total_of"]["words"])


@cache
def _foreign_words() -> tuple[str, ...]:
    return tuple(fold(word) for word in load("units")["foreign"]["words"])


def _fitting(topic: Topic, quantity: Quantity) -> Topic:
    """The topic for a figure: an amount among projects is their capital."""
    if quantity.kind == "money" and topic.measure == "fdi_projects":
        return Topic("fdi_registered_capital", "fdi_weak", is_weak=True)
    return topic


def governing_topic(
    state: SentenceState, at: int, quantity: Quantity, right: list[Item], shared: Shared | None
) -> Topic | None:
    for before in state.items[max(0, at - 2) : at]:
        if before.kind in ("soft_veto", "veto") and quantity.start - before.end <= 2:
            return Topic(veto=before.id)
    if shared is not None and shared.topic is not None:
        return shared.topic
    if right and _is_of(state, quantity, right[0]):
        return Topic(veto=right[0].id)
    mutual = any(p.kind == "pair" for p in state.scope.places)
    behind = post_topic(quantity, right, state.context, topic_here=state.scope.topic_here, is_mutual=mutual)
    if quantity.kind == "percent":
        named = _named_behind(state, quantity, right)
        if named is not None:
            return named
        behind = None if state.scope.topic_here else behind
    if behind is not None:
        govern(state, behind)
        return behind
    if quantity.measure is not None:
        return _counted_topic(state, quantity, right)
    if state.is_late and state.late_topic is not None:
        govern(state, state.late_topic)
        state.scope.topic_here = False
        return _fitting(state.late_topic, quantity)
    topic = state.context.topic
    if topic is None:
        return None
    if quantity.kind == "money" and topic.family in ("visitors", "agreements"):
        return None
    if quantity.kind == "tonne" and topic.family != "trade":
        return None
    if _aims_at_all(state, topic):
        return Topic("trade_turnover", "turnover_weak", is_weak=True)
    return _fitting(topic, quantity)


def is_threshold(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether an amount only says how large each of some counted things is ("31 mặt hàng đạt trên 1 tỷ USD")."""
    if quantity.kind != "money" or quantity.qualifier not in ("over", "at_least"):
        return False
    for item in reversed(state.items[max(0, at - 4) : at]):
        if item.kind == "measure" and item.props.get("total"):
            return False
        if item.kind == "quantity":
            return item.quantity is not None and item.id == "other" and item.quantity.noun == "other_topic"
        if item.kind in ("break", "place", "period"):
            return False
    return False


def _is_of(state: SentenceState, quantity: Quantity, item: Item) -> bool:
    """Whether a figure is one of something else, named right behind it ("30% tổng GDP")."""
    gap = state.sentence.tokens[quantity.end : item.start]
    if quantity.kind == "percent":
        return (
            item.kind in ("veto", "soft_veto")
            and len(gap) <= 2
            and all(token in _total_words() for token in gap)
        )
    return item.kind == "veto" and not gap


def _aims_at_all(state: SentenceState, topic: Topic) -> bool:
    """Whether a goal without a cue is for the trade of both ways that the paragraph began with."""
    aimed = state.scope.status == "target" and not state.scope.topic_here
    return aimed and topic.family == "trade" and state.context.turnover_paragraph == state.context.paragraph


def _named_behind(state: SentenceState, quantity: Quantity, right: list[Item]) -> Topic | None:
    """The measure of "tăng 17,4% về số dự án"."""
    for item in right[:1]:
        gap = state.sentence.tokens[quantity.end : item.start]
        if item.kind != "measure" or item.props["measure"] == "same":
            continue
        invested = state.context.topic is not None and state.context.topic.family == "fdi" and not gap
        if invested or (len(gap) == 1 and gap[0] in about()):
            return Topic(str(item.props["measure"]), item.id, props=item.props)
    return None


def _counted_topic(state: SentenceState, quantity: Quantity, right: list[Item]) -> Topic | None:
    measure = quantity.measure or ""
    topic = state.context.topic
    if topic is not None and topic.veto and state.scope.topic_here:
        return topic
    places = state.scope.places + [i.place for i in right if i.place is not None]
    if measure == "fdi_projects":
        known = state.context.pairs.get("fdi") is not None or (topic is not None and topic.family == "fdi")
        if not places and not known:
            return None
    if measure == "visitor_arrivals" and not _are_foreign(state, quantity, places):
        return Topic(veto="other_topic")
    if measure == "agreements" and not places and state.context.main_partner() is None:
        return None
    new = Topic(
        measure,
        f"counted_{quantity.noun}",
        props=topic.props if topic and topic.family == family_of(measure) else {},
    )
    if measure != "fdi_projects":
        state.context.set_topic(new)
    elif topic is None or topic.family != "fdi":
        state.context.set_topic(Topic("fdi_registered_capital", "fdi_weak", is_weak=True))
    return new


def _are_foreign(state: SentenceState, quantity: Quantity, places: list[Place]) -> bool:
    """Whether visitors cross a border: the noun, the sentence or what stands before it says so."""
    if state.context.pairs.get("visitors") is not None or any(p.is_visitor for p in places):
        return True
    if any(code for p in places for code in p.codes if not is_home(code)):
        return True
    words = " ".join(state.sentence.tokens)
    return any(word in words for word in _foreign_words())
