"""Stories without a day of publication: what they say themselves tells their year."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Hết tháng 4, nhập khẩu từ Lào đạt 9 triệu USD, tăng 7% so với cùng kỳ tháng 4.2015.", "2016-01-01"),
        ("Tháng 4, nhập khẩu từ Lào đạt 9 triệu USD, tăng 7% so với cùng kỳ tháng 4.2015.", "2016-04-01"),
        (
            "Tháng 9, xuất khẩu sang Lào đạt 9 triệu USD, có thể gấp đôi ở nửa sau tháng 12-2014.",
            "2014-09-01",
        ),
        ("Tháng 9, xuất khẩu sang Lào đạt 9 triệu USD, giảm 3% so với tháng 8/2014.", "2014-09-01"),
    ],
)
def test_a_year_told_of_a_month_is_the_storys_or_that_before_it(text: str, start: str) -> None:
    assert str(told(text)[0].period.start) == start


def test_capital_of_the_year_so_far_is_of_the_months_that_are_told() -> None:
    text = (
        "Trong tháng 8-2015 có thêm 2 tỷ USD vốn FDI đăng ký, đưa tổng vốn 8 tháng đầu năm lên 13 tỷ USD.\n\n"
        "Vốn FDI giải ngân từ đầu năm đến nay đạt 8 tỷ USD."
    )
    assert str(told(text)[-1].period.end) == "2015-08-31"


@pytest.mark.parametrize("months", ["Qua 3 tháng", "Trong 3 tháng đầu năm"])
def test_months_below_years_looked_back_on_are_of_the_year_that_amounts_are_of(months: str) -> None:
    before = "Quý I/2018, xuất khẩu đạt 54 tỷ USD.\n\nNăm 2016, xuất khẩu tăng 6%."
    assert str(told(f"{before}\n\n{months}, nhập khẩu đạt 5 tỷ USD.")[-1].period.end) == "2018-03-31"


@pytest.mark.parametrize("opening", ["", "Năm 2021, ", "Khép lại 2021, "])
def test_the_year_before_the_story_s_dates_it(opening: str) -> None:
    text = f"{opening}thương mại với Lào đạt 6 tỷ USD, tăng 14% so với năm 2020."
    assert [s.period.end and s.period.end.year for s in told(text)] == [2021, 2021]


@pytest.mark.parametrize(
    "ahead",
    [
        "Để đẩy mạnh bán hàng từ nay đến cuối năm 2014, bộ đưa ra các giải pháp.",
        "Từ giờ tới hết năm 2014, ngành chè sẽ tìm thêm bạn hàng.",
        "Các tháng còn lại của năm 2014 được cho là khó khăn.",
    ],
)
def test_the_year_whose_rest_lies_ahead_is_the_storys(ahead: str) -> None:
    text = f"Xuất khẩu chè quý II đạt 54 triệu USD, tăng 12% so với năm 2013. {ahead}"
    assert {str(s.period.start) for s in told(text)} == {"2014-04-01"}
