"""The day of publication comes from the page's own line, never from the story."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.text.datelines import dateline_of

STORY = (
    "Ngày 18/1/1950, hai nước thiết lập quan hệ ngoại giao. Theo số liệu hải quan công bố ngày 9/9/2023, "
    "kim ngạch thương mại tám tháng đầu năm 2023 đạt 5 tỷ USD, tăng 3% so với cùng kỳ năm trước."
)


def _day(text: str) -> str | None:
    found = dateline_of(text)
    return found.published.first_day.isoformat() if found else None


def test_a_line_above_the_story() -> None:
    assert _day(f"Tiêu đề của bài\nKinh tế\n07:33 | 29/10/2022 GMT+7\n{STORY}\n{STORY}") == "2022-10-29"


def test_a_line_below_the_story() -> None:
    assert _day(f"Tiêu đề\n{STORY}\n" * 20 + "Cập nhật lúc 10:15, 05/09/2023") == "2023-09-05"


def test_a_bare_date_below_the_story_is_another_storys() -> None:
    assert _day(f"Tiêu đề\n{STORY}\n" * 20 + "05/09/2023") is None


def test_the_line_with_a_time_beats_the_day_of_the_visit() -> None:
    text = f"Thứ Năm, 23/10/2025\nTrang chủ\nTiêu đề\nĐăng lúc 09:15 ngày 22/10/2025\n{STORY}"
    assert _day(text) == "2025-10-22"


@pytest.mark.parametrize(
    "text", [STORY, f"{STORY}\n{STORY}\n12/10/2023", "", "Tiêu đề", "31/2/2023", "1/1/1950 | 10:15"]
)
def test_no_line_no_day(text: str) -> None:
    assert dateline_of(text) is None


def test_the_line_is_quoted_as_printed() -> None:
    found = dateline_of(f"Tiêu đề\n  Thứ_Ba ,  05 / 09 / 2023 , 10:15\n{STORY}")
    assert found is not None
    assert found.printed == "Thứ_Ba , 05 / 09 / 2023 , 10:15"
    assert found.published.first_day.isoformat() == "2023-09-05"


@given(
    st.lists(st.sampled_from(["05/09/2023", "10:15", "Cập nhật", "thứ 3", "\n", " ", "|", "2023", "-", "a"]))
)
def test_no_line_whatever_raises(pieces: list[str]) -> None:
    dateline_of("".join(pieces))
