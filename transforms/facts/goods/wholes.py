"""The product that a paragraph opened with, which one below goes back to past the parts told of it."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.records import WAYS, WORLD
from transforms.facts.state import SentenceState
from transforms.text.folding import fold
from transforms.text.words import tokens_of
from transforms.vocabulary import words

_LEADS = (
    "period",
    "break",
    "turn",
    "growth",
    "status",
    "ranked",
)  # what may stand before a sentence's subject
_OF_BOTH = ("trade_turnover", "trade_balance")
_BELOW = 2  # paragraphs, at most
_SEVERAL = 3  # products that are told one by one, at least


def open_paragraph(state: SentenceState, product: str | None) -> None:
    """Remember what the first figure of a paragraph on trade is of, and what the one above it was on."""
    context = state.context
    context.tells_all = context.tells_all or (product is None and not context.is_title)
    if context.opening_paragraph >= 0 and context.opens_whole:
        context.above_goods = context.opening_goods
    context.opening_goods, context.opening_paragraph = product, context.paragraph
    context.opens_whole = any(not i.props.get("weak") for i in state.of_kind("measure"))
    context.products = set()


def goods_of_story(state: SentenceState) -> str | None:
    """The product that a story's title names; none for the other way, or both, if all goods were told.

    "Xuất khẩu nông sản của Lào tăng", "Kim ngạch xuất nhập khẩu đạt 6 tỷ. … |Nhập khẩu| đạt 3 tỷ"
    """
    context = state.context
    title = context.title_topic.measure if context.title_topic is not None else context.measure_told_first
    told = [str(i.props["measure"]) for i in state.of_kind("measure")]
    first = next((measure for measure in told if measure in (*WAYS, *_OF_BOTH)), title)
    turns = first in _OF_BOTH or (title in WAYS and first != title)
    return None if context.tells_all and turns else _called_by_name(context)


def _called_by_name(context: Context) -> str | None:
    """What a story is on, by the name that it gives later ("mua một loại quả gai. … |sầu riêng| …")."""
    unnamed = fold(context.title_goods or "") in words("commodities", "names", "unnamed")
    return context.named_goods if unnamed else context.title_goods


def whole_above(state: SentenceState) -> str | None:
    """What a paragraph on a partner goes back to, where the one above it ended in parts of that.

    "Xuất khẩu rau quả đạt 5 tỷ USD. Trong đó, chuối 2 tỷ USD.¶Lào dẫn đầu với 3 tỷ USD"; "…¶Chuối đạt 2 tỷ,
    mít 1 tỷ USD.¶Lào dẫn đầu …"
    """
    context = state.context
    if not _turns_to_partner(state):
        return None
    if are_siblings(context):
        return context.title_goods
    if context.opens_whole:
        parts = len(context.products - {fold(context.opening_goods or "")}) > 1
        return context.opening_goods if parts or context.on_part else None
    return context.above_goods if len(context.products) > 1 else None


def open_story(context: Context, measure: str, product: str | None) -> None:
    """Remember what a story's first figures are of, which a title without trade leaves open."""
    untold = context.opening_paragraph <= context.title_paragraph
    if untold and (context.title_topic is None or context.title_topic.is_weak) and not context.title_goods:
        context.title_goods, context.goods_told_first = product, context.sentence
        context.measure_told_first = measure
    if context.opening_paragraph < 0 and _says_in_full(product, context.title_goods):
        context.title_goods = product


def _says_in_full(product: str | None, short: str | None) -> bool:
    """Whether a product is the title's in more words ("gỗ" of "gỗ và sản phẩm gỗ")."""
    return bool(product and short) and set(tokens_of(fold(short or ""))) < set(tokens_of(fold(product or "")))


def leave_ranked(state: SentenceState) -> None:
    """Remember products that are ranked among all that is traded; a story with several is on none of them.

    "Cao su là mặt hàng xuất khẩu lớn nhất, đạt 9 tỷ USD. Đứng thứ hai là hồ tiêu đạt 8 tỷ USD"
    """
    context = state.context
    if context.goods_told_first == context.sentence and _are_of_many(state):
        context.title_goods = None
    if not any(r.reason == "rank_out_of_scope" for r in state.rejected):
        return
    told = (s for s in state.told if s.transform == "level" and s.counterpart == WORLD)
    context.ranked_goods |= {fold(s.commodity) for s in told if s.commodity is not None}
    first = fold(context.title_goods or "") if context.goods_told_first >= 0 else ""
    if first in context.ranked_goods and len(context.ranked_goods) > 1:
        context.title_goods = None


def _are_of_many(state: SentenceState) -> bool:
    """Whether a sentence only gives rates of several products ("mặt hàng tăng mạnh như |gạo 5%, chè 3%|")."""
    told = {fold(s.commodity or "") for s in state.told}
    return len(told) > 1 and all(s.transform == "growth" for s in state.told)


def are_siblings(context: Context) -> bool:
    """Whether what a paragraph opened with was told beside other products, which are no parts of it.

    They were ranked beside each other, or come to more ("Gạo đạt 3 tỷ USD. Cà phê đạt 4 tỷ USD.¶|Mỹ| là …").
    """
    opening = fold(context.opening_goods or "")
    ranked = len(context.ranked_goods) > 1 and opening in context.ranked_goods
    return ranked or (opening != "" and _come_to_more(context, opening))


def _come_to_more(context: Context, opening: str) -> bool:
    """Whether amounts of a paragraph's other products add up to more than that of what it opened with."""
    others = context.products - {opening}
    told = [s for _, s in context.levels.values() if s.counterpart == WORLD and s.unit == "USD"]
    whole = next((s for s in reversed(told) if fold(s.commodity or "") == opening), None)
    if whole is None:
        return False
    time = whole.measure, whole.reporter, whole.period
    parts = [s for s in told if (s.measure, s.reporter, s.period) == time]
    return bool(sum(s.value for s in parts if fold(s.commodity or "") in others) > whole.value)


def is_past_parts_of_all(state: SentenceState) -> bool:
    """Whether a paragraph on a partner follows one that only told products, one by one.

    "Xuất khẩu đạt 17 tỷ USD.¶Giày dép 3 tỷ USD; dệt may 2 tỷ; gỗ 1 tỷ. Chè còn 9 triệu USD.¶|Mỹ| là …"
    """
    context = state.context
    if are_siblings(context) and context.title_goods is None and _turns_to_partner(state):
        return True
    listed = len(context.products) >= _SEVERAL and not context.opens_whole and context.above_goods is None
    of_story = context.title_goods or context.section_goods
    return context.tells_all and listed and of_story is None and _turns_to_partner(state)


def _turns_to_partner(state: SentenceState) -> bool:
    """Whether a sentence with figures opens on a partner or a rank, right below others, without goods."""
    context, first = state.context, next((i for i in state.items if i.kind not in _LEADS), None)
    subject = first is not None and (
        first.rank is not None or (first.place is not None and not first.place.role)
    )
    below = context.paragraph > context.opening_paragraph >= context.paragraph - _BELOW
    return subject and below and not state.goods_here and bool(state.of_kind("quantity"))
