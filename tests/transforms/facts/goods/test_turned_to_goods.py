"""Kinds of goods that a text turns to behind the markets of all of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_MARKETS = (
    "Tám tháng, xuất khẩu của Bến Tre đạt 1,1 tỷ USD, tăng 4%. "
    "Trong đó, Nhật Bản đạt 300 triệu USD, tăng 10%; riêng Lào đạt 112 triệu USD, tăng 29%."
)


def _pairs(text: str) -> list[tuple[str, str, str | None]]:
    return [(s.reporter, s.counterpart, s.commodity) for s in told(text, "2021-09-12")]


@pytest.mark.parametrize(
    "frame",
    [
        "Về mặt hàng,",
        "Về cơ cấu hàng xuất khẩu,",
        "Xét theo nhóm hàng,",
        "Theo nhóm hàng thì",
        "Về chủng loại,",
        "Trong các nhóm hàng,",
        "Trong số các mặt hàng,",
    ],
)
def test_kinds_of_goods_are_of_all_markets(frame: str) -> None:
    rows = _pairs(f"{_MARKETS}\n{frame} dừa tăng 3%; thủy sản chiếm 3,9%, đạt 43 triệu USD.")
    assert rows[-3:] == [
        ("VN-50", "W00", "dừa"),
        ("VN-50", "W00", "thủy sản"),
        ("VN-50", "W00", "thủy sản"),
    ]


def test_goods_of_the_one_partner_told_stay_its_own() -> None:
    text = "Thương mại với Lào\nXuất khẩu sang Lào đạt 300 triệu USD.\nVề mặt hàng, dừa tăng 3%."
    assert {counterpart for _, counterpart, _ in _pairs(text)} == {"LA"}


def test_goods_told_in_the_paragraph_of_one_partner_are_its_own() -> None:
    text = (
        "Xuất khẩu đạt 5 tỷ USD.\nXuất khẩu sang Nga đạt 300 triệu USD. Về mặt hàng, dừa tăng 3%.\n"
        "Xuất khẩu sang Lào đạt 200 triệu USD. Về mặt hàng, gạo tăng 3%."
    )
    assert [pair[1] for pair in _pairs(text)] == ["W00", "RU", "RU", "LA", "LA"]
