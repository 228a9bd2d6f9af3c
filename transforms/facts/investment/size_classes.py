"""Projects of one size, with their capital: a class, and no total ("503 dự án |dưới 10 triệu USD|")."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_PROJECTS = "fdi_projects"
_LONGEST = 7  # words between projects and how large each of them is: "có quy mô vốn đầu tư đăng ký"


def is_of_size_class(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a figure says how large each of several projects is, or is of those that are so large.

    "|45 dự án| từ |100 triệu USD| trở lên, tổng vốn |12 tỷ USD|, chiếm |40%| tổng vốn đăng ký"
    """
    here = _head_of(state, quantity)
    if here is not None or _has_size_behind(state, quantity):
        return True
    for item in reversed(state.before(quantity)):
        bound = item.quantity
        head = _head_of(state, bound) if bound is not None else None
        if bound is not None and head is not None:
            return _reaches(state, bound, quantity, is_counted=_ends_count(state, head))
    return False


def _head_of(state: SentenceState, quantity: Quantity) -> int | None:
    """Where the projects end that an amount bounds the size of each of; None where it is a sum.

    "dự án dưới 10 triệu USD", "dự án có quy mô trên 1 tỷ USD", "dự án có vốn từ 5 triệu USD trở lên"; but
    "9 dự án có vốn trên 5 tỷ USD" are all that they have.
    """
    if quantity.kind != "money":
        return None
    tokens, start = state.sentence.tokens, quantity.start
    bound = "".join(tokens[max(0, start - 1) : start])
    bound = bound if bound in words("roles", "size_classes", "bounds") else ""
    closed = words("roles", "size_classes", "closing").stand_at(tokens, quantity.end)
    if not bound and not closed:
        return None
    at = start - 1 if bound else start
    certain = closed or bound in words("roles", "size_classes", "below")
    links: frozenset[str] = words("roles", "size_classes", "sizes")
    links = links | words("roles", "size_classes", "capital") if certain else links
    while at > 0 and start - at <= _LONGEST and tokens[at - 1] in links:
        at -= 1
    return at if words("roles", "size_classes", "projects").stand_before(tokens, at) else None


def _has_size_behind(state: SentenceState, quantity: Quantity) -> bool:
    """Whether how large each of them is stands right behind projects that are counted."""
    if quantity.measure != _PROJECTS:
        return False
    behind = next((i.quantity for i in state.behind(quantity) if i.quantity is not None), None)
    return behind is not None and _head_of(state, behind) == quantity.end


def _ends_count(state: SentenceState, head: int) -> bool:
    """Whether the projects that end at a token are counted ("|503 dự án| dưới 10 triệu USD")."""
    return any(_counts_projects(i) and i.end == head for i in state.items)


def _counts_projects(item: Item) -> bool:
    return item.quantity is not None and item.quantity.measure == _PROJECTS


def _reaches(state: SentenceState, bound: Quantity, quantity: Quantity, *, is_counted: bool) -> bool:
    """Whether a figure behind a size is still of the class: nothing else is counted or told between.

    Of a class without a number, only what is said to be of it ("Các dự án trên 1 tỷ USD |gồm| …").
    """
    between = [i for i in state.behind(bound) if i.end <= quantity.start]
    tokens = state.sentence.tokens[bound.end : quantity.start]
    parted = any(i.id == ";" or i.kind == "rank" for i in between)
    if parted or words("roles", "size_classes", "turns").stand_in(tokens):
        return False
    if not is_counted:
        return words("roles", "size_classes", "leads").stand_at(_past_closing(tokens), 0)
    anew = quantity.measure == _PROJECTS or any(_counts_projects(i) for i in between)
    return not anew


def _past_closing(tokens: list[str]) -> list[str]:
    """Words without what closes a size ("|trở lên| có 45 dự án")."""
    return tokens[max(0, words("roles", "size_classes", "closing").end_at(tokens, 0)) :]
