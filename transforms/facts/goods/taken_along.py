"""Goods of which amounts are listed before the partner of all: "9 tấn gạo, 5 tấn chè sang Lào"."""

from __future__ import annotations

from transforms.facts.clauses.modifiers import modifiers_behind
from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_LED = ("to", "from")
_AMOUNTS = ("tonne", "money")
_NEAR = 1  # words of goods before the one that is known, at most
_OF_GOODS = ("goods", "goods_word", "growth", "status")


def partner_of_all(state: SentenceState, quantity: Quantity) -> list[Place]:
    """Where goods go to or come from that are listed with others, each with its amount, before who has all.

    "bán 9.000 tấn gạo, 500 tấn chè |sang Lào| và 7.000 tấn gạo, 300 tấn chè |sang Nga|"; but "xuất khẩu
    9.000 tấn, trong đó 500 tấn sang Lào".
    """
    at = state.index_of(quantity)
    if quantity.kind not in _AMOUNTS or not _names_goods(state, at):
        return []
    here = at
    while (joint := _joint_behind(state, here)) is not None:
        here = joint + 1
        if state.items[here].id != quantity.kind or not _names_goods(state, here):
            return []
        places = [i.place for i in modifiers_behind(state, here)[0] if i.place is not None]
        if places:
            led = all(p.role in _LED and p.kind == "place" for p in places)
            return places if led else []
    return []


def _names_goods(state: SentenceState, at: int) -> bool:
    """Whether goods stand right behind the amount at items[at] ("9 tấn |gạo|", "9 tấn sườn |bò|")."""
    behind = state.items[at + 1 : at + 2]
    return [i.kind for i in behind] == ["goods"] and behind[0].start - state.items[at].end <= _NEAR


def _joint_behind(state: SentenceState, at: int) -> int | None:
    """Which item joins the goods of the amount at items[at] to the next amount; None where none does."""
    here = at + 1
    while here < len(state.items) and state.items[here].kind in _OF_GOODS:
        here += 1
    if here + 1 >= len(state.items) or not _joins(state, state.items[here]):
        return None
    return here if state.items[here + 1].kind == "quantity" else None


def _joins(state: SentenceState, joint: Item) -> bool:
    """Whether a comma or an "and" joins two amounts."""
    said = state.said(joint)
    return joint.kind == "break" and (said == "," or said in words("numerals", "joints", "lists"))
