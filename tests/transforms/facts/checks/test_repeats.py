"""Amounts that are told twice, once rounded: of one time."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LEAD = "Từ đầu năm đến ngày 20/4, cả nước thu hút {} vốn FDI, trong khi vốn thực hiện quý I đạt 3,41 tỷ USD."


@pytest.mark.parametrize("rounded", ["hơn 5 tỷ USD", "5 tỷ USD", "khoảng 5,05 tỷ USD", "5,047 tỷ USD"])
@pytest.mark.parametrize("behind", ["Như vậy, tổng vốn đạt 5,047 tỷ USD, tăng 18%."])
def test_what_was_told_rounded_dates_what_is_told_in_full(rounded: str, behind: str) -> None:
    whole, rate = told(f"{LEAD.format(rounded)}\n{behind}", "2024-05-20")[-2:]
    assert {str(s.period.end) for s in (whole, rate)} == {"2024-04-20"}


def test_amounts_alike_of_two_years_are_each_of_its_own() -> None:
    text = "Năm 2022, xuất khẩu sang Lào đạt 5 tỷ USD. Năm 2023 đạt 5,047 tỷ USD.\nĐến 2025 đạt 5 tỷ USD."
    assert [s.period.end.year for s in told(text, "2024-05-20")[:2] if s.period.end] == [2022, 2023]


@pytest.mark.parametrize("lead", ["Sầu riêng tươi vẫn dẫn đầu", "Sầu riêng tươi đứng đầu về giá trị"])
@pytest.mark.parametrize("worth", ["trị giá 7,11 tỷ USD", "đạt 7,11 tỷ USD"])
def test_trade_of_as_much_as_was_told_before_is_that_trade(lead: str, worth: str) -> None:
    text = (
        "11 tháng, sầu riêng tươi tiếp tục là mặt hàng trái cây nhập khẩu lớn nhất của Trung Quốc với 7,11 "
        "tỷ USD. Trong đó, Việt Nam xuất khẩu sang thị trường này 3,21 tỷ USD.\n"
        f"{lead} với 1,78 triệu tấn, {worth}, tăng 4,7%."
    )
    found = told(text, "2025-12-30")[-3:]
    assert {(s.measure, s.reporter, s.counterpart) for s in found} == {("imports", "CN", "W00")}


def test_the_same_trade_seen_from_the_other_side_stays_as_it_was_told() -> None:
    text = (
        "7 tháng, Trung Quốc nhập khẩu rau quả Việt Nam 2,13 tỷ USD. Việt Nam xuất khẩu rau quả sang Trung "
        "Quốc tăng 9%. Rau quả đạt 2,13 tỷ USD, cao su 1 tỷ USD."
    )
    found = told(text, "2023-08-17")[-2:]
    assert {(s.measure, s.reporter, s.counterpart) for s in found} == {("exports", "VN", "CN")}
