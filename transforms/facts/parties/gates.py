"""Trade through the gates of a land border: whose it is, and that it is with the country behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, Gates, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.text.standing import Words
from transforms.vocabulary import load, words

_LED = 6  # words from what says that goods pass to what they pass: "qua cửa khẩu quốc tế Hữu Nghị"
_OFTEN = 2  # names of a country on which a story is, at least


def find_gates(state: SentenceState) -> None:
    """Remember whose gates a sentence speaks of, if it speaks of any ("qua cửa khẩu Hữu Nghị")."""
    if not (words("roles", "gates", "words").stand_in(state.sentence.tokens) or _passes_province(state)):
        return
    context, last = state.context, state.context.gates
    codes = (code for i in state.of_kind("place") if i.place is not None for code in i.place.codes)
    named = next((code for code in codes if code in _behind()), None)
    province = named or (last.province if last is not None else None) or context.title_province
    opens = "trade" not in context.pairs or (last is not None and last.opens)
    titled = context.is_title or (last is not None and last.titled)
    context.gates = Gates(context.sentence, context.paragraph, province, opens, titled)


def through_gates(state: SentenceState, topic: Topic, sides: Sides, places: Sequence[Place]) -> Sides:
    """Sides of what passes a province's gates: with the country behind them, where a story names no other.

    "Xuất khẩu qua cửa khẩu Hữu Nghị đạt 2 tỷ USD. Xe chờ sang Trung Quốc …"; not with the province a
    title puts beside it ("Lạng Sơn - Quảng Tây: …¶Kim ngạch qua các cửa khẩu …").
    """
    context, gates = state.context, state.context.gates
    if gates is None or topic.family != "trade" or sides.counterpart is None:
        return sides
    at_gates = bool(topic.props.get("at_gates"))
    if gates.paragraph != context.paragraph and not (at_gates or (gates.opens and _goes_on(state, topic))):
        return sides
    if not places and state.told and state.told[-1].counterpart == WORLD:
        return sides  # it is of what was just told to be traded with everyone
    others = [p for p in places if not _says_whose_goods(state, p)]
    here = gates.sentence == context.sentence or len(others) < len(places)
    is_taken = sides.reporter == HOME and here and not _is_national(others)
    province = gates.province if is_taken else sides.reporter
    country = _behind().get(province or "")
    if province is None or country is None or not _leads_to(state, country):
        return sides
    region = sides.counterpart.startswith(f"{country}-")
    beyond = sides.counterpart == country or region
    if region and here and not any(sides.counterpart in p.codes for p in places):
        return Sides(sides.reporter if not is_taken else province, country, sides.is_named)
    with_all = sides.counterpart == WORLD and (here or at_gates or _is_carried(state, others, province))
    return Sides(province, country, sides.is_named) if with_all or (is_taken and beyond) else sides


def of_local_goods(state: SentenceState, topic: Topic, sides: Sides, places: Sequence[Place]) -> Sides:
    """Sides of what a province makes itself, which goes everywhere, behind what only passes its gates.

    "Kim ngạch qua các cửa khẩu đạt 5 tỷ USD. Xuất khẩu |hàng địa phương| đạt 100 triệu USD"
    """
    province = sides.reporter or ""
    passed = sides.counterpart is not None and _behind().get(province) == sides.counterpart
    if topic.family != "trade" or not passed or any(not is_at_home(p) for p in places):
        return sides
    begins = max((state.sentence.at(s.end) for s in state.told), default=0)
    local = words("roles", "gates", "local").stand_in(state.sentence.tokens[begins:])
    return Sides(province, WORLD, is_named=True) if local else sides


def without_passed(state: SentenceState, places: list[Place]) -> list[Place]:
    """Places without those of ours that goods only pass, which another country buys from here, or sells.

    "Nhập từ Việt Nam |qua cửa khẩu Hữu Nghị| đạt 6 tỷ NDT"
    """
    if not any(p.codes == (HOME,) and p.role in ("from", "to") for p in places):
        return places
    return [p for p in places if not (_behind().keys() & {*p.codes} and _is_passed(state, p))]


def _is_passed(state: SentenceState, place: Place) -> bool:
    before = state.sentence.tokens[max(0, place.start - _LED) : place.start + 1]
    return not words("roles", "passing", "words").isdisjoint(before)


def is_freight(state: SentenceState, at: int) -> bool:
    """Whether items[at] says what vehicles take through a gate ("412 xe |vận chuyển| 9 tấn hàng").

    That is trade of both ways where the words behind it name none.
    """
    gates, ahead, behind = state.context.gates, state.items[at - 1 : at], state.items[at + 1 : at + 2]
    if gates is None or gates.paragraph != state.context.paragraph or not ahead or not behind:
        return False
    verb = state.said(state.items[at]) in words("roles", "freight", "verbs")
    counted = ahead[0].quantity is not None and ahead[0].end == state.items[at].start
    taken = behind[0].id == "tonne" and behind[0].start == state.items[at].end
    vehicles = words("roles", "freight", "vehicles").stand_in(state.said(ahead[0]).split())
    return verb and counted and taken and vehicles


def _passes_province(state: SentenceState) -> bool:
    """Whether goods are said to pass a border province ("xuất nhập khẩu |qua Lào Cai| giảm")."""
    if not state.is_trade or not state.of_kind("place"):
        return False
    passed = (i.place for i in state.of_kind("place") if i.place is not None and i.place.role == "to")
    led = words("roles", "passing", "words")
    tokens = state.sentence.tokens
    behind = (p for p in passed if len(p.codes) == 1 and state.context.names(_behind().get(p.codes[0], "")))
    return any(led.stand_before(tokens, p.start) for p in behind)


def _leads_to(state: SentenceState, country: str) -> bool:
    """Whether a story names the country behind gates, or is on no other and they are on land."""
    if state.context.names(country):
        return True
    port = words("roles", "passing", "ports").stand_in(state.sentence.tokens)
    named, often = state.context.dominant()
    return not port and (named in (None, country) or often < _OFTEN)


def _goes_on(state: SentenceState, topic: Topic) -> bool:
    """Whether a later paragraph of a story on gates is on them: on both ways of trade, or on a product.

    "… qua cửa khẩu Cầu Treo đạt 350 triệu USD.¶Gỗ nhập 90 nghìn tấn", but not "¶Xuất khẩu của tỉnh đạt …".
    """
    last, gates = state.context.pairs.get("trade"), state.context.gates
    if last is None and gates is not None:
        return gates.titled or gates.paragraph >= state.context.paragraph - 1
    passed = last is not None and _behind().get(last.reporter) == last.counterpart
    return topic.measure == "trade_turnover" or (passed and bool(state.scope.goods))


def _says_whose_goods(state: SentenceState, place: Place) -> bool:
    """Whether Vietnam only says whose the goods are that pass ("xuất khẩu hàng Việt Nam 612 triệu USD")."""
    led = {*state.sentence.tokens[max(0, place.start - 1 - (place.role == "of")) : place.start]}
    goods = any(i.kind == "goods" and i.end == place.start for i in state.items)
    wares = goods or not words("roles", "wares", "words").isdisjoint(led)
    return wares and place.codes == (HOME,) and place.role in ("", "of", "origin")


def _is_national(places: Sequence[Place]) -> bool:
    """Whether the clause names the whole country, or its trade with another as a pair."""
    whole = any(p.kind in ("whole", "home", "pair") or p.role == "pair" for p in places)
    return whole or any(p.codes == (HOME,) for p in places)


def _is_carried(state: SentenceState, places: Sequence[Place], province: str) -> bool:
    """Whether the clause names nobody whose trade it could be in all ("kim ngạch của tỉnh đạt …").

    Goods that go "qua Lào Cai" pass its gates.
    """
    through = words("roles", "passing", "words")
    rest = [p for p in places if p.codes != (province,) or not _is_led(state, p, through)]
    return not any(p.role == "of" or p.kind == "whole" or any(map(is_home, p.codes)) for p in rest)


def _is_led(state: SentenceState, place: Place, words_before: Words) -> bool:
    return not words_before.isdisjoint(state.sentence.tokens[max(0, place.start - 1) : place.start + 1])


@cache
def _behind() -> dict[str, str]:
    """The country behind each province's land border."""
    borders = load("places")["borders"]
    return {province: country for country, provinces in borders.items() for province in provinces}
