"""When a rank was held that no words date: at the time of the figure that it is told with."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SO_FAR = "9 tháng năm 2023, xuất khẩu chè đạt 9 triệu USD. "
_END, _NONE = "2023-09-30", "None"


def _ends(text: str) -> list[str]:
    return [str(s.period.end) for s in told(text, "2023-10-12") if s.unit == "rank"]


@pytest.mark.parametrize(
    "text",
    [
        "Nga là thị trường lớn nhất với 4 triệu USD.",
        "Nga tiếp tục là thị trường xuất khẩu lớn nhất, đạt 4 triệu USD, tăng 6% so với cùng kỳ.",
        "Đứng thứ hai là thị trường Đức, chiếm 20% thị phần, đạt 2 triệu USD.",
        "Dẫn đầu là thị trường Ba Lan với kim ngạch 3 triệu USD.",
        "Xuất khẩu sang Nga đạt 3 triệu USD, tăng 6%, xếp thứ 2.",
    ],
)
def test_a_rank_is_of_the_time_of_its_figure(text: str) -> None:
    assert _ends(_SO_FAR + text) == [_END]


def test_ranks_told_in_turn_are_each_of_the_time_of_theirs() -> None:
    text = "Xếp thứ hai và thứ ba lần lượt là Đức với 2 triệu USD và Ba Lan với 1 triệu USD."
    assert _ends(_SO_FAR + text) == [_END, _END]


@pytest.mark.parametrize(
    "text",
    [
        "Nga là thị trường lớn nhất của chè Việt Nam.",
        "Nga là thị trường lớn nhất, năm 2022 mua 4 triệu USD.",
        "Nga là thị trường lớn nhất của Việt Nam với kim ngạch năm 2022 đạt 4 triệu USD.",
        "Nga hiện là thị trường lớn nhất với 4 triệu USD trong 9 tháng qua.",
        "Nga là thị trường lớn nhất; Đức mua 4 triệu USD.",
        "Nga là thị trường lớn nhất của Việt Nam và cán cân nghiêng về ta khi xuất siêu 4 triệu USD.",
    ],
)
def test_a_rank_without_a_figure_of_its_own_stays_undated(text: str) -> None:
    assert _ends(_SO_FAR + text) == [_NONE]


def test_a_rank_behind_another_s_subject_stays_undated() -> None:
    text = "Hai bên trao đổi 26 tỷ USD, Việt Nam tiếp tục là đối tác thương mại lớn nhất của Lào trong ASEAN."
    assert _ends(f"9 tháng năm 2023, thương mại Việt Nam - Lào tăng 3%. {text}") == [_NONE]


def test_a_rank_of_a_stock_that_nobody_dates_is_undated() -> None:
    assert _ends("Lào có 12 dự án, tổng vốn đăng ký 3 tỷ USD, đứng thứ 25.") == [_NONE]
