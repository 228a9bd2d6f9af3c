"""Months, units and ways of trade that a sentence only tells in passing, or leaves to what was told."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

CAPITAL = "Tính đến ngày 20/9/2023, tổng vốn đầu tư nước ngoài đăng ký đạt 20 tỷ USD."
VISITORS = "Năm 2018, Việt Nam đón 15,5 triệu lượt khách quốc tế."


@pytest.mark.parametrize(
    "lead",
    [
        "Đã có 91 quốc gia và vùng lãnh thổ có đầu tư tại nước ta trong 9 tháng qua.",
        "Trong 9 tháng qua, nhiều nước đã rót vốn đầu tư vào Việt Nam.",
    ],
)
def test_months_without_a_figure_are_those_that_capital_was_counted_in(lead: str) -> None:
    found = told(f"{CAPITAL}\n{lead} Singapore dẫn đầu với tổng vốn 4 tỷ USD.", "2023-09-30")[-1]
    assert (found.counterpart, str(found.period.end)) == ("SG", "2023-09-20")


def test_months_that_date_a_figure_are_whole() -> None:
    found = told(f"{CAPITAL}\nTrong 9 tháng, Singapore đầu tư 4 tỷ USD.", "2023-09-30")[-1]
    assert str(found.period.end) == "2023-09-30"


@pytest.mark.parametrize("noun", ["Xe máy", "Ô tô nguyên chiếc"])
def test_a_month_of_what_is_only_counted_ends_with_its_clause(noun: str) -> None:
    text = f"9 tháng, nhập khẩu đạt 48 tỷ USD. {noun} về, riêng tháng 9 tới 300 chiếc; thép nhập 7 triệu tấn."
    assert str(told(text, "2009-10-01")[-1].period.start) == "2009-01-01"


def test_a_month_that_opens_a_sentence_goes_on() -> None:
    text = "9 tháng, nhập khẩu đạt 5 tỷ USD. Riêng tháng 9 có 3 phiên chợ; nhập khẩu 600 triệu USD."
    assert str(told(text, "2009-10-01")[-1].period.start) == "2009-09-01"


@pytest.mark.parametrize(
    ("sentence", "side", "million"),
    [
        ("Ngành còn dự báo cả năm 2019 vượt mốc 18 triệu.", ("VN", "W00"), 18),
        ("Mục tiêu năm 2019 là 18 triệu.", ("VN", "W00"), 18),
        ("Hàn Quốc 3,5 triệu, Nhật Bản thì 2 triệu.", ("VN", "JP"), 2),
    ],
)
def test_visitors_are_counted_without_their_noun(sentence: str, side: tuple[str, str], million: int) -> None:
    found = told(f"{VISITORS} {sentence}", "2019-03-01")[-1]
    assert (found.measure, (found.reporter, found.counterpart)) == ("visitor_arrivals", side)
    assert found.value == million * 10**6


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm nay mỗi khách dự kiến chi 2 triệu.",
        "Tổng thu dự kiến 600 nghìn tỷ đồng, mục tiêu năm tới 700 nghìn tỷ.",
    ],
)
def test_what_visitors_spend_is_none_of_them(sentence: str) -> None:
    assert len(told(f"{VISITORS} {sentence}", "2019-03-01")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Việt Nam và Lào trao đổi 1,2 tỷ USD hàng hóa.",
        "Hai nước Việt Nam - Lào buôn bán với nhau 1,2 tỷ USD.",
        "Lào và Việt Nam trao đổi 1,2 tỷ USD, tăng 9%.",
    ],
)
def test_what_two_exchange_goes_both_ways(sentence: str) -> None:
    found = told(f"Năm 2020, Lào nhập khẩu 3 tỷ USD. {sentence}", "2021-03-01")[1]
    assert (found.measure, found.reporter, found.counterpart) == ("trade_turnover", "VN", "LA")
