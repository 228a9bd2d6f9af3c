"""Sides told last that a clause leaves behind: it tells of the other way, or of what another buys."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.parties.named_anew import named_anew
from transforms.facts.parties.pairs import Sides, stands_for_country
from transforms.facts.parties.partners_told import turns_to_new_time
from transforms.facts.records import (
    HOME,
    TRADE_OF_RANK,
    WAYS,
    WORLD,
    Pair,
    Topic,
    Whole,
    is_home,
)


def left_behind(last: Pair, topic: Topic, context: Context) -> Sides | None:
    """Sides of a figure that turns away from the last pair told; None where it goes on with it."""
    mutual = bool(topic.props.get("bilateral"))
    if not mutual and (whole := named_anew(last, topic, context)) is not None:
        return whole
    if _buys(last, topic, context) or _sells(last, topic, context):
        return Sides(last.counterpart, last.reporter)
    aside = last.is_alone and last.reporter != context.title_province
    if aside and last.paragraph < context.paragraph and not mutual:
        return Sides(context.title_province or HOME, WORLD)  # "riêng Hải Phòng …" was an aside
    if topic.props.get("earned") and last.paragraph < context.paragraph and not is_home(last.reporter):
        return Sides(context.title_province or HOME, WORLD)  # "Lào nhập 9 tấn gạo.¶Năm qua, gạo mang về 5 tỷ"
    sells = topic.measure == "exports" and not topic.rule.startswith("imports")
    if sells and _is_our_place_abroad(last, context):
        return Sides(HOME, last.reporter)  # "Việt Nam đứng thứ 27 …. Dệt may là mặt hàng xuất khẩu …"
    if _is_other_view(last, topic, context):
        return Sides(HOME, last.reporter)
    if _follows_what_another_buys(last, topic, context):
        return Sides(HOME, WORLD)
    anew = last.reporter == HOME and context.names_goods and turns_to_new_time(last, context)
    if anew or _turns_to_other_way(last, topic, context):
        return Sides(last.reporter, WORLD)
    if _turns_to_province(last, context):
        return Sides(context.province or HOME, WORLD)
    return Sides(context.protagonist, WORLD) if not mutual and _is_only_ranked(last, context) else None


def counts_all(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether a market's own body tells what it imports of goods that were said to go there, from all.

    "Xuất khẩu gạo sang Lào tăng … Theo Bộ Nông nghiệp Lào, nhập khẩu gạo đạt 2 triệu tấn"
    """
    own = context.authority_sentence == context.sentence and context.authority_home == last.counterpart
    sold = last.reporter == HOME and last.measure == "exports"
    return own and sold and topic.measure == "imports" and context.goods is not None


def _buys(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether imports behind a rank are what a market of ours buys ("… thứ hai, nhập khẩu 25.894 tấn")."""
    bought = topic.rule == "imports_noun" or (topic.rule == "imports" and context.goods is not None)
    return bought and last.is_market and last.is_ranked and last.sentence == context.sentence


def _sells(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether exports behind a rank are what a supplier sells ("… lớn nhất cho Mỹ, xuất khẩu tăng 16%")."""
    ranking = context.ranking
    if ranking is None or ranking.measure != "import_source_rank" or ranking.owner != last.reporter:
        return False
    abroad = not is_home(last.reporter) and last.counterpart != WORLD
    return abroad and topic.measure == "exports" and last.sentence == context.sentence


def _is_our_place_abroad(last: Pair, context: Context) -> bool:
    """Whether it was told last what another country buys from Vietnam, or how Vietnam ranks in that.

    Or in a paragraph before, its balance with Vietnam ("Thâm hụt của Mỹ với Việt Nam là 9 tỷ.¶Xuất khẩu …").
    """
    bought = not last.is_market if last.is_ranked else last.measure == "imports"
    bought = bought or (last.measure == "trade_balance" and last.paragraph < context.paragraph)
    return bought and last.counterpart == HOME and not is_home(last.reporter)


def _is_other_view(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether a paragraph goes on with Vietnam's trade past what the other side counted, in the one before.

    "Kim ngạch với Đức đạt …¶Theo Destatis, nước này nhập 9 tỷ euro và xuất 4 tỷ euro.¶Xuất khẩu chè đạt …"
    """
    whole = context.whole
    ours = whole is not None and (whole.reporter, whole.counterpart) == (HOME, last.reporter)
    balance = topic.measure == "trade_balance" != last.measure
    goes_on = balance or topic.measure == "trade_turnover" or (ours and topic.measure in WAYS)
    turns = last.paragraph < context.paragraph and goes_on and not last.is_ranked
    return turns and is_ours_too(last, context)


def is_ours_too(told: Pair | Whole, context: Context) -> bool:
    """Whether Vietnam's side of what another counted was told too, and this paragraph does not quote it."""
    counted = context.authority_paragraph == context.paragraph and context.authority_home == told.reporter
    abroad = not is_home(told.reporter) and told.counterpart == HOME and told.reporter in context.dealt_with
    return abroad and not counted and context.protagonist == HOME


def _follows_what_another_buys(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether a paragraph on exports follows what another country buys of everyone, which sells nothing.

    "Lào đã chi 5 tỷ USD nhập khẩu rau quả. / Xuất khẩu sầu riêng đạt 2 tỷ USD"
    """
    bought = (last.measure, last.counterpart) == ("imports", WORLD) and not is_home(last.reporter)
    sells = any(last.reporter in sellers for sellers in context.rivals.values())
    turns = topic.measure == "exports" and last.paragraph < context.paragraph
    return bought and turns and context.protagonist == HOME and not sells


def _turns_to_other_way(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether a paragraph turns to what comes in, where a partner's part of what goes out was told last.

    "Xuất khẩu đạt 9 tỷ USD. … Lào mua 3 tấn cao su.¶Ở phía nhập khẩu, xăng dầu đạt 2 tỷ USD"; not in a story
    on trade of both ways with that partner.
    """
    if last.counterpart == WORLD or not is_home(last.reporter) or last.paragraph == context.paragraph:
        return False
    turns = {way_told(last, context), topic.measure} == {*WAYS} or topic.measure == "trade_balance"
    title, whole = context.title_topic, context.whole
    one_way = title is not None and title.measure != "trade_turnover" and context.title_goods is not None
    on_it = last.counterpart in {*context.title_partners, context.section} and not one_way
    both = whole is not None and whole.counterpart == last.counterpart
    both = both or {s.measure for s in context.told if s.counterpart == last.counterpart} >= {*WAYS}
    return turns and context.all_paragraph > context.title_paragraph and not on_it and not both


def _turns_to_province(last: Pair, context: Context) -> bool:
    """Whether a paragraph on a province follows the whole country's trade."""
    here = context.province_paragraph == context.paragraph > last.paragraph
    national = (last.reporter, last.counterpart) == (HOME, WORLD)
    return here and national and not stands_for_country(context.province) and is_home(context.province or "")


def _is_only_ranked(last: Pair, context: Context) -> bool:
    """Whether the last pair is a partner that an earlier paragraph ranked, and that the text is not on."""
    earlier = last.is_ranked and last.paragraph < context.paragraph
    return earlier and last.reporter == HOME and not context.is_on(last.counterpart)


def way_told(last: Pair, context: Context) -> str | None:
    """Which way the trade goes that was told last, or of which a rank was told."""
    ranking = context.ranking if last.is_ranked else None
    return TRADE_OF_RANK.get(ranking.measure) if ranking is not None else last.measure
