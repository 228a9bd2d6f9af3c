"""What a percentage says: growth, a share, or nothing of ours."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.statements import Statement
from transforms.mentions.quantities import Quantity


def transform_of(
    quantity: Quantity, before: list[Item], told: list[Statement], *, is_part: bool, is_from: bool
) -> tuple[str, int] | None:
    """("growth", sign) or ("share", 1) from the nearest word that steers a percentage; None where there is none.

    ``before``: items of the sentence that stand before the figure. A percentage that is reached or compared with
    ("tăng từ 6,4% lên 8,5%", "so với mức 32,8%") is no growth: it is a share where one was spoken of.
    ``is_part``: the words behind the figure name a total ("bằng 27,7% vốn cấp mới"). ``is_from``: "từ" stands right before it. ``told``: statements so far, latest last, for a figure that only says "this rate".
    """
    if quantity.sign:
        return "growth", quantity.sign
    reached = is_from
    for item in reversed(before):
        if item.kind == "rank":
            break
        if (
            item.kind == "measure"
            and item.props.get("measure") == "same"
            and told
            and not told[-1].measure.endswith("_rank")
        ):
            return ("share", 1) if any(s.transform == "share" for s in told) else None
        if item.kind != "growth":
            continue
        if item.id in ("landing", "base"):
            reached = reached or quantity.start - item.end <= 4
        elif item.id in ("up", "down") and not reached:
            return "growth", 1 if item.id == "up" else -1
        elif item.id == "share":
            return "share", 1
        elif item.id == "multiple":
            return ("share", 1) if is_part else None  # "bằng 27,7% vốn cấp mới"
        elif item.id == "top":
            return None
    if reached and told and told[-1].transform == "share":
        return "share", 1
    return None


def is_change(quantity: Quantity, before: list[Item]) -> bool:
    """Whether an amount is a change ("tăng 2 tỷ USD") rather than a level ("tăng lên 2 tỷ USD")."""
    at = quantity.start
    if (
        len(before) > 1
        and before[-1].kind == "turn"
        and before[-1].id == "respectively"
        and at - before[-1].end <= 2
    ):
        earlier = next((i for i in reversed(before[:-1]) if i.kind not in ("break", "growth")), None)
        if earlier is not None and earlier.kind == "quantity" and earlier.id == "percent":
            return True  # "giảm 19,8%, tương ứng 469 triệu USD"
    for item in reversed(before):
        if item.end < at - 3:
            return False
        if item.kind == "growth":
            if item.id in ("reach", "landing", "base"):
                return False
            if item.id in ("change", "up", "down"):
                return item.props.get("change", True) and quantity.start - item.end <= 3
        elif item.kind in ("break", "quantity", "period", "place", "measure", "same"):
            return False
    return False


def is_average(tokens: list[str], quantity: Quantity, before: list[Item], phrases: frozenset[str]) -> bool:
    """Whether the figure is one a year, a day, a project: the words around it say so."""
    for item in reversed(before):
        if item.kind in ("quantity", "rank") or (item.kind == "break" and item.id in (";", ".", ",")):
            break
        if item.kind == "growth" and item.id == "average":
            return True
    tail = tokens[quantity.end : quantity.end + 3]
    return any(" ".join(tail[:n]) in phrases for n in (1, 2, 3))
