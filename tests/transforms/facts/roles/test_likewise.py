"""Who else buys from Vietnam, told with a word or two behind the one before."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Năm 2022, Bỉ nhập 10,4 tỷ USD hàng hóa từ nước ta, Áo 8,9 tỷ USD.", None),
        ("Năm 2022, Bỉ nhập 10,4 tỷ USD hàng hóa của Việt Nam; Áo 8,9 tỷ USD.", None),
        ("Năm 2022, Bỉ mua 133 nghìn tấn cà phê của Việt Nam; Áo cũng mua tới 87 nghìn tấn.", "cà phê"),
        ("Năm 2022, Bỉ mua 133 nghìn tấn hạt tiêu Việt Nam; Áo lấy 87 nghìn tấn.", "hạt tiêu"),
    ],
)
def test_the_next_buys_from_vietnam_too(text: str, goods: str | None) -> None:
    first, second = told(text, "2023-08-01")
    assert (first.reporter, first.counterpart) == ("BE", "VN")
    assert (second.reporter, second.counterpart, second.commodity) == ("AT", "VN", goods)


def test_those_whom_small_words_name_sell() -> None:
    found = told("Năm 2022, Bỉ nhập 3 tỷ USD từ Việt Nam; từ Áo 5 tỷ USD và Lào 2 tỷ USD.", "2023-08-01")
    assert [(s.reporter, s.counterpart) for s in found] == [("BE", "VN"), ("BE", "AT"), ("BE", "LA")]
