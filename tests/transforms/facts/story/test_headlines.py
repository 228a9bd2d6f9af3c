"""A headline's figure is the story's own: the story says of what and of when it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.transforms.facts.telling import read_text, told

_STORY = "\n\nTheo cơ quan hải quan, kim ngạch xuất khẩu hạt điều 8 tháng năm 2019 đạt 2,1 tỷ USD, tăng 4,4%."


def test_a_headline_takes_its_period_from_the_figure_that_repeats_it() -> None:
    title = told(f"Xuất khẩu hạt điều đạt 2,1 tỷ USD{_STORY}", "2019-09-05")[0]
    assert (title.period.start, title.period.end) == (date(2019, 1, 1), date(2019, 8, 31))
    assert title.period_basis == "article"


def test_a_headline_without_a_measure_is_what_the_story_says_of_its_amount() -> None:
    title = told(f"Hạt điều hái hơn 2 tỷ USD, mừng mà lo{_STORY}", "2019-09-05")[0]
    assert (title.measure, title.commodity, title.value) == ("exports", "hạt điều", Decimal(2_000_000_000))
    assert title.qualifier == "over"
    assert title.start < 40


def test_a_headline_of_another_amount_stays_rejected() -> None:
    facts, rejected = read_text(f"Hạt điều vay 5 tỷ USD, mừng mà lo{_STORY}", "2019-09-05")
    assert all(f.start > 40 for f in facts)
    assert any(r.start < 40 for r in rejected)


def test_a_goal_in_the_headline_keeps_its_year() -> None:
    story = "\n\nQuý IV/2019, ngành đặt mục tiêu xuất khẩu cả năm đạt 4 tỷ USD."
    title = told(f"Năm 2019, xuất khẩu hạt điều phấn đấu đạt 4 tỷ USD{story}", "2019-09-05")[0]
    assert (title.status, title.period.start) == ("target", date(2019, 1, 1))
    assert title.period.end == date(2019, 12, 31)


def test_a_headline_on_one_way_of_trade_by_the_storys_own_figure() -> None:
    story = "Tháng 9, nhập khẩu xe từ Lào đạt 100 triệu USD. Lũy kế 9 tháng đạt 686 triệu USD, tăng 75%."
    title = told(f"Xe Lào đổ bộ thị trường, kim ngạch tăng 75%\n\n{story}", "2019-10-05")[0]
    assert (title.measure, title.transform, title.value) == ("imports", "growth", Decimal(75))
    assert title.counterpart == "LA"


def test_a_mark_that_a_headline_says_was_passed() -> None:
    story = "Từ 1 đến 15/9, xuất nhập khẩu đạt 29 tỷ USD. Đến hết ngày 15/9/2019, con số này là 341,1 tỷ USD."
    title = told(f"Xuất nhập khẩu của cả nước vượt mốc 340 tỷ USD\n\n{story}", "2019-09-19")[0]
    assert (title.value, title.period.start) == (Decimal(340_000_000_000), date(2019, 1, 1))
