"""Goods of which a market's rank was told: what is sold of "mặt hàng này" goes to everyone."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "title", ["Nga là thị trường lớn nhất của tôm Việt", "Nga là đối tác lớn nhất nhập khẩu tôm Việt Nam"]
)
@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Lũy kế 7 tháng, kim ngạch xuất khẩu mặt hàng này đạt 2 tỷ USD.", "W00"),
        ("Tính chung, trong 5 tháng đầu năm xuất khẩu nhóm hàng này đạt 2 tỷ USD.", "W00"),
        ("7 tháng, xuất khẩu mặt hàng này sang Nga đạt 2 tỷ USD.", "RU"),
    ],
)
def test_goods_pointed_at_below_a_markets_rank(title: str, text: str, partner: str) -> None:
    level = next(
        s for s in told(f"{title}\n\n{text}", "2024-08-15") if s.transform == "level" and s.unit == "USD"
    )
    assert (level.measure, level.reporter, level.counterpart) == ("exports", "VN", partner)


def test_goods_pointed_at_behind_trade_with_a_partner_go_to_it() -> None:
    text = "Năm 2022, xuất khẩu tôm sang Nga đạt 2 tỷ USD. Năm 2023, xuất khẩu mặt hàng này đạt 3 tỷ USD."
    assert [s.counterpart for s in told(text, "2024-08-15")] == ["RU", "RU"]
