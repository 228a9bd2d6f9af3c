"""Products that a paragraph turns to behind partners ("… sang Lào, Nga.¶Một số mặt hàng giảm: than 31%")."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.records import WORLD, Pair, is_home
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_MANY = 2


def turns_to_goods(state: SentenceState) -> bool:
    """Whether several products are listed behind several partners, or behind one's trade of a single product.

    But "Xuất khẩu sang Lào đạt 9 tỷ USD.¶Một số mặt hàng tăng mạnh như gạo tăng 5%" is of what goes there.
    """
    context, last = state.context, state.context.pairs.get("trade")
    if last is None or not state.scope.goods or not _is_above(last, context):
        return False
    if context.is_on(last.partner) or context.story_partner() == last.partner or _names_abroad(state):
        return False
    return (_are_several(last, context) or _is_of_one_product(last, context)) and _opens_on_several(state)


def turn_to_goods(state: SentenceState) -> None:
    """Go on with everyone where a sentence opens on kinds of goods behind what markets buy of all of them.

    "Xuất khẩu đạt 9 tỷ USD, riêng Lào 2 tỷ USD.¶|Về mặt hàng|, dệt may đạt 5 tỷ"; "Trong các nhóm hàng, …"
    """
    context, last = state.context, state.context.pairs.get("trade")
    opens = words("roles", "several_goods", "frames").stand_at(state.sentence.tokens, 0)
    if last is None or not opens or not is_home(last.reporter) or last.counterpart == WORLD:
        return
    if context.is_on(last.partner) or context.story_partner() == last.partner or _names_abroad(state):
        return
    told = context.all_told.get(("trade", last.reporter))
    beside = told is not None and told[0] == last.paragraph != context.paragraph
    if beside or _are_several(last, context):
        context.set_pair("trade", last.reporter, WORLD, measure=last.measure)


def _is_above(last: Pair, context: Context) -> bool:
    """Whether a partner was told last, in a paragraph above that is no title."""
    above = context.title_paragraph < last.paragraph < context.paragraph
    return above and is_home(last.reporter) and last.counterpart != WORLD


def _names_abroad(state: SentenceState) -> bool:
    places = (i.place for i in state.of_kind("place") if i.place is not None)
    return any(p.kind == "both_partners" or not all(map(is_home, p.codes)) for p in places)


def _are_several(last: Pair, context: Context) -> bool:
    """Whether the paragraph of the partner told last told others, too."""
    beside = [code for code, at in context.dealt_with.items() if at == last.paragraph and code != WORLD]
    listed = {s.counterpart for s in context.told if s.reporter == last.reporter} - {WORLD}
    return max(len(beside), len(listed)) >= _MANY


def _is_of_one_product(last: Pair, context: Context) -> bool:
    """Whether all that was told of the partner last is of one product, which others are no part of."""
    told = [s.commodity for s in context.told if s.counterpart == last.counterpart]
    return bool(told) and None not in told and last.counterpart not in context.dealt_in_all


def _opens_on_several(state: SentenceState) -> bool:
    """Whether a sentence speaks of several products before the first ("|Bốn mặt hàng| giảm là than 31%")."""
    tokens, first = state.sentence.tokens, state.of_kind("goods")[0].start
    nouns, many = words("roles", "several_goods", "nouns"), words("roles", "several_goods", "many")
    return any(
        nouns.stand_at(tokens, at) and (many.stand_before(tokens, at) or tokens[at - 1].isdecimal())
        for at in range(1, first)
    )
