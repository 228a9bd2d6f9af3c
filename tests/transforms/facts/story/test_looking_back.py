"""Earlier years that a sentence only looks back at, and months that a paragraph of its own is on."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Năm 2022, xuất siêu đạt 5 tỷ USD, trong khi năm 2021 là 3 tỷ USD.\nXuất khẩu đạt 9 tỷ USD.", 2022),
        ("Kim ngạch với Lào năm 2022 đạt 5 tỷ, còn năm 2020 chỉ đạt 3 tỷ USD. Xuất khẩu là 2 tỷ USD.", 2022),
        (
            "Năm 2022 đạt kim ngạch 15 tỷ USD; năm 2021 đạt 13 tỷ; năm 2020 đạt 9 tỷ. Nhập khẩu 6 tỷ USD.",
            2022,
        ),
        (
            "Năm 2020 đạt kim ngạch 9 tỷ USD; năm 2021 đạt 13 tỷ; năm 2022 đạt 15 tỷ. Nhập khẩu 6 tỷ USD.",
            2022,
        ),
        ("Năm 2022, vốn FDI đạt 27 tỷ USD, năm 2021 là 31 tỷ USD. Nhật Bản dẫn đầu với 4 tỷ USD.", 2022),
        ("Năm 2022 xuất khẩu đạt 5 tỷ USD. Năm 2021 đạt 4 tỷ USD, trong đó gạo là 1 tỷ USD.", 2021),
    ],
)
def test_a_year_that_a_sentence_looks_back_at_is_not_that_of_the_next(text: str, year: int) -> None:
    end = told(text, "2023-03-10")[-1].period.end
    assert end is not None
    assert end.year == year


def test_a_month_without_a_year_is_of_the_year_that_was_told_and_not_of_that_looked_back_at() -> None:
    text = "Năm 2022, xuất khẩu chè đạt 5 tỷ USD, năm 2021 là 3 tỷ USD.\nTháng 12, xuất khẩu đạt 1 tỷ USD."
    assert told(text, "2022-12-30")[-1].period.start == date(2022, 12, 1)


@pytest.mark.parametrize("whole", ["8 tháng", "8 tháng đầu năm 2021"])
@pytest.mark.parametrize(
    "part", ["Trong tháng 8, xuất khẩu đạt 2 tỷ USD, giảm 3%.", "Tháng 8/2021, xuất khẩu chỉ đạt 2 tỷ USD."]
)
@pytest.mark.parametrize("more", ["Đức là thị trường lớn nhất với 4 tỷ USD.", "Xuất khẩu gạo là 4 tỷ USD."])
def test_a_paragraph_on_the_last_month_ends_with_it(whole: str, part: str, more: str) -> None:
    text = f"{whole}, xuất khẩu đạt 9 tỷ USD, tăng 5%.\n{part}\n{more}"
    assert told(text, "2021-09-08")[-1].period.start == date(2021, 1, 1)


def test_a_paragraph_on_another_month_does_not() -> None:
    text = "6 tháng, xuất khẩu đạt 9 tỷ USD.\nTháng 7, xuất khẩu đạt 2 tỷ USD.\nXuất khẩu gạo đạt 1 tỷ USD."
    assert told(text, "2021-09-08")[-1].period.start == date(2021, 7, 1)
