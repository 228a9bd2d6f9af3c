"""Trade through the gates of a land border: whose it is, and that it is with the country behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from transforms.facts.context import HOME, WORLD, Topic, is_home
from transforms.facts.pairs import Sides
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load, words


def find_gates(state: SentenceState, said: str) -> None:
    """Remember whose gates a sentence speaks of, if it speaks of any ("qua cửa khẩu Hữu Nghị")."""
    context = state.context
    if not any(f" {gate} " in f" {said} " for gate in words("roles", "gates", "words")):
        return
    context.gate_sentence, context.gate_paragraph = context.sentence, context.paragraph
    context.on_gates = context.on_gates or "trade" not in context.pairs
    codes = (code for i in state.of_kind("place") if i.place is not None for code in i.place.codes)
    named = next((code for code in codes if code in _behind()), None)
    context.gate_province = named or context.gate_province or context.title_province


def through_gates(state: SentenceState, topic: Topic, sides: Sides, places: Sequence[Place]) -> Sides:
    """Sides of what passes a province's gates: with the country behind them, where the story names that.

    "Xuất khẩu qua cửa khẩu Hữu Nghị đạt 2 tỷ USD. Xe chờ sang Trung Quốc …"
    """
    context = state.context
    goes_on = context.on_gates and topic.measure == "trade_turnover"
    if topic.family != "trade" or not (goes_on or context.gate_paragraph == context.paragraph):
        return sides
    here = context.gate_sentence == context.sentence
    province = sides.reporter
    if province == HOME and here and not _is_national(places):
        province = context.gate_province
    country = _behind().get(province or "")
    if province is None or country is None or sides.counterpart is None or not context.names(country):
        return sides
    beyond = sides.counterpart == country or sides.counterpart.startswith(f"{country}-")
    if province != sides.reporter and not (beyond or sides.counterpart == WORLD):
        return sides
    if sides.counterpart == WORLD and not (here or _is_carried(places)):
        return sides
    if sides.counterpart == WORLD or province != sides.reporter:
        return Sides(province, country, sides.is_named)
    return sides


def _is_national(places: Sequence[Place]) -> bool:
    """Whether the clause names the whole country, or its trade with another as a pair."""
    whole = any(p.kind in ("whole", "home", "pair") or p.role == "pair" for p in places)
    return whole or any(p.codes == (HOME,) for p in places)


def _is_carried(places: Sequence[Place]) -> bool:
    """Whether the clause names nobody whose trade it could be in all ("kim ngạch của tỉnh đạt …")."""
    return not any(p.role == "of" or p.kind == "whole" or any(map(is_home, p.codes)) for p in places)


@cache
def _behind() -> dict[str, str]:
    """The country behind each province's land border."""
    borders = load("places")["borders"]
    return {province: country for country, provinces in borders.items() for province in provinces}
