"""Trade of both ways that a text goes back to once its parts were told; and what parts are made up of."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LED = "Năm 2012, kim ngạch song phương Việt Nam - Thổ Nhĩ Kỳ đạt 900 triệu USD"
_PARTS = f"{_LED}; trong đó xuất khẩu 700 triệu USD, nhập khẩu 200 triệu USD."


def _last(text: str) -> tuple[str, str, str | None]:
    last = told(text, "2013-05-08")[-1]
    return last.measure, last.counterpart, last.commodity


@pytest.mark.parametrize(
    "text",
    [
        f"{_PARTS} Quý I năm nay đạt 300 triệu USD.",
        f"{_PARTS}\nBốn tháng đầu năm nay tình hình khá hơn với 400 triệu USD, tăng 9%.",
        f"{_PARTS} Bốn tháng đầu năm nay khởi sắc: 400 triệu USD.",
        f"{_PARTS} Mười năm trước, con số này mới là 40 triệu USD.",
        f"{_PARTS} 4 tháng đầu năm nay, do giá đồng hạ, kim ngạch chỉ còn 150 triệu USD, giảm 9%.",
        f"{_LED}, trong đó ta xuất khẩu 700 triệu USD, gồm chè, quế. Quý I, kim ngạch đạt 90 triệu USD.",
        f"{_LED}. Việt Nam bán được 700 triệu USD, mua về 200 triệu USD. Quý I khá hơn: 400 triệu USD.",
        f"{_LED}, trong đó Việt Nam xuất 700 triệu USD.\nQuý I, kim ngạch đạt 180 triệu USD, tăng 20%.",
    ],
)
def test_another_time_is_told_of_both_ways_again(text: str) -> None:
    assert _last(text) == ("trade_turnover", "TR", None)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{_PARTS} Quý I năm nay, xuất khẩu đạt 300 triệu USD.", ("exports", "TR", None)),
        (f"{_PARTS} Riêng quý IV, chè đạt 30 triệu USD.", ("imports", "TR", "chè")),
        (f"{_LED}. Xuất khẩu đạt 700 triệu USD. Quý I năm nay đạt 200 triệu USD.", ("exports", "TR", None)),
        (f"{_PARTS} Nhập khẩu từ Lào năm nay đạt 20 triệu USD.", ("imports", "LA", None)),
    ],
)
def test_a_part_that_is_gone_on_with_is_no_whole(text: str, last: tuple[str, str, str | None]) -> None:
    assert _last(text) == last


def test_a_share_of_a_gate_is_of_what_passes_all_gates() -> None:
    text = (
        "Năm 2012, kim ngạch xuất nhập khẩu qua các cửa khẩu Tây Ninh với Campuchia đạt 1 tỷ USD, trong đó "
        "xuất 900 triệu USD, nhập 100 triệu USD. Riêng Mộc Bài chiếm trên 55%."
    )
    assert (told(text)[-1].measure, told(text)[-1].transform) == ("trade_turnover", "share")


@pytest.mark.parametrize(
    "made_of",
    [
        ", phần lớn là dệt may, giày dép,",
        " gồm gạo, giày dép, than đá và cà phê;",
        ", chủ yếu là gạo, chè;",
        " với các mặt hàng như thủy sản, cao su;",
    ],
)
def test_what_one_way_is_made_up_of_is_not_what_goes_the_other(made_of: str) -> None:
    text = f"Năm 2012, Việt Nam xuất sang Peru 700 triệu USD{made_of} và nhập 200 triệu USD, tăng 5%."
    assert [s.commodity for s in told(text)] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2012, Pháp nhập khẩu từ Việt Nam 4 tỷ euro và xuất khẩu 1 tỷ euro.",
        "Năm 2012, Pháp mua của Việt Nam 4 tỷ euro hàng hóa và bán sang đó 1 tỷ euro.",
        "Năm 2012, Pháp mua của Việt Nam 4 tỷ euro, bán lại 1 tỷ euro.",
        "Năm 2012, Pháp mua 4 tỷ euro hàng Việt Nam và bán 1 tỷ euro.",
    ],
)
def test_who_buys_sells_too(text: str) -> None:
    sides = [(s.measure, s.reporter, s.counterpart) for s in told(text)]
    assert sides == [("imports", "FR", "VN"), ("exports", "FR", "VN")]


def test_exports_that_follow_what_others_buy_are_ours() -> None:
    text = "Năm 2012, Pháp nhập khẩu từ Việt Nam 4 nghìn tấn chè, kim ngạch xuất khẩu đạt 3 triệu USD."
    assert told(text)[-1].reporter == "VN"


@pytest.mark.parametrize(
    "text",
    [
        "Công ty Sao Mai mua 4 tỷ USD, bán 1 tỷ USD.",
        "Khối ngoại mua 4 tỷ USD và bán 3 tỷ USD cổ phiếu Việt Nam.",
    ],
)
def test_what_firms_buy_and_sell_is_no_trade(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "counted",
    [
        "Theo Hải quan Pháp, nước này nhập khẩu từ Việt Nam 4 tỷ euro và xuất khẩu 1 tỷ euro.",
        "Theo số liệu của phía Pháp, Pháp xuất sang Việt Nam 1 tỷ euro.",
    ],
)
@pytest.mark.parametrize(
    "text", ["Hai tháng, xuất khẩu điện thoại còn 9 triệu USD.", "Xuất khẩu chè tăng 5%."]
)
def test_what_the_other_side_counts_ends_with_its_paragraph(counted: str, text: str) -> None:
    led = "Thủ tướng Pháp thăm Việt Nam\nNăm 2016, kim ngạch Việt Nam - Pháp đạt 5 tỷ USD."
    last = told(f"{led}\n{counted}\n{text}", "2017-03-10")[-1]
    assert (last.reporter, last.counterpart) == ("VN", "FR")


@pytest.mark.parametrize(
    "text",
    [
        "Lào là nơi mua chè nhiều nhất với giá trị nhập khẩu năm 2012 khoảng 9 triệu USD.",
        "Nga là thị trường xuất khẩu lớn nhất, phần lớn là chè, và nhập khẩu năm 2012 đạt 9 triệu USD.",
    ],
)
def test_what_follows_a_rank_is_read(text: str) -> None:
    assert [s.value for s in told(text) if s.unit == "USD"] == [9_000_000]


@pytest.mark.parametrize("again", ["4 tháng đầu năm nay đạt", "Sang năm 2021, đà tăng còn mạnh hơn, đạt"])
def test_both_ways_that_only_grew_are_gone_back_to(again: str) -> None:
    both = "Năm 2020, kim ngạch thương mại Việt Nam - Peru tăng 18%"
    grew = f"{both}, trong đó xuất khẩu tăng 9%, nhập khẩu tăng 30%."
    assert told(f"{grew} {again} 71 triệu USD.", "2021-06-09")[-1].measure == "trade_turnover"


def test_a_country_that_sums_up_its_trade_trades_with_everyone() -> None:
    bilateral = "Năm 2023, kim ngạch Việt Nam - Peru đạt 600 triệu USD."
    found = told(f"{bilateral} Tổng kim ngạch xuất nhập khẩu của Peru đạt 120 tỷ USD, tăng 6%.", "2024-06-09")
    assert [(s.reporter, s.counterpart) for s in found] == [("VN", "PE"), ("PE", "W00"), ("PE", "W00")]
    (with_us,) = told("Năm 2023, tổng kim ngạch xuất nhập khẩu của Peru với Việt Nam đạt 600 triệu USD.")
    assert {with_us.reporter, with_us.counterpart} == {"VN", "PE"}
