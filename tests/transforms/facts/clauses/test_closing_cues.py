"""Amounts of goods in a row, before the verb that says which way they go."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Tháng 4, 300 tấn xoài và 200 tấn mít được xuất sang Trung Quốc; chuối đạt 100 tấn.",
            [("exports", "CN", "xoài"), ("exports", "CN", "mít"), ("exports", "CN", "chuối")],
        ),
        (
            "Quý I có 9 tấn sắn lát, 20 tấn mủ cao su và 5 tấn hạt điều nhập từ Campuchia, giảm 3%.",
            [("imports", "KH", g) for g in ("sắn lát", "mủ cao su", "hạt điều", "hạt điều")],
        ),
        (
            "Tháng 4, khoảng 300 tấn tôm và hơn 200 tấn cá tra được bán sang Lào, giảm 5%.",
            [("exports", "LA", "tôm"), ("exports", "LA", "cá tra"), ("exports", "LA", "cá tra")],
        ),
    ],
)
def test_goods_in_a_row_go_the_way_of_the_verb_behind(text: str, said: list[tuple[str, str, str]]) -> None:
    assert [(s.measure, s.counterpart, s.commodity) for s in told(text, "2024-05-10")] == said


def test_goods_in_a_row_that_are_grown_are_not_sold() -> None:
    text = "Tháng 4, Sơn La thu hoạch 300 tấn xoài và 200 tấn mít, xuất khẩu 50 tấn."
    assert [s.value for s in told(text, "2024-05-10")] == [50]
