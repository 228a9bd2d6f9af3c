"""Projects whose licence was taken back: neither they nor their capital were invested."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

REVOKED = ["thu hồi", "đã thu hồi giấy phép của", "rút giấy phép", "chấm dứt hoạt động"]


@pytest.mark.parametrize("revoked", REVOKED)
@pytest.mark.parametrize("capital", ["với tổng vốn 28,11 triệu USD", ", vốn 28,11 triệu USD"])
def test_what_was_taken_back_is_no_investment(revoked: str, capital: str) -> None:
    text = f"9 tháng, tỉnh Hà Nam thu hút 36 dự án FDI. Đồng thời {revoked} 06 dự án {capital}."
    assert [s.value for s in told(text, "2018-10-05")] == [36]


@pytest.mark.parametrize("revoked", REVOKED)
def test_what_is_told_beside_it_counts(revoked: str) -> None:
    text = (
        f"Tỉnh Hà Nam cấp mới 9 dự án FDI; {revoked} 2 dự án, vốn 7 triệu USD; điều chỉnh tăng vốn 3 dự án. "
        f"Sau khi {revoked} 2 dự án, cấp mới 5 dự án FDI với 60 triệu USD."
    )
    assert [s.value for s in told(text, "2018-10-05")] == [9, 3, 5, 60_000_000]
