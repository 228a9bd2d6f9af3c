"""Sentences without figures: the figures behind are of what they are on, not of what they remark."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

TITLE = "Quan hệ Việt Nam - Chile\n\n"


def _measure_behind(sentence: str) -> str:
    return told(f"{TITLE}{sentence} Năm 2009 đạt 200 triệu USD, tăng 5%.", "2010-10-10")[-1].measure


@pytest.mark.parametrize(
    "sentence",
    [
        "Kim ngạch hai chiều tăng khá nhanh nhưng ta luôn ở thế nhập siêu.",
        "Thương mại hai nước tăng trưởng tốt, song Việt Nam vẫn nhập siêu lớn.",
        "1. Thương mại: Kim ngạch hai chiều tăng nhưng ta vẫn nhập siêu.",
        "Buôn bán hai chiều ngày càng mở rộng, trong đó ta xuất siêu.",
        "Kim ngạch hai chiều tăng mạnh nhờ xuất khẩu khởi sắc.",
        "Kim ngạch song phương giảm do nhập khẩu sụt mạnh.",
    ],
)
def test_trade_of_both_ways_is_gone_on_with(sentence: str) -> None:
    assert _measure_behind(sentence) == "trade_turnover"


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Xuất khẩu sang Chile tăng đều, góp phần giảm nhập siêu.", "exports"),
        ("Nhập khẩu từ Chile giảm mạnh, qua đó thu hẹp thâm hụt thương mại.", "imports"),
        ("Nhập siêu từ Chile tăng nhanh.", "trade_balance"),
        ("Trong khi xuất khẩu giảm, nhập siêu tăng mạnh.", "trade_balance"),
        ("Xuất khẩu tăng mạnh, trong khi nhập khẩu giảm.", "imports"),
        ("Kim ngạch hai chiều tăng, xuất khẩu cũng khởi sắc.", "exports"),
    ],
)
def test_what_is_no_remark_is_gone_on_with(sentence: str, measure: str) -> None:
    assert _measure_behind(sentence) == measure
