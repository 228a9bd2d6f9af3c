"""One of several buyers that a sentence lists, and what firms buy of others the other way."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_WHOLE = "5 tháng đầu năm, Việt Nam xuất khẩu 90.000 tấn quế, kim ngạch 260 triệu USD."


def _pairs(text: str) -> list[tuple[str, str, str]]:
    return [(s.measure, s.reporter, s.counterpart) for s in told(text, "2022-06-12")]


@pytest.mark.parametrize(
    ("listed", "told_of"),
    [
        ("Tiếp theo là Nga, Ấn Độ và Ý, trong đó Ý nhập 6.900 tấn.", ("imports", "IT", "VN")),
        ("Kế đến là Nga, Ý, trong đó Ý mua 3.000 tấn.", ("imports", "IT", "VN")),
        ("Các thị trường lớn là Nga, Ý, Nhật Bản, trong đó Nga nhập khẩu 3 tấn.", ("imports", "RU", "VN")),
        ("Tiếp theo là Nga, Ấn Độ và Ý, riêng Ý đạt 6.900 tấn.", ("exports", "VN", "IT")),
        ("Tiếp theo là Nga, Ấn Độ và Ý, trong đó Ấn Độ đạt 6.900 tấn.", ("exports", "VN", "IN")),
    ],
)
def test_one_of_listed_buyers_buys_from_vietnam(listed: str, told_of: tuple[str, str, str]) -> None:
    assert _pairs(f"{_WHOLE} {listed}")[2:] == [told_of]


@pytest.mark.parametrize("joint", ["Lào, Nga và Ý", "Lào, Nga, Ý"])
def test_several_sources_behind_an_amount_are_no_single_ones(joint: str) -> None:
    assert _pairs(f"Năm 2020, Việt Nam nhập khẩu 22.000 tấn quế từ {joint}, trị giá 8 triệu USD.") == []


def test_what_firms_buy_the_other_way_is_vietnams() -> None:
    text = (
        f"{_WHOLE} Kế đến là Nga, Ý, trong đó Ý mua 3.000 tấn. "
        "Ở chiều ngược lại, các doanh nghiệp nhập khẩu 900 tấn từ Lào, trị giá 3 triệu USD."
    )
    assert _pairs(text)[3:] == [("imports", "VN", "LA")] * 2


def test_amounts_between_listed_partners_are_each_ones_own() -> None:
    text = "Năm 2020, Việt Nam xuất khẩu quế 300 tấn sang Nga, Ý 200 tấn và Lào 20 tấn."
    assert [counterpart for _, _, counterpart in _pairs(text)] == ["RU", "IT", "LA"]
