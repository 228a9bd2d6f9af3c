"""What an opening only counts in, or leaves out: whom it names is no side of what follows."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "opening",
    [
        "Nếu gộp cả các dự án của LG, Samsung đầu tư qua nước thứ 3 (Singapore, Hà Lan),",
        "Nếu tính dự án của Hyosung (520 triệu USD, đầu tư qua Thổ Nhĩ Kỳ),",
        "Nếu tính cả vốn qua các vùng lãnh thổ như Hồng Kông, Samoa,",
        "Không kể các dự án đi qua Singapore,",
        "Tuy nhiên, nếu kể cả đầu tư qua Singapore thì",
    ],
)
def test_who_is_only_counted_in(opening: str) -> None:
    text = f"{opening} tổng vốn FDI của Ba Lan tại Việt Nam lên tới 55 tỷ USD, chiếm 19% tổng vốn FDI."
    facts = told(f"Vốn đầu tư của Ba Lan vào Việt Nam đến nay đạt 49 tỷ USD. {text}", "2023-11-10")
    assert [(s.transform, int(s.value)) for s in facts] == [
        ("level", 49_000_000_000),
        ("level", 55_000_000_000),
        ("share", 19),
    ]
    assert {(s.reporter, s.counterpart) for s in facts} == {("VN", "PL")}


def test_who_is_counted_in_where_nobody_else_is_named() -> None:
    facts = told("Nếu tính cả vốn của Ba Lan vào Việt Nam qua nước thứ ba, con số lên tới 55 tỷ USD.")
    assert all(s.counterpart == "PL" for s in facts)


def test_trade_behind_what_is_counted_in() -> None:
    facts = told("Nếu tính cả Hồng Kông, kim ngạch giữa Việt Nam và Trung Quốc năm 2022 đạt 200 tỷ USD.")
    assert [(s.reporter, s.counterpart) for s in facts] == [("VN", "CN")]
