"""Lists of rates that each say which way they go, and answer to a list of names."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.records import CHANGES


def changes_in(items: list[Item]) -> list[list[int]]:
    """Indexes of rates that each say which way they go ("lần lượt giảm 11,3%, tăng 6% và giảm 3,4%")."""
    lists: list[list[int]] = []
    for at, item in enumerate(items):
        if item.id != "respectively" or item.kind != "turn":
            continue
        members: list[int] = []
        here = at + 1
        while here < len(items) and (items[here].id in CHANGES or _goes_on(items, here, members)):
            if items[here].quantity is not None:
                members.append(here)
            here += 1
        if len(members) > 1 and members[1] - members[0] > 2:
            lists.append(members)
    return lists


def _goes_on(items: list[Item], at: int, members: list[int]) -> bool:
    """Whether items[at] is the next rate of a list, or joins another to the last."""
    if items[at].id == "percent":
        return not members or items[at - 1].kind == "growth"
    joins = bool(members) and members[-1] == at - 1 and items[at].id in ("words", ",")
    return joins and items[at + 1 : at + 2] != [] and items[at + 1].id in CHANGES
