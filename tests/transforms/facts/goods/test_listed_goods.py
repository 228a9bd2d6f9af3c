"""Products that are listed with one figure, behind it or with commas in their name."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2019, Việt Nam xuất khẩu 512 tấn gạo và cà phê sang Lào.", [("LA", "gạo và cà phê")]),
        ("Năm 2019, Việt Nam nhập 512 tấn sắn lát, bột mì từ Lào.", [("LA", "sắn lát, bột mì")]),
        (
            "Năm 2019, Việt Nam bán 512 tấn tôm, cá tra và mực sang thị trường Nga, thu về 3 triệu USD.",
            [("RU", "tôm, cá tra và mực"), ("RU", "tôm, cá tra và mực")],
        ),
        ("Năm 2019, nước ta chi 3 tỷ USD nhập khẩu ngô và lúa mì từ Brazil.", [("BR", "ngô và lúa mì")]),
        (
            "Năm 2019, nhập khẩu từ Nga đạt 89 tấn gỗ dán, thuốc lá, tăng 9%.",
            [("RU", "gỗ dán, thuốc lá")] * 2,
        ),
        (
            "Năm 2019, xuất khẩu 512 tấn gạo, ngô 300 tấn, sắn 5 tấn sang Lào.",
            [("W00", "gạo"), ("W00", "ngô"), ("LA", "sắn")],
        ),
        ("Năm 2019, xuất khẩu 512 tấn gạo và ngô 300 tấn sang Lào.", [("W00", "gạo"), ("LA", "ngô")]),
        ("Năm 2019, Việt Nam nhập 3 triệu tấn than từ Nga và quặng sắt từ Úc.", [("RU", "than")]),
    ],
)
def test_a_list_behind_a_figure_is_of_it_up_to_its_partner(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(s.counterpart, s.commodity) for s in told(text, "2020-02-02")] == expected


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            "Xuất khẩu sang Nga: giày dép 78 triệu USD; vỏ, ruột xe 51 triệu USD; bát, đĩa sứ đạt 5 triệu.",
            ["giày dép", "vỏ, ruột xe", "bát, đĩa sứ"],
        ),
        (
            "Xuất sang Nga: chăn, ga, gối, đệm 9 triệu USD; kế đó, gạo 5 triệu USD; gạo, chè 3 triệu USD.",
            ["chăn, ga, gối, đệm", "gạo", "gạo, chè"],
        ),
        (
            "Xuất khẩu nông sản đạt 15 tỷ USD (Gạo 2 tỷ USD; Điều 3 tỷ USD; Tiêu 1 tỷ USD).",
            ["nông sản", "Gạo", "Điều", "Tiêu"],
        ),
    ],
)
def test_a_name_may_have_commas_where_semicolons_part_the_list(text: str, goods: list[str]) -> None:
    assert [s.commodity for s in told(text, "2020-02-02")] == goods


@pytest.mark.parametrize(
    "said", ["ảm đạm", "ì ạch", "nhộn nhịp", "bấp bênh", "đình trệ", "dồn ứ", "chao đảo"]
)
@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu {} ở nhiều tỉnh. Năm 2019 Điện Biên đạt 4 triệu USD.",
        "Năm 2019, nhập khẩu {} đạt 4 tỷ USD.",
    ],
)
def test_how_trade_goes_is_no_product(text: str, said: str) -> None:
    assert [s.commodity for s in told(text.format(said), "2020-02-02")] == [None]
