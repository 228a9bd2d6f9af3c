"""A month that only a rate was told of, between the months so far and what they are made up of."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SO_FAR = "9 tháng năm 2022, xuất khẩu sang Nga đạt 2 tỷ USD."


@pytest.mark.parametrize(
    "month",
    ["Riêng tháng 9 giảm 5% so với tháng 8.", "Trong tháng 9, kim ngạch tăng 15% so với tháng trước."],
)
@pytest.mark.parametrize(
    ("listed", "goods"),
    [
        (
            "Các mặt hàng xuất khẩu chính gồm hạt tiêu 90 triệu USD, cà phê 70 triệu USD.",
            ["hạt tiêu", "cà phê"],
        ),
        ("Mặt hàng chủ lực là gạo đạt 500 triệu USD, tiếp đến là chè 200 triệu USD.", ["gạo", "chè"]),
        ("Dẫn đầu là gỗ đạt 500 triệu USD, thứ hai là tôm 200 triệu USD.", ["gỗ", "tôm"]),
    ],
)
def test_goods_listed_behind_a_months_rate_are_of_the_months_so_far(
    month: str, listed: str, goods: list[str]
) -> None:
    rows = [s for s in told(f"{_SO_FAR} {month} {listed}", "2022-10-05") if s.commodity is not None]
    assert [s.commodity for s in rows] == goods
    assert {(s.period.kind, str(s.period.end)) for s in rows} == {("ytd", "2022-09-30")}


@pytest.mark.parametrize(
    "behind",
    [
        "Trong tháng 9, kim ngạch tăng 15% so với tháng trước. Trong đó, gạo đạt 50 triệu USD.",
        "Trong tháng 9, kim ngạch đạt 150 triệu USD. Mặt hàng chủ lực là gạo đạt 50 triệu USD.",
    ],
)
def test_parts_of_the_month_stay_its_own(behind: str) -> None:
    assert told(f"{_SO_FAR} {behind}", "2022-10-05")[-1].period.kind == "month"
