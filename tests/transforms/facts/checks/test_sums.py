"""Exports, imports and what they come to: the one of three that took over another's time or product."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("way", ["xuất siêu", "thặng dư thương mại"])
@pytest.mark.parametrize("whole", ["cả nước", "cả nền kinh tế"])
def test_a_balance_is_of_what_it_is_the_rest_of(way: str, whole: str) -> None:
    text = (
        f"Tháng 4/2024, khu vực FDI {way} 2,21 tỷ USD, khiến {whole} {way} 1,12 tỷ USD.\n"
        "Theo đó, xuất khẩu đạt 33,41 tỷ USD, nhập khẩu đạt 32,29 tỷ USD."
    )
    part, *rest = told(text, "2024-05-20")
    assert part.commodity == "khu vực FDI"
    assert [s.commodity for s in rest] == [None, None, None]


def test_a_total_of_a_part_of_the_economy_is_no_countrys() -> None:
    text = (
        "7 tháng/2023, khối doanh nghiệp FDI xuất khẩu 80,71 tỷ USD, nhập khẩu 70,49 tỷ USD.\nNhư vậy, tổng "
        "kim ngạch xuất nhập khẩu của khối doanh nghiệp FDI tháng 7 đạt 22,27 tỷ USD; 7 tháng đạt 151,2 tỷ."
    )
    assert all(s.commodity is not None for s in told(text, "2023-08-18"))
