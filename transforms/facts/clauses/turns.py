"""Words that turn to stocks, to the year so far or to the other way: "Hiện có …", "lũy kế", "Ngược lại"."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.clauses.contrasts import contrasts
from transforms.facts.investment.sentences import is_outward
from transforms.facts.measures.counting import counts_changes
from transforms.facts.periods.dating import year_so_far
from transforms.facts.periods.settling import settled
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import SentenceState

_HEDGED = 2  # words between what heaps up and how much: "lũy kế đạt hơn"


def turn(state: SentenceState, at: int) -> None:
    """Let the words at items[at] turn the sentence to a stock, to the year so far, or to the other way."""
    way = state.items[at].id
    if way == "stock":
        state.scope.is_stock = not counts_changes(state)  # "Hiện …, với 9 dự án mới, 4 dự án tăng vốn"
    elif way == "heaped":
        _heap_months(state, at)
    elif way == "reverse" or (way == "contrary" and not contrasts(state, at)):
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
        _leave_market(state)


def _leave_market(state: SentenceState) -> None:
    """Turn from what a market of ours buys to what Vietnam buys of others.

    "Xuất khẩu tiêu đạt 9 tấn. … Đức nhập 3 tấn. Ở chiều ngược lại, doanh nghiệp nhập khẩu 2 tấn |từ Lào|"
    """
    context, last = state.context, state.context.pairs.get("trade")
    if last is None or last.measure != "imports" or is_home(last.reporter) or last.counterpart != HOME:
        return
    places = [i.place for i in state.of_kind("place") if i.place is not None]
    led = bool(places) and all(p.role in ("from", "") for p in places) and places[0].role == "from"
    sold = ("trade", HOME) in context.all_told and context.protagonist == HOME
    if sold and led and not any(last.reporter in p.codes for p in places):
        context.set_pair("trade", HOME, WORLD, measure="imports")
