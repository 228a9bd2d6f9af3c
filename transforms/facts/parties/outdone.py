"""Partners that another comes behind, each with a figure of its own in brackets ("sau Lào (4 tỷ USD)")."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides, is_coded
from transforms.facts.records import WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def sides_outdone(state: SentenceState, quantity: Quantity, family: str) -> Sides | None:
    """Sides of a figure in brackets behind a partner that the one told of comes after; None of others.

    "Lào đứng thứ hai, sau Nga (9 tỷ USD) và Bỉ (8 tỷ USD)": with the one who trades or invests with Lào.
    """
    at, last = state.index_of(quantity), state.context.pairs.get(family)
    opened = at > 1 and state.items[at - 1].id == "("
    place = _outdone(state, at - 2) if opened else _put_against(state, at)
    code = place.codes[0] if place is not None and len(place.codes) == 1 else None
    if last is None or code is None or not is_coded(code) or is_home(code) or WORLD in (last.partner, code):
        return None
    if is_home(last.reporter) or any(s.measure == "fdi_rank" for s in state.told):
        return Sides(last.reporter, code, True)
    # "Bỉ nhận vốn Việt Nam nhiều thứ ba, sau Lào (…)"
    invests = family == "fdi" and is_home(last.counterpart)
    return Sides(code, last.counterpart, True) if invests else None


def _put_against(state: SentenceState, at: int) -> Place | None:
    """The partner whose own amount at items[at] another's is put against ("3 tỷ USD |so với Lào| 2 tỷ")."""
    named = at - 2 if at and state.items[at - 1].id == "reach" else at - 1
    place = state.items[named].place if named > 0 else None
    base = next((i for i in reversed(state.items[: max(named, 0)]) if i.kind != "ranked"), None)
    put = place is not None and place.role == "after" and base is not None and base.id == "base"
    return place if put and state.items[at].id == "money" else None


def _outdone(state: SentenceState, at: int) -> Place | None:
    """The partner at items[at], where "sau" leads to it, or to one that a joint binds to it."""
    place = state.items[at].place
    if place is None or place.role not in ("after", ""):
        return None
    if place.role == "after":
        return place if _comes_behind(state, place) else None
    joint, closes = (state.items[at - 1], state.items[at - 2]) if at > 1 else (None, None)
    if joint is None or closes is None or closes.id != ")" or not _joins(state, joint):
        return None
    opens = max((n for n in range(at - 2) if state.items[n].id == "("), default=0)
    return place if opens and _outdone(state, opens - 1) is not None else None


def _comes_behind(state: SentenceState, place: Place) -> bool:
    """Whether the words before a partner say that another comes behind it ("chỉ sau Nga")."""
    return words("roles", "outdone", "behind").stand_before(state.sentence.tokens, place.start)


def _joins(state: SentenceState, word: Item) -> bool:
    return word.id == "," or state.said(word) in words("numerals", "joints", "lists")


def leave_outdone(state: SentenceState, opens: int) -> bool:
    """Whether brackets that open at items[opens] stand behind such a partner, of whom nothing goes on."""
    return opens > 0 and _outdone(state, opens - 1) is not None
