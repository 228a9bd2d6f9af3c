"""One sentence a construction: what governs a figure is found where Vietnamese puts it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.transforms.facts.telling import read_text, told


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
        ("Xuất khẩu chuối sang Ba Lan ở mức 7.415 USD.", "price"),
        ("Mỗi tháng trung bình Việt Nam xuất khẩu sang Ba Lan 120 triệu USD.", "average"),
        ("Xuất khẩu sang Ba Lan năm 2019 gấp 3 lần năm 2010.", "multiple"),
    ],
)
def test_a_trap_is_rejected_with_its_reason(text: str, reason: str) -> None:
    facts, left = read_text(text)
    assert facts == []
    assert reason in {rejection.reason for rejection in left}


def test_trade_in_dong_is_a_firms() -> None:
    facts, rejected = read_text("Xuất khẩu thủy sản sang Ba Lan đạt 138 tỷ đồng, tăng 4%.")
    assert not facts
    assert [r.reason for r in rejected] == ["company", "company"]
    assert len(told("Xuất khẩu sang Ba Lan đạt 9 triệu USD (khoảng 138 tỷ đồng).")) == 2


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


def test_goods_that_follow_a_balance_are_of_the_trade_before_it() -> None:
    text = "Việt Nam nhập từ Ba Lan 3 tỷ USD. Việt Nam đang nhập siêu. Đáng kể là sắt thép với 7 triệu USD."
    assert told(text)[-1].measure == "imports"


def test_capital_added_is_a_level() -> None:
    text = "7 tháng năm 2023, có 7 lượt dự án FDI đăng ký điều chỉnh vốn đầu tư tăng thêm 4 tỷ USD."
    assert told(text)[-1].transform == "level"


def test_firms_with_foreign_capital_are_no_investment() -> None:
    text = "Xuất nhập khẩu của doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) đạt 9 tỷ USD."
    assert [f.measure for f in told(text)] == ["trade_turnover"]


def test_a_share_of_a_plan_is_no_goal() -> None:
    last = told("Xuất khẩu chuối sang Ba Lan đạt 8 triệu USD, đạt 56% kế hoạch, tăng 10%.")[-1]
    assert (last.transform, last.status) == ("growth", "actual")


def test_both_rates_of_goods_are_of_their_trade() -> None:
    facts = told("Xuất khẩu gạo sang Ba Lan tăng 55% về lượng và 74% về kim ngạch.")
    assert [f.measure for f in facts] == ["exports", "exports"]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (
            "Năm 2022, xuất khẩu rau quả đạt 5,6 tỷ USD, trong đó 60% xuất sang Trung Quốc.",
            [("VN", "CN", "rau quả")],
        ),
        (
            "Năm 2022, xuất khẩu gạo đạt 8 triệu tấn; gần 40% trong số đó sang Philippines.",
            [("VN", "PH", "gạo")],
        ),
        (
            "Năm 2022, Việt Nam nhập khẩu 50 triệu tấn than, hơn 40% là của Indonesia.",
            [("VN", "ID", "than")],
        ),
        ("Năm 2022, vốn FDI đăng ký đạt 36 tỷ USD, trong đó 18% đổ về Bắc Ninh.", [("VN-56", "W00", None)]),
        ("Năm 2022, vốn FDI đăng ký đạt 36 tỷ USD, trong đó 12% đến từ Trung Quốc.", [("VN", "CN", None)]),
        ("Năm 2022, tỷ trọng của Lào trong xuất khẩu cà phê là 9%.", [("VN", "LA", "cà phê")]),
        ("Năm 2022, Lào chiếm 9% thị phần xuất khẩu cà phê của Việt Nam.", [("VN", "LA", "cà phê")]),
        ("Năm 2022, xuất khẩu sang Lào đạt 2 tỷ USD; hàng sang Lào chịu thuế xuất khẩu 5% sang Lào.", []),
    ],
)
def test_part_that_goes_somewhere_is_a_share(text: str, shares: list[tuple[str, str, str | None]]) -> None:
    parts = [s for s in told(text) if s.transform == "share"]
    assert [(s.reporter, s.counterpart, s.commodity) for s in parts] == shares


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("tăng 14,7% về lượng, tăng 8,2% về kim ngạch nhưng giảm 5,7% về giá", ["14.7", "8.2"]),
        ("tăng 2% về lượng, nhưng giá giảm 8%", ["2"]),
        ("giá bình quân 1.436 USD/tấn, giảm 6,3% về lượng", ["-6.3"]),
        ("giá bình quân 1.436 USD/tấn, giảm 6,3%", []),
        ("tốc độ tăng trưởng lên tới 61,5%", ["61.5"]),
        ("tăng trưởng cao, tới 61,5%", ["61.5"]),
    ],
)
def test_rate_of_an_amount_and_rate_of_its_price(text: str, rates: list[str]) -> None:
    statements = told(f"10 tháng năm 2021, xuất khẩu hạt điều đạt 734.286 tấn, {text} so với cùng kỳ.")
    assert [s.value for s in statements if s.transform == "growth"] == list(map(Decimal, rates))


def test_investors_at_home_and_from_abroad_share_trade() -> None:
    text = (
        "4 tháng đầu năm 2016, Đồng Nai xuất khẩu 4,7 tỷ USD. Trong đó, khu vực kinh tế có vốn đầu tư nước "
        "ngoài đạt 3,86 tỷ USD; khu vực trong nước đạt 842 triệu USD.\n\nHàng dệt may đạt 463,5 triệu USD."
    )
    assert {(s.measure, s.reporter, s.counterpart) for s in told(text)} == {("exports", "VN-39", "W00")}


def test_goods_above_a_threshold_are_counted_not_worth_it() -> None:
    text = "Năm 2016, có 11 nhóm hàng xuất khẩu sang Lào đạt từ 1 tỷ USD trở lên. Gạo đạt 2 tỷ USD."
    assert [(s.measure, s.commodity) for s in told(text)] == [("exports", "Gạo")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Năm 2018, Việt Nam nhập khẩu 632,418 tấn sắt thép từ Lào.", "632418"),
        ("Năm 2018, Việt Nam nhập khẩu 5,7 nghìn tấn sắt thép từ Lào.", "5700"),
        (
            "Năm 2017, thị trường nhập khẩu quế lớn nhất của Việt Nam là Lào với sản lượng đạt 24.386 tấn.",
            "24386",
        ),
    ],
)
def test_tonnes(text: str, value: str) -> None:
    assert [s.value for s in told(text) if s.unit == "tonne"] == [Decimal(value)]


def test_half_is_no_rate_of_growth() -> None:
    statements = told("Tháng 8/2017, lượng cà phê xuất khẩu là 152.000 tấn, giảm gần một nửa so với tháng 7.")
    assert [s.transform for s in statements] == ["level"]


def test_where_a_change_begins_is_no_origin_of_goods() -> None:
    text = "Xuất khẩu của Hải Phòng tăng vọt với kim ngạch từ 6,4 tỷ USD năm 2015 lên 12,7 tỷ USD năm 2018."
    assert {s.measure for s in told(text)} == {"exports"}


def test_people_of_another_country_who_come_are_visitors() -> None:
    (statement,) = told("Tháng 5/2018, có gần 368.000 người Hàn Quốc đến Việt Nam.")
    assert (statement.measure, statement.counterpart) == ("visitor_arrivals", "KR")


def test_the_name_of_a_body_is_no_trade() -> None:
    text = (
        "Năm 2021, xuất khẩu chè đạt 9 triệu USD.\n\nTheo Trung tâm Thông tin Công nghiệp và Thương mại, "
        "Lào đứng đầu các thị trường nhập chè của ta với 4 triệu USD."
    )
    assert [f.measure for f in told(text, "2022-01-12")] == ["exports", "export_market_rank", "exports"]
