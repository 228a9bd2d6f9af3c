"""Of products in lists, whose names hold words that no list knows."""

from __future__ import annotations

import pytest

from transforms.mentions.goods import goods_of
from transforms.mentions.tokens import sentence_at
from transforms.text.reading import read


def _goods(text: str) -> list[str]:
    reading = read(text)
    sentence = sentence_at(reading, 0, len(reading.text))
    return [sentence.text(goods.start, goods.end) for goods in goods_of(sentence)]


@pytest.mark.parametrize(
    ("said", "goods"),
    [
        ("gồm: Sản phẩm gốm đạt 41 triệu USD; Gạo đạt 5 triệu USD", ["Sản phẩm gốm", "Gạo"]),
        ("Gạo đạt 9 triệu USD; Tăm các loại đạt 14 triệu USD", ["Gạo", "Tăm các loại"]),
        ("Gạo đạt 9 triệu USD; Súc sản đông lạnh đạt 12,7 triệu USD", ["Gạo", "Súc sản đông lạnh"]),
        ("Gạo đạt 9 triệu USD; Chả mực tăng 5%", ["Gạo", "Chả mực"]),
        ("gạo 9 triệu USD, hàng hóa khác 6,5 triệu USD", ["gạo", "hàng hóa khác"]),
        ("gạo đạt 9 triệu USD; sản phẩm khác đạt 6,5 triệu USD", ["gạo", "sản phẩm khác"]),
        ("Gạo đạt 9 triệu USD, sản phẩm mới tăng 5%", ["Gạo"]),
        ("Gạo đạt 9 triệu USD; hàng Nam Phi tăng 5%", ["Gạo"]),
        ("Gạo đạt 9 triệu USD; các loại đạt 5 triệu USD", ["Gạo"]),
        ("Nhiều mặt hàng tăng như Clinker đạt 16 triệu USD", ["Clinker"]),
        ("Thị phần tôm Việt Nam tại Nga đạt 5%", ["tôm"]),
        ("Tỷ trọng gỗ trong tổng kim ngạch đạt 5%", ["gỗ"]),
    ],
)
def test_a_member_of_a_list_is_a_product(said: str, goods: list[str]) -> None:
    assert _goods(said) == goods
