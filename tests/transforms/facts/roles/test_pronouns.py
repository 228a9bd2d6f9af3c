"""Pronouns for a country: with whom somebody deals ("nhập từ họ", "bán sang đó")."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_HEAD = "Nhập siêu từ Thái Lan vẫn lớn\n"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (f"{_HEAD}Năm 2014 ta còn xuất siêu sang họ 35 triệu USD.", ("trade_balance", "VN", "TH")),
        (f"{_HEAD}Năm 2014 ta nhập của họ 7 tỷ USD.", ("imports", "VN", "TH")),
        (f"{_HEAD}Năm 2014 ta nhập từ nước này 7 tỷ USD.", ("imports", "VN", "TH")),
        (f"{_HEAD}Năm 2014 ta bán cho họ 3 tỷ USD.", ("exports", "VN", "TH")),
        (f"{_HEAD}Năm 2014, buôn bán với họ đạt 10 tỷ USD.", ("trade_turnover", "VN", "TH")),
        (
            "Năm 2014, Nga mua của Ấn Độ 5 tỷ USD hàng hóa mà chỉ bán sang đó 2 tỷ USD.",
            ("exports", "RU", "IN"),
        ),
        ("Năm 2014, Nga mua của ta 5 tỷ USD hàng hóa và bán sang bên đó 2 tỷ USD.", ("exports", "RU", "VN")),
        ("Tại Lào, trong 5 tháng đầu năm nước này bán sang Nga 9 triệu USD.", ("exports", "LA", "RU")),
    ],
)
def test_a_pronoun_is_whom_somebody_deals_with(text: str, sides: tuple[str, str, str]) -> None:
    last = told(text, "2015-10-20")[-1]
    assert (last.measure, last.reporter, last.counterpart) == sides


@pytest.mark.parametrize(
    "text",
    [
        "Lào có nhiều doanh nghiệp lớn. Năm 2014, Việt Nam xuất khẩu 9 tỷ USD; phần của họ tăng 5%.",
        "Lào mở cửa. Do đó năm 2014 cả nước xuất khẩu 9 tỷ USD, sau đó đà tăng chậm lại.",
        "Lào mở cửa. Năm 2014 cả nước xuất khẩu 9 tỷ USD, trong đó gạo là 2 tỷ USD.",
    ],
)
def test_words_that_lead_to_no_country_are_none(text: str) -> None:
    assert {s.counterpart for s in told(text, "2015-10-20")} == {"W00"}
