"""Towns abroad at Vietnam's border, which are gates: what passes them, or what they buy, is with Vietnam."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WORLD, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words


def of_border_town(state: SentenceState, topic: Topic, sides: Sides, places: Sequence[Place]) -> Sides:
    """Sides of trade at a town's gate or market, and of what the town trades with nobody named.

    "Giao dịch tại |chợ biên giới Bằng Tường| đạt 6 tỷ nhân dân tệ", "|huyện Hà Khẩu| đã nhập 9 tấn xoài"
    """
    if topic.family != "trade" or not places or not state.context.names(HOME):
        return sides
    town = next((p for p in places if _is_town(state, p)), None)
    if town is None or any(p.kind in ("pair", "whole") or is_home(code) for p in places for code in p.codes):
        return sides
    code = town.codes[0]
    alone = all(p.codes[0].partition("-")[0] == code.partition("-")[0] for p in places if p.codes)
    if not alone:
        return sides
    bought = (sides.reporter, sides.counterpart) == (code, WORLD)
    at_gate = topic.measure == "trade_turnover" and is_home(sides.reporter or "") and _is_led(state, town)
    return Sides(code, HOME, is_named=True) if bought or at_gate else sides


def _is_town(state: SentenceState, place: Place) -> bool:
    said = " ".join(state.sentence.tokens[place.start : place.end])
    return len(place.codes) == 1 and said in words("roles", "border_towns", "words")


def _is_led(state: SentenceState, place: Place) -> bool:
    """Whether a gate or a market is said to be at the town ("qua |cửa khẩu| Đông Hưng")."""
    return words("roles", "border_towns", "led_by").stand_before(state.sentence.tokens, place.start)
