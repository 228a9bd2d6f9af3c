"""Which way trade goes behind what a country bought: its suppliers' sales are that, Vietnam's own are not."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.parties.left_behind import way_told
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import TRADE_OF_RANK, WORLD, Topic, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words

_OTHER_WAY = {"exports": "imports", "imports": "exports"}


def turned_home(state: SentenceState, figure: Figure, sides: Sides) -> Figure:
    """A figure of Vietnam's own as exports, where the purchases of another country were told last.

    "4 tháng đầu năm, Lào nhập khẩu 6 nghìn tấn cá từ Việt Nam.¶Cả năm, kim ngạch cá đạt 8 triệu USD"
    """
    last, topic = state.context.pairs.get("trade"), figure.topic
    if _is_industrys_goal(state, figure):
        return _turned(state, figure, "exports")
    if last is None or topic.measure not in _OTHER_WAY or way_told(last, state.context) != topic.measure:
        return figure
    if is_home(last.reporter) or last.reporter == WORLD or not is_home(sides.reporter or ""):
        return figure
    if sides.is_named and sides.counterpart != WORLD:
        return figure  # "Việt Nam gửi sang Lào 30 tấn"
    with_us = is_home(last.counterpart) or state.context.goods is not None
    if not with_us or sides.counterpart == last.counterpart or _says_which(state):
        return figure
    return _turned(state, figure, _OTHER_WAY[topic.measure])


def _turned(state: SentenceState, figure: Figure, way: str) -> Figure:
    """The figure as one of trade that goes a way, as are those after it."""
    turned = Topic(way, f"{way}_noun")
    state.context.set_topic(turned)
    return replace(figure, topic=turned)


def _is_industrys_goal(state: SentenceState, figure: Figure) -> bool:
    """Whether it is what an industry aims at, below its balance ("…¶Ngành đặt mục tiêu 15 tỷ")."""
    carried = figure.topic.measure == "trade_balance" and not state.scope.topic_here
    aims = carried and state.scope.status == "target" and figure.quantity.kind == "money"
    led = state.sentence.tokens[: figure.quantity.start]
    return aims and not words("commodities", "industry").isdisjoint(led)


def _says_which(state: SentenceState) -> bool:
    """Whether a word of the sentence says which way trade goes."""
    cues = (i for i in state.of_kind("measure") if not i.props.get("weak"))
    ranked = any(i.id in TRADE_OF_RANK for i in state.of_kind("ranked")) or bool(state.of_kind("rank"))
    return ranked or any(i.props["measure"] in _OTHER_WAY for i in cues)


def supplies_what_is_bought(state: SentenceState, at: int) -> bool:
    """Whether the verb at items[at] tells who supplies what a country was just said to import.

    "Trung Quốc nhập khẩu 9 tấn quế. Lào |cung cấp| 5 tấn": imports of China; "cung cấp cho Nga" is told anew.
    """
    context, items = state.context, state.items
    last, topic = context.pairs.get("trade"), context.topic
    if state.said(items[at]) not in words("roles", "supplying", "words") or last is None or topic is None:
        return False
    behind = next((i for i in items[at + 1 :] if i.kind not in ("ranked", "goods", "measure")), None)
    amount = behind is not None and behind.id in ("tonne", "money")
    seller = next((i.place for i in reversed(items[:at]) if i.place is not None), None)
    third = seller is not None and last.reporter not in seller.codes and not state.scope.topic_here
    near = last.paragraph == context.paragraph and topic.measure == "imports"
    return amount and third and near and (last.measure == "imports" or last.is_ranked)
