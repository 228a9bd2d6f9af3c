"""Totals of all goods in a story on one product, which the next figure tells as a part of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

TITLE = "Xuất khẩu cà phê của Gia Lai tăng mạnh\n\n"


def _goods(text: str) -> list[str | None]:
    return [s.commodity for s in told(TITLE + text, "2023-10-15")]


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng qua, kim ngạch xuất khẩu của tỉnh đạt 900 triệu USD. Trong đó, cà phê đạt 600 triệu USD.",
        "9 tháng qua, kim ngạch xuất khẩu đạt 900 triệu USD. Trong đó, xuất khẩu cà phê đạt 600 triệu USD.",
        "Tổng kim ngạch xuất khẩu 9 tháng đạt 900 triệu USD, trong đó riêng cà phê đạt 600 triệu USD.",
        "Kim ngạch xuất khẩu 9 tháng của tỉnh đạt 900 triệu USD, cà phê đóng góp 600 triệu USD.",
        "Kim ngạch xuất khẩu 9 tháng đạt 900 triệu USD. Đóng góp lớn nhất là cà phê với 600 triệu USD.",
    ],
)
def test_a_total_of_which_the_product_is_a_part_is_of_all_goods(text: str) -> None:
    assert _goods(text) == [None, "cà phê"]


def test_its_rates_are_of_all_goods_too() -> None:
    text = "9 tháng, xuất khẩu đạt 900 triệu USD, tăng 4%. Trong đó, cà phê đạt 600 triệu USD, tăng 7%."
    assert _goods(text) == [None, None, "cà phê", "cà phê"]


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng qua, kim ngạch xuất khẩu đạt 900 triệu USD. Trong đó, cà phê sang Đức đạt 60 triệu USD.",
        "9 tháng qua, kim ngạch xuất khẩu đạt 900 triệu USD. Riêng tháng 9, cà phê đạt 60 triệu USD.",
        "Xuất khẩu cà phê 9 tháng đạt 900 triệu USD, tăng 4%.\n\nNăm 2022, cà phê đạt 600 triệu USD.",
        "9 tháng qua, cà phê mang về 900 triệu USD. Cà phê hòa tan chế biến đạt 60 triệu USD.",
    ],
)
def test_a_part_of_the_products_own_trade_leaves_it_the_products(text: str) -> None:
    assert _goods(text)[0] == "cà phê"
