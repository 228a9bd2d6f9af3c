"""One sentence, read from left to right as a careful reader does: each figure gets what governs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from transforms.facts.clauses.heads import leave_head
from transforms.facts.clauses.openings import reading_order
from transforms.facts.context import Context
from transforms.facts.figures import read_figure
from transforms.facts.goods.counted import leave_counted
from transforms.facts.goods.listings import leave_listing
from transforms.facts.goods.outgrown import leave_outgrown
from transforms.facts.goods.subjects import leave_goods, take_over_goods
from transforms.facts.goods.turned_to import turn_to_goods
from transforms.facts.investment.counted_in import pass_over_counted_in
from transforms.facts.investment.firm_investors import ranks_company
from transforms.facts.investment.hosts_left import leave_hosts
from transforms.facts.investment.investors_left import leave_investors
from transforms.facts.investment.stocks_left import leave_stock
from transforms.facts.measures.conversions import conversions_of, in_one_unit, told_again
from transforms.facts.measures.topics import topic_of_rank
from transforms.facts.measures.valuing import growth_left
from transforms.facts.parties.abroad import find_abroad
from transforms.facts.parties.asked_after import turn_to_asked
from transforms.facts.parties.economies import leave_economy
from transforms.facts.parties.firms import pass_over_firms
from transforms.facts.parties.gates import find_gates
from transforms.facts.parties.named_firms import find_firms
from transforms.facts.parties.named_pairs import leave_named_pair
from transforms.facts.parties.other_markets import turn_to_markets
from transforms.facts.parties.sides import leave_protagonist, leave_sides
from transforms.facts.periods.beginnings import note_comparison
from transforms.facts.periods.leaving import leave_date
from transforms.facts.quoting import quote_authorities
from transforms.facts.ranks.holders import apposed
from transforms.facts.ranks.measures import measure_of_rank
from transforms.facts.ranks.ranking import read_rank
from transforms.facts.ranks.turns import names_in_turn
from transforms.facts.records import NO_AMOUNTS, TRADE_OF_RANK, WORLD, Topic, is_home
from transforms.facts.roles.regions import leave_region
from transforms.facts.shares.left import leave_share
from transforms.facts.state import SentenceState
from transforms.facts.statements import Rejection, Statement
from transforms.facts.steering import govern, steer
from transforms.facts.story.accounting import covered_by, passed_over
from transforms.facts.story.remarks import pass_by, pass_by_month, pass_by_names, point_back
from transforms.facts.story.taking_up import leave_amounts_aside, take_up
from transforms.facts.totals.other_way import turn_to_nation
from transforms.mentions.ranks import Rank
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words


def read(sentence: Sentence, context: Context) -> tuple[list[Statement], list[Rejection]]:
    """Statements and rejections of a sentence; what the next may take over is left in ``context``."""
    conversions = conversions_of(sentence)
    state = _read(in_one_unit(sentence, conversions), context)
    told, rejected = told_again(sentence, conversions, state.told, state.rejected)
    state.told += told
    state.rejected += rejected
    state.rejected += list(_left_over(state))
    return sorted(state.told, key=attrgetter("start")), state.rejected


def _read(sentence: Sentence, context: Context) -> SentenceState:
    """A sentence after it is read: what it tells, what it rejects; the context goes on."""
    state, partner, dated = SentenceState(sentence, context), context.partner, context.last_period
    pass_over_firms(state)
    pass_over_counted_in(state)
    take_up(state)
    leave_hosts(state)
    leave_investors(state)
    leave_stock(state)
    leave_share(state)
    _begin(state)
    on = context.goods
    silent = all(item.id in NO_AMOUNTS for item in state.of_kind("quantity"))
    before = context.copy() if silent and not state.of_kind("rank") else None
    find_firms(state)
    quote_authorities(state)
    find_abroad(state)
    done: set[int] = set()
    for at in reading_order(state):
        item = state.items[at]
        if at in done:
            continue
        if item.quantity is not None:
            done.update(range(at, read_figure(state, at, item.quantity)))
        elif item.rank is not None:
            _tell_rank(state, at, item.rank)
        else:
            steer(state, at)
    state.told.sort(key=lambda statement: statement.start)
    leave_goods(state, on)
    if context.is_title and not state.told:
        leave_protagonist(state)
        leave_named_pair(state)
        leave_date(state)
    elif silent:
        leave_head(state)
        leave_listing(state)
        leave_sides(state)
        leave_named_pair(state)
        leave_date(state)
        leave_counted(state)
        if before is not None:
            pass_by(state, before)
            turn_to_asked(state)
    note_comparison(state)
    leave_economy(state)
    if not state.told:
        leave_region(state)
        pass_by_names(state, partner)
        pass_by_month(state, dated)
        leave_amounts_aside(state)
    context.closing_growth = context.sentence, growth_left(state.items)
    if state.told:
        context.told, context.told_sentence = list(state.told), context.sentence
        context.is_reached = [i.id for i in state.of_kind("status")][-1:] == ["actual"]
    return state


def _begin(state: SentenceState) -> None:
    """What a new sentence no longer takes over: a slice of investment, and goods where it starts afresh."""
    context = state.context
    if context.aside is not None:
        context.topic, context.aside = context.aside, None
    topic = context.topic
    if topic is not None and "slice" in topic.props:
        context.set_topic(Topic(topic.measure, "fdi"))
    if context.topic is not None and context.topic.measure == "fdi_disbursed_capital":
        _leave_disbursed(state, context.topic)
    take_over_goods(state)
    turn_to_nation(state)
    leave_outgrown(state)
    context.names_goods = state.goods_here
    context.tells_part = any(state.said(i) in words("roles", "frames", "parts") for i in state.items[:1])
    theirs = words("roles", "frames", "theirs").stand_at(state.sentence.tokens, 0)
    context.tells_theirs = context.tells_part or theirs
    find_gates(state)
    point_back(state)
    turn_to_markets(state)
    turn_to_goods(state)
    if words("roles", "sectors", "words").stand_in(state.sentence.tokens):
        context.sector_paragraph = context.paragraph


def _leave_disbursed(state: SentenceState, disbursed: Topic) -> None:
    """Go on with capital registered where disbursed is named no more, if that was told or is drawn now.

    "… Vốn thực hiện đạt 169 tỷ USD.¶Theo ngành, dệt may dẫn đầu với 40 tỷ USD, chiếm 12% tổng vốn đầu tư"
    """
    context = state.context
    if any(item.id == "fdi_disbursed" for item in state.of_kind("measure")):
        context.topic_paragraph = context.paragraph
    elif "fdi_registered_capital" in context.amounts and (
        context.topic_paragraph != context.paragraph or _turns_to_investor(state)
    ):
        context.set_topic(Topic("fdi_registered_capital", "fdi"))
    counted = any(i.quantity and i.quantity.measure == "fdi_projects" for i in state.of_kind("quantity"))
    paid = any(i.id.startswith("fdi_disbursed") for i in state.of_kind("measure"))
    drawn = words("roles", "attracting", "words").stand_in(state.sentence.tokens)
    if drawn or (counted and not paid):
        # it is promised and not yet spent
        context.set_topic(replace(disbursed, measure="fdi_registered_capital", is_weak=True))


def _turns_to_investor(state: SentenceState) -> bool:
    """Whether one of all investors is told of, whose capital paid out nobody counts.

    "Vốn đăng ký đạt 9 tỷ USD, giải ngân 5 tỷ USD. Trong đó, nhà đầu tư Nga góp 2 tỷ USD"
    """
    last = state.context.pairs.get("fdi")
    places = (i.place for i in state.of_kind("place") if i.place is not None)
    named = any(code != WORLD and not is_home(code) for p in places for code in p.codes)
    return named and last is not None and last.counterpart == WORLD


def _left_over(state: SentenceState) -> Iterator[Rejection]:
    sentence = state.sentence
    periods = [i.period for i in state.of_kind("period") if i.period is not None]
    ranks = [(sentence.starts[i.start], sentence.ends[i.end - 1]) for i in state.of_kind("rank")]
    span = (sentence.start, sentence.end)
    return passed_over(sentence.reading.text, span, covered_by(state.told, state.rejected), periods, ranks)


def _tell_rank(state: SentenceState, at: int, rank: Rank) -> None:
    """Read a rank; the figures after it are of what it ranks, and its clause is spent."""
    context, scope = state.context, state.scope
    context.ranked_sentence = context.sentence
    told = read_rank(state, at, rank)
    if isinstance(told, Rejection):
        state.rejected.append(told)
        if ranks_company(state, at):
            govern(state, Topic(veto="company"))
        else:
            _open_list(state, at)
        return
    state.told.append(told)
    if told.commodity is not None and state.goods_here:
        context.goods, context.goods_paragraph = told.commodity, context.paragraph
    family = "fdi" if told.measure == "fdi_rank" else "trade"
    turned = told.rule in TRADE_OF_RANK and told.rule != told.measure  # "thị trường xuất khẩu … sang Lào"
    measure = told.rule if turned else told.measure
    sides = (told.counterpart, told.reporter) if turned else (told.reporter, told.counterpart)
    is_market = measure == "export_market_rank"
    context.set_pair(family, *sides, is_ranked=True, is_market=is_market)
    if apposed(state, at) is None or not scope.topic_here:
        govern(state, topic_of_rank(measure))
    scope.places = []
    end = state.items[at].end
    ends = [] if names_in_turn(state.items, at) else state.items[at + 1 :]
    scope.consumed = next((i.start for i in ends if i.kind == "break"), end)


def _open_list(state: SentenceState, at: int) -> None:
    """Let markets ranked together say whose figures follow, where no trade is spoken of ("khách mua")."""
    topic = state.context.topic
    end = state.items[at].end
    scoped = any(end <= m.start <= end + 1 for m in state.sentence.by_kind.get("scope", ()))
    if scoped or (topic is not None and topic.family == "trade"):
        return  # "nước xuất khẩu chè lớn nhất thế giới"
    measure, _ = measure_of_rank(state, at)
    if measure in TRADE_OF_RANK:
        govern(state, topic_of_rank(measure))
