"""Reporter and counterpart of a figure: which places of its clause count, and what their absence says."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.clause_places import is_at_home, places_of_figure
from transforms.facts.context import HOME, WORLD, Topic, is_home
from transforms.facts.fdi_pairs import fdi_sides
from transforms.facts.investing import (
    counts_investors,
    is_outward,
    leave_host,
    out_of_total,
    sent_abroad,
    turns_to_sector,
)
from transforms.facts.pairs import Sides, agreement_sides, is_coded, visitor_sides
from transforms.facts.state import Figure, SentenceState
from transforms.facts.trade_pairs import trade_sides
from transforms.mentions.places import Place
from transforms.text.reading import fold
from transforms.vocabulary import words


def sides_of(state: SentenceState, figure: Figure) -> tuple[Sides, str]:
    """The figure's reporter and counterpart, and how far from it the words stand that name them."""
    if figure.shared is not None and figure.shared.sides is not None:
        return figure.shared.sides, "clause"
    family, context = figure.topic.family, state.context
    places = places_of_figure(state, figure)
    of_all = _sides_of_all(state, figure, places) if family == "fdi" else None
    if of_all is not None:
        return of_all, "clause"
    buyer = _buyer_listed(state, figure)
    if buyer is not None:
        return Sides(buyer, HOME, True), "clause"
    sides = _sides_in(state, figure.topic, places)
    last = context.pairs.get(family)
    if _goes_on(state) and last is not None and (sides.reporter, sides.counterpart) == (last.reporter, WORLD):
        sides = Sides(last.reporter, last.counterpart, sides.is_named)  # "Trong đó, Việt Nam xuất khẩu …"
    if sides.is_named:
        return sides, "clause"
    known = context.pairs.get(family) or context.last_pair
    return sides, context.basis(known.sentence, known.paragraph) if known else "article"


def _buyer_listed(state: SentenceState, figure: Figure) -> str | None:
    """Who buys from Vietnam, and is named behind ("Đứng đầu về nhập gạo Việt Nam là Lào với …").

    Or the last of several such ("một số nước nhập gạo Việt Nam như Lào …, Bỉ …").
    """
    before = state.before(figure.quantity)
    cue = next((n for n, i in enumerate(before) if i.kind == "measure" and i.id == "imports"), None)
    if figure.topic.measure != "imports" or cue is None:
        return None
    many = any(i.props.get("many") for i in before[:cue])
    if not many and not any(i.kind == "rank" for i in before[:cue]):
        return None
    places = [i.place for i in before[cue:] if i.place is not None]
    roles = ("from", "of", "") if many else ("from", "")
    if len(places) < 2 or not is_at_home(places[0]) or places[0].role not in roles:
        return None
    buyer = places[-1]
    return buyer.codes[0] if len(buyer.codes) == 1 and buyer.role == "" and not is_at_home(buyer) else None


def _sides_of_all(state: SentenceState, figure: Figure, places: list[Place]) -> Sides | None:
    """Sides of capital that is of all investors, or goes abroad in all; None where it is anybody's."""
    known = state.context.pairs.get("fdi")
    if not any(p.role in ("", "of", "from") and not is_at_home(p) for p in places):
        if out_of_total(state, figure.quantity):
            return Sides(known.reporter if known else HOME, WORLD)
        if counts_investors(state, figure.quantity):
            host = _sides_in(state, figure.topic, places).reporter or ""
            return Sides(host if is_home(host) else HOME, WORLD, True)
    if known is not None and not places and turns_to_sector(state):
        return Sides(known.reporter, WORLD)
    if sent_abroad(state, figure) and not any(p.codes for p in places):
        return Sides(WORLD, HOME, is_named=True)
    return None


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
        leave_host(state)
    if topic is None or topic.family != "trade" or not state.scope.topic_here or not owned:
        return
    sides = _sides_in(state, topic, state.scope.places)
    reporter, counterpart = sides.reporter, sides.counterpart
    if reporter is None or counterpart is None or reporter != owned[0].codes[0]:
        return
    if reporter.startswith(f"{HOME}-") or (topic.measure == "trade_balance" and reporter != WORLD):
        context.set_pair("trade", reporter, counterpart)


def _goes_on(state: SentenceState) -> bool:
    """Whether the sentence opens as a part of the one before ("Trong đó", "Cụ thể")."""
    last = state.context.pairs.get("trade")
    opens = state.items[0].kind == "break" and state.items[0].id == "words" and state.items[0].start == 0
    if last is not None and state.context.is_on_one() and _details(state):
        return last.paragraph >= state.context.paragraph - 1
    if not opens or last is None or last.sentence != state.context.sentence - 1:
        return False
    said = state.said(state.items[0])
    return last.paragraph == state.context.paragraph or said in words("roles", "frames", "parts")


def _details(state: SentenceState) -> bool:
    """Whether the sentence opens with what goes into the story's figures ("Cụ thể, …")."""
    tokens = state.sentence.tokens
    return any(tokens[: len(p)] == p for p in map(str.split, words("roles", "frames", "details")))


def _sides_in(state: SentenceState, topic: Topic, places: list[Place]) -> Sides:
    """Sides by the rule of the measure's family."""
    if topic.family == "fdi":
        return fdi_sides(
            topic,
            places,
            state.context,
            topic_here=state.scope.topic_here,
            is_whole=state.is_whole,
            is_outward=is_outward(state),
        )
    if topic.family == "visitors":
        return visitor_sides(places, state.context)
    if topic.family == "agreements":
        return agreement_sides(places, state.context)
    if all(p is state.scope.subject for p in places) and (country := _economy_told(state)) is not None:
        return Sides(country, WORLD, is_named=True)
    abroad = bool(state.told) and not is_home(state.told[-1].reporter)
    is_total = not (places or abroad) and (
        _restarts(state, topic)
        or _turns_to_firms(state)
        or (bool(state.scope.goods) and _is_over_all(state, topic))
    )
    if (another := _does_likewise(state, topic, places)) is not None:
        return Sides(another, state.told[-1].counterpart, is_named=True)
    agent = _agent_of(state, topic, state.scope.places)
    return trade_sides(topic, places, state.context, agent, is_total=is_total)


def _economy_told(state: SentenceState) -> str | None:
    """The country whose economy the sentence tells ("Lào có GDP đạt 15 tỷ USD, xuất khẩu đạt 6 tỷ USD")."""
    subject = state.scope.subject
    codes = subject.codes if subject is not None else ()
    told = any(rejection.reason == "economy" for rejection in state.rejected) and not state.told
    return codes[0] if told and len(codes) == 1 and is_coded(codes[0]) else None


def _is_over_all(state: SentenceState, topic: Topic) -> bool:
    """Whether a product's figure without a place is its total over all partners."""
    said = bool(topic.props.get("total")) or state.total_at >= 0
    if state.context.is_on_one() and not said:
        return False
    return said or _opens_goods(state, topic) or _dated_total(state, topic)


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
    abroad = last.reporter == context.protagonist and not is_home(last.reporter)
    partner = last.counterpart if abroad else last.partner
    return not goes_on and not context.is_on(partner) and _dated_total(state, topic)


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
    return state.said(goods) != fold(before)


def _dated_total(state: SentenceState, topic: Topic) -> bool:
    """ "Năm 2019, xuất khẩu gạo đạt …": a sentence of its own, with product and period and no partner."""
    places = (i.place for i in state.items if i.place is not None and i.start not in state.ignored)
    named = any(place.role != "after" for place in places)
    first = state.scope.figures == 0 and state.scope.period is not None
    return topic.family == "trade" and not topic.props.get("bilateral") and first and not named


def _agent_of(state: SentenceState, topic: Topic, places: Sequence[Place]) -> Place | None:
    """The subject of an active verb: the place right before it, or before the sum that is spent on it."""
    if not topic.props.get("active"):
        return None
    for at, item in enumerate(state.items):
        if item.kind == "measure" and item.props.get("active") and item.props.get("measure") == topic.measure:
            begins = {item.start, _begins_spending(state, at)}
            for place in reversed(places):
                gaps = [_gap(state, place.end, start) for start in begins if place.end <= start]
                if place.role == "" and any(map(_are_adverbs, gaps)):
                    return place
    return None


def _does_likewise(state: SentenceState, topic: Topic, places: Sequence[Place]) -> str | None:
    """Another that does what a subject did before ("Lào bán ra 5 tấn gạo, Thái Lan 3 tấn và Nga 2 tấn")."""
    last = state.told[-1] if state.told else None
    others = (WORLD, HOME) if topic.measure == "imports" else (WORLD,)
    if last is None or last.measure != topic.measure or last.counterpart not in others or len(places) != 1:
        return None
    place = places[0]
    here = next((n for n, i in enumerate(state.items) if i.place is place), 0)
    named = [i.place for i in state.items[:here] if i.place is not None]
    joined = place.role == "" and len(place.codes) == 1 and _joins(state, here)
    return place.codes[0] if joined and _agent_of(state, topic, named) is not None else None


def _joins(state: SentenceState, at: int) -> bool:
    """Whether a comma or an "and" joins items[at] to the figure right before it."""
    joint, figure = state.items[at - 1], state.items[at - 2] if at > 1 else None
    beside = [i for i in (figure, state.items[at - 3] if at > 2 else None) if i is not None]
    said = state.said(joint)
    joins = joint.end == state.items[at].start and (
        joint.id == "," or said in words("numerals", "joints", "lists")
    )
    return joins and any(i.kind == "quantity" or i.id == "goods" for i in beside)


def _gap(state: SentenceState, end: int, start: int) -> list[str]:
    """Words between two places of a sentence, without those that hedge the sum that begins there."""
    sums = (i.quantity for i in state.items if i.quantity is not None and i.start == start)
    hedged = next((True for quantity in sums if quantity.qualifier != "exact"), False)
    return state.sentence.tokens[end : start - hedged]


def _are_adverbs(gap: list[str]) -> bool:
    """Whether words stand between a subject and its verb; "của Việt Nam trong tổng nhập khẩu" is no such."""
    return len(gap) <= 3 and words("roles", "roles", "at").isdisjoint(gap)


def _begins_spending(state: SentenceState, at: int) -> int:
    """Where "chi 1,5 tỷ USD để nhập khẩu gạo" begins: the sum before the verb at items[at]; else the verb."""
    item, before = state.items[at], state.items[at - 1] if at else None
    spent = before is not None and before.id == "money" and item.start - before.end <= 1
    return before.start if spent and before is not None else item.start
