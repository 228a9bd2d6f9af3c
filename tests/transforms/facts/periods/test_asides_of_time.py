"""Of periods that date something else than the figures beside them, and of what they leave."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def test_since_when_may_stand_before_the_month_that_says_it() -> None:
    text = (
        "Tháng 6/2017, xuất khẩu của Ba Lan đạt 19 tỷ euro, mức cao nhất kể từ tháng 12/2014. "
        "Nhập khẩu giảm 0,3%."
    )
    assert {str(s.period.start) for s in told(text)} == {"2017-06-01"}


def test_growth_may_be_put_against_a_period_without_more_words() -> None:
    text = (
        "Tháng 9/2018, khách quốc tế đến bằng đường biển đạt 8.200 lượt (giảm 7% với tháng 9/2017); "
        "khách đến bằng đường bộ đạt 20.000 lượt."
    )
    assert {str(s.period.start) for s in told(text, "2018-10-02")} == {"2018-09-01"}


def test_where_a_change_begins_does_not_date_where_it_ends() -> None:
    text = "Kim ngạch Việt Nam - Ba Lan đã tăng từ 62 triệu USD cách đây 20 năm lên 1 tỷ USD hiện nay."
    assert [str(s.period.end) for s in told(text, "2015-07-01")] == ["1995-12-31", "None"]


def test_months_of_firms_that_invested_date_the_capital_below() -> None:
    text = (
        "Lũy kế đến hết tháng 9/2015, Ba Lan có 55 dự án đầu tư tại Việt Nam với tổng vốn 1,3 tỷ USD.\n\n"
        "Trong 10 tháng đầu năm 2015, các nhà đầu tư Ba Lan đã đầu tư vào 6/21 ngành tại Việt Nam.\n\n"
        "Lĩnh vực chế biến, chế tạo có tổng số vốn đăng ký 7 triệu USD."
    )
    assert str(told(text, "2015-11-20")[-1].period.start) == "2015-01-01"


def test_counts_of_other_things_are_no_twins() -> None:
    text = (
        "Ba Lan có 7 dự án trong lĩnh vực giáo dục tại Việt Nam.\n\n"
        "Riêng 9 tháng đầu năm 2021, Ba Lan có 7 lượt dự án tăng vốn tại Việt Nam."
    )
    assert [str(s.period.end) for s in told(text, "2021-10-05")] == ["None", "2021-09-30"]


def test_a_sum_that_answers_to_nothing_leaves_the_list_before_it_alone() -> None:
    text = (
        "9 tháng đầu năm 2016, Ba Lan đứng đầu với 3,4 tỷ USD vốn FDI.\n\n"
        "Huế có 52 dự án FDI cấp mới, 19 lượt dự án tăng vốn, tương ứng 1,31 tỷ USD."
    )
    projects = [s for s in told(text, "2016-10-05") if s.unit == "count"]
    assert {(s.measure, str(s.period.end)) for s in projects} == {("fdi_projects", "2016-09-30")}


def test_a_month_before_is_no_base_of_a_year_ago() -> None:
    text = (
        "Xuất khẩu gỗ tháng 11/2022 đạt 1,3 tỷ USD, giảm 5% so với tháng 10/2022. "
        "Trong đó, đồ nội thất đạt 740 triệu USD, giảm 6% so với tháng 10/2022."
    )
    assert {str(s.period.start) for s in told(text, "2022-12-07")} == {"2022-11-01"}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Tháng 1, xuất khẩu tôm sang Ba Lan đạt 8 triệu USD, tăng 6% so với tháng 1/2025.", "2026-01-31"),
        (
            "9 tháng, xuất khẩu tôm sang Ba Lan đạt 8 triệu USD, tăng 6% so với cùng kỳ năm 2008.",
            "2009-09-30",
        ),
        ("Tháng 2, xuất khẩu tôm sang Ba Lan đạt 8 triệu USD, tăng 6% so với tháng 1/2026.", "2026-02-28"),
    ],
)
def test_months_are_of_the_year_that_their_base_implies(text: str, end: str) -> None:
    text = f"Năm 2025, xuất khẩu tôm đạt 4 tỷ USD. {text}"
    assert {str(s.period.end) for s in told(text, "2026-03-11")[1:]} == {end}


def test_brackets_that_look_back_date_nothing_behind_them() -> None:
    text = (
        "Hai tháng đầu năm 2026, Lào Cai thu hút 900 triệu USD vốn FDI.\n\n"
        "Con số này gấp 9 lần cùng kỳ (hai tháng đầu năm 2025 mới là 100 triệu USD) và chiếm 18% vốn FDI "
        "của cả nước. Trong đó, 640 triệu USD là vốn đăng ký mới."
    )
    assert [str(s.period.end) for s in told(text, "2026-03-11")] == [
        "2026-02-28",
        "2025-02-28",
        "2026-02-28",
        "2026-02-28",
    ]


def test_a_share_that_rose_from_another_is_of_its_own_time() -> None:
    text = "5 tháng đầu năm 2024, tỷ trọng xuất khẩu sang Lào tăng từ 4% của 5 tháng đầu năm 2023 lên 5%."
    assert [str(s.period.start) for s in told(text)] == ["2023-01-01", "2024-01-01"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Năm 2024, thị phần của Lào trong xuất khẩu giảm từ 44% xuống còn 30%.", "2023-12-31"),
        ("Năm 2024, xuất khẩu sang Lào tăng từ 5 triệu USD lên 7 triệu USD.", "2023-12-31"),
        ("Xuất khẩu sang Lào tăng từ 5 triệu USD lên 7 triệu USD vào năm 2024.", "None"),
    ],
)
def test_a_change_begins_a_year_before_if_it_says_when(text: str, begins: str) -> None:
    assert [str(s.period.end) for s in told(text, "2025-05-20")] == [begins, "2024-12-31"]


def test_a_month_without_a_year_is_the_one_told_before() -> None:
    text = (
        "Xuất khẩu của Ba Lan tháng 1/2026 đạt 25 tỷ USD. Sau khi đi lên vào tháng 6 năm ngoái, kim ngạch "
        "xuất khẩu đã tăng liên tục. Kim ngạch nhập khẩu tháng 1 đạt 24 tỷ USD."
    )
    assert {str(s.period.start) for s in told(text, "2026-02-01")} == {"2026-01-01"}


@pytest.mark.parametrize(("whose", "start"), [("của Hàn Quốc ", "2020-08-01"), ("", "2020-01-01")])
def test_customs_abroad_count_within_the_month(whose: str, start: str) -> None:
    text = (
        f"20 ngày đầu tháng 8, kim ngạch xuất khẩu {whose}đạt 21 tỷ USD.\n\n"
        f"Kim ngạch nhập khẩu {whose}tính đến ngày 20/8 đạt 23 tỷ USD."
    )
    assert str(told(text, "2020-08-21")[-1].period.start) == start


def test_growth_on_the_month_before_leaves_it_nothing() -> None:
    text = "Tháng 4, xuất khẩu chè đạt 20 triệu USD, tăng gần 15% với tháng trước và tăng 7% so với cùng kỳ."
    assert {str(s.period.end) for s in told(text, "2024-05-10")} == {"2024-04-30"}


def test_a_month_that_figures_reach_is_none_of_months_so_far() -> None:
    text = (
        "Tháng 1/2023, xuất khẩu chè đạt 20 triệu USD, nhưng đến tháng 9/2023, con số này lên 30 triệu USD."
    )
    assert [str(s.period.start) for s in told(text, "2024-05-10")] == ["2023-01-01", "2023-09-01"]
    summed = "Riêng tháng 9/2023, xuất khẩu chè đạt 20 triệu USD; tính đến hết tháng 9/2023 đạt 90 triệu USD."
    assert [str(s.period.start) for s in told(summed, "2024-05-10")] == ["2023-09-01", "2023-01-01"]


def test_capital_of_the_months_so_far_is_no_stock() -> None:
    text = "Hiện Nam Định dẫn đầu về thu hút FDI trong 10 tháng với tổng vốn đăng ký 1,5 tỷ USD."
    assert [str(s.period.start) for s in told(text, "2023-10-26")] == ["2023-01-01"]


@pytest.mark.parametrize("before", ["trong tháng trước", "của tháng trước", "của tháng liền trước"])
def test_the_month_before_is_before_the_one_of_its_sentence(before: str) -> None:
    text = f"Trong tháng 6, xuất khẩu chè đạt 30 triệu USD so với mức 20 triệu USD {before}."
    assert [str(s.period.start) for s in told(text, "2024-07-13")] == ["2024-06-01", "2024-05-01"]
    alone = "Trong tháng trước, xuất khẩu chè đạt 30 triệu USD."
    assert [str(s.period.start) for s in told(alone, "2024-07-13")] == ["2024-06-01"]


@pytest.mark.parametrize(
    ("base", "start"), [("tháng 7", "2018-08-01"), ("tháng trước", "2018-08-01"), ("năm trước", "2018-01-01")]
)
def test_what_is_put_against_the_month_before_is_of_one_month(base: str, start: str) -> None:
    text = "Tính chung 8 tháng năm 2018, nhập khẩu đạt 9 tỷ USD. Xuất khẩu đạt 3 tỷ USD, giảm 5% so với {}."
    assert [str(f.period.start) for f in told(text.format(base), "2018-09-03")[1:]] == [start, start]


@pytest.mark.parametrize(
    ("published", "base", "month"),
    [
        ("2021-10-03", "7/2021", "2021-08-31"),
        ("2021-02-03", "12/2020", "2021-01-31"),
        ("2021-10-03", "1/2021", "None"),
    ],
)
def test_what_is_put_against_a_month_just_over_is_of_the_next(published: str, base: str, month: str) -> None:
    (amount, _) = told(f"Xuất khẩu chè đạt 9 triệu USD, tăng 4% so với tháng {base}.", published)
    assert str(amount.period.end) == month


def test_a_month_that_is_singled_out_first_does_not_date_what_comes_behind_longer_months() -> None:
    text = (
        "Riêng tháng 9/2021, xuất khẩu chè đạt 5 triệu USD.\n"
        "Trong 8 tháng đầu năm, xuất khẩu sang Lào đạt 3 triệu USD.\n"
        "Xuất khẩu sang Nga cũng tăng 4% so với cùng kỳ năm 2020."
    )
    assert str(told(text)[-1].period.end) == "2021-08-31"


@pytest.mark.parametrize("alike", ["tương đương", "xấp xỉ", "bằng"])
def test_a_month_that_an_amount_equals_dates_nothing_behind_it(alike: str) -> None:
    text = f"Xuất khẩu tháng 9/2021 đạt 2 tỷ USD, {alike} tháng 8/2021 và tăng 12% so với cùng kỳ năm trước."
    assert [str(f.period.start) for f in told(text)] == ["2021-09-01", "2021-09-01"]


def test_the_months_of_a_rank_are_of_the_figures_behind_it() -> None:
    text = (
        "Thương mại với Lào năm 2020 là 3 tỷ USD. 9 tháng năm 2021, Lào đứng thứ năm trong các thị trường"
        " xuất khẩu. Kim ngạch là 2 tỷ USD, tăng 8%."
    )
    assert [str(f.period.end) for f in told(text, "2021-10-12")[2:]] == ["2021-09-30", "2021-09-30"]


def test_a_forecast_without_a_year_has_that_of_the_same_forecast() -> None:
    text = (
        "Kim ngạch Việt Nam - Lào sẽ đạt mức chưa từng có là 3 tỷ USD.\n"
        "Dự báo năm 2021, kim ngạch Việt Nam - Lào sẽ đạt 3 tỷ USD."
    )
    assert [str(f.period.end) for f in told(text, "2021-10-12")] == ["2021-12-31", "2021-12-31"]


@pytest.mark.parametrize(
    "base", ["thị phần của năm 2018", "mức nhập khẩu năm 2018", "kim ngạch chè năm 2018"]
)
def test_the_year_of_what_a_rate_is_put_against_dates_nothing(base: str) -> None:
    text = f"Năm 2020, nhập khẩu chè đạt 9 triệu USD. Lào chiếm 49%, tăng 4% so với {base}."
    assert {str(f.period.end) for f in told(text, "2021-01-12")} == {"2020-12-31"}


def test_a_month_told_as_a_part_dates_no_other_paragraph() -> None:
    text = (
        "Khách quốc tế 9 tháng qua đạt 8 triệu lượt. Trong đó, tháng 9/2021 đạt 700 nghìn lượt khách.\n\n"
        "Lào gửi nhiều khách nhất với 900 nghìn lượt."
    )
    assert [str(f.period.start) for f in told(text, "2021-10-12")] == [
        "2021-01-01",
        "2021-09-01",
        "2021-01-01",
    ]


def test_a_list_goes_on_with_what_a_month_was_singled_out_of() -> None:
    text = (
        "Xuất khẩu chè 5 tháng đầu năm 2023 sang Ba Lan đạt 7 triệu USD; "
        "riêng tháng 5/2023 đạt 2 triệu USD.\n\n"
        "Tiếp đến thị trường Lào đạt 3 triệu USD, giảm 9%; thị trường Áo đạt 1 triệu USD."
    )
    starts = [str(s.period.start) for s in told(text, "2023-06-15")]
    assert starts == ["2023-01-01", "2023-05-01", "2023-01-01", "2023-01-01", "2023-01-01"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Niên vụ 2014-2015 (từ tháng 10-2014 đến 9-2015), xuất khẩu cà-phê đạt 2 tỷ USD.", "2014-10-01"),
        ("Niên vụ 2014-2015, xuất khẩu cà-phê (tháng 9 đạt 0,1 tỷ USD) đạt 2 tỷ USD.", "None"),
    ],
)
def test_months_in_brackets_behind_a_season_are_its_own(text: str, start: str) -> None:
    last = told(text, "2015-11-01")[-1]
    assert (last.commodity, str(last.period.start)) == ("cà-phê", start)


def test_months_looked_back_on_date_nothing_else() -> None:
    text = (
        "Tháng 3, khách quốc tế đạt 9 nghìn lượt. Con số này vượt 7 nghìn lượt khách của tháng 3.2016."
        " Lượng khách trong tháng tăng 8%.\n\n"
        "Lào dẫn đầu với 4 nghìn lượt khách, nhiều hơn so với cùng kỳ tháng 3.2015 (đạt 2 nghìn lượt)."
    )
    assert [f.period.start.year for f in told(text, "2021-04-06") if f.period.start] == [
        2021,
        2016,
        2021,
        2021,
        2015,
    ]
