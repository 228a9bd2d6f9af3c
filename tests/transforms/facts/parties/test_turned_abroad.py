"""Another country that a paragraph turns to: whose trade with third ones its figures tell."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_OTHERS = "Năm 2021, Trung Quốc nhập từ Indonesia 33,9 tỷ USD.\n"


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2022-07-15")]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Tại Malaysia, xuất khẩu 5 tháng sang Đức đạt 14 tỷ USD. Nhập khẩu từ nước này là 12 tỷ USD.",
            [("MY", "DE")] * 2,
        ),
        (
            "Còn ở Ấn Độ, cơ quan thống kê cho hay kim ngạch với Nga năm 2021 là 30 tỷ USD.",
            [("IN", "RU")],
        ),
        (
            "Hải quan Lào họp báo hôm qua. Quý I, xuất khẩu sang Đức tăng 5%, nhập khẩu từ Bỉ giảm 3%.",
            [("LA", "DE"), ("LA", "BE")],
        ),
        (
            "Theo Bộ Thương mại Lào, quý I xuất sang Việt Nam đạt 1 tỷ USD. Nhập khẩu từ Bỉ đạt 2 tỷ USD.",
            [("LA", "VN"), ("LA", "BE")],
        ),
        (
            f"{_OTHERS}Malaysia cũng vui. Năm ngoái, xuất khẩu sang Đức đạt 14 tỷ USD, sang Mỹ 9 tỷ USD.",
            [("CN", "ID"), ("MY", "DE"), ("MY", "US")],
        ),
        (
            "Tại Lào, Bộ Công Thương cho biết 5 tháng đầu năm nước này bán sang Trung Quốc 4 tỷ USD hàng.",
            [("LA", "CN")],
        ),
    ],
)
def test_a_country_that_is_turned_to_trades_with_third_ones(text: str, pairs: list[tuple[str, str]]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Tại Mỹ, năm 2021 xuất khẩu vào thị trường này đạt 1 tỷ. Xuất khẩu sang EU đạt 6 tỷ USD.", "EU"),
        ("Tại Nhật Bản, nhu cầu giảm. Năm 2021, Việt Nam xuất khẩu sang Hàn Quốc 20 tỷ USD.", "KR"),
        ("Ở châu Âu, năm 2021 xuất khẩu sang Đức đạt 7 tỷ USD.", "DE"),
        ("Ở thị trường Mỹ, cầu yếu. Năm 2021, xuất khẩu sang Đức đạt 7 tỷ USD.", "DE"),
        ("Năm 2021, xuất khẩu đạt 3 tỷ USD.\nTrung Quốc vẫn im ắng. Xuất khẩu sang Mỹ đạt 4 tỷ USD.", "US"),
        ("Tại Lào, mưa lớn.\nNăm 2021, xuất khẩu sang Mỹ đạt 4 tỷ USD.", "US"),
    ],
)
def test_markets_and_places_by_the_way_are_not_who_trades(text: str, pair: str) -> None:
    assert _pairs(text)[-1] == ("VN", pair)


@pytest.mark.parametrize(
    ("sale", "pair"),
    [
        ("Ấn Độ bán sang nước này 300 nghìn tấn.", ("IN", "US")),
        ("Ấn Độ xuất khẩu tôm sang thị trường này được 300 nghìn tấn.", ("IN", "US")),
        ("Xuất khẩu tôm của Ấn Độ sang thị trường này đạt 300 nghìn tấn.", ("IN", "US")),
        ("Ấn Độ phục hồi, ta xuất sang nước này 300 nghìn tấn.", ("VN", "IN")),
    ],
)
def test_nobody_deals_with_itself(sale: str, pair: tuple[str, str]) -> None:
    assert _pairs(f"Năm 2021 Mỹ nhập khẩu 825 nghìn tấn tôm. {sale}")[-1] == pair


def test_amounts_of_one_sale_have_one_seller() -> None:
    text = (
        "Theo Hải quan Lào, quý I Lào nhập khẩu 9 tấn chè. Việt Nam bán 4 tấn, trị giá 3 triệu USD, tăng 5%."
    )
    assert _pairs(text) == [("LA", "W00"), *[("VN", "LA")] * 3]


_SOLD = "Năm 2021, Thái Lan xuất khẩu sang Đức 48 tỷ USD, tăng 3%."
_SURPLUS = "Thặng dư thương mại của Thái Lan với Đức năm 2021 trị giá 34 tỷ USD."


@pytest.mark.parametrize("lead", [_SOLD, _SURPLUS])
@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Nước này cũng xuất khẩu sang Lào 9 tỷ USD.", ("TH", "LA")),
        ("Xuất khẩu của nước này sang Việt Nam đạt 9 tỷ USD.", ("TH", "VN")),
        ("Nước này nhập khẩu từ Nga 9 tỷ USD.", ("TH", "RU")),
        ("Thặng dư của nước này với Nga là 9 tỷ USD.", ("TH", "RU")),
        ("Kim ngạch xuất khẩu của nước này tăng 9%.", ("TH", "W00")),
        ("Kim ngạch xuất khẩu của Thái Lan tăng 9%.", ("TH", "W00")),
        ("Nhập khẩu từ nước này đạt 9 tỷ USD.", ("TH", "DE")),
    ],
)
def test_this_country_is_who_trades_with_a_third(lead: str, text: str, pair: tuple[str, str]) -> None:
    assert _pairs(f"{lead} {text}")[-1] == pair


@pytest.mark.parametrize(
    ("lead", "pair"),
    [
        ("Kim ngạch thương mại giữa Thái Lan và Đức năm 2021 đạt 20 tỷ USD.", ("TH", "DE")),
        ("Thái Lan và Đức\n\nXuất khẩu của Thái Lan sang Đức năm 2021 đạt 20 tỷ USD.", ("TH", "DE")),
    ],
)
def test_one_of_two_that_the_story_is_on_trades_with_the_other(lead: str, pair: tuple[str, str]) -> None:
    assert _pairs(f"{lead} Xuất khẩu của Thái Lan tăng 9%.")[-1] == pair


@pytest.mark.parametrize(
    ("lead", "pair"),
    [
        (
            "Kim ngạch giữa Vân Nam với ASEAN đạt 9 tỷ USD. Hợp tác giữa Vân Nam với Việt Nam rất nhanh.",
            ("CN-YN", "VN"),
        ),
        (
            "Kim ngạch giữa Việt Nam với ASEAN đạt 80 tỷ USD. Quan hệ giữa Việt Nam với Lào mở rộng.",
            ("VN", "LA"),
        ),
        ("Kim ngạch giữa Việt Nam với EU đạt 80 tỷ USD. Trong EU, Bỉ là bạn hàng lớn.", ("VN", "BE")),
    ],
)
def test_trade_of_both_ways_is_with_the_member_turned_to(lead: str, pair: tuple[str, str]) -> None:
    assert _pairs(f"{lead} Kim ngạch hai chiều năm 2021 đạt 3 tỷ USD, tăng 5%.")[-2:] == [pair] * 2
