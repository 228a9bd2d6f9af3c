"""Exports that words behind them say are somebody's: who stands before them does not sell."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Lào mở cửa trở lại giúp xuất khẩu tôm của Việt Nam đạt 5 tỷ USD năm 2024.", ("VN", "LA")),
        ("Lào mua mạnh, xuất khẩu gạo của Việt Nam đạt 7 tỷ USD năm 2024.", ("VN", "LA")),
        ("Nga tăng mua khiến xuất khẩu gạo của Thái Lan đạt 7 tỷ USD năm 2024.", ("TH", "RU")),
        ("Lào xuất khẩu gạo của mình đạt 7 tỷ USD năm 2024.", ("LA", "W00")),
        ("Nga nhập khẩu gạo của Việt Nam đạt 7 tỷ USD năm 2024.", ("RU", "VN")),
    ],
)
def test_the_owner_named_behind_exports_sells(text: str, sides: tuple[str, str]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2025-01-20")] == [sides]
