"""Amounts that show whose they are: said again, or too much for the partner that was told last."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

SHARED = "7 tháng đầu năm 2024, xuất khẩu thủy sản đạt 5,3 tỷ USD, tăng 7%, trong đó Lào chiếm gần 1/5. "
PARTED = "7 tháng đầu năm 2024, xuất khẩu thủy sản đạt 5,3 tỷ USD. Trong đó, sang Lào đạt 970 triệu USD. "


def counterparts(text: str, led: str) -> list[str]:
    return [s.counterpart for s in told(f"Tin tuần\n\n{led}{text}", "2024-08-15") if s.start > len(led) + 10]


@pytest.mark.parametrize(
    "text",
    [
        "Con số 5,3 tỷ USD này là mức tăng gần 7% so với năm ngoái.",
        "Mức 5,3 tỷ USD này cao hơn cùng kỳ năm trước 7%.",
        "Với 5,3 tỷ USD, xuất khẩu thủy sản tăng 7% so với cùng kỳ năm ngoái.",
    ],
)
def test_what_is_said_again_is_of_everyone_again(text: str) -> None:
    assert counterparts(text, SHARED) == ["W00", "W00"]


def test_another_amount_goes_on_with_the_partner() -> None:
    assert counterparts("Con số này là 970 triệu USD.", SHARED) == ["LA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Về mặt hàng, tôm đạt 2 tỷ USD, tăng 7%.", ["W00", "W00"]),
        ("Tôm đạt 2 tỷ USD, cá tra 700 triệu USD.", ["W00", "W00"]),
        ("Tôm đạt 200 triệu USD.", ["LA"]),
        ("Tôm xuất khẩu sang Lào đạt 2 tỷ USD.", ["LA"]),
    ],
)
def test_a_product_is_no_partners_where_it_is_more_than_that_one_trades(
    text: str, expected: list[str]
) -> None:
    assert counterparts(text, PARTED) == expected


@pytest.mark.parametrize("part", ["Trong tổng số 5 tỷ USD", "Trong số 5 tỷ USD", "Trong tổng số gần 5 tỷ đô"])
def test_a_whole_that_is_parted_among_partners_is_of_everyone(part: str) -> None:
    led = "7 tháng đầu năm 2024, xuất khẩu sang Lào đạt 3 tỷ USD. "
    assert counterparts(f"{part} xuất khẩu rau quả, Lào chiếm 64%.", led) == ["W00", "LA"]
    assert counterparts(f"{part} xuất khẩu sang Lào, rau quả chiếm 64%.", led) == ["LA", "LA"]
