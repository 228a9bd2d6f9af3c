"""A figure as a statement: everything that governs it, put together, or the reason why it is none."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.clauses.modifiers import behind_list, modifiers_behind
from transforms.facts.clauses.respectively import Shared, shares_of
from transforms.facts.goods.consignments import is_of_consignment
from transforms.facts.investment.sentences import counts_in_force
from transforms.facts.items import Item
from transforms.facts.measures.governing import governing_topic
from transforms.facts.measures.listed_amounts import rates_beside
from transforms.facts.measures.pointing_back import told_again
from transforms.facts.measures.pricing import is_past_price, past_price
from transforms.facts.measures.rates import of_no_measure
from transforms.facts.measures.saying import transform_said
from transforms.facts.measures.thresholds import date_by_threshold, is_threshold
from transforms.facts.measures.units_left_out import with_unit
from transforms.facts.measures.valuing import is_multiple
from transforms.facts.parties.markets import topic_of_counted_goods
from transforms.facts.parties.visiting import come_here
from transforms.facts.records import Topic
from transforms.facts.shares.markets import market_share
from transforms.facts.shares.parts import is_of_market, is_sent_part, of_share_beside, topic_of_whole
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Rejection, Statement
from transforms.facts.steering import govern
from transforms.facts.telling import tell
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_SMALL = 20_000  # an amount below this that is told without thousands is what one of something costs
_BARE_REASONS = {"bare": "name", "points": "absolute_change"}


def read_figure(state: SentenceState, at: int, quantity: Quantity) -> int:
    """Read the figure at items[at] into a statement or a rejection; the index from where reading goes on."""
    if counts_in_force(quantity, state):
        state.scope.is_stock = True
    behind, next_at = modifiers_behind(state, at)
    behind = behind or of_share_beside(state, at) or behind_list(state, at)
    told = _statement_of(state, at, quantity, behind)
    if isinstance(told, Statement):
        state.told.append(told)
    else:
        state.rejected.append(_rejection(state, quantity, told))
        if (counted := topic_of_counted_goods(state, quantity)) is not None:
            govern(state, counted)
    _pass(state, quantity, behind, is_told=isinstance(told, Statement))
    if _ends_comparison(state, quantity, next_at):
        state.scope.places = []
    return next_at if isinstance(told, Statement) else at + 1


def _rejection(state: SentenceState, quantity: Quantity, reason: str) -> Rejection:
    sentence = state.sentence
    start, end = sentence.starts[quantity.start], sentence.ends[quantity.end - 1]
    step = quantity.readings[0].step if quantity.readings else None
    known = (quantity.value, quantity.unit, step, quantity.qualifier)
    return Rejection(start, end, sentence.start, sentence.end, reason, *known)


def _pass(state: SentenceState, quantity: Quantity, behind: list[Item], *, is_told: bool) -> None:
    """Begin the words since the last figure anew; what was rejected leaves its clause to the next figure."""
    scope = state.scope
    scope.figures += 1
    scope.fresh_period = False
    if not is_told:
        return
    if quantity.kind == "counted":
        state.unit = quantity
    scope.places = []
    named = [item for item in behind if item.kind == "goods"]
    if quantity.kind != "tonne":
        scope.goods = []
    elif named:
        scope.goods = named  # "500 tấn gạo, trị giá 2 triệu USD" are of one product


def _ends_comparison(state: SentenceState, quantity: Quantity, next_at: int) -> bool:
    """Whether a multiple closes a bracket."""
    return next_at < len(state.items) and state.items[next_at].id == ")" and quantity.noun == "multiple"


def _shared_by(state: SentenceState, at: int) -> Shared | None:
    """What the figure at items[at] takes from the list that its own list answers to."""
    members = next((m for m in state.lists if m[0] == at), None)
    if members is not None and at not in state.shared:
        last, told = state.scope.period, state.told_before
        shares = shares_of(state.sentence, state.items, members, state.context, last, told)
        state.shared.update(zip(members, shares, strict=True))
        for rates, taken in zip(rates_beside(state.items, members), shares, strict=True):
            state.shared.update(dict.fromkeys(rates, taken))
    return state.shared.get(at)


def _statement_of(state: SentenceState, at: int, printed: Quantity, behind: list[Item]) -> Statement | str:
    """The figure at items[at] as a statement, or the reason why it is none."""
    shared = _shared_by(state, at) or told_again(state, printed) or market_share(state, at)
    quantity = with_unit(state, at, printed)
    reason = _unmeasured(state, at, quantity)
    if reason:
        return reason
    if quantity.noun == "persons":
        quantity = replace(quantity, measure="visitor_arrivals")
    topic = _topic_known(state, quantity) or governing_topic(state, at, quantity, behind, shared)
    if topic is None and quantity.kind == "percent" and is_of_market(state, at):
        topic = Topic("imports", "market_share")
    if topic is None:
        return "no_measure"
    if topic.veto == "price" and is_past_price(state, at):
        topic = past_price(state, quantity) or topic
    if topic.veto:
        return topic.veto
    if is_threshold(state, at, quantity):
        date_by_threshold(state, quantity)
        state.total_at = -1  # "5 nhóm hàng có tổng giá trị từ 1 tỷ USD, gồm …": no total of them
        return "other_topic"
    if quantity.kind == "percent" and (reason := of_no_measure(state, at)):
        return reason
    said = transform_said(state, at, quantity, topic, behind)
    if isinstance(said, str):
        return said
    topic = topic_of_whole(state, at, topic, behind) if said[0] == "share" else topic
    is_sent = said[0] == "share" and is_sent_part(state, at, topic, behind)
    return tell(state, Figure(quantity, behind, shared, topic, *said, is_sent=is_sent))


def _topic_known(state: SentenceState, quantity: Quantity) -> Topic | None:
    """What other figures of the story say that a figure measures, which those behind it go on with."""
    measure = state.context.known_of(state.sentence.starts[quantity.start]).measure
    if measure is None:
        return None
    topic = Topic(measure, "turnover" if measure == "trade_turnover" else f"{measure}_noun")
    govern(state, topic)
    return topic


def _unmeasured(state: SentenceState, at: int, quantity: Quantity) -> str:
    """Why a figure is of no measure of ours, whatever governs it; "" where it can be of one."""
    if quantity.kind in _BARE_REASONS:
        return _BARE_REASONS[quantity.kind]
    if quantity.kind == "other":
        counts = quantity.noun == "multiple" and not is_multiple(state.items[:at])
        return "other_topic" if counts else quantity.noun
    if quantity.kind == "money" and quantity.scale == 1 and quantity.value < _SMALL:
        return "price"
    if quantity.kind != "percent" and _is_proportion(state, quantity):
        return "average"
    if is_of_consignment(state, quantity):
        return "other_topic"
    if quantity.noun == "persons":
        known = state.context.topic
        visits = known is not None and known.measure == "visitor_arrivals" and state.scope.topic_here
        return "" if visits or come_here(state, at) else "other_topic"
    return ""


def _is_proportion(state: SentenceState, quantity: Quantity) -> bool:
    """Whether so many of so many are told ("|cứ| 10 tấn thép nhập thì gần |sáu tấn| là của Lào")."""
    led = state.sentence.tokens[: quantity.start]
    averaged = bool(state.rejected) and state.rejected[-1].reason == "average"
    return averaged and not words("roles", "growth", "of_every").isdisjoint(led)
