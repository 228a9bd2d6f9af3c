"""Trade of both ways at gates, told again behind goods that went one way through them."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, is_home
from transforms.vocabulary import load

_GOODS = ("goods", "goods_word")
_PROVINCE = "province"  # "địa bàn", "tỉnh"


def is_at_gates(context: Context, items: list[Item], cue: Item) -> bool:
    """Whether "kim ngạch" is of all that passes a gate, or a border province, in a story that told such.

    "Kim ngạch xuất nhập khẩu qua địa bàn đạt 3 tỷ USD. … Vải xuất qua Tân Thanh đạt 90 triệu USD.¶Tại
    Cốc Nam, |kim ngạch| chỉ đạt 11 triệu USD"; not where it is said of which goods.
    """
    told = context.gates is not None and context.turnover_paragraph >= 0
    if not told or context.topic_paragraph == context.paragraph:
        return False
    before = [i for i in items if i.end <= cue.start]
    behind = [i for i in items if i.start >= cue.end][:1]
    if any(i.kind in _GOODS for i in (*before, *behind)):
        return False
    return any(_is_on_border(i) for i in items)


def _is_on_border(item: Item) -> bool:
    """Whether an item names a border province or a gate of one, or says "địa bàn"."""
    place = item.place
    if place is None or place.role in ("to", "from", "after"):
        return False
    borders = load("places")["borders"].values()
    local = [code for code in place.codes if is_home(code) and code != HOME]
    return place.kind == _PROVINCE or any(code in provinces for code in local for provinces in borders)
