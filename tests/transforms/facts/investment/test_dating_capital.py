"""Of when capital is, and the projects that it goes into."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.facts.telling import told


def test_projects_are_not_of_the_months_of_trade() -> None:
    text = "6 tháng đầu năm 2023, thương mại với Ba Lan đạt 1 tỷ USD. Ba Lan có 32 dự án tại Việt Nam."
    assert told(text)[-1].period.end is None


def test_new_projects_are_of_the_year_so_far() -> None:
    text = "Tính đến 18/8/2017, Việt Nam cấp chứng nhận đầu tư cho 70 dự án FDI mới, tổng vốn 9 tỷ USD."
    assert {f.period.start for f in told(text)} == {date(2017, 1, 1)}


def test_investment_is_dated_by_the_sentence_that_opens_it() -> None:
    text = (
        "Đồng Nai xếp thứ 7 toàn quốc về thu hút vốn FDI 9 tháng năm 2014.\n\n"
        "Bắc Ninh đã thu hút được 94 dự án mới với 1,365 tỷ USD vốn đăng ký."
    )
    assert {str(s.period.end) for s in told(text)} == {"2014-09-30"}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Ba Lan đầu tư 426 triệu USD vào Việt Nam với 35 dự án mới trong 11 tháng năm 2022.", "2022-11-30"),
        ("Vốn FDI từ Lào vào Việt Nam đạt 68 triệu USD với 4 dự án tính đến tháng 10/2022.", "2022-10-31"),
    ],
)
def test_period_behind_projects_dates_their_capital(text: str, end: str) -> None:
    assert {str(s.period.end) for s in told(text, "2022-12-09")} == {end}


def test_lead_without_figures_dates_the_capital_behind_it() -> None:
    text = (
        "Ba Lan đứng đầu về vốn FDI vào Đà Nẵng\n\nQuý II/2016, nhiều đoàn tới Đà Nẵng tìm đất.\n\n"
        "Ba Lan có bốn dự án, vốn đầu tư 31,5 triệu USD."
    )
    capital = [s for s in told(text) if s.measure.startswith("fdi_") and s.measure != "fdi_rank"]
    assert len(capital) == 2
    assert {(str(s.period.start), str(s.period.end)) for s in capital} == {("2016-04-01", "2016-06-30")}


def test_capital_heaped_up_goes_on_behind_months_that_were_singled_out() -> None:
    text = (
        "Hiện nay Ba Lan có 310 dự án tại Việt Nam, vốn đăng ký 4,2 tỷ USD.\n\n"
        "Tính riêng trong 3 tháng đầu năm 2018, Ba Lan đầu tư 12 dự án với 160 triệu USD.\n\n"
        "Đà Nẵng thu hút nhiều vốn nhất với 85 dự án, tổng vốn đăng ký 1,3 tỷ USD."
    )
    starts = [str(s.period.start) for s in told(text, "2018-04-10")]
    assert starts == ["None", "None", "2018-01-01", "2018-01-01", "None", "None"]


def test_capital_up_to_now_is_no_flow_of_the_months_that_trade_is_told_of() -> None:
    text = (
        "Trong 11 tháng năm 2021, xuất khẩu sang Lào đạt 3 tỷ USD.\n\n"
        "Đến nay, Lào đã đầu tư vào Việt Nam 40 dự án, tổng vốn đăng ký 2 tỷ USD."
    )
    assert [str(f.period.start) for f in told(text, "2021-12-12")] == ["2021-01-01", "None", "None"]


def test_a_cut_off_day_closes_the_months_of_the_title() -> None:
    text = (
        "Ba Lan rót vốn FDI vào Việt Nam nhiều nhất trong 8 tháng\n\n"
        "Tính đến ngày 20/8/2021, Ba Lan dẫn đầu với tổng vốn đăng ký 4,1 tỷ USD. "
        "Lũy kế đến ngày 20/8/2021, vốn đăng ký của Ba Lan là 9,3 tỷ USD."
    )
    capital = [s for s in told(text, "2021-08-29") if s.unit == "USD"]
    assert [str(s.period.start) for s in capital] == ["2021-01-01", "None"]


def test_a_cut_off_day_of_another_month_is_of_a_stock() -> None:
    text = (
        "Ba Lan rót vốn FDI vào Việt Nam nhiều nhất trong 8 tháng\n\n"
        "Tính đến ngày 20/6/2021, Ba Lan dẫn đầu với tổng vốn đăng ký 4,1 tỷ USD."
    )
    assert [str(s.period.start) for s in told(text, "2021-08-29") if s.unit == "USD"] == ["None"]


def test_the_newest_statistics_are_of_no_new_capital() -> None:
    text = "Lũy kế đến ngày 20/5/2019, cả nước có 28.632 dự án với 350,5 tỷ USD, theo số liệu mới nhất."
    assert {(s.period.start, str(s.period.end)) for s in told(text)} == {(None, "2019-05-20")}


@pytest.mark.parametrize("paid", ["vốn thực hiện mới 13 triệu USD", "vốn thực hiện mới đạt 13 triệu USD"])
def test_capital_that_is_no_more_than_so_much_is_not_new(paid: str) -> None:
    text = f"Tính đến cuối tháng 6, Cần Thơ có 49 dự án FDI với vốn đăng ký 69 triệu USD, {paid}."
    assert [s.period.kind for s in told(text, "2019-07-10")] == ["cumulative"] * 3
    text = "Tính đến cuối tháng 6, Cần Thơ có 49 dự án FDI mới với vốn đăng ký 69 triệu USD."
    assert [s.period.kind for s in told(text, "2019-07-10")] == ["ytd"] * 2


@pytest.mark.parametrize("months", ["trong 6 tháng", "trong sáu tháng", "trong 6 tháng 2022"])
def test_parts_of_capital_keep_the_months_that_lead_to_them(months: str) -> None:
    total = "Tính đến 20/6/2022, tổng vốn đăng ký FDI vào Việt Nam đạt 14 tỷ USD."
    lead = f"Có 84 quốc gia rót vốn vào nước ta {months}."
    parts = "Peru góp 2,8 tỷ USD, chiếm 20%. Áo góp 1,4 tỷ USD, chiếm 10%."
    found = told(f"{total}\n{lead} {parts}", "2022-07-11")
    ends = [str(s.period.end) for s in found if s.measure.endswith("capital")]
    assert ends == ["2022-06-20", *["2022-06-30"] * 4]


def test_parts_of_capital_are_of_the_months_whose_total_they_are_shares_of() -> None:
    total = "6 tháng đầu năm 2013, tổng vốn FDI đăng ký đạt 10 tỷ USD."
    day = "Tính đến 20/6/2013, có 18 nước đầu tư vào nước ta. Peru đi đầu với 8 tỷ USD, chiếm 80%."
    capital = [s for s in told(f"{total}\n{day}", "2013-07-02") if s.measure.endswith("capital")]
    assert [str(s.period.end) for s in capital] == ["2013-06-30"] * 3
