"""What brackets keep apart: the period and the topic within them, from those outside."""

from __future__ import annotations

from transforms.facts.parties.firms import is_of_firm
from transforms.facts.parties.outdone import leave_outdone
from transforms.facts.periods.bracketed_months import period_outside
from transforms.facts.periods.comparing import is_aside
from transforms.facts.records import Pair
from transforms.facts.state import SentenceState


def take_bracket(state: SentenceState, at: int) -> None:
    """Keep what stands in brackets there: its period, and partners that it lists.

    "888 triệu (cùng kỳ năm trước …); nhập siêu …"; "8 triệu tấn (riêng Lào 3 triệu tấn), trị giá …"
    """
    scope, mark = state.scope, state.items[at].id
    if mark == "(":
        scope.paired = at, dict(state.context.pairs)
        scope.whole = len(state.told) - 1 if at and state.items[at - 1].kind == "quantity" else -1
        scope.outside, scope.dated = (scope.period, scope.is_earlier), state.context.last_period
        scope.told = len(state.told)
        scope.spoken_of = state.context.topic, state.context.goods
        return
    if mark == ")" and scope.paired is not None:
        _leave_pairs(state, *scope.paired, at)
        _leave_places(state, scope.paired[0])
        _leave_examples(state, scope.paired[0], at)
        _leave_parts(state)
        _leave_rank(state, scope.paired[0], at)
        scope.paired = scope.spoken_of = None
    if mark == ")" and scope.outside is not None:
        family = state.context.topic.family if state.context.topic is not None else ""
        outside = scope.outside[0]
        spans = scope.period is not None and scope.period.kind == "range"
        dates = scope.fresh_period and (outside is None or (outside.end is None and spans))  # "niên vụ … (…)"
        is_apart = outside is not None or is_aside(state, family, scope.period)
        told = period_outside(state, scope.told)
        if scope.is_earlier or (is_apart and not dates):
            scope.period, scope.is_earlier = scope.outside
        elif told is not None:
            scope.period = told
        scope.outside = None


def _leave_parts(state: SentenceState) -> None:
    """Go on behind a bracket with what was spoken of before it, if it tells parts of that or of a firm.

    "kim ngạch đạt 9 tỷ USD (xuất khẩu 5 tỷ USD, nhập khẩu 4 tỷ USD), tăng 7%"; or a price ("400 triệu USD
    (giá bình quân 133 USD/tấn), tăng 20%")
    """
    topic, goods = state.scope.spoken_of or (None, None)
    whole = state.told[state.scope.whole] if state.scope.whole >= 0 else None
    parts = state.told[state.scope.whole + 1 :]
    if topic is None:
        return
    now = state.context.topic
    priced = now is not None and now.veto == "price" and not topic.veto and whole is not None and not parts
    if is_of_firm(now) or priced:
        state.context.set_topic(topic)
    elif whole is not None and whole.transform == "level" and "level" in (part.transform for part in parts):
        state.context.set_topic(topic)
        state.context.goods = goods


def _leave_rank(state: SentenceState, opens: int, closes: int) -> None:
    """Leave the time of a rank that a bracket tells alone ("đứng thứ hai (năm ngoái |thứ 7|), đạt 9 tỷ")."""
    items, scope = state.items[opens:closes], state.scope
    ranked = any(i.kind == "rank" for i in items) and any(i.kind == "period" for i in items)
    if ranked and scope.outside is not None and not any(i.kind == "quantity" for i in items):
        scope.period, scope.is_earlier = scope.outside
        scope.fresh_period, scope.outside = False, None
        state.context.last_period = scope.dated


def _leave_places(state: SentenceState, opens: int) -> None:
    """Leave what only an aside on the figure before it names ("9 tỷ USD (một dự án tại Hà Nam), chiếm …")."""
    if state.scope.whole >= 0:
        aside = state.items[opens].start
        state.scope.places = [place for place in state.scope.places if place.start < aside]


def _leave_examples(state: SentenceState, opens: int, closes: int) -> None:
    """Leave products that only a bracket without figures names, behind others ("chè khô (búp, |bã chè|)")."""
    items = state.items[opens:closes]
    before = [goods for goods in state.scope.goods if goods.start < items[0].start]
    if before and not any(i.kind == "quantity" for i in items):
        state.scope.goods = before


def _leave_pairs(state: SentenceState, opens: int, before: dict[str, Pair], closes: int) -> None:
    """Go on behind a bracket with the pairs before it, where those told in it are of places that it names."""
    named = {code for i in state.items[opens:closes] if i.place is not None for code in i.place.codes}
    if leave_outdone(state, opens):
        state.context.pairs.update(before)
        return
    for family, pair in before.items():
        told = state.context.pairs.get(family)
        if told is not None and told is not pair and not named.isdisjoint((told.reporter, told.counterpart)):
            state.context.pairs[family] = pair
