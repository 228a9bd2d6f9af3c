"""Goods that are only counted: no statistics tell them here, but they say when and with whom others were."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.periods.leaving import leave_period
from transforms.facts.records import NO_AMOUNTS, WAYS, Topic, is_home
from transforms.facts.state import SentenceState

_SPANS = ("year", "ytd", "quarter", "month")
_ROLES = {"exports": "to", "imports": "from"}
_BETWEEN = ("goods", "goods_word", "growth", "status", "ranked", "place", "period")


def leave_counted(state: SentenceState) -> None:
    """Let goods that are counted date the figures of the next sentence, and say with whom they are traded.

    "Tháng 5, Việt Nam nhập khẩu 9.000 ô tô từ Lào. Kim ngạch đạt 90 triệu USD": of May, from Laos
    """
    topic, context, period = state.context.topic, state.context, state.scope.period
    if topic is None or state.told or topic.measure not in WAYS or not _counts(state, topic):
        return
    if state.scope.status != "actual" or state.scope.is_base:
        return
    if period is not None and period.kind in _SPANS:
        leave_period(state, topic.family, period)
    last, partner = context.pairs.get("trade"), _partner(state, topic)
    if partner is not None and (last is None or is_home(last.reporter)):
        reporter = last.reporter if last is not None else context.protagonist
        context.set_pair("trade", reporter, partner, measure=topic.measure)


def _counts(state: SentenceState, topic: Topic) -> bool:
    """Whether the verb of one way of trade leads to a number, and no other figure is told."""
    figures = [at for at, i in enumerate(state.items) if i.kind == "quantity"]
    if len(figures) != 1 or state.items[figures[0]].id not in NO_AMOUNTS or not state.scope.topic_here:
        return False
    at = figures[0]
    before = [i for i in state.items[:at] if i.kind not in _BETWEEN][-1:]
    behind = [i for i in state.items[at + 1 :] if i.kind != "goods"][:1]  # "9.000 ô tô được |nhập khẩu|"
    return any(i.kind == "measure" and i.props["measure"] == topic.measure for i in (*before, *behind))


def _partner(state: SentenceState, topic: Topic) -> str | None:
    """The one foreign country that a small word of that way of trade leads to."""
    named = [i for i in state.of_kind("place") if _is_led(i, _ROLES[topic.measure])]
    codes = {i.place.codes[0] for i in named if i.place is not None}
    return codes.pop() if len(codes) == 1 else None


def _is_led(item: Item, role: str) -> bool:
    place = item.place
    if place is None or place.kind != "place" or len(place.codes) != 1 or is_home(place.codes[0]):
        return False
    return place.role == role
