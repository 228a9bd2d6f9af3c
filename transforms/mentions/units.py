"""What stands beside a number and says what it counts: a currency, percent, tonnes, things."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from transforms.lexicon import lexicon
from transforms.phrases import Entries, Match
from transforms.text.words import tokens_of
from transforms.vocabulary import load

_KINDS = ("currency", "percent", "points", "counted", "other")


class Unit(NamedTuple):
    """``kind``: money, percent, points, counted, tonne, other; ``end``: one past its last token.

    ``unit``: the currency, percent, tonne or count; ``noun``: the entry of what is counted, or the reason why
    it is no fact; ``measure``: what a count of it is a fact of.
    """

    end: int
    kind: str
    unit: str | None = None
    noun: str = ""
    measure: str | None = None


def unit_at(tokens: list[str], at: int) -> Unit | None:
    """The unit whose words begin at token ``at``."""
    if at >= len(tokens):
        return None
    end, entries = lexicon().match(tokens, at)
    if "skip" in entries.by_kind:  # "1,3 triệu |khách| đến từ Lào"
        end, entries = _within(tokens, at, end)
    kinds = entries.by_kind
    if kinds.keys().isdisjoint(_KINDS):
        return None
    if (entry := kinds.get("currency")) is not None:
        return Unit(end, "money", entry.id)
    if (entry := kinds.get("percent") or kinds.get("points")) is not None:
        return Unit(end, entry.kind, "percent")
    if (entry := kinds.get("counted")) is not None:
        unit = str(entry.props["unit"])
        return Unit(end, "tonne" if unit == "tonne" else "counted", unit, entry.id, entry.props["measure"])
    return Unit(end, "other", noun=kinds["other"].id)


def _within(tokens: list[str], at: int, end: int) -> tuple[int, Entries]:
    """The longest phrase from token ``at`` to ``end`` or before it that says what is counted, if any does."""
    while True:
        shorter, entries = lexicon().match(tokens[:end], at)
        if shorter == at or not entries.by_kind.keys().isdisjoint(_KINDS):
            return shorter, entries
        end = shorter - 1


def unit_before(match: Match, end: int) -> Unit | None:
    """The currency of the phrase right before a number that ends before token ``end`` ("US$40,1 tỷ")."""
    entry = match.of("currency_before")
    return Unit(end, "money", entry.id) if entry is not None else None


@cache
def opening_words() -> frozenset[str]:
    """What the words of a unit can begin with."""
    units = load("units")
    rows = [row["cues"] for kind in ("currency", "noun", "other") for row in units[kind]]
    cues = [*(cue for row in rows for cue in row), *units["percent"]["cues"], *units["percent"]["points"]]
    return frozenset(tokens_of(cue)[0] for cue in cues)
