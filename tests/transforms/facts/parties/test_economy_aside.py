"""A sentence on a country's economy in the midst of trade: what goes on behind it is told of trade."""

from __future__ import annotations

from itertools import product

import pytest

from tests.transforms.facts.telling import told

_ASIDES = (
    "GDP quý II tăng 4% so với cùng kỳ năm trước.",
    "Tổng mức bán lẻ 6 tháng tăng 9,7%.",
    "Chỉ số giá tiêu dùng tháng 6 tăng 0,3%.",
    "Thu ngân sách 6 tháng đạt 90.000 tỷ đồng.",
    "Lạm phát tại Canada tháng 6 là 3,7%.",
)
_STORIES = (
    ("Đến 20/6/2023, Bỉ có 80 dự án với 1,2 tỷ USD vốn FDI.", "Đứng thứ hai là Peru với 300 triệu USD."),
    ("Quý I/2023, xuất khẩu chè sang Iraq đạt 9 triệu USD.", "Tiếp đến là Oman với 4 triệu USD."),
    ("Quý I/2023, xuất khẩu trái cây đạt 90 triệu USD.", "Riêng chuối đạt 30 triệu USD."),
    ("Đến 20/6/2023, tỉnh Thái Bình thu hút 1,2 tỷ USD vốn FDI.", "Hưng Yên thu hút 300 triệu USD."),
)


def _rows(text: str) -> list[tuple[object, ...]]:
    return [(s.measure, s.reporter, s.counterpart, s.commodity, s.value) for s in told(text, "2023-07-15")]


@pytest.mark.parametrize(("aside", "story"), list(product(_ASIDES, _STORIES)))
def test_a_list_goes_on_behind_an_aside(aside: str, story: tuple[str, str]) -> None:
    first, second = story
    rows = _rows(f"{first} {second}")
    assert len(rows) > 1
    assert _rows(f"{first} {aside} {second}") == rows


@pytest.mark.parametrize(
    "text",
    [
        "Quý I/2023, xuất khẩu sang Lào đạt 9 triệu USD. GDP quý I tăng 4%. Riêng Hà Nội tăng 5%.",
        "Quý I/2023, xuất khẩu sang Lào đạt 9 triệu USD. Thu ngân sách đạt 900 tỷ đồng. Hà Nội 200 tỷ đồng.",
    ],
)
def test_an_economy_goes_on_behind_itself(text: str) -> None:
    assert [s.value for s in told(text, "2023-07-15")] == [9_000_000]


@pytest.mark.parametrize("than", ["vượt xa", "hơn hẳn", "gấp nhiều lần", "gấp bội"])
def test_what_a_figure_is_put_against_does_not_date_it(than: str) -> None:
    text = f"6 tháng đầu năm 2023, xuất khẩu chè 9 triệu USD. Chè xanh đạt 5 triệu USD, {than} năm trước."
    assert {s.period.end.isoformat() for s in told(text, "2023-07-15") if s.period.end} == {"2023-06-30"}
