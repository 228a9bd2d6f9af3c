"""What follows a list: an investor named anew, and the other way of trade behind many goods."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text

_LIST = (
    "Nhật Bản có 571 dự án tại Việt Nam. Năm 2017, TP HCM thu hút nhiều nhất với 180 dự án, 2,4 tỷ USD, "
    "tiếp theo là Hà Nội 61 dự án, 1,1 tỷ USD. "
)


@pytest.mark.parametrize(
    "anew",
    [
        "Riêng hai tháng đầu năm 2018, Nhật Bản rót thêm 22 triệu USD vào 5 dự án mới.",
        "Từ đầu năm 2018, Nhật Bản đầu tư 22 triệu USD vào 5 dự án mới.",
    ],
)
def test_an_investor_named_anew_behind_provinces_invests_in_the_country(anew: str) -> None:
    statements = read_text(_LIST + anew, "2018-06-07", "Đầu tư của Nhật Bản vào Việt Nam")[0]
    assert [(s.reporter, s.counterpart) for s in statements[-2:]] == [("VN", "JP")] * 2


def test_the_province_told_last_goes_on() -> None:
    text = "Hà Nội có 61 dự án Nhật Bản, vốn 1,1 tỷ USD. Năm 2018, Nhật Bản rót thêm 22 triệu USD vào đây."
    statements = read_text(text, "2018-06-07", "Hà Nội hút vốn Nhật Bản")[0]
    assert statements[-1].reporter == "VN-HN"


@pytest.mark.parametrize(
    "sold",
    [
        "Việt Nam xuất sang Lào chủ yếu xăng dầu, sắt thép, xi măng; năm 2013 đạt 400 triệu USD.",
        "Việt Nam xuất sang Lào xăng dầu, sắt thép và xi măng, đạt 400 triệu USD.",
    ],
)
@pytest.mark.parametrize(
    "bought", ["Nhập khẩu đạt 600 triệu USD.", "Nhập khẩu từ Lào đạt 600 triệu USD, tăng 9%."]
)
def test_the_other_way_is_of_none_of_many_goods(sold: str, bought: str) -> None:
    text = f"Năm 2013, kim ngạch Việt Nam - Lào đạt 1 tỷ USD.\n\n{sold} {bought}"
    statements = read_text(text, "2014-03-07", "Quan hệ Việt Nam - Lào")[0]
    assert {s.commodity for s in statements if s.measure == "imports"} == {None}


def test_the_other_way_of_one_product_is_of_that() -> None:
    text = "Năm 2013, xuất khẩu cà phê đạt 400 triệu USD. Nhập khẩu đạt 60 triệu USD."
    statements = read_text(text, "2014-03-07", "Cà phê được giá")[0]
    assert [s.commodity for s in statements] == ["cà phê", "cà phê"]
