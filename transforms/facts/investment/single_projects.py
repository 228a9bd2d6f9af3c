"""Capital of a single project, which is a firm's and no country's investment."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from transforms.facts.investment.sentences import counts_investors
from transforms.facts.items import Item
from transforms.facts.records import is_province
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.text.folding import fold
from transforms.vocabulary import load, words

_LONGEST = 7  # words of what a project makes, and the first of its name, at most
_ENDS = ("money", "counted", "percent", ";")  # what parts a project's name from a figure of something else


@cache
def _one_project() -> tuple[list[str], frozenset[str]]:
    """How one project is called, as tokens, and the words between it and what it costs."""
    head = fold(load("roles")["one_project"]["head"]).split()
    return head, words("roles", "one_project", "links")


def is_of_one_project(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount is what a single project costs ("một dự án trị giá 400 triệu USD"): of a company."""
    if quantity.kind != "money" or counts_investors(state, quantity):
        return False  # "22 quốc gia có dự án đầu tư vào Hà Nam với vốn 9 tỷ USD"
    if _is_of_named_project(state, quantity) or _is_of_the_project(state, quantity):
        return True
    head, links = _one_project()
    tokens = state.sentence.tokens
    at = quantity.start - 1
    while at >= 0 and quantity.start - at <= 7 and tokens[at] in links:
        at -= 1
    if tokens[at - 1 : at + 1] != head:
        return False
    counted = next((i.quantity for i in state.items if i.quantity is not None and i.start < at < i.end), None)
    if at + 1 == quantity.start and (counted is not None or _is_plural(state, at - 1)):
        return False  # "các |dự án 5 triệu USD|"; but "|dự án 5 triệu USD| của Sao Mai"
    return counted is None or (counted.in_words and counted.readings[0].value == 1)


def _is_of_the_project(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a project that was told of owns an amount ("tổng vốn đầu tư |của dự án| là 5 triệu USD").

    Or is the subject behind an amount that opens a sentence ("Với 1 tỷ USD, |dự án| của …").
    """
    tokens, heads = state.sentence.tokens, words("roles", "one_project", "ventures")
    owned = words("roles", "one_project", "owned")
    end = quantity.start
    while end and tokens[end - 1] in words("roles", "one_project", "is"):
        end -= 1
    if end < quantity.start and owned.stand_before(tokens, end):
        return True
    opens = not any(i.quantity is not None for i in state.before(quantity))
    led = (
        opens
        and tokens[0] in words("roles", "roles", "with")
        and tokens[quantity.end : quantity.end + 1] == [","]
    )
    return led and heads.stand_at(tokens, quantity.end + 1)


def _is_of_named_project(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a project with a name opens a figure's clause ("Dự án Sao Mai, vốn 9 tỷ USD")."""
    heads, tokens = words("roles", "one_project", "ventures"), state.sentence.tokens
    before = _before_conversion(state.before(quantity))
    opens = max((i.end for i in before if i.id in _ENDS), default=0)
    starts = (at for at in range(opens, quantity.start - 2) if heads.stand_at(tokens, at))
    return any(_has_name(state, at) for at in starts)


def _before_conversion(before: Sequence[Item]) -> Sequence[Item]:
    """Items without an amount that brackets say again ("34 tỷ đồng (|tương đương 1,5 tỷ USD")."""
    opens = [n for n, i in enumerate(before) if i.id == "("]
    said = opens and all(i.id == "equals" or i.kind == "measure" for i in before[opens[-1] + 1 :])
    last = before[opens[-1] - 1] if said and opens[-1] else None
    return before[: opens[-1] - 1] if last is not None and last.id == "money" else before


def _has_name(state: SentenceState, at: int) -> bool:
    """Whether a name stands behind the project at token ``at``, which is no one of several.

    What is made or built may stand between ("dự án điện khí Sao Mai", "dự án chế tạo lốp xe Sao Mai"), and
    whose it is ("dự án thép của Sao Mai"); the name may be a place's ("dự án điện khí Bạc Liêu").
    """
    tokens, first = state.sentence.tokens, at + 2
    if _is_plural(state, at):
        return False
    small = words("roles", "one_project", "kinds") | words("roles", "one_project", "links") | _small()
    for name in range(first, min(first + _LONGEST, len(tokens))):
        if tokens[name] in words("roles", "roles", "of") and name > first:
            continue
        if tokens[name] in small or not tokens[name].isalpha():
            return False
        known = next((i for i in state.items if i.start <= name < i.end), None)
        if state.sentence.capital[name] and (known is None or known.kind != "goods"):
            return known is None or (name > first and _is_named_after(known))
    return False


def _is_plural(state: SentenceState, at: int) -> bool:
    """Whether the project at token ``at`` is one of several."""
    return at > 0 and state.sentence.tokens[at - 1] in words("roles", "one_project", "many")


def _is_named_after(item: Item) -> bool:
    """Whether a place of Vietnam stands there without a word that says what part it plays."""
    place = item.place
    return place is not None and place.role == "" and any(is_province(code) for code in place.codes)


@cache
def _small() -> frozenset[str]:
    """Words that lead to whose several projects are, or where."""
    return frozenset(word for role in load("roles")["roles"] for word in words("roles", "roles", role))
