"""Economies that a text describes: what they trade is with everyone ("Lào có GDP 15 tỷ, xuất khẩu 6 tỷ")."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.parties.pairs import is_coded
from transforms.facts.records import WAYS, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load


def economy_told(state: SentenceState, topic: Topic, places: Sequence[Place]) -> str | None:
    """The country whose economy the sentence tells, or the one before it, and that names no partner.

    "Lào là nền kinh tế lớn ở châu Á, GDP đạt 15 tỷ USD, xuất khẩu đạt 6 tỷ USD"; "… Năm 2020, nhập khẩu …"
    """
    subject = state.scope.subject
    if any(p is not subject and not _is_region(p) for p in places):
        return None
    country = _here(state, subject) if subject is not None else _before(state, topic)
    if country is not None and not state.goods_here:
        state.context.goods = None
    return country


def _here(state: SentenceState, subject: Place) -> str | None:
    """The subject of a sentence that has told what its economy comes to, or produces."""
    others = any(
        r.reason == "economy" or (r.reason, r.unit) == ("no_measure", "tonne") for r in state.rejected
    )
    told = others and not state.told
    return subject.codes[0] if told and len(subject.codes) == 1 and is_coded(subject.codes[0]) else None


def _before(state: SentenceState, topic: Topic) -> str | None:
    """The country whose economy the sentence before told, of whose trade nothing else was told since."""
    context, known = state.context, state.context.economy
    if known is None or topic.measure not in WAYS or state.of_kind("place"):
        return None
    code, sentence, paragraph = known
    last = context.pairs.get("trade")
    since = last is not None and last.sentence > sentence
    return code if paragraph == context.paragraph and sentence == context.sentence - 1 and not since else None


def leave_economy(state: SentenceState) -> None:
    """Remember the foreign country that a sentence says the size of."""
    subject = state.scope.subject
    told = any(r.reason == "economy" and r.unit not in (None, "percent") for r in state.rejected)
    if told and not state.told and subject is not None and len(subject.codes) == 1:
        code, context = subject.codes[0], state.context
        if is_coded(code) and not is_home(code):
            context.economy = code, context.sentence, context.paragraph


def _is_region(place: Place) -> bool:
    """Whether a place is a region, in which an economy lies."""
    regions = {*load("places")["groups"], *load("places")["continents"]}
    return (
        place.role in ("of", "at", "") and bool(place.codes) and all(code in regions for code in place.codes)
    )
