"""Trade that no cue names: the way that goods go, and what they bring home."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.items import Item
from transforms.facts.records import HOME, WAYS, WORLD, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_OWNING = ("", "of", "at")  # roles of those whose goods they are, or through whose gate they go
_SALE = 2  # words before an amount among which one says that it is taken in
_SMALL_WORDS = 3  # between goods and where they go: "qua cửa khẩu …"


def flow_between(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The way of goods that only small words tell: "hàng hóa từ Trung Quốc vào Việt Nam 26 tỉ USD"."""
    goods = any(i.kind in ("goods", "goods_word") and i.end <= quantity.start for i in state.items)
    if quantity.kind != "money" or not goods or state.context.topic is not None:
        return None
    ways = {p.role: is_home(p.codes[0]) for p in state.scope.places if len(p.codes) == 1}
    if ways.get("from") is None or ways.get("to") is None or ways["from"] == ways["to"]:
        return None
    return _governing(
        state, Topic("imports", "imports_from") if ways["to"] else Topic("exports", "exports_to")
    )


def bound(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The exports that only the goods' way tells: "hàng Việt Nam sang Nga trị giá 1,7 tỷ USD"."""
    if quantity.kind not in ("money", "percent", "tonne"):
        return None
    begins = _past_cue(state, quantity) if state.scope.topic_here else 0
    if begins is None:
        return None
    before = [i for i in state.before(quantity) if i.start >= begins]
    if not any(_leaves(state, before[:at], where) for at, where in enumerate(before)):
        return None
    if (
        state.scope.topic_here
        and state.context.topic is not None
        and state.context.topic.measure == "imports"
    ):
        state.scope.places = [p for p in state.scope.places if p.start >= begins]
    return _governing(state, Topic("exports", "exports_to"))


def _past_cue(state: SentenceState, quantity: Quantity) -> int | None:
    """Where words begin that tell of goods that go out past a cue of the sentence; None where none do.

    "Thương mại Việt - Nga: |hàng Việt sang Nga| trị giá …"; behind imports they are of another figure or
    clause ("Do Lào siết nhập khẩu, |hàng ta sang Lào| chỉ đạt …", "… khiến |hàng Việt sang đó| giảm 9%").
    """
    known, before = state.context.topic, state.before(quantity)
    last = next((i for i in reversed(before) if i.kind in ("measure", "quantity")), None)
    measure = known.measure if known is not None else ""
    if measure == "trade_turnover" and quantity.kind == "money":
        return last.end if last is not None else 0
    if measure != "imports" or last is None:
        return None
    if last.kind == "quantity":
        return last.end if quantity.kind == "money" else None
    turning, tokens = words("roles", "wares", "turning"), state.sentence.tokens
    ends = [i.end for i in before if i.kind == "break" and i.start >= last.end]
    ends += [at + 1 for at in range(last.end, before[-1].start) if tokens[at] in turning]
    return min(ends, default=None)


def both_ways(state: SentenceState, at: int, quantity: Quantity) -> Topic | None:
    """The trade of both ways that its parts tell: "Riêng tháng 4 là 6 tỷ USD, gồm 4 tỷ xuất và 2 tỷ nhập"."""
    joint = state.items[at + 1] if at + 1 < len(state.items) else None
    if joint is None or joint.id not in (",", "(") or quantity.kind != "money" or state.scope.topic_here:
        return None
    if not words("roles", "frames", "parts").stand_at(state.sentence.tokens, joint.end):
        return None
    behind = [i for i in state.items[at + 2 :] if i.kind in ("measure", "quantity")]
    ways = [str(i.props["measure"]) for i in behind if i.kind == "measure"]
    amounts = [i for i in behind if i.id == "money"]
    told = sorted(ways) == ["exports", "imports"] and len(amounts) > 1
    return Topic("trade_turnover", "turnover_bilateral", props={"bilateral": True}) if told else None


def exchanged(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade of both ways that two who are named exchange ("Lào và Việt Nam |trao đổi| 2 tỷ USD")."""
    two = sum(place.role in ("", "pair", "with") for place in state.scope.places)
    if quantity.kind != "money" or state.scope.topic_here or not two:
        return None
    if state.said_before(quantity.start) not in words("roles", "exchanging", "words"):
        return None
    return _governing(state, Topic("trade_turnover", "turnover_bilateral", props={"bilateral": True}))


def way_of_goods(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The way that goods go as what they are called says ("mặt hàng xuất khẩu chủ yếu là gạo, đạt …").

    It stands behind the last cue and the last figure, and the amount is of one of those goods.
    """
    if quantity.kind not in ("money", "tonne") or not any(i.id == "names" for i in state.before(quantity)):
        return None
    told = (i for i in state.items if i.end <= quantity.start and i.kind in ("measure", "quantity"))
    last = (i.end for i in told if not i.props.get("weak"))  # "mặt hàng xuất khẩu có |kim ngạch| lớn nhất"
    said = " ".join(state.sentence.tokens[max(last, default=0) : quantity.start])
    found = [(said.rfind(name), way) for way in WAYS for name in words("roles", "called_goods", way)]
    at, way = max(found)
    if at < 0 and _are_ours_to_sell(state, said):
        return _governing(state, Topic("exports", "exports_noun"))
    return _governing(state, Topic(way, f"{way}_noun")) if at >= 0 else None


def _are_ours_to_sell(state: SentenceState, said: str) -> bool:
    """Whether goods are called what a country is strong in, where both ways of trade were told just before.

    "Ta xuất sang Nga 569 triệu USD, nhập 404 triệu USD. Điện thoại vẫn là |mặt hàng chủ lực|: 265 triệu USD"
    """
    last = {statement.measure for statement in state.context.told}
    both = last.issuperset(WAYS) and state.context.told_sentence == state.context.sentence - 1
    named = any(name in said for name in words("roles", "called_goods", "strong"))
    return both and named and not state.told and not state.of_kind("measure")


def _leaves(state: SentenceState, before: Sequence[Item], item: Item) -> bool:
    """Whether an item is a place that the goods right before it, past whose they are, go to from another."""
    if item.place is None or item.place.role != "to":
        return False
    end, ours = item.start - 1, item.place.kind != "counterpart" and all(map(is_home, item.place.codes))
    for other in reversed(before):
        if end - other.end > _SMALL_WORDS:
            return False
        end = other.start
        if other.kind == "goods":
            return other.id == "names" and not ours
        if other.place is None or other.place.role not in _OWNING:
            return False
        ours = ours and all(map(is_home, other.place.codes))
        if not words("roles", "wares", "words").isdisjoint(state.sentence.tokens[max(0, end - 2) : end]):
            return not ours
    return False


def earned(state: SentenceState, quantity: Quantity) -> Topic | None:
    """What goods bring home in a foreign currency is their exports ("Sầu riêng mang về 1,06 tỷ USD")."""
    foreign = quantity.kind == "money" and quantity.unit not in (None, "VND")
    before = state.before(quantity)
    known, of_goods = state.context.topic, any(_are_goods(i) for i in before)
    if not foreign or not of_goods or (known is not None and known.veto != "price"):
        return None
    last = next((i for i in reversed(before) if i.kind in ("growth", "status")), None)
    earns = (last is not None and _earns(state, last)) or _are_sold(state, quantity)
    return _governing(state, Topic("exports", "exports")) if earns else None


def _subject_earns(state: SentenceState, verb: Item) -> Topic | None:
    """The exports of goods right before the verb, where trade of both ways, or another's, was told before.

    "Kim ngạch hai nước đạt 3 tỷ USD. Quý I, gạo đã |mang về| 90 triệu USD"; "Lào nhập gạo. … gạo mang về";
    what comes in earns nothing: "Ta bán sang Lào 9 tỷ, mua về 8 tỷ USD. Riêng dầu thô |mang lại| 2 tỷ USD"
    """
    known, goods = state.context.topic, state.items[state.items.index(verb) - 1]
    both = known is not None and known.measure in ("trade_turnover", "trade_balance", "imports")
    tells = verb.start - goods.end <= 1 and _earns(state, verb)
    anew = both or _is_of_another(state) or _is_past_topic(state, goods)
    return _governing(state, Topic("exports", "exports", props={"earned": True})) if anew and tells else None


def _is_of_another(state: SentenceState) -> bool:
    """Whether what another country imports was told last, in a sentence before."""
    known, last = state.context.topic, state.context.pairs.get("trade")
    bought = known is not None and known.measure == "imports" and last is not None
    return bought and last is not None and not is_home(last.reporter) and last.reporter != WORLD


def _is_past_topic(state: SentenceState, goods: Item) -> bool:
    """Whether an earlier paragraph spoke of something else last; of capital, where the goods draw none."""
    known = state.context.topic
    if known is None or state.context.topic_paragraph == state.context.paragraph:
        return False
    return bool(known.veto) or (known.family == "fdi" and not state.is_sector(goods))


def _are_sold(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a headline opens with the sale of goods, and tells what it brings ("Bán gạo thu 3 tỷ USD")."""
    sells = any(i.start == 0 and i.props.get("deed") == "sells" for i in state.of_kind("ranked"))
    led = state.sentence.tokens[max(0, quantity.start - _SALE) : quantity.start]
    return sells and state.context.is_title and not words("roles", "earning", "short").isdisjoint(led)


def brought_home(state: SentenceState, quantity: Quantity) -> Topic | None:
    """Exports where Vietnam itself earns, whatever was told before ("Việt Nam đã thu về 46 triệu USD")."""
    before = state.before(quantity)[-2:]
    if state.scope.topic_here or quantity.kind != "money" or quantity.unit == "VND" or len(before) < 2:
        return None
    place, verb = before[0].place, before[1]
    if _are_goods(state.items[state.items.index(verb) - 1]):
        return _subject_earns(state, verb)
    ours = place is not None and place.role == "" and all(map(is_home, place.codes or (HOME,)))
    if not ours or not _earns(state, verb) or _is_of_others(state):
        return None
    return _governing(state, Topic("exports", "exports"))


def _are_goods(item: Item) -> bool:
    """Whether goods are named, or pointed at ("|mặt hàng này| mang về 612 triệu USD")."""
    return item.kind == "goods" or (item.kind, item.id) == ("goods_word", "same")


def _governing(state: SentenceState, topic: Topic) -> Topic:
    govern(state, topic)
    return topic


def _earns(state: SentenceState, verb: Item) -> bool:
    """Whether a word says that money comes home ("thu về", "mang lại")."""
    return state.said(verb) in words("roles", "earning", "words")


def _is_of_others(state: SentenceState) -> bool:
    """Whether something else than trade is spoken of: investment, tourism, taxes."""
    known = state.context.topic
    return known is not None and (bool(known.veto) or known.family != "trade")
