"""Whose trade or capital each figure of a list is, of partners or places that are listed before it."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides, group_of
from transforms.facts.periods.listed import since_figure
from transforms.facts.records import HOME, WORLD, Pair, Topic, family_of, is_home
from transforms.mentions.places import Place
from transforms.vocabulary import load

_WITH_WHOM = {"exports": ("to",), "imports": ("from", "of")}


def listed_sides(items: list[Item], members: list[int], context: Context) -> list[Sides]:
    """Reporter and counterpart of each figure of a list; empty where no places answer to them."""
    before = items[: members[0]]
    return _hosted(_bought(_sides(items, members, context), before, context), before)


def _sides(items: list[Item], members: list[int], context: Context) -> list[Sides]:
    """Places joined to each other in one role, as many as figures, each with the one whose trade it is."""
    since = since_figure(items, members[0])
    places = _places_in(since) or _places_in(items[: members[0]])
    if any(i.place is not None and i.place.kind == "both_partners" for i in since) and _are_ours(since):
        recent = [code for code in context.recent if _is_country(code)][-len(members) :]
        return [_sides_with(context.protagonist, code) for code in recent if len(recent) == len(members)]
    flows = {i.props["measure"] for i in since if i.kind == "measure"}
    if any(flow in flows and _deal_alike(places, members, roles) for flow, roles in _WITH_WHOM.items()):
        other = places[-1].codes[0]  # "Lào và Bỉ xuất khẩu sang Đức", "Lào và Bỉ nhập của Đức"
        return [_sides_with(p.codes[0], other) for p in places[:-1]]
    owned = {p.codes[0] for p in places if p.role == "of"}
    owner = owned.pop() if len(owned) == 1 else context.protagonist
    for role in dict.fromkeys(p.role for p in reversed(places) if p.role != "pair"):
        group = [group_of(p.codes[0], "trade") for p in places if p.role == role and p.codes[0] != owner]
        if len(group) >= len(members):
            return [_sides_with(owner, code) for code in group[-len(members) :]]
    run = places[-len(members) :]
    if len(run) == len(members) and _is_led(run, owner):
        return [_sides_with(owner, group_of(p.codes[0], "trade")) for p in run]
    return _sources(places, members)


def _is_country(code: str) -> bool:
    """Whether a code is no group's, and no province's."""
    return "-" not in code and code not in load("places")["groups"]


def _are_ours(items: list[Item]) -> bool:
    """Whether only Vietnam is named, as who trades ("xuất khẩu |của Việt Nam| sang hai nước này")."""
    return all(p.codes[0] == HOME and p.role in ("of", "") for p in _places_in(items))


def _deal_alike(places: list[Place], members: list[int], roles: tuple[str, ...]) -> bool:
    """Whether as many places as figures are who deals, and a small word leads to the one they deal with."""
    dealing, other = places[:-1], places[-1:]
    return len(dealing) == len(members) and {p.role for p in dealing} == {""} and other[0].role in roles


def _sides_with(owner: str, code: str) -> Sides:
    """A partner of the one whose trade it is; a province trades itself, with everyone."""
    return Sides(code, WORLD, True) if is_home(code) and owner == HOME else Sides(owner, code, True)


def _is_led(run: list[Place], owner: str) -> bool:
    """Whether a small word leads to places that commas join ("sang Gana, Bờ Biển Ngà lần lượt đạt …")."""
    led = run[0].role in ("to", "from", "with") and all(p.role in ("", run[0].role) for p in run)
    return led and all(p.codes[0] not in (owner, HOME) for p in run)


def _sources(places: list[Place], members: list[int]) -> list[Sides]:
    """Vietnam among the partners of another country, which is named behind them."""
    listed = [p.codes[0] for p in places if p.role == ""]
    others = {p.codes[0] for p in places if p.role not in ("", "pair", "after")} - set(listed)
    if len(listed) != len(members) or HOME not in listed or len(others) != 1:
        return []
    (owner,) = others
    return [Sides(owner, code, True) for code in listed]


def _bought(sides: list[Sides], before: list[Item], context: Context) -> list[Sides]:
    """Sides turned to those who buy, where what Vietnam sells to them was told and now what they import.

    Or to those who sell to a country, of which it was told what it buys ("Úc, Lào xuất khẩu lần lượt …").
    """
    topic, last = context.topic, context.pairs.get("trade")
    if last is not None and topic is not None and _turn_to_sellers(topic, last, before):
        return [
            Sides(s.counterpart, last.reporter, True) if s.reporter == last.reporter else s for s in sides
        ]
    sold = last is not None and (last.reporter, last.measure) == (HOME, "exports")
    imports = topic is not None and topic.measure == "imports"
    if not (sold and imports) or any(i.place is not None and i.place.role == "from" for i in before):
        return sides
    return [Sides(s.counterpart, s.reporter, True) if s.reporter == HOME else s for s in sides]


def _turn_to_sellers(topic: Topic, last: Pair, before: list[Item]) -> bool:
    """Whether countries are the subject of exports behind what another imports from all."""
    bought = last.measure == "imports" and not is_home(last.reporter)
    cue = next((i for i in reversed(before) if i.kind == "measure"), None)
    if cue is None or not bought or topic.measure != "exports" or not cue.props.get("active"):
        return False
    return all(i.place.role == "" and i.end <= cue.start for i in before if i.place is not None)


def _hosted(sides: list[Sides], before: list[Item]) -> list[Sides]:
    """Sides turned to the hosts of capital ("vốn Nga |vào| Huế, Hà Nội", "vốn của ta |sang| Lào, Nga")."""
    cue = next((i for i in reversed(before) if i.kind == "measure" and i.props["measure"] != "same"), None)
    if cue is None or family_of(cue.props["measure"]) != "fdi":
        return sides
    hosts = {p.codes[0] for p in _places_in(before) if p.role == "to"}
    owners = {p.codes[0] for p in _places_in(before) if p.role in ("of", "from") and not is_home(p.codes[0])}
    return [_hosted_by(s, hosts, owners, outward=bool(cue.props.get("outward"))) for s in sides]


def _hosted_by(sides: Sides, hosts: set[str], owners: set[str], *, outward: bool) -> Sides:
    """The host as the reporter, and who invests as the counterpart."""
    host, owner = sides.reporter, sides.counterpart
    if host is None or owner is None:
        return sides
    if is_home(owner) or (is_home(host) and (outward or owner in hosts)):
        host, owner = owner, host
    if owner == WORLD and len(owners) == 1:
        (owner,) = owners
    if host == HOME and len(hosts) == 1 and is_home(min(hosts)):
        (host,) = hosts
    return Sides(host, owner, True)


def _places_in(items: list[Item]) -> list[Place]:
    return [i.place for i in items if i.place is not None and i.place.kind == "place"]
