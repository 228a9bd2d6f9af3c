"""Reporter and counterpart of a figure: which places of its clause count, and what their absence says."""

from __future__ import annotations

from dataclasses import replace

from transforms.facts.goods.origins import as_origins
from transforms.facts.investment.host_counts import counts_of_all
from transforms.facts.investment.pairs import fdi_sides
from transforms.facts.investment.sentences import (
    counts_investors,
    draws_all,
    everyone_invests,
    is_outward,
    leave_host,
    out_of_total,
    sent_abroad,
    turns_to_sector,
)
from transforms.facts.parties.border_towns import of_border_town
from transforms.facts.parties.bought_in_all import bought_in_all
from transforms.facts.parties.buyers_listed import buyer_listed
from transforms.facts.parties.buyers_ranked import bought_by_market
from transforms.facts.parties.consumers import consumer_described
from transforms.facts.parties.economies import economy_told
from transforms.facts.parties.gates import of_local_goods, through_gates, without_passed
from transforms.facts.parties.markets import as_markets
from transforms.facts.parties.outdone import sides_outdone
from transforms.facts.parties.pairs import Sides, visitor_sides
from transforms.facts.parties.partners_told import past_list
from transforms.facts.parties.trade import trade_sides
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home, is_province
from transforms.facts.roles.agents import agent_of, does_both, does_likewise
from transforms.facts.roles.agreeing import agreement_sides
from transforms.facts.roles.clauses import comes_home, is_at_home, places_of_figure
from transforms.facts.roles.regions import of_nations
from transforms.facts.shares.abroad import share_of_world, share_there
from transforms.facts.shares.ways import sharer
from transforms.facts.state import Figure, SentenceState
from transforms.facts.totals.aims import foretells_nation
from transforms.facts.totals.measures import measure_of_nation
from transforms.facts.totals.nation import (
    is_beyond_whole,
    is_of_ours_in_all,
    nation_glossed,
    parted_among_partners,
    sums_up_country,
    sums_up_province,
    tells_of_nation,
    with_nation,
)
from transforms.facts.totals.traded import is_of_all_partners, sums_up_investors
from transforms.mentions.places import Place
from transforms.vocabulary import words

_PARTS = frozenset(")(;,")


def sides_of(state: SentenceState, figure: Figure) -> tuple[Sides, str]:
    """The figure's reporter and counterpart, and how far from it the words stand that name them."""
    if figure.shared is not None and figure.shared.sides is not None:
        return figure.shared.sides, "clause"
    family, context = figure.topic.family, state.context
    places = places_of_figure(state, figure)
    invested = family == "fdi"
    of_all = measure_of_nation(state, figure, places)
    if of_all is None and invested:
        of_all = _sides_of_all(state, figure, places)
    elif of_all is None:
        of_all = nation_glossed(state, figure) or parted_among_partners(state, figure)
        of_all = of_all or share_of_world(figure, places)
    if of_all is not None:
        return of_all, "clause"
    buyer = buyer_listed(state, figure)
    if buyer is not None:
        return buyer, "clause"
    if (outdone := sides_outdone(state, figure.quantity, family)) is not None:
        return outdone, "clause"
    told = does_both(state, figure) or consumer_described(state, figure.topic, places)
    told = told or bought_by_market(state, figure, places) or bought_in_all(state, figure, places)
    if told is not None:
        return told, "clause"
    sides = _sides_in(state, figure.topic, places)
    last = context.pairs.get(family)
    everyone = any(p.kind == "whole" for p in places)  # "Trong khi đó nhập khẩu cả nước …"
    all_sold = sides.counterpart == WORLD and not everyone
    if last is not None and all_sold and _goes_on(state) and not past_list(last, figure.topic, context):
        unsaid = not places and last.measure == figure.topic.measure
        sides = _part_of(state, sides, last, is_unsaid=unsaid)
    sides = _with_all(state, figure, sides, places)
    sides = of_nations(state, figure, sides, places)
    sides = through_gates(state, figure.topic, sides, places)
    sides = of_local_goods(state, figure.topic, sides, places)
    sides = share_there(state, figure, of_border_town(state, figure.topic, sides, places))
    if sides.is_named:
        return sides, "clause"
    known = context.pairs.get(family) or context.last_pair
    return sides, context.basis(known.sentence, known.paragraph) if known else "article"


def _with_all(state: SentenceState, figure: Figure, sides: Sides, places: list[Place]) -> Sides:
    """Sides of a figure that is of trade with everyone, past the partner that was told; else as they are."""
    shared = sides.is_named or (figure.topic.family == "fdi" and not state.scope.places)
    whole = _is_whole_of_share if shared else _is_whole_of_part
    if whole(state, figure, sides, places):
        return Sides(sides.reporter, WORLD, is_named=True, is_whole=shared)
    if is_beyond_whole(state, figure, sides, places):
        return Sides(sides.reporter, WORLD, is_named=True)
    foretold = foretells_nation(state, figure, sides, places)
    return Sides(HOME, WORLD, is_named=True) if foretold else sharer(state, figure, sides)


def _sides_of_all(state: SentenceState, figure: Figure, places: list[Place]) -> Sides | None:
    """Sides of capital that is of all investors, or goes abroad in all; None where it is anybody's."""
    known = state.context.pairs.get("fdi")
    if not is_outward(state) and tells_of_nation(state, places):
        return Sides(HOME, WORLD, is_named=True)
    if not any(p.role in ("", "of", "from") and not is_at_home(p) for p in places):
        if out_of_total(state, figure.quantity) or sums_up_investors(state):
            return Sides(known.reporter if known else HOME, WORLD)
        if counts_investors(state, figure.quantity):
            host = _sides_in(state, figure.topic, places).reporter or ""
            return Sides(host if is_home(host) else HOME, WORLD, True)
        if everyone_invests(state, figure.quantity) and (at := _host_of_all(state, figure, places)):
            return Sides(at, WORLD, True)
    counted = not is_outward(state) and counts_of_all(state, figure, places)
    if counted or (known is not None and draws_all(state, figure)):
        host = _sides_in(state, figure.topic, places).reporter or ""
        if is_home(host) or counted:
            return Sides(host if is_home(host) else HOME, WORLD, is_named=True)
    if known is not None and not places and turns_to_sector(state):
        inward = is_home(known.reporter) and not figure.topic.props.get("outward")
        return Sides(known.reporter, WORLD) if inward else Sides(WORLD, HOME)
    if sent_abroad(state, figure) and all(is_at_home(p) for p in places if p.codes):
        return Sides(WORLD, HOME, is_named=True)
    return None


def _host_of_all(state: SentenceState, figure: Figure, places: list[Place]) -> str | None:
    """Where foreigners invest who promise capital with a country; None where it is abroad."""
    hosts = [p for p in places if p.role != "with"]  # "đã cam kết 60 tỷ USD với Việt Nam"
    host = _sides_in(state, figure.topic, hosts).reporter or HOME
    return host if is_home(host) and not is_outward(state) else None


def leave_protagonist(state: SentenceState) -> None:
    """Let a title that names another country's trade say whose trade the story tells."""
    topic = state.context.topic
    if topic is None or topic.family != "trade" or not state.scope.topic_here:
        return
    sides = _sides_in(state, topic, state.scope.places)
    reporter, counterpart = sides.reporter or HOME, sides.counterpart or HOME
    origins = {item.end for item in state.items if item.kind == "goods"}  # "Gà Mỹ nhập về …": whose goods
    named = any(p.codes == (reporter,) and p.start not in origins for p in state.scope.places)
    if named and not is_home(reporter) and not is_home(counterpart):
        state.context.protagonist = reporter
        if WORLD not in (reporter, counterpart):
            here = state.context.sentence, state.context.paragraph
            state.context.named_pair = Pair(reporter, counterpart, *here)


def leave_sides(state: SentenceState) -> None:
    """Let a sentence without figures say whose trade those after it tell: a province's, or whose balance."""
    topic, context = state.context.topic, state.context
    owned = [p for p in state.scope.places if p.role == "of" and len(p.codes) == 1]
    if topic is not None and topic.family == "fdi" and state.scope.topic_here:
        leave_host(state)
    if topic is None or topic.family != "trade" or not state.scope.topic_here or not owned:
        return
    sides = _sides_in(state, topic, state.scope.places)
    reporter, counterpart = sides.reporter, sides.counterpart
    if reporter is None or counterpart is None or reporter != owned[0].codes[0]:
        return
    counted = context.authority_sentence == context.sentence and context.authority_home == reporter
    balance = topic.measure == "trade_balance" and reporter != WORLD
    if is_province(reporter) or balance or (counted and not is_home(reporter)):
        context.set_pair("trade", reporter, counterpart)


def _goes_on(state: SentenceState) -> bool:
    """Whether the sentence opens as a part of the one before ("Trong đó", "Cụ thể")."""
    last = state.context.pairs.get("trade")
    opens = state.items[0].kind == "break" and state.items[0].id == "words" and state.items[0].start == 0
    if last is not None and state.context.is_on_one() and _details(state):
        return last.paragraph >= state.context.paragraph - 1
    if not opens or last is None or last.sentence != state.context.sentence - 1:
        return False
    said = state.said(state.items[0])
    if said in words("roles", "frames", "contrast"):
        return False
    return last.paragraph == state.context.paragraph or said in words("roles", "frames", "parts")


def _part_of(state: SentenceState, sides: Sides, last: Pair, *, is_unsaid: bool) -> Sides:
    """Sides of a part of what was told: with whom that was traded, or who buys of what all are sold.

    "… xuất khẩu 4 triệu tấn gạo. Trong đó, Lào nhập khẩu 2 triệu tấn"; ``is_unsaid``: it names nobody, and is
    of the same way ("Lào nhập 9 tấn nông sản Việt Nam. Trong đó, các mặt hàng mới được nhập có tổng …").
    """
    if sides.reporter == last.reporter or is_unsaid:
        return Sides(last.reporter, last.counterpart, sides.is_named)
    sold = (last.reporter, last.counterpart, last.measure) == (HOME, WORLD, "exports")
    opens = state.said(state.items[0]) in words("roles", "frames", "parts")
    bought = state.context.topic is not None and state.context.topic.measure == "imports"
    abroad = sides.reporter is not None and sides.reporter != WORLD and not is_home(sides.reporter)
    return Sides(sides.reporter, HOME, is_named=True) if sold and opens and bought and abroad else sides


def _is_whole_of_share(state: SentenceState, figure: Figure, sides: Sides, places: list[Place]) -> bool:
    """Whether it is what a partner's share just told is of ("… từ Lào, chiếm 9% trong tổng số 2 tỷ USD")."""
    last = state.told[-1] if state.told else None
    if last is None or last.transform != "share" or figure.transform != "level":
        return False
    same = (last.reporter, last.counterpart) == (sides.reporter, sides.counterpart)
    end = next(i.end for i in state.items if state.sentence.starts[i.start] >= last.start)
    between = " ".join(state.sentence.tokens[end : figure.quantity.start])
    if not _PARTS.isdisjoint(between):
        return False  # "(chiếm 9% tổng vốn của Lào) cho 58 dự án", "chiếm 9% tổng vốn; xây dựng 58 dự án"
    whole = any(between.startswith(said) for said in words("roles", "wholes", "words"))
    return same and whole and not any(sides.counterpart in p.codes for p in places)


def _is_whole_of_part(state: SentenceState, figure: Figure, sides: Sides, places: list[Place]) -> bool:
    """Whether the partner told before is named behind as one of all ("… 9 tấn, riêng từ Lào 40%")."""
    topic, last = figure.topic, state.context.pairs.get("trade")
    told_here = last is not None and last.sentence == state.context.sentence
    if topic.family != "trade" or topic.props.get("bilateral") or figure.transform == "share":
        return False
    if places or told_here:
        return False
    named = (i for i in state.behind(figure.quantity) if i.place is not None and i.place.role != "of")
    first = next(named, None)
    if first is None or first.place is None or sides.counterpart not in first.place.codes:
        return False
    between = state.sentence.tokens[figure.quantity.end : first.start]
    parts = words("roles", "frames", "parts") | words("roles", "alone", "words")
    return any(" ".join(between[n : n + size]) in parts for n in range(len(between)) for size in (1, 2))


def _details(state: SentenceState) -> bool:
    """Whether the sentence opens with what goes into the story's figures ("Cụ thể, …")."""
    tokens = state.sentence.tokens
    return any(tokens[: len(p)] == p for p in map(str.split, words("roles", "frames", "details")))


def _of_same_guests(state: SentenceState, sides: Sides) -> Sides:
    """Sides of visitors, whose origin was told before where words point back at how many they were.

    "Năm 2018, Việt Nam đón 5 triệu khách Lào. Năm 2019, |con số này| là 6 triệu"
    """
    last = state.context.pairs.get("visitors")
    points = any(i.props["measure"] == "same" for i in state.of_kind("measure"))
    if last is None or not points or sides.counterpart != WORLD or sides.reporter != last.reporter:
        return sides
    return replace(sides, counterpart=last.counterpart)


def _sides_in(state: SentenceState, topic: Topic, places: list[Place]) -> Sides:
    """Sides by the rule of the measure's family."""
    if topic.family == "fdi":
        return fdi_sides(
            topic,
            with_nation(state, places, "home"),
            state.context,
            topic_here=state.scope.topic_here,
            is_whole=state.is_whole,
            is_outward=is_outward(state),
        )
    if topic.family == "visitors":
        return _of_same_guests(state, visitor_sides(places, state.context))
    if topic.family == "agreements":
        return agreement_sides(state, places)
    country = economy_told(state, topic, places) or sums_up_country(state, topic, places)
    if country is not None:
        return Sides(country, WORLD, is_named=True)
    places = as_origins(state, topic, as_markets(state, topic, without_passed(state, places)))
    abroad = bool(state.told) and not is_home(state.told[-1].reporter)
    elsewhere = any(not comes_home(state, p) for p in places)
    again = bool(topic.props.get("again"))
    is_total = not (elsewhere or abroad or again) and is_of_all_partners(state, topic)
    is_total = is_total or is_of_ours_in_all(state, topic, places) or sums_up_province(state, topic, places)
    if (another := does_likewise(state, topic, places)) is not None:
        return Sides(another, state.told[-1].counterpart, is_named=True, is_stated=True)
    agent = agent_of(state, topic, as_origins(state, topic, state.scope.places))
    return trade_sides(topic, with_nation(state, places), state.context, agent, is_total=is_total)
