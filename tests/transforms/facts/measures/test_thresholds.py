"""Amounts that only bound what each of several things comes to are of no pair."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LED = "Năm 2023, xuất khẩu sang Nga đạt 9 tỷ USD"


@pytest.mark.parametrize(
    "said",
    [
        ", các mặt hàng còn lại đều có kim ngạch dưới 1 tỷ USD.",
        ", còn các nhóm hàng khác đều có kim ngạch trên 100 triệu USD.",
        ", những nhóm khác chưa đạt 500 triệu USD.",
        ", trong đó có tới năm mặt hàng có kim ngạch trên 1 tỉ USD.",
        ", có 5 mặt hàng trên 1 tỷ USD.",
        ". Các thị trường khác chỉ đạt dưới 200 triệu USD.",
    ],
)
def test_what_each_of_others_comes_to_is_a_threshold(said: str) -> None:
    assert [int(s.value) for s in told(f"{_LED}{said}", "2024-02-02")] == [9_000_000_000]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (", các mặt hàng khác đạt gần 1 tỷ USD.", 1_000_000_000),
        (", riêng chè dưới 1 tỷ USD.", 1_000_000_000),
        (". Chè tăng. Trong tháng 5 mặt hàng này đạt hơn 3 triệu USD.", 3_000_000),
    ],
)
def test_what_others_come_to_together_is_none(said: str, value: int) -> None:
    assert int(told(f"{_LED}{said}", "2024-02-02")[-1].value) == value
