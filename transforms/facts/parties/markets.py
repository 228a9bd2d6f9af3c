"""Markets that open a sentence, and goods or buyers that say which trade its figures are of."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.records import WAYS, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_NEAR = 2  # words between a market and what it buys: "lớn nhất"
_BEFORE = ("break", "period", "turn")


def market_topic(state: SentenceState, at: int) -> Topic | None:
    """The trade that a sentence goes on with ("Thị trường xuất khẩu gồm Mỹ 5 tỷ USD, …")."""
    item, topic = state.items[at], state.context.topic
    said = state.said(item)
    measure = next((m for m in WAYS if said.endswith(tuple(words("roles", "markets", m)))), None)
    framed = [i.id for i in state.items[at + 1 : at + 2]] == [","]  # "Về thị trường nhập khẩu, lớn nhất là …"
    opens = all(i.kind in _BEFORE or i.id == "share" for i in state.items[:at]) and (
        framed or not state.of_kind("rank")
    )
    if measure is None or not opens or (topic is not None and topic.measure == measure):
        return None
    sold = measure == "imports" and state.context.goods is not None  # it may be who imports what is sold
    sold = sold and not _supplies_us(state, at)
    return None if sold else Topic(measure, f"{measure}_noun")


def _supplies_us(state: SentenceState, at: int) -> bool:
    """Whether such markets are said to supply Vietnam ("Các thị trường cung cấp thép |cho Việt Nam|")."""
    behind = (i.place for i in state.items[at + 1 : at + 4] if i.place is not None)
    return any(place.role == "to" and is_at_home(place) for place in behind)


def topic_of_counted_goods(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade whose goods are counted ("5 mặt hàng xuất khẩu sang Lào đạt trên 1 tỷ USD, gồm gạo …")."""
    said = " ".join(state.sentence.tokens[quantity.start : quantity.end])
    ways = (m for m in WAYS if said.endswith(tuple(words("roles", "counted", m))))
    measure = None if state.scope.topic_here else next(ways, None)
    return Topic(measure, f"{measure}_noun") if measure is not None else None


def buys_what_we_sell(state: SentenceState, at: int) -> bool:
    """Whether another's trade is ours, told again: "là thị trường lớn nhất nhập khẩu nông sản Việt Nam"."""
    if _lists_buyers(state, at) or _is_of_market(state, at) or _is_amount_bought(state, at):
        return True
    item, last = state.items[at], state.told[-1] if state.told else None
    if item.kind != "measure" or item.start >= state.scope.consumed or last is None:
        return False
    if last.measure == "import_source_rank" and is_home(last.reporter):
        return bool(item.props["measure"] == "exports")  # "Thứ hai là Lào bán điện thoại vào Việt Nam …"
    return item.id == "imports" and last.measure == "export_market_rank"


def _is_amount_bought(state: SentenceState, at: int) -> bool:
    """Whether it is said how much one buys whose rank among Vietnam's markets was told in the sentence.

    "Lào là thị trường lớn thứ 2 của chè Việt Nam, |với lượng nhập| 5 tấn"; a verb has a subject of its own.
    """
    cue, last = state.items[at], state.told[-1] if state.told else None
    if not cue.id.startswith("imports") or last is None or not is_home(last.reporter):
        return False
    tokens, nouns = state.sentence.tokens, words("roles", "counted", "amounts")
    rank = max((n for n, i in enumerate(state.items[:at]) if i.kind == "rank"), default=at)
    named = [i.place for i in state.items[rank:at] if i.place is not None]
    others = any(last.counterpart not in p.codes and not is_at_home(p) for p in named)
    counts = nouns.stand_at(tokens, cue.start) or nouns.stand_before(tokens, cue.start)
    return last.measure == "export_market_rank" and counts and not others


def _is_of_market(state: SentenceState, at: int) -> bool:
    """Whether imports say what a market of what is exported buys ("10 thị trường nhập khẩu gạo của ta")."""
    topic, cue, behind = state.context.measured, state.items[at], state.items[at + 1 : at + 4]
    before = next((i for i in reversed(state.items[:at]) if i.kind != "rank"), None)
    if cue.id != "imports" or topic is None or topic.measure != "exports" or before is None:
        return False
    noun = cue.start - before.end <= _NEAR and state.said(before).endswith(
        tuple(words("roles", "skips", "market"))
    )
    goods = any(i.kind == "goods" and i.start - cue.end <= _NEAR for i in behind)
    goods = goods or (before.place is not None and before.place.kind == "both_partners")
    return noun and goods and all(i.place.role != "from" for i in state.items if i.place is not None)


def _lists_buyers(state: SentenceState, at: int) -> bool:
    """Whether buyers of what is exported are listed ("Về thị trường, nhập khẩu chè gồm: Lào …")."""
    topic, opening = state.context.topic, state.items[:at]
    return (
        state.items[at].id == "imports"
        and [i.kind for i in opening] == ["ranked", "break"]
        and topic is not None
        and topic.measure == "exports"
        and all(i.place.role != "from" for i in state.items if i.place is not None)
    )


def as_markets(state: SentenceState, topic: Topic, places: list[Place]) -> list[Place]:
    """Places in which those that Vietnam's exports go up or down in are markets, not where goods are from.

    "Xuất khẩu đạt 5 tỷ USD. Đà tăng đến |từ Mỹ| (tăng 8%)", "trái với đà giảm |của Nga| (-9%)": no word of
    trade stands in the sentence.
    """
    last = state.context.pairs.get("trade")
    ours = last is not None and is_home(last.reporter) and last.measure == topic.measure == "exports"
    if not ours or state.scope.topic_here:
        return places
    return [replace(p, is_market=True) if _is_where_it_grows(state, p) else p for p in places]


def _is_where_it_grows(state: SentenceState, place: Place) -> bool:
    if place.kind != "place" or any(map(is_home, place.codes)):
        return False
    ends = {item.end for item in state.of_kind("growth")}
    return place.role == "from" or (place.role == "of" and place.start - 1 in ends)
