"""Goods only pointed at behind their price, what a change comes to, and output that is traded."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "priced",
    [
        "Giá sầu riêng đang tăng.",
        "Giá sầu riêng xuất khẩu đang ở mức cao.",
        "Khi nguồn cung khan hiếm, giá sầu riêng của Việt Nam sẽ tiếp tục tăng.",
        "Thương lái lùng mua khiến giá sầu riêng tăng vọt.",
    ],
)
@pytest.mark.parametrize("pointed", ["mặt hàng này", "loại quả này", "loại trái cây này"])
@pytest.mark.parametrize("opening", ["", "Xuất khẩu rau quả 6 tháng năm 2018 đạt 2 tỷ USD.\n\n"])
def test_goods_pointed_at_are_those_priced(opening: str, priced: str, pointed: str) -> None:
    found = told(f"{opening}{priced} Năm 2018, xuất khẩu {pointed} đạt 1,3 tỷ USD.", "2019-07-24")[-1]
    assert (found.commodity, found.measure) == ("sầu riêng", "exports")


def test_what_was_told_goes_on_past_a_price_of_something_else() -> None:
    text = "Năm 2018, xuất khẩu gạo đạt 3 tỷ USD. Giá xăng dầu đang tăng. Xuất khẩu sang Lào đạt 9 triệu USD."
    assert told(text, "2019-07-24")[-1].commodity == "gạo"


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("dây điện tăng đạt hơn 21 triệu USD", [21_000_000]),
        ("dệt may giảm đạt gần 21 triệu USD", [21_000_000]),
        ("dệt may tăng, đạt hơn 21 triệu USD", [21_000_000]),
        ("dệt may tăng hơn 21 triệu USD", []),
        ("dệt may tăng thêm gần 21 triệu USD", []),
    ],
)
def test_what_is_attained_is_a_level(said: str, values: list[int]) -> None:
    found = told(f"Xuất khẩu sang Lào 5 tháng gồm: phân bón đạt gần 61,9 triệu USD; {said}.", "2023-06-20")
    assert [int(s.value) for s in found[1:]] == values


@pytest.mark.parametrize(
    ("said", "ranked"),
    [
        ("Với sản lượng xuất khẩu này, Ai Cập đứng thứ hai.", True),
        ("Với sản lượng 9 triệu tấn, Ai Cập đứng thứ hai.", False),
        ("Sản lượng chè của Ai Cập đứng thứ hai.", False),
    ],
)
def test_output_that_is_traded_ranks_its_partner(said: str, ranked: bool) -> None:
    found = told(f"Năm 2021, xuất khẩu chè sang Ai Cập đạt 9 nghìn tấn. {said}", "2022-04-12")[1:]
    assert [(s.measure, s.counterpart, int(s.value)) for s in found] == (
        [("export_market_rank", "EG", 2)] if ranked else []
    )


@pytest.mark.parametrize(
    ("said", "product"),
    [
        ("Trong đó, cà phê là điểm sáng của xuất khẩu nông sản.", "cà phê"),
        ("Trong đó, cà phê là trụ cột trong xuất khẩu nông sản.", "cà phê"),
        ("Trong đó, cà phê đóng góp nhiều nhất cho kim ngạch của nhóm nông sản.", "cà phê"),
        ("Tháng 7, cả nước chi 2 tỷ USD nhập khẩu nguyên phụ liệu dệt may.", "nguyên phụ liệu dệt may"),
        ("Nhập khẩu hạt điều đạt 90 triệu USD, sắt thép tăng.", "sắt thép"),
    ],
)
def test_what_is_pointed_at_is_the_subject_and_no_whole_that_it_is_in(said: str, product: str) -> None:
    text = f"Năm 2023, xuất khẩu chè đạt 9 tỷ USD. {said} Nhóm hàng này đạt 6 tỷ USD."
    assert told(text, "2024-11-20")[-1].commodity == product
