"""Trade with whom it is: of both ways, of the country that the story is on, in the year that it tells."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

GOODS = "Năm 2023, Việt Nam xuất khẩu 8 triệu tấn gạo, trị giá 4,7 tỷ USD."


@pytest.mark.parametrize("noun", ["Thương mại", "Giao thương", "Trao đổi thương mại"])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_trade_with_somebody_goes_both_ways_behind_goods(noun: str, between: str) -> None:
    found = told(f"{GOODS}{between}{noun} với Chile đạt 1,5 tỷ USD, giảm 5%.", "2024-02-01")[-2:]
    assert {(s.measure, s.counterpart, s.commodity) for s in found} == {("trade_turnover", "CL", None)}


def test_relations_in_which_goods_are_sold_are_no_trade_of_both_ways() -> None:
    found = told(f"{GOODS} Trong quan hệ thương mại với Chile, gạo đạt 9 nghìn tấn.", "2024-02-01")[-1]
    assert (found.measure, found.commodity) == ("exports", "gạo")


def test_partners_in_turn_are_those_of_the_country_that_the_story_opens_on() -> None:
    title = "ASEAN là bạn hàng lớn nhất của Hàn Quốc"
    text = "Năm 2023, tổng kim ngạch xuất nhập khẩu của Hàn Quốc đạt 1.270 tỷ USD."
    more = "Thương mại với EU, Mỹ và Nhật Bản lần lượt đạt 130 tỷ, 187 tỷ và 77 tỷ USD."
    found = read_text(f"{text}\n{more}", "2024-01-15", title)[0][-3:]
    assert [(s.reporter, s.counterpart) for s in found] == [("KR", "EU"), ("KR", "US"), ("KR", "JP")]


@pytest.mark.parametrize("since", ["từ năm 2009 đến nay", "kể từ năm 2010"])
def test_the_whole_year_is_that_of_the_trade_told_past_what_goes_on(since: str) -> None:
    text = f"Năm 2023, Lào xuất khẩu 8 triệu tấn sắn. Nước này đứng đầu khu vực {since}."
    found = told(f"{text}\nCả năm, Lào nhập khẩu 300 nghìn tấn ngô.", "2024-01-15")[-1]
    assert (str(found.period.start), found.status) == ("2023-01-01", "actual")


def test_exports_behind_anothers_balance_with_vietnam_are_vietnams() -> None:
    text = "Năm 2024, thâm hụt của Mỹ với Việt Nam là 123,5 tỷ USD.\nXuất khẩu dệt may đạt 14,9 tỷ USD."
    found = told(text, "2025-06-10")[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("exports", "VN", "US")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hai bên cần thúc đẩy kim ngạch lên 5 tỷ USD.", "target"),
        ("Thúc đẩy thương mại hai chiều đạt 5 tỷ USD.", "target"),
        ("Hiệp định đã thúc đẩy thương mại hai chiều đạt 5 tỷ USD năm 2023.", "actual"),
    ],
)
def test_what_is_to_be_pushed_up_is_a_goal(text: str, status: str) -> None:
    assert told(text, "2024-08-01")[-1].status == status


@pytest.mark.parametrize("place", ["Peru", "của Peru"])
def test_the_foreign_trade_of_another_country_is_with_everyone(place: str) -> None:
    ours = "Buôn bán giữa Việt Nam và Peru tăng 20%"
    text = f"{ours}, trong khi ngoại thương {place} chỉ nhích 3%, riêng xuất khẩu giảm 2%."
    assert [(s.reporter, s.counterpart) for s in told(text, "2012-08-14")] == [
        ("VN", "PE"),
        ("PE", "W00"),
        ("PE", "W00"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, hai bên trao đổi 5,4 tỷ USD với Peru, giảm 4%: bán 2,3 tỷ USD (tăng 3%), mua 3,1 tỷ USD.",
        "Năm 2023, buôn bán với Peru đạt 5,4 tỷ USD (bán 2,3 tỷ USD, mua 3,1 tỷ USD).",
        "Năm 2023, thương mại với Peru đạt 5,4 tỷ USD; chiều bán đạt 2,3 tỷ USD, chiều mua đạt 3,1 tỷ USD.",
        "Năm 2023, thương mại với Peru đạt 5,4 tỷ USD, trong đó bán 2,3 tỷ USD, mua 3,1 tỷ USD.",
    ],
)
def test_what_is_bought_and_sold_behind_both_ways_goes_each_way(text: str) -> None:
    levels = [s.measure for s in told(text, "2024-02-01") if s.transform == "level"]
    assert levels == ["trade_turnover", "exports", "imports"]


def test_what_a_bank_buys_and_sells_is_no_trade() -> None:
    text = "Ngân hàng Nhà nước bán 1 tỷ USD, mua 2 tỷ USD."
    assert {
        s.measure for s in told(f"Năm 2023, thương mại với Peru đạt 5,4 tỷ USD.\n{text}", "2024-02-01")
    }.isdisjoint(("exports", "imports"))


@pytest.mark.parametrize("time", ["9 tháng qua", "Cán cân lệch, bởi 9 tháng qua", "Hai năm tới"])
def test_a_time_ends_in_what_might_lead_to_a_place(time: str) -> None:
    (fact,) = told(f"{time} Việt Nam nhập siêu từ Hàn Quốc 9 tỷ USD.", "2005-10-20")
    assert (fact.reporter, fact.counterpart) == ("VN", "KR")


def test_goods_go_through_a_province_behind_a_time() -> None:
    (fact,) = told("Xuất khẩu 9 tháng qua Lạng Sơn đạt 2 tỷ USD.", "2005-10-20")
    assert fact.reporter == "VN-09"
