"""Partners described by what they are to a country's trade, whose amounts follow without a word of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.measures.topics import topic_of_rank
from transforms.facts.ranks.measures import measure_of_noun
from transforms.facts.records import TRADE_OF_RANK, WORLD, Topic, family_of, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_NEAR = 8  # words from the partner to what it is said to be ("hiện cũng là một trong những")
_BETWEEN = ("place", "goods", "goods_word", "period", "turn")  # from there to its amounts
_HEDGED = 3  # words before an amount that hedge it ("vào khoảng trên"),
_BARE = 1  # and before one that none hedges: "với hợp đồng" is of something else
_AMOUNTS = ("money", "tonne")
_ROLES = {"exports": "to", "imports": "from"}


def describe_partner(state: SentenceState, at: int) -> Topic | None:
    """The trade that items[at] says a partner is of, where amounts follow; the partner takes its part in it.

    "Đức là |thị trường xuất khẩu| lớn của nước ta, năm 2021 đạt 7 tỷ USD"
    """
    noun = state.items[at]
    if noun.id not in TRADE_OF_RANK or noun.props.get("weak") or noun.props.get("deed"):
        return None
    partner = _subject(state, noun)
    if partner is None or _is_both(state, at) or not _has_amount(state, at):
        return None
    measure, _ = measure_of_noun(state, noun) or ("", "")
    if measure not in TRADE_OF_RANK:
        return None
    topic = topic_of_rank(measure)
    role = _ROLES[topic.measure]
    state.scope.places = [replace(p, role=role) if p is partner else p for p in state.scope.places]
    return topic


def _subject(state: SentenceState, noun: Item) -> Place | None:
    """The one place that is said to be it ("|Đức| cũng là một trong các thị trường …"); ours, of another."""
    places = [p for p in state.scope.places if p.end <= noun.start]
    last = places[-1] if len(places) == 1 else None
    if last is None or last.role != "" or len(last.codes) != 1:
        return None
    if is_home(last.codes[0]) and not _is_of_another(state, noun):
        return None
    said = state.sentence.tokens[last.end : noun.start]
    told = len(said) <= _NEAR and not words("ranks", "called").isdisjoint(said)
    return last if told and last.codes[0] != WORLD else None


def _is_both(state: SentenceState, at: int) -> bool:
    """Whether a partner is said to buy and to sell ("vừa là nguồn cung vừa là |thị trường tiêu thụ|")."""
    clause = takewhile(lambda i: i.id not in (",", ";") and i.quantity is None, reversed(state.items[:at]))
    return any(i.kind == "ranked" and i.id in TRADE_OF_RANK and i.id != state.items[at].id for i in clause)


def _is_of_another(state: SentenceState, noun: Item) -> bool:
    """Whether a market is another country's ("Việt Nam là thị trường xuất khẩu lớn |của Lào|")."""
    behind = (i.place for i in state.items if i.place is not None and i.start >= noun.end)
    owner = next(behind, None)
    foreign = owner is not None and len(owner.codes) == 1 and not is_home(owner.codes[0])
    return noun.id == "export_market_rank" and foreign and owner is not None and owner.role == "of"


def _has_amount(state: SentenceState, at: int) -> bool:
    """Whether an amount is what comes next, past whose market it is, of what and when."""
    behind = list(takewhile(_is_between, state.items[at + 1 :]))
    figure = next(iter(state.items[at + 1 + len(behind) :]), None)
    if figure is None or figure.quantity is None or figure.id not in _AMOUNTS:
        return False
    apart, tokens = figure.start - state.items[at + len(behind)].end, state.sentence.tokens
    if words("ranks", "by").stand_before(tokens, figure.start):
        apart = 0  # "với 80.000 chiếc, |trị giá| 2 tỷ USD"
    whole = any(i.place is not None and (i.place.kind == "whole" or WORLD in i.place.codes) for i in behind)
    return apart <= (_BARE if figure.quantity.qualifier == "exact" else _HEDGED) and not whole


def _is_between(item: Item) -> bool:
    if item.kind == "break":
        return item.id in (",", ":", ";", "words")
    weak = item.kind == "measure" and bool(item.props.get("weak"))
    if weak and family_of(str(item.props["measure"])) != "trade":
        return False  # "với |hợp đồng| 2 tỷ USD"
    return weak or item.id == "other" or item.kind in _BETWEEN or item.id == "reach"
