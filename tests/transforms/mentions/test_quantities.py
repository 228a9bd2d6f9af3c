"""Figures with their units, hedges and signs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.tokens import sentence_at
from transforms.text.reading import read

WORDS = [
    "5",
    "2,5",
    ",",
    "tỷ",
    "USD",
    "%",
    "-",
    "và",
    "đến",
    "dự án",
    "hơn",
    "$",
    "ba",
    "K",
    "M",
    ".",
    "xu",
    "tr",
    "âm",
    "(",
    "năm",
]


def _quantities(text: str) -> list[Quantity]:
    reading = read(text)
    return list(quantities_of(sentence_at(reading, 0, len(reading.text))))


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        ("175,6 tỷ USD", "money", "USD", "175.6e9"),
        ("US$40,1 tỷ", "money", "USD", "40.1e9"),
        ("$10k", "money", "USD", "1e4"),
        ("300,5 tr.USD", "money", "USD", "300.5e6"),
        ("300tr USD", "money", "USD", "3e8"),
        ("EUR 29,99", "money", "EUR", "29.99"),
        ("Rs. 20", "money", "INR", "20"),
        ("2 đô la và 23 xen", "money", "USD", "2.23"),
        ("20 rupee 43", "money", "INR", "20.43"),
        ("3 tỷ", "money", None, "3e9"),
        ("5,47 phần trăm", "percent", "percent", "5.47"),
        ("2 điểm phần trăm", "points", "percent", "2"),
        ("3.791 dự án", "counted", "count", "3791"),
        ("ba dự án", "counted", "count", "3"),
        ("2,2 triệu tấn", "tonne", "tonne", "2.2e6"),
        ("420 xe", "other", None, "420"),
        (",77 %", "percent", "percent", "0.77"),
        (",77 tỷ USD", "money", "USD", "0.77e9"),
        ("1,2M USD", "money", "USD", "1.2e6"),
        ("148", "bare", None, "148"),
    ],
)
def test_a_figure_has_its_unit(text: str, kind: str, unit: str | None, value: str) -> None:
    (quantity,) = _quantities(text)
    assert (quantity.kind, quantity.unit, quantity.value) == (kind, unit, Decimal(value))


@pytest.mark.parametrize(
    "text", ["một dự án", "ba nước", "cả năm dự án", "đầu tư dự án", "hàng chục tỷ", "mạng không dây"]
)
def test_a_word_of_the_language_is_no_figure(text: str) -> None:
    assert _quantities(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("mạng 5G", "5"), ("cao 3m", "3"), ("3 M", "3"), ("giá 5k đồng", "5000"), ("tập 12K", "12000")],
)
def test_a_letter_scales_only_where_it_can(text: str, value: str) -> None:
    assert [q.value for q in _quantities(text)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("hơn US$40 tỷ", "over"),
        ("đạt gần 40 tỷ USD", "under"),
        ("ước tính đạt khoảng 40 tỷ USD", "about"),
        ("vượt mốc 40 tỷ USD", "over"),
        ("không quá 40 tỷ USD", "under"),
        ("40 tỷ USD trở lên", "over"),
        ("hơn nữa, 40 tỷ USD", "exact"),
        ("cao hơn 5% so với", "exact"),
        ("nhiều hơn 40 tỷ USD", "over"),
    ],
)
def test_a_hedge_stands_next_to_its_figure(text: str, qualifier: str) -> None:
    assert [q.qualifier for q in _quantities(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("-5,4%", -1),
        ("(–5,4%)", -1),
        ("+3%", 1),
        ("âm 5%", -1),
        ("- 5,4", -1),
        ("- 5,4 triệu USD", 0),
        ("Việt - 5 tỷ", 0),
        ("10-15%", 0),
    ],
)
def test_a_sign_is_glued_to_its_figure(text: str, sign: int) -> None:
    assert _quantities(text)[0].sign == sign


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,56 và 1,74 tỷ USD", ["1.56e9", "1.74e9"]),
        ("từ 3 đến 5 tỷ USD", ["3e9", "5e9"]),
        ("1,3 tỷ, 1,5 tỷ và 1,8 tỷ USD", ["1.3e9", "1.5e9", "1.8e9"]),
        ("10 - 15%", ["10", "15"]),
        ("3, ngoài ra 5 tỷ USD", ["3", "5e9"]),
    ],
)
def test_members_of_a_list_share_scale_and_unit(text: str, values: list[str]) -> None:
    assert [q.value for q in _quantities(text)] == [Decimal(value) for value in values]


@given(st.lists(st.sampled_from(WORDS), max_size=15), st.sampled_from(["", " "]))
def test_figures_are_apart_and_in_order_whatever_the_words(words: list[str], blank: str) -> None:
    at = 0
    for quantity in _quantities(blank.join(words)):
        assert at <= quantity.start < quantity.end
        assert quantity.readings
        at = quantity.end
