"""Visitors, and agreements, in other words: where they come from, how many, and against what they are put."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("guests", ["khách đến từ Ba Lan", "khách từ Ba Lan", "du khách đến từ Ba Lan"])
def test_visitors_are_counted_with_where_they_come_from(guests: str) -> None:
    (fact,) = told(f"Trong 5 tháng đầu năm 2023, Việt Nam đón 1,3 triệu {guests}.", "2023-05-30")
    assert (fact.counterpart, float(fact.value)) == ("PL", 1_300_000)


@pytest.mark.parametrize("level", ["bằng 28%", "chỉ bằng 28% so với", "mới bằng 28%"])
def test_the_months_of_the_news_are_this_years_whatever_they_are_put_against(level: str) -> None:
    text = f"8 tháng, có 950 nghìn lượt khách Ba Lan đến Việt Nam, {level} cùng kỳ 2019."
    assert [str(s.period.end) for s in told(text, "2023-08-30")] == ["2023-08-31"]


@pytest.mark.parametrize(
    "text",
    ["Gần 13 triệu lượt khách đến Việt Nam", "Có hơn 3 triệu lượt khách tới nước ta trong quý I/2023."],
)
def test_who_comes_to_vietnam_crosses_a_border(text: str) -> None:
    assert [(s.measure, s.counterpart) for s in told(text)] == [("visitor_arrivals", "W00")]


def test_what_a_market_contributes_is_how_many_come_from_there() -> None:
    text = (
        "Năm 2024 Việt Nam đón 17 triệu lượt khách quốc tế. Thị trường Ba Lan đóng góp 4 triệu lượt, "
        "chiếm 26% tổng lượng khách. Bỉ đóng góp 3 triệu lượt."
    )
    assert [(s.counterpart, s.transform) for s in told(text)] == [
        ("W00", "level"),
        ("PL", "level"),
        ("PL", "share"),
        ("BE", "level"),
    ]


def test_visitors_may_be_told_by_the_million_alone() -> None:
    text = "Trong 11 tháng, khách Ba Lan đến nước ta là 3,6 triệu, tăng 45%; khách Bỉ 2,2 triệu (tăng 54%)."
    assert [(s.counterpart, s.transform, s.unit) for s in told(text)] == [
        ("PL", "level", "count"),
        ("PL", "growth", "percent"),
        ("BE", "level", "count"),
        ("BE", "growth", "percent"),
    ]


def test_what_visitors_spend_is_no_count_of_them() -> None:
    assert len(told("Khách Ba Lan đến Việt Nam đạt 3,6 triệu, chi tiêu bình quân 1,2 triệu mỗi ngày.")) == 1


@pytest.mark.parametrize(
    "market", ["thị trường cung cấp lượng khách", "thị trường gửi khách", "nguồn cung khách"]
)
def test_who_sends_most_visitors_has_no_rank_in_trade(market: str) -> None:
    assert told(f"Ba Lan vẫn là {market} lớn nhất đến Việt Nam.") == []


def test_a_province_told_of_since_receives_those_behind() -> None:
    text = (
        "Đà Nẵng đón 254.000 lượt khách. Trong đó, khách nội địa 246.600 lượt, khách quốc tế 7.400 lượt. "
        "Tỉnh Quảng Nam đón 120.000 lượt. Trong đó, khách nội địa 112.000 lượt, khách quốc tế 8.000 lượt."
    )
    assert [(s.reporter, float(s.value)) for s in told(text)] == [("VN-DN", 7_400), ("VN-27", 8_000)]


def test_visitors_from_several_countries_together_are_nobodys() -> None:
    text = (
        "Việt Nam đón 12 triệu lượt khách quốc tế. Nhiều nhất là khách Ba Lan và Bỉ, "
        "riêng 2 thị trường khách này đã chiếm khoảng 7 triệu lượt."
    )
    assert [s.counterpart for s in told(text)] == ["W00"]


def test_all_visitors_of_a_province_are_not_those_from_abroad() -> None:
    text = (
        "Khánh Hòa năm 2017 có tổng lượt khách lưu trú ước đạt hơn 5,4 triệu lượt, tăng hơn 20%. "
        "Khách quốc tế ước đạt 2,03 triệu lượt, tăng gần 70%."
    )
    assert [float(s.value) for s in told(text)] == [2_030_000, 70]


@pytest.mark.parametrize("guests", ["khách từ Ba Lan", "khách đến từ Ba Lan", "du khách đến từ Ba Lan"])
def test_visitors_from_somewhere_grow(guests: str) -> None:
    (fact,) = told(f"Tháng 5/2024, {guests} tăng 30%.")
    assert (fact.measure, fact.transform, fact.counterpart) == ("visitor_arrivals", "growth", "PL")


def test_visitors_of_a_list_may_stand_in_brackets_by_the_million() -> None:
    text = "Khách từ các thị trường như Ba Lan (3,8 triệu), Bỉ (3 triệu), Lào (600 nghìn) tăng mạnh."
    assert [(s.counterpart, float(s.value)) for s in told(text)] == [("PL", 3.8e6), ("BE", 3e6), ("LA", 6e5)]


def test_vietnams_visitors_among_anothers_go_there() -> None:
    text = "Lào đón 28 triệu lượt khách quốc tế, trong đó 5 triệu khách Ba Lan, 800.000 khách Việt Nam."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "W00"), ("LA", "PL"), ("LA", "VN")]


def test_agreements_to_a_day_are_all_that_were_made() -> None:
    (fact,) = told("Tính đến nay Việt Nam và Ba Lan đã ký hơn 100 hiệp định.", "2013-10-16")
    assert (fact.period.start, str(fact.period.end)) == (None, "2013-10-16")


@pytest.mark.parametrize("pace", ["mỗi ngày", "một ngày", "mỗi tuần"])
def test_an_average_may_stand_behind_whom_it_counts(pace: str) -> None:
    assert told(f"Sân bay Cam Ranh đón 5.000 khách Ba Lan {pace}.") == []


@pytest.mark.parametrize("frame", ["Ở Đông Nam Á", "Tại ASEAN", "Trong khối ASEAN", "Ở châu Âu"])
def test_where_a_source_of_visitors_is_first_is_no_destination(frame: str) -> None:
    text = f"{frame}, Lào là thị trường gửi khách lớn nhất đến Việt Nam, với 90.000 lượt trong 6 tháng 2023."
    assert [(f.reporter, f.counterpart) for f in told(text)] == [("VN", "LA")]


@pytest.mark.parametrize(
    "said",
    [
        "Lào bám sát với 390 nghìn, Nhật Bản 80 nghìn.",
        "Lào xếp thứ hai với 390 nghìn; Nhật Bản đứng thứ ba với 80 nghìn.",
        "Kế đến là Lào với 390 nghìn và Nhật Bản với 80 nghìn.",
    ],
)
def test_visitors_are_counted_on_in_the_next_sentence(said: str) -> None:
    text = f"Năm 2019, khách quốc tế đến Việt Nam đạt 6 triệu lượt, riêng Nga 900 nghìn lượt. {said}"
    assert [(s.counterpart, int(s.value)) for s in told(text)][2:] == [("LA", 390_000), ("JP", 80_000)]


@pytest.mark.parametrize("said", ["Doanh thu của Khánh Hòa đạt 20 nghìn tỷ.", "Lào có 3 triệu dân."])
def test_what_else_is_counted_is_no_visitors(said: str) -> None:
    assert len(told(f"Năm 2019, khách quốc tế đến Việt Nam đạt 6 triệu lượt. {said}")) == 1
