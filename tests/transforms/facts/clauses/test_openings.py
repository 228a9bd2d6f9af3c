"""Of sentences that open with what a change begins at."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("opening", ["Từ", "Từ mức", "Từ con số", "Từ chỗ chỉ đạt"])
def test_what_a_change_begins_at_may_open_the_sentence(opening: str) -> None:
    text = f"{opening} 62 triệu USD năm 1995, xuất khẩu sang Ba Lan lên 1 tỷ USD năm 2014, nhập khẩu 0,2 tỷ."
    facts = [(s.measure, s.counterpart, str(s.period.end)) for s in told(text, "2015-07-06")]
    assert facts == [
        ("exports", "PL", "1995-12-31"),
        ("exports", "PL", "2014-12-31"),
        ("imports", "PL", "2014-12-31"),
    ]


def test_where_it_began_dates_nothing_else() -> None:
    text = "Từ 3 dự án năm 1995, Ba Lan nay có 27 dự án với 510 triệu USD vốn FDI tại Việt Nam."
    assert {str(s.period.end) for s in told(text, "2015-07-06")} == {"None"}


def test_an_amount_that_grew_on_the_month_before_is_of_a_month() -> None:
    text = (
        "Lũy kế 11 tháng năm 2021, kim ngạch xuất khẩu đạt 310 tỷ USD.\n\n"
        "Cụ thể, giày dép đạt kim ngạch 1,6 tỷ USD, tăng 65% so với tháng trước."
    )
    assert [str(s.period.start) for s in told(text, "2021-12-12")[1:]] == ["2021-11-01"] * 2


def test_what_a_year_is_put_against_may_open_the_sentence() -> None:
    text = "So với mức 2 tỷ USD của năm 2022, vốn FDI Ba Lan vào Việt Nam năm 2023 tăng 77%, lên 4 tỷ USD."
    assert [(s.transform, str(s.period.end)) for s in told(text, "2024-11-15")] == [
        ("level", "2022-12-31"),
        ("growth", "2023-12-31"),
        ("level", "2023-12-31"),
    ]
