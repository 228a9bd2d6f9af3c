"""Goods of the border and the delta by their names, as subjects of their own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("goods", ["Thạch cao", "Bánh phồng tôm", "Cát thạch anh", "Bánh tráng", "Đá vôi"])
def test_a_product_that_opens_a_sentence_is_told_of(goods: str) -> None:
    text = f"Năm 2023, xuất khẩu gạo đạt 9 triệu USD. {goods} đạt 4 triệu USD."
    assert told(text)[-1].commodity == goods
