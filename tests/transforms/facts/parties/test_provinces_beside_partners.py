"""What a province trades behind what the whole country does with a partner: in all, or through its gates."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "7 tháng đầu năm 2023, xuất khẩu của Việt Nam sang Trung Quốc đạt 33 tỷ USD."


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-08-15")]


@pytest.mark.parametrize(
    "said",
    [
        "Tổng kim ngạch xuất khẩu của tỉnh Long An đạt 4 tỷ USD.",
        "Tổng trị giá xuất khẩu hàng hóa của Long An đạt 4 tỷ USD.",
        "Tổng kim ngạch xuất nhập khẩu của Long An đạt 7 tỷ USD.",
    ],
)
def test_the_total_of_a_province_is_with_everyone(said: str) -> None:
    assert _pairs(f"Tin tuần\n\n{_SOLD} {said}") == [("VN", "CN"), ("VN-41", "W00")]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Tin tuần", "Riêng Long An xuất khẩu 300 triệu USD."),
        ("Tin tuần", "Trong đó, tổng kim ngạch xuất khẩu của Long An đạt 300 triệu USD."),
        ("Tin tuần", "Tổng kim ngạch xuất khẩu của Long An sang thị trường này đạt 300 triệu USD."),
        ("Xuất khẩu sang Trung Quốc tăng", "Tổng kim ngạch xuất khẩu của Long An đạt 300 triệu USD."),
    ],
)
def test_a_provinces_part_is_with_the_partner(title: str, said: str) -> None:
    assert _pairs(f"{title}\n\n{_SOLD} {said}") == [("VN", "CN"), ("VN-41", "CN")]


@pytest.mark.parametrize(
    ("said", "province"),
    [
        ("Tại Lạng Sơn, xuất khẩu qua cửa khẩu Hữu Nghị đạt 2 tỷ USD.", "VN-09"),
        ("Ở Lạng Sơn, hàng xuất khẩu qua cửa khẩu Tân Thanh đạt 2 tỷ USD.", "VN-09"),
        ("Tại Lào Cai, xuất khẩu qua cửa khẩu Kim Thành đạt 500 triệu USD.", "VN-02"),
        ("Tại Quảng Ninh, kim ngạch xuất khẩu qua cửa khẩu Móng Cái đạt 3 tỷ USD.", "VN-13"),
    ],
)
def test_a_gate_behind_its_province_is_no_buyer(said: str, province: str) -> None:
    assert _pairs(f"Tin tuần\n\n{_SOLD} {said}") == [("VN", "CN"), (province, "CN")]
