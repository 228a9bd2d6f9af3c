"""Visitors in other words: where they come from, and the year before a plague that they are put against."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("guests", ["khách đến từ Ba Lan", "khách từ Ba Lan", "du khách đến từ Ba Lan"])
def test_visitors_are_counted_with_where_they_come_from(guests: str) -> None:
    (fact,) = told(f"Trong 5 tháng đầu năm 2023, Việt Nam đón 1,3 triệu {guests}.", "2023-05-30")
    assert (fact.counterpart, float(fact.value)) == ("PL", 1_300_000)


@pytest.mark.parametrize("level", ["bằng 28%", "chỉ bằng 28% so với", "mới bằng 28%"])
def test_the_months_of_the_news_are_this_years_whatever_they_are_put_against(level: str) -> None:
    text = f"8 tháng, có 950 nghìn lượt khách Ba Lan đến Việt Nam, {level} cùng kỳ 2019."
    assert [str(s.period.end) for s in told(text, "2023-08-30")] == ["2023-08-31"]
