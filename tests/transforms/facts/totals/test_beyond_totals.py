"""What is aimed at, or comes about, behind one partner's part: more than all that was told is of everyone."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("6 tháng, Hải Dương xuất khẩu 4 tỷ USD. Riêng thị trường Mỹ đạt 900 triệu USD, chiếm 22%.", "VN-61"),
        ("6 tháng, kim ngạch xuất khẩu toàn tỉnh Hải Dương đạt 4 tỷ USD, trong đó Đức chiếm 9%.", "VN-61"),
        ("Xuất khẩu cả nước 6 tháng đạt 4 tỷ USD. Mỹ là thị trường lớn nhất với 1 tỷ USD.", "VN"),
    ],
)
@pytest.mark.parametrize(
    "aim",
    [
        "Cả năm 2023, {} đặt mục tiêu xuất khẩu 9 tỷ USD.",
        "Năm 2023, {} phấn đấu xuất khẩu 9 tỷ USD.",
        "Cả năm nay, {} dự kiến xuất khẩu đạt 9 tỷ USD.",
    ],
)
def test_more_than_all_is_of_everyone(text: str, reporter: str, aim: str) -> None:
    who = "tỉnh" if "-" in reporter else "Việt Nam"
    found = told(f"{text} {aim.format(who)}", "2023-07-29")[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("exports", reporter, "W00")


@pytest.mark.parametrize(
    ("behind", "partner"),
    [
        ("Cả năm 2023, tỉnh phấn đấu xuất khẩu sang Mỹ 9 tỷ USD.", "US"),
        ("Năm 2022, xuất khẩu sang thị trường này đạt 5 tỷ USD.", "US"),
        ("Tháng 6 đạt 150 triệu USD.", "US"),
    ],
)
def test_a_partner_that_is_named_or_has_less_keeps_its_part(behind: str, partner: str) -> None:
    text = "6 tháng, Hải Dương xuất khẩu 4 tỷ USD. Riêng thị trường Mỹ đạt 900 triệu USD, chiếm 22%."
    assert told(f"{text} {behind}", "2023-07-29")[-1].counterpart == partner


def test_a_month_is_no_total_of_its_year() -> None:
    text = "Tháng 6, Việt Nam xuất khẩu 300 triệu USD chè. Xuất khẩu chè sang Nga 6 tháng đạt 400 triệu USD."
    found = told(f"{text} Cùng kỳ năm trước đạt 350 triệu USD.", "2023-07-29")[-1]
    assert found.counterpart == "RU"


@pytest.mark.parametrize(
    "whole",
    [
        "chiếm 20% kim ngạch xuất khẩu của cả nước (72 tỷ USD)",
        "trong khi tổng kim ngạch xuất khẩu chung của cả nước là 72 tỷ USD",
    ],
)
def test_what_the_whole_country_trades_is_with_everyone(whole: str) -> None:
    facts = told(f"Năm 2010 Việt Nam xuất khẩu sang Peru 14 tỷ USD, {whole}.")
    assert [s.counterpart for s in facts if s.unit == "USD"] == ["PE", "W00"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("chiếm 20% kim ngạch xuất khẩu của cả nước (72 tỷ USD). Nhập khẩu đạt 3 tỷ USD.", "imports"),
        ("cao hơn số xuất khẩu chung của cả nước là 12 tỷ USD. Năm 2001, con số này là 9 tỷ USD.", "exports"),
    ],
)
def test_the_partner_goes_on_behind_the_whole_that_its_trade_is_put_against(text: str, last: str) -> None:
    facts = told(f"Năm 2010 Việt Nam xuất khẩu sang Peru 14 tỷ USD, {text}")
    assert (facts[-1].measure, facts[-1].counterpart) == (last, "PE")


_GOODS = "11 tháng năm 2018, Việt Nam xuất khẩu 217 tỷ USD. Cà phê giảm, còn {} tỷ USD.\n\n"
_MARKETS = "Peru là thị trường lớn nhất, chiếm 20% tổng kim ngạch, đạt {} tỷ USD; tiếp đến là Bỉ {} tỷ USD."


def test_markets_that_outgrow_a_product_are_of_all_goods() -> None:
    facts = told(_GOODS.format(3) + _MARKETS.format(43, 38))
    assert [(s.counterpart, s.commodity) for s in facts[2:]] == [*[("PE", None)] * 3, ("BE", None)]


def test_markets_that_do_not_are_of_the_product() -> None:
    facts = told(_GOODS.format(3) + _MARKETS.format(2, 1))
    assert {s.commodity for s in facts[2:]} == {"Cà phê"}


def test_trade_of_long_ago_bounds_nothing_of_what_goes_on() -> None:
    text = (
        "Khi lập quan hệ ngoại giao năm 1995, kim ngạch Việt Nam - Peru mới là 4 triệu USD.\n\n"
        "Năm 2012, Việt Nam xuất khẩu sang Peru 200 triệu USD. Xuất khẩu sợi đạt 70 triệu USD."
    )
    assert [s.counterpart for s in told(text)] == ["PE"] * 3


@pytest.mark.parametrize(
    "largest",
    [
        "Lào vẫn là thị trường nhập khẩu chè lớn nhất của Việt Nam với kim ngạch 1,5 tỷ USD",
        "Lào đang là thị trường lớn nhất, đạt 1,5 tỷ USD",
        "Đứng đầu là Lào với 1,5 tỷ USD",
        "Xuất khẩu sang Lào tăng mạnh. Riêng thị trường này đạt 1,5 tỷ USD",
    ],
)
def test_a_partner_buys_more_in_five_months_than_all_in_three(largest: str) -> None:
    text = f"3 tháng đầu năm, xuất khẩu chè đạt 1,2 tỷ USD.\n\n{largest} trong 5 tháng đầu năm."
    found = told(text, "2023-06-29")[-1]
    assert (found.measure, found.counterpart) == ("exports", "LA")
