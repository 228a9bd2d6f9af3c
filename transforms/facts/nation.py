"""The whole country as the subject of a clause, behind a province's ("…; cả nước thu hút 26 tỷ USD")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from transforms.facts.clause_places import is_at_home
from transforms.facts.context import HOME, WORLD
from transforms.facts.pairs import Sides
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_FAR = 10  # times as much as trade of another year
_NATIONAL = Decimal(10) ** 11  # US dollars a year, which next to no partner buys or sells


def with_nation(state: SentenceState, places: list[Place], kind: str = "place") -> list[Place]:
    """Places in which the whole country is Vietnam, where it is said with whom it trades, or who invests."""
    subject = _subject(state, places)
    partnered = any(p.codes and not is_at_home(p) for p in places)
    if subject is None or not partnered:
        return places
    return [replace(p, kind=kind, codes=(HOME,)) if p is subject else p for p in places]


def tells_of_nation(state: SentenceState, places: list[Place]) -> bool:
    """Whether the whole country is the subject, and no place beside it is named."""
    subject = _subject(state, places)
    return subject is not None and all(p is subject or p.codes == (HOME,) for p in places)


def _subject(state: SentenceState, places: list[Place]) -> Place | None:
    """The whole country where it opens a clause; no rank within it ("đứng đầu cả nước")."""
    if state.context.protagonist != HOME:
        return None
    return next((p for p in places if p.kind == "whole" and p.role in ("", "at") and _opens(state, p)), None)


def _opens(state: SentenceState, place: Place) -> bool:
    before = next((i for i in reversed(state.items) if i.end <= place.start), None)
    said = " ".join(state.sentence.tokens[place.start : place.end])
    begins = before.end if before is not None and before.kind == "break" else 0
    lead = " ".join(state.sentence.tokens[begins : place.start])  # "Cộng cả nước, …"
    return said in words("roles", "nation", "words") and lead in {"", *words("roles", "nation", "sums")}


def is_beyond_whole(state: SentenceState, figure: Figure, sides: Sides, places: list[Place]) -> bool:
    """Whether one way of trade is more than both with the partner that was told: of Vietnam's with everyone.

    "Năm 2023, thương mại với Đức đạt 11 tỷ USD.¶Năm 2023, Việt Nam xuất khẩu 355 tỷ USD"
    """
    whole, quantity = state.context.whole, figure.quantity
    if whole is None or whole.value is None or WORLD in (whole.counterpart, sides.counterpart):
        return False
    told = {HOME, sides.counterpart} == {whole.reporter, whole.counterpart} and sides.reporter == HOME
    level = figure.transform == "level" and quantity.kind == "money" and quantity.unit in (None, "USD")
    one_way = figure.topic.measure in ("exports", "imports") and all(map(is_at_home, places))
    end = state.scope.period.end if state.scope.period is not None else None
    same = end is None or whole.ends is None or end.year == whole.ends.year
    bound = whole.value if same else max(whole.value * _FAR, _NATIONAL)
    return told and level and one_way and quantity.value > bound
