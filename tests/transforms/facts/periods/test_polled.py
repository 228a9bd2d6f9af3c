"""Forecasts of what has come out since are of its time; those of what is to come, of the year."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "Ngày 7/8, Hải quan Lào công bố số liệu cho thấy trong tháng 7, xuất khẩu của nước này tăng 7%."


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Tốc độ này bỏ xa dự báo tăng 5% của các chuyên gia kinh tế.", (7, 7)),
        ("Giới phân tích trước đó dự báo xuất khẩu tăng 5%.", (7, 7)),
        ("Kết quả này gây bất ngờ vì giới chuyên gia dự báo xuất khẩu chỉ tăng 5%.", (7, 7)),
        ("Các chuyên gia dự báo xuất khẩu cả năm tăng 5%.", (1, 12)),
        ("Bộ Thương mại dự báo xuất khẩu tăng 5%.", (1, 12)),
        ("Các chuyên gia dự báo xuất khẩu tiếp tục tăng 5%.", (1, 12)),
    ],
)
def test_what_those_asked_had_foreseen(text: str, months: tuple[int, int]) -> None:
    period = told(f"{_LEAD} {text}", "2024-08-15")[-1].period
    first, last = f"2024-{months[0]:02}", f"2024-{months[1]:02}"
    assert (str(period.start)[:7], str(period.end)[:7]) == (first, last)


@pytest.mark.parametrize("said", ["Trị giá này", "Con số này", "Kim ngạch"])
def test_who_has_foreign_trade_with_us_turns_no_imports_to_trade(said: str) -> None:
    text = (
        "Hết tháng 7, nhập khẩu từ Lào đạt 4 tỷ USD, đứng thứ nhất trong số trên 200 quốc gia có quan hệ"
        f" ngoại thương với Việt Nam. {said} tăng 13,6% so với cùng kỳ 2023."
    )
    assert told(text, "2024-08-15")[-1].measure == "imports"
