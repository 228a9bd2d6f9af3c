"""What all foreign capital of a province comes to, told behind a firm's part of it."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.items import Item
from transforms.facts.records import is_province

_CUES = ("fdi", "fdi_whole")
_SMALL_WORDS = 2  # between capital and whose it is: "vào |địa bàn| tỉnh"


def sums_up_host(cue: Item, items: Sequence[Item]) -> bool:
    """Whether a cue of capital is of a province, and of what it rises to ("…, đưa vốn FDI |của tỉnh| lên …").

    "Hãng ABC tăng vốn 2 tỷ USD, đưa tổng vốn đăng ký vào tỉnh lên 3 tỷ USD": of all who invest there; but not
    "…, nâng tổng vốn đăng ký tại Hưng Yên lên 3 tỷ USD", which is the firm's own.
    """
    if cue.id not in _CUES:
        return False
    behind = [i for i in items if i.start >= cue.end][:3]
    if [i.kind for i in behind] != ["place", "growth", "quantity"] or behind[1].id != "landing":
        return False
    place = behind[0].place
    if place is None or place.role not in ("to", "of") or place.start - cue.end > _SMALL_WORDS:
        return False
    return place.kind == "province" or any(is_province(code) for code in place.codes)
