"""Goods that money is earned by, or spent on: "thu về 3 tỷ USD từ |cà phê|", "chi 2 tỷ USD cho |thép|"."""

from __future__ import annotations

from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words


def leads_to_goods(state: SentenceState, figure: Figure, gap: list[str]) -> bool:
    """Whether words between an amount and goods say that these bring it in, or that it is paid for them."""
    if figure.quantity.kind != "money" or figure.transform != "level" or len(gap) != 1:
        return False
    if figure.topic.measure == "exports":
        return gap[0] in words("roles", "roles", "from")
    spent = words("roles", "spending", "words").intersection(state.sentence.tokens[: figure.quantity.start])
    return figure.topic.measure == "imports" and bool(spent) and gap[0] in words("roles", "spending", "leads")
