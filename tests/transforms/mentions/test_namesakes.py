"""Names that sound as a country's and are part of another one."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "name",
    [
        "Mỹ Phước",
        "Đức Hòa",
        "Thái Thụy",
        "Tân Mỹ",
        "Mỹ Quý Tây",
        "Ý Yên",
        "Hàn Thuyên",
        "Nhật Tảo",
        "Pháp Vân",
    ],
)
def test_a_smaller_place_is_no_country(name: str) -> None:
    text = f"Tại khu công nghiệp {name}, kim ngạch xuất khẩu gạo năm 2023 đạt 2 tỷ USD."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("VN", "W00")]


@pytest.mark.parametrize(
    "opening",
    [
        "Ấn tượng nhất là",
        "Ý tưởng là",
        "Áo jacket là",
        "Thái độ lạc quan:",
        "Pháp lý thông thoáng:",
        "Thủ Đức:",
    ],
)
def test_a_word_that_opens_a_sentence_is_no_country(opening: str) -> None:
    assert [s.counterpart for s in told(f"{opening} xuất khẩu năm 2023 đạt 2 tỷ USD.")] == ["W00"]


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Xuất khẩu gạo sang Mỹ năm 2023 đạt 2 tỷ USD.", "US"),
        ("Xuất khẩu gạo sang nước Hoa Kỳ năm 2023 đạt 2 tỷ USD.", "US"),
        ("Năm 2023, thương mại Việt - Mỹ đạt 2 tỷ USD.", "US"),
        ("Xuất Khẩu Gạo Sang Mỹ Tăng Mạnh, Đạt 2 Tỷ USD", "US"),
        ("XUẤT KHẨU GẠO SANG MỸ ĐẠT 2 TỶ USD", "US"),
        ("Tổng thống Mỹ Barack Obama nói thương mại với Việt Nam năm 2023 đạt 2 tỷ USD.", "US"),
        ("Theo Bộ Ngoại Giao Đức, thương mại với Việt Nam năm 2023 đạt 2 tỷ USD.", "DE"),
        ("Việt Nam xuất sang thị trường Nhật Bản 2 tỷ USD năm 2023.", "JP"),
    ],
)
def test_a_country_beside_other_capitals_is_one(text: str, partner: str) -> None:
    assert [{s.reporter, s.counterpart} for s in told(text)] == [{"VN", partner}]
