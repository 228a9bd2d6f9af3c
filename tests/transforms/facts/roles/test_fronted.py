"""Figures and ranks that open a sentence, before it names who has them; amounts listed before who has all."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_BOUGHT = "8 tháng đầu năm 2024, Việt Nam nhập khẩu than đạt 45,2 triệu tấn, trị giá 5,3 tỷ USD. "
_SOLD = "7 tháng đầu năm 2024, Việt Nam xuất khẩu 164 nghìn tấn hồ tiêu, kim ngạch 764 triệu USD. "


def sides(text: str, lead: str = "") -> list[str]:
    read = [s for s in told(lead + text, "2024-10-15") if s.start >= len(lead)]
    return [f"{s.reporter}-{s.counterpart}" for s in read]


@pytest.mark.parametrize(
    "text",
    [
        "Vẫn là một trong những thị trường cung cấp than cho Việt Nam, với 78 triệu USD, Lào tăng 16%.",
        "Là thị trường cung cấp lớn thứ ba, với 3,1 triệu tấn, Lào tăng 5,2% so với cùng kỳ.",
        "Đứng thứ ba với 3,1 triệu tấn là Lào, tăng 5,2% so với cùng kỳ.",
        "Đứng thứ ba, với 3,1 triệu tấn, Lào tăng 5,2% so với cùng kỳ.",
        "Chiếm 8,5% tổng lượng, Lào là thị trường cung cấp lớn thứ tư.",
        "Tăng tới 48%, Lào trở thành thị trường cung cấp lớn thứ tư.",
        "Tiếp đến, chiếm 2,4% tổng lượng là Lào với 1,1 triệu tấn.",
        "Với tỷ trọng 30,4%, Lào tiếp tục là thị trường lớn nhất.",
        "Ở vị trí thứ tư, với 9.800 tấn, Lào giảm 12%.",
    ],
)
def test_who_has_what_opens_a_sentence_is_named_behind(text: str) -> None:
    assert set(sides(text, _BOUGHT)) == {"VN-LA"}


@pytest.mark.parametrize(
    "text",
    [
        "Vẫn là một trong những khách hàng chính của hồ tiêu Việt Nam, với 68 triệu USD, Đức tăng 96%.",
        "Là thị trường lớn thứ hai với 68 triệu USD, Đức chiếm 9,1% tổng kim ngạch.",
        "Theo sau với 9.800 tấn, tăng 12% là Đức.",
    ],
)
def test_so_is_a_market(text: str) -> None:
    assert set(sides(text, _SOLD)) == {"VN-DE"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tính chung đạt 764 triệu USD, Đức 68 triệu USD.", "VN-W00"),
        ("Giá trị tăng 12%, Đức là thị trường lớn nhất.", "VN-W00"),
    ],
)
def test_what_has_a_subject_is_of_nobody_behind(text: str, expected: str) -> None:
    assert sides(text, _SOLD)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, Việt Nam nhập 1.204 tấn bơ, 533 tấn sữa từ Úc và 1.158 tấn bơ, 391 tấn sữa từ Mỹ.",
            ["VN-AU", "VN-AU", "VN-US", "VN-US"],
        ),
        ("Năm 2023, Việt Nam nhập khẩu 1.204 tấn bơ và 533 tấn sữa bột từ New Zealand.", ["VN-NZ", "VN-NZ"]),
        (
            "Năm 2023, Việt Nam xuất khẩu 1,2 triệu tấn sắn lát, 533 nghìn tấn chè sang Trung Quốc.",
            ["VN-CN", "VN-CN"],
        ),
        (
            "Năm 2023, ta xuất khẩu 20.000 tấn cà phê, 3.000 tấn tiêu sang Đức và 15.000 tấn chè sang Nga.",
            ["VN-DE", "VN-DE", "VN-RU"],
        ),
        (
            "Năm 2023, Việt Nam xuất khẩu 1,6 triệu tấn cà phê, trong đó 200.000 tấn sang Đức.",
            ["VN-W00", "VN-DE"],
        ),
    ],
)
def test_goods_in_a_row_go_to_the_partner_behind_them_all(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nhập khẩu ngô từ Mỹ, Brazil, Lào với kim ngạch đạt 47 triệu USD; 38 triệu USD; 31 triệu USD.",
        "Nhập khẩu ngô từ các nước như: Mỹ, Brazil, Lào đạt 47 triệu USD, 38 triệu USD, 31 triệu USD.",
        "Năm 2023, nhập khẩu ngô từ Mỹ, Brazil và Lào đạt 47 triệu USD, 38 triệu USD và 31 triệu USD.",
        "Năm 2023, nhập khẩu ngô từ Mỹ, Brazil, Lào tăng 14%; 6,3%; 3,1%.",
    ],
)
def test_as_many_figures_as_names_answer_to_them(text: str) -> None:
    assert sides(text) == ["VN-US", "VN-BR", "VN-LA"]


def test_fewer_names_than_figures_answer_to_none() -> None:
    assert sides(
        "Nhập khẩu ngô từ Mỹ, Lào quý I, II và III/2023 đạt 4 triệu USD, 3 triệu USD và 2 triệu USD."
    ) != [
        "VN-US",
        "VN-LA",
        "VN-W00",
    ]
