"""What is counted like trade or visitors, and is neither."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu cá ngừ tăng.\n\nTháng 1, ba tỉnh khai thác ước đạt 1.445 tấn cá ngừ, tăng 9%.",
        "Xuất khẩu cá ngừ tăng.\n\nTháng 1, ba tỉnh đánh bắt được 1.445 tấn cá ngừ, tăng 9%.",
        "Du lịch: năm 2022, phương tiện xuất nhập cảnh đạt 272.877 lượt, khách quốc tế tăng.",
    ],
)
def test_catches_and_crossings_are_none(text: str) -> None:
    assert told(text, "2023-08-15") == []


def test_the_growth_of_takings_is_not_that_of_visitors() -> None:
    text = "Tháng 7, Cần Thơ đón 9.000 lượt khách quốc tế (tăng 26%); tổng thu đạt 2 tỷ đồng (tăng 27%)."
    assert [s.value for s in told(text, "2023-08-15")] == [9000, 26]


def test_what_is_sold_there_goes_to_the_market_that_the_story_is_on() -> None:
    text = "Xuất khẩu sang Lào tăng\n\nViệt Nam xuất khẩu sang Lào 5 tỷ USD."
    facts = told(f"{text}\n\nHàng Việt Nam bán sang gồm máy móc (147 triệu USD).")
    assert facts[-1].counterpart == "LA"
