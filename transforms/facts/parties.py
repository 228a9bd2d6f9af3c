"""Reporter and counterpart of a figure: which places of its clause count, and what their absence says."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.context import HOME, WORLD, Topic, is_home
from transforms.facts.fdi_pairs import fdi_sides
from transforms.facts.pairs import Sides, agreement_sides, stands_for_country, visitor_sides
from transforms.facts.state import Figure, SentenceState
from transforms.facts.trade_pairs import trade_sides
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.mentions.ranks import out_of_phrases
from transforms.text.reading import fold
from transforms.vocabulary import load, words


def sides_of(state: SentenceState, figure: Figure) -> tuple[Sides, str]:
    """The figure's reporter and counterpart, and how far from it the words stand that name them."""
    if figure.shared is not None and figure.shared.sides is not None:
        return figure.shared.sides, "clause"
    family, context = figure.topic.family, state.context
    places = _places_of(state, figure)
    named = any(p.role in ("", "of", "from") and not _is_at_home(p) for p in places)
    if family == "fdi" and _out_of_total(state, figure.quantity) and not named:
        known = context.pairs.get("fdi")
        return Sides(known.reporter if known else HOME, WORLD), "clause"
    if family == "fdi" and not places and _turns_to_sector(state):
        known = context.pairs["fdi"]
        return Sides(known.reporter, WORLD), "clause"
    sides = _sides_in(state, figure.topic, places)
    last = context.pairs.get(family)
    if _goes_on(state) and last is not None and (sides.reporter, sides.counterpart) == (last.reporter, WORLD):
        sides = Sides(last.reporter, last.counterpart, sides.is_named)  # "Trong đó, Việt Nam xuất khẩu …"
    if sides.is_named:
        return sides, "clause"
    known = context.pairs.get(family) or context.last_pair
    return sides, context.basis(known.sentence, known.paragraph) if known else "article"


def leave_protagonist(state: SentenceState) -> None:
    """Let a title that names another country's trade say whose trade the story tells."""
    topic = state.context.topic
    if topic is None or topic.family != "trade" or not state.scope.topic_here:
        return
    sides = _sides_in(state, topic, state.scope.places)
    reporter, counterpart = sides.reporter or HOME, sides.counterpart or HOME
    origins = {item.end for item in state.items if item.kind == "goods"}  # "Gà Mỹ nhập về …": whose goods
    named = any(p.codes == (reporter,) and p.start not in origins for p in state.scope.places)
    if named and not is_home(reporter) and not is_home(counterpart):
        state.context.protagonist = reporter


def leave_sides(state: SentenceState) -> None:
    """Let a sentence without figures say whose trade those after it tell: a province's, or whose balance."""
    topic, context = state.context.topic, state.context
    owned = [p for p in state.scope.places if p.role == "of" and len(p.codes) == 1]
    if topic is not None and topic.family == "fdi" and state.scope.topic_here:
        _leave_host(state)
    if topic is None or topic.family != "trade" or not state.scope.topic_here or not owned:
        return
    sides = _sides_in(state, topic, state.scope.places)
    reporter, counterpart = sides.reporter, sides.counterpart
    if reporter is None or counterpart is None or reporter != owned[0].codes[0]:
        return
    if reporter.startswith(f"{HOME}-") or (topic.measure == "trade_balance" and reporter != WORLD):
        context.set_pair("trade", reporter, counterpart)


def _leave_host(state: SentenceState) -> None:
    """Let a sentence on the investment in one province say that those after it tell of that province."""
    named = {code for p in state.scope.places for code in p.codes if code != HOME}
    host = named.pop() if len(named) == 1 else ""
    if host.startswith(f"{HOME}-") and not stands_for_country(host):
        state.context.set_pair("fdi", host, WORLD)


def _turns_to_sector(state: SentenceState) -> bool:
    """Whether the sentence turns from an investor to a sector, in which all invest."""
    last = state.context.pairs.get("fdi")
    if last is None or last.counterpart == WORLD or last.sentence == state.context.sentence:
        return False
    opens = any(i.kind == "goods" and state.is_sector(i) for i in state.items[:2])
    return opens and is_home(last.reporter) and not state.context.is_on(last.counterpart)


def _goes_on(state: SentenceState) -> bool:
    """Whether the sentence opens as a part of the one before ("Trong đó", "Cụ thể")."""
    last = state.context.pairs.get("trade")
    opens = state.items[0].kind == "break" and state.items[0].id == "words" and state.items[0].start == 0
    return opens and last is not None and last.sentence == state.context.sentence - 1


def _places_of(state: SentenceState, figure: Figure) -> list[Place]:
    """Places of the figure's clause; what stands behind a share is what it is a share of."""
    if state.is_late and not state.scope.places:
        state.scope.places = _late_places(state)
    elif not state.scope.places and state.scope.subject is None and state.items[0].kind == "growth":
        state.scope.places = _subject_behind(state, figure.quantity)
    if figure.transform == "share" and not figure.is_sent:
        return _of_total([_sharing(state, place) for place in state.scope.places], figure)
    behind = [i.place for i in figure.behind if i.place is not None and i.place.start not in state.ignored]
    if figure.is_sent and figure.topic.measure == "imports":
        behind = [replace(p, role="from") if p.role == "of" and not _is_at_home(p) else p for p in behind]
    elif figure.topic.measure == "imports" and any(not _is_at_home(p) for p in state.scope.places):
        behind = [_origin(state, place) for place in behind]
    return state.scope.places + behind


def _of_total(places: list[Place], figure: Figure) -> list[Place]:
    """Places of a share of another country's trade ("… chiếm 46% trong tổng nhập khẩu của Trung Quốc")."""
    measured = [n for n, i in enumerate(figure.behind) if i.kind == "measure" and not i.props.get("weak")]
    owners = [i.place for i in figure.behind[measured[0] :] if i.place is not None] if measured else []
    owner = next((p for p in owners if p.role == "of" and p.kind == "place" and not _is_at_home(p)), None)
    if owner is None or not places or any(p.codes == owner.codes for p in places):
        return places
    return [*(replace(p, role="with") if p.role in ("", "of") else p for p in places), owner]


def _origin(state: SentenceState, place: Place) -> Place:
    """Vietnam, named right behind goods that are imported, as their origin."""
    ours = place.role == "" and _is_at_home(place)
    behind_goods = any(i.kind == "goods" and i.end == place.start for i in state.items)
    return replace(place, role="origin") if ours and behind_goods else place


def _sharing(state: SentenceState, place: Place) -> Place:
    """A place as the partner whose share is told ("tỷ trọng của Lào trong xuất khẩu gạo là 9%")."""
    before = [i for i in state.items if i.end <= place.start][-1:]
    shares = any(i.id == "share" and place.start - i.end <= 1 for i in before)
    abroad = place.role == "of" and not _is_at_home(place)
    return replace(place, role="with") if shares and abroad else place


def _is_at_home(place: Place) -> bool:
    return any(map(is_home, place.codes))


def _sides_in(state: SentenceState, topic: Topic, places: list[Place]) -> Sides:
    """Sides by the rule of the measure's family."""
    if topic.family == "fdi":
        return fdi_sides(
            topic,
            places,
            state.context,
            topic_here=state.scope.topic_here,
            is_whole=state.is_whole,
            is_outward=_is_outward(state),
        )
    if topic.family == "visitors":
        return visitor_sides(places, state.context)
    if topic.family == "agreements":
        return agreement_sides(places, state.context)
    abroad = bool(state.told) and not is_home(state.told[-1].reporter)
    is_total = not (places or abroad) and (
        _restarts(state, topic)
        or _turns_to_firms(state)
        or (bool(state.scope.goods) and _is_over_all(state, topic))
    )
    return trade_sides(topic, places, state.context, _agent_of(state, topic), is_total=is_total)


def _is_over_all(state: SentenceState, topic: Topic) -> bool:
    """Whether a product's figure without a place is its total over all partners."""
    said = bool(topic.props.get("total")) or state.total_at >= 0
    return said or _opens_goods(state, topic) or _dated_total(state, topic)


def _late_places(state: SentenceState) -> list[Place]:
    """Places of the clause whose cue closes the sentence, and those before it."""
    rule = state.late_topic.rule if state.late_topic is not None else ""
    cue = max((at for at, i in enumerate(state.items) if (i.kind, i.id) == ("measure", rule)), default=0)
    places = [i.place for i in state.items[:cue] if i.place is not None]
    last = state.items[cue].end
    for item in state.items[cue + 1 :]:
        if item.start - last > 4:
            break
        if item.place is not None:
            places.append(item.place)
        if item.kind in ("place", "goods"):
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
    context = state.context
    last = context.pairs.get("trade")
    if last is None or last.paragraph >= context.paragraph:
        return False
    if topic.measure not in ("exports", "imports") or state.scope.figures:
        return False
    leads = state.items[0].kind == "goods" and last.counterpart not in context.title_partners
    return leads or _heads_goods(state)


def _restarts(state: SentenceState, topic: Topic) -> bool:
    """Whether a new paragraph turns back from a partner to all trade ("Năm 2020, kim ngạch xuất khẩu …")."""
    last, context = state.context.pairs.get("trade"), state.context
    if last is None or last.paragraph >= context.paragraph:
        return False
    told_by_other = topic.measure in ("exports", "imports") and last.counterpart == context.protagonist
    if last.reporter != context.protagonist and not told_by_other:
        return False
    aimed = state.scope.status == "target" and not state.scope.topic_here
    goes_on = aimed and topic.measure == "trade_turnover"  # "- Mục tiêu năm 2025: 18 tỷ USD"
    return not goes_on and not context.is_on(last.partner) and _dated_total(state, topic)


def _turns_to_firms(state: SentenceState) -> bool:
    """Whether a paragraph begins with what firms from abroad trade, which is with everyone."""
    last, context = state.context.pairs.get("trade"), state.context
    here = last is not None and last.paragraph == context.paragraph
    return context.sector_paragraph == context.paragraph and not here


def _heads_goods(state: SentenceState) -> bool:
    """Whether the sentence begins with a measure of another product than the paragraph's."""
    cue, before = state.items[0], state.context.opening_goods
    goods = next((i for i in state.items[1:3] if i.kind == "goods"), None)
    if before is None or goods is None or (cue.kind, cue.start, cue.end) != ("measure", 0, goods.start):
        return False  # it is not "Xuất khẩu cá tra tăng …"
    return fold(state.sentence.text(goods.start, goods.end)) != fold(before)


def _dated_total(state: SentenceState, topic: Topic) -> bool:
    """ "Năm 2019, xuất khẩu gạo đạt …": a sentence of its own, with product and period and no partner."""
    named = any(i.place is not None and i.place.role != "after" for i in state.items)
    first = state.scope.figures == 0 and state.scope.period is not None
    return topic.family == "trade" and not topic.props.get("bilateral") and first and not named


def _agent_of(state: SentenceState, topic: Topic) -> Place | None:
    """The subject of an active verb: the place right before it, or before the sum that is spent on it."""
    if not topic.props.get("active"):
        return None
    for at, item in enumerate(state.items):
        if item.kind == "measure" and item.props.get("active") and item.props.get("measure") == topic.measure:
            begins = {item.start, _begins_spending(state, at)}
            for place in state.scope.places:
                gaps = [state.sentence.tokens[place.end : start] for start in begins if place.end <= start]
                if place.role == "" and any(map(_are_adverbs, gaps)):
                    return place
    return None


def _are_adverbs(gap: list[str]) -> bool:
    """Whether words stand between a subject and its verb; "của Việt Nam trong tổng nhập khẩu" is no such."""
    return len(gap) <= 3 and words("roles", "roles", "at").isdisjoint(gap)


def _begins_spending(state: SentenceState, at: int) -> int:
    """Where "chi 1,5 tỷ USD để nhập khẩu gạo" begins: the sum before the verb at items[at]; else the verb."""
    item, before = state.items[at], state.items[at - 1] if at else None
    spent = before is not None and before.id == "money" and item.start - before.end <= 1
    return before.start if spent and before is not None else item.start
