"""Whose trade with whom: places of a clause, the measure's direction and what was told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transforms.facts.carried_pairs import carried_sides
from transforms.facts.context import HOME, WORLD, Context, Pair, Topic, is_home
from transforms.facts.pairs import Sides, coded, is_of, oriented, printed_pairs
from transforms.facts.trade_roles import Draft, assign, is_partner
from transforms.mentions.places import Place


def trade_sides(
    topic: Topic, places: Sequence[Place], context: Context, agent: Place | None, *, is_total: bool = False
) -> Sides:
    """Sides of a trade figure.

    ``agent`` is the place that is the grammatical subject of an active verb ("Trung Quốc nhập khẩu …");
    ``is_total`` says that the figure is a product's total over all partners.
    """
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
    if pairs and draft.counterpart is None:
        home = draft.reporter if draft.reporter in pairs[-1] else context.side_quoted
        return Sides(*oriented(pairs[-1], home), is_named=True)
    subject = _of_all(places)
    if subject is not None:
        return Sides(subject, WORLD, is_named=True)
    is_whole = is_total or any(p.kind == "whole" for p in places)
    sides = _between_two(_completed(draft, topic, context, places, is_whole=is_whole), context)
    if sides.reporter == WORLD and sides.counterpart != WORLD:
        return replace(sides, reporter=sides.counterpart, counterpart=WORLD)  # "Đức nhập khẩu của thế giới"
    return sides


def _agent_first(places: Sequence[Place], agent: Place | None) -> list[Place]:
    """The subject before all other places, and its country once."""
    if agent is None:
        return list(places)
    return [agent, *(p for p in places if p is not agent and p.codes != agent.codes)]


def _without_parents(sides: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
    """Sides without the country that a foreign province is said to be in ("đứng đầu Trung Quốc về …")."""
    provinces = [code for _, code in sides if "-" in code and not is_home(code)]
    return [(p, c) for p, c in sides if p.role not in ("", "of", "at") or not _is_parent(c, provinces)]


def _said_once(sides: list[tuple[Place, str]]) -> list[tuple[Place, str]]:
    """Sides without a place that is named again as the owner ("Bộ Công nghiệp Lào: … của nước này")."""
    told = {code for place, code in sides if place.role == "of"}
    return [(p, code) for p, code in sides if p.role not in ("", "at") or code not in told]


def _is_parent(code: str, provinces: Sequence[str]) -> bool:
    return any(province.startswith(f"{code}-") for province in provinces)


def _of_all(places: Sequence[Place]) -> str | None:
    """The foreign place whose trade "với thế giới" is told: the only one that is named."""
    everyone = [p for p in places if p.kind == "whole" or p.codes == (WORLD,)]
    named = [p for p in places if p.kind == "place" and p.role != "after" and p not in everyone]
    whole = any(p.role in ("with", "to", "from") for p in everyone)
    if not whole or len(named) != 1 or len(named[0].codes) != 1 or named[0].role not in ("", "of"):
        return None
    return None if is_home(named[0].codes[0]) else named[0].codes[0]


def _between_two(sides: Sides, context: Context) -> Sides:
    """Sides of which at most one is Vietnam: its trade with itself is with the partner told, or everyone."""
    if sides.reporter and sides.counterpart and is_home(sides.reporter) and is_home(sides.counterpart):
        known = context.pairs.get("trade")
        return replace(sides, counterpart=known.partner if known and not is_home(known.partner) else WORLD)
    return replace(sides, counterpart=WORLD) if sides.reporter == sides.counterpart else sides


def _completed(
    draft: Draft, topic: Topic, context: Context, places: Sequence[Place], *, is_whole: bool
) -> Sides:
    """The sides with those that the clause leaves out."""
    reporter, counterpart = draft.reporter, draft.counterpart
    if is_whole and counterpart is None:
        owned = any(p.role == "of" for p in places)
        mine = reporter is not None and (owned or is_home(reporter))
        nation = any(p.kind == "whole" and p.role == "" for p in places)  # "cả nước xuất khẩu …"
        return Sides(
            reporter if mine else context.protagonist if nation else _whose_total(context), WORLD, True
        )
    if reporter is None and counterpart is None:
        return carried_sides(context, topic)
    if reporter is None and counterpart is not None and _is_all_of(counterpart, topic, context, places):
        return Sides(counterpart, WORLD, True)
    if reporter is None and counterpart is not None and _sells_too(topic, context, places):
        return Sides(counterpart, context.protagonist, True)
    lister = _lister(topic, context)
    if reporter is None and counterpart is not None:
        ours = _reporter_for(counterpart, topic, context)
        return Sides(lister if lister not in (None, counterpart) else ours, counterpart, True)
    if reporter is not None and is_home(reporter) and counterpart is None and _is_bought(topic, context):
        return Sides(context.pairs["trade"].counterpart, reporter, True)
    named = any(p.role == "" and reporter in p.codes for p in places)
    if reporter is not None and lister is not None and counterpart is None and named and is_home(reporter):
        return Sides(lister, reporter, True)
    if counterpart is None and reporter is not None:
        if _buys_in_all(reporter, topic, context, places) or _is_named_anew(reporter, topic, context, places):
            return Sides(reporter, WORLD, True)
        return Sides(reporter, _counterpart_for(reporter, topic, context), True)
    return Sides(reporter, counterpart, True, is_stated=True)


def _sells_too(topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether another sells to whom the text is on ("Việt Nam bán sang Trung Quốc …, còn Thái Lan …")."""
    named = len(places) == 1 and places[0].role in ("", "of")
    return topic.measure == "exports" and named and _is_on_buyer(context)


def _is_on_buyer(context: Context) -> bool:
    """Whether the text is on another country, and has told last what that one buys."""
    last, ranking = context.pairs.get("trade"), context.ranking
    if last is None or context.protagonist == HOME:
        return False
    ranked = last.is_ranked and ranking is not None and ranking.measure == "import_source_rank"
    buys = last.reporter == context.protagonist and (last.measure == "imports" or ranked)
    return buys or (last.counterpart == context.protagonist and last.measure == "exports")


def _is_bought(topic: Topic, context: Context) -> bool:
    """Whether a market just ranked buys what is ours ("… số 1, nhập 3 tỷ USD hàng của Việt Nam")."""
    last = context.pairs.get("trade")
    here = last is not None and last.is_market and last.sentence == context.sentence
    return here and topic.measure == "imports"


def _is_all_of(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether it is all trade of a country, in a text not on Vietnam ("xuất nhập khẩu của Đức đạt …")."""
    owned = any(p.role == "of" and code in p.codes for p in places)
    at_home = context.home_paragraph == context.paragraph or "trade" in context.pairs
    return topic.rule == "turnover" and owned and not is_home(code) and not at_home


def _whose_total(context: Context) -> str:
    """Whose a total is that names nobody: the province's whose trade with everyone is told, or the text's."""
    last = context.pairs.get("trade")
    local = last is not None and last.counterpart == WORLD and last.reporter.startswith(f"{HOME}-")
    return last.reporter if last is not None and local else context.protagonist


def _buys_in_all(reporter: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether it is all that another country imports ("nội thất nhập khẩu vào Mỹ giảm 1%")."""
    last = context.pairs.get("trade")
    into = any(p.role == "to" and reporter in p.codes for p in places)
    goes_on = last is not None and (last.paragraph == context.paragraph or is_home(last.counterpart))
    told = last is not None and last.reporter == reporter and goes_on
    return topic.rule == "imports" and into and not is_home(reporter) and not told


def _is_named_anew(reporter: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether a new sentence turns from what a country buys of ours to all ("nhập khẩu của nước này …")."""
    last, owned = context.pairs.get("trade"), any(p.role in ("of", "") for p in places)
    if last is None or not owned or topic.measure != "imports" or last.sentence == context.sentence:
        return False
    return last.measure == "imports" and last.reporter == reporter and last.counterpart == HOME


def _lister(topic: Topic, context: Context) -> str | None:
    """The other country whose partners are listed, Vietnam among them.

    "sang Mỹ tăng 19%, … và Việt Nam tăng 25%"; "Canada là nhà cung cấp lớn nhất, Việt Nam đứng sau"
    """
    last, ranking = context.pairs.get("trade"), context.ranking
    if last is None:
        return None
    if last.reporter == context.protagonist != HOME and last.sentence == context.sentence:
        return last.reporter
    near = max(last.paragraph, ranking.paragraph if ranking is not None else -1) >= context.paragraph - 1
    if topic.measure != "imports" or is_home(last.reporter) or not near:
        return None
    ranked = ranking is not None and (ranking.measure, ranking.owner) == ("import_source_rank", last.reporter)
    return last.reporter if ranked else None


def _reporter_for(counterpart: str, topic: Topic, context: Context) -> str:
    """Whose trade it is where only the other side is named."""
    last, home = context.pairs.get("trade"), context.side_quoted
    if last is not None and last.sentence == context.sentence and last.reporter == counterpart:
        return last.counterpart  # "Đứng thứ hai là Ấn Độ, xuất khẩu sang Philippines …"
    if last is not None and _goes_on_abroad(last, counterpart, context):
        return last.reporter
    if context.protagonist not in (HOME, counterpart):
        return context.protagonist
    if is_home(counterpart):
        return _trading_with_home(context)
    here = last is not None and last.paragraph == context.paragraph
    if last is not None and here and last.reporter == HOME:
        return HOME
    if home and not is_home(home) and is_of(counterpart, home):
        return counterpart  # its own statistics: the sides are turned by the caller's measure
    if home and not is_home(home) and last is None and context.home_paragraph != context.paragraph:
        return home  # "theo thống kê của Hàn Quốc, xuất khẩu sang Mỹ …"
    if last is None:
        return context.title_province or HOME
    sold_to = topic.measure == "exports" and last.reporter == counterpart  # whose purchases were told
    known = (_is_of_others(last) and not sold_to) or last.reporter == HOME
    return last.reporter if known or (here and is_home(last.reporter)) else HOME


def _trading_with_home(context: Context) -> str:
    """Whose trade with Vietnam it is where only Vietnam is named."""
    last, home = context.pairs.get("trade"), context.side_quoted
    if last is not None and _is_of_others(last) and WORLD not in (last.reporter, last.counterpart):
        return last.reporter  # "thương mại Quảng Tây - ASEAN …, trong đó với Việt Nam …"
    if last is not None and not is_home(last.partner) and last.partner != WORLD:
        return last.partner
    return home if home and not is_home(home) else context.main_partner() or WORLD


def _goes_on_abroad(last: Pair, counterpart: str, context: Context) -> bool:
    """Whether a sentence on another country's trade goes on with others ("từ Việt Nam …, từ Thái Lan …")."""
    here = last.is_stated and last.sentence == context.sentence and is_home(last.counterpart)
    abroad = not is_home(last.reporter) and not is_home(counterpart)
    return here and abroad and counterpart not in (last.reporter, WORLD)


def _is_of_others(pair: Pair) -> bool:
    """Whether neither side is Vietnam."""
    return not is_home(pair.reporter) and not is_home(pair.counterpart)


def _counterpart_for(reporter: str, topic: Topic, context: Context) -> str:
    """The other side where only the reporter is named."""
    last, partner = context.pairs.get("trade"), context.partner
    if topic.measure == "exports" and context.protagonist != reporter and _is_on_buyer(context):
        return context.protagonist
    if last is not None and _is_alike(last, reporter, topic, context):
        return last.counterpart
    if not is_home(reporter):
        return _counterpart_abroad(reporter, topic, context)
    if last is not None and _is_of_others(last):
        rivals = last.counterpart == WORLD and last.measure == topic.measure
        return WORLD if rivals else last.reporter  # Vietnam's part in the trade of two others
    if last is not None and last.paragraph == context.paragraph:
        return last.partner
    mutual = bool(topic.props.get("bilateral"))
    if partner is not None and (mutual or partner.sentence == context.sentence):
        return partner.code
    if not mutual and topic.measure != "trade_balance":
        return WORLD
    if last is not None:
        return last.partner
    return context.main_partner() or (mutual and context.ahead()) or WORLD


def _is_alike(last: Pair, reporter: str, topic: Topic, context: Context) -> bool:
    """Whether another does what was told of one before ("Lào xuất sang Nga 2 tấn, Thái Lan xuất 3 tấn")."""
    here = last.is_stated and last.sentence == context.sentence and last.measure == topic.measure
    another = reporter not in (last.reporter, last.counterpart)
    return here and another and topic.measure in ("exports", "imports")


def _counterpart_abroad(reporter: str, topic: Topic, context: Context) -> str:
    """With whom another country trades: its known partner, Vietnam where the paragraph names it, or all."""
    last = context.pairs.get("trade")
    if reporter == context.section and context.protagonist == HOME:
        return HOME  # a section on what Vietnam trades with it
    alike = last is not None and (last.reporter, last.counterpart) == (HOME, WORLD)
    if last is not None and alike and last.measure == topic.measure and last.paragraph == context.paragraph:
        return WORLD  # "Việt Nam xuất khẩu 7 triệu tấn. Trong khi đó, xuất khẩu của Ấn Độ …"
    near = context.home_paragraph == context.paragraph and context.home_sentence >= context.sentence - 1
    at_home = last is None or last.reporter == HOME
    if topic.rule == "imports" and at_home and context.home_sentence < context.sentence:
        return WORLD  # "năm 2018, nước này nhập khẩu …": what it buys from everyone
    if last is not None and reporter == context.protagonist and last.paragraph < context.paragraph:
        return WORLD  # a new paragraph of a text on its trade
    if last is not None and reporter in (last.reporter, last.counterpart):
        other = last.counterpart if reporter == last.reporter else last.reporter
        told = not last.is_ranked or last.paragraph == context.paragraph
        return other if told or not is_home(other) else WORLD
    return HOME if near else WORLD
