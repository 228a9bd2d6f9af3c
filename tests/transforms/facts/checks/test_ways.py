"""Amounts of one pair and time that say which way trade went that was read otherwise."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement


def _traded(text: str) -> dict[str, str]:
    """What each amount measures, seen from Vietnam."""
    turned = {"exports": "imports", "imports": "exports"}

    def measure(s: Statement) -> str:
        return turned.get(s.measure, s.measure) if s.counterpart == "VN" else s.measure

    return {str(s.value.normalize() / 10**7): measure(s) for s in told(text, "2024-05-20")}


@pytest.mark.parametrize("bought", ["Ba Lan chỉ mua 1,34 tỷ", "nước này chỉ mua 1,34 tỷ"])
def test_both_ways_and_the_balance_say_what_is_what(bought: str) -> None:
    found = _traded(
        "Trị giá hàng xuất cảng và nhập cảng với Ba Lan đi từ 91 triệu USD năm 1995 đến 5,03 tỷ USD năm "
        f"2023. Năm 2023, ta nhập của Ba Lan 3,69 tỷ USD, nhập siêu 2,35 tỷ USD; trong khi {bought}."
    )
    assert found["503"] == "trade_turnover"
    assert (found["369"], found["134"], found["-235"]) == ("imports", "exports", "trade_balance")


@pytest.mark.parametrize("turn", ["Ngược lại", "Trong khi đó", "Ở chiều ngược lại"])
def test_parts_by_whose_firms_trade_go_the_way_of_the_whole(turn: str) -> None:
    text = (
        "Tháng 4/2024, xuất khẩu đạt 33,41 tỷ USD. Trong đó, khu vực FDI đạt 24,15 tỷ USD, chiếm 72%. "
        f"{turn}, khu vực kinh tế trong nước đạt 9,26 tỷ USD."
    )
    assert _traded(text)["926"] == "exports"


def test_amounts_that_fit_as_they_were_read_are_left_so() -> None:
    text = "Năm 2023, xuất khẩu sang Lào đạt 3,69 tỷ USD. Nhập khẩu đạt 1,34 tỷ USD, xuất siêu 2,35 tỷ USD."
    assert _traded(text) == {"369": "exports", "134": "imports", "235": "trade_balance"}
