"""A paragraph on partners behind one that only told products one by one, and what partners add to a total."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

ALL = "Năm 2017, xuất khẩu của Bình Dương đạt 22 tỷ USD."
LISTED = (
    "Đồ gỗ dẫn đầu với 3 tỷ USD. Kế tiếp là dệt may 2,7 tỷ USD; giày dép 2,4 tỷ USD. Chè giảm còn 90 triệu."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hà Lan là thị trường mua nhiều nhất với 2 tỷ USD.",
        "Hà Lan dẫn đầu các thị trường với 2 tỷ USD.",
        "Hà Lan vẫn là khách hàng lớn nhất, đạt 2 tỷ USD.",
    ],
)
def test_partners_behind_a_list_of_products_trade_in_all_goods(sentence: str) -> None:
    found = told(f"{ALL}\n{LISTED}\n{sentence}", "2018-02-01")[-1]
    assert (found.measure, found.counterpart, found.commodity) == ("exports", "NL", None)


def test_partners_behind_one_product_trade_in_it() -> None:
    text = f"{ALL}\nXuất khẩu đồ gỗ đạt 3 tỷ USD, tăng 9%.\nHà Lan mua nhiều nhất với 1 tỷ USD."
    assert told(text, "2018-02-01")[-1].commodity == "đồ gỗ"


@pytest.mark.parametrize(("way", "measure"), [("xuất khẩu", "exports"), ("nhập khẩu", "imports")])
def test_who_adds_to_a_total_is_a_partner(way: str, measure: str) -> None:
    text = (
        f"5 tháng, {way} của Việt Nam đạt 180 tỷ USD.\nEU góp 22,5 tỷ USD vào tổng {way}, Nhật Bản 10 tỷ USD."
    )
    found = told(text, "2025-06-10")[1:]
    sides = [(s.measure, s.reporter, s.counterpart) for s in found]
    assert sides == [(measure, "VN", "EU"), (measure, "VN", "JP")]


def test_who_spends_a_sum_on_goods_buys_them() -> None:
    first, second = told("Năm 2024, Trung Quốc chi 3 tỷ USD nhập khẩu gạo, Lào 1 tỷ USD.", "2025-06-10")
    assert (first.reporter, second.reporter) == ("CN", "LA")


@pytest.mark.parametrize(
    ("title", "start"),
    [("Xuất siêu hơn 2,5 tỷ USD", "2018-01-01"), ("Xuất siêu gần 0,8 tỷ USD", "2018-11-01")],
)
def test_a_headlines_balance_is_of_the_time_whose_ways_leave_it(title: str, start: str) -> None:
    text = "Tháng 11, xuất khẩu của cả nước đạt 1,7 tỷ USD, nhập khẩu 0,92 tỷ USD."
    more = "Tính chung 11 tháng, xuất khẩu đạt 17,1 tỷ USD, nhập khẩu 14,56 tỷ USD."
    found = read_text(f"{title}\n{text} {more}", "2018-11-30")[0]
    assert (found[0].measure, str(found[0].period.start)) == ("trade_balance", start)
