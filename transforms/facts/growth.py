"""What a percentage says: growth, a share, or nothing of ours."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.mentions.quantities import Quantity


def transform_of(quantity: Quantity, before: list[Item]) -> tuple[str, int] | None:
    """("growth", sign) or ("share", 1) from the nearest word that steers a percentage; None where there is none.

    ``before``: items of the sentence that stand before the figure, nearest last.
    """
    if quantity.sign:
        return "growth", quantity.sign
    for item in reversed(before):
        if item.kind != "growth":
            if item.kind == "rank" or (item.kind == "break" and item.id == "."):
                return None
            continue
        if item.id == "up":
            return "growth", 1
        if item.id == "down":
            return "growth", -1
        if item.id == "share":
            return "share", 1
        if item.id in ("multiple", "average", "top"):
            return None
    return None


def is_change(quantity: Quantity, before: list[Item]) -> bool:
    """Whether an amount is a change ("tăng 2 tỷ USD") rather than a level ("tăng lên 2 tỷ USD")."""
    at = quantity.start
    for item in reversed(before):
        if item.end < at - 3:
            return False
        if item.kind == "growth":
            if item.id == "reach":
                return False
            if item.id in ("change", "up", "down"):
                return item.props.get("change", True) and quantity.start - item.end <= 3
        elif item.kind in ("break", "quantity", "period", "place", "measure", "same"):
            return False
    return False


def is_average(tokens: list[str], quantity: Quantity, phrases: frozenset[str]) -> bool:
    """Whether the figure is one a year, a day, a project: the words after it say so."""
    tail = tokens[quantity.end : quantity.end + 3]
    return any(" ".join(tail[:n]) in phrases for n in (1, 2, 3))
