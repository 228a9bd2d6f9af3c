"""Words that steer: what a cue, a place, a period, a product or a turn changes for the figures after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from transforms.facts.brackets import take_bracket
from transforms.facts.changing import leaves_start
from transforms.facts.circumstances import leave_circumstances
from transforms.facts.comparing import is_of_base
from transforms.facts.contrasts import contrasts
from transforms.facts.counting import counts_changes
from transforms.facts.dating import year_so_far
from transforms.facts.described import describe_partner
from transforms.facts.firms import acts_for_itself, is_of_firm
from transforms.facts.foreseeing import (
    go_on_aiming,
    goes_on_ahead,
    share_outlook,
    take_status,
    turns_to_past,
)
from transforms.facts.gates import is_freight
from transforms.facts.investing import is_outward
from transforms.facts.items import SIGNS, Item
from transforms.facts.markets import buys_what_we_sell, market_topic
from transforms.facts.named_firms import trades_itself
from transforms.facts.placing import take_place
from transforms.facts.quoting import end_speaker, quote_side
from transforms.facts.records import WORLD, Topic, is_home
from transforms.facts.settling import settled
from transforms.facts.state import SentenceState
from transforms.facts.subjects import (
    is_kind_told,
    is_outdone,
    is_whole,
    leave_listed_goods,
    name_goods,
    speaks_of_all,
)
from transforms.facts.taking_periods import take_period
from transforms.facts.taking_up import take_up_member
from transforms.facts.topics import is_price_of, topic_after
from transforms.facts.totals import is_sum
from transforms.facts.turned_ways import supplies_what_is_bought
from transforms.facts.wholes import leave_composition
from transforms.mentions.numerals import scales
from transforms.mentions.quantities import unit_in_brackets
from transforms.vocabulary import words

_PUT_IN = ("fdi_capital", "fdi_weak", "fdi_into")  # cues of capital that may go into shares
_DEALT = ("bought", "sold")  # rules of verbs that tell the same trade from the other side
_MARKS = "([:"  # before a unit
_BRACKETS = ("(", ")")
_HEDGED = 2  # words between what heaps up and how much: "lũy kế đạt hơn"


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
    if item.kind == "measure" and item.props.get("total"):
        state.total_at = item.start
    if item.kind == "measure" and is_sum(state, item):
        state.sum_at = item.start
    if item.kind == "measure" and speaks_of_all(state, item):
        state.context.goods = None
    leave_composition(state, item)
    if buys_what_we_sell(state, at) or state.is_share_word(item) or _is_none(state, at):
        return
    topic = topic_after(item, state.context, topic_here=state.scope.topic_here, items=state.items)
    if "slice" in item.props and _counts_projects(state, at):
        return  # "số dự án điều chỉnh vốn": a slice of what is counted
    if topic is not None and is_price_of(state.items, at):
        state.context.aside = topic
    elif item.kind == "measure" and (acts_for_itself(state, at) or trades_itself(state, at)):
        govern(state, Topic(veto="company", rule=item.id))
    elif topic is not None:
        if topic.veto == "price" and state.scope.topic_here:
            state.context.aside = state.context.measured  # "xuất khẩu gạo tăng 8% nhờ giá gạo tăng 10%"
        govern(state, topic)
    _heap_up(state, item)


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
    return is_of_base(state, at) or _is_in(state, at)


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
        context.goods = None
    elif word == "same" and context.named_goods is not None and not state.scope.goods:
        context.goods, context.goods_paragraph = context.named_goods, context.paragraph


def _end_clause(state: SentenceState, at: int) -> None:
    if state.scope.is_base and not state.scope.figures:
        _leave_contrasted(state, at)
    state.scope.is_base, mark = False, state.items[at].id
    if mark not in SIGNS and _turns_to_another(state, at):
        state.scope.places = [p for p in state.scope.places if p.role != ""]
    leave_circumstances(state, at)
    take_up_member(state, at)
    if mark in _BRACKETS:
        take_bracket(state, at)
    elif mark not in SIGNS:
        share_outlook(state, at)
    elif mark == ":":
        _begin_list(state)
    elif mark == ";":
        _begin_afresh(state, at)


def _leave_contrasted(state: SentenceState, at: int) -> None:
    """Leave the places that a sentence only opens against ("|Khác với Lào|, xuất khẩu sang Nga tăng 5%")."""
    opening = state.items[:at]
    if state.items[at].id == "," and [i.kind for i in opening if i.kind != "place"] == ["growth"]:
        state.scope.places = []


def _turns_to_another(state: SentenceState, at: int) -> bool:
    """Whether a clause ends behind which another is the subject ("Nga mua còn ít thì Lào đã mua 9 tấn")."""
    item = state.items[at]
    if state.said(item) not in words("roles", "contrasts", "words"):
        return False
    here = next((i for i in state.items[at:] if i.quantity is not None or i.place is not None), None)
    return here is not None and here.place is not None and here.place.role == ""


def _begin_afresh(state: SentenceState, at: int) -> None:
    """What a semicolon ends: a forecast, and what was told of a firm or a place where another follows."""
    scope, topic = state.scope, state.context.topic
    if scope.status == "forecast" and not goes_on_ahead(state, at):
        scope.status = "actual"
    if scope.status == "target" and turns_to_past(state, at):
        scope.status = "actual"
    _end_aside(state)
    behind = state.items[at + 1] if at + 1 < len(state.items) else None
    if behind is None or behind.start > state.items[at].end or behind.kind not in ("place", "goods"):
        return
    if behind.kind == "place":
        scope.places = [p for p in scope.places if p.role != ""]
    if is_of_firm(topic):
        scope.topic_here, scope.goods, state.sector = False, [], ""


def _end_aside(state: SentenceState) -> None:
    """Go on with what was told before a month was singled out, or words looked back.

    "gạo đạt …, riêng tháng 7 đạt …; chè đạt …", "xuất khẩu đạt …, cùng kỳ đạt …; nhập khẩu đạt …"
    """
    scope, topic = state.scope, state.context.topic
    if scope.is_earlier and scope.looked_from is not None:
        scope.period, scope.is_earlier = scope.looked_from, False
    dated = state.context.periods.get(topic.family) if topic is not None else None
    if scope.is_alone and dated is not None and dated.is_inserted and dated.whole is not None:
        scope.period, scope.is_alone = dated.whole.period, False


def _begin_list(state: SentenceState) -> None:
    """ "từ các thị trường đều giảm: Trung Quốc giảm …": the list names which, in the same role."""
    everyone = (p for p in state.scope.places if p.kind == "whole" or p.codes == (WORLD,))
    whole = next(everyone, None)
    if whole is not None and whole.role:
        state.scope.places = [place for place in state.scope.places if place is not whole]
        state.scope.list_role = whole.role


def _begin_comparison(state: SentenceState, at: int) -> None:
    if state.items[at].id == "base":
        state.scope.is_base = True
    elif state.items[at].id == "landing":
        if state.scope.is_base and leaves_start(state, at):
            state.scope.is_base = False
        if state.scope.aims:
            go_on_aiming(state)


def _turn(state: SentenceState, at: int) -> None:
    turn = state.items[at].id
    if turn == "stock":
        state.scope.is_stock = not counts_changes(state)  # "Hiện …, với 9 dự án mới, 4 dự án tăng vốn"
    elif turn == "heaped":
        _heap_months(state, at)
    elif turn == "reverse" or (turn == "contrary" and not contrasts(state, at)):
        _reverse(state)


def _heap_months(state: SentenceState, at: int) -> None:
    """Count the year up to the month just told ("… 9.000 lượt trong tháng, |lũy kế| 40.000 lượt")."""
    scope, topic = state.scope, state.context.topic
    behind = next((i for i in state.items[at + 1 :] if (i.kind, i.id) != ("growth", "reach")), None)
    flows = topic is not None and topic.family in ("trade", "visitors") and bool(state.told)
    if not flows or behind is None or behind.quantity is None or behind.start - state.items[at].end > _HEDGED:
        return
    if (month := state.told[-1].period).kind == "month":
        scope.period, scope.fresh_period = year_so_far(month), True


def _reverse(state: SentenceState) -> None:
    """ "Ở chiều ngược lại": the other way of trade, and no stock of investment any more."""
    context = state.context
    known, topic = context.periods.get("fdi"), context.topic
    dated = known.past(context.paragraph) if known is not None else None
    if dated is not None and settled(dated.period, "fdi").kind == "cumulative":
        context.periods.pop("fdi")
        context.last_period = None
        goes_abroad = is_outward(state) or any(i.props.get("outward") for i in state.items)
        if context.latest_flow is not None and goes_abroad:
            # "…, lũy kế 42 tỷ USD. Ngược lại, vốn ra nước ngoài …"
            context.set_period("fdi", context.latest_flow.period)
    invested = context.pairs.get("fdi")
    if topic is not None and topic.family == "fdi" and invested is not None and invested.counterpart != WORLD:
        several = is_home(invested.counterpart) and len(context.mentions) > 1
        back = WORLD if several and not context.is_on(invested.reporter) else invested.reporter
        context.set_pair("fdi", invested.counterpart, back)
    if topic is not None and topic.measure in ("exports", "imports"):
        context.set_topic(replace(topic, measure="imports" if topic.measure == "exports" else "exports"))


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
    "break": _end_clause,
    "growth": _begin_comparison,
    "turn": _turn,
    "authority_side": quote_side,
    "currency": _take_currency,
    "speech": end_speaker,
}
