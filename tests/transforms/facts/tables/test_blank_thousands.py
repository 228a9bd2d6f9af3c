"""Rows whose figures blanks part into thousands, as they part the cells: the number of heads tells which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.facts.telling import read_text, told
from transforms.facts.tables.cells import Cell
from transforms.facts.tables.grouping import grouped

FLOWS = [
    ("Tổng mức LCNT", "trade_turnover", [71318, 86402, 104951, 138267, 127045]),
    ("KNXK", "exports", [33150, 40711, 49206, 61084, 56719]),
    ("Kim ngạch NK", "imports", [38168, 45691, 55745, 77183, 70326]),
    ("Cân đối TM", "trade_balance", [-5018, -4980, -6539, -16099, -13607]),
]
LABELS = {
    "measures": [name for name, _, _ in FLOWS],
    "short": ["XNK", "XK", "NK", "CCTM"],
    "partners": ["Lào", "Hàn Quốc", "Đức"],
    "goods": ["Cà phê", "Cao su", "Gạo"],
    "provinces": ["Hà Nội", "Đà Nẵng", "Nghệ An"],
}
TITLES = {"measures": "Ngoại thương", "short": "Ngoại thương"}
CORNERS = ["", "Chỉ tiêu", "Năm"]
UNITS = [  # the line, the sign of what is below nothing, and whether the line is below the table
    ("Triệu USD", "- ", False),
    ("ĐVT: Triệu đô la Mỹ", "-", True),
    ("Đơn vị tính: triệu USD", "– ", True),
]


def _print(value: int, sign: str) -> str:
    return (sign if value < 0 else "") + f"{abs(value):,}".replace(",", " ")


def _page(kind: str, corner: str, width: int, unit: str, sign: str, *, is_below: bool) -> str:
    years = " ".join(str(2005 + at) for at in range(width)) + "(*)"
    rows = [
        f"{name} " + " ".join(_print(value, sign) for value in row[:width])
        for name, (_, _, row) in zip(LABELS[kind], FLOWS, strict=False)
    ]
    title = TITLES.get(kind, "Xuất khẩu hàng hóa của Việt Nam")
    lines = [title, *([] if is_below else [unit]), f"{corner} {years}".strip(), *rows]
    return "\n".join([*lines, unit] if is_below else lines)


@pytest.mark.parametrize("width", [2, 3, 4, 5])
@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("kind", LABELS)
@pytest.mark.parametrize(("unit", "sign", "is_below"), UNITS)
def test_years_above_thousands(
    kind: str, corner: str, width: int, unit: str, sign: str, is_below: bool
) -> None:
    facts = told(_page(kind, corner, width, unit, sign, is_below=is_below), "2010-06-15")
    assert [(s.measure, s.period.start and s.period.start.year, int(s.value)) for s in facts] == [
        (measure if kind in TITLES else "exports", 2005 + at, row[at] * 1_000_000)
        for _, (_, measure, row) in zip(LABELS[kind], FLOWS, strict=False)
        for at in range(width)
    ]


def test_a_row_of_whole_figures_may_come_first_and_years_may_be_planned() -> None:
    facts = told(
        "Xuất khẩu gạo\nTriệu USD\n2007 Ước 2008 KH 2009\nLào 980 991 997\nNga 1 020 1 114 1 230",
        "2008-12-20",
    )
    assert [(s.counterpart, int(s.value / 10**6), s.status) for s in facts] == [
        ("LA", 980, "actual"),
        ("LA", 991, "actual"),
        ("LA", 997, "target"),
        ("RU", 1020, "actual"),
        ("RU", 1114, "actual"),
        ("RU", 1230, "target"),
    ]


def test_amounts_of_different_sizes_are_told_where_one_way_is_left() -> None:
    page = (
        "Xuất khẩu chè năm 2009\nThị trường Trị giá (nghìn USD) Tăng (%)\nÝ 44 871 12,5\nNga 8 115 764 -8,0"
    )
    assert [(s.counterpart, float(s.value)) for s in told(page, "2010-02-20")] == [
        ("IT", 44_871_000),
        ("IT", 12.5),
        ("RU", 8_115_764_000),
        ("RU", -8),
    ]


def test_a_row_that_can_be_read_in_two_ways_is_left() -> None:
    page = "Xuất khẩu chè năm 2009\nThị trường Lượng (tấn) Trị giá (USD)\n"
    page += "Lào 1 980 871 300\nNga 133 908 178 532 441\nÝ 204 4 871 300\nSéc 57 1 204 650"
    facts, left = read_text(page, "2010-02-20")
    assert [(s.counterpart, int(s.value)) for s in facts] == [
        ("IT", 204),
        ("IT", 4_871_300),
        ("CZ", 57),
        ("CZ", 1_204_650),
    ]
    assert {"133", "908", "178", "532", "441"} <= {page[r.start : r.end] for r in left}


NONE = [
    "Kết quả vòng loại, giải do công ty xuất khẩu tài trợ\nĐội 2007 2008\nLào 3 120 450\nThái Lan 2 118 230",
    "Phòng xuất khẩu\n2008 2009\nHà Nội 024 382 208 01\nĐà Nẵng 023 638 229 31",
    "Giờ tàu liên vận\nGa 2008 2009\nHà Nội 6 120 7 300\nYên Bái 8 150 9 200",
    "Xuất khẩu năm 2009\nNăm 2008 2009\nDân số (người) 85 118 86 025\nGDP (tỷ USD) 90 274 91 100",
    "Xuất khẩu gạo năm 2009\nLoại Giá 2008 Giá 2009\n5% tấm 1 450 1 200\n25% tấm 1 420 1 180",
    "Điểm chuẩn ngành xuất nhập khẩu\nTrường 2008 2009\nHà Nội 1 120 1 300\nHuế 1 150 1 200",
    "Lịch thi\nXuất khẩu lao động 2008 2009\nĐợt 7 120 8 300\nĐợt 9 150 9 200",
]


@pytest.mark.parametrize("page", NONE)
def test_other_rows_of_figures_tell_nothing(page: str) -> None:
    assert told(page, "2010-02-20") == []


def _cells(text: str) -> list[Cell]:
    return [Cell(0, 0, piece) for piece in text.split()]


def test_the_number_of_columns_parts_digits() -> None:
    def parted(text: str, width: int, *, are_alike: bool = False) -> list[str] | None:
        cells = grouped(_cells(text), width, are_alike=are_alike)
        return [cell.text for cell in cells] if cells is not None else None

    assert parted("12 345 9 876", 2) == ["12 345", "9 876"]
    assert parted("- 5 018 - 498 -16 099", 3) == ["- 5 018", "- 498", "-16 099"]
    assert parted("(1 200) 2 300,5 12,5", 3) == ["(1 200)", "2 300,5", "12,5"]
    assert parted("109 217 141 860", 2) is None
    assert parted("109 217 141 860", 2, are_alike=True) == ["109 217", "141 860"]
    assert parted("1 234 567 890", 2, are_alike=True) is None
    assert parted("12 345 6 789", 3) is None
    assert parted("1 2 3", 2) is None


@given(st.lists(st.integers(-(10**8), 10**8), min_size=1, max_size=5))
def test_what_is_told_is_what_was_printed(numbers: list[int]) -> None:
    cells = grouped(_cells(" ".join(_print(n, "- ") for n in numbers)), len(numbers), are_alike=False)
    assert cells is None or [int(c.text.replace(" ", "")) for c in cells] == numbers
