"""Tables of one cell a line, of which a page ends before the last row does."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_TABLE = (
    "Xuất khẩu điều 8 tháng đầu năm 2017 đạt 9 nghìn tấn.\n\n"
    "Thị trường xuất khẩu điều 8 tháng 2017\n\nThị trường\n\nLượng (Tấn)\n\nTrị giá (USD)\n\n"
    "Tổng\n\n9.417\n\n53.218.746\n\nPeru\n\n6.438\n\n37.804.932\n\nLào\n\n"
)


@pytest.mark.parametrize(
    ("row", "figures"),
    [
        ("1.438\n\n7.804.932", [1438, 7_804_932]),
        ("1.438", [1438]),
        ("1.43", []),  # a figure that may be cut
        ("1.438\n\nBài viết chưa hết.", []),  # no end of a page
    ],
)
def test_the_last_row_of_a_page_is_told_as_far_as_it_goes(row: str, figures: list[int]) -> None:
    last = [s for s in told(_TABLE + row, "2017-10-02") if s.counterpart == "LA"]
    assert [int(s.value) for s in last] == figures
    assert {s.measure for s in last} <= {"exports"}
