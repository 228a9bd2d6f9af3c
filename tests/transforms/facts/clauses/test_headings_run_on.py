"""A heading that lost its line says nothing of the sentence that goes on behind it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khách Lào tăng vọt Theo Cục Thống kê, tháng 7 Việt Nam đón 564.000 lượt khách quốc tế.", "VN-W00"),
        (
            "Khách Nga giảm sâu Số liệu vừa công bố cho thấy, tháng 7, khách quốc tế đạt 1 triệu lượt.",
            "VN-W00",
        ),
        ("Xuất khẩu sang Mỹ tăng 9% Theo Hải quan, 7 tháng, xuất khẩu cả nước đạt 115 tỷ USD.", "VN-W00"),
        (
            "Thương mại Việt Nam - Lào khởi sắc Tính đến hết tháng 7, kim ngạch hai chiều đạt 5 tỷ USD.",
            "VN-LA",
        ),
        ("Nhập ô tô từ Thái Lan tăng Trong tháng 7, cả nước nhập khẩu ô tô trị giá 180 triệu USD.", "VN-W00"),
    ],
)
def test_the_heading_stands_apart(text: str, expected: str) -> None:
    last = told(f"Tin vắn trong tuần\n\n{text}", "2017-08-05")[-1]
    assert f"{last.reporter}-{last.counterpart}" == expected
