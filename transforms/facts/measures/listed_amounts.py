"""Lists of amounts that each have rates of their own, and answer to a list of names."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.facts.items import Item

_BESIDE = ("growth", "break", "period", "measure")
_JOINTS = ("words", ",", ";")


def amounts_in(items: list[Item]) -> list[list[int]]:
    """Indexes of amounts behind "lần lượt" ("lần lượt là 2 tỷ USD (tăng 9%) và 3 tỷ USD (tăng 12%)")."""
    turns = [n for n, item in enumerate(items) if (item.kind, item.id) == ("turn", "respectively")]
    lists = [[*_amounts(items, at + 1)] for at in turns]
    return [m for m in lists if len(m) > 1 and any(rates_beside(items, m))]


def rates_beside(items: list[Item], members: list[int]) -> list[list[int]]:
    """Indexes of the rates that stand beside each amount of such a list.

    None where the first has none: "đạt 3 tỷ USD và 5 tỷ USD, tăng 7% và 9%" lists rates of its own.
    """
    ends = [*members[1:], len(items)]
    rates = [_rates(items, at, end) for at, end in zip(members, ends, strict=True)]
    return rates if rates[0] else [[] for _ in members]


def _rates(items: list[Item], at: int, end: int) -> list[int]:
    """Indexes of the rates right behind the amount at items[at], before items[end]."""
    rates: list[int] = []
    for here in range(at + 1, end):
        item = items[here]
        if item.kind == "quantity" and item.id == "percent":
            rates.append(here)
        elif item.kind not in _BESIDE or item.id == ";" or (end == len(items) and item.id == "words"):
            break
    return rates


def _amounts(items: list[Item], start: int) -> Iterator[int]:
    """Amounts of one kind from items[start] on, with nothing but their rates between, that are joined."""
    kind = ""
    for at in range(start, len(items)):
        item = items[at]
        if item.kind == "quantity" and item.id != "percent":
            if kind and (item.id != kind or items[at - 1].id not in _JOINTS):
                return
            kind = item.id
            yield at
        elif item.kind not in (*_BESIDE, "quantity") or (not kind and item.id in ("percent", ";")):
            return
