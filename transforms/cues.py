"""What an entry of the vocabulary can do for a fact: set a measure, count, rank, be the unit of an amount."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from transforms.facts.telling import ANY_CAPITAL
from transforms.lexicon import lexicon
from transforms.phrases import Entry

Phrase = tuple[str, ...]
_PEOPLE = ("visitor_arrivals", "agreements")


def phrases_of(test: Callable[[Entry], bool]) -> list[Phrase]:
    """The phrases, as folded tokens, that can mean what is asked for; none that holds another of them."""
    kept: dict[str, Phrase] = {}
    for phrase in sorted(_meant(test), key=len):
        joined = f" {' '.join(phrase)} "
        if not any(root in joined for root in kept):
            kept[joined] = phrase
    return list(kept.values())


def beginnings_of(test: Callable[[Entry], bool]) -> list[Phrase]:
    """The phrases that can mean what is asked for; none that begins with another of them.

    "9 |du khách|": behind a number, a word that ends in another is not found by that one.
    """
    meant = _meant(test)
    return [p for p in meant if not any(p[:size] in meant for size in range(1, len(p)))]


def _meant(test: Callable[[Entry], bool]) -> dict[Phrase, None]:
    return {tokens: None for entry, phrases in _by_entry() if test(entry) for tokens in phrases}


@cache
def _by_entry() -> list[tuple[Entry, list[Phrase]]]:
    """Every entry of the vocabulary with its phrases."""
    found: dict[int, tuple[Entry, list[Phrase]]] = {}
    for tokens, entries in lexicon().phrases():
        for entry in entries:
            found.setdefault(id(entry), (entry, []))[1].append(tokens)
    return list(found.values())


def sets_measure(entry: Entry) -> bool:
    """Whether a word says what the figures after it measure, by itself."""
    return entry.kind == "measure" and entry.props["measure"] != "same" and not entry.props.get("realised")


def is_of_people(entry: Entry) -> bool:
    """Whether it says that they are of visitors or agreements, which no amount of money is of."""
    return sets_measure(entry) and entry.props["measure"] in _PEOPLE


def is_of_capital(entry: Entry) -> bool:
    """Whether it is of capital at home as well as from abroad."""
    return sets_measure(entry) and entry.id in ANY_CAPITAL and bool(entry.props.get("weak"))


def is_firm(entry: Entry) -> bool:
    """Whether it is of trade or investment, whatever stands beside it."""
    return sets_measure(entry) and not is_of_people(entry) and not is_of_capital(entry)


def is_counted(entry: Entry) -> bool:
    """Whether a number of it is a fact of ours."""
    return entry.kind == "counted" and bool(entry.props["measure"])


def is_head_of_counts(entry: Entry) -> bool:
    """Whether the numbers below it may be of it, which have no unit of their own."""
    return entry.kind == "measure" and entry.props["measure"] in ("fdi_projects", "visitor_arrivals")


def is_ranked(entry: Entry) -> bool:
    """Whether a rank of it is a fact of ours."""
    return entry.kind == "ranked" and entry.id != ""


def is_unit(entry: Entry) -> bool:
    """Whether a number of it is an amount."""
    return entry.kind in ("currency", "percent") or entry.props.get("unit") == "tonne"


def is_topic(entry: Entry) -> bool:
    """Whether a story can state facts of it."""
    return sets_measure(entry) or is_counted(entry) or is_ranked(entry)
