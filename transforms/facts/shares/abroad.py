"""Shares of what another country buys of everyone, behind what Vietnam sells there."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import WORLD, is_home
from transforms.facts.state import Figure, SentenceState


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
