"""The places of a figure's clause, each in the part that it plays there: before the figure and behind it."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.clauses.modifiers import modifiers_behind
from transforms.facts.goods.spending import is_paid, is_spent, sellers
from transforms.facts.goods.taken_along import partner_of_all
from transforms.facts.items import Item
from transforms.facts.records import WORLD, is_home
from transforms.facts.roles.anaphors import resolved
from transforms.facts.roles.brought import with_origins
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.places import Place
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_LED = ("to", "from", "with")
_OPENING = ("break", "speech", "authority", "authority_heads", "turn")
_LED_BY = 3  # words between where a clause begins and a place that opens it: "tại tỉnh", "ở thành phố"
_CLAUSE = 5  # items around a figure that its clause may have

_BETWEEN_PAID = ("quantity", "currency", "period")  # what stands between what goods bring and from whom


def places_of_figure(state: SentenceState, figure: Figure) -> list[Place]:
    """Places of the figure's clause; what stands behind a share is what it is a share of."""
    goes_on = bool(state.told) and figure.transform == "growth"  # it is of the figure before
    if state.is_late and not state.scope.places and not goes_on:
        state.scope.places = _late_places(state)
    elif not state.scope.places and state.scope.subject is None:
        state.scope.places = _subject_behind(state, figure.quantity)
    if figure.topic.measure == "imports":
        state.scope.places = with_origins(state, figure.quantity, state.scope.places)
    if figure.transform == "share" and not figure.is_sent:
        if _is_of_product(state, figure):
            return state.scope.places + _sent_to(figure)
        return _of_total(state, [_sharing(state, place) for place in state.scope.places], figure)
    behind = [i.place for i in figure.behind if i.place is not None and i.place.start not in state.ignored]
    behind = [resolved(state, p) if p.kind == "province" else p for p in behind]
    behind = _with_ways(state, figure, behind)
    behind = behind or _of_worth_behind(state, figure.quantity) or partner_of_all(state, figure.quantity)
    places = state.scope.places + behind
    if goes_on or any(p.role in _LED for p in places):
        return places
    return places + _many_countries(state, figure, places)


def _with_ways(state: SentenceState, figure: Figure, behind: list[Place]) -> list[Place]:
    """Places behind a figure of one way of trade, as its words have them: who sells, or pays."""
    if figure.is_sent and figure.topic.measure == "imports":
        return [replace(p, role="from") if p.role == "of" and not is_at_home(p) else p for p in behind]
    if figure.topic.measure == "imports" and is_paid(state, figure.quantity):
        return sellers(behind)
    if figure.topic.measure == "imports" and any(not is_at_home(p) for p in state.scope.places):
        return [_origin(state, place) for place in behind]
    if figure.topic.measure == "exports":
        return [replace(p, role="to") if pays(state, p) else p for p in behind]
    return behind


def pays(state: SentenceState, place: Place) -> bool:
    """Whether what goods bring home comes from a place ("gạo mang về 1,7 tỷ USD từ Philippines")."""
    if place.role != "from" or is_at_home(place):
        return False
    before = (i for i in reversed(state.items) if i.end <= place.start and i.kind not in _BETWEEN_PAID)
    verb = next(before, None)
    return verb is not None and verb.id == "reach" and state.said(verb) in words("roles", "earning", "words")


def is_in_aside(state: SentenceState, place: Place, at: int) -> bool:
    """Whether a place ends what is said of a figure before, and another investor follows at items[at].

    "Lào đăng ký 5 tỷ USD nhờ một nhà máy |tại Hải Phòng|, Nga 2 tỷ USD", but "…; tại Hải Phòng, Nga 2 tỷ USD"
    """
    topic, before = state.context.topic, [i for i in state.items[:at] if i.kind == "break"]
    invested = topic is not None and topic.family == "fdi" and bool(state.told)
    if not invested or place.role not in ("at", "to", "") or not is_at_home(place):
        return False
    opening = max((i.end for i in before if i.end <= place.start and not _joins_places(state, i)), default=0)
    parted = bool(before) and before[-1].end == state.items[at].start and before[-1].start >= place.end
    behind = max((s.start for s in state.told), default=-1) < state.sentence.starts[place.start]
    return parted and behind and place.start - opening > _LED_BY


def _joins_places(state: SentenceState, joint: Item) -> bool:
    """Whether a word or a comma stands between two places ("tại Hải Phòng |và| Hưng Yên")."""
    ends = any(i.end == joint.start and i.kind == "place" for i in state.items)
    return ends and any(i.start == joint.end and i.kind == "place" for i in state.items)


def _is_of_product(state: SentenceState, figure: Figure) -> bool:
    """Whether it is a product that has the share ("Tôm chiếm 72% tổng kim ngạch xuất khẩu sang Nhật Bản")."""
    before = state.before(figure.quantity)[-2:]
    sold = figure.topic.measure in ("exports", "imports")
    return (
        sold
        and [i.kind for i in before] in (["goods", "growth"], ["goods", "share"])
        and all(is_at_home(p) for p in state.scope.places)
    )


def _sent_to(figure: Figure) -> list[Place]:
    """The partner of the trade that a product has a share of."""
    measured = [n for n, i in enumerate(figure.behind) if i.kind == "measure"]
    places = [i.place for i in figure.behind[measured[-1] :] if i.place is not None] if measured else []
    role = "to" if figure.topic.measure == "exports" else "from"
    return [p for p in places if p.role == role and p.kind == "place" and not is_at_home(p)][:1]


def _many_countries(state: SentenceState, figure: Figure, named: list[Place]) -> list[Place]:
    """All partners, where only their number is told ("xuất khẩu 300.000 tấn gạo sang 41 quốc gia")."""
    at = state.index_of(figure.quantity)
    for item in state.items[max(0, at - _CLAUSE) : at + _CLAUSE]:
        if item.id != "other":
            continue
        tokens = state.sentence.tokens[max(0, item.start - 2) : item.end]
        role = next((r for r in _LED if not words("roles", "roles", r).isdisjoint(tokens[:2])), None)
        many = not words("roles", "many", "words").isdisjoint(tokens[2:]) and tokens[0] != "("
        if many and role and not any(p.start > item.start for p in named):
            return [Place(item.start, item.end, (), role, "whole")]
    return []


def _of_worth_behind(state: SentenceState, quantity: Quantity) -> list[Place]:
    """Where goods go, as the other figure of them says: what they are worth, or how many tonnes they are.

    "3.000 tấn, trị giá 2 triệu USD sang Lào"; "chi 2 triệu USD để nhập khẩu 3.000 tấn gạo từ Lào"
    """
    other = {"tonne": "money", "money": "tonne"}.get(quantity.kind)
    at = state.index_of(quantity)
    for n, item in enumerate(state.items[at + 1 :], at + 1):
        if item.kind == "quantity" and item.id == other:
            places = [i.place for i in modifiers_behind(state, n)[0] if i.place is not None]
            places = sellers(places) if is_spent(state, quantity) else places
            return [p for p in places if p.role in ("to", "from") and p.kind == "place"]
        if item.kind not in ("goods", "goods_word", "growth", "ranked", "measure") and item.id != ",":
            return []
    return []


def _of_total(state: SentenceState, places: list[Place], figure: Figure) -> list[Place]:
    """Places of a share of another country's trade ("… chiếm 46% trong tổng nhập khẩu của Trung Quốc")."""
    measured = _wholes_of(figure)
    bought = figure.topic.measure == "imports"
    if bought and (brought := _brought_into(places)):
        return brought
    seller = _trader_behind(figure, measured[0]) if measured else None
    if seller is not None and not any(p.codes == seller.codes for p in places):
        role = "from" if bought else "to"
        return [*(replace(p, role=role) if p.role == "" else p for p in places), seller]
    behind = figure.behind[measured[0] :] if measured else []
    if bought and not measured and any(is_at_home(p) and p.role == "" for p in places):
        behind = figure.behind  # "hạt điều Việt Nam chiếm 90% thị phần tại Mỹ"
    owners = [resolved(state, i.place) for i in behind if i.place is not None]
    owners += [p for p in places if bought and p.role == "at"]  # "Tại Mỹ, đồ gỗ Việt Nam chiếm 42%"
    roles = ("of", "at", "to") if bought else ("of",)
    owner = next((p for p in owners if p.role in roles and p.kind == "place" and not is_at_home(p)), None)
    if owner is None and not any(map(is_at_home, places)):
        owner = next((p for p in owners if p.role == "of" and is_at_home(p)), None)
    others = [p for p in places if p is not owner]
    if owner is not None and any(p.role == "at" and p.codes == owner.codes for p in others):
        others = [p for p in others if p.codes != owner.codes]  # "Tại Úc, gạo … chiếm 5% của nước này"
    if owner is not None and bought and measured and not others and owner.codes != (WORLD,):
        sold = [p for p in owners if p.role == "from" and is_at_home(p)]  # "… nhập khẩu từ Việt Nam của Lào"
        return [*sold, replace(owner, role="of")]
    if owner is None or not others or any(p.codes == owner.codes for p in others):
        return places
    parted = [replace(p, role="with") if p.role in ("", "of") else p for p in others]
    return [*parted, replace(owner, role="of")]


def _brought_into(places: list[Place]) -> list[Place]:
    """Places of goods that are said to go from one to another ("Thép Lào vào Nga chiếm 60% lượng nhập")."""
    if [p.role for p in places] not in (["", "to"], ["of", "to"]) or {p.kind for p in places} != {"place"}:
        return []
    return [replace(places[0], role="from"), replace(places[1], role="of")]


def _wholes_of(figure: Figure) -> list[int]:
    """Which of the items behind a share name the trade that it is part of, by a weak word if by no other."""
    named = [n for n, i in enumerate(figure.behind) if i.kind == "measure"]
    return [n for n in named if not figure.behind[n].props.get("weak")] or named


def _trader_behind(figure: Figure, cue: int) -> Place | None:
    """Who sells or buys all that a share is of, right before the verb ("80% lượng sắn Lào xuất khẩu")."""
    verb, before = figure.behind[cue], figure.behind[cue - 1] if cue else None
    place = before.place if before is not None else None
    if place is None or place.role != "" or place.end != verb.start:
        return None
    return replace(place, role="of") if place.kind in ("place", "home") else None


def _origin(state: SentenceState, place: Place) -> Place:
    """Vietnam, named right behind goods that are imported, as their origin."""
    ours = place.role == "" and is_at_home(place)
    behind_goods = any(i.kind == "goods" and i.end == place.start for i in state.items)
    return replace(place, role="origin") if ours and behind_goods else place


def _sharing(state: SentenceState, place: Place) -> Place:
    """A place as the partner whose share is told ("tỷ trọng của Lào trong xuất khẩu gạo là 9%")."""
    before = [i for i in state.items if i.end <= place.start][-1:]
    shares = any(i.id == "share" and place.start - i.end <= 1 for i in before)
    named = bool(place.codes) or place.kind == "counterpart"
    return replace(place, role="with") if shares and place.role == "of" and named else place


def is_at_home(place: Place) -> bool:
    """Whether a place is Vietnam or in it."""
    return any(map(is_home, place.codes))


def comes_home(state: SentenceState, place: Place) -> bool:
    """Whether a place only says where all that is imported comes to ("nhập khẩu sắt thép về Việt Nam")."""
    led = state.sentence.tokens[max(0, place.start - 1) : place.start]
    return is_at_home(place) and not words("roles", "homeward", "words").isdisjoint(led)


def _late_places(state: SentenceState) -> list[Place]:
    """Places of the clause whose cue closes the sentence, and those before it."""
    rule = state.late_topic.rule if state.late_topic is not None else ""
    cue = max((at for at, i in enumerate(state.items) if (i.kind, i.id) == ("measure", rule)), default=0)
    places = [i.place for i in state.items[:cue] if i.place is not None]
    last = state.items[cue].end
    for item in state.items[cue + 1 :]:
        if item.start - last > 4:
            break
        if item.place is not None:
            places.append(item.place)
        if item.kind in ("place", "goods"):
            last = item.end
    return places


def _subject_behind(state: SentenceState, quantity: Quantity) -> list[Place]:
    """The subject of "Với 43,9 tỷ USD, Trung Quốc là …", which opens with the figure."""
    opening = next((i for i in state.items if i.kind not in _OPENING), None)
    if opening is None or opening.kind != "growth" or not _leads(state, opening, "with"):
        return []
    behind = [i.place for i in state.items if i.place is not None and i.start >= quantity.end]
    return [p for p in behind if p.role == "" and p.kind == "place"][:1]


def _leads(state: SentenceState, opening: Item, role: str) -> bool:
    """Whether what opens a clause is a small word of a role, with nothing but a comma before it."""
    first = next((m for m in state.sentence.matches if m.start == opening.start), None)
    opens = opening.start == 0 or state.sentence.tokens[opening.start - 1] == ","
    return opens and first is not None and any(e.kind == "role" and e.id == role for e in first.entries)
