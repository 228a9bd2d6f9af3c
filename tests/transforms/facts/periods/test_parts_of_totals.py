"""Figures that add to a total of months, and months that are told without their name."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _days(text: str, date: str | None = "2019-08-20") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date)]


JULY = ("2019-07-01", "2019-07-31")
SO_FAR = ("2019-01-01", "2019-07-31")


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu chè đạt 3 triệu USD, đưa tổng kim ngạch 7 tháng lên 19 triệu USD.",
        "Xuất khẩu chè đạt 3 triệu USD, nâng kim ngạch hết tháng 7 lên 19 triệu USD.",
        "7 tháng, xuất khẩu tăng. Chè đạt 3 triệu USD, kéo tổng trị giá 7 tháng lên 19 triệu USD.",
    ],
)
def test_what_adds_to_the_months_so_far_is_of_the_last_of_them(text: str) -> None:
    assert _days(text) == [JULY, SO_FAR]


def test_what_adds_to_a_total_is_of_the_part_told_before() -> None:
    text = "Quý II/2019, xuất khẩu tăng. Chè đạt 3 triệu USD, đưa tổng kim ngạch 6 tháng lên 5 triệu USD."
    assert _days(text)[0] == ("2019-04-01", "2019-06-30")


def test_what_comes_before_a_goal_is_not_of_its_year() -> None:
    first, goal = told(
        "Xuất khẩu sang Ba Lan đạt 3 triệu USD, mục tiêu năm 2030 là 9 triệu USD.", "2019-08-20"
    )
    assert (first.status, first.period.end) == ("actual", None)
    assert (goal.status, str(goal.period.end)) == ("target", "2030-12-31")


def test_the_month_is_the_last_of_those_just_told() -> None:
    text = "7 tháng năm 2019, xuất khẩu chè đạt 19 triệu USD. Trong tháng, nhập khẩu chè đạt 3 triệu USD."
    assert _days(text) == [SO_FAR, JULY]
    assert _days(text, None) == [SO_FAR, JULY]


def test_a_year_that_has_ended_is_that_of_the_month_told() -> None:
    text = "Xuất khẩu chè tháng 12 đạt 3 triệu USD, theo đó tính đến hết năm, xuất khẩu chè đạt 19 triệu USD."
    assert _days(text, "2020-01-12")[1] == ("2019-01-01", "2019-12-31")


def test_what_exceeds_a_forecast_with_a_figure_happened() -> None:
    (fact,) = told("Xuất khẩu chè năm 2019 vượt xa dự đoán với 19 triệu USD.", "2020-01-12")
    assert fact.status == "actual"


def test_a_span_of_years_is_not_the_one_year_of_an_undated_story() -> None:
    assert _days("Xuất khẩu chè tháng 6 tăng 3%, cao hơn giai đoạn 2016 - 2018.", None) == [("None", "None")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ba Lan là thị trường xuất khẩu chè lớn nhất của Việt Nam năm 2018.", ("2018-01-01", "2018-12-31")),
        ("Ba Lan là thị trường xuất khẩu chè lớn nhất của Việt Nam, năm 2018.", ("None", "None")),
        ("Ba Lan là nhà đầu tư lớn nhất vào Việt Nam trong 7 tháng đầu năm.", SO_FAR),
    ],
)
def test_a_rank_is_of_the_period_behind_those_whose_it_is(text: str, days: tuple[str, str]) -> None:
    assert _days(text) == [days]


def test_a_third_country_is_no_rank() -> None:
    text = "Tính cả phần qua nước thứ 3, vốn FDI của Ba Lan tại Việt Nam đạt 3 tỷ USD."
    assert [s.measure for s in told(text)] == ["fdi_registered_capital"]


@pytest.mark.parametrize("part", ["riêng nhập từ Lào chiếm 40%", "trong đó từ Lào là 3 nghìn tấn"])
def test_what_the_partner_of_the_title_has_a_part_of_is_of_all(part: str) -> None:
    text = f"Nhập khẩu chè từ Lào tăng mạnh\n\n9 tháng qua, nhập khẩu chè đạt 8 nghìn tấn, {part}."
    assert [f.counterpart for f in told(text, "2021-10-12")] == ["W00", "LA"]


def test_what_is_told_apart_in_a_new_paragraph_is_of_the_same_goods() -> None:
    text = (
        "Xuất khẩu sang Nga khởi sắc\n\nNăm 2021, kim ngạch xuất nhập khẩu chè của Nga đạt 9 triệu USD.\n\n"
        "Riêng nhập khẩu đạt 6 triệu USD."
    )
    assert [f.commodity for f in told(text, "2022-01-12")] == ["chè", "chè"]
