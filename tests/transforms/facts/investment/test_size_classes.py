"""Projects of one size are a class: neither the size nor what they come to is all that somebody has."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "Đến nay, Quảng Ngãi có 74 dự án FDI với tổng vốn đăng ký 2,1 tỷ USD. "


@pytest.mark.parametrize(
    "said",
    [
        "51 dự án dưới 20 triệu USD, chiếm 68,9% số dự án nhưng chỉ 12% tổng vốn, tức 250 triệu USD.",
        "Trong đó, 6 dự án có quy mô trên 100 triệu USD, tổng vốn 1,2 tỷ USD, chiếm 57% tổng vốn.",
        "Có 6 dự án từ 100 triệu USD trở lên với tổng vốn 1,2 tỷ USD.",
        "Có 6 dự án có vốn đầu tư từ 100 triệu USD trở lên, chiếm 57% tổng vốn đăng ký.",
        "Số dự án quy mô dưới 20 triệu USD là 51 dự án, chiếm 68,9% số dự án.",
        "Các dự án trên 100 triệu USD gồm 6 dự án với tổng vốn 1,2 tỷ USD.",
        "Trong số này có 6 dự án trên 100 triệu USD, 51 dự án dưới 20 triệu USD (chiếm 68,9%).",
    ],
)
def test_projects_of_one_size_are_no_total(said: str) -> None:
    assert [s.value for s in told(_LEAD + said)] == [74, 2_100_000_000]


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("Áo có 9 dự án với tổng vốn trên 300 triệu USD.", [9, 300_000_000]),
        ("Áo có 9 dự án, vốn dưới 300 triệu USD.", [9, 300_000_000]),
        ("Áo có 9 dự án có tổng vốn trên 300 triệu USD, chiếm 14,3%.", [9, 300_000_000]),
        ("Có 6 dự án trên 100 triệu USD; Áo có 9 dự án, vốn 300 triệu USD.", [9, 300_000_000]),
        ("Nhờ 6 dự án trên 100 triệu USD, Áo đứng thứ hai với 300 triệu USD.", [2, 300_000_000]),
    ],
)
def test_what_all_projects_come_to_is_told(said: str, values: list[int]) -> None:
    assert [s.value for s in told(_LEAD + said)[2:] if s.unit != "percent"] == values
