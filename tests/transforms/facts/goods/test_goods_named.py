"""Goods of the border and the delta by their names, as subjects of their own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("goods", ["Thạch cao", "Bánh phồng tôm", "Cát thạch anh", "Bánh tráng", "Đá vôi"])
def test_a_product_that_opens_a_sentence_is_told_of(goods: str) -> None:
    text = f"Năm 2023, xuất khẩu gạo đạt 9 triệu USD. {goods} đạt 4 triệu USD."
    assert told(text)[-1].commodity == goods


@pytest.mark.parametrize(
    "goods",
    [
        "quế và sản phẩm của quế",
        "quế và các sản phẩm làm từ quế",
        "nhôm, sản phẩm từ nhôm",
        "chè và các mặt hàng từ chè",
        "gỗ và sản phẩm gỗ",
    ],
)
def test_what_is_made_of_a_product_is_told_of_with_it(goods: str) -> None:
    text = f"Quý I/2019, chỉ có {goods} có kim ngạch xuất khẩu tăng 31%."
    assert [s.commodity for s in told(text)] == [goods]


@pytest.mark.parametrize(
    ("first", "product"),
    [
        ("Dẫn đầu trong danh mục xuất khẩu là đồ gỗ.", "đồ gỗ"),
        ("Đứng đầu là gỗ.", "gỗ"),
        ("Xếp thứ nhất về kim ngạch là điện thoại.", "điện thoại"),
    ],
)
def test_a_product_that_holds_a_rank_is_gone_on_with(first: str, product: str) -> None:
    text = (
        f"9 tháng năm 2023, xuất khẩu sang Mỹ đạt 70 tỷ USD.\n\n{first} Kim ngạch mặt hàng này đạt 8 tỷ USD."
    )
    assert [s.commodity for s in told(text)] == [None, product]


@pytest.mark.parametrize(
    "lead",
    [
        "Điều đáng nói, ",
        "Điều thú vị là ",
        "Điều tích cực: ",
        "Điều đặc biệt, ",
        "Điều khiến nhiều người ngạc nhiên: ",
        "Điều làm nên khác biệt, ",
        "Hồi đó, ",
    ],
)
def test_the_word_for_cashew_is_one_for_a_thing_too(lead: str) -> None:
    told_of = [s.commodity for s in told(f"{lead}năm 2019 xuất khẩu sang Na Uy đạt 9 triệu USD.")]
    assert told_of == [None]


def test_cashew_that_opens_a_sentence_is_a_product() -> None:
    assert [s.commodity for s in told("Xuất khẩu gạo đạt 9 triệu USD. Điều đạt 8 triệu USD.")] == [
        "gạo",
        "Điều",
    ]


@pytest.mark.parametrize(
    "but",
    [
        "trừ dầu khí",
        "không kể dầu khí và than đá",
        "ngoại trừ cà phê",
        "không tính điện thoại",
        "không bao gồm gạo",
    ],
)
def test_goods_that_a_figure_leaves_out_are_not_those_it_is_of(but: str) -> None:
    (fact,) = told(f"Năm 2023, kim ngạch xuất khẩu {but} đạt 4,9 tỷ USD.", "2024-03-01")
    assert fact.commodity is None


def test_all_but_a_product_is_a_slice_of_its_own() -> None:
    (fact,) = told("Năm 2023, thương mại phi dầu mỏ giữa Việt Nam và Qatar đạt 8 tỷ USD.", "2024-03-01")
    assert fact.commodity == "phi dầu mỏ"
