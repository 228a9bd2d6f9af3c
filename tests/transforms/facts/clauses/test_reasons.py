"""Products in the reason that is given for what trade came to: they are not what was traded."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("10 tháng, nhờ sầu riêng được mùa, kim ngạch xuất khẩu sang Nga đạt 318 triệu USD.", None),
        ("10 tháng, do cước tàu biển tăng, tổng kim ngạch xuất khẩu sang Nga đạt 318 triệu USD.", None),
        ("10 tháng, xuất khẩu gạo, nhờ giá lúa mì tăng, đạt kim ngạch 318 triệu USD.", "gạo"),
        ("Nhờ tôm được giá, 10 tháng xuất khẩu thủy sản đạt 3 tỷ USD.", "thủy sản"),
        ("Nhờ xuất khẩu gạo tăng, 10 tháng kim ngạch đạt 318 triệu USD.", "gạo"),
    ],
)
def test_a_reason_names_no_product_of_what_it_led_to(text: str, goods: str | None) -> None:
    assert [s.commodity for s in told(text, "2021-11-20")] == [goods]
