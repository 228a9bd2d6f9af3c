"""Capital added in turns that are counted, and what it comes to with new capital."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "Trong 7 tháng năm 2023, Đồng Nai có 31 dự án FDI cấp mới với vốn 140 triệu USD"


@pytest.mark.parametrize(
    "said",
    [
        " và 18 lượt tăng vốn (tăng thêm 90 triệu USD), cộng cả hai là 230 triệu USD.",
        " và 18 lượt dự án tăng vốn (tăng thêm 90 triệu USD), cả hai là 230 triệu USD.",
        "; 18 dự án tăng vốn (90 triệu USD), tính cả hai là 230 triệu USD.",
        "; 18 dự án điều chỉnh vốn (tăng 90 triệu USD); tổng cả hai đạt 230 triệu USD.",
        " và 18 lượt tăng vốn thêm 90 triệu USD, gộp cả hai được 230 triệu USD.",
        "; 18 dự án tăng vốn (vốn tăng thêm 90 triệu USD), cả cấp mới lẫn tăng vốn là 230 triệu USD.",
    ],
)
def test_added_capital_is_a_form_and_both_are_the_whole(said: str) -> None:
    amounts = [(int(s.value), s.commodity) for s in told(_LEAD + said, "2023-08-05") if s.unit == "USD"]
    assert [value for value, _ in amounts] == [140_000_000, 90_000_000, 230_000_000]
    assert [form is None for _, form in amounts] == [True, False, True]


def test_what_the_whole_rose_by_is_no_capital() -> None:
    text = "7 tháng năm 2023, vốn FDI vào Đồng Nai đạt 230 triệu USD (tăng thêm 90 triệu USD so với cùng kỳ)."
    assert [int(s.value) for s in told(text, "2023-08-05")] == [230_000_000]
