"""Exports that words behind them say are somebody's: who stands before them does not sell."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Lào mở cửa trở lại giúp xuất khẩu tôm của Việt Nam đạt 5 tỷ USD năm 2024.", ("VN", "W00")),
        ("Lào mua mạnh, xuất khẩu gạo của Việt Nam đạt 7 tỷ USD năm 2024.", ("VN", "LA")),
        ("Nga tăng mua khiến xuất khẩu gạo của Thái Lan đạt 7 tỷ USD năm 2024.", ("TH", "W00")),
        ("Lào xuất khẩu gạo của mình đạt 7 tỷ USD năm 2024.", ("LA", "W00")),
        ("Nga nhập khẩu gạo của Việt Nam đạt 7 tỷ USD năm 2024.", ("RU", "VN")),
    ],
)
def test_the_owner_named_behind_exports_sells(text: str, sides: tuple[str, str]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2025-01-20")] == [sides]


def test_who_supplies_what_another_imports_is_followed_by_others_who_do() -> None:
    text = "Năm 2022, Nga nhập 150 tấn chè, trong đó Việt Nam cung cấp 40 tấn, Ấn Độ 35 tấn và Lào 3 tấn."
    suppliers = [(s.reporter, s.counterpart) for s in told(text, "2023-01-20") if s.measure == "exports"]
    assert suppliers == [("VN", "RU"), ("IN", "RU"), ("LA", "RU")]


def test_buyers_named_behind_what_is_sold_stay_buyers() -> None:
    text = "Năm 2022, Việt Nam xuất 40 tấn chè sang Nga, Ấn Độ 35 tấn."
    assert [(s.reporter, s.counterpart) for s in told(text, "2023-01-20")] == [("VN", "RU"), ("VN", "IN")]


def test_the_product_of_a_rank_may_be_called_ours_in_short() -> None:
    text = "Năm 2022 Đức là khách hàng lớn nhất của chè Việt với 45 triệu USD."
    assert [s.commodity for s in told(text, "2023-01-20")] == ["chè", "chè"]
