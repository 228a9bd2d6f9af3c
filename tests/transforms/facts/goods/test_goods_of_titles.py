"""Titles of several products, and ranks of a province or a country, are on none of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

_BODY = "\n\nNăm 2022, kim ngạch xuất khẩu của Long An đạt 7 tỷ USD. Nhập khẩu đạt 5 tỷ USD."


@pytest.mark.parametrize(
    "title",
    [
        "Gạo giảm, cá tra tăng, xuất khẩu vẫn khởi sắc",
        "Tôm hồi phục, cá tra kéo xuất khẩu đi lên",
        "Cà phê tăng, hồ tiêu giảm: xuất khẩu trái chiều",
        "Dệt may tăng tốc, gỗ chững lại, xuất khẩu giữ nhịp",
    ],
)
def test_products_told_beside_each_other_are_not_what_a_story_is_on(title: str) -> None:
    assert {s.commodity for s in told(title + _BODY)} == {None}


def test_products_of_one_trade_are() -> None:
    assert {s.commodity for s in told("Gạo được giá, xuất khẩu gạo tăng" + _BODY)} == {"gạo"}


def test_a_market_of_the_province_is_one_of_all_goods_in_a_paragraph_of_its_own() -> None:
    text = (
        "Năm 2022, xuất khẩu của Long An đạt 7 tỷ USD. Dệt may đạt 2 tỷ USD. Cà phê đạt 1 tỷ USD.\n\n"
        "Mỹ là thị trường xuất khẩu lớn nhất của tỉnh, chiếm 33%, tiếp theo là Đức 9%."
    )
    assert [s.commodity for s in told(text)[-3:]] == [None] * 3


def test_one_of_the_product_that_its_paragraph_is_on_stays_its() -> None:
    text = "Năm 2022, xuất khẩu cà phê đạt 4 tỷ USD. Đức là thị trường lớn nhất của Việt Nam, chiếm 12%."
    assert told(text)[-1].commodity == "cà phê"


@pytest.mark.parametrize(
    ("below", "goods"),
    [
        ("Nhập siêu từ nước này là 40 triệu USD.", None),
        ("Hai bên đặt mục tiêu đưa kim ngạch lên 900 triệu USD vào năm 2026.", None),
        ("Nhập khẩu từ Campuchia đạt 9 triệu USD.", "gỗ"),
    ],
)
def test_both_ways_of_trade_are_of_no_product_of_the_title_where_all_was_told(
    below: str, goods: str | None
) -> None:
    text = f"Năm 2023, kim ngạch hai chiều giữa Việt Nam và Lào đạt 500 triệu USD.\n{below}"
    statements, _ = read_text(text, "2024-02-01", "Gỗ Lào ồ ạt về Việt Nam")
    assert [s.commodity and s.commodity.lower() for s in statements] == [None, goods]
