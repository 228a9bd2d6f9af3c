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


@pytest.mark.parametrize(
    "aside",
    [
        "Sang Mỹ, tôm phải cạnh tranh với hàng Ecuador giá rẻ: tháng 5 chỉ đạt 93 triệu USD, giảm 36%.",
        "Giá tôm tại Mỹ giảm sâu, tháng 5 chỉ đạt 93 triệu USD, giảm 36%.",
        "Sang Mỹ, giá tôm giảm sâu. Tháng 5 chỉ đạt 93 triệu USD, giảm 36%.",
    ],
)
def test_millions_of_dollars_in_another_clause_are_no_price(aside: str) -> None:
    found = told(f"6 tháng năm 2022, xuất khẩu tôm đạt 2 tỷ USD. {aside}", "2022-07-06")
    assert [(s.measure, s.counterpart, s.transform) for s in found[1:]] == [
        ("exports", "US", "level"),
        ("exports", "US", "growth"),
    ]
    assert {str(s.period.start) for s in found[1:]} == {"2022-05-01"}


@pytest.mark.parametrize(
    "text",
    [
        "6 tháng, xuất khẩu gạo đạt 2 tỷ USD. Tập đoàn này mua nhà máy với giá 280 triệu USD.",
        "6 tháng, xuất khẩu gạo đạt 2 tỷ USD. Giá tàu lên 90 triệu USD.",
    ],
)
def test_what_is_dear_has_a_price_of_millions(text: str) -> None:
    assert len(told(text, "2022-07-06")) == 1


@pytest.mark.parametrize(
    "next_one",
    [
        "Đứng sau, cách rất xa, là Hàn Quốc với 86 triệu USD và Ý với 41 triệu USD.",
        "Kế tiếp, nhưng bỏ cách khá xa, là Hàn Quốc (86 triệu USD) và Ý (41 triệu USD).",
    ],
)
def test_how_far_behind_the_next_ones_are_is_no_distance(next_one: str) -> None:
    found = told(f"10 tháng, xuất khẩu sắn sang Lào đạt 1 tỷ USD. {next_one}", "2022-11-06")
    assert [s.counterpart for s in found] == ["LA", "KR", "IT"]
