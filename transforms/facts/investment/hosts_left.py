"""Provinces told of as parts of the whole country, which a sentence on all of it leaves behind."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, NEVER, WORLD, Pair, family_of, is_home, is_province
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_OPENING = 3  # words of what opens a sentence: "trong số đó"
_SEVERAL = 2
_AT_HOME = ("province", "home", "pronoun", "counterpart", "whole")
_AMOUNTS = ("money", "tonne", "percent", "counted")
_FAMILIES = ("fdi", "trade", "visitors")
_COUNTED = {"fdi_projects", "visitor_arrivals"}


def leave_hosts(state: SentenceState) -> None:
    """Go back to the country, where a sentence turns from its provinces to who deals with it, or in what.

    "Cả nước thu hút 14 tỷ USD. Hà Nội dẫn đầu với 4 tỷ USD. |Nga là nhà đầu tư lớn nhất với 3 tỷ USD|"; "Cả
    nước xuất khẩu 217 tỷ USD. TP.HCM đạt 28 tỷ USD, Bắc Ninh 26 tỷ. |Mỹ là thị trường lớn nhất|"
    """
    context = state.context
    for family in _FAMILIES:
        last = context.pairs.get(family)
        if last is None or not is_province(last.reporter) or last.counterpart != WORLD:
            continue
        if last.sentence >= context.sentence or last.reporter == context.title_province:
            continue
        if _are_parts(family, last, context) and not _goes_on(state) and _turns(state, family):
            context.set_pair(family, HOME, WORLD)


def _parts(family: str, context: Context) -> int:
    """How many provinces were told of: by the paragraph where they draw capital, else by the sentence."""
    told = {s.reporter for s in context.told if family_of(s.measure) == family}
    return len((context.hosts[1] if family == "fdi" else told) - {HOME})


def _are_parts(family: str, last: Pair, context: Context) -> bool:
    """Whether provinces were listed or ranked right behind what is of the whole country."""
    paragraph, sentence = context.all_told.get((family, HOME), NEVER)
    near = family == "fdi" or sentence >= last.sentence - _SEVERAL
    near = near and last.paragraph >= context.paragraph - 1
    ranked = context.ranked_sentence == last.sentence == sentence + 1 and paragraph >= context.paragraph - 1
    return near and (_parts(family, context) >= _SEVERAL or ranked)


def _goes_on(state: SentenceState) -> bool:
    """Whether a sentence names a place of ours, or opens as one on a part of what was told."""
    if any(_is_ours(item) for item in state.of_kind("place")):
        return True
    opening = {" ".join(state.sentence.tokens[:n]) for n in range(1, _OPENING + 1)}
    parts = words("roles", "frames", "parts") | words("roles", "frames", "shares_goal")
    return not parts.isdisjoint(opening)


def _is_ours(item: Item) -> bool:
    place = item.place
    return place is not None and (place.kind in _AT_HOME or any(map(is_home, place.codes)))


def _turns(state: SentenceState, family: str) -> bool:
    """Whether it tells with whom, in what, or what was paid out; behind several, of any of it anew."""
    if not any(i.id in _AMOUNTS for i in state.items):
        return False
    partners = any(i.place is not None and not _is_ours(i) for i in state.items)
    goods = any(i.kind == "goods" and (family != "fdi" or state.is_sector(i)) for i in state.items)
    cues = [i for i in state.of_kind("measure") if family_of(str(i.props["measure"])) == family]
    units = {i.quantity.measure for i in state.items if i.quantity is not None} & _COUNTED
    counted = any(family_of(str(unit)) == family for unit in units)
    paid = any(i.id.startswith("fdi_disbursed") for i in cues)
    several = _parts(family, state.context) >= _SEVERAL
    anew = several and (any(not i.props.get("weak") for i in cues) or counted)
    return partners or goods or paid or anew
