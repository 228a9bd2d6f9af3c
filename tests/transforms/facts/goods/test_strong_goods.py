"""Goods behind both ways of trade that are said to bring money home, or to be what a country is strong in."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

BOTH = "Năm 2018, Việt Nam xuất sang Ba Lan 1,3 tỷ USD và nhập về 300 triệu USD."


@pytest.mark.parametrize(
    "sentence",
    [
        "Hạt điều vẫn là mặt hàng chủ lực: 120 triệu USD.",
        "Mặt hàng thế mạnh là hạt điều với 120 triệu USD.",
        "Hạt điều là mặt hàng mũi nhọn, 120 triệu USD.",
        "Riêng hạt điều đã mang lại 120 triệu USD.",
        "Hạt điều thu về 120 triệu USD.",
    ],
)
def test_they_go_out(sentence: str) -> None:
    found = told(f"{BOTH} {sentence}", "2019-02-01")[-1]
    assert (found.measure, found.counterpart, int(found.value)) == ("exports", "PL", 120_000_000)


@pytest.mark.parametrize(
    "text",
    [
        f"{BOTH} Về nhập khẩu, mặt hàng chủ lực là hóa chất với 90 triệu USD.",
        "Năm 2018, nhập khẩu từ Ba Lan đạt 300 triệu USD. Mặt hàng chủ lực là hóa chất, đạt 90 triệu USD.",
    ],
)
def test_they_come_in_where_that_is_said(text: str) -> None:
    assert told(text, "2019-02-01")[-1].measure == "imports"
