"""What is told aside, or only adds to a whole: months, provinces, firms, rates of other things."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.facts.telling import told

MONTH, QUARTER, MONTHS = date(2023, 7, 1), date(2006, 3, 31), date(2023, 7, 31)


@pytest.mark.parametrize(
    ("text", "status", "start", "end"),
    [
        ("Tháng 7, xuất khẩu đạt 9 tỷ USD, nâng tổng kim ngạch lên 60 tỷ USD.", "actual", (1, 1), (7, 31)),
        (
            "Tháng 7, xuất khẩu đạt 9 tỷ USD nâng kim ngạch cả quý III lên 20 tỷ USD.",
            "actual",
            (7, 1),
            (9, 30),
        ),
        ("Năm 2022, thuế giảm đã giúp đưa kim ngạch lên 60 tỷ USD.", "actual", None, None),
        ("Hai bên nhất trí đưa kim ngạch lên 60 tỷ USD.", "target", None, None),
        ("Tháng 7, hai bên bàn cách nâng kim ngạch lên 60 tỷ USD.", "target", None, None),
    ],
)
def test_a_total_that_is_raised_is_a_goal_unless_a_part_adds_to_it(
    text: str, status: str, start: tuple[int, int] | None, end: tuple[int, int] | None
) -> None:
    last = told(text, "2023-08-15")[-1]
    assert last.status == status
    if start is not None and end is not None:
        assert (last.period.start, last.period.end) == (date(2023, *start), date(2023, *end))


def test_a_whole_quarter_is_one() -> None:
    assert told("Xuất khẩu cả quý I/2006 đạt 8 tỷ USD.")[0].period.end == QUARTER


def test_what_is_said_to_have_been_reached_is_no_forecast() -> None:
    reached, foreseen = (
        told(f"Năm 2023, kim ngạch với Lào {said} khoảng 2 tỷ USD.", "2023-11-08")[0].status
        for said in ("hiện đạt", "đạt")
    )
    assert (reached, foreseen) == ("actual", "forecast")


@pytest.mark.parametrize(
    ("said", "start"), [("Riêng tháng 7", date(2023, 1, 1)), ("Trong tháng 7", date(2023, 7, 1))]
)
def test_a_month_that_is_singled_out_ends_with_its_paragraph(said: str, start: date) -> None:
    text = f"7 tháng, xuất khẩu tôm đạt 9 tỷ USD. {said} đạt 1 tỷ USD.\n\nMỹ lớn nhất, đạt 300 triệu USD."
    assert told(text, "2023-08-15")[-1].period.start == start


def test_days_of_a_month_date_what_follows() -> None:
    text = "Nửa đầu tháng 7, xuất khẩu của cả nước đi xuống.\n\nXuất khẩu đạt 9 tỷ USD."
    assert told(text, "2023-08-15")[-1].period.end == date(2023, 7, 15)


@pytest.mark.parametrize(("said", "reporter"), [("Riêng Bắc Ninh", "VN"), ("Tỉnh Bắc Ninh", "VN-56")])
def test_a_province_that_is_singled_out_ends_with_its_paragraph(said: str, reporter: str) -> None:
    text = f"Năm 2022 cả nước xuất khẩu 90 tỷ USD. {said} xuất khẩu 9 tỷ USD.\n\nNhập khẩu đạt 80 tỷ USD."
    assert told(text)[-1].reporter == reporter


def test_a_lead_on_a_province_says_where_and_when_investment_is() -> None:
    text = "9 tháng năm 2022, Bắc Ninh lọt top 5 tỉnh thu hút vốn FDI.\n\nTổng vốn đăng ký đạt 9 tỷ USD."
    (capital,) = told(text, "2022-10-05")
    assert (capital.reporter, capital.period.end) == ("VN-56", date(2022, 9, 30))


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu đạt 2 tỷ USD, đạt 98% kế hoạch năm.",
        "Xuất khẩu đạt 2 tỷ USD, tăng 5% so với kế hoạch.",
        "Xuất khẩu đạt 2 tỷ USD, với 300 xe/ngày, tăng 20%.",
    ],
)
def test_rates_of_a_goal_and_of_crossings_are_no_growth(text: str) -> None:
    assert [s.transform for s in told(text)] == ["level"]


def test_an_average_ends_with_its_sentence() -> None:
    text = "Xuất khẩu sang Lào đạt 1 tỷ USD mỗi tháng. Riêng thị trường này có thể đạt 9 tỷ USD năm nay."
    (foreseen,) = told(text, "2023-08-15")
    assert (foreseen.measure, foreseen.status) == ("exports", "forecast")


def test_a_firm_ends_where_a_place_follows_a_semicolon() -> None:
    text = (
        "Năm 2008, với dự án của tập đoàn Hoa Mai có vốn đăng ký 9 tỷ USD, Bắc Ninh dẫn đầu về vốn FDI; "
        "Hà Nam đứng thứ hai với vốn đăng ký 8 tỷ USD."
    )
    assert [s.reporter for s in told(text)] == ["VN-63"]


def test_a_bracket_gives_the_period_back_that_was_said_before_its_sentence() -> None:
    text = (
        "6 tháng năm 2022, xuất siêu sang EU đạt 9 tỷ USD.\n\n"
        "Xuất siêu sang Lào 8 triệu USD (cùng kỳ năm trước nhập siêu 7 triệu); nhập siêu từ Ý 6 triệu."
    )
    assert [s.period.end.year for s in told(text) if s.period.end] == [2022, 2022, 2021, 2022]


def test_the_whole_country_hosts_behind_a_province() -> None:
    text = "Năm 2022, vốn FDI vào Bắc Ninh đạt 2 tỷ USD.\n\nLũy kế đến nay, cả nước có 900 dự án FDI."
    assert [s.reporter for s in told(text, "2023-08-15")] == ["VN-56", "VN"]


def test_a_goal_in_the_line_below_is_for_the_trade_of_both_ways() -> None:
    text = "- Thương mại hai chiều với Lào năm 2022: 2 tỷ USD;\n- Mục tiêu năm 2025: 5 tỷ USD."
    goal = told(text, "2023-08-15")[-1]
    assert (goal.measure, goal.counterpart, goal.status) == ("trade_turnover", "LA", "target")


def test_a_share_behind_a_rank_follows_a_share() -> None:
    text = "Năm 2022, Mỹ là thị trường lớn nhất của tôm Việt Nam, chiếm 20%; EU đứng thứ hai với 17%."
    assert [s.transform for s in told(text)][-1] == "share"


@pytest.mark.parametrize("base", ["cả năm 2022", "năm ngoái", "của năm 2022"])
def test_what_a_rate_is_of_dates_nothing(base: str) -> None:
    text = f"2 tháng đầu năm, xuất khẩu đạt 9 tỷ USD, bằng 44% {base}; nhập khẩu đạt 8 tỷ USD."
    assert {s.period.end for s in told(text, "2023-03-10")} == {date(2023, 2, 28)}


def test_a_goal_without_a_cue_is_of_what_was_told() -> None:
    facts = told(
        "Xuất khẩu tăng 25%, vượt mục tiêu 6% của Quốc hội. Năm 2024 phấn đấu tăng 10%.", "2023-12-30"
    )
    assert [(s.measure, int(s.value)) for s in facts] == [("exports", 25), ("exports", 10)]


def test_a_total_raised_by_what_is_foreseen_is_foreseen() -> None:
    text = "Dự báo quý IV, xuất khẩu đạt 2 tỷ USD, đưa kim ngạch cả năm lên 8 tỷ USD."
    assert [s.status for s in told(text, "2019-10-15")] == ["forecast", "forecast"]


def test_a_balance_is_no_part_of_the_trade_that_measures_it() -> None:
    text = "Năm 2023, nhập siêu 12 tỷ USD, bằng 17% tổng kim ngạch xuất khẩu, giảm 5%."
    assert [(s.measure, s.transform) for s in told(text)] == [
        ("trade_balance", "level"),
        ("trade_balance", "growth"),
    ]


def test_up_to_a_quarter_is_the_year_so_far() -> None:
    assert told("Tính đến hết quý III, xuất khẩu đạt 6 tỷ USD.", "2019-10-15")[0].period.start == date(
        2019, 1, 1
    )


def test_a_caption_leaves_nothing_to_what_comes_behind_it() -> None:
    text = (
        "Năm 2021, nhập khẩu chè của Nga đạt 9 triệu USD. Lào là nguồn cung lớn nhất với 4 triệu USD.\n\n"
        "Xuất khẩu chuối sang Đức đông khách. Ảnh: An Bình\n\n"
        "Bỉ đứng thứ hai với 2 triệu USD."
    )
    last = told(text, "2022-01-12")[-1]
    assert (last.measure, last.reporter, last.counterpart, last.commodity) == ("imports", "RU", "BE", "chè")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2023, xuất khẩu chè đạt 8 tấn (riêng Lào 3 tấn, Nga 1 tấn), trị giá 4 triệu USD, tăng 9%.",
            [("VN", "W00"), ("VN", "LA"), ("VN", "RU"), ("VN", "W00"), ("VN", "W00")],
        ),
        (
            "Bắc Ninh thu hút 34 dự án FDI (gồm Lào 22 dự án, Nga 12 dự án); vốn đăng ký đạt 9 triệu USD.",
            [("VN-56", "W00"), ("VN-56", "LA"), ("VN-56", "RU"), ("VN-56", "W00")],
        ),
        (
            "Năm 2023, xuất khẩu chè sang Lào (5 triệu USD), Nga (2 triệu USD, tăng 4%) đều tăng.",
            [("VN", "LA"), ("VN", "RU"), ("VN", "RU")],
        ),
    ],
)
def test_partners_listed_in_brackets_stay_there(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-02-15")] == pairs


def test_a_sentence_may_end_where_a_name_goes_on() -> None:
    text = "Năm 2023, xuất khẩu sang Lào đạt 600 triệu USD, theo Tổng cục Hải quan và"
    assert [s.counterpart for s in told(text)] == ["LA"]


@pytest.mark.parametrize("gloss", ["", " (FDI)", " (ĐTNN)"])
def test_what_a_bracket_only_shortens_goes_on(gloss: str) -> None:
    text = (
        f"Hà Nam có 26 dự án đầu tư trực tiếp nước ngoài{gloss} của Lào trên tổng số 66 dự án còn hiệu lực."
    )
    assert [(s.measure, s.counterpart) for s in told(text, "2024-05-02")] == [
        ("fdi_projects", "LA"),
        ("fdi_projects", "W00"),
    ]


@pytest.mark.parametrize(
    ("parts", "rows"),
    [
        ("xuất khẩu 5 tỷ USD, nhập khẩu 4 tỷ USD", ["exports", "imports"]),
        ("trong đó gạo 5 tỷ USD, chè 4 tỷ USD", ["gạo", "chè"]),
    ],
)
def test_a_rate_behind_a_bracket_is_of_the_whole(parts: str, rows: list[str]) -> None:
    facts = told(f"Năm 2023, kim ngạch xuất nhập khẩu với Lào đạt 9 tỷ USD ({parts}), tăng 7%.")
    assert [s.commodity or s.measure for s in facts[1:-1]] == rows
    assert (facts[-1].measure, facts[-1].transform, facts[-1].commodity) == ("trade_turnover", "growth", None)
