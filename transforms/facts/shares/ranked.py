"""Shares that a rank is held with, of which nothing more is said ("Nga là thị trường lớn nhất |với 55%|")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.records import TRADE_OF_RANK
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_HOLDERS = ("place", "goods", "goods_word")  # who holds a rank, whose it is, and of what
_RANKS = {*TRADE_OF_RANK, "fdi_rank", "trade_partner_rank"}
_CHANGES = ("up", "down", "rate", "multiple")
_WHOLE = 100  # percent: no part is more


def ranked_share(state: SentenceState, at: int) -> tuple[str, int] | None:
    """("share", 1) for a bare percentage behind a rank, with a small word between; else None.

    "Nga đứng đầu với 55%", "Lớn nhất là Nga với 10%"; but not "Nga có |mức tăng| lớn nhất với 55%".
    """
    quantity, lead = state.items[at].quantity, state.items[at - 1] if at > 1 else None
    if quantity is None or lead is None or quantity.value > _WHOLE or not _leads(state, lead, at):
        return None
    since = list(takewhile(lambda i: i.rank is None, reversed(state.items[: at - 1])))
    ranked = at - 2 - len(since)
    if ranked < 0 or not all(i.kind in _HOLDERS or i.id == "reach" for i in since):
        return None
    return ("share", 1) if _is_ours(state) and not _is_of_change(state, ranked) else None


def _leads(state: SentenceState, lead: Item, at: int) -> bool:
    """Whether "với" stands right before a percentage."""
    said = lead.id == "reach" and state.said(lead) in words("roles", "roles", "with")
    return said and state.items[at].start - lead.end <= 1


def _is_ours(state: SentenceState) -> bool:
    """Whether the rank told last is of trade or investment, or visitors are spoken of."""
    told, topic = state.told[-1] if state.told else None, state.context.topic
    if told is not None and told.unit == "rank":
        return told.measure in _RANKS
    return told is None and topic is not None and topic.measure == "visitor_arrivals"


def _is_of_change(state: SentenceState, ranked: int) -> bool:
    """Whether it is a change that is the greatest, or the words before the rank tell of one."""
    return any(i.kind == "growth" and i.id in _CHANGES for i in state.items[:ranked])
