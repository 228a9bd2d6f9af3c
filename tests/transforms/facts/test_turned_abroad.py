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
