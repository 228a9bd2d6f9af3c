"""Everyday verbs of dealing ("mua", "bán") tell trade where a country deals in goods, and only there."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Năm 2022, Trung Quốc thu mua 50.000 tấn hồ tiêu của Việt Nam.", ("imports", "CN", "VN")),
        ("Năm 2022, Việt Nam đã mua hơn 2 triệu tấn than từ Indonesia.", ("imports", "VN", "ID")),
        ("Năm 2022, Việt Nam mua 2 triệu tấn phân bón.", ("imports", "VN", "W00")),
        ("Năm 2022, Philippines chi 1,5 tỷ USD mua gạo Việt Nam.", ("imports", "PH", "VN")),
        ("Năm 2022, Canada chi gần 2 tỷ USD mua thép.", ("imports", "CA", "W00")),
        ("Năm 2022, Canada đã mua hơn 2 tỷ USD thép.", ("imports", "CA", "W00")),
        ("Năm 2022, Ý mua thép của Nga trị giá 3 tỷ USD.", ("imports", "IT", "RU")),
        ("Năm 2022, Philippines chi 1,5 tỷ USD để nhập khẩu gạo từ Việt Nam.", ("imports", "PH", "VN")),
        ("Việt Nam bỏ ra 1,5 tỷ USD mua phân bón của Nga trong năm 2022.", ("imports", "VN", "RU")),
        ("Năm 2022, Nga cung cấp 2 triệu tấn than cho Việt Nam.", ("exports", "RU", "VN")),
        ("Năm 2022, Trung Quốc bán cho Việt Nam 2 triệu tấn than.", ("exports", "CN", "VN")),
    ],
)
def test_country_deals_in_goods(text: str, sides: tuple[str, str, str]) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "Tập đoàn Hoa Mai của Trung Quốc mua 20 triệu USD cổ phần của một công ty Việt Nam.",
        "Thương lái thu mua 200 tấn lúa của nông dân Long An.",
        "Doanh nghiệp Trung Quốc thu mua 20 nghìn tấn vải thiều.",
        "Việt Nam bán 20 triệu USD trái phiếu cho nhà đầu tư Nhật Bản.",
    ],
)
def test_what_companies_and_traders_buy_is_no_trade(text: str) -> None:
    assert not told(text, "2023-08-15")


def test_market_of_ours_imports_from_us() -> None:
    text = (
        "6 tháng đầu năm 2023, xuất khẩu hồ tiêu đạt 152.986 tấn. "
        "Trung Quốc là thị trường lớn nhất, nhập khẩu 50.000 tấn; Mỹ đứng thứ hai, nhập 25.894 tấn."
    )
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == [
        ("exports", "VN", "W00"),
        ("export_market_rank", "VN", "CN"),
        ("imports", "CN", "VN"),
        ("export_market_rank", "VN", "US"),
        ("imports", "US", "VN"),
    ]


@pytest.mark.parametrize("lead", ["nhập siêu từ Ba Lan 2,35 tỷ USD", "Việt Nam nhập của Ba Lan 3,69 tỷ USD"])
@pytest.mark.parametrize("buyer", ["Ba Lan", "nước này", "phía Ba Lan"])
def test_who_buys_behind_trade_in_the_same_sentence_trades(lead: str, buyer: str) -> None:
    found = told(f"Năm 2023, {lead}; trong khi {buyer} chỉ mua 1,34 tỷ USD.")[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("imports", "PL", "VN")
