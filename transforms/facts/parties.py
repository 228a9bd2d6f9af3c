"""Reporter and counterpart of a figure: which places of its clause count, and what their absence says."""

from __future__ import annotations

from transforms.facts.context import HOME, WORLD, Topic
from transforms.facts.items import Item
from transforms.facts.pairs import Sides, agreement_sides, fdi_sides, trade_sides, visitor_sides
from transforms.facts.respectively import Shared
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.mentions.ranks import out_of_phrases
from transforms.text.reading import fold
from transforms.vocabulary import load


def sides_of(
    state: SentenceState,
    quantity: Quantity,
    topic: Topic,
    transform: str,
    right: list[Item],
    shared: Shared | None,
) -> tuple[Sides, str]:
    family = topic.family
    if shared is not None and shared.sides is not None:
        return shared.sides, "clause"
    behind = [i.place for i in right if i.place is not None and i.place.start not in state.ignored]
    if state.is_late and not state.scope.places:
        state.scope.places = _late_places(state)
    elif not state.scope.places and state.scope.subject is None and state.items[0].kind == "growth":
        state.scope.places = _subject_behind(state, quantity)
    places = state.scope.places + ([] if transform == "share" else behind)
    if _out_of_total(state, quantity) and family == "fdi":
        known = state.context.pairs.get("fdi")
        return Sides(known.reporter if known else HOME, WORLD), "clause"
    if family == "fdi":
        sides = fdi_sides(
            topic,
            places,
            state.context,
            topic_here=state.scope.topic_here,
            is_whole=state.is_whole,
            is_outward=_is_outward(state),
        )
    elif family == "visitors":
        sides = visitor_sides(places, state.context)
    elif family == "agreements":
        sides = agreement_sides(places, state.context)
    else:
        total = bool(topic.props.get("total")) or state.total_at >= 0
        alone = bool(state.scope.goods) and not places
        is_total = alone and (total or _opens_goods(state, topic) or _dated_total(state, topic))
        sides = trade_sides(topic, places, state.context, _agent_of(state, topic), is_total=is_total)
    if sides.is_named:
        return sides, "clause"
    known = state.context.pairs.get(family) or state.context.last_pair
    return sides, state.context.basis(known.sentence, known.paragraph) if known else "article"


def _late_places(state: SentenceState) -> list[Place]:
    """Places of the clause whose cue closes the sentence, and those before it."""
    cue = max(
        (
            at
            for at, i in enumerate(state.items)
            if i.kind == "measure" and i.id == (state.late_topic or Topic()).rule
        ),
        default=0,
    )
    places = [i.place for i in state.items[:cue] if i.place is not None]
    last = state.items[cue].end
    for item in state.items[cue + 1 :]:
        if item.place is not None and item.start - last <= 4:
            places.append(item.place)
            last = item.end
    return places


def _subject_behind(state: SentenceState, quantity: Quantity) -> list[Place]:
    """The subject of "Với 43,9 tỷ USD, Trung Quốc là …", which opens with the figure."""
    if state.items[0].start != 0 or not _leads(state, "with"):
        return []
    behind = [i.place for i in state.items if i.place is not None and i.start >= quantity.end]
    return [p for p in behind if p.role == "" and p.kind == "place"][:1]


def _leads(state: SentenceState, role: str) -> bool:
    """Whether the sentence begins with a small word of a role."""
    first = state.sentence.matches[0] if state.sentence.matches else None
    return (
        first is not None
        and first.start == 0
        and any(e.kind == "role" and e.id == role for e in first.entries)
    )


def _out_of_total(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the figure is the total that another is part of ("trên tổng số 566 dự án")."""
    before = state.sentence.tokens[: quantity.start]
    return any(before[-len(p) :] == p for p in out_of_phrases() if len(p) > 1)


def _is_outward(state: SentenceState) -> bool:
    """Whether the sentence speaks of what goes abroad ("ra nước ngoài")."""
    abroad = load("roles")["outward"]["words"]
    return any(
        i.place is not None
        and i.place.kind == "whole"
        and fold(state.sentence.text(i.start, i.end)) in map(fold, abroad)
        for i in state.items
    )


def _opens_goods(state: SentenceState, topic: Topic) -> bool:
    """Whether a new paragraph turns to another product, whose partners come after its total."""
    last = state.context.pairs.get("trade")
    return (
        topic.measure in ("exports", "imports")
        and state.scope.figures == 0
        and last is not None
        and last.paragraph < state.context.paragraph
        and (
            state.items[0].kind == "goods"
            and last.counterpart not in state.context.title_partners
            or _heads_goods(state)
        )
    )


def _heads_goods(state: SentenceState) -> bool:
    """Whether the sentence begins with a measure of another product than before ("Xuất khẩu cá tra tăng …")."""
    first, second = (*state.items, state.items[-1])[:2]
    found = next((i for i in state.items[1:3] if i.kind == "goods"), second)
    named = (
        first.kind == "measure" and first.start == 0 and found.kind == "goods" and found.start == first.end
    )
    before = state.context.opening_goods
    return named and before is not None and fold(state.sentence.text(found.start, found.end)) != fold(before)


def _dated_total(state: SentenceState, topic: Topic) -> bool:
    """ "Năm 2019, xuất khẩu gạo đạt …": a sentence of its own, with product and period and no partner."""
    named = any(i.place is not None and i.place.role != "after" for i in state.items)
    first = state.scope.figures == 0 and state.scope.period is not None
    return topic.measure in ("exports", "imports") and first and not named


def _agent_of(state: SentenceState, topic: Topic) -> Place | None:
    """The subject of an active verb: the place right before it."""
    if not topic.props.get("active"):
        return None
    for item in state.items:
        if item.kind == "measure" and item.props.get("active") and item.props.get("measure") == topic.measure:
            for place in state.scope.places:
                if place.role == "" and 0 <= item.start - place.end <= 3:
                    return place
    return None
