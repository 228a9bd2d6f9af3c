"""Whether trade of which no partner is named is with the one told last: the paragraph's, or the story's."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.records import HOME, WORLD, Pair, Topic, is_home

_SEVERAL = 2


def goes_on_with(last: Pair, topic: Topic, context: Context) -> bool:
    """Whether trade is with the partner told last.

    "Hàng chủ lực của Việt Nam (bán sang) gồm cao su (9 tấn)", below trade with it
    """
    goes_on = context.topic_sentence < context.sentence or topic.props.get("role") == "to"
    here = last.paragraph == context.paragraph or _is_part_of_mutual(last, context)
    return here or (goes_on and context.is_on(last.partner))


def _is_part_of_mutual(last: Pair, context: Context) -> bool:
    """Whether trade of both ways with the one partner that the text is on was told, and no other trade since.

    "Kim ngạch với Lào đạt 2 tỷ USD, tăng 9%.¶Năm qua, Việt Nam xuất khẩu 700 triệu USD, nhập 1,3 tỷ USD"
    """
    whole, partner = context.whole, last.partner
    if whole is None or HOME not in (last.reporter, last.counterpart):
        return False
    alone = context.mentions.keys() == {partner}
    return partner in (whole.reporter, whole.counterpart) and (alone or context.is_on(partner))


def ends_list(last: Pair, context: Context) -> bool:
    """Whether a new paragraph follows a list of partners ("từ Lào 9 tấn, Nga 3 tấn.¶Việt Nam chi 5 tỷ …")."""
    listed = {s.counterpart for s in context.told if s.reporter == last.reporter} - {WORLD}
    return last.paragraph < context.paragraph and len(listed) > 1 and last.counterpart in listed


def past_list(last: Pair, topic: Topic, context: Context) -> Pair | None:
    """The whole whose partners the sentence before listed, where its trade is named anew; None elsewhere.

    "Xuất khẩu tôm đạt 2 tỷ USD. Mỹ mua 400 triệu USD, Nga 300 triệu. Riêng tháng 7, xuất khẩu đạt 200 triệu";
    "Xuất khẩu đạt 9 tỷ USD. Mỹ đứng đầu với 2 tỷ USD. Nhập khẩu đạt 8 tỷ USD"
    """
    anew = not topic.is_weak and context.topic_sentence == context.sentence == context.told_sentence + 1
    is_whole = last.counterpart in context.traded_whole
    turned = context.partner.code if is_whole and context.partner is not None else ""
    partner = turned or last.partner  # a list that is told "lần lượt" leaves the pair before it
    if not anew or (last.sentence != context.told_sentence and not turned) or context.is_on(partner):
        return None
    told = [s for s in context.told if s.unit != "rank"]
    listed = {s.counterpart if is_home(s.reporter) else s.reporter for s in told} - {WORLD}
    beside = [code for code, at in context.dealt_with.items() if at == context.paragraph and code != WORLD]
    # "Xuất khẩu sang Nga đạt 5 tỷ. Nhập khẩu đạt 2 tỷ": with it
    named = context.topic_before == last.sentence
    ends = context.ranked_sentence == last.sentence or (len(beside) >= _SEVERAL and not named)
    other_way = ends and topic.measure != last.measure
    if partner not in listed or (len(listed) < _SEVERAL and not other_way):
        return None
    return _whole_of(listed, last, context)


def _whole_of(listed: set[str], last: Pair, context: Context) -> Pair | None:
    """What partners are listed of: what is traded with everyone, or else with the group told just before."""
    everyone = context.traded_whole.get(WORLD)
    if everyone is not None and context.paragraph == everyone.paragraph:
        return everyone
    wholes = [p for code, p in context.traded_whole.items() if code not in listed]
    whole = max(wholes, key=lambda pair: pair.sentence, default=None)
    return whole if whole is not None and whole.sentence >= last.sentence - 1 else None


def turns_to_new_time(last: Pair, context: Context) -> bool:
    """Whether trade of a later time is told behind several partners of another: it is with everyone again.

    "Năm 2020, gạo xuất sang Lào đạt 2 tấn, sang Nga 1 tấn. Quý I năm nay, xuất khẩu gạo của nước ta đạt …"
    """
    named, told = context.last_period, context.told
    if named is None or not told or named.sentence != context.sentence or last.sentence == context.sentence:
        return False
    before, start = told[-1].period.end, named.period.start
    later = before is not None and start is not None and start > before
    near = [code for code, at in context.dealt_with.items() if at == context.paragraph and code != WORLD]
    return later and len(near) > 1 and not context.is_on(last.partner)


def past_province(last: Pair, context: Context) -> str:
    """The partner told last, or its country where a paragraph on its province was an aside of the story."""
    country = last.partner.partition("-")[0]
    aside = last.paragraph < context.paragraph and context.story_partner() == country
    return country if aside else last.partner


def is_next_balance(last: Pair, code: str, topic: Topic, context: Context) -> bool:
    """Whether partners are listed by our balance with each.

    "Thặng dư với Mỹ đạt 9 tỷ USD; tiếp theo là EU với thặng dư 8 tỷ USD"
    """
    balanced = last.measure == topic.measure == "trade_balance" and last.sentence == context.sentence
    ours = last.reporter == HOME and last.counterpart not in (WORLD, code)
    return balanced and ours and not is_home(code)
