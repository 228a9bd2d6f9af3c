"""Visitors and trade of the months so far, of the quarter told, and of who aims at them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("heaped", ["lũy kế", "luỹ kế", "lũy kế đạt"])
@pytest.mark.parametrize(
    "month", ["Tháng 2, Việt Nam đón 400.000 lượt khách quốc tế", "Tháng 2, xuất khẩu đạt 18 tỷ USD"]
)
def test_what_is_heaped_up_behind_a_month_is_the_year_so_far(month: str, heaped: str) -> None:
    unit = "lượt" if "khách" in month else "USD"
    facts = told(f"{month}, {heaped} hơn 1,2 triệu {unit}, tăng 5%.", "2018-03-05")
    assert [(s.period.kind, str(s.period.end)) for s in facts] == [
        ("month", "2018-02-28"),
        ("ytd", "2018-02-28"),
        ("ytd", "2018-02-28"),
    ]


def test_what_is_heaped_up_of_capital_is_still_a_stock() -> None:
    text = "Tháng 2, Lào đầu tư vào Việt Nam 3 dự án, lũy kế 40 dự án với tổng vốn 9 triệu USD."
    assert [s.period.kind for s in told(text, "2018-03-05")][1:] == ["cumulative"] * 2


def test_the_quarter_is_the_one_told_though_a_year_was_looked_back_on() -> None:
    text = (
        "Quý I, Việt Nam đón 4,2 triệu lượt khách quốc tế. Năm 2017, cả nước đón 12,9 triệu lượt.\n"
        "Trong quý, Khánh Hòa đón 680.000 lượt khách quốc tế."
    )
    assert str(told(text, "2018-03-29")[-1].period.start) == "2018-01-01"


def test_this_year_s_figure_does_not_end_the_months_told() -> None:
    text = (
        "Trong tháng 5, Việt Nam đón 916.000 lượt khách quốc tế, nâng lượng khách năm nay lên 4,6 triệu. "
        "Khách Lào đạt 147.000 lượt trong tháng 5; cộng từ đầu năm là 399.000 lượt."
    )
    assert str(told(text, "2023-05-30")[-1].period.end) == "2023-05-31"


@pytest.mark.parametrize("reached", ["đã chạm gần", "chạm mốc", "cán mốc"])
def test_millions_of_visitors_that_are_reached(reached: str) -> None:
    facts = told(f"5 tháng, lượng khách quốc tế {reached} 4,6 triệu, gấp 13 lần cùng kỳ.", "2023-06-05")
    assert [(s.measure, int(s.value)) for s in facts] == [("visitor_arrivals", 4_600_000)]


@pytest.mark.parametrize("aim", ["thì nhắm", "đặt mục tiêu", "nhắm tới"])
def test_another_country_that_aims_at_visitors_receives_them(aim: str) -> None:
    text = f"Năm nay Lào {aim} 4 triệu lượt khách và đến 21/5 đã đón hơn 1 triệu lượt."
    facts = [(s.reporter, s.counterpart, s.status) for s in told(text, "2023-05-30")]
    assert facts == [("LA", "W00", "target"), ("LA", "W00", "actual")]


def test_visitors_of_a_country_that_are_aimed_at_come_from_there() -> None:
    facts = told("Năm nay Việt Nam đặt mục tiêu đón 4 triệu lượt khách Lào.", "2023-05-30")
    assert [(s.reporter, s.counterpart) for s in facts] == [("VN", "LA")]


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("riêng quý II là 9,1 tỷ USD, giảm 5,4%. Nhập khẩu đạt 15 tỷ USD", "2020-01-01"),
        ("riêng quý II là 9,1 tỷ USD, giảm 5,4%; nhập khẩu đạt 15 tỷ USD", "2020-01-01"),
        ("giảm 3%. Riêng quý II, xuất khẩu là 9,1 tỷ USD. Nhập khẩu đạt 5 tỷ USD", "2020-04-01"),
    ],
)
def test_a_sentence_on_the_other_way_of_trade_leaves_an_aside_behind(said: str, start: str) -> None:
    last = told(f"Lào 6 tháng xuất khẩu 18,6 tỷ USD, {said}.", "2020-07-04")[-1]
    assert (last.measure, str(last.period.start)) == ("imports", start)
