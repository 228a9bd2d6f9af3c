"""A period in the reason that is given for a figure dates neither it nor what follows."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("reason", ["do số ngày làm việc năm nay là 7,5 ngày", "vì năm 2024 nhu cầu cao"])
def test_what_follows_goes_on_with_the_time_told(reason: str) -> None:
    text = (
        "10 ngày đầu tháng 11/2025, kim ngạch xuất khẩu của Hàn Quốc đạt 15,74 tỷ USD, tăng 5,8%. "
        f"Xuất khẩu giảm 0,9% {reason}. Xuất khẩu ô tô đạt 1,2 tỷ USD."
    )
    assert {str(s.period.end) for s in told(text, "2025-11-11")} == {"2025-11-10"}
