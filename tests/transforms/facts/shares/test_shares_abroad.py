"""Shares of what a market imports, behind what is sold there; ranks and times behind what it does."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def sides(text: str) -> list[str]:
    return [f"{s.reporter}-{s.counterpart}" for s in told(text, "2022-08-24")]


@pytest.mark.parametrize(
    "share",
    [
        "16,2% nhập khẩu chè của nước này",
        "16,2% nhập khẩu chè của Nga",
        "16,2% tổng nhập khẩu của nước này",
        "16,2% lượng nhập khẩu của thị trường này",
        "16,2% thị phần nhập khẩu chè của Nga",
        "16,2% thị phần nhập khẩu tại Nga",
        "16,2% thị phần chè nhập khẩu tại Nga",
        "16,2% thị phần tại thị trường này",
        "16,2% tổng kim ngạch nhập khẩu mặt hàng này của Nga",
    ],
)
def test_a_share_of_what_a_market_buys_is_the_sellers_there(share: str) -> None:
    assert sides(f"7 tháng năm 2022, xuất khẩu chè sang Nga đạt 9 triệu USD, chiếm {share}.") == [
        "VN-RU",
        "RU-VN",
    ]


def test_a_share_of_what_is_sold_is_ours() -> None:
    text = "7 tháng năm 2022, xuất khẩu chè sang Nga đạt 9 triệu USD, chiếm 53% tổng kim ngạch xuất khẩu chè."
    assert sides(text) == ["VN-RU", "VN-RU"]


@pytest.mark.parametrize(
    "text",
    [
        "9 tháng năm 2022, Nga chi 9 triệu USD mua chè Việt, xếp thứ 6 trong số các thị trường của ta.",
        "9 tháng năm 2022, Nga nhập 83.417 tấn chè của Việt Nam, là thị trường lớn thứ 6 của nước ta.",
    ],
)
def test_a_rank_is_in_what_its_holder_buys(text: str) -> None:
    assert {s.commodity for s in told(text, "2022-11-03")} == {"chè"}


def test_a_share_that_rose_is_of_no_month_apart() -> None:
    text = (
        "Cả năm 2023, xuất khẩu chè đạt 5 tỷ USD.\n\nRiêng tháng 12/2023, xuất khẩu sang Nga đạt 2 tỷ USD."
        "\n\nThị phần chè Việt Nam tại Nga tăng từ 9% lên 16%."
    )
    last = told(text, "2024-01-16")[-1].period
    assert f"{last.start}..{last.end}" == "2023-01-01..2023-12-31"
