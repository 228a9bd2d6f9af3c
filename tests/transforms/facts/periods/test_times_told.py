"""When trade was: of amounts that others are put against, of months, up to now, behind counted goods."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def times(text: str, published: str | None = "2022-09-15") -> list[str]:
    return [f"{s.period.start}..{s.period.end}" for s in told(text, published)]


_YEARS = ["2021-01-01..2021-12-31", "2021-01-01..2021-12-31", "2020-01-01..2020-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021, nhập khẩu gạo của Lào đạt 2 triệu tấn, giảm 4% so với mức cao năm 2020 đạt 2,1 triệu tấn.",
        "Năm 2021, xuất khẩu tôm của Lào đạt 840.000 tấn, tăng 24,1% so với năm 2020 là 676.000 tấn.",
        "Năm 2021, xuất khẩu tiêu đạt 938 triệu USD, tăng 42% so với mức năm 2020 chỉ đạt 661 triệu USD.",
    ],
)
def test_an_amount_is_of_the_year_that_it_is_told_of(text: str) -> None:
    assert times(text) == _YEARS


def test_what_was_reached_since_is_of_now() -> None:
    assert times("Năm 2021, xuất khẩu tiêu tăng 42% so với năm 2020 đạt 938 triệu USD.")[1] == _YEARS[0]


_UP_TO, _ALONE = "2015-01-01..2015-04-30", "2015-04-01..2015-04-30"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến tháng 4, nhập khẩu dược phẩm chỉ đạt 168 triệu USD, giảm 9,3% so với tháng 3.", _ALONE),
        (
            "Đến tháng 4/2015, xuất khẩu cá tra tăng trở lại, đạt 130 triệu USD, tăng 9% so với tháng trước.",
            _ALONE,
        ),
        ("Đến tháng 4, nhập khẩu dược phẩm đạt 611 triệu USD, giảm 4,2% so với cùng kỳ năm trước.", _UP_TO),
        ("Tính đến hết tháng 4, nhập khẩu dược phẩm đạt 611 triệu USD.", _UP_TO),
    ],
)
def test_what_is_put_against_the_month_before_is_of_one(text: str, expected: str) -> None:
    assert set(times(text, "2015-05-20")) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "10 tháng năm 2006, xuất khẩu chè đạt 9 triệu USD. Xuất khẩu cao su đến nay đạt 0,58 triệu tấn.",
        "10 tháng năm 2006, xuất khẩu chè đạt 9 triệu USD.\n\nĐến nay, xuất khẩu cao su đạt 1,1 tỷ USD.",
    ],
)
def test_now_is_where_the_months_of_an_undated_story_end(text: str) -> None:
    assert times(text, None)[1] == "2006-01-01..2006-10-31"


_CARS = "Quý I/2024, nhập khẩu ô tô đạt 500 triệu USD. "


@pytest.mark.parametrize(
    "text",
    [
        "Trong tháng 5/2024, cả nước nhập khẩu 12.956 ô tô các loại. Giá trị nhập khẩu đạt 277 triệu USD.",
        "Tháng 5, Việt Nam nhập 12.956 xe ô tô. Kim ngạch đạt 277 triệu USD.",
        "Trong tháng 5, có 5.100 ô tô được nhập khẩu từ Indonesia. Kim ngạch đạt 75 triệu USD.",
    ],
)
def test_goods_that_are_counted_date_what_they_are_worth(text: str) -> None:
    assert times(_CARS + text, "2024-06-20")[-1] == "2024-05-01..2024-05-31"


def test_they_say_with_whom_they_are_traded() -> None:
    text = _CARS + "Tháng 5, Việt Nam nhập khẩu 5.100 ô tô từ Indonesia. Kim ngạch đạt 75 triệu USD."
    assert told(text, "2024-06-20")[-1].counterpart == "ID"
