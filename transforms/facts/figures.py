"""A figure as a statement: everything that governs it, put together, or the reason why it is none."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from transforms.facts.clauses.modifiers import behind_list, modifiers_behind
from transforms.facts.clauses.respectively import Shared, shares_of
from transforms.facts.goods.consignments import is_of_consignment
from transforms.facts.investment.sentences import counts_in_force
from transforms.facts.items import Item
from transforms.facts.measures.differences import (
    attains,
    comes_to,
    compares_ways,
    is_difference,
    is_right_behind,
)
from transforms.facts.measures.governing import governing_topic
from transforms.facts.measures.growth import averages, is_average, is_change, is_paced, outdone, transform_of
from transforms.facts.measures.listed_amounts import rates_beside
from transforms.facts.measures.parallel_rates import grown_likewise
from transforms.facts.measures.pointing_back import told_again
from transforms.facts.measures.pricing import is_past_price, past_price
from transforms.facts.measures.rates import of_no_measure, rate_put_against
from transforms.facts.measures.thresholds import date_by_threshold, is_threshold
from transforms.facts.measures.units_left_out import with_unit
from transforms.facts.measures.valuing import (
    grown_behind,
    is_from,
    is_multiple,
    led_by_growth,
    risen_to,
)
from transforms.facts.parties.markets import topic_of_counted_goods
from transforms.facts.parties.visiting import come_here
from transforms.facts.periods.yearly import is_of_one_year
from transforms.facts.records import Topic
from transforms.facts.shares.markets import market_share
from transforms.facts.shares.parts import (
    bracketed_share,
    is_of_market,
    is_of_other_time,
    is_of_whole,
    is_sent_part,
    mostly_from,
    of_share_beside,
    parallel_share,
    share_behind,
    supplied_part,
    topic_of_whole,
)
from transforms.facts.shares.ranked import ranked_share
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Rejection, Statement
from transforms.facts.steering import govern
from transforms.facts.telling import tell
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import load, words

_SMALL = 20_000  # an amount below this that is told without thousands is what one of something costs
_WHOLE = 100  # percent: no part is more
_BARE_REASONS = {"bare": "name", "points": "absolute_change"}


@cache
def _average() -> frozenset[str]:
    phrases = load("roles")["growth"]["average_after"]
    return frozenset(" ".join(_spaced(fold(phrase))) for phrase in phrases)


def _spaced(text: str) -> list[str]:
    return text.replace("/", "/ ").split()


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
    said = _transform_said(state, at, quantity, topic, behind)
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


def _no_share(state: SentenceState, at: int, quantity: Quantity, behind: list[Item]) -> str:
    """Why a percentage is no share; "" for one that is ("gấp |200%| kim ngạch xuất khẩu" multiplies)."""
    if quantity.value > _WHOLE:
        return "multiple"
    return "other_topic" if is_of_other_time(state, at, behind) else ""


def _transform_said(
    state: SentenceState, at: int, quantity: Quantity, topic: Topic, behind: list[Item]
) -> tuple[str, int] | str:
    """The transform of a figure and its sign, or the reason why it is no level, growth or share."""
    before, starts_change = state.items[:at], is_from(state, quantity)
    way = outdone(state.sentence.tokens, quantity, before)
    if is_paced(before):
        return "average"
    if topic.measure == "trade_balance" and _is_beside(state, at, behind):
        state.ignored.update(i.start for i in behind if i.kind == "measure")
        return "other_topic"
    if quantity.kind == "percent" and _is_put_against_level(state, at, behind):
        return "other_topic"
    if quantity.kind == "percent":
        part = any(i.kind == "measure" for i in behind)
        whole = part and not _is_as_to(state, quantity)
        told = state.told_before
        said = mostly_from(state, at) or supplied_part(state, at, behind)
        said = said or transform_of(quantity, before, told, is_part=whole, is_from=starts_change, way=way)
        said = ("share", 1) if said is not None and is_of_whole(state, at) else said or risen_to(state, at)
        said = said or parallel_share(state, at, part) or share_behind(state, at)
        said = said or grown_behind(state, at) or led_by_growth(state, at) or bracketed_share(state, at)
        said = said or ranked_share(state, at) or rate_put_against(state, at) or grown_likewise(state, at)
        if said is not None and said[0] == "growth" and quantity.in_words:
            return "multiple"  # "giảm một nửa"
        if said is not None and said[0] == "growth" and compares_ways(state, at):
            return "other_topic"
        if said is not None and said[0] == "share" and (reason := _no_share(state, at, quantity, behind)):
            return reason
        return said or (("share", 1) if is_sent_part(state, at, topic, behind) else "other_topic")
    last = next((i.quantity for i in reversed(before) if i.quantity is not None), None)
    ends_change = last is not None and is_from(state, last)
    changes = bool(way) or is_change(quantity, before) or is_difference(state, at)
    changes = changes and not (attains(state, at) or comes_to(state, at))
    if changes and not (starts_change or ends_change or _enlarges_projects(state, quantity, topic)):
        return "absolute_change"
    paced = is_average(state.sentence.tokens, quantity, before, _average()) or _are_paced(state, at)
    if paced and not is_of_one_year(state, at):
        state.context.aside = state.context.aside or state.context.topic
        govern(state, Topic(veto="average"))
        return "average"
    return "level", 1


def _are_paced(state: SentenceState, at: int) -> bool:
    """Whether an average is told behind whom it counts ("5.000 khách Lào mỗi ngày")."""
    guests = state.items[at + 1] if at + 1 < len(state.items) else None
    beside = guests is not None and guests.place is not None and guests.start == state.items[at].end
    return guests is not None and beside and averages(state.sentence.tokens, guests.end, _average())


def _is_put_against_level(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether a percentage only puts an amount against another period's ("bằng 70% FDI cả năm 2018").

    Or the same of the year before ("chỉ bằng 80% so với cùng kỳ"), whatever rose before it.
    """
    if at == 0 or state.items[at - 1].id != "multiple":
        return False
    if is_right_behind(state, at, "base"):
        return True
    if not any(i.kind == "measure" for i in behind[:2]):
        return False
    base = next((i for i in state.items[at + 1 :] if i.kind not in ("measure", "ranked")), None)
    return base is not None and (base.kind == "period" or base.id == "base")


def _is_as_to(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the words behind a percentage only say of what it is ("bằng 50,7% về vốn so với cùng kỳ")."""
    return not words("ranks", "about").isdisjoint(state.sentence.tokens[quantity.end : quantity.end + 1])


def _enlarges_projects(state: SentenceState, quantity: Quantity, topic: Topic) -> bool:
    """Whether what is added is the capital of enlarged projects ("9 dự án tăng vốn, thêm 5 triệu USD")."""
    if not state.told or state.told[-1].measure != "fdi_projects" or topic.family != "fdi":
        return False
    said = (i for i in state.of_kind("measure") if state.sentence.starts[i.start] > state.told[-1].start)
    return (state.slice is not None and state.slice[0] == "fdi_adjusted") or any(
        i.id == "fdi_adjusted" and i.start < quantity.start for i in said
    )


def _is_beside(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether a balance is only measured by trade, of which it is no part ("bằng 1,5% xuất khẩu")."""
    equals = at > 0 and state.items[at - 1].id == "multiple" and state.items[at].id == "percent"
    return equals and any(
        i.props.get("measure") in ("exports", "imports") for i in behind if i.kind == "measure"
    )
