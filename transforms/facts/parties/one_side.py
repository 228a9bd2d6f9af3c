"""Sides of trade of which the clause names one: whose it is with a partner, or with whom somebody trades."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.parties.abroad import buys_there, sells_in_all, trader_abroad
from transforms.facts.parties.other_side import counterpart_for, is_of_others, is_on_buyer
from transforms.facts.parties.pairs import Sides, is_of, province_of_story
from transforms.facts.parties.partners_told import is_next_balance
from transforms.facts.parties.rivals import rivals_market, supplier_told
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home
from transforms.facts.roles.trade import Draft
from transforms.mentions.places import Place


def sides_with(counterpart: str, topic: Topic, context: Context, places: Sequence[Place]) -> Sides:
    """Sides where only the other side is named ("xuất khẩu sang Lào đạt …")."""
    if _is_all_of(counterpart, topic, context, places) or buys_there(counterpart, topic, context, places):
        return Sides(counterpart, WORLD, True)
    if (supplier := supplier_told(counterpart, topic, context, is_at=True)) is not None:
        return supplier
    if (abroad := trader_abroad(counterpart, context, places)) is not None:
        return Sides(abroad, counterpart, True)
    if _sells_too(topic, context, places):
        return Sides(counterpart, context.protagonist, True)
    if _supplies_too(counterpart, topic, context, places):
        return Sides(counterpart, HOME, True)
    if (market := rivals_market(counterpart, topic, context, places)) is not None:
        return Sides(counterpart, market, True)
    lister, ours = _lister(topic, context), _reporter_for(counterpart, topic, context)
    return Sides(lister if lister not in (None, counterpart) else ours, counterpart, True)


def sides_for(draft: Draft, topic: Topic, context: Context, places: Sequence[Place]) -> Sides:
    """Sides where only the one whose trade it may be is named ("xuất khẩu của Lào đạt …")."""
    reporter, last = draft.reporter or HOME, context.pairs.get("trade")
    if last is not None and is_home(reporter):
        if _is_bought(topic, context):
            return Sides(last.counterpart, reporter, True)
        if _is_supplier(draft, topic, context):
            return Sides(last.reporter, reporter, True)
    if (supplier := supplier_told(reporter, topic, context, is_at=False)) is not None:
        return supplier
    if last is not None and is_next_balance(last, reporter, topic, context):
        return Sides(last.reporter, reporter, True)
    lister = _lister(topic, context)
    if lister is not None and is_home(reporter) and any(p.role == "" and reporter in p.codes for p in places):
        return Sides(lister, reporter, True)
    if topic.props.get("with_all") or _buys_in_all(reporter, topic, context, places):
        return Sides(reporter, WORLD, True)
    if _is_named_anew(reporter, topic, context, places) or sells_in_all(reporter, topic, context, places):
        return Sides(reporter, WORLD, True)
    return Sides(reporter, counterpart_for(reporter, topic, context), True)


def _sells_too(topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether another sells to whom the text is on ("Việt Nam bán sang Trung Quốc …, còn Thái Lan …")."""
    named = len(places) == 1 and places[0].role in ("", "of")
    return topic.measure == "exports" and named and is_on_buyer(context)


def _supplies_too(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether what another sells follows what Vietnam bought ("… Tiếp theo là Nga với xuất khẩu 3 tấn")."""
    last, bare = context.pairs.get("trade"), [p.role for p in places] == [""]
    if last is None or not bare or topic.measure != "exports" or last.counterpart in (code, WORLD):
        return False
    bought = last.measure == "imports" and last.reporter == HOME and not is_home(code)
    return bought and last.sentence >= context.sentence - 1


def _is_bought(topic: Topic, context: Context) -> bool:
    """Whether a market just ranked buys what is ours ("… số 1, nhập 3 tỷ USD hàng của Việt Nam")."""
    last = context.pairs.get("trade")
    here = last is not None and last.is_market and last.sentence == context.sentence
    return here and topic.measure == "imports"


def _is_supplier(draft: Draft, topic: Topic, context: Context) -> bool:
    """Whether Vietnam is told of among those another country buys from ("… của điều Việt Nam là 85%")."""
    last = context.pairs.get("trade")
    ranked = last is not None and last.is_ranked and not last.is_market and last.counterpart == HOME
    bought = last is not None and (ranked or last.measure == "imports")
    told = last is not None and bought and last.paragraph >= context.paragraph - 1
    abroad = last is not None and not is_home(last.reporter) and last.reporter != WORLD
    return topic.measure == "imports" and told and abroad and not draft.has_agent


def _is_all_of(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether it is all trade of a country, in a text not on Vietnam ("xuất nhập khẩu của Đức đạt …")."""
    bare = topic.props.get("with_all") and [p.role for p in places] == [""]  # "ngoại thương Lào"
    owned = any((p.role == "of" or bare) and code in p.codes for p in places)
    at_home = context.home_paragraph == context.paragraph or "trade" in context.pairs
    meant = topic.props.get("with_all") or (topic.rule == "turnover" and not at_home)
    return bool(meant) and owned and not is_home(code)


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
    told_here = ranking is not None and ranking.paragraph >= context.paragraph - 1
    if topic.measure == "trade_turnover" and ranking is not None and told_here:
        ranked_in = ranking.owner if ranking.measure == "trade_partner_rank" else HOME
        return ranked_in if ranked_in != HOME and ranked_in in (last.reporter, last.counterpart) else None
    near = max(last.paragraph, ranking.paragraph if ranking is not None else -1) >= context.paragraph - 1
    if topic.measure != "imports" or is_home(last.reporter) or not near:
        return None
    ranked = ranking is not None and (ranking.measure, ranking.owner) == ("import_source_rank", last.reporter)
    return last.reporter if ranked else None


def _is_mirrored(last: Pair, seller: str, topic: Topic, context: Context) -> bool:
    """Whether one side's trade follows what was told of the other's with it.

    "Đứng thứ hai là Ấn Độ, xuất khẩu sang Lào …"; "Nga bán sang Lào …. Theo Hải quan Lào, nhập từ Nga …"
    """
    if last.reporter != seller or last.counterpart == WORLD:
        return False
    counted = topic.measure == "imports" and context.authority_home == last.counterpart
    return last.sentence == context.sentence or (counted and last.measure == "exports")


def _is_of_another(last: Pair | None, counterpart: str) -> bool:
    """Whether it was told last what a third country and this one trade."""
    others = (last.reporter, last.counterpart) if last is not None else ()
    return counterpart in others and not any(map(is_home, others)) and WORLD not in others


def _reporter_for(counterpart: str, topic: Topic, context: Context) -> str:
    """Whose trade it is where only the other side is named."""
    last, home = context.pairs.get("trade"), context.side_quoted
    if last is not None and _is_mirrored(last, counterpart, topic, context):
        return last.counterpart
    if last is not None and _goes_on_abroad(last, counterpart, topic, context):
        return last.reporter
    quoted = home == HOME and context.authority_paragraph == context.paragraph
    if quoted and _is_of_another(last, counterpart):
        return HOME  # "Hải quan Việt Nam thống kê, xuất khẩu sang Lào …", behind what Lào buys elsewhere
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
    known = (is_of_others(last) and not sold_to) or last.reporter == HOME
    goes_on = here or (
        last.reporter == province_of_story(context) and context.home_paragraph != context.paragraph
    )
    return last.reporter if known or (goes_on and is_home(last.reporter)) else HOME


def _trading_with_home(context: Context) -> str:
    """Whose trade with Vietnam it is where only Vietnam is named."""
    last, home = context.pairs.get("trade"), context.side_quoted
    counts = context.authority_sentence == context.sentence
    if counts and home and not is_home(home) and (last is None or not is_of(last.partner, home)):
        return home  # "xuất khẩu sang Mỹ đạt …. Hải quan Trung Quốc cho biết xuất khẩu sang Việt Nam …"
    if last is not None and is_of_others(last) and WORLD not in (last.reporter, last.counterpart):
        return last.reporter  # "thương mại Quảng Tây - ASEAN …, trong đó với Việt Nam …"
    if last is not None and not is_home(last.partner) and last.partner != WORLD:
        return last.partner
    return home if home and not is_home(home) else context.main_partner() or WORLD


def _goes_on_abroad(last: Pair, counterpart: str, topic: Topic, context: Context) -> bool:
    """Whether another country's trade is gone on with, with others ("từ Việt Nam …, từ Thái Lan …").

    "Nga xuất siêu sang Việt Nam 3 tỷ USD. Đứng sau là thặng dư với Mỹ (2 tỷ USD)"
    """
    here = last.is_stated and last.sentence == context.sentence and is_home(last.counterpart)
    near = last.measure == topic.measure == "imports" and last.paragraph == context.paragraph
    balanced = last.measure == topic.measure == "trade_balance"
    near = near or (balanced and last.sentence >= context.sentence - 1)
    abroad = not is_home(last.reporter) and not is_home(counterpart) and last.reporter != WORLD
    return (here or near) and abroad and counterpart not in (last.reporter, WORLD)
