"""What a country buys in sum: of everyone, in a story on one who sells to it, too."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str) -> list[tuple[str, str, str]]:
    return [(s.measure, s.reporter, s.counterpart) for s in told(text, "2023-05-17") if s.unit != "rank"]


@pytest.mark.parametrize(
    "bought",
    ["mua tổng cộng 2 tỷ USD", "mua cả thảy 2 tỷ USD", "mua tất cả 2 tỷ USD", "thu mua tổng cộng 2 tỷ USD"],
)
def test_what_is_bought_in_sum_is_from_everyone(bought: str) -> None:
    text = (
        "Nhật Bản chuộng cá ngừ Việt Nam\nQuý I, Việt Nam xuất sang Nhật Bản 90 triệu USD cá ngừ.\n"
        f"Năm ngoái, Nhật Bản {bought}, tăng 9%. Việt Nam là nguồn cung lớn thứ hai, với 300 triệu USD."
    )
    assert _pairs(text)[1:] == [("imports", "JP", "W00")] * 2 + [("imports", "JP", "VN")]


@pytest.mark.parametrize("whose", ["cá ngừ Việt", "cá ngừ của Việt Nam", "cá ngừ từ Việt Nam"])
def test_what_is_bought_of_one_is_from_it(whose: str) -> None:
    text = f"Nhật Bản chuộng cá ngừ Việt Nam\nQuý I, Nhật Bản mua tổng cộng 80 triệu USD {whose}."
    assert _pairs(text) == [("imports", "JP", "VN")]


def test_markets_of_all_that_is_sold_buy_it_here() -> None:
    text = "Ba tháng, xuất khẩu gạo đạt 2 triệu tấn. Ý mua tổng cộng 300.000 tấn; Nga mua 100.000 tấn."
    assert _pairs(text)[1:] == [("imports", "IT", "VN"), ("imports", "RU", "VN")]


def test_what_a_ranked_market_buys_in_sum_is_sold_here() -> None:
    text = "Ba tháng, Nhật Bản là thị trường lớn nhất của tôm Việt, mua tổng cộng 500 triệu USD."
    assert _pairs(text) == [("exports", "VN", "JP")]


def test_shares_and_bonds_bought_in_sum_are_no_trade() -> None:
    assert (
        _pairs("Khối ngoại mua tổng cộng 500 tỷ đồng cổ phiếu. Nga mua tổng cộng 3 tỷ USD trái phiếu.") == []
    )


def test_a_suppliers_part_of_a_sum_is_its_own_be_it_more_than_of_another_product() -> None:
    text = (
        "Theo Hải quan Nhật Bản, năm 2022 nước này nhập khẩu tôm đạt 3 tỷ USD. "
        "Trong đó, Việt Nam đứng thứ năm với 190 triệu USD.\n"
        "Về cá ngừ, Nhật Bản mua tổng cộng 2 tỷ USD. Việt Nam là nguồn cung lớn thứ hai với 900 triệu USD."
    )
    assert _pairs(text)[-2:] == [("imports", "JP", "W00"), ("imports", "JP", "VN")]
