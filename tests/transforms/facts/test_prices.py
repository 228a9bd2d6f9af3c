"""Prices among trade: what they are is no fact, and they do not hide the goods that are told behind them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "Năm 2021, nhập khẩu ngô đạt 9 triệu tấn. Do giá ngô giảm 6,4% nên trị giá chỉ tăng 1,2%.",
            ["9", "1.2"],
        ),
        (
            "Năm 2021, xuất khẩu chè tăng 8% nhờ giá chè tăng 11%. Trong đó, chè xanh đạt 80 triệu USD.",
            ["8", "80"],
        ),
        ("Năm 2021, xuất khẩu cao su giảm 3%; giá cao su giảm 5%, kim ngạch giảm 7,5%.", ["-3", "-7.5"]),
        (
            "Xuất khẩu tôm năm 2021 tăng 4%. Giá tôm giảm 9% nhưng lượng tăng 12%, giá trị tăng 2%.",
            ["4", "12", "2"],
        ),
        ("Năm 2021, nhờ giá cà phê tăng 21%, ngành cà phê thu về 4 tỷ USD, tăng 31%.", ["4", "31"]),
        ("Xuất khẩu điều năm 2021 tăng 6%. Giá hạt điều xuất khẩu trung bình năm 2021 tăng 13%.", ["6"]),
    ],
)
def test_what_is_told_behind_a_price_is_of_the_goods(text: str, printed: list[str]) -> None:
    values = [float(s.value) for s in told(text, "2022-03-15")]
    assert [
        f"{v:g}" for v in (x / 10 ** (9 if x >= 1e9 else 6 if x >= 1e6 else 0) for x in values)
    ] == printed


def test_a_misplaced_tone_mark_hides_no_price() -> None:
    assert not told("Gía thép nhập khẩu năm 2021 giảm 20%.", "2022-03-15")


def test_a_share_behind_a_price_is_of_the_goods() -> None:
    text = "Năm 2021, xuất khẩu chè sang Lào đạt 59 tấn, giá 7.300 USD/tấn; chiếm 14% tổng lượng."
    assert [s.transform for s in told(text)] == ["level", "share"]
