"""What an amount comes to in another unit stands in nobody's way, and is told of the same."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

Fact = tuple[str, str, str, str | None, str, int]


def _facts(text: str) -> list[Fact]:
    found = (s for s in told(text, "2024-07-05") if s.transform == "level")
    return [(s.measure, s.reporter, s.counterpart, s.commodity, s.unit, int(s.value)) for s in found]


@pytest.mark.parametrize(
    ("text", "sides", "amounts"),
    [
        (
            "Quý I, Hàn Quốc nhập khẩu 1.200 tỷ won (khoảng 900 triệu USD) thủy sản từ Việt Nam.",
            ("imports", "KR", "VN", "thủy sản"),
            [("KRW", 1_200_000_000_000), ("USD", 900_000_000)],
        ),
        (
            "Năm 2023, Việt Nam xuất khẩu 500 triệu euro (540 triệu USD) cà phê sang Đức.",
            ("exports", "VN", "DE", "cà phê"),
            [("EUR", 500_000_000), ("USD", 540_000_000)],
        ),
        (
            "Năm 2023, Việt Nam chi 28.000 tỷ đồng (1,15 tỷ USD) nhập khẩu ngô từ Argentina.",
            ("imports", "VN", "AR", "ngô"),
            [("VND", 28_000_000_000_000), ("USD", 1_150_000_000)],
        ),
        (
            "Năm 2023, Nhật Bản đã mua 30 tỷ yên, tương đương 200 triệu USD tôm của Việt Nam.",
            ("imports", "JP", "VN", "tôm"),
            [("JPY", 30_000_000_000), ("USD", 200_000_000)],
        ),
        (
            "Thái Lan bán 400 tỷ baht (11 tỷ USD theo tỷ giá hiện hành) hàng hóa cho Việt Nam năm 2023.",
            ("exports", "TH", "VN", None),
            [("THB", 400_000_000_000), ("USD", 11_000_000_000)],
        ),
        (
            "Quý I, Hàn Quốc nhập khẩu 1.200 tỷ won hàng hóa (900 triệu USD) từ Việt Nam.",
            ("imports", "KR", "VN", None),
            [("KRW", 1_200_000_000_000), ("USD", 900_000_000)],
        ),
        (
            "Quý I, Việt Nam xuất khẩu 30.000 tấn (trị giá 45 triệu USD) hạt tiêu sang Mỹ.",
            ("exports", "VN", "US", "hạt tiêu"),
            [("tonne", 30_000), ("USD", 45_000_000)],
        ),
    ],
)
def test_words_behind_both_amounts_are_of_both(
    text: str, sides: tuple[str, str, str, str | None], amounts: list[tuple[str, int]]
) -> None:
    assert _facts(text) == [(*sides, *amount) for amount in amounts]


def test_each_of_several_amounts_has_its_own_partner() -> None:
    text = (
        "Tháng 5, Trung Quốc nhập khẩu lượng sầu riêng trị giá 9 tỷ nhân dân tệ (1,2 tỷ USD) từ Thái Lan "
        "và 3 tỷ nhân dân tệ (410 triệu USD) từ Việt Nam."
    )
    assert [fact[2] for fact in _facts(text)] == ["TH", "TH", "VN", "VN"]


def test_a_deficit_is_one_in_both() -> None:
    text = "Quý I, Việt Nam nhập siêu 40 tỷ nhân dân tệ (5,6 tỷ USD) từ Trung Quốc."
    assert [fact[-1] for fact in _facts(text)] == [-40_000_000_000, -5_600_000_000]


def test_what_is_none_of_ours_is_none_in_both() -> None:
    told_none, rejected = read_text("Doanh thu của công ty đạt 20 tỷ nhân dân tệ (2,8 tỷ USD), tăng 9%.")
    assert told_none == []
    assert [r.reason for r in rejected] == ["company"] * 3


@pytest.mark.parametrize(
    "bracket",
    ["trong đó 40 triệu euro là gạo", "năm 2022: 450 triệu euro", "40 triệu USD là gạo"],
)
def test_a_bracket_that_says_more_is_no_conversion(bracket: str) -> None:
    both = f"Năm 2023, xuất khẩu sang Lào đạt 500 triệu USD ({bracket}), nhập khẩu 300 triệu USD."
    alone = "Năm 2023, xuất khẩu sang Lào đạt 500 triệu USD, nhập khẩu 300 triệu USD."
    assert [_facts(both)[at] for at in (0, -1)] == _facts(alone)
