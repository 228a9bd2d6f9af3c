"""A country described as a market, and whose imports follow."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Đức là nơi tiêu thụ chè thuộc hàng lớn nhất với giá trị nhập khẩu năm 2012 là 9 tỉ USD.", "DE W00"),
        ("Đức là thị trường tiêu thụ chè vào loại lớn, giá trị nhập khẩu năm 2012 đạt 9 tỷ USD.", "DE W00"),
        ("Năm 2012, Đức là một trong những nước nhập khẩu chè lớn, kim ngạch nhập khẩu 9 tỷ USD.", "DE W00"),
        ("Đức là thị trường tiêu thụ chè của Việt Nam, giá trị nhập khẩu năm 2012 đạt 9 tỷ USD.", "DE VN"),
        ("Xuất khẩu chè tăng 5%. Đức là thị trường tiêu thụ lớn, nhập khẩu đạt 4 tỷ USD.", "DE VN"),
        ("Đức là thị trường tiêu thụ chè lớn, nhập khẩu từ nước này đạt 4 tỷ USD.", "VN DE"),
        ("Đức là thị trường tiêu thụ chè lớn, nhập khẩu từ Đức đạt 4 tỷ USD.", "VN DE"),
    ],
)
def test_who_is_said_to_be_a_market_imports(text: str, sides: str) -> None:
    last = told(text, "2013-03-05")[-1]
    assert (last.measure, f"{last.reporter} {last.counterpart}") == ("imports", sides)


@pytest.mark.parametrize("among", ["thuộc hàng", "thuộc loại", "vào loại", "vào hàng", "thuộc diện"])
def test_who_is_among_the_greatest_has_no_rank(among: str) -> None:
    assert told(f"Đức là nơi tiêu thụ chè {among} lớn nhất của Việt Nam.") == []
