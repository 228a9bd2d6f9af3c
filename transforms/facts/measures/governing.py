"""Which measure governs a figure, or why none of ours does."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from transforms.facts.clauses.respectively import Shared
from transforms.facts.goods.wares import (
    both_ways,
    bound,
    brought_home,
    earned,
    exchanged,
    flow_between,
    way_of_goods,
)
from transforms.facts.investment.counted_in import is_counted_in
from transforms.facts.investment.domestic import goes_on_at_home, is_domestic
from transforms.facts.investment.firm_investors import is_firms_deal, opens_for_firm
from transforms.facts.investment.largest_projects import are_among_largest
from transforms.facts.investment.revoked import are_revoked
from transforms.facts.investment.single_projects import is_of_one_project
from transforms.facts.investment.size_classes import is_of_size_class
from transforms.facts.items import Item
from transforms.facts.measures.balances import flow_behind
from transforms.facts.measures.both_named import of_both_named
from transforms.facts.measures.counting import are_named_foreign, counted_topic, counts_traders
from transforms.facts.measures.goals import is_of_both_ways
from transforms.facts.measures.named_behind import named_behind
from transforms.facts.measures.takings import is_taken_in
from transforms.facts.parties.named_firms import is_firms_own
from transforms.facts.parties.visiting import are_foreign
from transforms.facts.records import TRADE_OF_RANK, Topic
from transforms.facts.shares.projects import share_of_projects
from transforms.facts.shares.ways import way_of_share
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.facts.story.taking_up import follows_reason
from transforms.facts.totals.both_ways import back_to_whole
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def _fitting(topic: Topic, quantity: Quantity) -> Topic:
    """The topic for a figure: an amount among projects is their capital."""
    if quantity.kind == "money" and topic.measure == "fdi_projects":
        return Topic("fdi_registered_capital", "fdi_weak", is_weak=True)
    return topic


def governing_topic(
    state: SentenceState, at: int, quantity: Quantity, behind: list[Item], shared: Shared | None
) -> Topic | None:
    """The topic of the figure at items[at], or its veto; None where no measure was spoken of.

    Args:
        quantity: the figure, with the unit that it takes over.
        behind: items that modify it from behind.
        shared: what it takes from a list that it answers to.
    """
    veto = _vetoed(state, at, quantity)
    if veto is not None:
        return veto
    if shared is not None and shared.topic is not None:
        return shared.topic
    if behind and _is_of(state, quantity, behind[0]):
        return Topic(veto=behind[0].id)
    named = named_behind(state, quantity, behind)
    if named is not None:
        return named
    if quantity.measure is not None:
        return counted_topic(state, quantity, behind)
    if state.is_late and state.late_topic is not None and _can_be_of(state.late_topic, quantity):
        govern(state, state.late_topic)
        state.scope.topic_here = False
        return _fitting(state.late_topic, quantity)
    if (shared_way := way_of_share(state, quantity)) is not None:
        govern(state, shared_way)
        return shared_way
    return (
        both_ways(state, at, quantity)
        or exchanged(state, quantity)
        or of_both_named(state, at, quantity)
        or _whole_of(state, quantity)
        or way_of_goods(state, quantity)
        or bound(state, quantity)
        or brought_home(state, quantity)
        or _spoken_of(state, quantity)
        or flow_between(state, quantity)
        or earned(state, quantity)
    )


def _vetoed(state: SentenceState, at: int, quantity: Quantity) -> Topic | None:
    """The veto of a word that stands right before the figure."""
    if follows_reason(state, quantity.start):
        return None
    for before in state.items[max(0, at - 3) : at]:
        if before.kind in ("soft_veto", "veto") and quantity.start - before.end <= 2:
            ours = _is_of_trade(state, before, quantity) or are_named_foreign(state, quantity)
            return None if ours else Topic(veto=before.id)
    if is_domestic(state, quantity):
        if goes_on_at_home(state, quantity):
            govern(state, Topic(veto="company"))  # "…; 9 dự án điều chỉnh vốn" are of the same investors
        return Topic(veto="company")
    if counts_traders(state, quantity):
        return Topic(veto="other_topic")
    among = are_among_largest(state, quantity) or are_revoked(state, quantity)
    if among or is_of_size_class(state, quantity) or is_counted_in(state, quantity.start):
        return Topic(veto="other_topic")
    of_firm = is_of_one_project(state, quantity) or opens_for_firm(state, quantity)
    if of_firm or is_firms_deal(state, quantity):
        return Topic(veto="company")
    paid = quantity.kind == "money" and words("roles", "budget", "behind")
    return (
        Topic(veto="public_finance") if paid and paid.stand_at(state.sentence.tokens, quantity.end) else None
    )


def _is_of_trade(state: SentenceState, veto: Item, quantity: Quantity) -> bool:
    """Whether a word that is of something else mostly is one of trade here.

    "… lớn nhất với sản lượng đạt 24.386 tấn"; "Xuất khẩu than đạt sản lượng 9 triệu tấn"; "Lào đóng góp 6%
    tổng kim ngạch xuất khẩu"
    """
    if veto.kind != "soft_veto" or state.is_share_word(veto):
        return veto.kind == "soft_veto" or is_taken_in(veto, state.items, state.context)
    ranked = bool(state.told) and state.told[-1].measure in TRADE_OF_RANK
    topic, before = state.context.topic, [i for i in state.items if i.end == veto.start]
    reached = state.scope.topic_here and any(i.id == "reach" for i in before)
    sold = reached and topic is not None and topic.family == "trade"
    sold = sold or (topic is not None and topic.rule == "freight")  # "412 xe vận chuyển 9.000 tấn hàng"
    return (ranked or sold) and veto.id == "economy" and quantity.kind == "tonne"


def _whole_of(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade of both ways that a figure goes back to ("…, trong đó xuất …, nhập …. Quý I đạt …")."""
    again = back_to_whole(state, quantity)
    if again is not None:
        govern(state, again)
    return again


def _spoken_of(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The topic that the words before the figure left, where a figure of its kind can be of it."""
    topic = state.context.topic
    if topic is None:
        return None
    if topic.family == "trade" and is_firms_own(state, quantity):
        state.context.aside = state.context.aside or topic
        govern(state, Topic(veto="company"))
        return state.context.topic
    if topic.measure == "trade_balance" and (flow := flow_behind(state, quantity)) is not None:
        return flow
    if is_of_both_ways(state, topic, quantity):
        return Topic("trade_turnover", "turnover_weak", is_weak=True)
    if not (topic.veto or _can_be_of(topic, quantity)):
        return None
    if (of_projects := share_of_projects(state, quantity)) is not None:
        return of_projects
    told = state.told[-1] if state.told and _is_of_last(state, quantity) else None
    if told is not None and told.measure == "fdi_projects" and _follows_count(state, quantity):
        return Topic(told.measure, told.rule)
    last = told or (state.told[-1] if state.told and _follows_amount(state, quantity) else None)
    if last is not None and quantity.kind == "percent" and topic.measure == "fdi_projects":
        return Topic(last.measure, last.rule) if last.measure.startswith("fdi") else topic
    if topic.family == "visitors" and not are_foreign(state, state.scope.places):
        return Topic(veto="other_topic")
    return _fitting(topic, quantity)


def _can_be_of(topic: Topic, quantity: Quantity) -> bool:
    """Whether a figure of its kind can be of a topic: people are not told in money, nor capital in tonnes."""
    if quantity.kind == "money":
        return topic.family not in ("visitors", "agreements")
    return quantity.kind != "tonne" or topic.family == "trade"


def _is_of_last(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a figure belongs to the one before it: in its brackets, or as no cue stands before them."""
    before = state.before(quantity)
    opened = [i.kind for i in before[-3:] if i.kind == "quantity" or i.id == "("] == ["quantity", "break"]
    return not state.scope.topic_here or opened or _is_in_brackets(before)


def _is_in_brackets(before: Sequence[Item]) -> bool:
    """Whether a rate stands in brackets behind projects of a kind ("90 lượt dự án tăng vốn (tăng 5%)")."""
    kinds = [i.id for i in before if i.kind != "growth" and not (i.kind == "measure" and _is_kind(i))]
    return kinds[-2:] == ["counted", "("]


def _is_kind(cue: Item) -> bool:
    return "slice" in cue.props or bool(cue.props.get("weak"))


def _follows_count(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a rate stands right behind what is counted ("164 dự án mới (tăng 37,5%)")."""
    before = state.before(quantity)
    grows = any(i.id in ("up", "down") for i in before[-2:])
    ids = [i.id for i in before if i.kind != "growth"][-2:]
    beside = ids in (["counted", "("], ["counted", ","]) or _is_in_brackets(before)
    return quantity.kind == "percent" and grows and beside


def _follows_amount(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount of money is the last figure, and no cue stands behind it ("2 tỷ USD, chiếm 32%")."""
    behind = takewhile(lambda i: i.quantity is None, reversed(state.before(quantity)))
    last = next((i for i in reversed(state.before(quantity)) if i.quantity is not None), None)
    return last is not None and last.id == "money" and all(i.kind != "measure" for i in behind)


def _is_of(state: SentenceState, quantity: Quantity, item: Item) -> bool:
    """Whether a figure is one of something else, named right behind it ("30% tổng GDP")."""
    gap = state.sentence.tokens[quantity.end : item.start]
    if quantity.kind == "percent":
        in_tonnes = any(s.unit == "tonne" for s in state.told)
        of_output = item.id == "economy" and (in_tonnes or _is_traded(state, item))
        return not of_output and (
            item.kind in ("veto", "soft_veto")
            and len(gap) <= 2
            and all(token in words("roles", "total_of", "words") for token in gap)
        )
    return item.kind == "veto" and not gap


def _is_traded(state: SentenceState, output: Item) -> bool:
    """Whether an output is of goods that cross a border ("20% tổng sản lượng gạo nhập khẩu vào Lào")."""
    at = state.items.index(output) + 1
    return [i.kind for i in state.items[at : at + 2]] == ["goods", "measure"]
