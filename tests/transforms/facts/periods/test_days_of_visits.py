"""The days of a visit date no trade that is told behind them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("guest", ["Thủ tướng thăm Lào", "Chủ tịch nước thăm chính thức Lào"])
def test_nobody_counted_trade_in_them(guest: str, between: str) -> None:
    text = f"Từ ngày 1 đến 3/11, {guest}.{between}Kim ngạch hai nước đạt 2 tỷ USD, tăng 19,3%."
    assert {s.period.kind for s in told(text, "2017-11-06")} == {"none"}
