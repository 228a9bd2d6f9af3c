"""The product that goes to another partner, too ("Gỗ xuất sang Lào đạt 5 tỷ.¶Ngoài ra, sang Nga …")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.records import WAYS, WORLD, Pair, is_home
from transforms.facts.state import SentenceState
from transforms.text.folding import fold
from transforms.vocabulary import words

_NEAR = 2  # paragraphs, at most
_LED = ("to", "from", "with")


def parallel_goods(state: SentenceState) -> str | None:
    """The product told right above of one partner, where a sentence adds another; None elsewhere.

    "Xuất khẩu máy vi tính sang Mỹ đạt 29 tỷ USD.¶Ngoài ra, xuất khẩu sang Lào đạt 2 tỷ USD"; but all goods in
    "Xuất khẩu sang Mỹ đạt 90 tỷ USD, trong đó máy vi tính 29 tỷ.¶Ngoài ra, xuất khẩu sang Lào đạt 2 tỷ USD".
    """
    context, last = state.context, state.context.pairs.get("trade")
    if last is None or context.told_sentence != context.sentence - 1 or not _is_with_one(last):
        return None
    product: str | None = context.told[-1].commodity
    if product is None or state.goods_here or state.of_kind("goods_word") or not _is_added(state):
        return None
    told = [s for s in context.told if s.counterpart != WORLD]
    of_it = bool(told) and all(fold(s.commodity or "") == fold(product) for s in told)
    stated = any(s.pair_basis == "clause" for s in told)
    far = context.paragraph - last.paragraph > _NEAR
    if not (of_it and stated and _turns_from(state, last)) or far or _is_told_of_others(state, last, product):
        return None
    return product


def _is_with_one(last: Pair) -> bool:
    return is_home(last.reporter) and last.counterpart != WORLD and last.measure in WAYS


def _is_told_of_others(state: SentenceState, last: Pair, product: str) -> bool:
    """Whether all goods, or other products, were told of the partner, or in its paragraph."""
    context = state.context
    told = (s.commodity for _, s in context.levels.values() if s.counterpart == last.counterpart)
    goods = {fold(other or "") for other in (*told, context.opening_goods)} | context.products
    return goods != {fold(product)} or last.counterpart in context.dealt_in_all


def _is_added(state: SentenceState) -> bool:
    """Whether a sentence says that it adds to what was told ("Ngoài ra, …", "… sang Lào |cũng| đạt …")."""
    tokens = state.sentence.tokens
    if words("roles", "frames", "more").stand_at(tokens, 0) or words("roles", "frames", "next").stand_at(
        tokens, 0
    ):
        return True
    first = next((i.start for i in state.items if i.quantity is not None), 0)
    return not words("roles", "frames", "too").isdisjoint(tokens[:first])


def _turns_from(state: SentenceState, last: Pair) -> bool:
    """Whether the same way of trade is told of another partner, by its cue and right behind that."""
    cue = next((n for n, i in enumerate(state.items) if _is_flow(i)), None)
    if cue is None or state.items[cue].props["measure"] != last.measure:
        return False
    partner = next((i.place for i in _until_figure(state.items[cue + 1 :]) if i.place is not None), None)
    if partner is None or partner.role not in _LED or not partner.codes:
        return False
    return last.counterpart not in partner.codes and not any(map(is_home, partner.codes))


def _is_flow(item: Item) -> bool:
    return item.kind == "measure" and not item.props.get("weak") and item.props["measure"] != "same"


def _until_figure(items: Sequence[Item]) -> list[Item]:
    ahead = takewhile(lambda i: i.quantity is None, items)
    return [i for i in ahead if not (i.place is not None and all(map(is_home, i.place.codes)))]
