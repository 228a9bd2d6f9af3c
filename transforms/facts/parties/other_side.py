"""With whom somebody trades whom a clause names alone."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.parties.partners_told import ends_list, goes_on_with, past_province, turns_to_new_time
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home


def is_on_buyer(context: Context) -> bool:
    """Whether the text is on another country, and has told last what that one buys."""
    last, ranking = context.pairs.get("trade"), context.ranking
    if last is None or context.protagonist == HOME:
        return False
    ranked = last.is_ranked and ranking is not None and ranking.measure == "import_source_rank"
    buys = last.reporter == context.protagonist and (last.measure == "imports" or ranked)
    return buys or (last.counterpart == context.protagonist and last.measure == "exports")


def is_of_others(pair: Pair) -> bool:
    """Whether neither side is Vietnam."""
    return not is_home(pair.reporter) and not is_home(pair.counterpart)


def counterpart_for(reporter: str, topic: Topic, context: Context) -> str:
    """The other side where only the reporter is named."""
    last, partner = context.pairs.get("trade"), context.partner
    if topic.measure == "exports" and context.protagonist != reporter and is_on_buyer(context):
        return context.protagonist
    if last is not None and _is_alike(last, reporter, topic, context):
        return last.counterpart
    if not is_home(reporter):
        return _counterpart_abroad(reporter, topic, context)
    if last is not None and is_of_others(last):
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
