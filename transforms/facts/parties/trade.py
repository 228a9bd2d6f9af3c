"""Whose trade with whom: places of a clause, the measure's direction and what was told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.context import Context
from transforms.facts.parties.carried import carried_sides, is_beside_title
from transforms.facts.parties.named_anew import own_statistics
from transforms.facts.parties.one_side import sides_for, sides_with
from transforms.facts.parties.pairs import (
    Sides,
    coded,
    oriented,
    printed_pairs,
    province_of_story,
    stands_for_country,
)
from transforms.facts.records import HOME, WORLD, Topic, is_home, is_province
from transforms.facts.roles.trade import DIRECTED, Draft, assign, is_partner
from transforms.mentions.places import Place
from transforms.vocabulary import load


def trade_sides(
    topic: Topic, places: Sequence[Place], context: Context, agent: Place | None, *, is_total: bool = False
) -> Sides:
    """Sides of a trade figure.

    ``agent`` is the place that is the grammatical subject of an active verb ("Trung Quốc nhập khẩu …");
    ``is_total`` says that the figure is a product's total over all partners.
    """
    if topic.measure == "trade_turnover" and any(p.kind == "pair" for p in places):
        topic = replace(topic, props={**topic.props, "bilateral": True, "of_both": True})  # "hai nước"
    if agent is not None and any(
        (topic.measure, p.role) in DIRECTED and p.codes == agent.codes for p in places
    ):
        agent = None  # "Về phía Lào, nhập khẩu từ thị trường này …"
    if any(p.codes == (HOME,) and p.role in ("", "of") for p in places):
        places = [p for p in places if not (p.role == "at" and p.codes and stands_for_country(p.codes[0]))]
    parted_at = max((p.start for p in places if is_partner(p, topic.measure)), default=-1)
    owned = any(p.role == "of" or (topic.measure, p.role) == ("imports", "to") for p in places)
    bare = [p.start for p in places if p.role == "" and p.start < parted_at and not owned]
    owner_at = max(bare, default=-1)
    draft = Draft(has_agent=agent is not None, parted_at=parted_at, owner_at=owner_at)
    for place, code in _said_once(_without_parents(coded(_agent_first(places, agent), context, "trade"))):
        assign(draft, topic.measure, place, code, place is agent)
    if draft.reporter == draft.counterpart:
        draft.reporter = None  # "bộ trưởng Việt Nam cho biết … nhập từ Việt Nam": the small word decides
    pairs = list(printed_pairs(places))
    owners = [p.codes[0] for p in places if p.role == "of" and p.codes]
    if pairs and (draft.counterpart is None or draft.counterpart in owners):
        owner = draft.reporter or draft.counterpart
        home = owner if owner in pairs[-1] else context.side_quoted
        return Sides(*oriented(pairs[-1], home), is_named=True)
    subject = _of_all(places)
    if subject is not None:
        return Sides(subject, WORLD, is_named=True)
    is_whole = is_total or any(p.kind == "whole" for p in places)
    is_whole = is_whole or (is_home(draft.reporter or HOME) and is_beside_title(topic, context))
    sides = _between_two(_completed(draft, topic, context, places, is_whole=is_whole), context)
    sides = _of_member(sides, places, context)
    if sides.reporter == WORLD and sides.counterpart != WORLD:
        return replace(sides, reporter=sides.counterpart, counterpart=WORLD)  # "Đức nhập khẩu của thế giới"
    return sides


def _agent_first(places: Sequence[Place], agent: Place | None) -> list[Place]:
    """The subject before all other places, and its country once."""
    if agent is None:
        return list(places)
    return [agent, *(p for p in places if p is not agent and (p.codes != agent.codes or not p.codes))]


def _without_parents(sides: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
    """Sides without the country that a foreign province is said to be in ("đứng đầu Trung Quốc về …")."""
    provinces = [code for _, code in sides if "-" in code and not is_home(code)]
    return [(p, c) for p, c in sides if p.role not in ("", "of", "at") or not _is_parent(c, provinces)]


def _said_once(sides: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
    """Sides without a place that is named again as the owner ("Bộ Công nghiệp Lào: … của nước này").

    Or a province of which a gate is named behind it ("Tại Lạng Sơn, xuất khẩu qua |cửa khẩu Hữu Nghị| …").
    """
    told = {code: place for place, code in reversed(sides) if place.role == "of"}
    local = {code: place for place, code in reversed(sides) if place.role in ("", "at") and is_province(code)}
    sides = [(p, code) for p, code in sides if p.role not in ("to", "from") or local.get(code, p) is p]
    return [(p, code) for p, code in sides if p.role not in ("", "at", "of") or told.get(code, p) is p]


def _is_parent(code: str, provinces: Sequence[str]) -> bool:
    return any(province.startswith(f"{code}-") for province in provinces)


def _of_all(places: Sequence[Place]) -> str | None:
    """The foreign place whose trade "với thế giới" is told: the only one that is named."""
    everyone = [p for p in places if p.kind == "whole" or p.codes == (WORLD,)]
    named = [p for p in places if p.kind == "place" and p.role != "after" and p not in everyone]
    whole = any(p.role in ("with", "to", "from") and p.start > named[0].start for p in everyone if named)
    if not whole or len(named) != 1 or len(named[0].codes) != 1 or named[0].role not in ("", "of"):
        return None
    return None if is_home(named[0].codes[0]) else named[0].codes[0]


def _between_two(sides: Sides, context: Context) -> Sides:
    """Sides of which at most one is Vietnam: its trade with itself is with the partner told, or everyone."""
    if sides.reporter and sides.counterpart and is_home(sides.reporter) and is_home(sides.counterpart):
        known = context.pairs.get("trade")
        return replace(sides, counterpart=known.partner if known and not is_home(known.partner) else WORLD)
    return replace(sides, counterpart=WORLD) if sides.reporter == sides.counterpart else sides


def _of_member(sides: Sides, places: Sequence[Place], context: Context) -> Sides:
    """Sides of Vietnam's part in the trade of another with a group that it is in.

    "Thương mại ASEAN - Trung Quốc đạt …, trong đó Việt Nam chiếm …" is of its trade with that other.
    """
    known, groups = context.pairs.get("trade"), load("places")["joined"]["groups"]
    group = next((code for code in (sides.reporter, sides.counterpart) if code in groups), None)
    if known is None or group is None or HOME not in (sides.reporter, sides.counterpart):
        return sides
    others = {known.reporter, known.counterpart} - {group}
    if len(others) != 1 or any(group in p.codes for p in places) or not others.isdisjoint((HOME, WORLD)):
        return sides
    return Sides(others.pop(), HOME, sides.is_named)


def _completed(
    draft: Draft, topic: Topic, context: Context, places: Sequence[Place], *, is_whole: bool
) -> Sides:
    """The sides with those that the clause leaves out."""
    reporter, counterpart = draft.reporter, draft.counterpart
    if is_whole and counterpart is None:
        return Sides(_trader_with_all(reporter, topic, context, places), WORLD, True)
    if reporter is None and counterpart is None:
        return carried_sides(context, topic)
    if counterpart is not None:
        stated = Sides(reporter, counterpart, True, is_stated=True)
        return stated if reporter else sides_with(counterpart, topic, context, places)
    return sides_for(draft, topic, context, places)


def _trader_with_all(reporter: str | None, topic: Topic, context: Context, places: Sequence[Place]) -> str:
    """Whose trade with everyone it is: the owner's that is named, the text's, or that of a total."""
    owned = any(p.role == "of" for p in places)
    if reporter is not None and (owned or is_home(reporter)):
        return reporter
    nation = any(p.kind == "whole" and p.role == "" for p in places)  # "cả nước xuất khẩu …"
    return context.protagonist if nation else _whose_total(topic, context)


def _whose_total(topic: Topic, context: Context) -> str:
    """Whose a total is that names nobody: the province's whose trade is told, or the text's.

    Trade with one partner says so only where the story is on that province: "Đồng Tháp xuất sang Mỹ 9 triệu
    USD.¶Nhập khẩu năm nay đạt 4 triệu USD".
    """
    last = context.pairs.get("trade")
    if last is None and context.protagonist == HOME and context.title_province is not None:
        return context.title_province  # "Bình Phước: …¶Kim ngạch xuất khẩu đạt …, trong đó khu vực FDI …"
    local = last.reporter if last is not None and is_province(last.reporter) else None
    if last is not None and local is not None and last.counterpart != WORLD:
        local = local if not last.is_alone and local == province_of_story(context) else None
    return local or own_statistics(last, topic, context) or context.protagonist
