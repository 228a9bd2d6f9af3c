"""What a part of an economy trades, by who owns its firms, is told as a slice and never as a total."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "slices"),
    [
        ("Năm 2022, khu vực kinh tế trong nước xuất khẩu 36 tỷ USD.", ["khu vực kinh tế trong nước"]),
        ("Năm 2022, xuất khẩu của khối doanh nghiệp FDI đạt 9 tỷ USD.", ["khối doanh nghiệp FDI"]),
        (
            "Năm 2022 xuất khẩu 9 tỷ USD, trong đó khu vực FDI 5 tỷ USD, tăng 3%; khối trong nước 4 tỷ USD.",
            [None, "khu vực FDI", "khu vực FDI", "khối trong nước"],
        ),
        (
            "Năm 2022, khu vực đầu tư nước ngoài (kể cả dầu thô) xuất khẩu 9 tỷ USD; nhập khẩu đạt 8 tỷ USD.",
            ["khu vực đầu tư nước ngoài"] * 2,
        ),
        ("Năm 2022, khối nội nhập siêu 9 tỷ USD, khối FDI xuất siêu 12 tỷ USD.", ["khối nội", "khối FDI"]),
        ("Năm 2022, doanh nghiệp FDI xuất khẩu 9 tỷ USD, dệt may 3 tỷ USD.", ["doanh nghiệp FDI", "dệt may"]),
        ("Năm 2022, các doanh nghiệp FDI mở rộng sản xuất, xuất khẩu đạt 9 tỷ USD.", [None]),
        ("Năm 2022, xuất khẩu gạo của khu vực tư nhân đạt 9 tỷ USD.", ["gạo"]),
        (
            "Năm 2022, doanh nghiệp FDI xuất khẩu 9 tỷ USD; cả nước xuất khẩu 20 tỷ USD.",
            ["doanh nghiệp FDI", None],
        ),
    ],
)
def test_trade_of_a_part_of_the_economy_is_its_slice(text: str, slices: list[str | None]) -> None:
    assert [s.commodity for s in told(text, "2023-02-02")] == slices


@pytest.mark.parametrize("part", ["DN FDI", "các DN FDI", "khối DN FDI"])
def test_a_short_name_for_firms_from_abroad_is_a_slice(part: str) -> None:
    found = told(f"Hết tháng 7/2018, trị giá xuất khẩu của {part} đạt 94,02 tỷ USD, tăng 15%.", "2018-08-13")
    assert {s.commodity for s in found} == {part}
