"""Of what is set against another, and what that leaves of the trade that is told."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "Xuất khẩu chè sang Ba Lan 5 tháng đầu năm 2024 đạt 9 triệu USD. "


@pytest.mark.parametrize(
    ("said", "measure", "partner"),
    [
        ("Ngược lại, Lào chỉ còn 2 triệu USD.", "exports", "LA"),
        ("Ngược lại, Lào chỉ đạt 2 triệu USD.", "exports", "LA"),
        ("Ngược lại, Ba Lan đạt 2 triệu USD.", "imports", "PL"),
        ("Ở chiều ngược lại, Việt Nam nhập từ Ba Lan 2 triệu USD.", "imports", "PL"),
    ],
)
def test_another_partner_turns_no_trade_around(said: str, measure: str, partner: str) -> None:
    last = told(_SOLD + said, "2024-06-15")[-1]
    assert (last.measure, last.counterpart) == (measure, partner)


def test_trade_that_a_rate_is_put_against_governs_nothing_after_it() -> None:
    text = (
        "Nhập khẩu từ Ba Lan 5 tháng đầu năm 2024 đạt 70 triệu USD, "
        "giảm 6% so với kim ngạch xuất khẩu cùng kỳ.\n\n"
        "Đứng đầu là máy móc với kim ngạch 20 triệu USD."
    )
    assert {s.measure for s in told(text, "2024-06-15")} == {"imports"}


def test_trade_with_its_own_amount_is_no_base() -> None:
    text = "Xuất khẩu 5 tháng đầu năm 2024 đạt 7 tỷ USD, cao hơn so với nhập khẩu 5 tỷ USD."
    assert [s.measure for s in told(text, "2024-06-15")] == ["exports", "imports"]


def test_markets_that_widen_are_no_measure_of_land() -> None:
    text = (
        "Xuất khẩu chè 5 tháng đầu năm 2024 đạt 9 triệu USD.\n\n"
        "Chè Việt Nam mở rộng sang nhiều thị trường mới. Trong đó, Lào đạt 2 triệu USD."
    )
    assert [s.counterpart for s in told(text, "2024-06-15")] == ["W00", "LA"]


def test_statistics_of_both_ways_turn_a_product_to_neither() -> None:
    text = (
        "Năm 2016, Việt Nam chi 64 triệu USD nhập hạt điều.\n\n"
        "Hải quan vừa công bố số liệu xuất – nhập khẩu. Theo đó, hạt điều tăng 11% giá trị với 27 triệu USD."
    )
    assert {s.measure for s in told(text, "2017-02-14")} == {"imports"}
