"""One sentence a construction: what governs a figure is found where Vietnamese puts it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from transforms.facts.article import statements_of
from transforms.facts.statements import Rejection, Statement
from transforms.mentions.calendar import published
from transforms.text.blocks import blocks_of
from transforms.text.reading import read


def read_text(text: str, date: str | None = None) -> tuple[list[Statement], list[Rejection]]:
    reading = read(text)
    return statements_of(reading, blocks_of(reading), published(date))


def told(text: str, date: str | None = None) -> list[Statement]:
    return read_text(text, date)[0]


@pytest.mark.parametrize(
    ("text", "measure", "pair", "value"),
    [
        ("Năm 2019, Việt Nam xuất khẩu sang Ba Lan 1,5 tỷ USD.", "exports", ("VN", "PL"), "1.5e9"),
        ("Năm 2019, Việt Nam nhập khẩu từ Ba Lan 300 triệu USD.", "imports", ("VN", "PL"), "3e8"),
        ("Năm 2019, Ba Lan nhập khẩu từ Việt Nam 1,6 tỷ USD.", "imports", ("PL", "VN"), "1.6e9"),
        ("Năm 2019, nhập siêu từ Ba Lan là 40 triệu USD.", "trade_balance", ("VN", "PL"), "-4e7"),
        ("Năm 2019, thặng dư thương mại với Ba Lan đạt 1,2 tỷ USD.", "trade_balance", ("VN", "PL"), "1.2e9"),
        ("Năm 2019, kim ngạch Việt Nam - Ba Lan đạt 1,8 tỷ USD.", "trade_turnover", ("VN", "PL"), "1.8e9"),
        ("Ba Lan hiện có 25 dự án tại Việt Nam.", "fdi_projects", ("VN", "PL"), "25"),
        (
            "Ba Lan có 25 dự án tại Việt Nam, tổng vốn 400 triệu USD.",
            "fdi_registered_capital",
            ("VN", "PL"),
            "4e8",
        ),
        (
            "Việt Nam có 9 dự án tại Ba Lan, tổng vốn 7 triệu USD.",
            "fdi_registered_capital",
            ("PL", "VN"),
            "7e6",
        ),
        (
            "Ba Lan là đối tác thương mại lớn thứ năm của Việt Nam tại châu Âu.",
            "trade_partner_rank",
            ("VN", "PL"),
            "5",
        ),
        ("Việt Nam là thị trường xuất khẩu lớn thứ 7 của Ba Lan.", "export_market_rank", ("PL", "VN"), "7"),
        ("Năm 2019, Việt Nam đón 52 nghìn lượt khách Ba Lan.", "visitor_arrivals", ("VN", "PL"), "52000"),
    ],
)
def test_a_measure_its_pair_and_its_value(text: str, measure: str, pair: tuple[str, str], value: str) -> None:
    statement = next(s for s in told(text) if s.measure == measure)
    assert (statement.reporter, statement.counterpart) == pair
    assert statement.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Xuất khẩu sang Ba Lan năm 2019 tăng 200 triệu USD.", "absolute_change"),
        ("Doanh thu của công ty tại Ba Lan đạt 90 triệu USD.", "company"),
        ("Thu ngân sách năm 2019 đạt 900 tỷ đồng.", "public_finance"),
        ("Giá gạo xuất khẩu sang Ba Lan là 540 USD/tấn.", "price"),
        ("Xuất khẩu sang Ba Lan tháng 5/2019 tính bình quân ngày tăng 7,6%.", "average"),
        ("Giá chuối xuất khẩu sang Ba Lan giảm gần 14%.", "price"),
        ("Xuất khẩu chuối sang Ba Lan ở mức 6.288 USD.", "price"),
        ("Mỗi tháng trung bình Việt Nam xuất khẩu sang Ba Lan 120 triệu USD.", "average"),
        ("Xuất khẩu sang Ba Lan năm 2019 gấp 3 lần năm 2010.", "multiple"),
    ],
)
def test_a_trap_is_rejected_with_its_reason(text: str, reason: str) -> None:
    facts, left = read_text(text)
    assert facts == []
    assert reason in {rejection.reason for rejection in left}


def test_a_list_answers_to_its_years() -> None:
    facts = told(
        "Xuất khẩu sang Ba Lan các năm 2018, 2019 và 2020 lần lượt đạt 1,3 tỷ, 1,5 tỷ và 1,8 tỷ USD."
    )
    assert [(s.period.end.year if s.period.end else 0, s.value) for s in facts] == [
        (2018, Decimal("1.3e9")),
        (2019, Decimal("1.5e9")),
        (2020, Decimal("1.8e9")),
    ]


@pytest.mark.parametrize(
    ("text", "reporters"),
    [
        (
            "Năm 2019, kim ngạch Việt Nam - Ba Lan đạt 1,8 tỷ USD (phía Ba Lan ghi nhận 2,2 tỷ USD).",
            ["VN", "PL"],
        ),
        ("Năm 2019, xuất khẩu sang Ba Lan ghi nhận 1,5 tỷ USD.", ["VN"]),
        (
            "Việt Nam là đối tác lớn thứ 5 của Ba Lan. Năm 2019, kim ngạch song phương đạt 1,8 tỷ USD.",
            ["PL", "VN"],
        ),
    ],
)
def test_trade_is_of_the_side_that_counts_it(text: str, reporters: list[str]) -> None:
    assert [s.reporter for s in told(text)] == reporters


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


@pytest.mark.parametrize(
    ("text", "measure", "pair"),
    [
        ("Năm 2019, Ba Lan và Hungary xuất nhập khẩu 9 tỷ USD.", "trade_turnover", ("PL", "HU")),
        ("Năm 2019, hai nước trao đổi 90 triệu USD hàng hóa.", "trade_turnover", ("VN", "W00")),
        ("Nhập khẩu từ các nước đều tăng: Ba Lan đạt 90 triệu USD.", "imports", ("VN", "PL")),
        ("Chuối thu về 90 triệu USD trong năm 2019.", "exports", ("VN", "W00")),
        ("Ba Lan xuất chuối sang Mỹ. Hàng nhập khẩu vào Mỹ đạt 9 tỷ USD.", "imports", ("US", "W00")),
        ("Đầu tư của Việt Nam ra nước ngoài đạt 90 triệu USD.", "fdi_registered_capital", ("W00", "VN")),
        (
            "Vốn thực hiện của các dự án đầu tư nước ngoài là 9 tỷ USD.",
            "fdi_disbursed_capital",
            ("VN", "W00"),
        ),
        (
            "Xuất nhập khẩu của tỉnh Bắc Ninh khá hơn. Kim ngạch đạt 9 tỷ USD.",
            "trade_turnover",
            ("VN-56", "W00"),
        ),
        ("Hà Nội, 6/11. Năm 2019, xuất khẩu đạt 9 tỷ USD.", "exports", ("VN", "W00")),
        ("Xuất khẩu của cà phê Brazil sang Ba Lan đạt 9 triệu USD.", "exports", ("BR", "PL")),
        ("Xuất khẩu đạt 9 tỷ USD.\n\nBắc Ninh nổi lên. Nhập khẩu đạt 4 tỷ USD.", "imports", ("VN-56", "W00")),
        ("Xuất khẩu sang Ba Lan đạt 9 tỷ USD, giảm 4% do thuế quan của Mỹ.", "exports", ("VN", "PL")),
        ("Hàng Việt Nam sang Ba Lan trị giá 9 triệu USD.", "exports", ("VN", "PL")),
        (
            "Ba Lan đứng thứ hai về FDI vào Việt Nam (sau Hàn Quốc với 9 tỷ USD).",
            "fdi_registered_capital",
            ("VN", "KR"),
        ),
        ("Hàng thông quan qua Lạng Sơn đạt 9 triệu tấn.", "trade_turnover", ("VN-09", "W00")),
        ("Theo ông Phùng Đức Lâm, xuất khẩu chuối đạt 9 triệu USD.", "exports", ("VN", "W00")),
        ("Theo Đại sứ Anh John Smith, kim ngạch hai nước đạt 9 tỷ USD.", "trade_turnover", ("VN", "GB")),
        ("Bắc Ninh chuyển mình\n\nKim ngạch xuất khẩu năm 2019 đạt 9 tỷ USD.", "exports", ("VN-56", "W00")),
    ],
)
def test_whose_trade_and_investment(text: str, measure: str, pair: tuple[str, str]) -> None:
    statement = told(text)[-1]
    assert (statement.measure, statement.reporter, statement.counterpart) == (measure, *pair)


def test_months_are_answered_to_one_by_one() -> None:
    facts = told("Tháng 8 và 9/2017, xuất khẩu sang Ba Lan giảm lần lượt 5,6% và 4,2%.")
    assert [(f.value, f.period.start) for f in facts] == [
        (Decimal("-5.6"), date(2017, 8, 1)),
        (Decimal("-4.2"), date(2017, 9, 1)),
    ]


def test_a_title_says_whose_trade_the_story_tells() -> None:
    story = "\n\nNăm 2019, xuất khẩu sang Đức đạt 9 tỷ USD. Trái lại, chuối giảm 4%."
    sides = [
        (f.measure, f.reporter, f.counterpart) for f in told(f"Cơ cấu xuất khẩu của Ba Lan đổi thay{story}")
    ]
    assert sides == [("exports", "PL", "DE"), ("exports", "PL", "DE")]


def test_trade_in_dong_is_a_firms() -> None:
    facts, rejected = read_text("Xuất khẩu thủy sản sang Ba Lan đạt 138 tỷ đồng, tăng 4%.")
    assert not facts
    assert [r.reason for r in rejected] == ["company", "company"]
    assert len(told("Xuất khẩu sang Ba Lan đạt 9 triệu USD (khoảng 138 tỷ đồng).")) == 2


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


def test_a_heading_that_is_a_partner_opens_its_section() -> None:
    lead = "Xuất khẩu tôm quý I/2022\n\nQuý I, cả nước xuất 9 triệu USD tôm."
    text = lead + "\n\n{}\n\nQuý I, xuất khẩu đạt 2 triệu USD."
    assert told(text.format("1. Thị trường Ba Lan"), "2022-04-20")[-1].counterpart == "PL"
    assert told(text.format("Ấn tượng mùa đông"), "2022-04-20")[-1].counterpart == "W00"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Năm 2025, ngành da giày nhắm gần 9 tỷ USD kim ngạch xuất khẩu.", "target"),
        ("Mục tiêu kim ngạch song phương 9 tỷ USD đã hoàn thành sớm hơn dự kiến.", "target"),
        ("Bộ trưởng bày tỏ mong muốn kim ngạch hai nước đạt 9 tỷ USD.", "target"),
        ("Năm 2026, xuất khẩu đạt 9 tỷ USD.", "forecast"),
        ("Năm 2021, xuất khẩu đạt 9 tỷ USD.", "actual"),
    ],
)
def test_what_happened_is_told_from_what_is_aimed_at_and_foreseen(text: str, status: str) -> None:
    assert told(text, "2022-06-20")[-1].status == status


@pytest.mark.parametrize(
    ("text", "transform", "value"),
    [
        ("Nhập khẩu từ Ba Lan tăng 2 triệu USD, tương đương 51,6%.", "growth", "51.6"),
        ("Nhập khẩu từ Ba Lan giảm 2 triệu USD (tức 8%).", "growth", "-8"),
        ("Xuất khẩu sang Ba Lan đạt 2 triệu USD, tương đương 8% tổng kim ngạch.", "share", "8"),
        ("Nhập siêu từ Ba Lan vọt 82%.", "growth", "82"),
        ("Tỷ trọng của Ba Lan trong xuất khẩu rau quả tăng lên 63%.", "share", "63"),
    ],
)
def test_a_rate_says_growth_or_a_share(text: str, transform: str, value: str) -> None:
    last = told(text)[-1]
    assert (last.transform, last.value) == (transform, Decimal(value))


def test_provinces_of_a_list_trade_themselves() -> None:
    facts = told("Xuất khẩu của Bắc Ninh và Đồng Tháp lần lượt chiếm 6% và 5% cả nước.")
    assert [(f.reporter, f.counterpart) for f in facts] == [("VN-56", "W00"), ("VN-45", "W00")]


def test_goods_that_follow_a_balance_are_of_the_trade_before_it() -> None:
    text = "Việt Nam nhập từ Ba Lan 3 tỷ USD. Việt Nam đang nhập siêu. Đáng kể là sắt thép với 7 triệu USD."
    assert told(text)[-1].measure == "imports"


def test_a_goal_is_not_of_the_day_it_was_agreed_upon() -> None:
    text = "Tháng 5/2022, hai bên nhất trí phấn đấu đạt mốc kim ngạch song phương 9 tỷ USD."
    assert told(text, "2022-09-20")[-1].period.end is None


def test_a_bracket_keeps_its_period_to_itself() -> None:
    text = (
        "7 tháng năm 2023, xuất siêu sang Nhật Bản 8 triệu USD (cùng kỳ năm trước nhập siêu 2 triệu USD); "
        "nhập siêu từ Ba Lan 3 triệu USD."
    )
    assert [f.period.end for f in told(text)] == [date(2023, 7, 31), date(2022, 7, 31), date(2023, 7, 31)]


def test_capital_added_is_a_level() -> None:
    text = "7 tháng năm 2023, có 7 lượt dự án FDI đăng ký điều chỉnh vốn đầu tư tăng thêm 4 tỷ USD."
    assert told(text)[-1].transform == "level"


def test_firms_with_foreign_capital_are_no_investment() -> None:
    text = "Xuất nhập khẩu của doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) đạt 9 tỷ USD."
    assert [f.measure for f in told(text)] == ["trade_turnover"]


def test_a_clause_without_a_figure_leaves_no_partner() -> None:
    text = "Xuất khẩu chuối sang EU tăng 5%, riêng Italy tăng gấp đôi, Hà Lan tăng 12%."
    assert told(text)[-1].counterpart == "NL"


def test_a_market_of_imports_in_a_story_on_exports_buys_from_us() -> None:
    text = "Xuất khẩu chuối sang Ba Lan giảm 4%. Ba Lan vẫn là thị trường nhập khẩu lớn nhất, chiếm 39%."
    assert [f.measure for f in told(text)[1:]] == ["export_market_rank", "exports"]


def test_a_share_of_a_plan_is_no_goal() -> None:
    last = told("Xuất khẩu chuối sang Ba Lan đạt 8 triệu USD, đạt 56% kế hoạch, tăng 10%.")[-1]
    assert (last.transform, last.status) == ("growth", "actual")


def test_projects_are_not_of_the_months_of_trade() -> None:
    text = "6 tháng đầu năm 2023, thương mại với Ba Lan đạt 1 tỷ USD. Ba Lan có 32 dự án tại Việt Nam."
    assert told(text)[-1].period.end is None


@pytest.mark.parametrize(
    ("text", "measure", "pair", "value"),
    [
        ("Ba Lan có 5 dự án tại Việt Nam. Ở chiều ngược lại là 2 dự án.", "fdi_projects", ("PL", "VN"), "2"),
        ("Xuất khẩu của Trung Quốc năm 2024 đạt 3.600 tỷ USD.", "exports", ("CN", "W00"), "3.6e12"),
        ("Ba Lan là đối tác lớn thứ 5 của Việt Nam trong châu Âu.", "trade_partner_rank", ("VN", "PL"), "5"),
    ],
)
def test_the_other_way_and_the_size_of_others(
    text: str, measure: str, pair: tuple[str, str], value: str
) -> None:
    last = told(text)[-1]
    assert (last.measure, last.reporter, last.counterpart, last.value) == (measure, *pair, Decimal(value))


def test_both_rates_of_goods_are_of_their_trade() -> None:
    facts = told("Xuất khẩu gạo sang Ba Lan tăng 55% về lượng và 74% về kim ngạch.")
    assert [f.measure for f in facts] == ["exports", "exports"]


def test_new_projects_are_of_the_year_so_far() -> None:
    text = "Tính đến 20/10/2017, cả nước cấp giấy chứng nhận đầu tư cho 70 dự án FDI mới, tổng vốn 9 tỷ USD."
    assert {f.period.start for f in told(text)} == {date(2017, 1, 1)}
