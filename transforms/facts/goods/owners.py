"""Whose the goods are that are dealt in ("Lào tăng nhập khẩu tôm |Việt Nam|"), and among whom a dealer is."""

from __future__ import annotations

from transforms.facts.records import WAYS, WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_NEAR = 1  # words between a change and the trade that changes


def is_of_dealt_goods(state: SentenceState, at: int) -> bool:
    """Whether the place at items[at] stands behind goods of which somebody trades more, or less.

    It begins no clause of its own, as in "Ý tăng gấp đôi, |Bỉ| tăng 12%".
    """
    items, start = state.items[:at], state.items[at].start
    while items and items[-1].kind in ("goods", "goods_word", "ranked") and start - items[-1].end <= _NEAR:
        start = items.pop().start
    cue = items.pop() if items else None
    if cue is None or cue.kind != "measure" or cue.props["measure"] not in WAYS or start - cue.end > _NEAR:
        return False
    grown = next((i for i in reversed(items) if i.kind != "ranked"), None)
    change = grown is not None and grown.kind == "growth" and grown.id in ("up", "down", "change")
    return change and grown is not None and 0 <= cue.start - grown.end <= _NEAR


def is_among_all(state: SentenceState, place: Place) -> bool:
    """Whether countries are only those among whom one is ("Lào là một trong |các nước| mua nhiều gạo")."""
    led = words("roles", "among", "words").stand_before(state.sentence.tokens, place.start)
    if place.codes != (WORLD,) or not led:
        return False
    before = [i for i in state.items if i.end <= place.start and i.kind not in ("growth", "period")]
    one = before[-1].place if before else None
    return one is not None and one.role == "" and one.kind == "place" and not any(map(is_home, one.codes))
