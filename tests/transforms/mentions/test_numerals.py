"""Numbers as they are printed, in figures and in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.mentions.digits import digits_read
from transforms.mentions.numerals import numeral_at
from transforms.text.words import tokens_of

WORDS = [
    "không",
    "một",
    "hai",
    "năm",
    "mười",
    "mươi",
    "trăm",
    "linh",
    "nghìn",
    "triệu",
    "tỷ",
    "rưỡi",
    "nửa",
    "phẩy",
    "5",
    "2,5",
    "²",
]


@pytest.mark.parametrize(
    ("printed", "values"),
    [
        ("175,6", ["175.6"]),
        ("175.6", ["175.6"]),
        ("2.938", ["2938", "2.938"]),
        ("2,938", ["2.938", "2938"]),
        ("0,938", ["0.938"]),
        ("1.234,56", ["1234.56"]),
        ("1,234.56", ["1234.56"]),
        ("7.853.214.907", ["7853214907"]),
        ("1.23.456", []),
        ("1.234.56", []),
        ("2938", ["2938"]),
        ("2022,175.6", []),
        ("1" * 30, []),
        ("1." + "2" * 30, []),
    ],
)
def test_separators_are_read_both_ways_where_both_are_possible(printed: str, values: list[str]) -> None:
    assert [str(reading.value) for reading in digits_read(printed)] == values


@pytest.mark.parametrize(
    ("printed", "step"),
    [("175,6", "0.1"), ("175", "1"), ("0,77", "0.01"), ("2.938.000", "1"), ("2,938", "0.001")],
)
def test_the_last_digit_says_how_exact_a_number_is(printed: str, step: str) -> None:
    assert digits_read(printed)[0].step == Decimal(step)


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("175,6 tỷ", "175.6e9", "1e8"),
        ("3 tỷ 653 triệu", "3653e6", "1e6"),
        ("1 tỷ 200 triệu 500 nghìn", "1200500e3", "1e3"),
        ("1.448,2 nghìn tỷ", "1448.2e12", "1e11"),
        ("hai mươi lăm", "25", "1"),
        ("hai mươi tư triệu", "24e6", "1e6"),
        ("một trăm linh năm", "105", "1"),
        ("bảy trăm hai mươi mốt nghìn không trăm mười hai", "721012", "1"),
        ("bốn tỷ rưỡi", "4.5e9", "1e8"),
        ("nửa triệu", "5e5", "1e5"),
        ("2 chấm 23", "2.23", "0.01"),
        ("hai phẩy năm tỷ", "2.5e9", "1e8"),
        ("3 trăm triệu", "3e8", "1e8"),
        ("5 vạn", "5e4", "1e4"),
    ],
)
def test_a_number_has_its_value_and_its_exactness(text: str, value: str, step: str) -> None:
    tokens = tokens_of(text)
    numeral = numeral_at(tokens, 0)
    assert numeral is not None
    assert numeral.end == len(tokens)
    assert numeral.readings[0].value == Decimal(value)
    assert numeral.readings[0].step == Decimal(step)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("3 tỷ 2023", 2),
        ("5 triệu 3 tỷ", 2),
        ("hai tỷ ba", 2),
        ("5 phẩy", 1),
        ("một nghìn hai", 2),
        ("12 5", 1),
    ],
)
def test_a_number_ends_where_the_next_begins(text: str, end: int) -> None:
    numeral = numeral_at(tokens_of(text), 0)
    assert numeral is not None
    assert numeral.end == end


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_no_row_of_number_words_raises(words: list[str]) -> None:
    tokens = tokens_of(" ".join(words))
    for at in range(len(tokens)):
        numeral = numeral_at(tokens, at)
        if numeral is not None:
            assert at < numeral.end <= len(tokens)
            assert all(reading.step > 0 and reading.value >= 0 for reading in numeral.readings)


@given(st.decimals(0, 10**9, places=2))
def test_a_number_written_the_vietnamese_way_is_read_back(value: Decimal) -> None:
    printed = f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    assert digits_read(printed)[0].value == value
