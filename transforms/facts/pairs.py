"""Whose trade with whom: places of a clause, the measure's direction and what was said before → reporter, counterpart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from transforms.facts.context import HOME, WORLD, Context, Topic, is_home
from transforms.mentions.places import Place
from transforms.vocabulary import load


@dataclass(frozen=True, slots=True)
class Sides:
    """Reporter and counterpart; None where neither the clause nor what stands before it says."""

    reporter: str | None
    counterpart: str | None
    is_named: bool = False


@dataclass(slots=True)
class _Draft:
    reporter: str | None = None
    counterpart: str | None = None
    pair: tuple[str, str] | None = None
    is_whole: bool = False
    is_pair_anaphor: bool = False
    is_outward: bool = False


def codes_of(place: Place, context: Context, family: str) -> tuple[str, ...]:
    """The codes that a place or an anaphor stands for."""
    if place.kind == "place":
        return tuple(_metonym(code, context) for code in place.codes)
    last = context.pairs.get(family) or context.last_pair
    if place.kind == "home":
        return (HOME,)
    if place.kind == "province" and context.province:
        return (context.province,)
    if place.kind == "counterpart":
        recent = context.partner
        if recent is not None and (last is None or recent.sentence == context.sentence):
            return (recent.code,)
        return (last.partner,) if last is not None else ()
    return ()


def _metonym(code: str, context: Context) -> str:
    """The country that a capital stands for, where the article tells the country's trade."""
    country = load("places")["metonyms"].get(code)
    last = context.pairs.get("trade")
    return str(country) if country and last is not None and last.reporter == country else code


def _oriented(pair: tuple[str, str], home: str | None) -> tuple[str, str]:
    """A pair as reporter and counterpart: the side whose statistics are quoted first, else Vietnam, else as printed."""
    first, second = pair
    if home is not None:
        for mine, other in ((first, second), (second, first)):
            if mine == home or mine.startswith(f"{home}-"):
                return mine, other
    if HOME in pair and not any("-" in code for code in pair):
        return HOME, second if first == HOME else first
    return first, second


def _read_places(places: Sequence[Place], context: Context, family: str) -> list[tuple[Place, str]]:
    read = []
    for place in places:
        if place.role in ("after", "pair") or place.kind in ("whole", "pair", "both_partners"):
            continue
        read += [(place, code) for code in codes_of(place, context, family)[:1]]
    return read


def trade_sides(
    topic: Topic, places: Sequence[Place], context: Context, agent: Place | None, *, is_total: bool = False
) -> Sides:
    """Sides of a trade figure.

    ``agent`` is the place that is the grammatical subject of an active verb ("Trung Quốc nhập khẩu …");
    ``is_total`` says that the figure is a product's total over all partners.
    """
    draft = _Draft()
    draft.is_whole = any(p.kind == "whole" for p in places) or is_total
    draft.is_pair_anaphor = any(p.kind == "pair" for p in places)
    for place in places:
        if place.role == "pair" and len(place.codes) == 2:
            draft.pair = (place.codes[0], place.codes[1])
    for place, code in _read_places(places, context, "trade"):
        _assign(draft, topic.measure, place, code, place is agent)
    if draft.reporter is not None and draft.reporter == draft.counterpart:
        draft.reporter = None  # "bộ trưởng Việt Nam cho biết … nhập từ Việt Nam": the small word decides
    if draft.pair is not None and draft.counterpart is None:
        home = draft.reporter if draft.reporter in draft.pair else context.authority_home
        return Sides(*_oriented(draft.pair, home), is_named=True)
    sides = _completed(draft, topic, context)
    if sides.reporter and sides.counterpart and is_home(sides.reporter) and is_home(sides.counterpart):
        known = context.pairs.get("trade")
        return replace(sides, counterpart=known.partner if known and not is_home(known.partner) else WORLD)
    return replace(sides, counterpart=WORLD) if sides.reporter == sides.counterpart else sides


def _assign(draft: _Draft, measure: str, place: Place, code: str, is_agent: bool) -> None:
    role = place.role
    if place.is_market and not is_home(code) and role in ("of", "", "at"):
        draft.counterpart = draft.counterpart or code
    elif measure == "exports" and role == "from":
        draft.reporter = draft.reporter or code
    elif measure == "imports" and role == "to":
        draft.reporter = draft.reporter or code
    elif role in ("to", "from", "with", "as"):
        draft.counterpart = draft.counterpart or code
    elif is_agent or (role in ("of", "at", "") and is_home(code)):
        if draft.reporter is None or (is_home(code) and draft.reporter == HOME):
            draft.reporter = code
        elif draft.counterpart is None and draft.reporter != code:
            draft.counterpart = code
    elif role == "of" and draft.reporter is None and measure != "trade_turnover":
        draft.reporter = code
    elif role == "of" and measure == "imports" and draft.counterpart is None:
        draft.reporter, draft.counterpart = code, draft.reporter  # "nhập khẩu cá ngừ Việt Nam của Canada"
    elif draft.counterpart is None:
        draft.counterpart = code


def _completed(draft: _Draft, topic: Topic, context: Context) -> Sides:
    reporter, counterpart = draft.reporter, draft.counterpart
    if draft.is_whole and counterpart is None:
        return Sides(reporter if reporter and is_home(reporter) else HOME, WORLD, True)
    if reporter is None and counterpart is None:
        return _carried(context, topic)
    if reporter is None and counterpart is not None:
        return Sides(_reporter_for(counterpart, context), counterpart, True)
    if counterpart is None and reporter is not None:
        return Sides(reporter, _counterpart_for(reporter, topic, context), True)
    return Sides(reporter, counterpart, True)


def _reporter_for(counterpart: str, context: Context) -> str:
    """Whose trade it is where only the other side is named."""
    last, home = context.pairs.get("trade"), context.authority_home
    if is_home(counterpart):
        if last is not None and not is_home(last.partner) and last.partner != WORLD:
            return last.partner
        if home and not is_home(home):
            return home
        return context.main_partner() or WORLD
    if home and not is_home(home) and (counterpart == home or counterpart.startswith(f"{home}-")):
        return counterpart  # its own statistics: the sides are turned by the caller's measure
    if last is not None and not is_home(last.reporter) and not is_home(last.counterpart):
        return last.reporter
    if (
        last is not None
        and is_home(last.reporter)
        and (last.reporter == HOME or last.paragraph == context.paragraph)
    ):
        return last.reporter
    return HOME


def _counterpart_for(reporter: str, topic: Topic, context: Context) -> str:
    """The other side where only the reporter is named."""
    last = context.pairs.get("trade")
    if (
        last is not None
        and is_home(reporter)
        and not is_home(last.reporter)
        and not is_home(last.counterpart)
    ):
        return last.reporter  # Vietnam's part in the trade of two others
    if not is_home(reporter):
        if (
            topic.rule == "imports"
            and last is not None
            and last.reporter == HOME
            and context.home_paragraph < context.paragraph
        ):
            return WORLD  # "năm 2018, nước này nhập khẩu …": what it buys from everyone
        if last is not None and reporter in (last.reporter, last.counterpart):
            return last.counterpart if reporter == last.reporter else last.reporter
        return HOME if context.home_paragraph == context.paragraph else WORLD
    near = last is not None and last.paragraph == context.paragraph
    if last is not None and near:
        return last.partner
    partner = context.partner
    if partner is not None and (partner.sentence == context.sentence or topic.props.get("bilateral")):
        return partner.code
    if topic.measure == "trade_balance" or topic.props.get("bilateral"):
        mutual = context.ahead() if topic.props.get("bilateral") else None
        return last.partner if last is not None else context.main_partner() or mutual or WORLD
    return WORLD


def _carried(context: Context, topic: Topic) -> Sides:
    """Sides that the clause leaves out altogether."""
    last, partner, home = context.pairs.get("trade"), context.partner, context.authority_home
    if last is not None and last.counterpart == WORLD and topic.props.get("bilateral"):
        last = None
    if (
        last is not None
        and partner is not None
        and partner.sentence > last.sentence
        and partner.code not in (last.reporter, last.counterpart)
    ):
        if partner.paragraph == context.paragraph or topic.props.get("bilateral"):
            return Sides(HOME, partner.code)
    if last is not None:
        if home is not None:
            oriented = _oriented((last.reporter, last.counterpart), home)
            if oriented[0] == home or oriented[0].startswith(f"{home}-"):
                return Sides(*oriented)
        return Sides(last.reporter, last.counterpart)
    province = context.province if context.province_paragraph == context.paragraph else None
    if province is not None and is_home(province) and not topic.props.get("bilateral"):
        return Sides(province, WORLD)
    main = context.main_partner() or (context.ahead() if topic.props.get("bilateral") else None)
    if main is not None:
        return Sides(*_oriented((HOME, main), home))
    return Sides(HOME, WORLD)


def fdi_sides(
    topic: Topic,
    places: Sequence[Place],
    context: Context,
    *,
    topic_here: bool,
    is_whole: bool,
    is_outward: bool,
) -> Sides:
    """Host (reporter) and investor (counterpart) of an investment figure."""
    host = investor = None
    outward = any(p.kind == "whole" and p.role in ("to", "of", "") for p in places) and bool(
        topic.props.get("outward")
    )
    last = context.pairs.get("fdi")
    for place in places:
        if place.role == "pair" and len(place.codes) == 2:
            investor = investor or next((c for c in place.codes if not is_home(c)), None)
    for place, code in _read_places(places, context, "fdi"):
        if place.role in ("at", "to") and not place.is_investor:
            host = code if host is None or code.startswith(f"{host}-") else host
        elif place.role in ("of", "from") or place.is_investor:
            investor = investor or code
        elif place.role == "" and ((is_home(code) and "-" in code) or place.kind == "home"):
            host = host or code
        elif investor is None:
            investor = code
        elif host is None and place.role != "with":
            host = code
    named = host is not None or investor is not None
    if host is not None and investor == host:
        investor = None
    everyone = last.counterpart == WORLD if last is not None else context.main_partner() is None
    if investor == HOME and host is None and everyone and not is_outward and not topic.props.get("outward"):
        return Sides(HOME, WORLD, True)  # "Việt Nam đã cấp phép mới cho 520 dự án"
    if investor == HOME and host is None:
        host = (
            WORLD
            if outward or last is None
            else last.reporter
            if not is_home(last.reporter)
            else _partner(context)
        )
    if investor is None and host is not None and not is_home(host):
        investor = HOME
    if (
        investor is not None
        and not is_home(investor)
        and host is None
        and last is not None
        and is_home(last.counterpart)
    ):
        near = last.paragraph == context.paragraph and not any(p.is_investor for p in places)
        if near:
            return Sides(investor, HOME, named)
    if host is None:
        near_home = last is not None and last.paragraph == context.paragraph and is_home(last.reporter)
        host = (
            last.reporter
            if last is not None and (near_home or investor is None)
            else context.title_province or HOME
        )
    if investor is None:
        if (
            topic_here
            and (is_whole or topic.props.get("slice"))
            and (last is None or last.sentence != context.sentence)
        ):
            investor = WORLD
        elif last is not None and last.paragraph == context.paragraph:
            investor = last.counterpart
        elif context.partner is not None and context.partner.paragraph == context.paragraph and not is_whole:
            investor = context.partner.code
        else:
            investor = _partner(context) if last is not None or not named else WORLD
    return Sides(host, investor, named)


def _partner(context: Context) -> str:
    last = context.pairs.get("fdi") or context.last_pair
    return last.partner if last is not None else context.main_partner() or WORLD


def visitor_sides(places: Sequence[Place], context: Context) -> Sides:
    """Destination (reporter) and origin (counterpart) of visitors."""
    host = origin = None
    read = _read_places(places, context, "visitors")
    for place, code in sorted(read, key=lambda found: not found[0].is_visitor):
        if place.is_visitor or (place.role in ("from", "of") and origin is None):
            origin = origin or code
        elif place.role in ("to", "at") or is_home(code) or origin is not None:
            host = host or code
        else:
            origin = code
    named = host is not None or origin is not None
    if origin == HOME and host is None:
        host = _partner(context)
    last = context.pairs.get("visitors")
    if origin is None and last is not None and (last.sentence == context.sentence):
        return Sides(host or last.reporter, last.counterpart, named)
    host = host or (last.reporter if last is not None else HOME)
    return Sides(host, origin if origin and origin != host else WORLD, named)


def agreement_sides(places: Sequence[Place], context: Context) -> Sides:
    """Parties of agreements: Vietnam, and the partner that is named or was named before."""
    for place in places:
        if place.role == "pair" and len(place.codes) == 2:
            return Sides(*_oriented((place.codes[0], place.codes[1]), None), is_named=True)
    codes = [code for _, code in _read_places(places, context, "agreements") if not is_home(code)]
    if codes:
        return Sides(HOME, codes[0].partition("-")[0], True)
    known = context.last_pair.partner if context.last_pair is not None else context.main_partner()
    return Sides(HOME, known.partition("-")[0] if known else None)
