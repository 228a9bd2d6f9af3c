"""Months, quarters and days that a story counts: of which year, and of what part of it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

SO_FAR = ("2019-01-01", "2019-09-30")
YEAR = ("2019-01-01", "2019-12-31")


def _days(text: str, date: str | None = "2019-10-20") -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date) if s.unit != "rank"]


@pytest.mark.parametrize("head", ["Chè còn gặp khó đến năm 2020", "Triển vọng xuất khẩu chè năm 2020"])
def test_months_below_a_headline_on_the_next_year_are_of_this_one(head: str) -> None:
    text = f"{head}\n\nKim ngạch xuất khẩu chè 9 tháng đạt 9 triệu USD. Tháng 9, xuất khẩu chè giảm 3%."
    assert _days(text) == [SO_FAR, ("2019-09-01", "2019-09-30")]
    assert {s.status for s in told(text, "2019-10-20")} == {"actual"}


@pytest.mark.parametrize("said", ["trong 3 quý", "sau ba quý", "qua 3 quý"])
def test_quarters_that_are_counted_are_those_so_far(said: str) -> None:
    assert _days(f"Xuất khẩu chè đạt 9 triệu USD {said}.") == [SO_FAR]


def test_the_last_two_quarters_are_the_second_half() -> None:
    text = "Trong 2 quý cuối năm, xuất khẩu chè dự kiến đạt 9 triệu USD."
    assert _days(text) == [("2019-07-01", "2019-12-31")]


def test_rates_of_month_after_month_are_of_each() -> None:
    text = "Đến tháng 8, xuất khẩu chè tăng 3% và tháng 9 tăng 5%. Đến tháng 8, xuất khẩu gạo tăng 3%."
    august, september = ("2019-08-01", "2019-08-31"), ("2019-09-01", "2019-09-30")
    assert _days(text) == [august, september, ("2019-01-01", "2019-08-31")]


@pytest.mark.parametrize(("date", "status"), [("2019-12-05", "forecast"), ("2019-12-28", "actual")])
def test_all_of_a_year_is_foreseen_until_its_last_days(date: str, status: str) -> None:
    (fact,) = told("Xuất khẩu chè cả năm đạt 9 triệu USD.", date)
    assert (fact.status, str(fact.period.end)) == (status, "2019-12-31")


def test_before_the_plague_is_no_period() -> None:
    text = (
        "Quý I, khách Nga đạt 9.000 lượt. Trước dịch, khách Nga chiếm 30% lượng khách quốc tế. "
        "Khách Lào đạt 7.000 lượt, bằng 80% trước dịch."
    )
    first = ("2019-01-01", "2019-03-31")
    assert _days(text) == [first, ("None", "None"), first]


@pytest.mark.parametrize("days", ["lễ 30-4 và 1-5 năm nay", "lễ 30/4 - 1/5"])
def test_holidays_are_days_on_end(days: str) -> None:
    assert _days(f"Dịp {days}, Huế đón 9.000 lượt khách quốc tế.", "2019-05-04") == [
        ("2019-04-30", "2019-05-01")
    ]


def test_what_was_foreseen_of_a_month_is_of_that_month() -> None:
    text = (
        "Tháng 9, xuất khẩu chè đạt 9 triệu USD, cao hơn so với mức dự kiến 8 triệu USD của giới phân tích."
    )
    assert [(s.status, str(s.period.start)) for s in told(text, "2019-10-20")] == [
        ("actual", "2019-09-01"),
        ("forecast", "2019-09-01"),
    ]


def test_new_and_enlarged_projects_are_no_stock() -> None:
    text = (
        "9 tháng năm 2019, vốn FDI đăng ký đạt 9 tỷ USD.\n\nHiện, Huế dẫn đầu với 30 dự án cấp mới và 21 "
        "lượt dự án điều chỉnh vốn, tổng vốn đăng ký 2 tỷ USD."
    )
    assert _days(text) == [SO_FAR] * 4


def test_a_dash_parts_a_rate_from_the_next_measure() -> None:
    text = "9 tháng, xuất khẩu của Nga sang Lào tăng 5% - thặng dư thương mại là 9 triệu USD."
    assert [s.measure for s in told(text, "2019-10-20")] == ["exports", "trade_balance"]


@pytest.mark.parametrize("goods", ["hàng hóa", "gạo"])
def test_who_buys_goods_imports_them(goods: str) -> None:
    (fact,) = told(f"Năm ngoái, Nga mua 9 tỷ USD {goods} của Lào.", "2019-10-20")
    assert (fact.measure, fact.reporter, fact.counterpart) == ("imports", "RU", "LA")


@pytest.mark.parametrize("who", ["khách trong nước giảm 9%", "khách Việt Nam đi du lịch nước ngoài tăng 9%"])
def test_a_rate_of_the_country_s_own_visitors_is_no_fact(who: str) -> None:
    assert len(told(f"9 tháng, khách quốc tế đến Huế tăng 5%; {who}.", "2019-10-20")) == 1


def test_an_aside_within_a_sentence_ends_with_it_where_another_partner_is_named() -> None:
    text = (
        "9 tháng năm 2019, xuất khẩu chè đạt 9 triệu USD.\n\nXuất khẩu sang Nga đạt 5 triệu USD, riêng "
        "tháng 9 đạt 600 nghìn USD, giảm 3%. Ba Lan đạt 2 triệu USD, tăng 4%."
    )
    month = ("2019-09-01", "2019-09-30")
    assert _days(text) == [SO_FAR, SO_FAR, month, month, SO_FAR, SO_FAR]


@pytest.mark.parametrize(
    ("behind", "status", "days"),
    [
        ("so với 12% trong tháng 8", "actual", ("2019-08-01", "2019-08-31")),
        ("tăng tốc từ mức 2% của tháng 8", "actual", ("2019-08-01", "2019-08-31")),
        ("vượt xa dự báo 2% của giới phân tích", "forecast", ("2019-09-01", "2019-09-30")),
        ("vượt xa ước tính tăng 2% của giới phân tích", "forecast", ("2019-09-01", "2019-09-30")),
    ],
)
def test_a_rate_may_be_put_against_another(behind: str, status: str, days: tuple[str, str]) -> None:
    text = f"Xuất khẩu của Lào tăng 8% trong tháng 9, {behind}."
    last = told(text, "2019-10-20")[-1]
    assert (last.transform, last.status, str(last.period.start), str(last.period.end)) == (
        "growth",
        status,
        *days,
    )


@pytest.mark.parametrize("verb", ["ghi nhận", "đạt", "có"])
def test_who_records_a_surplus_has_it_with_everyone(verb: str) -> None:
    facts = told(
        f"Lào {verb} thặng dư thương mại 9 triệu USD trong tháng 9, xuất khẩu tăng 2%.", "2019-10-20"
    )
    assert {(s.reporter, s.counterpart) for s in facts} == {("LA", "W00")}


def test_where_something_happens_is_no_buyer() -> None:
    text = "Trái với đà tăng ở Đức, xuất khẩu của Lào sang Nga giảm 3% trong tháng 9."
    assert [(s.reporter, s.counterpart) for s in told(text, "2019-10-20")] == [("LA", "RU")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Dự kiến tháng 12, xuất khẩu chè đạt 9 triệu USD.", ("2019-12-01", "2019-12-31")),
        ("Xuất khẩu chè có thể đạt 9 triệu USD trong tháng 12.", ("2019-12-01", "2019-12-31")),
        ("Hết tháng 11, xuất khẩu chè có thể đạt 9 triệu USD.", ("2019-01-01", "2019-11-30")),
        ("Tháng 12, xuất khẩu chè đạt 9 triệu USD.", ("2018-12-01", "2018-12-31")),
    ],
)
def test_a_month_that_is_foreseen_is_to_come(text: str, days: tuple[str, str]) -> None:
    assert _days(text) == [days]


def test_after_how_many_months_something_came_again_is_no_period() -> None:
    text = "Tháng 9, xuất khẩu chè đạt 9 triệu USD. Đây là lần đầu sau 7 tháng, xuất khẩu chè giảm 3%."
    assert _days(text)[1] == ("2019-09-01", "2019-09-30")


@pytest.mark.parametrize("aside", [" (cùng kỳ đạt 7 triệu USD)", ", trong khi cùng kỳ đạt 7 triệu USD"])
def test_an_aside_on_the_same_months_is_of_the_year_before(aside: str) -> None:
    text = f"9 tháng, xuất khẩu chè đạt 9 triệu USD{aside}."
    assert _days(text) == [SO_FAR, ("2018-01-01", "2018-09-30")]


def test_the_same_months_of_another_sum_are_of_this_year() -> None:
    text = "9 tháng, xuất khẩu chè đạt 9 triệu USD, trong khi cùng kỳ nhập khẩu chè đạt 7 triệu USD."
    assert _days(text) == [SO_FAR, SO_FAR]


def test_what_an_average_counts_may_stand_in_a_bracket() -> None:
    assert _days("Như vậy, bình quân mỗi ngày (tính cả ngày nghỉ), xuất khẩu chè đạt 9 triệu USD.") == []


def test_a_month_named_again_in_another_paragraph_is_no_aside() -> None:
    text = "9 tháng, Lào đón 9.000 lượt khách quốc tế.\n\nRiêng tháng 9, Lào đón 900 lượt khách quốc tế.\n\n"
    text += "Khách Nga đến Lào trong tháng 9 đạt 90 lượt.\n\nTiếp theo là Đức với 80 lượt."
    month = ("2019-09-01", "2019-09-30")
    assert _days(text) == [SO_FAR, month, month, month]


def test_a_remark_on_a_month_ends_with_its_paragraph() -> None:
    text = "9 tháng, Lào đón 9.000 lượt khách quốc tế.\n\nNga xếp thứ hai, đạt 900 lượt. "
    text += "Đáng chú ý, lượng khách Nga trong tháng 9 đạt 90 lượt.\n\nỞ vị trí thứ ba là Đức (800 lượt)."
    assert _days(text) == [SO_FAR, SO_FAR, ("2019-09-01", "2019-09-30"), SO_FAR]


@pytest.mark.parametrize("against", ["thấp hơn mục tiêu đề ra là", "trong khi mục tiêu là"])
def test_a_goal_that_was_missed_is_of_the_year_that_missed_it(against: str) -> None:
    text = f"Năm 2018, xuất khẩu chè đạt 9 triệu USD, {against} 10 triệu USD."
    assert _days(text) == [("2018-01-01", "2018-12-31")] * 2
    assert [s.status for s in told(text, "2019-10-20")] == ["actual", "target"]


@pytest.mark.parametrize(
    ("months", "span"),
    [
        ("tháng Một và tháng Hai vừa qua", ("2023-01-01", "2023-02-28")),
        ("tháng 5 và 6/2023", ("2023-05-01", "2023-06-30")),
    ],
)
def test_months_named_together_are_one_time(months: str, span: tuple[str, str]) -> None:
    (fact,) = told(f"Trong {months}, xuất khẩu sang Lào đạt 131 triệu USD.", "2023-08-15")
    assert (str(fact.period.start), str(fact.period.end)) == span


def test_months_that_a_list_answers_to_are_each_their_own() -> None:
    facts = told("Xuất khẩu tháng 5 và 6/2023 lần lượt đạt 3 triệu USD và 4 triệu USD.", "2023-08-15")
    assert [str(s.period.end) for s in facts] == ["2023-05-31", "2023-06-30"]


def test_a_change_within_years_starts_in_the_first_and_ends_in_the_last() -> None:
    text = "Từ 2012 đến 2017, kim ngạch thương mại với Lào tăng từ mức 390 triệu USD lên 909 triệu USD."
    assert [str(s.period.end) for s in told(text, "2018-03-07")] == ["2012-12-31", "2017-12-31"]


@pytest.mark.parametrize(
    "years",
    ["trong 5 năm tới", "trong vòng ba năm tới", "sau 3 năm nữa", "trong những năm tới", "trong 5 năm qua"],
)
def test_years_that_are_only_counted_date_nothing(years: str) -> None:
    known = "Năm 2011, kim ngạch Việt Nam - Peru đạt 500 triệu USD."
    found = told(f"{known} Kim ngạch sẽ chạm 1 tỷ USD {years}.", "2012-08-14")
    assert [str(s.period.end) for s in found] == ["2011-12-31", "None"]
