"""What a picture shows is between two paragraphs, of which the second goes on with the first."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("caption", ["", "Chuối Việt Nam tại thị trường Nhật Bản ẢNH: AN BÌNH\n\n"])
def test_a_supplier_is_told_of_behind_another_past_a_picture(caption: str) -> None:
    text = (
        "Theo Hải quan Nhật Bản, năm 2023 nước này nhập khẩu 900 triệu USD rau quả. "
        "Ecuador là nguồn cung cấp rau quả số 1 ở thị trường này với 300 triệu USD, giảm 4%.\n\n"
        f"{caption}Ngược lại, Việt Nam tăng trưởng đến 9%, đạt 200 triệu USD."
    )
    last = told(text, "2024-03-01")[-2:]
    assert [(s.measure, s.reporter, s.counterpart) for s in last] == [("imports", "JP", "VN")] * 2
