"""A sentence as one row of items in order: figures, periods, measures, places, and the words that steer them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from transforms.lexicon import Match
from transforms.mentions.goods import goods_of
from transforms.mentions.numerals import Reading
from transforms.mentions.periods import PeriodMention, periods_in
from transforms.mentions.places import Place, places_of
from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.ranks import Rank, ranks_of
from transforms.mentions.tokens import Sentence

_HALF = (Reading(Decimal(50), Decimal(10)),)
_NOTHING: Mapping[str, Any] = MappingProxyType({})
_PUNCTUATION = {",", ";", ":", "(", ")", ".", "!", "?", "|", "…", "•"}
# Kinds of entries that become items of their own, in the order in which they are preferred.
_STEERING = (
    "measure",
    "veto",
    "soft_veto",
    "status",
    "break",
    "turn",
    "growth",
    "authority",
    "authority_side",
    "authority_heads",
    "authority_recording",
    "speech",
    "goods_word",
    "currency",
    "ranked",
)


@dataclass(frozen=True, slots=True)
class Item:
    """Tokens [start, end) and what they are; one of the mentions is set where ``kind`` names it."""

    kind: str
    start: int
    end: int
    id: str = ""
    props: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    quantity: Quantity | None = None
    period: PeriodMention | None = None
    place: Place | None = None
    rank: Rank | None = None


def _steering(match: Match) -> list[Item]:
    return [
        Item(kind, match.start, match.end, entry.id, entry.props)
        for kind in _STEERING
        for entry in match.entries
        if entry.kind == kind
    ]


def _years_in_brackets(sentence: Sentence) -> Iterator[Item]:
    """The year of "2,8 tỷ USD (2000)"."""
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 1):
        year = tokens[at]
        if (
            tokens[at - 1] == "("
            and tokens[at + 1] == ")"
            and len(year) == 4
            and year.isdigit()
            and year[:2] in ("19", "20")
        ):
            mention = PeriodMention(sentence.starts[at], sentence.ends[at], "year", "brackets", {"y": year})
            yield Item("period", at, at + 1, "brackets", period=mention)


def items_of(sentence: Sentence) -> list[Item]:
    """All items by place. A period's tokens belong to it alone; then come ranks, figures, and the rest."""
    periods = periods_in(sentence)
    items, taken = [], bytearray(len(sentence.tokens) + 1)

    def claim(item: Item) -> None:
        if not any(taken[item.start : item.end]):
            taken[item.start : item.end] = b"\1" * (item.end - item.start)
            items.append(item)

    for period in periods:
        start, end = sentence.at(period.start), sentence.at(period.end)
        claim(Item("period", start, max(end, start + 1), period.rule, period=period))
    for year in _years_in_brackets(sentence):
        claim(year)
    for rank in ranks_of(sentence):
        claim(Item("rank", rank.start, rank.end, rank=rank))
    for quantity in quantities_of(sentence):
        claim(Item("quantity", quantity.start, quantity.end, quantity.kind, quantity=quantity))
    for match in sentence.matches:
        if match.of("fraction"):
            half = Quantity(match.start, match.end, "percent", _HALF, Decimal(1), "percent", in_words=True)
            claim(Item("quantity", match.start, match.end, "percent", quantity=half))
    for place in places_of(sentence):
        claim(Item("place", place.start, place.end, place.kind, place=place))
    for goods in goods_of(sentence):
        claim(Item("goods", goods.start, goods.end, goods.kind))
    for match in sentence.matches:
        if not any(taken[match.start : match.end]):
            items += _steering(match)
    items += [
        Item("break", at, at + 1, token)
        for at, token in enumerate(sentence.tokens)
        if token in _PUNCTUATION and not taken[at]
    ]
    items.sort(key=lambda item: (item.start, item.end))
    return _without_asides(items)


def _without_asides(items: list[Item]) -> list[Item]:
    """Items without the goods and places of brackets that hold no figure ("nông sản (gạo, cà phê)")."""
    aside: set[int] = set()
    opened: int | None = None
    for at, item in enumerate(items):
        if item.kind == "break" and item.id == "(":
            opened = at
        elif item.kind in ("quantity", "rank"):
            opened = None
        elif item.kind == "break" and item.id == ")" and opened is not None:
            aside.update(n for n in range(opened, at) if items[n].kind in ("goods", "place"))
            opened = None
    return [item for n, item in enumerate(items) if n not in aside] if aside else items
