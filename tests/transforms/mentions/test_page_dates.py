"""The day that a page prints, where its story was told long before: many print the day they are shown on."""

from __future__ import annotations

import pytest

from transforms.mentions.calendar import published
from transforms.mentions.page_dates import is_long_after
from transforms.shard import extract
from transforms.text.articles import RawArticle
from transforms.text.blocks import blocks_of
from transforms.text.reading import read

_TITLE = "Xuất khẩu hạt tiêu 9 tháng tăng mạnh"


def _is_long_after(text: str, printed: str) -> bool:
    reading, day = read(text), published(printed)
    assert day is not None
    return is_long_after(reading, blocks_of(reading), day)


@pytest.mark.parametrize(
    "story",
    [
        "Trong 9 tháng đầu năm 2018, xuất khẩu hạt tiêu sang Ấn Độ đạt 54 triệu USD, giảm 3%.",
        "Từ đầu năm 2018 đến 15/9, xuất khẩu hạt tiêu đạt 54 triệu USD. Riêng tháng 8 đạt 6 triệu USD.",
        "Lũy kế từ ngày 01/01/2018 đến 18/9/2018, Ấn Độ mua 54 triệu USD hạt tiêu.",
        "Tháng 9 và 9 tháng năm 2018, Ấn Độ mua 6 và 54 triệu USD hạt tiêu. Tháng 10 dự báo tăng.",
        "Tính đến cuối tháng 9/2018, Bà Rịa đã có 300 dự án FDI. So với tháng 8, tỉnh lùi một bậc.",
        "Trong 9 tháng đầu năm 2018, xuất khẩu hạt tiêu đạt 54 triệu USD; mục tiêu đến năm 2030 là 2 tỷ USD.",
    ],
)
def test_a_story_all_of_years_before_its_page_is_of_those(story: str) -> None:
    story = story.replace("Tháng 10 dự báo tăng.", "Tháng 10 dự báo tăng.")
    assert _is_long_after(f"Thứ sáu, 12/06/2021\n\n{_TITLE}\n\n{story}", "2021-06-12")


@pytest.mark.parametrize(
    ("story", "printed"),
    [
        ("Trong 9 tháng đầu năm 2018, xuất khẩu hạt tiêu đạt 54 triệu USD.", "2018-10-12"),
        ("Trong 11 tháng đầu năm 2018, xuất khẩu hạt tiêu đạt 54 triệu USD.", "2019-01-12"),
        ("5 tháng, xuất khẩu đạt 9 triệu USD, giảm 3% so với 5 tháng đầu năm 2018.", "2021-06-12"),
        ("Trong 2 tháng đầu năm 2018, bán 5 tấn. Năm 2020 bán 9 tấn.", "2021-06-12"),
        ("Trong 2 tháng đầu năm 2018, bán 5 tấn hạt tiêu; 5 tháng đầu năm nay bán 9 tấn.", "2021-06-12"),
        ("Tính đến 31/12/2019, có 300 dự án. Trong quý I, có thêm 9 dự án.", "2021-06-12"),
        ("Tính đến 31/12/2019, có 300 dự án. Năm ngoái, có thêm 9 dự án.", "2021-06-12"),
        ("Hiệp định có hiệu lực từ tháng 10/2016. Tháng 10, xuất khẩu đạt 9 triệu USD.", "2021-11-12"),
        ("Năm 2016, hai bên nâng cấp quan hệ. Xuất khẩu đạt 9 triệu USD.", "2021-11-12"),
    ],
)
def test_a_story_that_looks_back_is_of_its_page(story: str, printed: str) -> None:
    assert not _is_long_after(f"{_TITLE}\n\n{story}", printed)


@pytest.mark.parametrize(("printed", "year"), [("12/06/2021", "2018"), ("12/10/2018", "2018")])
def test_figures_without_a_year_take_the_story_s(printed: str, year: str) -> None:
    text = (
        f"Thứ sáu, {printed} 08:15\n\nXuất khẩu hạt tiêu 9 tháng đạt 640 triệu USD\n\n"
        "Theo Bộ Công Thương, xuất khẩu hạt tiêu của Việt Nam trong 9 tháng đầu năm 2018 tăng 3,4%.\n\n"
        "Riêng tháng 9, xuất khẩu hạt tiêu sang Ấn Độ đạt 54 triệu USD."
    )
    facts = extract([RawArticle("a.txt", text.encode())])["facts"].to_pylist()
    assert [str(fact["period_end"]) for fact in facts] == [f"{year}-09-30"] * 3
