"""The product that a text is on: what a sentence takes over from those before, and what it leaves them.

A product is carried where it is a subject: of the title, the paragraph, the sentence before. Members of a
list ("tôm đạt 3 tỷ, cá tra 2 tỷ") and parts of a whole ("trong đó, tôm đạt 3 tỷ") are not.
"""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.goods.parallel import parallel_goods
from transforms.facts.goods.spoken_of import is_mostly, is_outdone, is_spoken_of, is_traded
from transforms.facts.goods.wholes import goods_of_story, is_past_parts_of_all, leave_ranked, whole_above
from transforms.facts.goods.worth_of_weight import goods_weighed
from transforms.facts.items import Item
from transforms.facts.periods.comparing import is_compared
from transforms.facts.records import WORLD, family_of, is_home
from transforms.facts.state import SentenceState
from transforms.text.folding import fold
from transforms.vocabulary import words

_MANY = 2  # joints between three products


_BULLETS = ("-", "+", "*", "•", "–")


def parts_begin(tokens: list[str], at: int) -> bool:
    """Whether what is told from token ``at`` is part of what was told before ("trong đó …")."""
    return words("roles", "frames", "parts").stand_at(tokens, at)


def _opens_with(tokens: list[str], kind: str) -> bool:
    return words("roles", "frames", kind).stand_at(tokens, 1 if tokens[:1] and tokens[0] in _BULLETS else 0)


def take_over_goods(state: SentenceState) -> None:
    """Set the product that a new sentence is on: where it starts afresh, its paragraph's or the story's."""
    context = state.context
    if any(i.id == "same" for i in state.of_kind("goods_word")):
        return
    if (weighed := goods_weighed(state)) is not None:
        context.goods, context.goods_paragraph = weighed, context.paragraph
        return
    framed = _opens_with(state.sentence.tokens, "afresh")
    afresh = framed or (state.is_trade and _is_dated(state))
    if context.goods_paragraph != context.paragraph:
        tokens = state.sentence.tokens  # "Trong số đó, …", "Riêng nhập khẩu …" of what was told above
        goes_on = _opens_with(tokens, "parts") or tokens[0] in words("roles", "alone", "words")
        if (parallel := parallel_goods(state)) is not None:
            context.goods, context.goods_paragraph = parallel, context.paragraph
        elif afresh or (_states_flow(state.items) and not goes_on):
            context.goods = context.section_goods or goods_of_story(state)
            context.goods_paragraph = context.paragraph
        elif (whole := whole_above(state)) is not None:
            context.goods, context.goods_paragraph = whole, context.paragraph
        elif is_past_parts_of_all(state):
            context.goods = None
        return
    afresh = afresh or (context.on_part and _states_flow(state.items))
    if afresh and not state.goods_here and context.opening_paragraph == context.paragraph:
        context.goods = context.opening_goods


def _is_dated(state: SentenceState) -> bool:
    """Whether a sentence names a period that is no mere base of comparison."""
    if not state.of_kind("period"):
        return False
    return any(i.kind == "period" and not is_compared(state, at) for at, i in enumerate(state.items))


def name_goods(state: SentenceState, at: int) -> None:
    """Remember the product named at items[at]; what follows is on it where it is traded, or a subject."""
    context, item, before = state.context, state.items[at], state.items[at - 1] if at else None
    joined = before is not None and before.kind == "goods" and before.end == item.start
    start = before.start if before is not None and joined else item.start  # "máy tính và linh kiện |điện tử"
    context.named_goods = state.product(start, item.end)
    if state.is_trade or state.of_kind("ranked"):
        context.traded_goods = context.named_goods
    if is_spoken_of(state, at):
        context.goods, context.goods_paragraph = context.named_goods, context.paragraph
    elif context.is_title and _is_told_beside(state, at):
        context.goods = None  # "Gạo giảm, |cá tra| kéo xuất khẩu đi lên": the story is on neither
    elif (first := _first_listed(state, at)) is not None and is_traded(state, first):
        context.goods = state.product(state.items[first].start, item.end)


def _is_told_beside(state: SentenceState, at: int) -> bool:
    """Whether a title tells of several products, each with a verb of its own, before any trade."""
    before, start = state.items[:at], state.items[at].start
    goods = next((i for i in reversed(before) if i.kind == "goods"), None)
    if goods is None or any(i.kind == "measure" for i in before):
        return False
    parted = before[-1].kind == "break" and before[-1].end == start
    return parted and goods.end < before[-1].start and any(i.kind == "measure" for i in state.items[at:])


def _first_listed(state: SentenceState, at: int) -> int | None:
    """Where the list begins whose last product is items[at] ("xuất khẩu |va li, túi và ô dù| sang …").

    None for what most of a trade is made up of ("Việt Nam |chủ yếu| bán gạo, chè và cà phê").
    """
    items, joints, first = state.items, words("numerals", "joints", "lists"), at
    while first > 1 and items[first - 2].kind == "goods" and items[first - 2].end == items[first - 1].start:
        joint = items[first - 1]
        if not (joint.id == "," or state.said(joint) in joints) or joint.end != items[first].start:
            break
        first -= 2
    after = items[at + 1 : at + 2]
    goes_on = (
        after and after[0].start == items[at].end and (after[0].id == "," or after[0].kind == "quantity")
    )
    return first if first < at and not goes_on and not is_mostly(state, first) else None


def leave_listed_goods(state: SentenceState) -> None:
    """Go on without the last of several products, or one that only told what trade is made of.

    "Dệt may đạt 9 triệu USD, gỗ 5 triệu USD. Nhập khẩu đạt …"; "… 9 triệu USD, chủ yếu là gạo; nhập khẩu …"
    """
    context = state.context
    told = {s.commodity for s in state.told or context.told if family_of(s.measure) == "trade"}
    one = len(told) == 1 and None not in told and (bool(state.told) or context.goods == context.opening_goods)
    if context.goods is not None and (not one or _are_several(context.goods, context)):
        context.goods = context.section_goods or goods_of_story(state)


def _are_several(goods: str, context: Context) -> bool:
    """Whether goods are many that one way only goes with, in a story on none of them.

    "Việt Nam bán sang Lào |xăng dầu, sắt thép, xi măng|, đạt 4 triệu USD. Nhập khẩu đạt 6 triệu USD"
    """
    joints = words("numerals", "joints", "lists")
    parted = goods.count(",") + sum(word in joints for word in goods.split())
    return parted >= _MANY and context.title_goods is None


def open_section(context: Context) -> None:
    """Leave what a heading names to the paragraphs below it; one that names no product ends the section.

    One on a product begins with what all partners trade of it, where the story is on none of them.
    """
    context.section_goods = context.goods if context.goods_paragraph == context.paragraph else None
    last = context.pairs.get("trade")
    anew = context.section_goods is not None and not context.title_partners and context.section is None
    if anew and last is not None and is_home(last.reporter) and last.counterpart != WORLD:
        context.set_pair("trade", last.reporter, WORLD)


def speaks_of_all(state: SentenceState, item: Item) -> bool:
    """Whether a cue or a noun is of all goods there are ("tổng kim ngạch hàng hóa nhập khẩu")."""
    whole = words("roles", "all_goods", "words").stand_in(state.sentence.tokens[item.start : item.end])
    named = state.scope.goods or any(i.id == "same" for i in state.of_kind("goods_word"))
    return whole and not named


def is_whole(state: SentenceState, at: int) -> bool:
    """Whether the product at items[at] is what one named before is part of ("… nhất trong nhóm thủy sản")."""
    before, start = state.items[:at], state.items[at].start
    if not any(i.kind == "goods" for i in before):
        return False
    opens = max(i.end for i in before if i.kind in ("quantity", "goods") or i.id in (",", ";"))
    within = words("roles", "frames", "within")
    return any(within.stand_at(state.sentence.tokens, here) for here in range(opens, start))


def is_kind_told(state: SentenceState, at: int) -> bool:
    """Whether a product is only what one before it is said to be ("Dừa là |loại trái cây| có …")."""
    goods, word = [*state.items[max(0, at - 2) : at], None, None][:2]
    item = state.items[at]
    if goods is None or word is None or goods.kind != "goods" or word.start - goods.end > 1:
        return False
    said = " ".join(state.sentence.tokens[item.start : item.end])
    kinds = (f"{kind} " for kind in words("commodities", "before"))
    told = word.end == item.start and state.said(word) in words("ranks", "copula")
    called = told and any(said.startswith(kind) for kind in kinds)
    return called and not is_outdone(state, at - 2)  # "Sau thép là |ngành điện|"


def leave_goods(state: SentenceState, before: str | None) -> None:
    """Leave the next sentence the product that this one is on; ``before``: what it began with."""
    context = state.context
    goods = [s.commodity for s in state.told if family_of(s.measure) == "trade"]
    if not goods:
        return
    leave_ranked(state)
    context.products |= {fold(product) for product in goods if product}
    if goods[-1] is not None and not state.goods_here:
        context.named_goods = goods[-1]  # "nhóm hàng này" is what figures were told of, be it in no list
    if any(goods):
        singled = state.goods_here and state.sentence.tokens[0] in words("roles", "alone", "words")
        part = singled or _opens_with(state.sentence.tokens, "parts")
        context.on_part = part or _is_kind_of(goods[-1], context)
    if any(fold(other or "") not in fold(goods[0] or "") for other in goods[1:]):
        context.goods = goods[0] if _lists_parts(state) else before
        if context.opening_paragraph == context.paragraph and context.opening_goods == goods[0]:
            context.opening_goods = context.goods


def _is_kind_of(product: str | None, context: Context) -> bool:
    """Whether a product is one kind of what the paragraph opened with ("cá tra phi lê" of "cá tra")."""
    opening = fold(context.opening_goods or "")
    return opening != "" and product is not None and opening != fold(product) and opening in fold(product)


def _states_flow(items: list[Item]) -> bool:
    """Whether a cue of trade that is no mere "kim ngạch" stands before the first figure."""
    for item in items:
        if item.kind in ("quantity", "rank"):
            return False
        if item.kind == "measure" and not item.props.get("weak") and item.props["measure"] != "same":
            return True
    return False


def _lists_parts(state: SentenceState) -> bool:
    """Whether what stands between the first figure and the last says that what follows is part of it."""
    figures = [i for i in state.items if i.quantity is not None]
    between = range(figures[0].end, figures[-1].start)
    return any(parts_begin(state.sentence.tokens, at) for at in between)


def whole_of_parts(state: SentenceState, start: int) -> str | None:
    """The product whose kinds were told, where a total of it follows at token ``start``.

    "9 tấn tiêu, gồm 6 tấn tiêu đen và 3 tấn tiêu trắng, tổng kim ngạch 2 triệu USD"
    """
    levels = [s for s in state.told if s.transform == "level"]
    if len(levels) < 2 or state.total_at < 0 or state.sentence.starts[state.total_at] < levels[-1].start:
        return None
    first = state.sentence.at(levels[0].start)
    parts = any(parts_begin(state.sentence.tokens, at) for at in range(first, start))
    return levels[0].commodity if parts and levels[0].commodity != levels[-1].commodity else None
