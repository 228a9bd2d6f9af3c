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


@pytest.mark.parametrize(
    "below",
    [
        "Những tin mới hơn\nNhững tin cũ hơn\nQuyết định 64/2024/QĐ-UBND ngày 3/10/2024 Quy định mức hỗ trợ",
        "Tin đã đưa\nXuất khẩu điều 9 tháng năm 2022 tăng mạnh",
        "Công văn số 64/SCT ngày 3/10/2024 của Sở Công Thương",
        "Các bài mới hơn\nHội nghị xúc tiến thương mại (3/10/2024)",
    ],
)
def test_the_story_s_own_year_goes_before_those_of_other_pages(below: str) -> None:
    text = (
        "Trong 4 tháng đầu năm 2020, Ấn Độ nhập khẩu 9 triệu USD hạt điều của Việt Nam.\n\n"
        "Trong 5 tháng năm nay, xuất khẩu hạt điều sang Nga đạt 7 triệu USD.\n\n"
    )
    assert str(told(text + below)[1].period.end) == "2020-05-31"


def test_a_date_soon_after_the_months_told_is_the_story_s() -> None:
    text = (
        "Trong 4 tháng đầu năm 2020, xuất khẩu chè đạt 9 triệu USD. Sáng 3/6/2021, Bộ Công Thương cho biết,"
        " 5 tháng năm nay, xuất khẩu chè sang Nga đạt 7 triệu USD."
    )
    assert str(told(text)[1].period.end) == "2021-05-31"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Trong tháng ba, Lào mua 5 tấn chè. Từ tháng 10/2017 đến tháng 3/2018, Lào mua 40 tấn.",
            "2018-03-31",
        ),
        ("Tháng 3, Lào mua 5 tấn chè. Từ tháng 1 đến tháng 3/2018, Lào mua 40 tấn chè.", "2018-03-31"),
        ("Tháng 3, Lào mua 5 tấn chè. Từ đầu năm 2018 đến hết tháng 3, Lào mua 40 tấn chè.", "2018-03-31"),
        ("Tháng 3, Lào mua 5 tấn chè. Từ 1/1/2018 đến 31/3/2018, Lào mua 40 tấn chè.", "2018-03-31"),
        ("Số liệu tháng 3 và 3 tháng năm 2018. Tháng 2, Lào mua 5 tấn chè.", "2018-02-28"),
    ],
)
def test_a_month_takes_the_year_of_a_span_that_ends_with_it(text: str, end: str) -> None:
    assert str(told(f"Việt Nam xuất khẩu chè sang Lào. {text}")[0].period.end) == end


def test_a_span_that_ends_with_no_month_of_the_story_dates_none() -> None:
    text = "Trong tháng ba, Việt Nam xuất khẩu 5 tấn chè. Từ tháng 10/2014 đến tháng 9/2015, xuất 40 tấn."
    assert told(text)[0].period.end is None


@pytest.mark.parametrize(
    "text",
    [
        "Từ đầu năm đến nay, xuất khẩu gạo sang Lào đạt 89 triệu USD, bằng 89% kế hoạch năm 2017.",
        "Từ đầu năm tới nay, xuất khẩu gạo sang Lào đạt 89 triệu USD, tăng 5% so với cùng kỳ 2016.",
        "Từ đầu năm đến nay, Hà Nam thu hút 8 tỷ USD vốn FDI, đạt 89% kế hoạch năm 2017 và tăng 6%.",
    ],
)
def test_the_year_so_far_has_no_end_where_only_the_year_is_known(text: str) -> None:
    statements = told(text)
    assert statements
    assert {(str(s.period.start), s.period.end) for s in statements} == {("2017-01-01", None)}


@pytest.mark.parametrize("plan", ["kế hoạch năm 2017", "mục tiêu năm 2017", "so với kế hoạch cả năm"])
def test_the_year_of_a_plan_dates_nothing_else(plan: str) -> None:
    text = (
        f"7 tháng đầu năm, xuất khẩu của Hà Nam đạt 9 tỷ USD, đạt 58% {plan}, tăng 6% so với cùng kỳ."
        " Nhập khẩu đạt 7 tỷ USD."
    )
    assert {(str(s.period.end), s.status) for s in told(text, "2017-08-15")} == {("2017-07-31", "actual")}
