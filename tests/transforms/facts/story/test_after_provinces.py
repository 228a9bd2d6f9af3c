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


@pytest.mark.parametrize("parted", [";", ","])
@pytest.mark.parametrize("whole", ["tổng vốn", "tổng vốn đăng ký", "tổng số vốn"])
def test_the_next_sector_is_of_the_same_investor(parted: str, whole: str) -> None:
    text = (
        "Nga có 100 dự án tại Việt Nam, vốn 2 tỷ USD. Công nghiệp chế biến có 60 dự án với 1 tỷ USD, "
        f"chiếm 50% {whole}{parted} bất động sản có 30 dự án, 0,5 tỷ USD."
    )
    statements = read_text(text, "2014-03-07", "Đầu tư của Nga")[0]
    assert {s.counterpart for s in statements} == {"RU"}


def test_a_form_of_investment_is_no_other() -> None:
    text = "Nga có 100 dự án tại Việt Nam. Liên doanh có 30 dự án, 5 tỷ USD; hợp đồng BOT 1 dự án, 2 tỷ USD."
    statements = read_text(text, "2014-03-07", "Đầu tư của Nga")[0]
    assert [s.commodity for s in statements[-2:]] == ["hợp đồng BOT", "hợp đồng BOT"]


@pytest.mark.parametrize(
    ("side", "code"), [("Lào", "LA"), ("Vân Nam", "CN-YN"), ("phía Nga", "RU"), ("Thái Lan", "TH")]
)
def test_one_of_two_sides_trades_with_the_other(side: str, code: str) -> None:
    text = (
        f"Năm 2013 kim ngạch hai bên đạt 1,1 tỷ USD, trong đó {side} nhập khẩu 900 triệu USD, xuất khẩu 200."
    )
    statements = read_text(text, "2014-09-18", f"Hợp tác với {side.removeprefix('phía ')}")[0]
    assert [(s.measure, s.reporter, s.counterpart) for s in statements[1:2]] == [("imports", code, "VN")]


def test_both_ways_of_gates_are_with_who_is_behind_them() -> None:
    text = (
        "7 tháng đầu năm kim ngạch qua các cửa khẩu Móng Cái, Hoành Mô đạt 2,7 tỷ USD. Riêng cửa khẩu Móng "
        "Cái đạt 2,5 tỷ USD, giảm 20%.\n\nXuất khẩu đạt 1,6 tỷ USD, giảm 15%, nhập khẩu đạt 1,1 tỷ USD."
    )
    statements = read_text(
        text, "2013-08-22", "Quảng Ninh: Kim ngạch qua cửa khẩu Móng Cái, Trung Quốc giảm"
    )[0]
    assert {(s.reporter, s.counterpart) for s in statements} == {("VN-13", "CN")}
