"""Shares of what another country buys of everyone, and of what all countries do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import WAYS, WORLD, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place

_OF_WHOLE = ("measure", "goods", "goods_word", "ranked", "place", "growth")  # what tells of what a share is


def share_there(state: SentenceState, figure: Figure, sides: Sides) -> Sides:
    """Sides of a share of what a market imports, which is the seller's of whose sales there was just told.

    "Xuất khẩu chè sang Nga đạt 9 triệu USD, chiếm |16%| nhập khẩu chè của nước này": Russia's, from Vietnam
    """
    last = state.told[-1] if state.told else None
    if last is None or (figure.transform, figure.topic.measure) != ("share", "imports"):
        return sides
    seller, market = last.reporter, last.counterpart
    if last.measure != "exports" or market == WORLD or is_home(market):
        return sides
    theirs = (sides.reporter, sides.counterpart) in ((market, WORLD), (seller, market))
    return replace(sides, reporter=market, counterpart=seller) if theirs else sides


def share_of_world(figure: Figure, places: Sequence[Place]) -> Sides | None:
    """Sides of a share of what the whole world sells or buys, which is its holder's with everyone; else None.

    "Lào chiếm |90%| tổng lượng chè nhập khẩu toàn cầu"
    """
    if figure.transform != "share" or figure.topic.measure not in WAYS:
        return None
    near = takewhile(lambda i: i.kind in _OF_WHOLE, figure.behind)
    worldwide = any(i.place is not None and i.place.codes == (WORLD,) and not i.place.role for i in near)
    told = (p for p in places if p.start < figure.quantity.start and p.role in ("", "of"))
    holders = {p.codes for p in told if p.codes != (WORLD,)}
    if not worldwide or len(holders) != 1:
        return None
    (codes,) = holders
    return Sides(codes[0], WORLD, is_named=True) if len(codes) == 1 else None
