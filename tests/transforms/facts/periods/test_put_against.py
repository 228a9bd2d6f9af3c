"""Of amounts that partners are put against each other with, and of stocks told behind months."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_MONTHS, _HEAPED = ("2024-01-01", "2024-07-31"), ("None", "2024-07-31")


@pytest.mark.parametrize(
    ("said", "amounts"),
    [
        ("Vốn FDI của Nga hơn 2 tỷ USD so với Lào, 3 tỷ USD so với Peru và hơn 4 tỷ USD so với Ba Lan.", []),
        ("Năm 2023, xuất khẩu sang Nga hơn 3 tỷ USD so với Ba Lan.", []),
        ("Năm 2023, xuất khẩu sang Nga đạt 3 tỷ USD so với Ba Lan.", [("RU", 3)]),
        ("Năm 2023, xuất khẩu sang Nga đạt 3 tỷ USD so với Ba Lan 2 tỷ USD.", [("RU", 3), ("PL", 2)]),
        ("Năm 2023, xuất khẩu sang Nga đạt 3 tỷ USD, so với Ba Lan là 2 tỷ USD.", [("RU", 3), ("PL", 2)]),
    ],
)
def test_an_amount_over_anothers_is_a_difference_and_anothers_own_is_its(
    said: str, amounts: list[tuple[str, int]]
) -> None:
    facts = told(said, "2024-08-05")
    assert [(s.counterpart, int(s.value / 10**9)) for s in facts] == amounts


@pytest.mark.parametrize(
    ("first", "stock", "expected"),
    [
        ("vốn từ Nga vào Việt Nam đạt 5,4 tỷ USD", "Nga có 21,3 tỷ USD", _MONTHS),
        ("vốn từ Nga vào Việt Nam còn hiệu lực đạt 5,4 tỷ USD", "Nga có 21,3 tỷ USD", _HEAPED),
        ("vốn từ Nga vào Việt Nam đạt 5,4 tỷ USD", "Lào có 21,3 tỷ USD", _HEAPED),
        ("vốn từ Nga vào Việt Nam đạt 18,4 tỷ USD", "Nga có 21,3 tỷ USD", _HEAPED),
    ],
)
def test_capital_that_a_stock_dwarfs_is_of_the_months(
    first: str, stock: str, expected: tuple[str, str]
) -> None:
    text = (
        f"Tính đến hết tháng 7/2024, {first}.\n\n"
        f"Lũy kế vốn FDI tại Việt Nam tính đến hết tháng 7/2024, {stock}."
    )
    before, behind = (s.period for s in told(text, "2024-08-05"))
    assert (str(before.start), str(before.end)) == expected
    assert (str(behind.start), str(behind.end)) == _HEAPED


def test_a_province_that_leads_in_one_thing_ranks_in_none_of_another() -> None:
    text = (
        "Hà Nam đứng đầu các tỉnh về vốn từ Lào với 35 dự án. "
        "Hà Nội dẫn đầu về số dự án với 327 dự án, và đứng thứ hai về tổng vốn đầu tư với 2,1 tỷ USD."
    )
    assert "rank" not in {s.unit for s in told(text, "2024-08-05")}
