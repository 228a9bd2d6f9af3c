"""How often capital was put in: times that are counted are no figure's measure, and name its form."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.lexicon import lexicon
from transforms.vocabulary import words


def counts_turns(state: SentenceState, item: Item) -> bool:
    """Whether an item says how often something was done ("|431 lượt|, giá trị 510 triệu USD")."""
    counted = state.sentence.tokens[item.start : item.end]
    projects = item.quantity is not None and item.quantity.measure == "fdi_projects"
    return not projects and not words("units", "turns", "words").isdisjoint(counted)


def forms_counted(state: SentenceState, item: Item) -> list[Item]:
    """The form of capital that counted times name themselves ("1 lượt |góp vốn mua cổ phần|")."""
    for at in range(item.start + 1, item.end):
        end, entries = lexicon().match(state.sentence.tokens, at)
        found = [e for e in entries or () if e.kind == "measure" and "slice" in e.props]
        if found:
            return [Item("measure", at, end, found[0].id, found[0].props)]
    return []
