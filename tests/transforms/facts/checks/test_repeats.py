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


@pytest.mark.parametrize("amount", ["4,21 tỷ USD", "6,05 tỷ USD"])
def test_another_amount_goes_on_with_the_time_told_last(amount: str) -> None:
    rest = told(f"{LEAD.format('hơn 5 tỷ USD')}\nTổng vốn đăng ký đạt {amount}.", "2024-05-20")[-1]
    assert str(rest.period.end) == "2024-03-31"
