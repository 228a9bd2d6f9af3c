"""Figures of several partners together, which are no single partner's."""

from __future__ import annotations

from itertools import pairwise, takewhile

from transforms.facts.items import Item
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words

_SIDES = 2
_ROW = 3
_ENDS = (",", ";", ".", "(")
_NEAR = 3  # tokens between two of those that are joined ("Mỹ và thị trường Lào")


def is_joint(state: SentenceState, figure: Figure) -> bool:
    """Whether a figure is of several partners that its clause names together ("sang Mỹ, Lào và Nga đạt …").

    The trade of both ways may be that between the two; members of a list of figures answer to one each.
    """
    if figure.transform == "share" and figure.shared is None and _are_subject(state, figure):
        return True
    if figure.topic.measure == "trade_turnover" or figure.shared is not None or _is_listed(state, figure):
        return False
    if _are_behind(state, figure) or _are_subject(state, figure):
        return True
    if not state.scope.places:
        return _goes_on(state, figure)
    named = {place.start for place in state.scope.places}
    places = [i for i in state.items if i.start in named and i.end <= figure.quantity.start]
    many = next((i.start for i in places if i.place is not None and i.place.kind == "both_partners"), None)
    places = [i for i in places if not _is_owner(i, many)]  # "Mỹ và Lào là hai thị trường lớn của ta"
    if places and places[-1].place is not None and places[-1].place.kind == "both_partners":
        if not any(map(_is_single, places)) or _are_pointed_at(state, places):
            return True
        return _are_told_as_many(state, places)
    if not places or not _is_single(places[-1]):
        return False
    if len(places) > 1 and _is_single(places[-2]) and _are_joined(state, *places[-2:]):
        return True
    return _are_in_row(state, places[-_ROW:])


def _are_subject(state: SentenceState, figure: Figure) -> bool:
    """Whether all that the sentence names is partners of which the same is said ("Lào và Nga là …, 47%")."""
    start = figure.quantity.start
    partners = [i for i in state.of_kind("place") if i.end <= start and _is_single(i)]
    if len(partners) < _SIDES:
        return False
    before = state.before(figure.quantity)
    told = any(i.id in ("money", "percent", "tonne", "counted") for i in before)
    opens = all(i.kind in ("period", "break") for i in takewhile(lambda i: not _is_single(i), before))
    if told or not opens or not _are_joined(state, *partners[-_SIDES:]):
        return False
    said = state.sentence.tokens[partners[-1].end : partners[-1].end + 1]
    return not words("ranks", "copula").isdisjoint(said)


def _are_told_as_many(state: SentenceState, places: list[Item]) -> bool:
    """Whether joined partners are said to be so many ("Lào và Nga là hai thị trường lớn nhất, với 30%")."""
    many, joined = places[-1], places[-_ROW:-1]
    are_single = len(joined) == _SIDES and all(map(_is_single, joined))
    said = state.sentence.tokens[joined[-1].end : many.start]
    told = not words("ranks", "copula").isdisjoint(said)
    return are_single and told and _are_joined(state, joined[0], joined[1])


def _are_pointed_at(state: SentenceState, places: list[Item]) -> bool:
    """Whether a new clause points at joined partners ("nhiều nhất là Lào và Nga, hai nước này có 30%")."""
    last, many = places[-2], places[-1]
    parted = any(i.kind == "break" and last.end <= i.start < many.start for i in state.items)
    points = state.sentence.tokens[many.end - 1] in words("roles", "several", "told")
    return parted and points and len(places) > _SIDES and _are_joined(state, places[-_ROW], last)


def _are_in_row(state: SentenceState, places: list[Item]) -> bool:
    """Whether three partners stand in a row, with commas or an "and" ("Lào, Nga, Ý với lượng giảm 5%")."""
    parted = [state.sentence.tokens[one.end : other.start] for one, other in pairwise(places)]
    joints = words("numerals", "joints", "lists")
    roles = [i.place.role for i in places if i.place is not None]
    alike = all(role in ("", roles[0]) for role in roles)
    return (
        all(map(_is_single, places))
        and alike
        and parted[:1] == [[","]]
        and parted[1:] in ([[","]], *([[joint]] for joint in joints))
    )


def _are_behind(state: SentenceState, figure: Figure) -> bool:
    """Whether joined partners follow a figure and end its clause ("nhập 5 tỷ USD từ Lào và Nga, …")."""
    behind = state.behind(figure.quantity)
    clause = list(takewhile(lambda i: i.kind not in ("quantity", "rank"), behind))
    if _is_row_behind(state, clause, ends_there=len(clause) == len(behind)):
        return True
    ends = next((n for n, i in enumerate(clause) if i.kind == "break" and i.id in _ENDS), None)
    if ends is None and len(clause) < len(behind):
        return False  # "từ Lào và Nga 3 tỷ USD"
    places = [i for i in clause[:ends] if i.kind == "place"]
    if len(places) != _SIDES or not any(map(_is_single, places)) or not all(map(_is_one, places)):
        return False
    first = places[0].place
    return first is not None and first.role in ("from", "to") and _are_joined(state, *places)


def _is_row_behind(state: SentenceState, clause: list[Item], *, ends_there: bool) -> bool:
    """Whether three partners stand behind a figure, and no figure of theirs ("30% sang Lào, Nga, Ý; …")."""
    opening = list(takewhile(lambda i: i.kind != "break", clause))
    places = [i for i in clause if i.kind == "place"][:_ROW] if any(map(_is_single, opening)) else []
    first = places[0].place if len(places) == _ROW else None
    led = first is not None and first.role in ("from", "to")
    return led and _are_in_row(state, places) and (ends_there or clause[-1] is not places[-1])


def _goes_on(state: SentenceState, figure: Figure) -> bool:
    """Whether a figure goes on with one of several partners ("… và Nga đạt 5 tỷ USD, tăng 7%")."""
    since = [i for i in state.items if state.joint_at <= i.start < figure.quantity.start]
    joints = words("numerals", "joints", "lists")
    if [i.kind for i in since[-1:]] == ["break"] and state.said(since[-1]) in joints:
        since = [i for i in since if i.kind != "measure"]  # "70% số dự án và 76% vốn"
    return state.joint_at >= 0 and not any(i.kind == "measure" or _is_single(i) for i in since)


def _is_listed(state: SentenceState, figure: Figure) -> bool:
    """Whether another figure of its kind stands beside it ("đạt 5 và 3 tỷ USD")."""
    at = state.index_of(figure.quantity)
    beside = (state.items[max(0, at - 2) : at], state.items[at + 1 : at + 3][::-1])
    return any(
        len(two) == 2
        and two[0].kind == "quantity"
        and two[1].kind == "break"
        and two[0].id == state.items[at].id
        for two in beside
    )


def _is_single(item: Item) -> bool:
    """Whether an item is one foreign place that may be a partner."""
    place = item.place
    if place is None or place.kind != "place" or place.role in ("after", "pair") or len(place.codes) != 1:
        return False
    return not is_home(place.codes[0]) and place.codes[0] != WORLD


def _is_one(item: Item) -> bool:
    """Whether an item is one place that has a name."""
    return item.place is not None and item.place.kind == "place" and len(item.place.codes) == 1


def _is_owner(item: Item, many: int | None) -> bool:
    """Whether an item is Vietnam, as whose markets, told as so many at token ``many``, partners are told."""
    place = item.place
    if place is None or not all(map(is_home, place.codes or (HOME,))) or place.kind == "both_partners":
        return False
    return place.role == "of" or (many is not None and item.start > many)


def _are_joined(state: SentenceState, first: Item, second: Item) -> bool:
    """Whether an "and" joins two places, which play the same part."""
    between, one, other = state.sentence.tokens[first.end : second.start], first.place, second.place
    if one is None or other is None or other.role not in ("", one.role):
        return False
    joined = bool(between) and between[0].isalpha() and between[0] in words("numerals", "joints", "lists")
    return joined and len(between) <= _NEAR
