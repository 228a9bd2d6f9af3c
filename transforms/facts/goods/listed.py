"""Products listed behind their figure, before the partner ("512 tấn |gạo, sắn lát và chè| sang Lào")."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_LEADS = ("quantity", "measure", "ranked")


def listed_goods(state: SentenceState, first: Item) -> list[Item]:
    """A product with those that commas or an "and" join to it; alone where the last does something itself.

    "9 tấn |sắn lát, tinh bột sắn| sang Lào"; but "9 tấn |sắn lát|, gạo 5 tấn"
    """
    items, at = state.items, state.items.index(first)
    listed = [first]
    while [i.kind for i in items[at + 1 : at + 3]] == ["break", "goods"] and _joins(state, at + 1):
        at += 2
        listed.append(items[at])
    behind = items[at + 1] if at + 1 < len(items) else None
    led = behind is not None and behind.place is not None and behind.place.role != ""
    ends = behind is None or behind.kind in ("break", "period", "ranked") or led
    return listed if ends else [first]


def joins_listed(state: SentenceState, at: int) -> bool:
    """Whether the mark at items[at] joins products of one list behind their figure, or behind its cue.

    "nhập khẩu 5 tấn |ngô, lúa mì| từ Nga"; "chi 3 tỷ USD nhập khẩu |ngô và lúa mì| từ Nga"
    """
    first, items = at - 1, state.items
    while first > 1 and items[first].kind == "goods" and items[first - 1].kind == "break":
        first -= 2
    listed = first > 0 and items[first].kind == "goods" and items[first - 1].kind in _LEADS
    beside = listed and items[first - 1].end == items[first].start and at + 1 < len(items)
    return beside and items[at + 1] in listed_goods(state, items[first])


def _joins(state: SentenceState, at: int) -> bool:
    """Whether the mark at items[at] stands right between two products."""
    before, mark, behind = state.items[at - 1 : at + 2]
    joint = mark.id == "," or state.said(mark) in words("numerals", "joints", "lists")
    return joint and before.end == mark.start and mark.end == behind.start
