"""Stories that give each sentence a paragraph of its own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_FIRST = "Năm 2023, Việt Nam nhập khẩu từ Lào 3 tỷ USD, tăng 7%.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Trong năm 2022, con số này là 2 tỷ USD.",
        "Riêng tháng 12, nhập khẩu đạt 300 triệu USD.",
        "Đến năm 2025, con số này có thể lên tới 5 tỷ USD.",
    ],
)
def test_a_paragraph_that_only_says_when_goes_on(text: str) -> None:
    assert {(s.measure, s.counterpart) for s in told(_FIRST + text, "2024-02-05")} == {("imports", "LA")}


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Năm 2023, cả nước nhập khẩu 330 tỷ USD.", "W00"),
        ("Năm 2023, nhập khẩu từ Nga đạt 2 tỷ USD.", "RU"),
        ("Năm 2023, vốn FDI đăng ký đạt 36 tỷ USD.", "W00"),
    ],
)
def test_one_that_names_others_is_theirs(text: str, partner: str) -> None:
    assert told(_FIRST + text, "2024-02-05")[-1].counterpart == partner


def test_where_paragraphs_are_long_a_new_one_begins_afresh() -> None:
    text = (
        f"{_FIRST.strip()} Kim ngạch hai chiều đạt 5 tỷ USD.\n"
        "Năm 2022, nhập khẩu đạt 300 tỷ USD. Xuất khẩu đạt 310 tỷ USD.\nDoanh nghiệp lo thiếu vốn. Giá tăng."
    )
    assert [s.counterpart for s in told(text, "2024-02-05")][-2:] == ["W00", "W00"]
