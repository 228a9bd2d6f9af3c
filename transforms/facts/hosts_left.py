"""Provinces told of as parts of what the whole country draws, which a sentence on all of it leaves behind."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, WORLD, Pair, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_OPENING = 3  # words of what opens a sentence: "trong số đó"
_SEVERAL = 2
_AT_HOME = ("province", "home", "pronoun", "counterpart", "whole")
_AMOUNTS = ("money", "percent", "counted")


def leave_hosts(state: SentenceState) -> None:
    """Go back to the country's investment, where a sentence turns from its provinces to who or what it is by.

    "Cả nước thu hút 14 tỷ USD. Hà Nội dẫn đầu với 4 tỷ USD. |Nga là nhà đầu tư lớn nhất với 3 tỷ USD|"
    """
    context = state.context
    last = context.pairs.get("fdi")
    if last is None or not last.reporter.startswith(f"{HOME}-") or last.counterpart != WORLD:
        return
    if last.sentence >= context.sentence or last.reporter == context.title_province:
        return
    if _are_parts(last, context) and not _goes_on(state) and _turns(state, _parts(context)):
        context.set_pair("fdi", HOME, WORLD)


def _parts(context: Context) -> int:
    return len(context.hosts[1] - {HOME})


def _are_parts(last: Pair, context: Context) -> bool:
    """Whether provinces were listed or ranked right behind what the whole country draws."""
    paragraph, sentence = context.all_invested.get(HOME, (-_SEVERAL, -_SEVERAL))
    near = context.hosts[0] >= context.paragraph - 1
    ranked = context.ranked_sentence == last.sentence == sentence + 1 and paragraph >= context.paragraph - 1
    return near and (_parts(context) >= _SEVERAL or ranked)


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


def _turns(state: SentenceState, parts: int) -> bool:
    """Whether it tells who invests, in what, or what was paid out; behind several, of any capital anew."""
    if not any(i.id in _AMOUNTS for i in state.items):
        return False
    investors = any(i.place is not None and not _is_ours(i) for i in state.items)
    sectors = any(i.kind == "goods" and state.is_sector(i) for i in state.items)
    cues = [i for i in state.of_kind("measure") if str(i.props["measure"]).startswith("fdi")]
    paid = any(i.id.startswith("fdi_disbursed") for i in cues)
    anew = parts >= _SEVERAL and any(not i.props.get("weak") for i in cues)
    return investors or sectors or paid or anew
