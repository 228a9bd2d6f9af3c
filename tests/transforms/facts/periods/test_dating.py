"""Of when a figure is, and whether it happened by then or is aimed at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.transforms.facts.telling import told


def test_a_list_answers_to_its_years() -> None:
    facts = told(
        "Xuất khẩu sang Ba Lan các năm 2018, 2019 và 2020 lần lượt đạt 1,3 tỷ, 1,5 tỷ và 1,8 tỷ USD."
    )
    assert [(s.period.end.year if s.period.end else 0, s.value) for s in facts] == [
        (2018, Decimal("1.3e9")),
        (2019, Decimal("1.5e9")),
        (2020, Decimal("1.8e9")),
    ]


def test_two_ranks_have_a_year_each() -> None:
    ranks = told("Ba Lan vươn từ vị trí thứ 14 năm 2011 lên thứ 4 về vốn đăng ký mới trong năm 2019.")
    assert [(int(s.value), s.period.end and s.period.end.year) for s in ranks] == [(14, 2011), (4, 2019)]


def test_a_goal_is_a_target_for_its_year() -> None:
    (goal,) = told(
        "Hai nước phấn đấu đưa kim ngạch Việt Nam - Ba Lan lên 5 tỷ USD vào năm 2030.", "2024-05-01"
    )
    assert (goal.status, goal.period.end and goal.period.end.year) == ("target", 2030)


def test_relative_periods_count_from_the_publication_date() -> None:
    (statement,) = told("7 tháng đầu năm, xuất khẩu sang Ba Lan đạt 1 tỷ USD.", "2021-08-15")
    assert str(statement.period.start) == "2021-01-01"
    assert str(statement.period.end) == "2021-07-31"


def test_an_undated_article_leaves_relative_periods_open() -> None:
    (statement,) = told("7 tháng đầu năm nay, xuất khẩu sang Ba Lan đạt 1 tỷ USD.")
    assert statement.period.end is None
    assert statement.period.kind == "ytd"


def test_months_are_answered_to_one_by_one() -> None:
    facts = told("Tháng 8 và 9/2017, xuất khẩu sang Ba Lan giảm lần lượt 5,6% và 4,2%.")
    assert [(f.value, f.period.start) for f in facts] == [
        (Decimal("-5.6"), date(2017, 8, 1)),
        (Decimal("-4.2"), date(2017, 9, 1)),
    ]


def test_what_a_growth_starts_from_is_of_the_year_before() -> None:
    first = told("Quý I/2025, xuất khẩu sang Ba Lan tăng 25%, từ 8 triệu USD lên 10 triệu USD.")[1]
    assert (first.value, first.period.start) == (Decimal(8_000_000), date(2024, 1, 1))


def test_a_forecast_is_of_the_year_of_which_months_were_told() -> None:
    text = "9 tháng năm 2019, xuất khẩu chuối đạt 6 triệu USD. Dự báo ngành chuối sẽ cán mốc 9 triệu USD."
    last = told(text, "2019-10-05")[-1]
    assert (last.status, last.period.end) == ("forecast", date(2019, 12, 31))


@pytest.mark.parametrize(
    ("text", "value", "start", "end"),
    [
        (
            "Từ 1997 đến 2022, nhập siêu từ Ba Lan đi từ 2 triệu lên 9 triệu USD.",
            "-2e6",
            (1997, 1, 1),
            (1997, 12, 31),
        ),
        (
            "Từ 1997 đến 2022, nhập siêu từ Ba Lan đi từ 2 triệu lên 9 triệu USD.",
            "-9e6",
            (2022, 1, 1),
            (2022, 12, 31),
        ),
        (
            "5 tháng năm 2022, nhập khẩu đạt 9 tỷ USD. Xuất khẩu tăng 6% so với tháng trước.",
            "6",
            (2022, 5, 1),
            (2022, 5, 31),
        ),
        (
            "10 ngày đầu tháng 6/2022, xuất khẩu đạt 9 tỷ USD. Trong cùng kỳ, nhập khẩu đạt 8 tỷ USD.",
            "8e9",
            (2022, 6, 1),
            (2022, 6, 10),
        ),
        (
            "Năm 2022, xuất khẩu đạt 9 tỷ USD, tăng 6% so với quý I/2021 (8 tỷ USD).",
            "8e9",
            (2021, 1, 1),
            (2021, 3, 31),
        ),
        (
            "Tháng 5, nhập khẩu đạt 9 tỷ USD. Xuất khẩu chuối giảm 4% xuống 2 tỷ USD trong 4 tháng đầu năm.",
            "-4",
            (2022, 1, 1),
            (2022, 4, 30),
        ),
        (
            "Tháng 5, xuất khẩu đạt 9 tỷ USD, đưa tổng kim ngạch 5 tháng lên 40 tỷ USD. Chuối đạt 7 tỷ USD.",
            "7e9",
            (2022, 1, 1),
            (2022, 5, 31),
        ),
        (
            "Năm nay, FDI đạt 9 tỷ USD. Ba tháng đầu năm 2022, xuất khẩu đạt 8 tỷ USD.",
            "9e9",
            (2022, 1, 1),
            (2022, 3, 31),
        ),
    ],
)
def test_of_when_a_change_and_a_year_so_far_are(
    text: str, value: str, start: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    statement = next(s for s in told(text, "2022-06-20") if s.value == Decimal(value))
    assert (statement.period.start, statement.period.end) == (date(*start), date(*end))


def test_a_goal_is_not_of_the_day_it_was_agreed_upon() -> None:
    text = "Tháng 5/2022, hai bên nhất trí phấn đấu đạt kim ngạch hai chiều 9 tỷ USD."
    assert told(text, "2022-09-20")[-1].period.end is None


def test_a_bracket_keeps_its_period_to_itself() -> None:
    text = (
        "7 tháng năm 2023, xuất siêu sang Nhật Bản 8 triệu USD (cùng kỳ năm trước nhập siêu 2 triệu USD); "
        "nhập siêu từ Ba Lan 3 triệu USD."
    )
    assert [f.period.end for f in told(text)] == [date(2023, 7, 31), date(2022, 7, 31), date(2023, 7, 31)]


def test_lead_is_dated_by_the_sentence_that_repeats_it() -> None:
    text = (
        "Hà Nam có số vốn đăng ký lớn nhất với 351,6 triệu USD vốn FDI.\n\n"
        "Trong 2 tháng đầu năm 2019, Hà Nam thu hút 351,6 triệu USD vốn FDI, chiếm 17,5%."
    )
    assert {str(s.period.end) for s in told(text)} == {"2019-02-28"}


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("từ năm 2012 đến hết quý II/2018", "2018-06-30"),
        ("từ năm 2012 đến tháng 3/2018", "2018-03-31"),
        ("giai đoạn 2012 - tháng 3/2018", "2018-03-31"),
        ("từ năm 2012 đến hết năm 2017", "2017-12-31"),
        ("từ năm 2012 đến hết tháng 4 năm nay", "2018-04-30"),
    ],
)
def test_span_to_a_month_of_another_year(words: str, end: str) -> None:
    (statement,) = told(f"Tính {words}, Việt Nam nhập siêu từ Lào 160 triệu USD.", "2018-08-01")
    assert (str(statement.period.start), str(statement.period.end)) == ("2012-01-01", end)


def test_years_looked_back_on_do_not_date_the_next_paragraph() -> None:
    text = (
        "Tính đến 20/5/2016, vốn FDI đăng ký là 11,36 tỷ USD. Trước đó, năm 2015 vốn FDI đạt 8 tỷ USD.\n\n"
        "Trong đó, cả nước có 1.147 dự án mới với tổng vốn đăng ký cấp mới 6,27 tỷ USD."
    )
    assert [str(s.period.end) for s in told(text)][-2:] == ["2016-05-20", "2016-05-20"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Trong tháng 7, xuất khẩu tôm tăng. 7 tháng, tôm đạt 3 tỷ USD so với 7 tháng đầu năm 2012.",
            2013,
            2013,
        ),
        ("Năm qua, xuất khẩu tôm sang Lào đạt 3 tỷ USD, tăng 2% so với tháng 12/2017.", 2017, 2017),
    ],
)
def test_year_of_an_undated_text(text: str, start: int, end: int) -> None:
    periods = [s.period for s in told(text)]
    assert {(p.start.year, p.end.year) for p in periods if p.start and p.end} == {(start, end)}


def test_bare_year_compared_with_dates_the_bracket() -> None:
    statements = told("Năm 2017, xuất khẩu sang Lào đạt 3,1 tỷ USD, tăng 25% so với 2016 (2,48 tỷ USD).")
    assert [s.period.end.year for s in statements if s.period.end] == [2017, 2017, 2016]


def test_partners_are_of_the_whole_that_a_month_was_singled_out_of() -> None:
    text = (
        "Dệt may xuất khẩu 10 tháng năm 2017 được 21 tỷ USD, trong đó riêng tháng 10/2017 đạt 2 tỷ USD. "
        "Mỹ là thị trường lớn nhất, đạt 11 tỷ USD."
    )
    assert [str(s.period.start) for s in told(text) if s.counterpart == "US"][-1] == "2017-01-01"


def test_since_when_a_figure_is_the_highest_dates_nothing() -> None:
    text = "Trong tháng 4/2023, khách quốc tế đạt 872.000 lượt, cao nhất từ đầu năm đến nay và tăng 7,3%."
    assert {str(s.period.start) for s in told(text)} == {"2023-04-01"}


@pytest.mark.parametrize(
    ("words", "start"),
    [("Tháng 6 vừa qua", "2017-06-01"), ("Quý II vừa qua", "2017-04-01"), ("Quý I năm nay", "2017-01-01")],
)
def test_what_has_just_passed_is_of_the_publication(words: str, start: str) -> None:
    text = f"Tháng 11/2015, xuất khẩu sang Ba Lan đạt 40 triệu USD. {words}, xuất khẩu đạt 52 triệu USD."
    assert str(told(text, "2017-08-05")[-1].period.start) == start


def test_visitors_looked_back_on_stay_in_their_paragraph() -> None:
    text = (
        "Tháng 2/2024, Việt Nam đón 1,5 triệu lượt khách quốc tế.\n\n"
        "Năm 2019, Việt Nam đón 18 triệu lượt khách quốc tế.\n\nKhách Ba Lan đạt 6.000 lượt."
    )
    assert str(told(text, "2024-03-20")[-1].period.start) == "2024-02-01"


def test_what_a_month_is_compared_with_does_not_date_it() -> None:
    text = (
        "Hết tháng 1/2019, thương mại với Lào đạt 83 triệu USD. "
        "Trong đó, xuất khẩu đạt 27 triệu USD, giảm 35% so với tháng 12/2018."
    )
    assert {str(s.period.start) for s in told(text)} == {"2019-01-01"}


def test_trade_up_to_now_is_up_to_where_the_months_told_end() -> None:
    text = "9 tháng năm 2018, nhập khẩu từ Lào đạt 33 triệu USD.\n\nĐến nay, gỗ nhập khẩu đạt 12 triệu USD."
    assert [str(s.period.end) for s in told(text, "2018-10-17")] == ["2018-09-30", "2018-09-30"]
    assert [str(s.period.end) for s in told(text, "2018-12-29")] == ["2018-09-30", "2018-12-29"]


def test_a_list_goes_on_with_its_period() -> None:
    text = (
        "Trong 5 tháng năm 2018, xuất khẩu gỗ sang Lào đạt 72 triệu USD.\n\n"
        "Dăm gỗ là mặt hàng chính trong 4 tháng năm 2018, đạt 45 triệu USD.\n\n"
        "Tiếp theo là ván ép đạt 7 triệu USD."
    )
    assert [str(s.period.end) for s in told(text)] == ["2018-05-31", "2018-04-30", "2018-04-30"]


def test_the_only_year_of_an_undated_text_is_its_own() -> None:
    text = "Đầu năm 2016, dự án mới thưa hơn. Vốn FDI 4 tháng đạt 4,8 tỷ USD."
    assert [str(s.period.end) for s in told(text)] == ["2016-04-30"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Thương mại với Lào tăng 20%, lên 82 triệu USD trong ba quý đầu năm 2017.", ["2017-09-30"] * 2),
        ("Từ tháng 1 - 4.2019, xuất khẩu sang Lào đạt 17 triệu USD.", ["2019-04-30"]),
        (
            "7 tháng năm 2018, xuất khẩu sang Lào tăng 14 lần so với cùng kỳ năm ngoái (với 24 triệu USD).",
            ["2017-07-31"],
        ),
    ],
)
def test_months_and_quarters(text: str, ends: list[str]) -> None:
    assert [str(s.period.end) for s in told(text)] == ends


def test_the_title_dates_what_stands_behind_a_month_singled_out() -> None:
    text = (
        "Quý I/2017, xuất khẩu sợi tăng cả lượng và trị giá\n\n"
        "Riêng tháng 3/2017, xuất khẩu mặt hàng này đạt 87 nghìn tấn.\n\n"
        "Trong đó, Lào là thị trường chủ lực, đạt 34 nghìn tấn."
    )
    assert [str(s.period.start) for s in told(text)] == ["2017-03-01", "2017-01-01"]


def test_the_year_of_which_a_share_is_a_multiple_dates_nothing() -> None:
    text = "Năm 2023, xuất khẩu chuối sang Lào chiếm 18%, gấp ba lần mức năm 2019. Khoai lang đạt 2 triệu."
    assert {str(s.period.start) for s in told(text)} == {"2023-01-01"}


def test_brackets_open_on_what_the_period_before_them_came_to() -> None:
    text = "Nếu so với tháng 10.2022 (đạt gần 310 triệu USD), xuất khẩu rau quả tăng mạnh."
    assert [str(s.period.start) for s in told(text, "2023-11-02")] == ["2022-10-01"]


@pytest.mark.parametrize("lead", ["trong", "chỉ trong", "sau", "qua"])
def test_more_than_so_many_months_are_no_comparison(lead: str) -> None:
    text = (
        "Trong 10 tháng của năm 2025, xuất nhập khẩu đạt 73 tỷ USD, tăng 36% so với cùng kỳ năm trước.\n\n"
        f"Tổng kim ngạch xuất nhập khẩu {lead} hơn 10 tháng của năm 2025 đạt gần 73 tỷ USD."
    )
    assert str(told(text)[-1].period.start) == "2025-01-01"
