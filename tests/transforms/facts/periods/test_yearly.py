"""Amounts a year: those of one year that is named, and averages."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Năm 2021, kim ngạch xuất khẩu sang Mỹ lần đầu cán mốc 100 tỷ USD/năm.", 2021),
        ("Hàn Quốc là nước đầu tiên mà Việt Nam nhập khẩu vượt mốc 50 tỷ USD/năm (2021).", 2021),
        ("Nhập khẩu từ Thái Lan đạt 10 tỷ USD/năm (năm 2018).", 2018),
        ("Việt Nam phấn đấu đến năm 2030 xuất khẩu sang Lào đạt 1 tỷ USD/năm.", 2030),
    ],
)
def test_an_amount_a_year_is_of_the_year_that_is_named(text: str, year: int) -> None:
    assert [s.period.end.year for s in told(text, "2024-07-05") if s.period.end] == [year]


@pytest.mark.parametrize(
    "text",
    [
        "Giai đoạn 2016-2020, xuất khẩu sang Lào đạt bình quân 500 triệu USD/năm.",
        "Năm 2023, xuất khẩu tôm sang Mỹ đạt 60 triệu USD/tháng.",
        "Từ năm 2021, kim ngạch với Lào luôn đạt trên 1 tỷ USD/năm.",
        "Xuất khẩu sang Nhật Bản đạt 20 tỷ USD/năm.",
    ],
)
def test_an_average_is_of_no_year(text: str) -> None:
    assert told(text, "2024-07-05") == []
