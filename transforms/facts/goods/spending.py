"""Sums that are spent on goods, and whose the goods are: "chi 2 tỷ USD để mua 9.000 tấn thép của Nga"."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_SPENT = 4  # words between "chi" and what is spent: "chi ra tới hơn"


def is_spent(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount is spent on goods named behind it ("|chi| 2 tỷ USD |mua| thép của Nga")."""
    tokens = state.sentence.tokens
    before = tokens[max(0, quantity.start - _SPENT) : quantity.start]
    if words("roles", "spending", "words").isdisjoint(before):
        return False
    end = _verb_behind(tokens, quantity.end)
    return end > 0 and not words("roles", "roles", "of").stand_at(tokens, end)


def is_paid(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount is spent, or is the tonnes of goods that one is spent on ("mua |9.000 tấn| thép")."""
    if quantity.kind != "tonne":
        return is_spent(state, quantity)
    sums = (i.quantity for i in state.before(quantity) if i.quantity is not None and i.id == "money")
    last = next(iter(reversed([*sums])), None)
    return (
        last is not None
        and is_spent(state, last)
        and quantity.start - _verb_behind(state.sentence.tokens, last.end) <= 1
    )


def sellers(places: list[Place]) -> list[Place]:
    """Places behind goods that money is spent on, as whom they are bought from."""
    ours = ("of", "")
    return [replace(p, role="from") if p.role in ours and p.kind == "place" else p for p in places]


def _verb_behind(tokens: list[str], start: int) -> int:
    """Where the verb ends that says at token ``start`` what money is spent on; 0 where none does."""
    at = words("roles", "spending", "leads").end_at(tokens, start)
    end = words("roles", "spending", "verbs").end_at(tokens, at)
    return end if end > at else 0
