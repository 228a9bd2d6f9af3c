"""Places as they come: what part each plays in its clause, and whom the text has named."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.goods.owners import is_among_all, is_of_dealt_goods
from transforms.facts.items import Item
from transforms.facts.parties.meeting_places import is_where_met
from transforms.facts.parties.said_anew import leave_said_before
from transforms.facts.quoting import is_of_media, quote_recorder
from transforms.facts.records import is_home
from transforms.facts.remembering import is_region, remember
from transforms.facts.roles.anaphors import describes, resolved
from transforms.facts.roles.clauses import is_in_aside, pays
from transforms.facts.roles.merely_named import (
    is_dateline,
    is_of_conflict,
    is_of_counted,
    is_of_pact,
    is_of_park,
    is_of_vehicles,
    is_sector,
    is_venue,
)
from transforms.facts.roles.told_of import told_of
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_VERB = 4  # words behind a subject in which its verb ends: "đã tiếp tục thu hút"


_EXPORTS = ("exports", "exports_noun")


def take_place(state: SentenceState, at: int) -> None:
    """Let the place at items[at] be a side of the figures after it, and remember it."""
    place = _placed(state, at)
    if place is None or is_of_counted(state, at) or is_of_media(state, at) or is_sector(state, place):
        return
    if _is_of_other(state, at, place) or is_where_met(state, place) or describes(state, at, place):
        state.ignored.add(place.start)
        return
    of_province = any("-" in code for code in place.codes)  # "Sở Công Thương tỉnh Lào Cai cho biết, tỉnh …"
    if place.start not in state.ignored or of_province or not all(map(is_home, place.codes)):
        place = resolved(state, place)
        remember(state, at, place)
    scope = state.scope
    if quote_recorder(state, at) or place.start in state.ignored or place.start < scope.consumed:
        return
    if place.role == "pair" and is_of_park(state, place.start):
        return
    if place.role == "":
        _leave_places_before(state, at, place)
    leave_said_before(state, at, place)
    scope.places.append(place)
    if place.role == "" and scope.subject is None:
        scope.subject = place


def _is_of_other(state: SentenceState, at: int, place: Place) -> bool:
    """Whether a place only says which conflict, pact, paper, rank or meeting is meant, or among whom."""
    named = is_of_conflict(state, place) or is_of_pact(state, place) or is_of_vehicles(state, place)
    named = named or is_among_all(state, place)
    return named or is_dateline(state, place) or _bounds_rank(state, at, place) or is_venue(state, place)


def _leave_places_before(state: SentenceState, at: int, subject: Place) -> None:
    """Leave the places that are said of another subject than the one at items[at]."""
    scope = state.scope
    if _begins_clause(state, at):
        scope.places = [p for p in scope.places if p.role != ""]
    if not all(map(is_home, subject.codes)):
        scope.places = [p for p in scope.places if not is_in_aside(state, p, at)]


def _begins_clause(state: SentenceState, at: int) -> bool:
    """Whether what was said of the place before ended without a figure ("Ý tăng gấp đôi, Bỉ tăng 12%").

    Or the place is one that it comes after, with a bracket of its own ("Lào xếp thứ ba, sau Nga (5 tỷ USD)").
    """
    place, grown = state.items[at].place, False
    if place is not None and place.role == "after":
        return True
    if is_of_dealt_goods(state, at):
        return False
    for item in reversed(state.items[:at]):
        if item.kind in ("quantity", "place"):
            return grown and item.kind == "place"
        grown = grown or (item.kind == "growth" and item.id in ("up", "down", "multiple"))
    return False


def _placed(state: SentenceState, at: int) -> Place | None:
    """The place at items[at], in the role that the cue before it gives it."""
    place, before = state.items[at].place, state.items[at - 1] if at else None
    if place is not None and (role := told_of(state, at)) is not None:
        return replace(place, role=role)
    if place is not None and before is not None and _is_earner(place, before):
        return replace(place, role="of")  # "thu về cho Việt Nam 435 triệu USD"
    if place is not None and _is_traded(state) and pays(state, place):
        return replace(place, role="to")
    bare = place is not None and place.role == "" and place.kind != "whole"
    if place is not None and bare and (_is_host(state, at) or _attracts(state, place)):
        return replace(place, role="at")  # "Thái Lan đón 2 triệu lượt khách"
    if place is not None and bare and (_heads_title(state, at) or _takes_in(state, at, "earning")):
        return replace(place, role="of")  # "Mỹ: Thâm hụt thương mại giảm"
    if place is None or place.role != "" or before is None:
        return place
    if state.scope.list_role:
        return replace(place, role=state.scope.list_role)
    if before.kind == "goods" and before.end == place.start and _is_bound_for(state, at):
        bought = state.context.topic is not None and state.context.topic.measure == "imports"
        return replace(place, role="from" if bought else "of")  # "(xuất) cà phê Brazil sang Đức"
    if _is_seller(state, at):  # "Xuất khẩu Trung Quốc tháng 8": whose exports
        return replace(place, role="to" if _is_called_market(state, at) else "of")
    return place


def _heads_title(state: SentenceState, at: int) -> bool:
    """Whether a title opens with a place and a colon: the story is on its trade."""
    colon = state.items[1] if at == 0 and len(state.items) > 1 else None
    return (
        state.context.is_title and colon is not None and colon.id == ":" == state.sentence.tokens[colon.start]
    )


def _is_seller(state: SentenceState, at: int) -> bool:
    """Whether a place stands right behind exports, or behind their goods ("xuất khẩu gạo Lào tháng 1")."""
    start = state.items[at].start
    for item in reversed(state.items[max(0, at - 4) : at]):
        if item.kind == "ranked":
            continue
        if item.end != start:
            return False
        if item.kind == "measure" and item.props["measure"] == "trade_balance":
            return words("roles", "owned", "cues").stand_before(state.sentence.tokens, start)
        if item.kind == "measure":
            return item.id == "exports" or (item.id in _EXPORTS and start != state.items[at].start)
        if item.kind != "goods":
            return False
        start = item.start
    return False


def _is_called_market(state: SentenceState, at: int) -> bool:
    """Whether a place is said to be a market of such rank ("xuất khẩu Nga – thị trường lớn thứ hai …")."""
    behind = [i for i in state.items[at + 1 : at + 5] if i.id not in (",", "(") and i.kind != "goods"]
    return (
        [i.kind for i in behind[:2]] == ["ranked", "rank"]
        and behind[0].id == "export_market_rank"
        and behind[0].start - state.items[at].end <= 1
    )


def _is_host(state: SentenceState, at: int) -> bool:
    """Whether a country is said to take in visitors ("Nhật Bản năm ngoái đã đón 3,2 triệu lượt khách")."""
    item = state.items[at]
    if words("roles", "hosting", "industry").stand_before(state.sentence.tokens, item.start):
        return item.place is not None and not item.place.is_visitor
    counted = next((i.quantity.measure for i in state.items[at:] if i.quantity is not None), None)
    return counted == "visitor_arrivals" and (_takes_in(state, at) or _aims_at(state, at))


def _aims_at(state: SentenceState, at: int) -> bool:
    """Whether a country is said to aim at so many visitors ("Nhật Bản thì nhắm 30 triệu lượt khách")."""
    place, behind = state.items[at].place, state.items[at + 1 : at + 3]
    if behind and state.said(behind[0]) in words("roles", "contrasts", "words"):
        behind = behind[1:]  # "|thì| nhắm"
    bare = place is not None and not place.is_visitor and not place.is_market
    return bare and [(i.kind, i.id) for i in behind[:1]] == [("status", "target")]


def _takes_in(state: SentenceState, at: int, section: str = "hosting") -> bool:
    """Whether the verb behind items[at], past a period and adverbs, is one of those who receive, or earn."""
    dated = at + 1 < len(state.items) and state.items[at + 1].kind == "period"
    here, tokens = state.items[at + dated].end, state.sentence.tokens
    while here < len(tokens) and tokens[here] in words("roles", "adverbs", "words"):
        here += 1
    verb = (" ".join(tokens[here : here + n]) for n in (1, 2))
    return not words("roles", section, "words").isdisjoint(verb)


def _is_earner(place: Place, before: Item) -> bool:
    """Whether what goods bring home is said to be for Vietnam, right behind the verb."""
    home = place.kind == "home" or any(map(is_home, place.codes))
    return (
        home
        and place.role == "to"
        and (before.kind, before.id) == ("growth", "reach")
        and place.start - before.end <= 1
    )


def _is_traded(state: SentenceState) -> bool:
    """Whether nothing else than what goes out is spoken of."""
    topic = state.context.topic
    return topic is None or (topic.family == "trade" and topic.measure != "imports")


def _attracts(state: SentenceState, place: Place) -> bool:
    """Whether a place is the subject of what it draws from others ("Việt Nam đã thu hút 520 dự án")."""
    behind = state.sentence.tokens[place.end : place.end + _VERB]
    return words("roles", "attracting", "words").stand_in(behind)


def _is_bound_for(state: SentenceState, at: int) -> bool:
    """Whether the place behind items[at] is where goods go."""
    after = state.items[at + 1].place if at + 1 < len(state.items) else None
    return after is not None and after.role == "to"


def _bounds_rank(state: SentenceState, at: int, place: Place) -> bool:
    """Whether a region right behind a rank says among whom it is ("nền kinh tế lớn thứ hai Mỹ Latinh")."""
    before = state.items[at - 1] if at else None
    return before is not None and before.kind == "rank" and before.end == place.start and is_region(place)
