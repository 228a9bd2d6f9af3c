"""What a new sentence or paragraph goes on with: months of a list of buyers, the one partner of a story."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement


def _months(statement: Statement) -> tuple[str, str]:
    return str(statement.period.start), str(statement.period.end)


@pytest.mark.parametrize(
    "listed",
    [
        "Trong thời gian này, Đức mua nhiều chè nhất, với 800 tấn.\nÝ nhập 700 tấn. Mỹ nhập 600 tấn.",
        "Trong đó, xuất khẩu sang Đức đạt 800 tấn.\nÝ nhập 700 tấn, trị giá 2 triệu USD.",
    ],
)
def test_buyers_listed_over_paragraphs_are_of_the_same_months(listed: str) -> None:
    text = (
        "Tính đến hết ngày 15/7, xuất khẩu chè của Việt Nam đạt hơn 9.500 tấn.\n"
        f"Tính chung 6 tháng đầu năm, giá xuất khẩu bình quân đạt 2.352 USD/tấn. {listed}"
    )
    rows = told(text, "2023-07-20")[1:]
    assert len(rows) > 1
    assert {_months(s) for s in rows if s.unit != "rank"} == {("2023-01-01", "2023-06-30")}


def test_products_of_a_story_on_one_partner_are_traded_with_it() -> None:
    text = (
        "7 tháng năm 2019, 4 nhóm hàng bán sang Na Uy đạt kim ngạch cao; đứng đầu là giày dép chiếm 35% tổng "
        "xuất khẩu sang thị trường này, đạt 13 triệu USD.\nNhóm đồ gỗ đạt 4 triệu USD, giảm 19%.\n"
        "Hóa chất chỉ đạt 400 nghìn USD."
    )
    assert {s.counterpart for s in told(text, "2019-08-20")} == {"NO"}


def test_products_of_a_bulletin_are_sold_to_everyone() -> None:
    text = (
        "7 tháng năm 2019, xuất khẩu chè đạt 90 triệu USD. Na Uy là thị trường lớn nhất, chiếm 35%.\n"
        "Hạt điều đạt 400 triệu USD. Na Uy chiếm 20%."
    )
    amounts = [s for s in told(text, "2019-08-20") if s.transform == "level" and s.unit == "USD"]
    assert [s.counterpart for s in amounts] == ["W00", "W00"]


@pytest.mark.parametrize("body", ["Tạp chí Kinh tế và Dự báo", "báo Kinh tế & Dự báo", "Trung tâm Dự báo"])
def test_a_body_that_forecasts_foresees_no_figure(body: str) -> None:
    (level,) = told(f"Theo {body}, xuất khẩu tháng 2 đạt 14 tỷ USD.", "2019-03-20")
    assert level.status == "actual"


def test_months_that_something_lasts_date_no_trade() -> None:
    text = "Xuất khẩu cao su sang Lào gặp khó do cửa khẩu bị siết 3 tháng nay.\nNga đạt 36 nghìn tấn."
    assert [_months(s) for s in told(text, "2017-07-20")] == [("None", "None")]


@pytest.mark.parametrize("against", ["Khác với đà thặng dư tháng đầu năm", "Trái ngược với tháng 1"])
def test_what_a_sentence_opens_against_dates_nothing(against: str) -> None:
    text = f"{against}, tháng 2, Việt Nam thâm hụt 615 triệu USD."
    assert [_months(s) for s in told(text, "2021-03-20")] == [("2021-02-01", "2021-02-28")]


def test_whom_a_sentence_opens_against_trades_nothing() -> None:
    rows = told("Không như Lào, xuất khẩu sang Nga tháng 2 tăng 5%, đạt 5 tỷ USD.", "2021-03-20")
    assert {(s.reporter, s.counterpart) for s in rows} == {("VN", "RU")}


def test_a_bracket_on_the_next_product_says_no_rate_again() -> None:
    text = (
        "Quý I/2022, xuất khẩu sang Nga 6 tỷ USD: hóa chất (đạt 318 triệu USD, tăng 71,8%); gạo (đạt 134,6 "
        "triệu USD, tăng 2,1%)."
    )
    levels = [s for s in told(text, "2022-04-20") if s.transform == "level"]
    assert [s.commodity for s in levels] == [None, "hóa chất", "gạo"]
