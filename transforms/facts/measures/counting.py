"""What is counted: projects, visitors or agreements, where they cross a border."""

from __future__ import annotations

from transforms.facts.goods.subjects import parts_begin
from transforms.facts.items import Item
from transforms.facts.parties.visiting import cross_border
from transforms.facts.records import WORLD, Topic, family_of, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def counts_changes(state: SentenceState) -> bool:
    """Whether a sentence counts new projects, then enlarged ones ("9 dự án mới, 4 dự án tăng vốn")."""
    counted = (i for i in state.of_kind("quantity") if i.quantity and i.quantity.measure == "fdi_projects")
    first = next(counted, None)
    new = words("roles", "turns", "flow")
    is_new = first is not None and not new.isdisjoint(state.sentence.tokens[first.start : first.end])
    return is_new and any(i.id == "fdi_adjusted" for i in state.of_kind("measure"))


def counts_traders(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a rate is of how many trade, or of what ("|Số doanh nghiệp| xuất sang Lào tăng 7%")."""
    if quantity.kind != "percent":
        return False
    tokens, opens = state.sentence.tokens, state.clause_opens(quantity.start)
    traders, some = words("roles", "counted", "traders"), words("roles", "several_goods", "many")
    begins = next((at for at in range(opens, quantity.start) if traders.stand_at(tokens, at)), None)
    if begins is None or some.stand_before(tokens, begins + 1):  # "|một số| mặt hàng"
        return False
    told = tokens[traders.end_at(tokens, begins) : quantity.start]
    return not words("roles", "counted", "amounts").stand_in(told)


def counted_topic(state: SentenceState, quantity: Quantity, behind: list[Item]) -> Topic | None:
    """The topic of projects, visitors or agreements that are counted, where they cross a border."""
    measure, topic = quantity.measure or "", state.context.topic
    foreign = are_named_foreign(state, quantity)
    if topic is not None and topic.veto and state.scope.topic_here and not foreign:
        return topic
    if topic is not None and topic.family == "fdi" and _counts_turns(state, quantity):
        return Topic(veto="other_topic")
    places = state.scope.places + [i.place for i in behind if i.place is not None]
    if measure == "visitor_arrivals" and not cross_border(state, quantity, places):
        return Topic(veto="other_topic")
    if measure == "fdi_projects" and quantity.in_words and _are_reason(state, quantity):
        return Topic(veto="company")
    if measure == "fdi_projects" and not foreign and _are_all(state, quantity):
        state.context.set_topic(Topic(veto="company"))
        return state.context.topic
    local = measure == "fdi_projects" and not foreign and _are_at_home(state, places)
    if (not places or local) and not foreign and not _has_partner(state, measure):
        return None
    is_same = topic is not None and topic.family == family_of(measure)
    new = Topic(measure, f"counted_{quantity.noun}", props=topic.props if topic and is_same else {})
    if measure != "fdi_projects":
        state.context.set_topic(new)
    elif not is_same:
        state.context.set_topic(Topic("fdi_registered_capital", "fdi_weak", is_weak=True))
    return new


def _are_reason(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a few projects only say why a figure is so ("5 tỷ USD |nhờ| hai dự án nhiệt điện")."""
    tokens = state.sentence.tokens[max(0, quantity.start - 2) : quantity.start]
    return bool(state.told) and not words("roles", "causes", "words").isdisjoint(tokens)


def _are_at_home(state: SentenceState, places: list[Place]) -> bool:
    """Whether no foreign place is named, nor any investment ("ba dự án đường sắt ở Lào Cai")."""
    invested = any(family_of(str(i.props["measure"])) == "fdi" for i in state.of_kind("measure"))
    return not invested and all(p.codes and all(map(is_home, p.codes)) for p in places)


def _are_all(state: SentenceState, quantity: Quantity) -> bool:
    """Whether those from abroad are told as part of projects ("90 dự án, trong đó 40 dự án FDI")."""
    behind = (i.quantity for i in state.items if i.quantity is not None and i.start >= quantity.end)
    part = next((q for q in behind if q.measure == "fdi_projects" and are_named_foreign(state, q)), None)
    if part is None:
        return False
    tokens = state.sentence.tokens
    between = range(quantity.end, part.start)
    leads = words("roles", "told_before", "parts")  # "|Trong| 90 dự án có 40 dự án FDI"
    if leads.stand_before(tokens, quantity.start) and not any(tokens[at] == ";" for at in between):
        return True
    return any(tokens[at] == "(" or parts_begin(tokens, at) for at in between)


def are_named_foreign(state: SentenceState, quantity: Quantity) -> bool:
    """Whether projects are called so that they can only be from abroad ("349 dự án FDI")."""
    counted = " ".join(state.sentence.tokens[quantity.start : quantity.end])
    foreign = words("units", "foreign", "projects")
    return quantity.measure == "fdi_projects" and any(word in counted for word in foreign)


def _counts_turns(state: SentenceState, quantity: Quantity) -> bool:
    """Whether times are counted without a word that says of whom ("128 lượt tăng vốn")."""
    return state.sentence.tokens[quantity.end - 1] in words("units", "turns", "words")


def _has_partner(state: SentenceState, measure: str) -> bool:
    """Whether what stands before the sentence says with whom projects or agreements are."""
    context = state.context
    if measure == "fdi_projects":
        invested = context.topic is not None and context.topic.family == "fdi"
        known = context.last_pair
        partner = known is not None and known.sentence == context.sentence and known.partner != WORLD
        return invested or context.pairs.get("fdi") is not None or partner
    return measure != "agreements" or context.main_partner() is not None
