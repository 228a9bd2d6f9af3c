"""Tables whose cells single blanks part, with heads in abbreviations and units wherever a page says them."""

from __future__ import annotations

from itertools import product

import pytest

from tests.transforms.facts.telling import told

TITLE = "Xuất khẩu cá tra 7 tháng đầu năm 2014"
LEAD = "Bảng dưới đây trích từ bản tin tuần của hiệp hội."
ROWS = [
    ("Brazil", "BR", ["31.207", "84,615", "9,3", "+6,4"]),
    ("Hàn Quốc", "KR", ["22.640", "70,228", "7,7", "-11,5"]),
    ("EU", "EU", ["58.319", "196,042", "21,6", "-2,9"]),
    ("Tổng cộng", "W00", ["274.816", "907,350", "100", "+1,8"]),
]
KINDS = [("level", "tonne"), ("level", "USD"), ("share", "percent"), ("growth", "percent")]
CORNERS = ["Thị trường", "THỊ TRƯỜNG", "STT Nước", "Tên nước"]
RATES = [
    ("%GT", "%GT cùng kỳ"),
    ("% GT", "% GT so cùng kỳ"),
    ("Tỷ lệ GT (%)", "So với cùng kỳ 2013 (%)"),
    ("Tỷ trọng (%)", "(+/-) %"),
    ("Tỷ trọng GT (%)", "Tăng/giảm (%)"),
    ("Thị phần (%)", "Tăng trưởng GT (%)"),
]
UNITS = [  # heads of the amounts, a line above the heads, a line below the rows
    ("KL (tấn)", "GT (triệu USD)", "", ""),
    ("SL", "KNXK", "ĐVT: Lượng: tấn; Trị giá: triệu USD", ""),
    ("KL*", "GT*", "", "Ghi chú: KL tính bằng tấn; GT tính bằng triệu USD"),
    ("KL", "GT", "", "KL: tấn; GT: triệu USD."),
    ("Lượng", "Trị giá", "", "(*) Đơn vị tính: tấn, triệu USD"),
    ("Khối lượng", "Giá trị", "", "Nguồn: Tổng cục Hải quan\nĐVT: KL: Tấn; GT: Triệu USD"),
]
WORDED = {"Brazil", "Hàn Quốc", "EU"}


def _page(corner: str, rates: tuple[str, str], units: tuple[str, str, str, str], *, is_loud: bool) -> str:
    heads = " ".join([corner, *units[:2], *rates])
    number = iter(range(1, 9)) if corner.startswith("STT") else None
    rows = [
        " ".join([*([str(next(number))] if number and name in WORDED else []), name, *figures])
        for name, _, figures in ROWS
    ]
    after = "Doanh nghiệp kỳ vọng đơn hàng sẽ sớm hồi phục."
    lines = [TITLE, LEAD, units[2], heads.upper() if is_loud else heads, *rows, units[3], after]
    return "\n".join(line for line in lines if line)


@pytest.mark.parametrize(
    ("corner", "rates", "units", "is_loud"), list(product(CORNERS, RATES, UNITS, (False, True)))
)
def test_rows_that_single_blanks_part(
    corner: str, rates: tuple[str, str], units: tuple[str, str, str, str], is_loud: bool
) -> None:
    facts = told(_page(corner, rates, units, is_loud=is_loud), "2014-08-20")
    assert [(s.counterpart, s.transform, s.unit) for s in facts] == [
        (code, *kind) for _, code, _ in ROWS for kind in KINDS
    ]
    assert {(s.measure, s.reporter, s.commodity) for s in facts} == {("exports", "VN", "cá tra")}
    assert {(str(s.period.start), str(s.period.end)) for s in facts} == {("2014-01-01", "2014-07-31")}
    assert [float(s.value) for s in facts[4:8]] == [22640, 70_228_000, 7.7, -11.5]
    assert [float(s.value) for s in facts[12:]] == [274_816, 907_350_000, 100, 1.8]


ODD_HEADS = [
    (
        "THỊ TRƯỜNG Q1/2013 Q1/2014 % SO VỚI CK\nEU 88,5 80,2 -9,4\nMỹ 91,4 70,3 -23,1",
        ["level", "level", "growth"],
    ),
    ("Thị trường Giá trị Tỷ lệ (%)\nEU 80,2 21,4\nMỹ 70,3 18,7", ["level", "share"]),
    ("Nước nhập khẩu Giá trị Tăng\n(triệu USD) (%)\nEU 80,2 21,4\nMỹ 70,3 18,7", ["level", "growth"]),
    (
        "Chỉ tiêu ĐVT Quý I/2013 Quý I/2014\nEU Triệu USD 30,2 31,4\nMỹ Triệu USD 40,3 42,7",
        ["level", "level"],
    ),
    ("Tên bạn hàng Giá trị (triệu USD) Lượng (tấn)\nEU 80,2 21,4\nMỹ 70,3 18,7", []),
]


@pytest.mark.parametrize(("table", "transforms"), ODD_HEADS)
def test_heads_that_are_cut_in_other_ways(table: str, transforms: list[str]) -> None:
    facts = told(f"Xuất khẩu cá tra quý I/2014\n{table}\nĐơn vị: triệu USD", "2014-04-20")
    assert [s.transform for s in facts] == transforms * 2
