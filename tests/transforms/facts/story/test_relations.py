"""Texts on relations with one partner: what both aim at, what was signed when, what goods bring."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_TRADE = "Năm 2014, kim ngạch Việt Nam - Cuba đạt 475 triệu USD."
_CAPITAL = "Cuba có 2 dự án tại Việt Nam, vốn 8 triệu USD."


@pytest.mark.parametrize(
    "goal",
    [
        "Lãnh đạo hai nước từng đặt đích 500 triệu USD vào năm 2020.",
        "Mục tiêu mà hai thủ tướng đưa ra là 500 triệu USD vào năm 2020.",
        "Hai bên phấn đấu đạt 500 triệu USD vào năm 2020.",
        "Hai Bộ trưởng đặt mục tiêu 500 triệu USD vào năm 2020.",
    ],
)
@pytest.mark.parametrize("beside", [_CAPITAL, "Năm 2014, Việt Nam đón 9.000 lượt khách Cuba."])
def test_two_countries_aim_at_trade(beside: str, goal: str) -> None:
    last = told(f"{_TRADE}\n{beside}\n{goal}", "2015-11-20")[-1]
    assert (last.measure, last.status, last.counterpart) == ("trade_turnover", "target", "CU")


@pytest.mark.parametrize(
    "goal",
    [
        "Hai bên phấn đấu thu hút 500 triệu USD vốn đầu tư vào năm 2020.",
        "Tỉnh phấn đấu đạt 500 triệu USD vào năm 2020.",
    ],
)
def test_a_goal_that_is_of_capital_or_of_one_alone_stays_so(goal: str) -> None:
    assert told(f"{_TRADE}\n{_CAPITAL}\n{goal}", "2015-11-20")[-1].measure != "trade_turnover"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Sáng 3-9, Thủ tướng Lào hội đàm. Hai ông chứng kiến lễ ký 12 văn kiện.", 3, 3),
        (
            "Chiều 3/9, Thủ tướng Lào dự lễ.\nTin vui cho hai nước.\nTại buổi lễ, hai bên ký 12 văn kiện.",
            3,
            3,
        ),
        (
            "Từ 2 đến 4/9, Thủ tướng Lào thăm nước ta.\nNgày 3/9, hội đàm.\nDịp này, hai bên ký 12 văn kiện.",
            2,
            4,
        ),
    ],
)
def test_agreements_are_of_the_day_or_the_visit(text: str, start: int, end: int) -> None:
    (period,) = (s.period for s in told(text, "2016-09-05") if s.measure == "agreements")
    assert period.start is not None
    assert period.end is not None
    assert (period.start.day, period.end.day, period.end.month) == (start, end, 9)


def test_agreements_of_all_time_are_of_no_day() -> None:
    text = "Ngày 3/9, Đại sứ Việt Nam tại Lào họp báo.\nHai nước có 20 hiệp định còn hiệu lực."
    assert told(text, "2016-09-05")[-1].period.start is None


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Quý I, gạo đã mang về 90 triệu USD.", "exports"),
        ("Quý I, riêng chè thu về 90 triệu USD.", "exports"),
        ("Mặt hàng xuất khẩu chủ yếu là gạo, đạt 90 triệu USD.", "exports"),
        ("Thuốc lá, xi măng là hai mặt hàng xuất khẩu chủ lực; riêng xi măng đạt 90 triệu USD.", "exports"),
        ("Mặt hàng nhập khẩu chính là phân bón, đạt 90 triệu USD.", "imports"),
        ("Kim ngạch gạo hai chiều đạt 90 triệu USD.", "trade_turnover"),
    ],
)
def test_goods_go_the_way_that_they_are_said_to(text: str, measure: str) -> None:
    goods = told(f"{_TRADE} {text}", "2015-11-20")[-1]
    assert (goods.measure, goods.counterpart) == (measure, "CU")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Riêng thị trường Nhật đạt 2 tỷ USD, chiếm 7%.", "exports"),
        ("Mỹ chiếm 40%, Nhật Bản chiếm 12%.", "exports"),
        ("Xuất siêu sang Nhật đạt 2 tỷ USD.", "trade_balance"),
    ],
)
def test_markets_behind_a_balance_are_of_what_it_is_the_balance_of(text: str, measure: str) -> None:
    balance = "10 tháng, xuất khẩu của tỉnh Đồng Nai đạt 15 tỷ USD; xuất siêu 4 tỷ USD."
    assert {s.measure for s in told(f"{balance} {text}", "2021-11-24")[2:]} == {measure}


def test_a_market_in_a_text_on_balances_has_one() -> None:
    text = "10 tháng, xuất siêu đạt 15 tỷ USD. Riêng thị trường Mỹ đạt 9 tỷ USD."
    assert {s.measure for s in told(text, "2021-11-24")} == {"trade_balance"}


def test_gifts_are_no_trade() -> None:
    text = (
        "Nửa đầu năm, kim ngạch qua cửa khẩu Lao Bảo đạt 90 triệu USD. Đoàn trao 500 triệu đồng cho bà con."
    )
    assert len(told(text, "2024-07-19")) == 1


def test_bad_roads_are_no_sugar() -> None:
    text = "Dù đường sá xa xôi, buôn bán Việt Nam - Mông Cổ vẫn tăng. Kim ngạch năm 2017 đạt 41 triệu USD."
    assert told(text)[-1].commodity is None
