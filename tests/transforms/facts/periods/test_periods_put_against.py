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


def test_a_rate_on_the_last_year_is_on_the_same_months() -> None:
    text = "7 tháng đầu năm 2019, xuất khẩu chè đạt 900 tấn, tăng 20% so với 750 tấn năm ngoái."
    assert _days(text)[-1] == ("2018-01-01", "2018-07-31")
    text = "7 tháng đầu năm 2019, xuất khẩu chè đạt 900 tấn, so với 1.500 tấn năm ngoái."
    assert _days(text)[-1] == ("2018-01-01", "2018-12-31")


@pytest.mark.parametrize(("date", "year"), [("2019-01-08", "2018"), ("2019-12-20", "2019")])
def test_a_story_of_january_tells_of_the_year_before(date: str, year: str) -> None:
    assert _days("Trong năm, xuất khẩu chè đạt 9 triệu USD.", date) == [(f"{year}-01-01", f"{year}-12-31")]


def test_a_month_may_stand_in_the_paragraph_before_its_total() -> None:
    months = "7 tháng năm 2019, nhập khẩu đạt 9 tỷ USD."
    month = "Xuất khẩu chè sang Nga đạt 90 tấn, tăng 20% so với 75 tấn năm ngoái."
    total = "7 tháng đầu năm, xuất khẩu chè sang Nga đạt 900 tấn."
    text = f"Tin chè\n\n{months}\n\n{month}\n\n{total}"
    assert _days(text) == [SO_FAR, JULY, JULY, ("2018-07-01", "2018-07-31"), SO_FAR]


def test_partners_ranked_one_after_the_other_are_of_one_country() -> None:
    text = (
        "Hải quan Trung Quốc cho biết, Nga là đối tác thương mại lớn nhất của Trung Quốc.\n\n"
        "Ba Lan đứng thứ hai với kim ngạch thương mại tăng 3% trong tháng 7."
    )
    second = [s for s in told(text, "2019-08-20") if s.value == 2]
    assert [(s.reporter, s.counterpart) for s in second] == [("CN", "PL")]


@pytest.mark.parametrize("aside", ["năm ngoái là", "năm ngoái đạt", "năm trước là", "cùng kỳ đạt"])
def test_last_year_in_a_bracket_is_of_the_months_that_are_compared(aside: str) -> None:
    text = f"8 tháng đầu năm 2021, Lào mua 9 tấn chè Việt Nam, giảm 3% so với cùng kỳ ({aside} 11 tấn)."
    last = told(text)[-1]
    assert (str(last.period.start), str(last.period.end)) == ("2020-01-01", "2020-08-31")


def test_the_whole_of_last_year_is_said_to_be() -> None:
    text = "8 tháng năm 2021, Lào mua 9 tấn chè Việt Nam, giảm 3% so với cùng kỳ (cả năm ngoái là 15 tấn)."
    assert str(told(text, "2021-09-12")[-1].period.end) == "2020-12-31"
