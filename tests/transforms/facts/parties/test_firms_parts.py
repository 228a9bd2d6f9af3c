"""What part of a firm's takings its exports are is no country's share."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("firm", ["doanh thu của Sao Mai", "doanh thu công ty", "doanh thu hợp nhất"])
@pytest.mark.parametrize("part", ["Trong đó xuất khẩu", "Trong đó, xuất khẩu"])
def test_exports_are_a_part_of_what_a_firm_took_in(firm: str, part: str) -> None:
    text = (
        f"10 tháng, {firm} đạt 6.180 tỷ đồng, tăng 4%. {part} chiếm 97%, chủ yếu sang Mỹ (46%), Pháp (14%)."
    )
    assert not told(text, "2023-11-08")
