"""A country that is described as a market, whose own imports are told next."""

from __future__ import annotations

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, Topic, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load, words

_MARKET = "export_market_rank"


def consumer_described(state: SentenceState, topic: Topic, places: list[Place]) -> Sides | None:
    """Sides of what the subject imports that is said to be where goods are sold: from everyone, or from us.

    "Mỹ là |nơi tiêu thụ| gỗ thuộc loại lớn nhất với giá trị nhập khẩu năm 2023 đạt 90 tỷ USD"; of ours where
    what Vietnam sells was told; not "Mỹ là thị trường lớn, nhập khẩu từ nước này đạt 9 tỷ USD".
    """
    if topic.measure != "imports" or state.told or not state.scope.topic_here:
        return None
    buyer, last = _subject(state), state.context.pairs.get("trade")
    if buyer is None:
        return None
    beside = [p for p in places if p.codes != (WORLD,) and p is not buyer]
    if not all(is_at_home(p) and p.codes == (HOME,) for p in beside):
        return None
    near = last is not None and last.paragraph >= state.context.paragraph - 1
    ours = last is not None and near and is_home(last.reporter)
    sold = last is not None and ours and (last.measure == "exports" or last.is_market)
    if ours and not (sold or beside):
        return None
    return Sides(buyer.codes[0], HOME if sold or beside else WORLD, is_named=True)


def _subject(state: SentenceState) -> Place | None:
    """The country before a copula and a noun for who buys, at the sentence's beginning."""
    at = next((n for n, i in enumerate(state.items) if i.kind not in ("period", "break", "turn")), None)
    place = state.items[at].place if at is not None else None
    noun = next((i for i in state.items if i.kind == "ranked"), None)
    if place is None or noun is None or noun.id != _MARKET or place.role != "" or len(place.codes) != 1:
        return None
    said = state.sentence.tokens[place.end : noun.start]
    abroad = not is_home(place.codes[0]) and place.codes[0] not in load("places")["groups"]
    is_one = place.end <= noun.start and not words("ranks", "copula").isdisjoint(said)
    cue = next((i.start for i in state.of_kind("measure") if i.props.get("measure") == "imports"), -1)
    return place if abroad and is_one and noun.end <= cue else None
