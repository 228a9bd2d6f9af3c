"""Whether a sentence speaks of a product that it names, or only names it beside what it tells."""

from __future__ import annotations

from itertools import islice

from transforms.facts.records import TRADE_OF_RANK
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

# What may stand between a cue of trade and the product that it is of.
_COUNTS = ("quantity", "ranked", "goods_word")


_RANKED_AMONG = ("measure", "ranked", "goods_word", "growth")  # between a rank and what holds it


_OPENS = 2  # words before the product that a heading names


def is_spoken_of(state: SentenceState, at: int) -> bool:
    """Whether the product at items[at] is traded, or opens a sentence of a text on trade."""
    if _is_beside_opening(state, at):
        return state.is_trade
    if is_mostly(state, at):
        return False
    if state.context.is_heading and state.items[at].start > _OPENS and not state.is_trade:
        return False
    if holds_rank(state, at):
        return True
    told = any(i.kind in ("quantity", "rank") for i in state.items)
    markets = any(i.kind == "ranked" and i.id in TRADE_OF_RANK for i in state.items[:at])
    if markets and not told and not state.context.is_title and len(state.of_kind("goods")) == 1:
        return True  # "Các thị trường xuất khẩu chính của hạt điều là Mỹ, Đức"
    if state.context.is_title or state.context.is_heading or (state.is_trade and not state.scope.figures):
        return is_traded(state, at)
    topic, context = state.context.topic, state.context
    past = topic is not None and bool(topic.veto) and context.topic_paragraph < context.paragraph
    topic = context.measured if past else topic  # "Chi phí tăng 20%.¶Dệt may chậm chân hơn. …"
    led = (i for i in state.items[:at] if not (i.start == 0 and i.id == "reach"))  # "Với nhóm hàng gạo, …"
    opens = all(i.kind in ("break", "turn", "period") for i in led)
    industry = state.sentence.tokens[state.items[at].start] in words("commodities", "industry")
    return (opens or (industry and not told)) and topic is not None and topic.family == "trade"


def holds_rank(state: SentenceState, at: int) -> bool:
    """Whether the product at items[at] is said to hold a rank ("Dẫn đầu danh mục nhập khẩu là |gỗ|")."""
    start = state.items[at].start
    if words("ranks", "copula").isdisjoint(state.sentence.tokens[max(0, start - 1) : start]):
        return False
    before = (i for i in reversed(state.items[:at]) if i.kind not in _RANKED_AMONG)
    return any(i.kind == "rank" for i in islice(before, 1))


def is_traded(state: SentenceState, at: int) -> bool:
    """Whether a product stands right behind its cue of trade, or is the first where no cue is before it.

    "Xuất khẩu thủy sản: tôm tăng" is on the first, "Tôm giúp xuất khẩu thủy sản tăng" on the second, and
    "Xuất khẩu khởi sắc nhờ tôm" and "Bỉ mua ít hơn vì tôm" on neither.
    """
    before = state.items[:at]
    cue = next((n for n in reversed(range(at)) if before[n].kind == "measure"), None)
    if cue is None:
        return not _gives_reason(state, at) and not any(i.kind == "goods" for i in before)
    between = before[cue + 1 :]
    return state.items[at].start - before[-1].end <= 1 and all(i.kind in _COUNTS for i in between)


def _gives_reason(state: SentenceState, at: int) -> bool:
    """Whether the product at items[at] stands in a reason ("nhờ |tôm| được giá, …", "do cước |tàu biển|")."""
    tokens, start = state.sentence.tokens, state.items[at].start
    opens = max((i.end for i in state.items[:at] if i.kind == "break"), default=0)
    led = not words("roles", "causes", "opens").isdisjoint(tokens[opens:start])
    return led or not words("roles", "causes", "words").isdisjoint(tokens[:start][-1:])


def _is_beside_opening(state: SentenceState, at: int) -> bool:
    """Whether a product is the subject behind one that a sentence opens past ("Ngoài gạo, |sắn| …")."""
    items, tokens, first = state.items, state.sentence.tokens, at
    while first and items[first - 1].kind == "goods" and items[first - 1].end == items[first].start:
        first -= 1
    if not first or items[first - 1].id != "," or items[0].kind != "goods":
        return False
    led = " ".join(tokens[: items[0].start]) in words("roles", "beside", "words")
    goes_on = tokens[items[at].end : items[at].end + 1] == [","]
    return led and not goes_on and all(i.kind in ("goods", "break") for i in items[:first])


def is_outdone(state: SentenceState, at: int) -> bool:
    """Whether a product is only what another is compared with ("chỉ đứng sau điện thoại, máy tính")."""
    if _is_beside_opening(state, at):
        return False
    tokens, start = state.sentence.tokens, state.items[at].start
    joint = start
    for item in reversed(state.items[:at]):
        joins = item.kind in ("goods", "break") and item.id in ("names", ",", "words")
        if not joins or joint > item.end:
            break
        joint = item.start
        start = joint if item.kind == "goods" else start  # a list starts with goods, not with a comma
    behind = words("roles", "roles", "after")
    return any(" ".join(tokens[start - n : start]) in behind for n in (1, 2) if start >= n)


def is_mostly(state: SentenceState, at: int) -> bool:
    """Whether items[at] is the first of several products that most of a trade is made up of."""
    joint, other = [*state.items[at + 1 : at + 3], None, None][:2]
    led = words("roles", "mostly", "words").stand_in(state.sentence.tokens[: state.items[at].start])
    listed = joint is not None and joint.kind == "break" and other is not None and other.kind == "goods"
    return led and listed and not any(i.kind == "quantity" for i in state.items)
