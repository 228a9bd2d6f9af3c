"""Provinces abroad that a story deals with: whose "hai bên" it is, and what "hai nước" goes past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.context import Context
from transforms.facts.parties.pairs import Sides, is_of, stands_for_country
from transforms.facts.records import HOME, NO_AMOUNTS, WORLD, Partner, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words


def leave_region(state: SentenceState) -> None:
    """Let a title, or a sentence without figures, that turns to one province abroad say so for "hai bên".

    "Giao thương giữa các địa phương Việt Nam và Vân Nam tăng nhanh. … kim ngạch hai bên đạt 3 tỷ USD"; but
    not where it names another country beside it.
    """
    named = [code for item in state.of_kind("place") if item.place is not None for code in item.place.codes]
    abroad = {code for code in named if not is_home(code) and code != WORLD}
    region = next((code for code in abroad if "-" in code and not stands_for_country(code)), None)
    if region is None or any(not is_of(region, code) for code in abroad):
        return
    context = state.context
    if context.is_title or (any(map(is_home, named)) and _deals(state)):
        context.region = Partner(region, context.sentence, context.paragraph)


def _deals(state: SentenceState) -> bool:
    """Whether a sentence tells of trade, or of what two sides do together."""
    return state.is_trade or words("roles", "relations", "words").stand_in(state.sentence.tokens)


def region_dealt_with(context: Context) -> str | None:
    """The province abroad that is one of "hai bên": no trade was told since, and no country was turned to."""
    region, last, partner = context.region, context.pairs.get("trade"), context.partner
    if region is None or (last is not None and last.sentence >= region.sentence):
        return None
    turned = partner is not None and partner.sentence > region.sentence and partner.code != region.code
    if turned and partner is not None and not only_counts(partner, region.code, context):
        return None
    return region.code


def only_counts(partner: Partner, region: str, context: Context) -> bool:
    """Whether a country is named only as whose body counts what its province trades."""
    quoted = context.authority_home == partner.code and context.authority_sentence == partner.sentence
    return quoted and "-" in region and is_of(region, partner.code)


def of_nations(state: SentenceState, figure: Figure, sides: Sides, places: Sequence[Place]) -> Sides:
    """Sides of "hai nước", which are no provinces ("… giữa Việt Nam và Vân Nam. Kim ngạch |hai nước| …")."""
    both = (sides.reporter or HOME, sides.counterpart or WORLD)
    if figure.topic.family != "trade" or not any("-" in code and not is_home(code) for code in both):
        return sides
    named = any("-" in code for place in places for code in place.codes)
    if named or not _names_nations(state, figure.quantity):
        return sides
    reporter, counterpart = (code.partition("-")[0] for code in both)
    return replace(sides, reporter=reporter, counterpart=counterpart)


def _names_nations(state: SentenceState, quantity: Quantity) -> bool:
    """Whether "hai nước" stands between a figure and the one before it."""
    told = (i.end for i in state.before(quantity) if i.quantity is not None and i.id not in NO_AMOUNTS)
    start = max(told, default=0)
    return words("roles", "parties", "countries").stand_in(state.sentence.tokens[start : quantity.start])


def lies_in(context: Context, place: Place) -> bool:
    """Whether a country is only where something happens, and it is its province that is dealt with.

    "Vân Nam buôn bán với Việt Nam … Dù dịch lan rộng |tại Trung Quốc|, kim ngạch hai bên vẫn đạt 8 tỷ USD"
    """
    last, region = context.pairs.get("trade"), context.region
    dealt = last.partner if last is not None else region.code if region is not None else ""
    inside = place.role == "at" and not place.is_market and len(place.codes) == 1
    return inside and "-" in dealt and is_of(dealt, place.codes[0])
