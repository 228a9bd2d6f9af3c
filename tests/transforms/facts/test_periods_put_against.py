"""Periods that are put against a sentence's own, or that it comes after: they date nothing."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

JULY = ("2019-07-01", "2019-07-31")
SO_FAR = ("2019-01-01", "2019-07-31")


def _days(text: str, date: str | None = "2019-08-20") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date) if s.unit != "rank"]


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 7/2019, xuất khẩu chè tăng trở lại sau khi giảm ở tháng 5, đạt 9 triệu USD.",
        "Tháng 7/2019, xuất khẩu chè, so sánh với cùng kỳ năm trước, thì tăng lần lượt 3% và 4%.",
        "Xuất khẩu chè tháng 7 đạt 9 triệu USD. Con số này tăng 4% so với cùng kỳ tháng 6.",
    ],
)
def test_what_is_put_against_or_came_before_dates_nothing(text: str) -> None:
    assert set(_days(text)) == {JULY}


@pytest.mark.parametrize(
    "text",
    [
        "Khách Ba Lan đến Việt Nam trong 7 tháng đầu năm gần bằng cả năm 2018, đạt 9.000 lượt.",
        "7 tháng đầu năm, khách Ba Lan đạt 9.000 lượt, tăng 5%, gần bằng lượng khách Ba Lan cả năm ngoái.",
    ],
)
def test_what_months_nearly_equal_is_no_period_of_theirs(text: str) -> None:
    assert set(_days(text)) == {SO_FAR}


def test_tonnes_behind_a_price_are_goods_again() -> None:
    text = "Tháng 7/2019, xuất khẩu chè tăng 5% và giá tăng 3%, đạt 200 tấn, tương đương 9 triệu USD."
    assert [s.unit for s in told(text)] == ["percent", "tonne", "USD"]
    assert told("Giá chè xuất khẩu đạt 400 USD một tấn.") == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Trong 12 tháng năm 2018, FDI vào 50 tỉnh. Dẫn đầu là Hà Nội với 3 tỷ USD.", "2018-12-31"),
        ("Vốn FDI 4 tháng năm 2018. Năm 2018, FDI vào 50 tỉnh. Hà Nội thu hút 3 tỷ USD.", "2018-04-30"),
    ],
)
def test_capital_is_of_the_year_that_a_sentence_without_amounts_tells(text: str, end: str) -> None:
    assert _days(text, None)[-1] == ("2018-01-01", end)


def test_the_year_so_far_of_an_undated_story_is_up_to_its_month() -> None:
    text = "Tháng 7/2019, xuất khẩu chè đạt 9 triệu USD. Từ đầu năm đến nay, nhập khẩu chè đạt 3 triệu USD."
    assert _days(text, None) == [JULY, SO_FAR]
