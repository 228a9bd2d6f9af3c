"""Towns abroad at Vietnam's border: whose trade it is that passes them, and with whom they trade."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

OPENING = "Hoạt động thương mại giữa Việt Nam và Trung Quốc tại các cửa khẩu sôi động trở lại."


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("khối lượng giao dịch tại chợ biên giới Bằng Tường đạt 6,3 tỷ nhân dân tệ", "CN-GX"),
        ("kim ngạch xuất nhập khẩu qua cửa khẩu Đông Hưng (Quảng Tây) đạt 6,3 tỷ nhân dân tệ", "CN-GX"),
        ("kim ngạch thương mại qua cửa khẩu Hà Khẩu đạt 900 triệu USD", "CN-YN"),
        ("giá trị giao dịch tại chợ cư dân biên giới Đông Hưng đạt 2 tỷ nhân dân tệ", "CN-GX"),
        ("thị trấn Hà Khẩu đã nhập khẩu 1.860 tấn xoài sấy", "CN-YN"),
        ("thành phố Bằng Tường nhập khẩu 25.000 tấn nhãn", "CN-GX"),
    ],
)
def test_what_passes_a_town_abroad_is_its_provinces(sentence: str, whose: str) -> None:
    found = told(f"{OPENING} Trong quý II/2023, {sentence}, tăng 12% so với cùng kỳ năm ngoái.", "2023-08-20")
    assert {(s.reporter, s.counterpart) for s in found} == {(whose, "VN")}
    assert len(found) == 2


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("kim ngạch xuất nhập khẩu qua cặp cửa khẩu Lào Cai - Hà Khẩu đạt 2 tỷ USD", ("VN-02", "CN-YN")),
        ("kim ngạch giữa Lào Cai và huyện Hà Khẩu đạt 2 tỷ USD", ("VN-02", "CN-YN")),
        ("xuất khẩu của Việt Nam qua cửa khẩu Hà Khẩu đạt 1 tỷ USD", ("VN", "CN-YN")),
        ("tỉnh Vân Nam đã nhập khẩu 5.000 tấn xoài sấy", ("CN-YN", "W00")),
    ],
)
def test_what_vietnam_or_the_whole_province_trades_is_no_towns(sentence: str, pair: tuple[str, str]) -> None:
    found = told(f"{OPENING} Trong quý II/2023, {sentence}.", "2023-08-20")
    assert [(s.reporter, s.counterpart) for s in found] == [pair]
