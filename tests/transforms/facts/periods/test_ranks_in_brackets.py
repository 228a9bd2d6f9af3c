"""The time of a rank that brackets tell alone, which dates nothing outside them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.facts.telling import told

_WHOLE = "Trong 4 tháng đầu năm, xuất khẩu hạt tiêu đạt 387 triệu USD."


def _ends(text: str) -> list[tuple[str, date | None]]:
    rows = told(f"{_WHOLE} {text}", "2023-05-17")
    return [(s.unit, s.period.end) for s in rows[1:]]


@pytest.mark.parametrize(
    "ranked",
    [
        "Đức đứng thứ hai (năm ngoái đứng thứ 7), đạt 16,4 triệu USD.",
        "Đức đứng thứ hai (năm ngoái vị trí thứ 5), với 16,4 triệu USD.",
        "Đức (năm 2022 xếp thứ 6) đứng thứ hai với 16,4 triệu USD.",
        "Đức đứng thứ hai (từ vị trí thứ tư năm 2022), đạt 16,4 triệu USD.",
    ],
)
def test_a_rank_in_brackets_dates_nothing_outside_them(ranked: str) -> None:
    rows = _ends(f"{ranked} Nga đứng thứ ba với gần 12 triệu USD, tăng 3%.")
    assert [end for unit, end in rows if unit != "rank"] == [date(2023, 4, 30)] * 3
    assert ("rank", date(2022, 12, 31)) in rows


def test_a_year_without_a_rank_in_brackets_dates_what_is_behind() -> None:
    rows = told("Mức cao nhất của niên vụ (năm 2022) là 16,4 triệu USD xuất khẩu chè.", "2023-05-17")
    assert [s.period.end for s in rows if s.unit == "USD"] == [date(2022, 12, 31)]


def test_an_amount_in_brackets_keeps_its_year() -> None:
    rows = _ends("Đức đứng thứ hai (năm ngoái đạt 10 triệu USD), đạt 16,4 triệu USD.")
    assert rows[1:] == [("USD", date(2022, 12, 31)), ("USD", date(2023, 4, 30))]
