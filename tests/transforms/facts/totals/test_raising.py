"""A rate that lifts a total of months: of them where they were told, of the last one where it was."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "Việt Nam chi 9 tỷ USD nhập khẩu hàng hóa từ Lào trong 8 tháng đầu năm 2024."


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Kim ngạch nhập khẩu tăng 27%, đưa tổng kim ngạch 8 tháng đầu năm lên cao nhất 10 năm.", 1),
        ("So với cùng kỳ, kim ngạch tăng 27%, nâng tổng kim ngạch nhập khẩu 8 tháng lên mức kỷ lục.", 1),
        ("Riêng tháng 8, nhập khẩu tăng 27%, đưa tổng kim ngạch 8 tháng đầu năm lên 9 tỷ USD.", 8),
    ],
)
def test_a_rate_that_lifts_a_total_of_months(text: str, first: int) -> None:
    rate = next(s for s in told(f"{_LEAD} {text}", "2024-09-15") if s.transform == "growth")
    assert f"{rate.period.start} {rate.period.end}" == f"2024-0{first}-01 2024-08-31"
