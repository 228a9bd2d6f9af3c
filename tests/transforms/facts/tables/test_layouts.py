"""Tables with heads in two levels: each of layouts/ tells the same however a page prints it, or nothing.

A layout is its date, its titles, the names of the columns of numbers and labels, a line for each upper head
with the lower ones behind it, its rows ("*" before one without a number), and what is read from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from tests.transforms.facts.tables.test_pages import written
from transforms.facts.article import statements_of
from transforms.mentions.calendar import published
from transforms.text.blocks import blocks_of
from transforms.text.reading import read

PATHS = sorted(Path(__file__).parent.joinpath("layouts").glob("*.layout"))
_SWAPPED = str.maketrans(",.", ".,")


@dataclass(frozen=True)
class Layout:
    date: str
    titles: list[str]
    number: str
    corner: str
    heads: list[tuple[str, list[str]]]
    rows: list[tuple[str, str, list[str]]]
    expected: list[str]

    def names(self, *, is_numbered: bool) -> list[str]:
        return [self.number, self.corner] if is_numbered else [self.corner]

    def labelled(self, *, is_numbered: bool) -> list[list[str]]:
        return [[number, label, *cells][not is_numbered :] for number, label, cells in self.rows]

    @property
    def lowers(self) -> list[str]:
        return [lower for _, below in self.heads for lower in below]


def layout_of(text: str) -> Layout:
    above, _, expected = text.partition("\n=====\n")
    titles, names, heads, rows = (part.split("\n") for part in above.split("\n\n"))
    number, corner = names[0].split(" | ")
    uppers = (line.partition(" > ") for line in heads)
    parts = [row.split(" | ") for row in rows]
    counted = [row[0] for row in parts if not row[0].startswith("*")]
    return Layout(
        titles[0],
        titles[1:],
        number,
        corner,
        [(upper, below.split(" ; ") if below else []) for upper, _, below in uppers],
        [(f"{counted.index(r[0]) + 1}" if r[0] in counted else "", r[0].lstrip("*"), r[1:]) for r in parts],
        expected.strip().split("\n"),
    )


def a_cell_a_line(layout: Layout, *, is_numbered: bool) -> list[str]:
    heads = [*layout.names(is_numbered=is_numbered), *(upper for upper, _ in layout.heads), *layout.lowers]
    rows = layout.labelled(is_numbered=is_numbered)
    return [*heads, *(cell for row in rows for cell in row if cell)]


def a_blank_line_between(layout: Layout, *, is_numbered: bool) -> list[str]:
    return "\n\n".join(a_cell_a_line(layout, is_numbered=is_numbered)).split("\n")


def tabs(layout: Layout, *, is_numbered: bool) -> list[str]:
    heads = [*layout.names(is_numbered=is_numbered), *(upper for upper, _ in layout.heads)]
    return ["\t".join(line) for line in [heads, layout.lowers, *layout.labelled(is_numbered=is_numbered)]]


def bars(layout: Layout, *, is_numbered: bool) -> list[str]:
    heads = [*layout.names(is_numbered=is_numbered), *(upper for upper, _ in layout.heads)]
    lines = [heads, layout.lowers, *layout.labelled(is_numbered=is_numbered)]
    return ["| " + " | ".join(line) + " |" for line in lines]


def bars_with_empty_cells(layout: Layout, *, is_numbered: bool) -> list[str]:
    names = layout.names(is_numbered=is_numbered)
    uppers = [cell for upper, below in layout.heads for cell in [upper, *([""] * (len(below) - 1))]]
    lowers = [cell for _, below in layout.heads for cell in below or [""]]
    lines = [[*names, *uppers], [*([""] * len(names)), *lowers], *layout.labelled(is_numbered=is_numbered)]
    return ["| " + " | ".join(line) + " |" for line in lines]


Print = Callable[..., list[str]]
PRINTS: list[Print] = [a_cell_a_line, a_blank_line_between, tabs, bars, bars_with_empty_cells]
CASES = [
    pytest.param(path, printed, numbered, english, id=f"{path.stem}-{printed.__name__}-{numbered}-{english}")
    for path, printed, numbered, english in product(PATHS, PRINTS, (False, True), (False, True))
]


def told(lines: list[str], date: str) -> list[str]:
    reading = read("\n".join(lines))
    found, _ = statements_of(reading, blocks_of(reading), published(date))
    return [written(reading.text, statement) for statement in found]


def in_english(layout: Layout) -> Layout:
    """The same with commas between thousands."""
    rows = [(n, label, [cell.translate(_SWAPPED) for cell in cells]) for n, label, cells in layout.rows]
    facts = (fact.partition(" | ") for fact in layout.expected)
    expected = [f"{figure.translate(_SWAPPED)} | {rest}" for figure, _, rest in facts]
    fields = (layout.date, layout.titles, layout.number, layout.corner, layout.heads)
    return Layout(*fields, rows, expected)


@pytest.mark.parametrize(("path", "printed", "numbered", "english"), CASES)
def test_a_layout_is_read_however_it_is_printed(
    path: Path, printed: Print, numbered: bool, english: bool
) -> None:
    layout = layout_of(path.read_text(encoding="utf-8"))
    layout = in_english(layout) if english else layout
    lines = [*layout.titles, *printed(layout, is_numbered=numbered)]
    assert told(lines, layout.date) == layout.expected


TITLE = "Xuất khẩu chè tháng 5 và 5 tháng năm 2023 (Lượng: tấn; trị giá: nghìn USD)"
UNCLEAR = [
    # An upper head, a lower one, or the lower ones below one of two are missing.
    ["Tháng 5", "Lượng", "Trị giá", "Lượng", "Trị giá"],
    ["Tháng 5", "5 tháng", "Lượng", "Trị giá", "Lượng"],
    ["Lượng", "Trị giá", "Lượng", "Trị giá"],
    # Rates are told where amounts stand.
    ["Tháng 5", "Tăng (%)", "Lượng", "Trị giá", "Lượng", "Trị giá"],
    ["Tháng 5", "Tỷ trọng (%)", "2022", "2023", "2022", "2023"],
    # Either of the heads may be over the two.
    ["Tháng 4", "Tháng 5", "5 tháng", "Lượng", "Trị giá"],
]


@pytest.mark.parametrize("heads", UNCLEAR)
@pytest.mark.parametrize("divider", ["\n", "\t", " | "])
def test_heads_that_do_not_fit_tell_nothing(heads: list[str], divider: str) -> None:
    rows = [
        ["Bỉ", "1.310", "22.415", "7.950", "131.220"],
        ["Áo", "2.170", "31.840", "9.640", "150.370"],
        ["Séc", "1.090", "18.320", "6.480", "99.150"],
    ]
    table = [divider.join(row) for row in [["Thị trường", *heads], *rows]]
    assert told([TITLE, *table], "2023-06-20") == []


def test_rows_of_another_length_tell_nothing() -> None:
    heads = ["Thị trường", "Tháng 5", "5 tháng", "Lượng", "Trị giá", "Lượng", "Trị giá"]
    rows = ["Bỉ", "1.310", "22.415", "7.950", "131.220", "Áo", "2.170", "31.840", "9.640"]
    rows += ["Séc", "1.090", "18.320", "6.480", "99.150"]
    facts = told([TITLE, *heads, *rows], "2023-06-20")
    assert len(facts) == 8
    assert not any("AT" in fact for fact in facts)
