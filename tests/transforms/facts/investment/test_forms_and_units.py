"""The name of a form of capital that stands nearest, words that are units too, and trade behind investors."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("374 lượt dự án xin tăng vốn với số vốn tăng thêm 5 triệu USD", "số vốn tăng thêm"),
        ("9 dự án điều chỉnh vốn, vốn bổ sung 5 triệu USD", "vốn bổ sung"),
        ("9 dự án điều chỉnh vốn với 5 triệu USD", "điều chỉnh vốn"),
    ],
)
def test_added_capital_is_called_as_right_before_it(said: str, form: str) -> None:
    text = f"Năm 2012, Bình Phước thu hút 90 triệu USD vốn FDI. Có {said}."
    assert told(text)[-1].commodity == form


@pytest.mark.parametrize("word", ["vì bảng hiệu", "trong bảng tổng sắp", "vẫn yên ổn", "trên bảng số liệu"])
def test_a_word_that_is_a_currency_too_is_no_unit(word: str) -> None:
    text = f"Năm 2013, vốn FDI của Nga vào Việt Nam đạt 2 tỷ USD. Đức, {word}, có vốn đăng ký ở mức 28 tỷ."
    assert {s.unit for s in told(text)} == {"USD"}


def test_a_currency_behind_a_scale_or_in_brackets_is_the_unit() -> None:
    text = "Năm 2020 (đơn vị: triệu bảng), Anh xuất khẩu sang Việt Nam 600 triệu, nhập khẩu 900 triệu."
    assert {s.unit for s in told(text)} == {"GBP"}


def test_trade_behind_those_who_receive_capital_is_with_everyone() -> None:
    text = (
        "5 tháng, Việt Nam đầu tư ra nước ngoài 307 triệu USD. Lào nhận 64 triệu USD, Nga 36 triệu USD.\n"
        "Kim ngạch xuất khẩu 5 tháng ước đạt 152 tỷ USD, tăng 16%; nhập khẩu 151 tỷ USD."
    )
    trade = [s for s in told(text, "2022-05-30") if s.measure in ("exports", "imports")]
    assert {(s.reporter, s.counterpart) for s in trade} == {("VN", "W00")}
