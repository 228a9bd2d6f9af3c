"""Years that an undated story leaves out, and months that it only calls the month."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _days(text: str, date: str | None = None) -> list[tuple[str, str]]:
    return [(str(s.period.start), str(s.period.end)) for s in told(text, date)]


@pytest.mark.parametrize(
    ("base", "year"),
    [("tháng 7/2018", 2019), ("tháng 6/2018", 2018), ("cùng kỳ năm 2018", 2019)],
)
def test_the_same_month_of_a_year_is_that_of_the_year_before(base: str, year: int) -> None:
    text = f"Trong tháng 7, xuất khẩu chè đạt 9 triệu USD, tăng 4% so với {base}."
    assert _days(text) == [(f"{year}-07-01", f"{year}-07-31")] * 2


def test_all_the_month_is_the_one_of_the_days_just_told() -> None:
    text = "Nửa cuối tháng 7/2019, xuất siêu 5 triệu USD và cả tháng xuất siêu 9 triệu USD."
    assert _days(text)[1] == ("2019-07-01", "2019-07-31")
    assert _days("Trong cả tháng 7/2019, xuất siêu 9 triệu USD.") == [("2019-07-01", "2019-07-31")]


def test_what_belongs_to_a_wider_group_of_goods_is_no_month_of_it() -> None:
    text = (
        "5 tháng năm 2019, nhập khẩu đạt 9 tỷ USD. Nhập khẩu thủy sản đạt 4 triệu USD.\n\n"
        "5 tháng đầu năm, nhập khẩu mặt hàng nông lâm thủy sản đạt 8 tỷ USD."
    )
    assert _days(text)[1] == ("2019-01-01", "2019-05-31")


def test_what_a_year_foreseen_is_rated_at_is_foreseen() -> None:
    text = "10 tháng, nhập siêu đạt 8 tỷ USD.\n\nNhập siêu năm nay ước đạt 9 tỷ USD, giảm 5%."
    rate = told(text, "2019-10-27")[-1]
    assert (rate.status, str(rate.period.end)) == ("forecast", "2019-12-31")


def test_dollars_have_their_short_name_abroad() -> None:
    (fact,) = told("Tháng 7/2019, xuất cảng chè đạt 1.5 triệu MK.")
    assert (fact.unit, int(fact.value)) == ("USD", 1_500_000)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "Kỳ 1 tháng 8, xuất khẩu đạt 9 tỷ USD, giảm 8% so với kỳ 2 tháng 7/2021. Kỳ 2 tháng 7 thì kém.",
            2021,
        ),
        ("Quý 2, xuất khẩu cả nước đạt 9 tỷ USD, tăng 2% so với quý 1/2021. Quý 1, kinh tế gặp khó.", 2021),
        (
            "Tháng 8, xuất khẩu cả nước đạt 9 tỷ USD, giảm 2% so với tháng 7/2021. Tháng 7 thì ngược lại.",
            2021,
        ),
        ("Tháng 1, xuất khẩu cả nước đạt 9 tỷ USD, giảm 12% so với tháng 12/2021.", 2022),
        ("Quý I, xuất khẩu cả nước đạt 9 tỷ USD, giảm 12% so với quý IV/2021.", 2022),
        ("Tháng 7, xuất khẩu cả nước đạt 9 tỷ USD, tăng 2% so với tháng 7/2021.", 2022),
        (
            "Tháng 7, xuất khẩu cả nước đạt 9 tỷ USD, giảm 3% so với tháng 6 và tăng 2% so với tháng 7/2021.",
            2022,
        ),
        ("Quý 2, xuất khẩu cả nước đạt 9 tỷ USD, tăng 2% so với quý 2/2021.", 2022),
    ],
)
def test_the_year_of_a_base_is_that_of_the_next_month(text: str, year: int) -> None:
    """Of the month before it, or the quarter; that of the same one is the year before."""
    end = told(text)[0].period.end
    assert end is not None
    assert end.year == year
