"""Whether capital is heaped up or of the months told: by what is counted, by leads, by its proportion."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement

Dates = tuple[str | None, str]


def _dated(text: str, date: str) -> list[Dates]:
    return [_days(s) for s in told(text, date)]


def _days(s: Statement) -> Dates:
    return str(s.period.start) if s.period.start else None, str(s.period.end)


@pytest.mark.parametrize(
    ("until", "end"),
    [
        ("Tính đến 20-8 năm nay", "2018-08-20"),
        ("Đến hết tháng 6 năm nay", "2018-06-30"),
        ("Tính đến giữa năm nay", "2018-06-30"),
        ("Tính đến ngày 20/8 năm nay", "2018-08-20"),
    ],
)
@pytest.mark.parametrize("who", ["cả nước", "Thái Lan"])
def test_projects_in_force_are_a_stock(until: str, end: str, who: str) -> None:
    text = f"{until}, {who} có 320 dự án FDI còn hiệu lực, tổng vốn 6,3 tỷ USD."
    assert _dated(text, "2018-09-04") == [(None, end)] * 2


def test_new_projects_up_to_a_day_of_this_year_are_of_its_months() -> None:
    text = "Tính từ đầu năm đến 20/6 năm nay, cả nước có 554 dự án mới với tổng vốn đăng ký 5,8 tỷ USD."
    assert _dated(text, "2018-09-04") == [("2018-01-01", "2018-06-20")] * 2


@pytest.mark.parametrize(
    ("lead", "start", "end"),
    [
        ("Năm tháng đầu năm nay tình hình lại khác.", "2014-01-01", "2014-05-31"),
        ("Sang quý I/2014, bức tranh đổi màu.", "2014-01-01", "2014-03-31"),
        ("Tháng 5/2014 trầm lắng hơn hẳn.", "2014-05-01", "2014-05-31"),
    ],
)
def test_a_lead_without_figures_dates_the_capital_behind_it(lead: str, start: str, end: str) -> None:
    text = f"Năm 2013, doanh nghiệp Nga đăng ký 300 triệu USD.\n{lead} Chỉ có 15 dự án mới, vốn 20 triệu USD."
    assert _dated(text, "2014-06-18") == [("2013-01-01", "2013-12-31"), (start, end), (start, end)]


_FLOW = "9 tháng năm 2024, cả nước thu hút 24,8 tỷ USD vốn FDI. "
_STOCK = "Lũy kế đến hết tháng 9, Việt Nam có 41.300 dự án còn hiệu lực, tổng vốn đăng ký 491 tỷ USD.\n"
_MONTHS, _HEAPED = ("2024-01-01", "2024-09-30"), (None, "2024-09-30")


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Đức dẫn đầu với 7,35 tỷ USD, chiếm 29,6%. Nga đứng thứ hai với 3,2 tỷ USD.", _MONTHS),
        ("Đức dẫn đầu với 7,35 tỷ USD. Nga đứng thứ hai với 3,2 tỷ USD.", _MONTHS),
        ("Đức dẫn đầu với 90 tỷ USD, chiếm 18,3%. Nga đứng thứ hai với 80 tỷ USD.", _HEAPED),
        ("Đức dẫn đầu với 90 tỷ USD. Nga đứng thứ hai với 80 tỷ USD.", _HEAPED),
    ],
)
def test_a_part_is_of_the_total_that_it_is_in_proportion_to(part: str, expected: Dates) -> None:
    facts = [s for s in told(_FLOW + _STOCK + part, "2024-10-07") if s.counterpart in ("DE", "RU")]
    assert {_days(s) for s in facts if s.unit == "USD"} == {expected}


def test_another_province_goes_on_with_the_months_told_before_a_stock() -> None:
    text = (
        "Vốn FDI 6 tháng đầu năm 2025 đạt 21,5 tỷ USD.\nTại Đồng Nai, vốn đăng ký nửa năm là 1,5 tỷ USD, "
        "lũy kế đến nay trên 2.100 dự án với gần 40 tỷ USD. "
        "Hải Phòng đạt 2,1 tỷ USD; Hà Nội 3,6 tỷ USD, tăng 210%."
    )
    months, heaped = ("2025-01-01", "2025-06-30"), (None, "2025-07-07")
    assert _dated(text, "2025-07-07") == [months, months, heaped, heaped, months, months, months]


def test_what_goes_abroad_is_of_the_months_told_before_a_stock() -> None:
    text = (
        _FLOW
        + _STOCK
        + "Chiều ngược lại, doanh nghiệp Việt đầu tư ra nước ngoài 480 triệu USD. Lào nhận 150 triệu USD."
    )
    assert _dated(text, "2024-10-07")[-2:] == [_MONTHS, _MONTHS]


@pytest.mark.parametrize(
    ("span", "end"),
    [
        ("Từ năm 1988 đến nay", "2013-09-06"),
        ("Tính từ năm 1988 đến nay", "2013-09-06"),
        ("Từ năm 1988 đến tháng 8/2013", "2013-08-31"),
        ("Tính từ 1988 đến hết năm 2012", "2012-12-31"),
    ],
)
def test_all_capital_since_the_first_is_heaped_up(span: str, end: str) -> None:
    for text in (
        f"{span}, Thái Lan có 300 dự án đầu tư vào Việt Nam với 6 tỷ USD.",
        f"Thái Lan sớm đầu tư vào Việt Nam, {span.lower()} đạt 300 dự án với 6 tỷ USD.",
    ):
        assert _dated(text, "2013-09-06") == [(None, end)] * 2


def test_capital_of_later_years_is_no_stock() -> None:
    text = "Từ năm 2010 đến nay, Thái Lan có 300 dự án đầu tư vào Việt Nam với 6 tỷ USD."
    assert _dated(text, "2013-09-06") == [("2010-01-01", "None")] * 2
