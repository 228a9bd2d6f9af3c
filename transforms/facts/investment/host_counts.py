"""Projects from abroad that a province counts: all investors', where its sentence names none of them."""

from __future__ import annotations

from transforms.facts.goods.subjects import parts_begin
from transforms.facts.investment.sentences import counts_in_force
from transforms.facts.items import Item
from transforms.facts.measures.counting import are_named_foreign
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_ONE = ("counterpart", "groups", "pair", "pronoun")  # what stands for an investor, or for the two sides


def counts_of_all(state: SentenceState, figure: Figure, places: list[Place]) -> bool:
    """Whether projects are counted of all investors, though one was told of before."""
    return _counts_of_host(state, figure, places) or _counts_what_all_have(state, figure, places)


def _counts_of_host(state: SentenceState, figure: Figure, places: list[Place]) -> bool:
    """Whether a province, or its parks, or Vietnam, are told to have so many projects from abroad.

    "Nhật Bản có 70 dự án. … Toàn tỉnh hiện có 528 dự án FDI, vốn 6 tỷ USD": all investors'. One who has been
    named in the sentence, or whom the story is on and who is told to have them there, keeps them.
    """
    quantity = figure.quantity
    if not are_named_foreign(state, quantity) or parts_begin(state.sentence.tokens, 0):
        return False
    before = state.before(quantity)
    if any(i.rank is not None or _is_investor(i) for i in before):
        return False
    if any(p.codes and not is_at_home(p) for p in places):
        return False  # "Việt Nam có 9 dự án FDI tại Lào"
    return any(_hosts(i) for i in before) or _names_parks(state, quantity)


def _counts_what_all_have(state: SentenceState, figure: Figure, places: list[Place]) -> bool:
    """Whether projects in force are told, of nobody, behind what one of all investors brought lately.

    "Vốn FDI đạt 18 tỷ USD. Lào đứng thứ hai với 2 tỷ USD. Lũy kế đến nay, có |21.385 dự án còn hiệu lực|"
    """
    context, quantity = state.context, figure.quantity
    last = context.pairs.get("fdi")
    if last is None or last.counterpart in (WORLD, HOME) or not is_home(last.reporter):
        return False
    if state.told or places or not counts_in_force(quantity, state):
        return False
    anew = last.sentence < context.sentence and ("fdi", last.reporter) in context.all_told
    heaped = any(s.period.kind == "cumulative" for s in context.told if s.counterpart == last.counterpart)
    return anew and not heaped and not context.is_on(last.counterpart)


def _is_investor(item: Item) -> bool:
    place = item.place
    return place is not None and (place.kind in _ONE or bool(place.codes and not is_at_home(place)))


def _hosts(item: Item) -> bool:
    """Whether a place is the subject: Vietnam, a province by its name, or by what stands for it."""
    place = item.place
    if place is None:
        return False
    local = place.kind == "place" and (place.codes == (HOME,) or any("-" in code for code in place.codes))
    return place.kind == "province" or (local and place.role == "")


def _names_parks(state: SentenceState, quantity: Quantity) -> bool:
    """Whether industrial parks have them ("các KCN đã thu hút được 310 dự án FDI")."""
    return words("roles", "parks", "words").stand_in(state.sentence.tokens[: quantity.start])
