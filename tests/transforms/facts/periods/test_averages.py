"""Rates by the year on average, and years that are told as examples."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _last(text: str) -> tuple[float, str, str]:
    found = told(text, "2017-06-20")[-1]
    return float(found.value), str(found.period.start)[:4], str(found.period.end)[:4]


@pytest.mark.parametrize(
    "told_of",
    [
        "Xuất khẩu sang Lào năm 2010 chỉ đạt 350 triệu USD, đến năm 2014 là 810 triệu USD",
        "Xuất khẩu sang Lào tăng từ 350 triệu USD năm 2010 lên 810 triệu USD vào năm 2014",
    ],
)
@pytest.mark.parametrize(
    "average",
    [
        ", đạt mức tăng trưởng bình quân 23%/năm.",
        ", bình quân tăng 23%/năm.",
        ", tăng trung bình 23% mỗi năm.",
        " (tốc độ tăng bình quân khoảng 23%/năm).",
        ", tăng bình quân mỗi năm 23%.",
    ],
)
def test_an_average_by_the_year_is_of_all_years_between(told_of: str, average: str) -> None:
    assert _last(told_of + average) == (23, "2010", "2014")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Xuất khẩu sang Lào năm 2010 đạt 350 triệu USD, năm 2014 đạt 810 triệu USD, tăng 23%.", "2014"),
        ("Năm 2014, xuất khẩu sang Lào đạt 810 triệu USD, bình quân tăng 23%/năm.", "2014"),
        (
            "Xuất khẩu sang Lào năm 2014 đạt 8 tỷ USD, tăng bình quân 23%/năm trong giai đoạn 2011-2014.",
            "2011",
        ),
    ],
)
def test_other_rates_are_of_the_year_or_years_that_are_named(text: str, start: str) -> None:
    assert _last(text) == (23, start, "2014")


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("Có những năm xuất khẩu tăng mạnh như năm 2008 tăng 39%, năm 2011 tăng 38%.", ["2008", "2011"]),
        ("Nhiều năm kim ngạch tăng cao, như năm 2008 đạt 8 tỷ USD, năm 2011 đạt 9 tỷ USD.", ["2008", "2011"]),
        ("Từ năm 2011 đến 2013 luôn xuất siêu, như năm 2012 xuất siêu 1,4 tỷ USD.", ["2012"]),
        ("Chỉ có một số năm xuất khẩu giảm như năm 2009 giảm 26%.", ["2009"]),
        ("Năm 2016, xuất khẩu không tăng mạnh như năm 2015, chỉ đạt 14 tỷ USD.", ["2016"]),
        ("Xuất khẩu năm 2016 không cao như năm 2015 khi chỉ tăng 3%.", ["2016"]),
        ("Cũng như năm 2015, năm 2016 xuất khẩu sang Lào đạt 14 tỷ USD.", ["2016"]),
    ],
)
def test_a_year_with_a_figure_of_its_own_is_an_example(said: str, years: list[str]) -> None:
    found = told(f"Năm 2007, xuất khẩu sang Lào đạt 6 tỷ USD. {said}", "2017-06-20")[1:]
    assert [str(s.period.start)[:4] for s in found] == years


@pytest.mark.parametrize("wave", ["đợt dịch thứ hai", "làn sóng thứ hai", "đợt bùng phát thứ 2"])
def test_a_wave_ranks_nobody(wave: str) -> None:
    text = f"Lào là thị trường xuất khẩu lớn nhất. Mỹ và ASEAN tăng trưởng âm vì {wave}."
    assert [int(s.value) for s in told(text, "2021-06-20")] == [1]
