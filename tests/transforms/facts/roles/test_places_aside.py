"""Places that a sentence only begins with, and what "Đây" stands for."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_EXPORTS = "Năm 2021, xuất khẩu chè sang Ý đạt 9 triệu USD."


def _partners(text: str) -> list[str]:
    return [s.counterpart for s in told(f"{_EXPORTS} {text}", "2022-05-15")[1:]]


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Cùng với Bỉ, xuất khẩu sang Lào đạt 8 triệu USD.", ["LA"]),
        ("Cùng với Bỉ và Đức, Nga đạt 8 triệu USD.", ["RU"]),
        ("Bên cạnh Bỉ, Đức, xuất khẩu sang Nga đạt 8 triệu USD.", ["RU"]),
        ("Bên cạnh Bỉ, thị trường Lào đạt 8 triệu USD, tăng 5%.", ["LA", "LA"]),
        ("Ngoài thị trường Bỉ, Nga đạt 8 triệu USD.", ["RU"]),
        ("Không chỉ Bỉ, Nga cũng tăng 7%.", ["RU"]),
        ("Sau Bỉ, Nga là thị trường lớn thứ hai với 8 triệu USD.", ["RU", "RU"]),
        ("Sau Bỉ là Nga với 8 triệu USD.", ["RU"]),
        ("Ngoài ra, Nga đạt 8 triệu USD.", ["RU"]),
        ("Với Nga, xuất khẩu đạt 8 triệu USD.", ["RU"]),
        ("Đối với Nga, xuất khẩu đạt 8 triệu USD.", ["RU"]),
    ],
)
def test_a_sentence_tells_of_another_than_it_begins_with(text: str, partners: list[str]) -> None:
    assert _partners(text) == partners


def test_who_invests_beside_another_is_the_one_told_of() -> None:
    facts = told("Bỉ đầu tư 8 tỷ USD vào Việt Nam. Cùng với Bỉ, Lào cũng có 3 tỷ USD.", "2022-05-15")
    assert [s.counterpart for s in facts] == ["BE", "LA"]


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Đây cũng là thị trường tăng mạnh trong 9 tháng với 4 triệu USD.", ["IT"]),
        ("Đây là thị trường lớn thứ hai, chiếm 20% kim ngạch.", ["IT", "IT"]),
        ("Đây là các thị trường gần. Năm 2021, cả nước xuất khẩu 7 tỷ USD.", ["W00"]),
    ],
)
def test_a_market_told_of_by_a_pointing_word_is_the_last_one(text: str, partners: list[str]) -> None:
    assert _partners(text) == partners
