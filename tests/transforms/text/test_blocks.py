"""Of a page, all of the story is read and nothing of what stands around it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.schema import BLOCK_KINDS
from transforms.text.blocks import Block, blocks_of
from transforms.text.reading import Reading, read

PAGES = sorted((Path(__file__).parent / "pages").glob("*.page"))
KINDS = {"F": "furniture", "T": "title", "C": "caption", "H": "heading", "B": "body", "B+": "body"}


@dataclass(frozen=True)
class Page:
    """Each line of a page with the kind that it is of; "B+" runs on in the next line."""

    lines: list[tuple[str, str]]

    @property
    def text(self) -> str:
        return "\n".join(line for _, line in self.lines)


def _page(path: Path) -> Page:
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    return Page([("", "") if not row else (row.split(" ", 1)[0], row.split(" ", 1)[1]) for row in rows])


def _kinds(reading: Reading, blocks: list[Block], page: Page) -> list[tuple[str, str, Block]]:
    """Each line with its kind as it should be, and the block that it is in."""
    found, at = [], 0
    for kind, line in page.lines:
        if line:
            at = reading.text.index(read(line).text.strip("# "), at)
            found.append((kind, line, next(b for b in blocks if b.start <= at < b.end)))
    return found


def _wrong(page: Page, text: str) -> list[str]:
    """The lines whose story is lost, or that are read though they are none of it."""
    reading = read(text)
    return [
        f"{kind} {line!r} is {block.kind}"
        for kind, line, block in _kinds(reading, blocks_of(reading), page)
        if (kind == "F") != (block.kind == "furniture")
        or (kind in ("T", "C")) != (block.kind in ("title", "caption"))
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_story_is_told_from_the_page(path: Path) -> None:
    page = _page(path)
    assert _wrong(page, page.text) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["crlf", "nfd", "blank lines", "word segmented"])
def test_the_form_of_the_text_changes_nothing(path: Path, form: str) -> None:
    page = _page(path)
    if form == "blank lines" and path.stem.startswith("wrapped"):
        pytest.skip("a blank line ends a paragraph")
    text = {
        "crlf": page.text.replace("\n", "\r\n"),
        "nfd": unicodedata.normalize("NFD", page.text),
        "blank lines": page.text.replace("\n", "\n \n"),
        "word segmented": page.text.replace("xuất khẩu", "xuất_khẩu").replace(", ", " , "),
    }[form]
    assert _wrong(page, text) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_title_known_from_outside_is_found(path: Path) -> None:
    page = _page(path)
    title = next((line for kind, line in page.lines if kind == "T"), None)
    reading = read(page.text)
    found = [reading.text[b.start : b.end] for b in blocks_of(reading, title) if b.kind == "title"]
    assert set(found) == ({title} if title else set())


@pytest.mark.parametrize("name", ["wrapped", "wrapped_unevenly", "wrapped_in_part"])
def test_lines_of_one_paragraph_are_joined(name: str) -> None:
    page = _page(Path(__file__).parent / "pages" / f"{name}.page")
    reading = read(page.text)
    rows = _kinds(reading, blocks_of(reading), page)
    for (kind, line, block), (_, _, following) in pairwise(rows):
        assert (block == following) == (kind == "B+"), line


def test_lines_that_are_paragraphs_stay_apart() -> None:
    page = _page(Path(__file__).parent / "pages" / "plain.page")
    reading = read(page.text)
    assert len(blocks_of(reading)) == len(page.lines)


@given(st.lists(st.sampled_from([line for path in PAGES for _, line in _page(path).lines]), max_size=30))
def test_blocks_cover_the_text_in_order_whatever_the_page(lines: list[str]) -> None:
    reading = read("\n".join(lines))
    at = 0
    for block in blocks_of(reading):
        assert block.kind in BLOCK_KINDS
        assert not reading.text[at : block.start].strip("# \n")
        assert block.start < block.end
        at = block.end
    assert not reading.text[at:].strip("# \n")


@given(st.text(max_size=200), st.one_of(st.none(), st.text(max_size=20)))
def test_no_text_whatever_raises(text: str, title: str | None) -> None:
    blocks_of(read(text), title)


def test_line_that_begins_like_a_button_and_has_a_figure_is_the_story() -> None:
    reading = read(
        "Hết 7 tháng, Việt Nam nhập siêu 19,3 tỷ USD từ Lào\n\nXe chở than qua cửa khẩu mỗi ngày một nhiều."
    )
    assert "furniture" not in {block.kind for block in blocks_of(reading)}


@pytest.mark.parametrize("mark", [">", "=>", ">>", "»", "►"])
def test_line_that_an_arrow_opens_is_a_link_to_another_story(mark: str) -> None:
    reading = read(f"Lào mua của ta 9 tấn chè.\n\n{mark} Nga đầu tư 5 tỷ USD vào Huế\n\n{mark} Lào bán ngô")
    assert [block.kind for block in blocks_of(reading)][1:] == ["furniture", "furniture"]


_LONG = "Theo số liệu của hải quan, trong quý I, nước ta nhập khẩu 12.345 tấn hạt tiêu từ thị trường Brazil, "


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("tăng 5% so với cùng kỳ; tính chung 9 tháng đầu năm", "2022, kim ngạch đạt 40 triệu USD."),
        ("giảm 5% so với cùng kỳ năm ngoái và đứng sau kim ngạch của", "nước láng giềng Indonesia."),
        ("tăng 5% so với cùng kỳ, còn về trị giá thì kim ngạch giảm", "4,1% so với quý trước."),
    ],
)
def test_a_paragraph_broken_within_a_sentence_goes_on(end: str, start: str) -> None:
    reading = read(f"{_LONG}{end}\n{start}\nĐoạn tiếp theo nói về chuyện khác.\n")
    first, *_ = blocks_of(reading)
    assert reading.text[first.start : first.end].endswith(start)


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("tăng 5% so với cùng kỳ năm ngoái theo các số liệu của năm", "Bảng 1. Nhập khẩu hạt tiêu"),
        ("tăng 5% so với cùng kỳ năm ngoái, chiếm phần lớn lượng hạt tiêu", "2022: 40 triệu USD"),
    ],
)
def test_a_paragraph_without_a_full_stop_ends_with_its_line(end: str, start: str) -> None:
    reading = read(f"{_LONG}{end}\n{start}\n")
    first, *_ = blocks_of(reading)
    assert reading.text[first.start : first.end].endswith(end)
