"""Fractions as shares: in words and in figures, and what looks like one and is a day or a time."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("part", "percent"),
    [
        ("một phần ba", "33.33"),
        ("gần một phần năm", "20"),
        ("tới hai phần ba", "66.67"),
        ("hơn 1/4", "25"),
        ("tỷ trọng hơn 1/5", "20"),
        ("khoảng 2/3", "66.67"),
        ("một nửa", "50"),
    ],
)
@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Năm 2009, xuất khẩu sang Đức đạt 5 tỷ USD, chiếm {} kim ngạch xuất khẩu.", "exports"),
        ("Năm 2009, khách Đức đạt 90.000 lượt, chiếm {} tổng lượng khách quốc tế.", "visitor_arrivals"),
    ],
)
def test_a_fraction_is_a_share(part: str, percent: str, text: str, measure: str) -> None:
    share = told(text.format(part))[-1]
    assert (share.measure, share.transform, str(share.value)) == (measure, "share", percent)
    assert share.counterpart == "DE"


@pytest.mark.parametrize(
    "text",
    [
        "Trong một phần tư thế kỷ, kim ngạch với Đức đạt 5 tỷ USD.",
        "Ngày 1/3/2024, xuất khẩu sang Đức đạt 5 tỷ USD.",
        "Hội nghị ngày 1/4 nêu xuất khẩu sang Đức đạt 5 tỷ USD.",
        "Xuất khẩu sang Đức đạt 5 tỷ USD, chưa bằng một phần ba so với cùng kỳ.",
    ],
)
def test_times_and_multiples_are_none(text: str) -> None:
    assert [s.transform for s in told(text, "2024-06-01")] == ["level"]


@pytest.mark.parametrize(
    ("ago", "year"),
    [("Mười ba năm trước", 1991), ("Hai mươi năm về trước", 1984), ("Cách đây mười lăm năm", 1989)],
)
def test_years_ago_may_be_counted_past_ten_in_words(ago: str, year: int) -> None:
    text = f"{ago}, buôn bán với Lào vẻn vẹn có 32 triệu USD."
    assert [str(s.period.start) for s in told(text, "2004-05-21")] == [f"{year}-01-01"]
