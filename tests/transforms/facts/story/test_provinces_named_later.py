"""A province that a story calls "tỉnh" before it names it: the one that it names, where there is one."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _sides(text: str) -> list[str]:
    return [f"{s.reporter}-{s.counterpart}" for s in told(text, "2024-08-15")]


NAMED = "\n\nHà Tĩnh đang chuẩn bị mặt bằng cho nhà đầu tư."


@pytest.mark.parametrize(
    "text",
    [
        "7 tháng đầu năm 2024, kim ngạch xuất khẩu của tỉnh đạt 1,5 tỷ USD.",
        "Tỉnh đã thu hút vốn FDI với tổng vốn đăng ký 1,5 tỷ USD trong 7 tháng đầu năm 2024.",
        "Kim ngạch xuất khẩu của các doanh nghiệp trong tỉnh 7 tháng đầu năm 2024 đạt 1,5 tỷ USD.",
        "Kim ngạch xuất khẩu trên địa bàn 7 tháng đầu năm 2024 đạt 1,5 tỷ USD.",
        "Theo Cục Thống kê tỉnh, kim ngạch xuất khẩu 7 tháng đầu năm 2024 đạt 1,5 tỷ USD.",
        "Tháng 7/2024, xuất khẩu hàng hóa của tỉnh tăng mạnh. Kim ngạch xuất khẩu đạt 87 triệu USD.",
        "Dệt may là mặt hàng xuất khẩu chủ lực của tỉnh. 7 tháng đầu năm 2024, kim ngạch đạt 150 triệu USD.",
    ],
)
def test_tinh_is_the_province_that_the_story_names(text: str) -> None:
    assert _sides(text + NAMED) == ["VN-23-W00"]


def test_its_partners_are_its_own() -> None:
    text = "Tháng 7, xuất khẩu hàng hóa của tỉnh tăng. Trong đó, xuất khẩu sang Lào đạt 28 triệu USD."
    assert _sides(text + NAMED) == ["VN-23-LA"]


@pytest.mark.parametrize(
    "text",
    [
        "Nhiều tỉnh, thành phố đẩy mạnh xuất khẩu. Kim ngạch xuất khẩu 7 tháng đầu năm 2024 đạt 226 tỷ USD.",
        "Các tỉnh và thành phố đua nhau mời gọi. Vốn FDI 7 tháng đầu năm 2024 đạt 18 tỷ USD.",
        "Cả nước có 63 tỉnh, thành phố. Kim ngạch xuất khẩu 7 tháng đầu năm 2024 đạt 226 tỷ USD.",
        "Kim ngạch xuất khẩu 7 tháng đầu năm 2024 đạt 226 tỷ USD.",
    ],
)
def test_several_provinces_are_none(text: str) -> None:
    assert _sides(text + NAMED) == ["VN-W00"]


@pytest.mark.parametrize("when", ["Tháng 5, tỉnh", "Trong tháng 5 tỉnh", "Quý 2 tỉnh", "Đến ngày 20/5 tỉnh"])
def test_a_time_before_it_counts_no_provinces(when: str) -> None:
    text = f"Năm 2023, Hà Tĩnh có thêm một cảng biển. {when} thu hút 80 triệu USD vốn FDI."
    assert _sides(text) == ["VN-23-W00"]
