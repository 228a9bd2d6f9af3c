"""Behind what a partner buys in all, of which something is a share, a text goes on with that something."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

SHARE = (
    "Năm 2022, kim ngạch xuất khẩu gạo của Việt Nam sang Ghana đạt 1,5 tỷ USD, chiếm 80% kim ngạch nhập khẩu "
)
SHARE += "gạo của nước này. "
GROUP = "Nhóm hàng điện thoại của Việt Nam xuất khẩu sang Ba Lan năm 2022 đạt 638 triệu USD, chiếm 70% tổng "
GROUP += "kim ngạch nhập khẩu từ Việt Nam của Ba Lan. "


def last(text: str) -> str:
    statement = told(text, "2023-10-20")[-1]
    return f"{statement.measure} {statement.reporter}-{statement.counterpart}"


@pytest.mark.parametrize(
    "text",
    [
        "Riêng tháng 9/2023 đạt 120 triệu USD.",
        "9 tháng đầu năm 2023 đạt 1,2 tỷ USD.",
        "9 tháng đầu năm 2023, con số này đạt 1,2 tỷ USD, tăng 10%.",
        "Tính chung 9 tháng đầu năm 2023, kim ngạch tăng 10%.",
        "Năm 2021, con số này là 410 triệu USD.",
    ],
)
def test_what_has_the_share_goes_on(text: str) -> None:
    assert last(SHARE + text) == "exports VN-GH"
    assert last(GROUP + text) == "exports VN-PL"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tiếp theo là Thái Lan với 10% thị phần.", "imports GH-TH"),
        ("Nhập khẩu gạo của Ghana 9 tháng đầu năm 2023 đạt 1,8 tỷ USD.", "imports GH-W00"),
        ("Xuất khẩu sang Benin đạt 500 triệu USD.", "exports VN-BJ"),
    ],
)
def test_others_told_of_next_have_their_own(text: str, expected: str) -> None:
    assert last(SHARE + text) == expected


def test_a_share_of_what_a_buyer_tells_is_its_own() -> None:
    lead = (
        "Năm 2022, Ghana nhập khẩu 3 triệu tấn gạo từ Việt Nam, chiếm 80% lượng gạo nhập khẩu của nước này. "
    )
    assert last(lead + "Riêng 9 tháng đầu năm 2023 đạt 2,5 triệu tấn.") == "imports GH-VN"


def test_it_goes_on_where_its_share_is_told_again() -> None:
    text = "Riêng 9 tháng đầu năm 2023 đạt 527 triệu USD, chiếm 72% tổng kim ngạch nhập khẩu của Ba Lan."
    one, other = told(GROUP + text, "2023-10-20")[-2:]
    assert (one.measure, one.reporter, other.measure, other.reporter) == (
        "exports",
        "VN",
        "imports",
        "PL",
    )
