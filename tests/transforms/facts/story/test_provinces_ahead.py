"""A province that a story speaks of before it names it, or names before it tells what it draws."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "opening",
    [
        "Trong tháng 2, xuất khẩu hàng hóa của tỉnh vẫn tăng. Tổng kim ngạch xuất khẩu đạt 287 triệu USD.",
        "Kim ngạch xuất khẩu trên địa bàn tỉnh tăng khá. Tháng 2, xuất khẩu đạt 287 triệu USD.",
        "Xuất khẩu của tỉnh tháng 2 đạt 287 triệu USD.",
        "Tháng 2, tỉnh xuất khẩu 287 triệu USD.",
    ],
)
def test_a_province_is_spoken_of_before_it_is_named(opening: str) -> None:
    (fact,) = told(f"{opening}\n\nHiện Nghệ An có 187 doanh nghiệp may.", "2025-03-05")
    assert (fact.reporter, fact.counterpart) == ("VN-22", "W00")


@pytest.mark.parametrize(
    "opening",
    [
        "Thu hút đầu tư của Nghệ An khởi sắc.",
        "Nghệ An là điểm sáng thu hút đầu tư.",
        "Tại Nghệ An, đầu tư khởi sắc.",
        "Nghệ An đẩy mạnh cải cách.",
    ],
)
def test_capital_is_drawn_by_the_province_that_the_paragraph_is_on(opening: str) -> None:
    (fact,) = told(f"Tin tuần\n\n{opening} Vốn FDI 2 tháng đạt 500 triệu USD.", "2025-03-05")
    assert (fact.reporter, fact.counterpart) == ("VN-22", "W00")


@pytest.mark.parametrize(
    "opening", ["Lào mở nhà máy ở Nghệ An.", "Nhiều tỉnh tăng mạnh, trong đó có các khu ở Nghệ An."]
)
def test_a_mere_site_draws_none_of_the_countrys(opening: str) -> None:
    fact = told(f"Tin tuần\n\n{opening} Vốn FDI 5 tháng đạt 18 tỷ USD.", "2025-06-05")[-1]
    assert fact.reporter == "VN"


def test_others_of_a_group_are_no_partner() -> None:
    text = (
        "Xuất khẩu của Việt Nam vào Peru tăng đều nhất, trong khi các nước Đông Nam Á khác lúc tăng lúc giảm"
        ". Năm 2009 đạt 462 triệu USD."
    )
    (fact,) = told(text)
    assert (fact.reporter, fact.counterpart) == ("VN", "PE")


@pytest.mark.parametrize(
    "opening",
    [
        "Nghệ An đẩy mạnh cải cách, cải thiện môi trường kinh doanh.",
        "Năm 2024, GRDP của Nghệ An tăng 9%.",
        "Ông Bùi Thanh An, Phó Chủ tịch UBND tỉnh Nghệ An, cho biết kinh tế phục hồi tốt.",
    ],
)
@pytest.mark.parametrize("told_next", ["Kim ngạch xuất khẩu đạt 3 tỷ USD.", "Vốn FDI đăng ký đạt 3 tỷ USD."])
def test_a_story_is_on_the_province_that_it_opens_on(opening: str, told_next: str) -> None:
    (fact,) = told(f"Tin tuần qua\n\n{opening}\n\n{told_next}", "2025-03-05")
    assert (fact.reporter, fact.counterpart) == ("VN-22", "W00")


@pytest.mark.parametrize(
    "opening",
    [
        "Kinh tế cả nước phục hồi. Tại Nghệ An, một nhà máy được khánh thành.",
        "Việt Nam và Nghệ An đón nhiều nhà đầu tư.",
    ],
)
def test_a_story_that_opens_on_the_country_is_not(opening: str) -> None:
    (fact,) = told(f"Tin tuần qua\n\n{opening}\n\nKim ngạch xuất khẩu 2 tháng đạt 64 tỷ USD.", "2025-03-05")
    assert fact.reporter == "VN"
