"""Projects counted up to a year are all that there were by then."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LEAD = "Kim ngạch hai chiều Việt Nam - Na Uy năm 2009 khoảng 210 triệu USD. "


def periods(text: str) -> set[str]:
    return {f"{s.period.start}..{s.period.end}" for s in told(text, "2010-10-20")}


@pytest.mark.parametrize(
    "text",
    [
        "Đến năm 2009, Na Uy có 22 dự án với tổng số vốn đầu tư là 67 triệu USD.",
        "Về quan hệ đầu tư phát triển đến năm 2009, Na Uy có 22 dự án với tổng vốn đầu tư 67 triệu USD.",
        "Về đầu tư, cho đến năm 2009, Na Uy đã đầu tư vào Việt Nam 22 dự án với số vốn 67 triệu USD.",
        "Đầu tư của Na Uy vào Việt Nam tới năm 2009 có 22 dự án với tổng vốn 67 triệu USD.",
        "Tình hình đầu tư đến năm 2009: Na Uy có 22 dự án với tổng vốn 67 triệu USD.",
        "Đến năm 2009, Bình Dương đã thu hút 120 dự án FDI với tổng vốn 670 triệu USD.",
    ],
)
def test_projects_up_to_a_year_are_a_stock(text: str) -> None:
    assert periods(text) == {"None..2009-12-31"}
    assert "None..2009-12-31" in periods(LEAD + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2009, Na Uy có 22 dự án mới tại Việt Nam với vốn 67 triệu USD.", "2009-01-01..2009-12-31"),
        ("Đến năm 2015, Bình Dương phấn đấu thu hút 120 dự án FDI.", "2015-01-01..2015-12-31"),
        ("Từ năm 2005 đến năm 2009, Bình Dương thu hút 120 dự án FDI.", "2005-01-01..2009-12-31"),
        ("Đến năm 2009, xuất khẩu sang Na Uy đạt 3 tỷ USD.", "2009-01-01..2009-12-31"),
    ],
)
def test_what_comes_in_by_the_year_is_none(text: str, expected: str) -> None:
    assert periods(text) == {expected}
