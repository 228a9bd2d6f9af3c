"""Countries that an interview asks after in a few words: the answer is on them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

ASKED = [
    "- Còn Campuchia?",
    "- Thế còn Campuchia thì sao?",
    "Vậy Campuchia thì sao?",
    "Với Campuchia thì sao?",
]


@pytest.mark.parametrize("asked", ASKED)
def test_trade_is_with_whom_is_asked_after(asked: str) -> None:
    text = (
        f"Kim ngạch Việt Nam - Lào năm 2022 đạt 1,7 tỷ USD.\n{asked}\n"
        "- Năm 2022 đạt 10,5 tỷ USD, trong đó ta xuất 5,8 tỷ USD."
    )
    assert [(s.measure, s.counterpart) for s in told(text, "2023-12-04")[1:]] == [
        ("trade_turnover", "KH"),
        ("exports", "KH"),
    ]


@pytest.mark.parametrize("asked", ASKED)
def test_investment_is_where_it_is_asked_after(asked: str) -> None:
    text = (
        f"Đầu tư sang Lào, Campuchia\nTổng vốn đăng ký của ta tại Lào tới 5,4 tỉ USD.\n{asked}\n"
        "- Ta có 205 dự án, vốn 2,95 tỉ USD."
    )
    assert {(s.reporter, s.counterpart) for s in told(text, "2023-12-04")[1:]} == {("KH", "VN")}


def test_who_is_only_said_to_be_something_is_not_asked_after() -> None:
    text = "Kim ngạch Việt Nam - Lào năm 2022 đạt 1,7 tỷ USD.\nCampuchia ở gần đó.\nNăm 2021 đạt 1,5 tỷ USD."
    assert {s.counterpart for s in told(text, "2023-03-04")} == {"LA"}
