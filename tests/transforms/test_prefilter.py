"""A story that the first pass rules out states no fact, and its figures are accounted for all the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.eval.gold import articles
from transforms.facts.article import statements_of
from transforms.facts.untold import figures_in
from transforms.prefilter import may_state
from transforms.text.blocks import blocks_of
from transforms.text.reading import Reading, read
from transforms.text.sentences import sentences_of

_SPORT = "Đội chủ nhà thắng 3-1 trước 12.000 khán giả. Tối 5/3/2024 còn 2 trận nữa, vé giá 150.000 đồng."
_CUES = [
    "xuất khẩu",
    "nhập siêu",
    "vốn đầu tư",
    "xếp thứ 3",
    "nhà đầu tư",
    "2 dự án",
    "Trung Quốc",
    "lớn nhất",
]
_REST = [
    "đạt 5 tỷ USD",
    "tăng 7%",
    "năm 2023",
    "của Việt Nam",
    "Đội chủ nhà thắng.",
    "chừng một nửa",
    ".",
    "\n",
]


def _told(text: str) -> tuple[Reading, list[tuple[int, int]], bool]:
    reading = read(text)
    blocks = blocks_of(reading)
    spans = [span for block in blocks for span in sentences_of(reading.text, block)]
    return reading, spans, bool(statements_of(reading, blocks, None)[0])


@pytest.mark.parametrize("corpus", ["phrasebook", "seeds"])
def test_no_story_with_a_fact_is_ruled_out(corpus: str) -> None:
    for raw in articles(corpus):
        reading, spans, states = _told(raw.data.decode())
        assert may_state(reading, spans) or not states, raw.source


@settings(max_examples=200)
@given(st.lists(st.sampled_from(_CUES + _REST), min_size=2, max_size=9))
def test_no_wording_with_a_fact_is_ruled_out(words: list[str]) -> None:
    reading, spans, states = _told(" ".join(words))
    assert may_state(reading, spans) or not states


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023 xuất_khẩu sang Trung_Quốc đạt 61 tỷ USD.",
        "Năm 2023 XUẤT KHẨU sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xuấtkhẩu sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xuất kh\u00e2\u0309u sang Trung Quốc đạt 61 tỷ USD.",
        "Trung Quốc là đối tác thương mại lớn thứ hai của Việt Nam.",
        "Trung Quốc có 4.000 dự án tại Việt Nam.",
    ],
)
def test_a_fact_passes_however_it_is_printed(text: str) -> None:
    reading, spans, states = _told(text)
    assert states
    assert may_state(reading, spans)


def test_a_story_of_something_else_is_ruled_out_with_its_figures_read() -> None:
    reading, spans, _ = _told(_SPORT)
    assert not may_state(reading, spans)
    figures = [(reading.text[f.start : f.end], f.reason, f.unit) for f in figures_in(reading, spans)]
    assert ("5/3/2024", "date", None) not in figures
    assert {printed for printed, *_ in figures} >= {"3", "1", "5", "2024", "2"}
    assert ("150.000 đồng", "price", "VND") in figures or ("150.000 đồng", "no_measure", "VND") in figures


@pytest.mark.parametrize("corpus", ["phrasebook"])
def test_ruled_out_figures_are_those_that_a_reading_rejects(corpus: str) -> None:
    for raw in articles(corpus):
        reading, spans, _ = _told(raw.data.decode())
        if may_state(reading, spans):
            continue
        _, rejected = statements_of(reading, blocks_of(reading), None)
        light = [(f.start, f.end) for f in figures_in(reading, spans)]
        for figure in rejected:
            if any(c.isdecimal() for c in reading.text[figure.start : figure.end]):
                assert (figure.start, figure.end) in light, raw.source
