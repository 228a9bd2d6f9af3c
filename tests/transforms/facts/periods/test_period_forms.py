"""Forms of dates in which papers tell months and years: in brackets, in turn, behind what they date."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _days(text: str, date: str = "2019-08-12") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date) if s.unit != "rank"]


def _years(text: str, date: str = "2019-08-12") -> list[int]:
    return [s.period.end.year if s.period.end else 0 for s in told(text, date)]


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu sang Ba Lan giai đoạn 2016-2018 lần lượt đạt 5 triệu USD, 6 triệu USD và 9 triệu USD.",
        "Xuất khẩu sang Ba Lan qua các năm: 2016: 5 triệu USD; 2017: 6 triệu USD; 2018: 9 triệu USD.",
    ],
)
def test_each_year_of_a_span_has_its_figure(text: str) -> None:
    assert _years(text) == [2016, 2017, 2018]


def test_flows_in_turn_are_both_of_the_whole_span() -> None:
    text = "Giai đoạn 2017-2018, xuất khẩu và nhập khẩu với Ba Lan lần lượt đạt 9 triệu USD và 5 triệu USD."
    assert _days(text) == [("2017-01-01", "2018-12-31")] * 2


def test_quarters_that_are_counted_have_a_figure_each() -> None:
    text = "Hai quý đầu năm, xuất khẩu sang Ba Lan lần lượt đạt 5 triệu USD và 6 triệu USD."
    assert _days(text) == [("2019-01-01", "2019-03-31"), ("2019-04-01", "2019-06-30")]


def test_a_span_in_brackets_dates_what_follows() -> None:
    text = "Năm 2018 xuất khẩu sang Ba Lan đạt 2 tỷ USD. Trong 5 năm (2011-2015), con số này là 7 tỷ USD."
    assert _days(text)[1] == ("2011-01-01", "2015-12-31")


@pytest.mark.parametrize("year", ["năm 2012", "(năm 2012)", "(2012)"])
def test_a_change_may_open_with_a_year_in_brackets(year: str) -> None:
    assert _years(f"Từ 3 triệu USD {year}, xuất khẩu sang Ba Lan lên tới 9 triệu USD năm 2017.") == [
        2012,
        2017,
    ]


@pytest.mark.parametrize("after", ["5 năm sau", "5 năm sau đó"])
def test_years_after_another_are_counted_from_it(after: str) -> None:
    text = f"Nếu năm 2012, xuất khẩu sang Ba Lan mới đạt 3 triệu USD thì {after} đã là 9 triệu USD."
    assert _years(text) == [2012, 2017]


def test_a_rate_joined_to_a_month_is_no_month() -> None:
    text = "Xuất khẩu sang Ba Lan tháng 7 tăng 3% so với tháng 6 và 5% so với cùng kỳ năm 2018."
    assert [(s.transform, int(s.value)) for s in told(text, "2019-08-12")] == [("growth", 3), ("growth", 5)]


def test_all_of_the_year_so_far_ends_with_the_month_that_adds_to_it() -> None:
    text = "Tháng 7, xuất khẩu sang Ba Lan đạt 9 triệu USD, nâng tổng số từ đầu năm đến nay lên 50 triệu USD."
    assert _days(text) == [("2019-07-01", "2019-07-31"), ("2019-01-01", "2019-07-31")]


def test_months_so_far_are_of_the_year_of_the_month_that_ends_them() -> None:
    text = "Tháng 4/2017 có 7.000 lượt khách Ba Lan đến Việt Nam, hơn 20.000 lượt trong 4 tháng đầu năm."
    assert _days(text) == [("2017-04-01", "2017-04-30"), ("2017-01-01", "2017-04-30")]


@pytest.mark.parametrize(
    "cut_off",
    [" (tính đến tháng 5/2019)", ", tính đến hết tháng 5", " (các dự án còn hiệu lực đến ngày 31/5/2019)"],
)
def test_a_cut_off_behind_capital_dates_its_projects_too(cut_off: str) -> None:
    text = f"Ba Lan có 20 dự án đầu tư tại Việt Nam với tổng vốn 150 triệu USD{cut_off}."
    assert _days(text) == [("None", "2019-05-31")] * 2


def test_months_put_against_a_whole_year_are_no_share_of_it() -> None:
    text = "Xuất khẩu sang Ba Lan 7 tháng đạt 2 tỷ USD, bằng 95% kim ngạch của cả năm 2018."
    assert len(_days(text)) == 1


def test_a_semicolon_ends_an_aside_on_a_month() -> None:
    text = "7 tháng, xuất khẩu gạo đạt 9 tỷ USD, riêng tháng 7 đạt 1 tỷ USD; xuất khẩu chè đạt 2 tỷ USD."
    assert _days(text)[2] == ("2019-01-01", "2019-07-31")


def test_what_looks_back_ends_with_a_semicolon() -> None:
    text = (
        "7 tháng xuất khẩu chè đạt 9 triệu USD, cùng kỳ năm ngoái đạt 8 triệu USD; nhập khẩu đạt 3 triệu USD."
    )
    assert _years(text) == [2019, 2018, 2019]


@pytest.mark.parametrize("opening", ["5 năm qua", "Trong những năm gần đây", "Thập kỷ qua", "Những năm 1990"])
def test_years_that_are_not_counted_out_end_what_was_told(opening: str) -> None:
    text = f"Năm 2018, xuất khẩu chè đạt 9 triệu USD. {opening}, xuất khẩu chè đạt 30 triệu USD."
    assert _years(text) == [2018, 0]


@pytest.mark.parametrize(
    ("months", "span"),
    [
        ("từ tháng 3 đến nay", ("2019-03-01", "2019-08-12")),
        ("từ đầu tháng đến nay", ("2019-08-01", "2019-08-12")),
        ("từ tháng 5/2018 đến nay", ("2018-05-01", "None")),
        ("từ 1/1/2019 đến nay", ("2019-01-01", "2019-08-12")),
        ("từ ngày 01/7/2019 đến ngày 20/7/2019", ("2019-07-01", "2019-07-20")),
        ("từ ngày 1 tháng 7 đến ngày 20 tháng 7", ("2019-07-01", "2019-07-20")),
        ("trong hai năm 2017 và 2018", ("2017-01-01", "2018-12-31")),
        ("từ đầu năm 2018 đến hết tháng 7/2019", ("2018-01-01", "2019-07-31")),
    ],
)
def test_a_span_dates_a_figure_before_it_and_behind_it(months: str, span: tuple[str, str]) -> None:
    assert _days(f"Xuất khẩu chè {months} đạt 9 triệu USD.") == [span]
    assert _days(f"Xuất khẩu chè đạt 9 triệu USD {months}.") == [span]


def test_capital_is_counted_up_to_the_first_day_of_a_year() -> None:
    text = "Tính đến đầu năm 2019, Ba Lan có 20 dự án đầu tư tại Việt Nam."
    assert _days(text) == [("None", "2019-01-01")]


@pytest.mark.parametrize("quarter", ["Cũng trong quý này", "Trong quý"])
def test_this_quarter_is_the_one_that_was_told(quarter: str) -> None:
    text = f"Quý II, xuất khẩu chè đạt 9 triệu USD. {quarter}, nhập khẩu chè đạt 2 triệu USD."
    assert _days(text) == [("2019-04-01", "2019-06-30")] * 2


@pytest.mark.parametrize(
    ("text", "measure", "days"),
    [
        ("Nhập khẩu từ đầu năm đến nay đạt 9 tỷ USD.", "imports", ("2019-01-01", "2019-08-12")),
        ("Xuất khẩu đến ngày 15/7 đạt 9 tỷ USD.", "exports", ("2019-01-01", "2019-07-15")),
        ("Vốn FDI lũy kế đến nay đạt 9 tỷ USD.", "fdi_registered_capital", ("None", "2019-08-12")),
        ("Vốn FDI lũy kế từ đầu năm đạt 9 tỷ USD.", "fdi_registered_capital", ("2019-01-01", "2019-08-12")),
    ],
)
def test_a_measure_keeps_its_word_where_a_period_takes_the_next(
    text: str, measure: str, days: tuple[str, str]
) -> None:
    assert [s.measure for s in told(text, "2019-08-12")] == [measure]
    assert _days(text) == [days]


def test_what_is_summed_up_is_no_product() -> None:
    assert [s.commodity for s in told("Xuất khẩu cộng dồn 7 tháng đạt 9 tỷ USD.", "2019-08-12")] == [None]


def test_a_list_answers_to_the_years_right_behind_it() -> None:
    text = (
        "Nhập siêu từ Ba Lan tăng từ mức 2 triệu USD và 3 triệu USD trong các năm 2001 và 2005 "
        "lên 16 triệu USD năm 2012."
    )
    assert _years(text) == [2001, 2005, 2012]


@pytest.mark.parametrize(("month", "days"), [("Tháng 7", "2019-07-01"), ("Quý II", "2019-04-01")])
def test_months_of_just_now_are_of_this_year_whatever_was_told(month: str, days: str) -> None:
    assert _days(f"Hiệp định được ký năm 2015. {month}, xuất khẩu chè đạt 9 triệu USD.")[0][0] == days


def test_what_is_over_behind_a_semicolon_is_no_goal() -> None:
    text = "Mục tiêu năm 2019 là xuất khẩu 5 tỷ USD; đến hết tháng 7, xuất khẩu đạt 3 tỷ USD."
    assert [s.status for s in told(text, "2019-08-12")] == ["target", "actual"]


def test_a_cut_off_may_end_the_clause_of_its_figure() -> None:
    text = "Xuất khẩu chè đạt 5 triệu USD năm 2018 và 4 triệu USD đến hết tháng 7."
    assert _days(text)[1] == ("2019-01-01", "2019-07-31")


@pytest.mark.parametrize("now", ["đến nay", ", tính đến thời điểm này", " (tính đến nay)"])
def test_capital_may_be_said_to_be_up_to_now_behind_its_figures(now: str) -> None:
    text = f"Ba Lan có 20 dự án đầu tư tại Việt Nam với tổng vốn đăng ký 150 triệu USD {now}."
    assert _days(text) == [("None", "2019-08-12")] * 2


def test_capital_up_to_the_end_of_months_is_heaped_up() -> None:
    text = "Tính đến hết 7 tháng đầu năm, Ba Lan có 20 dự án đầu tư tại Việt Nam."
    assert _days(text) == [("None", "2019-07-31")]


@pytest.mark.parametrize("months", ["7 tháng đầu năm", "tháng 7", "quý II"])
def test_months_of_just_now_are_of_this_year_however_old_their_base(months: str) -> None:
    text = f"Khách Ba Lan đến Việt Nam {months} đạt 7.000 lượt, giảm 3% so với cùng kỳ năm 2015."
    assert _years(text) == [2019, 2019]


def test_an_anniversary_in_brackets_dates_no_trade() -> None:
    text = "Nhân 50 năm thiết lập quan hệ ngoại giao (1973-2023), xuất khẩu sang Ba Lan đạt 5 tỷ USD."
    assert _days(text, "2023-10-05") == [("None", "None")]


def test_years_are_not_counted_on_from_what_was_told_into_the_future() -> None:
    text = "Năm 2018, xuất khẩu đạt 9 tỷ USD. 12 năm sau khi gia nhập WTO, xuất khẩu chè đạt 3 tỷ USD."
    assert _years(text) == [2018, 2018]


def test_the_same_months_of_several_years_have_a_figure_each() -> None:
    text = "2 tháng đầu năm 2017, 2018 và 2019, xuất khẩu chè lần lượt đạt 5 tỷ, 6 tỷ và 9 tỷ USD."
    assert _days(text) == [(f"{year}-01-01", f"{year}-02-28") for year in (2017, 2018, 2019)]


@pytest.mark.parametrize(
    ("month", "days"),
    [
        ("Tháng cuối quý II này", ("2019-06-01", "2019-06-30")),
        ("Trong tháng cuối cùng của quý II/2018", ("2018-06-01", "2018-06-30")),
        ("Tháng đầu tiên của quý III", ("2019-07-01", "2019-07-31")),
        ("Tháng thứ hai của quý IV năm 2018", ("2018-11-01", "2018-11-30")),
        ("Quý III", ("2019-07-01", "2019-09-30")),
    ],
)
def test_a_month_is_told_by_its_place_in_a_quarter(month: str, days: tuple[str, str]) -> None:
    assert _days(f"{month}, xuất khẩu sang Ba Lan đạt 5 triệu USD.") == [days]


@pytest.mark.parametrize(
    ("when", "start"),
    [
        ("Ước tính tháng 04/2021", "2021-04-01"),
        ("Cụ thể, ước tính tháng 4 năm 2021", "2021-04-01"),
        ("Lũy kế tháng 4/2021", "2021-01-01"),
        ("Ước tính hết tháng 4/2021", "2021-01-01"),
    ],
)
def test_what_is_estimated_of_a_month_is_the_months(when: str, start: str) -> None:
    (fact,) = told(f"{when}, kim ngạch xuất khẩu của Cần Thơ đạt 390 triệu USD.")
    assert (str(fact.period.start), str(fact.period.end)) == (start, "2021-04-30")
