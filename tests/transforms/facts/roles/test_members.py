"""Members of the group that a text is on, counted or not, and days told without "ngày"."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "members", ["27 nước thành viên", "các nước thành viên", "các nước trong khối", "các quốc gia trong khối"]
)
@pytest.mark.parametrize("group", ["EU", "ASEAN"])
def test_members_are_the_group_that_was_told(members: str, group: str) -> None:
    text = f"Năm 2022, kim ngạch giữa Việt Nam và {group} đạt 60 tỷ USD."
    found = told(f"{text} Năm 2020, hàng Việt bán sang {members} mới đạt 35 tỷ USD.", "2023-08-01")[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("exports", "VN", group)


def test_members_of_a_group_that_is_named_are_its() -> None:
    text = (
        "Năm 2022, xuất khẩu sang EU đạt 47 tỷ USD. Xuất khẩu sang các nước thành viên CPTPP đạt 53 tỷ USD."
    )
    assert told(text, "2023-08-01")[-1].counterpart == "CPTPP"


@pytest.mark.parametrize("day", ["hôm 2 tháng 12", "sáng 2 tháng 12", "chiều 2 tháng 12 năm 2011"])
def test_a_day_is_no_count_of_months(day: str) -> None:
    text = f"Việt Nam và Ba Lan đã ký hai hiệp định {day}."
    found = told(text, "2011-12-03")[-1]
    assert (found.measure, str(found.period.start)) == ("agreements", "2011-12-02")
