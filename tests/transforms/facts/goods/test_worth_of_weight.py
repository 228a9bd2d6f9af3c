"""A total told behind the tonnes of a product is what they are worth."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

HEAD = "Nông sản vào vụ\n\n"
GATE = HEAD + "Đến nay đã có hơn 6.300 tấn mận tươi xuất khẩu qua cửa khẩu Kim Thành (Lào Cai)."
NUTS = HEAD + "9 tháng đầu năm 2023, các doanh nghiệp đã xuất khẩu 450.000 tấn nhân điều."


def goods(text: str) -> str | None:
    return told(text, "2023-10-20")[-1].commodity


@pytest.mark.parametrize("joint", [" ", "\n"])
@pytest.mark.parametrize(
    "total",
    [
        "Tổng trị giá xuất khẩu đạt hơn 4,7 triệu USD.",
        "Tổng giá trị xuất khẩu đạt 4,7 triệu USD, tăng 12%.",
        "Tổng kim ngạch xuất khẩu ước đạt 4,7 triệu USD.",
        "Tổng kim ngạch đạt 4,7 triệu USD.",
        "Kim ngạch xuất khẩu đạt 4,7 triệu USD.",
    ],
)
def test_what_tonnes_are_worth_is_of_their_product(total: str, joint: str) -> None:
    assert goods(GATE + joint + total) == "mận tươi"
    assert goods(NUTS + joint + total) == "nhân điều"


@pytest.mark.parametrize(
    "total",
    [
        "Tổng kim ngạch xuất nhập khẩu qua cửa khẩu đạt 4,7 triệu USD.",
        "Tổng kim ngạch xuất khẩu hàng hóa qua cửa khẩu đạt 4,7 triệu USD.",
        "Tổng kim ngạch xuất khẩu đạt 2 tỷ USD.",
        "Tổng kim ngạch xuất khẩu của Lào Cai 9 tháng đạt 4,7 triệu USD.",
    ],
)
def test_another_total_is_of_all_goods(total: str) -> None:
    assert goods(f"{GATE} {total}") is None
