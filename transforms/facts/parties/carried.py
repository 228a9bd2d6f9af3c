"""Sides of trade that a clause leaves out altogether: those told last, the province's, or the article's."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.parties.left_behind import counts_all, is_ours_too, left_behind, way_told
from transforms.facts.parties.pairs import GROUPS, Sides, is_of, oriented, stands_for_country
from transforms.facts.records import HOME, WAYS, WORLD, Pair, Topic, is_home, is_province
from transforms.facts.roles.regions import only_counts, region_dealt_with


def carried_sides(context: Context, topic: Topic) -> Sides:
    """Sides that the clause leaves out altogether: the last told, the province's, or the article's."""
    if topic.props.get("again") and (whole := context.whole) is not None:
        ours = whole.paragraph < context.paragraph and is_ours_too(whole, context)
        return Sides(HOME, whole.reporter) if ours else Sides(whole.reporter, whole.counterpart)
    named = _named_without_figure(context)
    opens = named is not None and "trade" not in context.pairs and named.paragraph == context.title_paragraph
    if named is not None and (opens or topic.props.get("bilateral")):
        return Sides(*oriented((named.reporter, named.counterpart), context.side_quoted))
    region = region_dealt_with(context) if topic.props.get("bilateral") else None
    if region is not None:
        return Sides(*oriented((HOME, region), context.side_quoted))
    return _told_sides(context, topic)


def _told_sides(context: Context, topic: Topic) -> Sides:
    """Sides as the figures and the places before have told them."""
    last, mutual = context.pairs.get("trade"), bool(topic.props.get("bilateral"))
    if last is not None and (of_story := _sides_of_story(last, topic, context)) is not None:
        return of_story
    left = left_behind(last, topic, context) if last is not None else None
    if left is not None:
        return left
    if last is not None and not (mutual and last.counterpart == WORLD):
        if counts_all(last, topic, context):
            return Sides(last.counterpart, WORLD)
        turned = _turned_to(last, context, is_mutual=mutual)
        if turned is not None:
            return Sides(HOME, turned)
        if mutual and last.is_ranked:
            return Sides(*oriented((last.reporter, last.counterpart), context.side_quoted))
        again = last.measure in WAYS and topic.measure in WAYS  # "ta xuất 3 tỷ và nhập 5 tỷ"
        same = last.measure == topic.measure == "trade_balance"  # "thặng dư của ta đạt 3 tỷ, tăng 9%"
        is_here = (last.is_stated or last.is_ranked or again or same) and last.sentence == context.sentence
        is_here = is_here or (same and last.paragraph == context.paragraph)
        return Sides(*_told_by(last, context.side_quoted, is_here=is_here))
    if last is None and context.protagonist != HOME and not mutual:
        return Sides(context.protagonist, WORLD)
    near = context.province_paragraph == context.paragraph and not stands_for_country(context.province)
    province = context.province if near else context.title_province
    if province is not None and is_home(province) and not mutual:
        return Sides(province, WORLD)
    if _opens_on_several(context) and not mutual:
        return Sides(HOME, WORLD)
    return _with_partner(context, is_mutual=mutual)


def _sides_of_story(last: Pair, topic: Topic, context: Context) -> Sides | None:
    """Vietnam and the partner that the story is on, past what was told of others; None where it goes on."""
    if topic.props.get("bilateral"):
        partner = _partner_of_story(last, topic, context)
        return Sides(*oriented((HOME, partner), context.side_quoted)) if partner is not None else None
    partner = _back_to_story(last, context)
    return Sides(HOME, partner) if partner is not None else None


def _partner_of_story(last: Pair, topic: Topic, context: Context) -> str | None:
    """With whom "hai nước" trade in a story on one partner, past an aside on another, its province or all.

    "Kim ngạch với Lào đạt …. Xuất khẩu sang Nga là 5 tỷ USD.¶Hai nước phấn đấu nâng kim ngạch lên …"
    """
    story, here = context.story_partner(), context.partner
    if story is None or "-" in story or context.protagonist != HOME or last.sentence == context.sentence:
        return None
    if here is not None and here.sentence == context.sentence and here.code != story:
        return None
    if here is not None and here.sentence > last.sentence and here.code != story in GROUPS:
        return None  # "Kim ngạch với EU đạt …. Trong khối, Hà Lan là bạn hàng lớn. Kim ngạch hai chiều …"
    if last.partner.partition("-")[0] != story:
        return story if last.partner == WORLD or last.measure in (*WAYS, "trade_balance") else None
    if context.region is not None and context.region.code == last.partner:
        return None  # "Giao thương giữa Việt Nam và Vân Nam tăng.¶… kim ngạch hai bên …"
    theirs = "-" in last.partner and last.paragraph == context.paragraph
    ours = is_province(last.reporter)
    return None if (theirs or ours) and not topic.props.get("of_both") else story


def _back_to_story(last: Pair, context: Context) -> str | None:
    """The partner that a story is on, where the paragraph before only put others beside it.

    "Lào cung cấp 33% hàng nhập khẩu, bỏ xa Nga (17%).¶Đứng đầu là máy móc với 2 tỷ USD": from Laos.
    """
    story = context.story_partner()
    if story is None or last.reporter != HOME or context.protagonist != HOME or context.partner is None:
        return None
    another = last.counterpart != WORLD and last.counterpart.partition("-")[0] != story
    aside = another and context.dealt_with.get(story) == last.paragraph
    named = context.partner.sentence == context.sentence
    return story if aside and not named and last.paragraph < context.paragraph else None


def _with_partner(context: Context, *, is_mutual: bool) -> Sides:
    """Sides of the first trade that a story tells: with the partner that it names most, or with everyone."""
    main = context.main_partner() or (_other_side(context) if is_mutual else None)
    if not is_mutual and main is not None and _are_investors(context) and not context.is_on(main):
        return Sides(HOME, WORLD)
    if not is_mutual and main is not None and _is_only_mentioned(main, context):
        return Sides(HOME, WORLD)
    if main is not None and main == context.side_quoted and context.home_sentence < 0 and not is_mutual:
        return Sides(main, WORLD)  # its own statistics, in a text that has not named Vietnam
    return Sides(*oriented((HOME, main), context.side_quoted)) if main is not None else Sides(HOME, WORLD)


def _is_only_mentioned(main: str, context: Context) -> bool:
    """Whether an earlier paragraph only named a country that the story is not on ("Thuế của Mỹ tăng.¶…")."""
    named = context.partner
    before = named is not None and named.paragraph < context.paragraph
    return before and main not in context.traded_with and not context.is_on(main)


def _other_side(context: Context) -> str | None:
    """Who is one of "hai nước" where nobody was named: whom the story names next, or whose body counts."""
    counting = context.authority_home if context.authority_paragraph == context.paragraph else None
    return context.ahead() or (counting if not is_home(counting or HOME) else None)


def _named_without_figure(context: Context) -> Pair | None:
    """Two other countries whose trade was spoken of since the last pair told, and Vietnam not since."""
    named, last = context.named_pair, context.pairs.get("trade")
    if named is None or context.home_sentence > named.sentence:
        return None
    return named if last is None or last.sentence < named.sentence else None


def _are_investors(context: Context) -> bool:
    """Whether the partners named so far only invest, or receive investment, and no trade was told yet.

    "Lào nhận 64 triệu USD, Nga 36 triệu USD.¶Kim ngạch xuất khẩu 5 tháng ước đạt …"
    """
    return "fdi" in context.pairs and len(context.mentions) > 1


def _opens_on_several(context: Context) -> bool:
    """Whether a story opens on several partners: its title names them, or its first sentence does.

    "Xuất khẩu qua Mỹ, Nga giảm khiến kim ngạch chỉ đạt …"
    """
    recent = context.partner
    here = recent is not None and recent.sentence == context.sentence and not recent.is_alone
    return here or len(context.title_partners) > 1


def is_beside_title(topic: Topic, context: Context) -> bool:
    """Whether the title tells one way of trade with a partner, and all of the other way, or of both, is told.

    "Lào là nguồn nhập khẩu lớn nhất", below it "xuất khẩu đạt …"; "Lào chi 5 tỷ mua gạo", "xuất nhập khẩu …";
    "Nhập siêu từ Lào tăng", "Việt Nam xuất siêu …"
    """
    last, title, at = context.pairs.get("trade"), context.title_topic, context.title_paragraph
    if context.paragraph == at or topic.props.get("bilateral") or (last is not None and last.paragraph != at):
        return False
    if title is not None and {title.rule, topic.rule} == {"deficit", "surplus"}:
        return True
    if last is None or topic.measure == "trade_turnover":
        return last is not None and last.measure in WAYS
    return last.is_ranked and {way_told(last, context), topic.measure} == {*WAYS}


def _turned_to(last: Pair, context: Context, *, is_mutual: bool) -> str | None:
    """The partner that the text has turned to since the last pair was told."""
    partner = context.partner
    if partner is None or partner.sentence <= last.sentence:
        return None
    if partner.code in (last.reporter, last.counterpart):
        return None
    if is_mutual and _is_on_last(last, context) and partner.code not in context.title_partners:
        return None  # "Kim ngạch hai nước …", behind what others sell to the one that the text is on
    if is_mutual and only_counts(partner, last.partner, context):
        return None  # "… với Vân Nam …. Theo Hải quan Trung Quốc, kim ngạch hai bên …"
    listed = context.names_goods and partner.is_alone and partner.sentence == context.sentence - 1
    return partner.code if is_mutual or listed or partner.paragraph == context.paragraph else None


def _is_on_last(last: Pair, context: Context) -> bool:
    """Whether the title names, of all partners, the one of the pair told last."""
    return context.title_partners == {last.partner} and HOME in (last.reporter, last.counterpart)


def _told_by(last: Pair, home: str | None, *, is_here: bool) -> tuple[str, str]:
    """The last pair, turned where the other side's statistics are quoted, but for one of this sentence."""
    pair = (last.reporter, last.counterpart)
    if is_here or home is None or not any(is_of(code, home) for code in pair):
        return pair
    return oriented(pair, home)
