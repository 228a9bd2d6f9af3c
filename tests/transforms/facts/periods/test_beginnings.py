"""When a change began, and of which years a bracket says that they were counted."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement


def _starts(text: str, date: str = "2024-10-21") -> list[str | None]:
    def start(s: Statement) -> str | None:
        return f"{s.period.start}..{s.period.end}" if s.period.start else None

    return [start(s) for s in told(text, date)]


@pytest.mark.parametrize(
    "before",
    [
        "9 tháng năm 2024, xuất khẩu sang Mỹ đạt 89 tỷ USD, tăng 26% so với cùng kỳ năm trước.",
        "9 tháng năm 2024, xuất khẩu sang Mỹ đạt 89 tỷ USD, thêm 18 tỷ USD so với cùng kỳ.",
        "9 tháng năm 2024, xuất khẩu sang Mỹ đạt 89 tỷ USD, tăng 26%.",
    ],
)
@pytest.mark.parametrize(
    ("change", "begins"),
    [
        ("Nhập khẩu từ thị trường này tăng từ 9 tỷ USD lên 11 tỷ USD.", "2023-01-01..2023-09-30"),
        ("Tỷ trọng của thị trường này trong tổng xuất khẩu tăng từ 27,5% lên 29,8%.", None),
        ("Nhờ vậy, thị phần cũng tăng từ 27,5% lên 29,8% trong 9 tháng năm nay.", None),
    ],
)
def test_an_amount_goes_on_with_the_year_before(before: str, change: str, begins: str | None) -> None:
    assert _starts(f"{before} {change}")[-2:] == [begins, "2024-01-01..2024-09-30"]


def test_nobody_says_when_a_share_began_that_an_amount_brought() -> None:
    text = (
        "Nửa đầu năm, xuất khẩu chè sang Nga đạt 9 triệu USD, kéo tỷ trọng thị trường này từ 36% xuống 31%."
    )
    assert _starts(text)[-2:] == [None, "2024-01-01..2024-06-30"]


@pytest.mark.parametrize(
    "text",
    [
        "{} từ 9 triệu USD (năm 2010) lên 5 tỷ USD (năm 2022). Xuất khẩu tăng từ 90 triệu USD lên 1 tỷ USD.",
        "{} từ 300 triệu USD năm 2010 lên 1,5 tỷ USD năm 2022; nhập khẩu tăng từ 90 triệu USD lên 1 tỷ USD.",
        "{} từ 9 triệu USD vào năm 2010 lên 5 tỷ USD vào năm 2022, riêng xuất khẩu từ 6 triệu lên 4 tỷ.",
        "{} từ 9 triệu USD của năm 2010 lên 5 tỷ USD của năm 2022. Tỷ trọng của Chile cũng từ 0,2% lên 0,4%.",
    ],
)
def test_what_is_told_with_a_dated_change_began_with_it(text: str) -> None:
    first, last = "2010-01-01..2010-12-31", "2022-01-01..2022-12-31"
    assert _starts(text.format("Kim ngạch Việt Nam - Chile tăng")) == [first, last] * 2


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Xuất khẩu sang Chile năm 2010 đạt 3 tỷ USD, năm 2022 đạt 5 tỷ USD. Nhập khẩu tăng", None),
        (
            "Xuất khẩu sang Chile tăng từ 3 tỷ USD năm 2010 lên 5 tỷ USD năm 2021. Năm 2022, nhập khẩu tăng",
            "2021-01-01..2021-12-31",
        ),
        ("Xuất khẩu sang Chile tăng từ 3 tỷ USD năm 2010 lên 5 tỷ USD năm 2022.\n\nNhập khẩu tăng", None),
    ],
)
def test_another_change_began_by_itself(text: str, begins: str | None) -> None:
    last = "2022-01-01..2022-12-31"
    assert _starts(f"{text} từ 1 tỷ USD lên 2 tỷ USD.")[-2:] == [begins, last]


def test_nobody_says_when_a_change_began_that_nothing_is_compared_with() -> None:
    text = "9 tháng năm 2024, xuất khẩu sang Mỹ đạt 89 tỷ USD. Thị phần tăng từ 27,5% lên 29,8%."
    assert _starts(text)[-2:] == [None, "2024-01-01..2024-09-30"]


def test_a_change_begins_in_the_year_that_it_is_put_against() -> None:
    text = "Năm 2023, xuất khẩu sang Lào đạt 5 tỷ USD. So với năm 2021, thị phần tăng từ 1% lên 2%."
    assert _starts(text)[-2:] == ["2021-01-01..2021-12-31", "2023-01-01..2023-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Từ năm 2015 đến nay, xuất khẩu sang Ba Lan tăng từ 1 tỷ USD lên 3 tỷ USD.",
        "Kể từ 2015 đến nay, buôn bán càng sôi động. Xuất khẩu sang Ba Lan tăng từ 1 tỷ USD lên 3 tỷ USD.",
        "Trong 9 năm thực hiện hiệp định (2015-2024), xuất khẩu sang Ba Lan tăng từ 1 tỷ USD lên 3 tỷ USD.",
    ],
)
def test_a_change_begins_with_the_years_in_which_it_went_on(text: str) -> None:
    assert _starts(text)[0] == "2015-01-01..2015-12-31"


def test_an_anniversary_counts_no_years() -> None:
    text = "Nhân kỷ niệm 10 năm quan hệ (2013-2023), xuất khẩu sang Pháp đạt 5 tỷ USD."
    assert _starts(text) == [None]


def test_months_so_far_grew_from_those_of_the_year_before() -> None:
    text = (
        "10 tháng năm 2020, nhập khẩu từ Lào đạt 900 triệu USD. "
        "Nhập khẩu giấy năm 2020 từ Lào tăng từ mức 41 triệu USD lên mức 53 triệu USD."
    )
    spans = ["2020-01-01..2020-10-31", "2019-01-01..2019-10-31", "2020-01-01..2020-10-31"]
    assert _starts(text, "2020-11-27") == spans


@pytest.mark.parametrize("start", ["từ mức", "từ chỗ", "từ chỗ chỉ đạt", "từ con số", "từ chỗ mới có"])
@pytest.mark.parametrize("joint", [", trong đó", ". Trong đó,"])
def test_what_follows_a_rise_is_of_where_it_landed(start: str, joint: str) -> None:
    text = f"Kim ngạch Việt Nam - Peru {start} 20 triệu USD năm 2000 đã tăng lên gần 600 triệu USD năm 2019"
    facts = told(f"{text}{joint} xuất khẩu của Việt Nam đạt 400 triệu USD, nhập khẩu 200 triệu USD.")
    assert [str(s.period.end) for s in facts] == ["2000-12-31", *["2019-12-31"] * 3]
    assert {s.counterpart for s in facts} == {"PE"}


def test_what_another_year_is_put_against_dates_nothing() -> None:
    text = "Năm 2019, xuất khẩu sang Peru đạt 400 triệu USD, so với ngưỡng 300 triệu USD của năm 2015"
    assert str(told(f"{text}, nhập khẩu 200 triệu USD.")[-1].period.end) == "2019-12-31"
