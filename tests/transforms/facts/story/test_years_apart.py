"""Which of two years, or of the months and the year they are of, a figure belongs to."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

SO_FAR = ("2019-01-01", "2019-07-31")
EARLIER = ("2018-01-01", "2018-07-31")
JULY = ("2019-07-01", "2019-07-31")
YEAR = ("2019-01-01", "2019-12-31")
LAST = ("2018-01-01", "2018-12-31")


def _days(text: str, date: str | None = "2019-08-20") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date) if s.unit != "rank"]


@pytest.mark.parametrize(
    "told_last",
    [
        "trong khi cùng kỳ năm ngoái đạt 8 tỷ USD, tăng 12,5%",
        "trong khi cùng kỳ năm 2018 con số này là 12 tỷ USD – tương đương mức giảm 25%",
    ],
)
def test_a_rate_between_two_levels_is_of_the_later(told_last: str) -> None:
    assert _days(f"7 tháng năm 2019, xuất khẩu chè đạt 9 tỷ USD, {told_last}.") == [SO_FAR, EARLIER, SO_FAR]


def test_a_rate_that_does_not_fit_the_levels_stays_with_the_earlier() -> None:
    text = "7 tháng năm 2019, xuất khẩu chè đạt 9 tỷ USD, trong khi cùng kỳ năm ngoái đạt 8 tỷ USD, tăng 40%."
    assert _days(text)[-1] == EARLIER


@pytest.mark.parametrize("base", ["hơn 8 tỷ USD cùng kỳ", "con số 8 tỷ USD của cùng kỳ"])
def test_the_same_period_that_a_level_is_put_against_is_a_year_before(base: str) -> None:
    assert _days(f"7 tháng năm 2019, nhập khẩu đạt 9 tỷ USD, tăng 5% so với {base}.")[-1] == EARLIER


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Năm 2019, xuất khẩu chè đạt 9 triệu USD, vượt mức 7 triệu USD của 2018.", [YEAR, LAST]),
        ("Xuất khẩu chè 2019 đạt 9 triệu USD, tăng 4% so với 2018, cao hơn 2017.", [YEAR, YEAR]),
        ("Tới 2018 Việt Nam đón 9 triệu lượt khách quốc tế.", [LAST]),
    ],
)
def test_a_year_may_be_led_by_a_small_word(text: str, days: list[tuple[str, str]]) -> None:
    assert _days(text, "2020-02-10") == days


@pytest.mark.parametrize("count", ["tới 2000 tấn", "của 2018 doanh nghiệp là 2000 tấn"])
def test_what_is_counted_is_no_year(count: str) -> None:
    assert _days(f"7 tháng năm 2019, xuất khẩu chè {count}.") == [SO_FAR]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Xuất khẩu sang Nga tăng 9% so với năm ngoái trong 7 tháng đầu năm.", [SO_FAR]),
        (
            "Xuất khẩu sang Nga tăng 9% so với cùng kỳ năm trước trong tháng 7, giảm 2% sang Lào.",
            [JULY, JULY],
        ),
    ],
)
def test_a_period_stands_behind_what_a_rate_is_put_against(text: str, days: list[tuple[str, str]]) -> None:
    assert _days(text) == days


def test_months_that_only_say_since_when_date_nothing() -> None:
    text = "Xuất khẩu tháng 7 đạt 9 tỷ USD, mức thấp nhất trong 5 tháng, giảm 3% so với cùng kỳ."
    assert _days(text) == [JULY, JULY]


def test_months_that_are_left_are_the_last_of_the_year() -> None:
    text = "7 tháng năm 2019, xuất khẩu tôm đạt 9 tỷ USD. Trong 5 tháng còn lại, dự kiến xuất khẩu 7 tỷ USD."
    assert _days(text) == [SO_FAR, ("2019-08-01", "2019-12-31")]


def test_amounts_go_on_with_the_months_that_amounts_were_told_of() -> None:
    text = (
        "7 tháng năm 2019, khách Nga đạt 90.000 lượt. Trong tháng 7, khách Nga giảm 3% so với tháng 6.\n\n"
        "Ba Lan đứng thứ hai với 70.000 lượt khách, tăng 4% so với cùng kỳ năm trước."
    )
    assert _days(text) == [SO_FAR, JULY, SO_FAR, SO_FAR]


def test_a_headline_keeps_the_quarter_that_it_names() -> None:
    text = "Quý I/2019: Vốn FDI vào Việt Nam đạt 9 tỷ USD\n\nTính đến ngày 20/3/2019, vốn FDI đạt 9 tỷ USD."
    assert _days(text, "2019-04-02")[0] == ("2019-01-01", "2019-03-31")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lào xếp thứ 8 trong các nhà đầu tư năm 2018 với tổng vốn lũy kế 9 tỷ USD.", ("None", "2018-12-31")),
        ("Hiện Lào dẫn đầu với 9 dự án FDI trong năm nay.", YEAR),
    ],
)
def test_capital_is_heaped_up_or_of_the_year(text: str, days: tuple[str, str]) -> None:
    assert _days(text)[-1] == days


def test_all_of_a_year_that_has_not_ended_is_foreseen() -> None:
    (fact,) = told("Nhập khẩu cả năm đạt 9 tỷ USD.", "2019-08-20")
    assert (fact.status, str(fact.period.end)) == ("forecast", "2019-12-31")


def test_what_goes_on_from_a_goal_that_was_reached_in_part_happened() -> None:
    text = (
        "7 tháng, khách quốc tế đạt 9 triệu lượt. Mục tiêu đón 15 triệu lượt khách quốc tế năm nay đã đạt "
        "60%.\n\nTrong đó, khách đến bằng đường hàng không đạt 4 triệu lượt."
    )
    last = told(text, "2019-08-20")[-1]
    assert (last.status, str(last.period.end)) == ("actual", "2019-07-31")


def test_years_listed_behind_the_first_months_of_one_are_of_these_months() -> None:
    text = (
        "5 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD; năm 2018 đạt 8 triệu USD; năm 2017 (7 triệu USD)."
    )
    assert _days(text) == [(f"{year}-01-01", f"{year}-05-31") for year in (2019, 2018, 2017)]


@pytest.mark.parametrize(
    "listed",
    [
        "năm 2018 đạt 20 triệu USD; năm 2017 đạt 18 triệu USD",
        "cả năm 2018 đạt 8 triệu USD; cả năm 2017 đạt 7 triệu USD",
    ],
)
def test_whole_years_behind_first_months_stay_whole(listed: str) -> None:
    assert _days(f"5 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD; {listed}.")[1:] == [
        LAST,
        ("2017-01-01", "2017-12-31"),
    ]


def test_parts_of_a_year_looked_back_on_are_of_it() -> None:
    text = (
        "7 tháng năm 2019, xuất khẩu chè đạt 5 triệu USD.\n\nNăm 2018, xuất khẩu chè đạt 9 triệu USD.\n\n"
        "Trong đó, xuất khẩu chè sang Nga đạt 4 triệu USD.\n\nXuất khẩu chè sang Lào đạt 2 triệu USD."
    )
    assert _days(text) == [SO_FAR, LAST, LAST, SO_FAR]


def test_exports_comma_imports_are_trade_of_both_ways() -> None:
    (fact,) = told("7 tháng năm 2019, tổng trị giá xuất khẩu, nhập khẩu hàng hóa đạt 9 tỷ USD.")
    assert fact.measure == "trade_turnover"
