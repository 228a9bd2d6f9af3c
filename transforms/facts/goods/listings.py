"""Products that a sentence only lists as what a partner buys or sells, and those after it tell amounts of."""

from __future__ import annotations

from transforms.facts.records import HOME, WORLD, Listing, is_home
from transforms.facts.state import SentenceState

_SEVERAL = 2
_LED = ("to", "from", "with")
_SOLD_BY = ("from", "of")
_NEAR = 1  # paragraphs


def leave_listing(state: SentenceState) -> None:
    """Remember who buys, or sells, the products that a sentence without a figure lists.

    "Hàng Việt Nam sang thị trường Algeria gồm cà phê; hạt tiêu; gạo. 7 tháng, cà phê đạt 54 triệu USD"
    """
    context = state.context
    named = [i.place for i in state.of_kind("place") if i.place is not None and i.place.role != "after"]
    abroad = [p for p in named if p.codes and not any(is_home(code) or code == WORLD for code in p.codes)]
    goods = {state.said(item) for item in state.of_kind("goods")}
    if len(goods) < _SEVERAL or len(abroad) != 1 or len(abroad[0].codes) != 1:
        return
    buys = abroad[0].role == "" and any(p.role in _SOLD_BY and HOME in p.codes for p in named)
    if abroad[0].role in _LED or abroad[0].is_market or buys:
        context.listing = Listing(abroad[0].codes[0], context.paragraph, frozenset(goods))
    if buys and context.topic is not None and context.topic.measure == "imports":
        context.set_pair("trade", abroad[0].codes[0], HOME)  # "Nga mua của Việt Nam cà phê, chè."


def is_of_listed(state: SentenceState) -> bool:
    """Whether the products spoken of are among those listed, in a story on the partner who deals in them."""
    context, listing = state.context, state.context.listing
    if listing is None or context.paragraph - listing.paragraph > _NEAR:
        return False
    if context.story_partner() != listing.partner or context.title_goods is not None:
        return False
    return any(state.said(item) in listing.goods for item in state.scope.goods)
