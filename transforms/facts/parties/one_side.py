"""Sides of trade of which the clause names one: whose it is with a partner, or with whom somebody trades."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.parties.abroad import buys_there, sells_in_all, trader_abroad
from transforms.facts.parties.pairs import Sides, is_of, province_of_story
from transforms.facts.parties.partners_told import (
    ends_list,
    goes_on_with,
    is_next_balance,
    past_province,
    turns_to_new_time,
)
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
    return Sides(reporter, _counterpart_for(reporter, topic, context), True)


def _sells_too(topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether another sells to whom the text is on ("Việt Nam bán sang Trung Quốc …, còn Thái Lan …")."""
    named = len(places) == 1 and places[0].role in ("", "of")
    return topic.measure == "exports" and named and _is_on_buyer(context)


def _supplies_too(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether what another sells follows what Vietnam bought ("… Tiếp theo là Nga với xuất khẩu 3 tấn")."""
    last, bare = context.pairs.get("trade"), [p.role for p in places] == [""]
    if last is None or not bare or topic.measure != "exports" or last.counterpart in (code, WORLD):
        return False
    bought = last.measure == "imports" and last.reporter == HOME and not is_home(code)
    return bought and last.sentence >= context.sentence - 1


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
    owned = any(p.role == "of" and code in p.codes for p in places)
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
    known = (_is_of_others(last) and not sold_to) or last.reporter == HOME
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
    if last is not None and _is_of_others(last) and WORLD not in (last.reporter, last.counterpart):
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
        markets = last.is_ranked and last.is_market and topic.measure == "exports"
        rivals = markets or (last.counterpart == WORLD and last.measure == topic.measure)
        return WORLD if rivals else last.reporter  # Vietnam's part in the trade of two others
    if last is not None and (ends_list(last, context) or turns_to_new_time(last, context)):
        return WORLD
    if last is not None and goes_on_with(last, topic, context):
        return past_province(last, context)
    mutual = bool(topic.props.get("bilateral"))
    told = partner is not None and partner.sentence == context.sentence
    if partner is not None and (mutual or (told and not context.is_observer(partner.code))):
        return partner.code
    if not mutual and topic.measure != "trade_balance":
        return WORLD
    if last is not None:
        return past_province(last, context)
    return context.main_partner() or (mutual and context.ahead()) or WORLD


def _is_alike(last: Pair, reporter: str, topic: Topic, context: Context) -> bool:
    """Whether another does what was told of one before ("Lào xuất sang Nga 2 tấn, Thái Lan xuất 3 tấn")."""
    here = last.is_stated and last.sentence == context.sentence and last.measure == topic.measure
    another = reporter not in (last.reporter, last.counterpart)
    return here and another and topic.measure in ("exports", "imports")


def _is_of_sellers(last: Pair, context: Context) -> bool:
    """Whether it was told last what Vietnam sells to everyone."""
    sold = (last.reporter, last.counterpart, last.measure) == (HOME, WORLD, "exports")
    return sold and last.paragraph >= context.paragraph - 1


def _is_next_buyer(reporter: str, last: Pair, topic: Topic, context: Context) -> bool:
    """Whether a list of those who buy from Vietnam goes on ("Đức mua nhiều nhất … Ý nhập 80 tấn …")."""
    near = context.paragraph - last.paragraph <= 1 and context.sentence - last.sentence <= 1
    told = last.measure == "exports" or last.is_market
    sold = last.reporter == HOME and told and last.counterpart not in (WORLD, reporter)
    listed = last.measure == "imports" and last.counterpart == HOME and last.reporter != reporter
    buys = topic.measure == "imports" and bool(topic.props.get("active"))
    anew = context.names_goods and last.sentence < context.sentence
    return buys and near and not anew and (sold or listed)


def _is_part_of_both(last: Pair, reporter: str, context: Context) -> bool:
    """Whether one of two sides is told of behind their trade ("kim ngạch hai nước …, |Lào| nhập 9 tỷ").

    Or in the next sentence, as part of it ("Kim ngạch hai nước đạt …. Trong đó, |Lào| nhập 9 tỷ").
    """
    near = context.sentence - last.sentence <= context.tells_part
    both = near and last.measure == "trade_turnover"
    return both and reporter in (last.reporter, last.counterpart) and last.counterpart != WORLD


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
    if last is not None and _is_next_buyer(reporter, last, topic, context):
        return HOME
    if last is not None and topic.rule == "bought" and _is_of_sellers(last, context):
        return HOME  # "Xuất khẩu tiêu đạt 9.000 tấn. … Lào đã thu mua 700 tấn": of those
    if last is not None and _is_part_of_both(last, reporter, context):
        return last.counterpart if reporter == last.reporter else last.reporter
    bought = topic.rule in ("imports", "imports_noun")
    if bought and at_home and context.home_sentence < context.sentence:
        return WORLD  # "năm 2018, nước này nhập khẩu …": what it buys from everyone
    anew = last is not None and last.paragraph < context.paragraph and not is_home(last.reporter)
    if anew and reporter == context.protagonist:
        return WORLD  # a new paragraph of a text on its trade
    own = context.authority_home == reporter and context.authority_sentence == context.sentence
    if own and (last is None or last.paragraph < context.paragraph) and not topic.props.get("bilateral"):
        return WORLD  # "Báo cáo của Bộ Nông nghiệp Lào, lượng gạo xuất khẩu của nước này …"
    if last is not None and reporter in (last.reporter, last.counterpart):
        other = last.counterpart if reporter == last.reporter else last.reporter
        told = topic.measure == "trade_balance" or not last.is_ranked or last.paragraph == context.paragraph
        return other if told or not is_home(other) else WORLD
    return HOME if near else WORLD
