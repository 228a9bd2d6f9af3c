"""Brackets right behind a rank, which say among whom it is, or whom it is below."""

from __future__ import annotations

from transforms.facts.items import Item

_LED_BY = 3  # words between a bracket and a product: "đối với mặt hàng"


def past_bracket(items: list[Item], at: int) -> list[Item]:
    """Items behind a rank, past a bracket that its product stands behind ("lớn nhất (sau Mỹ) của |điều|")."""
    behind = items[at + 1 :]
    closing = next((n for n, i in enumerate(behind) if i.id == ")"), -1)
    if closing < 0 or behind[0].id != "(" or behind[0].start != items[at].end:
        return behind
    goods = next((i for i in behind[closing + 1 :] if i.kind == "goods"), None)
    led = goods is not None and goods.start - behind[closing].end <= _LED_BY
    return behind[closing + 1 :] if led else behind
