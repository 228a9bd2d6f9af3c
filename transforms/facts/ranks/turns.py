"""Several ranks told together, and who holds each ("Đứng thứ 4 và thứ 7 lần lượt là Đức và Hà Lan")."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.items import Item
from transforms.mentions.places import Place

_ENDS = (",", ";", ".")
_FEWEST = 2  # ranks that are told together


def in_turn(items: list[Item], at: int) -> Place | None:
    """The holder of one of several ranks ("Đức và Hà Lan lần lượt đứng thứ 4 và thứ 7").

    Or of ranks that stand before them ("Đứng thứ 4 và thứ 7 là Đức và Hà Lan").
    """
    if (held := _behind_ranks(items, at)) is not None:
        return held
    turn = next((n for n in range(at) if (items[n].kind, items[n].id) == ("turn", "respectively")), None)
    if turn is None:
        return None
    ranks = [n for n in range(turn, len(items)) if items[n].kind == "rank"]
    places = [i.place for i in items[:turn] if i.place is not None and i.place.role == ""]
    return places[-len(ranks) :][ranks.index(at)] if len(places) >= len(ranks) else None


def _behind_ranks(items: list[Item], at: int) -> Place | None:
    """The place behind joined ranks that is as far in its list as items[at] is in theirs."""
    first = last = at
    while first > 1 and items[first - 1].kind == "break" and items[first - 2].kind == "rank":
        first -= 2
    while last + 2 < len(items) and items[last + 1].kind == "break" and items[last + 2].kind == "rank":
        last += 2
    if first > 0 and _holds(items[first - 1]) and items[first].start == items[first - 1].end:
        return None  # the first has its own: "Đức đứng đầu, thứ 2 là Hà Lan"
    count = (last - first) // 2 + 1
    held: list[Place] = []
    for before, item in pairwise(items[last:]):
        if item.kind in ("quantity", "measure") or (item.id in _ENDS and before.kind != "place"):
            break
        if item.place is not None and _holds(item):
            held.append(item.place)
    if len(held) != count:
        held = _told_in_turn(items[last + 1 :], count)
    return held[(at - first) // 2] if count > 1 and len(held) == count else None


def _holds(item: Item) -> bool:
    """Whether an item is a place that can hold a rank, and not all of the markets ("các thị trường")."""
    return item.place is not None and item.place.role == "" and item.place.kind != "whole"


def names_in_turn(items: list[Item], at: int) -> bool:
    """Whether the rank at items[at] is the last of several, whose holders follow with their figures."""
    return items[at - 1].kind == "break" and len(_told_in_turn(items[at + 1 :], _FEWEST)) >= _FEWEST


def _told_in_turn(behind: list[Item], count: int) -> list[Place]:
    """The places behind "lần lượt" of which each has its figures ("… |là| Đức với 9 tỷ và Hà Lan 8 tỷ")."""
    if not any((i.kind, i.id) == ("turn", "respectively") for i in behind[:2]):
        return []
    found: list[Place] = []
    opens = True
    for item in behind:
        if item.id in (".", ":") or (item.id == ";" and len(found) >= count):
            break
        if item.place is not None and opens and _holds(item):
            found.append(item.place)
        leads_on = item.kind in ("ranked", "growth") or (item.place is not None and not _holds(item))
        opens = item.kind in ("break", "turn") or (opens and leads_on)
    return found
