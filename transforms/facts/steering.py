"""Words that steer: what a cue, a place, a period, a product or a turn changes for the figures after it."""

from __future__ import annotations

from collections.abc import Callable

from transforms.facts.clauses.circumstances import leave_causes
from transforms.facts.clauses.endings import end_clause
from transforms.facts.clauses.turns import turn
from transforms.facts.goods.spoken_of import is_outdone
from transforms.facts.goods.subjects import (
    is_kind_told,
    is_whole,
    leave_listed_goods,
    name_goods,
    speaks_of_all,
)
from transforms.facts.goods.worth_of_weight import goods_weighed
from transforms.facts.investment.called_projects import projects_called
from transforms.facts.investment.sentences import counts_investors
from transforms.facts.items import Item
from transforms.facts.measures.foreseeing import go_on_aiming, take_status
from transforms.facts.measures.topics import is_price_of, topic_after, topic_of_cue
from transforms.facts.parties.described import describe_partner
from transforms.facts.parties.firms import acts_for_itself
from transforms.facts.parties.gates import is_freight
from transforms.facts.parties.markets import buys_what_we_sell, market_topic
from transforms.facts.parties.named_firms import trades_itself
from transforms.facts.parties.turned_ways import supplies_what_is_bought
from transforms.facts.periods.changing import leaves_start
from transforms.facts.periods.comparing import is_of_base
from transforms.facts.periods.taking import take_period
from transforms.facts.quoting import end_speaker, quote_side
from transforms.facts.records import Topic
from transforms.facts.roles.placing import take_place
from transforms.facts.state import SentenceState
from transforms.facts.totals.both_ways import leave_composition
from transforms.facts.totals.traded import is_sum
from transforms.mentions.numerals import scales
from transforms.mentions.quantities import unit_in_brackets
from transforms.vocabulary import words

_PUT_IN = ("fdi_capital", "fdi_weak", "fdi_into")  # cues of capital that may go into shares
_DEALT = ("bought", "sold")  # rules of verbs that tell the same trade from the other side
_MARKS = "([:"  # before a unit


def steer(state: SentenceState, at: int) -> None:
    """Let items[at] change what governs the figures after it; most kinds of words change nothing."""
    item = state.items[at]
    take = _TAKE.get(item.kind)
    if take is not None and (item.start not in state.ignored or item.kind == "place"):
        take(state, at)


def govern(state: SentenceState, topic: Topic) -> None:
    """Let a topic govern the figures that follow; trade of both ways is of no product until one is named."""
    if topic.measure == "trade_turnover" and not topic.is_weak and not state.scope.goods:
        state.context.goods = None
    if _turns_back(state, topic):
        leave_listed_goods(state)
    state.context.set_topic(topic)
    state.scope.topic_here = True


def _turns_back(state: SentenceState, topic: Topic) -> bool:
    """Whether what comes in is told after what goes out, or the other way round, and no product is named.

    "Xuất khẩu chè đạt 9 tấn. Lào |mua| 3 tấn" is of the same trade.
    """
    before = state.context.directed.measure if state.context.directed is not None else ""
    turns = {before, topic.measure} == {"exports", "imports"} and topic.rule not in _DEALT
    return turns and not state.scope.goods


def _take_cue(state: SentenceState, at: int) -> None:
    item = state.items[at]
    if item.kind == "measure":
        _take_measure(state, at)
    leave_composition(state, item)
    if buys_what_we_sell(state, at) or state.is_share_word(item) or _is_none(state, at):
        return
    topic = topic_after(item, state.context, topic_here=state.scope.topic_here, items=state.items)
    if "slice" in item.props and _counts_projects(state, at):
        return  # "số dự án điều chỉnh vốn": a slice of what is counted
    if (called := projects_called(state, at)) is not None:
        govern(state, called)
        return
    if topic is not None and is_price_of(state.items, at):
        state.context.aside = topic
    elif item.kind == "measure" and (acts_for_itself(state, at) or trades_itself(state, at)):
        govern(state, Topic(veto="company", rule=item.id))
    elif topic is not None:
        if topic.veto == "company" and _is_of_nations(state, at):
            topic = topic_of_cue(item)
        if topic.veto == "price" and state.scope.topic_here:
            state.context.aside = state.context.measured  # "xuất khẩu gạo tăng 8% nhờ giá gạo tăng 10%"
        govern(state, topic)
    _heap_up(state, item)


def _is_of_nations(state: SentenceState, at: int) -> bool:
    """Whether capital is that of countries, which are counted before ("22 nước đầu tư vào đây với vốn …")."""
    amount = next((i.quantity for i in state.items[at + 1 :] if i.id == "money"), None)
    invested = state.items[at].kind == "measure" and str(state.items[at].props["measure"]).startswith("fdi")
    return invested and amount is not None and counts_investors(state, amount)


def _take_measure(state: SentenceState, at: int) -> None:
    cue = state.items[at]
    if cue.props.get("total"):
        state.total_at = cue.start
    if is_sum(state, cue):
        state.sum_at = cue.start
    if speaks_of_all(state, cue):
        state.context.goods = None
    leave_causes(state, at)


def _take_soft_veto(state: SentenceState, at: int) -> None:
    if is_freight(state, at):
        govern(state, Topic("trade_turnover", "freight"))
    else:
        _take_cue(state, at)


def _heap_up(state: SentenceState, cue: Item) -> None:
    """Let a cue of capital say that it is new ("Hiện … về vốn cấp mới 4 tháng qua"), or heaped up."""
    if cue.id == "fdi_new":
        state.scope.is_stock = False
    elif cue.id.startswith("fdi") and _is_heaped(state, cue):
        state.scope.is_stock = True


def _is_heaped(state: SentenceState, cue: Item) -> bool:
    """Whether capital is said to be heaped up ("tổng vốn lũy kế", "vốn FDI |lũy kế đến ngày 15/9")."""
    heaped, behind = words("roles", "turns", "heaped"), state.sentence.tokens[cue.end : cue.end + 2]
    return state.said(cue).endswith(tuple(heaped)) or " ".join(behind) in heaped


def _is_none(state: SentenceState, at: int) -> bool:
    """Whether a cue tells of nothing: of shares, of a rate's base, or of firms by what they are called."""
    if _is_part_of_disbursed(state, at):
        return True
    if _is_on_stocks(state, at) or _is_sector(state, at) or supplies_what_is_bought(state, at):
        return True
    return is_of_base(state, at) or _is_in(state, at) or _is_purpose(state, at)


def _is_purpose(state: SentenceState, at: int) -> bool:
    """Whether a word of an economy only says what goods are for ("nhập máy phục vụ |sản xuất công nghiệp|").

    A figure right behind it is its own ("đáp ứng nhu cầu tiêu dùng |9 triệu tấn|").
    """
    word, topic = state.items[at], state.context.topic
    traded = topic is not None and topic.family == "trade" and not topic.veto and state.scope.topic_here
    if not traded or word.kind not in ("veto", "soft_veto") or word.id != "economy":
        return False
    behind = state.items[at + 1] if at + 1 < len(state.items) else None
    own = behind is not None and behind.kind == "quantity" and behind.start == word.end
    return not own and words("roles", "purposes", "words").stand_before(state.sentence.tokens, word.start)


def _is_part_of_disbursed(state: SentenceState, at: int) -> bool:
    """Whether capital from abroad is part of what was paid out ("vốn thực hiện 9 tỷ, |riêng| vốn FDI 5")."""
    cue, ahead = state.items[at], [i for i in state.items[max(0, at - 2) : at] if i.id != ","]
    if cue.id != "fdi_whole" or not ahead or cue.start - ahead[-1].end > 1:
        return False
    parts = state.said(ahead[-1]) in words("roles", "frames", "shares_goal")
    paid = bool(state.told) and state.told[-1].measure == "fdi_disbursed_capital"
    promised = words("roles", "registered", "words").stand_in(state.said(cue).split(" "))
    return parts and paid and not promised


def _is_in(state: SentenceState, at: int) -> bool:
    """Whether trade only says of what a balance is ("Thặng dư của Lào |trong| buôn bán với Nga …")."""
    cue = state.items[at]
    if cue.kind != "measure" or cue.props["measure"] != "trade_turnover" or cue.start == 0:
        return False
    before = next((i for i in reversed(state.items[:at]) if i.kind in ("measure", "quantity", "veto")), None)
    balance = before is not None and before.props.get("measure") == "trade_balance"
    return balance and state.sentence.tokens[cue.start - 1] in words("roles", "roles", "at")


def _is_on_stocks(state: SentenceState, at: int) -> bool:
    """Whether the sentence speaks of shares before a cue, which are what is bought and sold ("bán ròng")."""
    anywhere = state.items[at].id in _PUT_IN  # "rót 2 tỷ USD vào cổ phiếu"
    near = state.items if anywhere else state.items[:at]
    told = (" ".join(state.sentence.tokens[i.start : i.end]) for i in near if i.kind in ("veto", "soft_veto"))
    return state.items[at].kind == "measure" and any(
        said in words("roles", "stocks", "words") for said in told
    )


def _is_sector(state: SentenceState, at: int) -> bool:
    """Whether a cue of capital only calls firms from abroad, of whose trade the sentence tells a share."""
    topic = state.context.topic
    behind = [i for i in state.items[at + 1 : at + 3] if i.kind != "ranked"][:1]
    told = topic is not None and topic.family == "trade" and state.scope.topic_here
    sector = state.context.sector_paragraph == state.context.paragraph
    named = state.said(state.items[at]) in words("roles", "sectors", "short")
    return told and sector and named and any(i.id == "share" for i in behind)


def _take_market(state: SentenceState, at: int) -> None:
    topic = market_topic(state, at) or describe_partner(state, at)
    if topic is not None:
        govern(state, topic)


def _counts_projects(state: SentenceState, at: int) -> bool:
    """Whether the cue right before, past a weak one, counts projects."""
    for item in reversed(state.items[max(0, at - 2) : at]):
        if item.kind == "measure" and item.id == "fdi_projects":
            return state.items[at].start - item.end <= 3
        if item.kind != "ranked" and not (item.kind == "measure" and item.props.get("weak")):
            return False
    return False


def _take_goods(state: SentenceState, at: int) -> None:
    item = state.items[at]
    if item.id == "sectors" and not _tells_investment(state):
        return
    if is_whole(state, at) or is_outdone(state, at) or is_kind_told(state, at):
        return
    state.scope.goods.append(item)
    if item.id == "names":
        name_goods(state, at)


def _tells_investment(state: SentenceState) -> bool:
    """Whether capital is spoken of, be it behind the sector ("Bất động sản hút 3 tỷ USD vốn ngoại")."""
    topic = state.context.topic
    said = (str(i.props["measure"]) for i in state.items if i.kind == "measure")
    return (topic is not None and topic.family == "fdi") or any(m.startswith("fdi") for m in said)


def _take_goods_word(state: SentenceState, at: int) -> None:
    word, context = state.items[at].id, state.context
    if word == "all" and not state.goods_here:
        context.goods = goods_weighed(state)
    elif word == "same" and context.named_goods is not None and not state.scope.goods:
        context.goods, context.goods_paragraph = context.named_goods, context.paragraph


def _begin_comparison(state: SentenceState, at: int) -> None:
    if state.items[at].id == "base":
        state.scope.is_base = True
    elif state.items[at].id == "landing":
        if state.scope.is_base and leaves_start(state, at):
            state.scope.is_base = False
        if state.scope.aims:
            go_on_aiming(state)


def _take_currency(state: SentenceState, at: int) -> None:
    item = state.items[at]
    if state.said(item) in words("units", "common", "words") and not _is_unit(state, item.start):
        return
    state.context.currency = item.id
    state.unit = unit_in_brackets(state.sentence, item.start, item.end, item.id) or state.unit


def _is_unit(state: SentenceState, start: int) -> bool:
    """Whether what stands at a token is a unit: a scale or a mark stands before it ("(triệu bảng)")."""
    before = state.sentence.tokens[start - 1] if start else ""
    return before in scales() or (before != "" and before in _MARKS)


# What each kind of item changes.
_TAKE: dict[str, Callable[[SentenceState, int], None]] = {
    "measure": _take_cue,
    "ranked": _take_market,
    "veto": _take_cue,
    "soft_veto": _take_soft_veto,
    "place": take_place,
    "period": take_period,
    "goods": _take_goods,
    "goods_word": _take_goods_word,
    "status": take_status,
    "break": end_clause,
    "growth": _begin_comparison,
    "turn": turn,
    "authority_side": quote_side,
    "currency": _take_currency,
    "speech": end_speaker,
}
