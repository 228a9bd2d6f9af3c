"""Goods that go out, told behind a word of imports that only gives the reason."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "reason",
    [
        "do các biện pháp siết nhập khẩu của nước sở tại, ",
        "do Ba Lan siết nhập khẩu, ",
        "nước này hạn chế nhập khẩu nên ",
        "chính sách kiểm soát nhập khẩu của Ba Lan khiến ",
        "dù Ba Lan cấm nhập khẩu nhiều mặt hàng, ",
        "nhờ Ba Lan tăng nhập khẩu, ",
    ],
)
@pytest.mark.parametrize("goods", ["hàng ta", "hàng Việt", "hàng Việt Nam"])
def test_what_goes_out_is_exports(reason: str, goods: str) -> None:
    found = told(f"Năm 2023, {reason}{goods} sang Ba Lan chỉ đạt 134,7 triệu USD, giảm 1,9%.", "2024-01-20")
    assert {(s.measure, s.reporter, s.counterpart) for s in found} == {("exports", "VN", "PL")}


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, nhập khẩu từ Ba Lan tăng, thép Ba Lan vào Việt Nam đạt 134,7 triệu USD.",
        "Năm 2023, Việt Nam nhập khẩu thép Ba Lan vào thị trường trong nước đạt 134,7 triệu USD.",
    ],
)
def test_what_comes_in_is_no_exports_of_ours(text: str) -> None:
    assert ("exports", "VN") not in {(s.measure, s.reporter) for s in told(text, "2024-01-20")}
