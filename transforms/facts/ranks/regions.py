"""Ranks that provinces abroad hold in their country: "địa phương đứng đầu Trung Quốc về buôn bán với ta"."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.items import Item
from transforms.facts.parties.pairs import is_coded, is_of, stands_for_country
from transforms.facts.ranks.holders import introduced
from transforms.facts.ranks.nouns import as_noun
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_STOPS = (";", ".", ":", "(", ")")
_ENDS = (*_STOPS, ",")
_FIGURES = ("quantity", "rank")
# What the other side ranks, by what the province does with it, and the role that it stands in.
_RANKS = {
    ("trade_partner_rank", "with"): "trade_partner_rank",
    ("export_market_rank", "to"): "import_source_rank",
    ("import_source_rank", "from"): "export_market_rank",
    ("fdi_rank", "to"): "fdi_rank",
    ("fdi_rank", "at"): "fdi_rank",
}


def ranked_region(state: SentenceState, at: int) -> tuple[str, tuple[str, str]] | None:
    """Measure and sides of a rank at items[at] that a province abroad holds among those of its country.

    "Quảng Đông là địa phương Trung Quốc có quy mô thương mại lớn nhất với Việt Nam" is a rank among the
    partners of Vietnam; None for any other.
    """
    clause = _clause(state.items, at)
    holder = _holder(state, clause, at)
    if holder is None:
        return None
    others = [i.place for i in clause if i.place is not None and i.place is not holder]
    if not _is_local(state, clause, holder.codes[0], others):
        return None
    for said in filter(None, map(as_noun, clause)):
        for place in others:
            measure, other = _RANKS.get((said.id, place.role)), _other_of(place, holder.codes[0])
            if measure is not None and other is not None:
                return measure, (other, holder.codes[0])
    return None


def country_of(holder: str) -> str:
    """The country within which a province has its rank."""
    return holder.partition("-")[0]


def _clause(items: Sequence[Item], at: int) -> list[Item]:
    """Items of the rank's clause: past commas before it, up to a comma or a figure behind it."""
    first = at
    while first and items[first - 1].id not in _STOPS and items[first - 1].kind not in _FIGURES:
        first -= 1
    last = at + 1
    while last < len(items) and items[last].id not in _ENDS and items[last].kind not in _FIGURES:
        last += 1
    return list(items[first:last])


def _holder(state: SentenceState, clause: list[Item], at: int) -> Place | None:
    """The province abroad that is the subject nearest before the rank, or is introduced behind it."""
    before = [i.place for i in clause if i.place is not None and i.start < state.items[at].start]
    subjects = [p for p in before if p.role == ""]
    for place in (*reversed(subjects), introduced(state.sentence, state.items, at)):
        if place is not None and _is_region(place):
            return place
    return None


def _is_region(place: Place) -> bool:
    """Whether a place is one province abroad, and no capital."""
    code = place.codes[0] if len(place.codes) == 1 else ""
    return "-" in code and not is_home(code) and not stands_for_country(code)


def _is_local(state: SentenceState, clause: list[Item], holder: str, others: Sequence[Place]) -> bool:
    """Whether a clause says that the rank is among provinces, or names their country."""
    said = state.sentence.tokens[clause[0].start : clause[-1].end]
    named = any(p.codes == (country_of(holder),) for p in others)
    return named or words("ranks", "local", "heads").stand_in(said)


def _other_of(place: Place, holder: str) -> str | None:
    """Whom the province deals with: Vietnam, or another country than its own."""
    if place.kind == "home":
        return HOME
    code = place.codes[0] if len(place.codes) == 1 else WORLD
    return None if code == WORLD or is_of(holder, code) or not is_coded(code) else code
