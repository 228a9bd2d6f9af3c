"""Which of the months that a story tells a figure without a period is of."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

JULY = ("2019-07-01", "2019-07-31")
SO_FAR = ("2019-01-01", "2019-07-31")
NONE = ("None", "None")


def _days(text: str, date: str | None = "2019-08-20") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date) if s.unit != "rank"]


@pytest.mark.parametrize(
    ("lead", "days"),
    [
        ("Xuất khẩu chè sang Ba Lan đạt 3 triệu USD, tăng 4%.", [SO_FAR, SO_FAR]),
        ("Chè chiếm 2% kim ngạch xuất khẩu.", [SO_FAR]),
        ("Hiện chè chiếm 2% kim ngạch xuất khẩu.", [NONE]),
    ],
)
def test_a_lead_is_of_the_months_told_below_it(lead: str, days: list[tuple[str, str]]) -> None:
    below = "Tháng 7/2019, xuất khẩu chè đạt 9 triệu USD. 7 tháng đầu năm, xuất khẩu chè đạt 50 triệu USD."
    assert _days(f"{lead}\n\n{below}")[: len(days)] == days


def test_what_the_total_so_far_exceeds_is_of_its_month() -> None:
    text = (
        "7 tháng năm 2019, nhập khẩu thép đạt 5 tỷ USD. Việt Nam xuất khẩu 20 nghìn tấn thép, trị giá "
        "9 triệu USD, tăng 4%. Tính chung 7 tháng, Việt Nam xuất khẩu 90 nghìn tấn sắt thép, trị giá "
        "40 triệu USD."
    )
    assert _days(text) == [SO_FAR, *[JULY] * 3, SO_FAR, SO_FAR]


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu của khu vực FDI đạt 3 tỷ USD. Tính chung 7 tháng, xuất khẩu đạt 9 tỷ USD.",
        "Xuất khẩu chè đạt 3 triệu USD. Tính chung 7 tháng, xuất khẩu gạo đạt 9 triệu USD.",
        "Xuất khẩu chè đạt 3 triệu USD. Tính chung 7 tháng, xuất khẩu chè đạt 3 triệu USD.",
    ],
)
def test_what_is_of_something_else_is_no_month(text: str) -> None:
    assert _days(f"7 tháng năm 2019, nhập khẩu đạt 5 tỷ USD. {text}")[1] == SO_FAR


@pytest.mark.parametrize(
    "text",
    [
        "So với tháng 6, xuất khẩu chè tăng 2%.",
        "Chè tăng nhẹ so với tháng trước (tăng 2%).",
    ],
)
def test_a_rate_is_on_the_month_that_stands_before_it(text: str) -> None:
    assert _days(f"7 tháng năm 2019, xuất khẩu đạt 5 tỷ USD. {text}")[1] == JULY


def test_months_by_market_may_be_one_short_of_all() -> None:
    months = "7 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD."
    text = f"{months}\nXuất khẩu chè 6 tháng sang Nga giảm 3%.\nBa Lan tăng 4%."
    assert _days(text)[1:] == [("2019-01-01", "2019-06-30")] * 2


def test_what_is_foreseen_beyond_the_months_told_is_of_the_year() -> None:
    text = "7 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD và có thể cán mốc 15 triệu USD."
    assert _days(text) == [SO_FAR, ("2019-01-01", "2019-12-31")]


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả trong tháng 7 đưa tổng kim ngạch xuất khẩu 7 tháng năm 2019 lên 9 tỷ USD.",
        "Xuất khẩu đạt 2 tỷ USD - tháng tăng liên tiếp - nâng kim ngạch 7 tháng lên 9 tỷ USD.",
    ],
)
def test_a_total_of_months_so_far_is_no_goal(text: str) -> None:
    last = told(text, "2019-08-20")[-1]
    assert (last.status, str(last.period.start), str(last.period.end)) == ("actual", *SO_FAR)


def test_a_list_of_so_many_takes_no_period() -> None:
    months = "7 tháng năm 2019, Việt Nam đón 9 triệu lượt khách quốc tế."
    text = f"{months}\n\nTrong top 10 của tháng 7, khách Ba Lan đạt 9.000 lượt."
    assert _days(text)[1] == JULY


def test_what_was_recorded_a_year_before_is_of_then() -> None:
    then = "tăng 5% so với mức 8 tỷ USD được ghi nhận trong cùng kỳ năm ngoái"
    text = f"7 tháng năm 2019, xuất khẩu đạt 9 tỷ USD, {then}."
    assert _days(text)[-1] == ("2018-01-01", "2018-07-31")


def test_what_was_told_of_the_month_before_is_of_the_one_before_publication() -> None:
    text = "Theo báo cáo tháng 7 công bố ngày 18/8, xuất khẩu tháng trước đạt 9 tỷ USD."
    assert _days(text) == [JULY]


@pytest.mark.parametrize(
    ("date", "days"), [("2019-08-05", JULY), ("2019-08-28", ("2019-08-01", "2019-08-31"))]
)
def test_the_month_of_a_story_of_its_first_days_is_the_one_before(date: str, days: tuple[str, str]) -> None:
    assert _days("Trong tháng, xuất khẩu chè đạt 9 triệu USD.", date) == [days]


def test_the_beginning_of_the_year_is_up_to_when_it_was_told() -> None:
    text = "7 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD. Đầu năm nay, xuất khẩu chè sang Nga tăng 4%."
    assert _days(text)[1] == SO_FAR


def test_the_year_so_far_is_up_to_the_days_told() -> None:
    text = "20 ngày đầu tháng 7, xuất khẩu đạt 9 tỷ USD. Lũy kế từ đầu năm, nhập khẩu đạt 80 tỷ USD."
    assert _days(text)[1] == ("2019-01-01", "2019-07-20")


def test_how_long_it_took_to_recover_is_no_period() -> None:
    text = (
        "Tháng 7, xuất khẩu đạt 9 tỷ USD. Xuất khẩu sang Ba Lan tăng trở lại sau ba tháng, đạt 3 triệu USD."
    )
    assert _days(text)[1] == JULY


def test_a_year_and_a_colon_date_the_figure_behind_them() -> None:
    text = "Năm 2018, xuất khẩu đạt 9 triệu USD (tăng 5% so với năm 2017: 8 triệu USD)."
    assert _days(text)[-1] == ("2017-01-01", "2017-12-31")


def test_brackets_with_a_figure_keep_their_period() -> None:
    text = (
        "Nửa đầu tháng 7/2019, có ba mặt hàng vượt 1 tỷ USD. Đứng đầu là chè đạt 2 tỷ USD (lũy kế từ đầu năm "
        "đến 15/7 là 9 tỷ USD) kim ngạch xuất khẩu."
    )
    assert ("2019-07-01", "2019-07-15") in _days(text)


def test_two_flows_in_one_measure_answer_to_two_figures() -> None:
    said = "Ngày 1/8, Bộ Công thương cho biết tổng giá trị xuất khẩu và nhập khẩu tháng 7"
    facts = told(f"{said} lần lượt đạt 9 tỷ USD và 8 tỷ USD.", "2019-08-02")
    assert [(s.measure, str(s.period.start)) for s in facts] == [
        ("exports", "2019-07-01"),
        ("imports", "2019-07-01"),
    ]


def test_what_arrives_beyond_a_forecast_happened() -> None:
    (fact,) = told("Xuất khẩu chè năm 2018 về đích vượt xa dự đoán với 9 triệu USD.", "2019-01-20")
    assert fact.status == "actual"


def test_parts_of_what_is_of_a_month_are_of_it() -> None:
    text = (
        "7 tháng năm 2019, xuất khẩu đạt 9 tỷ USD.\n\nXuất khẩu tôm đạt 50 triệu USD. Trong đó, tôm sú đạt "
        "20 triệu USD, giảm 2%.\n\nLũy kế 7 tháng, xuất khẩu tôm đạt 300 triệu USD."
    )
    assert _days(text) == [SO_FAR, JULY, JULY, JULY, SO_FAR]


@pytest.mark.parametrize(
    "total", ["Tính chung cả 9 tháng", "Tính chung 9 tháng đầu năm", "Tổng cộng 9 tháng"]
)
@pytest.mark.parametrize(
    ("said", "measure"),
    [
        ("khách Nga đạt 41.300 lượt, tăng 3,2% và tăng 51,4%", "khách"),
        ("xuất khẩu sang Nga đạt 41 triệu USD", "xuất khẩu"),
    ],
)
def test_what_a_page_begins_with_is_of_the_month_that_its_sum_ends_in(
    total: str, said: str, measure: str
) -> None:
    whole = "ước đón 7.265.400 lượt khách" if measure == "khách" else "xuất khẩu đạt 9 tỷ USD"
    facts = told(f"Cụ thể, {said}.\n\n{total}, {whole}.", "2016-09-30")
    assert {str(f.period.start) for f in facts[:-1]} == {"2016-09-01"}
    assert str(facts[-1].period.start) == "2016-01-01"


def test_months_that_were_named_before_their_sum_stay() -> None:
    text = (
        "9 tháng, khách Nga đạt 90.000 lượt. Khách Lào đạt 9.000 lượt. Tính chung 9 tháng, khách đạt 7 triệu."
    )
    assert {str(f.period.start) for f in told(text, "2016-09-30")} == {"2016-01-01"}


def test_growth_unlike_that_of_a_year_is_not_of_it() -> None:
    text = (
        "Quý I năm nay, nhập khẩu từ Ấn Độ đạt 1,3 tỷ USD. Nhiều mặt hàng không tăng mạnh như năm trước nữa, "
        "riêng dược phẩm vẫn đạt 83 triệu USD."
    )
    assert str(told(text, "2021-04-20")[-1].period.start) == "2021-01-01"


@pytest.mark.parametrize(
    ("months", "end"),
    [("11 tháng", "2024-11-30"), ("10 tháng đầu năm", "2024-10-31"), ("6 tháng đầu năm", "2024-12-31")],
)
def test_details_are_of_the_months_told_last_and_not_of_the_year_guessed_before(
    months: str, end: str
) -> None:
    text = (
        f"Xuất khẩu chè cả năm 2024 ước đạt 9 triệu USD. {months}, xuất khẩu đạt 8 triệu USD, tăng 5%.\n\n"
        "Iraq là thị trường lớn nhất với 4 triệu USD."
    )
    assert str(told(text, "2025-01-08")[-1].period.end) == end


_FIRST = "7 tháng năm 2019, Nghệ An xuất khẩu sang Nga 900 triệu USD."


@pytest.mark.parametrize(
    ("below", "days"),
    [
        ("Hiện cán cân thương mại nghiêng về Nghệ An khi xuất siêu trên 500 triệu USD.", SO_FAR),
        ("Nhập khẩu đạt 40 triệu USD.", JULY),
        ("Nhóm hàng chè đạt 400 triệu USD.", SO_FAR),
        ("Nhóm hàng chè đạt 40 triệu USD.", JULY),
    ],
)
def test_what_is_too_great_for_a_month_is_of_the_months_so_far(below: str, days: tuple[str, str]) -> None:
    text = f"{_FIRST} Riêng tháng 7, xuất khẩu sang Nga đạt 90 triệu USD. {below}"
    assert _days(text)[-1] == days


@pytest.mark.parametrize(("amount", "days"), [("500", SO_FAR), ("50", JULY)])
def test_a_title_s_surplus_above_a_month_s_exports_is_of_the_months_so_far(
    amount: str, days: tuple[str, str]
) -> None:
    text = (
        f"Nghệ An: Xuất siêu hơn {amount} triệu USD\n\n"
        "Tháng 7, kim ngạch xuất khẩu trên địa bàn ước đạt 90 triệu USD, tăng 2% so với tháng trước. Như vậy,"
        " 7 tháng của năm 2019, doanh nghiệp trong tỉnh xuất khẩu 900 triệu USD."
    )
    assert _days(text)[0] == days


def test_a_deficit_is_no_more_than_the_imports_of_its_month() -> None:
    text = "7 tháng năm 2019, nhập từ Lào đạt 9 tỷ USD. Tháng 7, nhập khẩu đạt 1 tỷ USD. Nhập siêu 2 tỷ USD."
    assert _days(text)[-1] == SO_FAR


@pytest.mark.parametrize(
    "named",
    [
        "Các thị trường tiếp theo là",
        "Những khách hàng kế tiếp là",
        "Đứng ở các vị trí tiếp theo là",
        "Vị trí tiếp theo thuộc về",
        "Thị trường tăng cao tiếp theo phải kể đến",
    ],
)
def test_who_is_next_in_a_list_is_of_the_list_s_month(named: str) -> None:
    text = (
        "7 tháng đầu năm 2019, xuất khẩu gạo đạt 3 tỷ USD.\n\nTrong 5 thị trường mua gạo nhiều nhất tháng 7,"
        f" Philippines dẫn đầu với 90 triệu USD.\n\n{named} Ghana với 40 triệu USD và Cuba 20 triệu USD."
    )
    assert _days(text)[-2:] == [JULY, JULY]


def test_who_is_next_behind_an_aside_on_a_month_is_of_the_months_so_far() -> None:
    text = (
        "7 tháng đầu năm 2019, xuất khẩu gạo đạt 3 tỷ USD. Riêng tháng 7 đạt 300 triệu USD.\n\n"
        "Các thị trường tiếp theo là Ghana với 40 triệu USD."
    )
    assert _days(text)[-1] == SO_FAR
