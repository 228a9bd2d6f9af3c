"""What is ruled out states no fact and tells no event, however it is printed."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.corpora import crawl
from tests.eval.gold import articles
from transforms import wordings
from transforms.events import events_of
from transforms.facts.article import statements_of
from transforms.prefilter import may_state
from transforms.sieve import Sieved, sieve
from transforms.text.blocks import blocks_of
from transforms.text.reading import read
from transforms.text.sentences import sentences_of

_CUES = [
    "xuất khẩu",
    "nhập siêu",
    "vốn đầu tư",
    "nhập viện",
    "xếp thứ 3",
    "nhà đầu tư",
    "2 dự án",
    "lượt khách",
    "Trung Quốc",
    "lớn nhất",
]
_REST = [
    "đạt 5 tỷ USD",
    "30 tỷ đồng",
    "tăng 7%",
    "năm 2023",
    "của Việt Nam",
    "Đội chủ nhà thắng.",
    "chừng một nửa",
    "5.000 người",
    ".",
    "\n",
]


def _sieved(texts: Sequence[str]) -> Sieved:
    return sieve(pa.array(texts, pa.string()))


def _assert_nothing_is_lost(texts: Sequence[str]) -> None:
    """Nothing is stated or told in what either pass rules out."""
    for text, may_be_stated, may_be_told in zip(texts, *_sieved(texts), strict=True):
        reading = read(text)
        blocks = blocks_of(reading)
        spans = [span for block in blocks for span in sentences_of(reading.text, block)]
        if not (may_be_stated and may_state(reading, spans)):
            assert not statements_of(reading, blocks, None)[0], text
        if not may_be_told:
            assert not events_of(reading, blocks, None), text


@pytest.mark.parametrize("corpus", ["phrasebook", "seeds"])
def test_no_story_with_a_fact_or_an_event_is_ruled_out(corpus: str) -> None:
    texts = [raw.data.decode() for raw in articles(corpus)]
    _assert_nothing_is_lost(texts)
    _assert_nothing_is_lost([line for text in texts for line in text.split("\n") if line.strip()])


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(_CUES + _REST), min_size=2, max_size=9), max_size=8))
def test_no_wording_with_a_fact_is_ruled_out(wordings: list[list[str]]) -> None:
    _assert_nothing_is_lost([" ".join(words) for words in wordings])


def test_visitors_may_be_counted_beside_trade() -> None:
    _assert_nothing_is_lost(
        ["bên cạnh hoạt động xuất khẩu hàng hóa qua cửa khẩu, lượt khách Trung Quốc 5.000 người."]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023 xuất_khẩu sang Trung_Quốc đạt 61 tỷ USD.",
        "Năm 2023 XUẤT KHẨU sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xuấtkhẩu sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xuất kh\u00e2\u0309u sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 thương mại 2 chiêù vơí Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xu\u200bất khẩu sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 xu&#7845;t kh&#7849;u sang Trung Quốc đạt 61 tỷ USD.",
        "Năm 2023 kim ngạch XNK với Trung Quốc đạt 61\u00a0tỷ USD.",
        "Năm 2023 kim ngạch NKtừ Trung Quốc đạt 61tỷUSD.",
        "Lũy kế đến nay, Trung Quốc có vốn đăng ký 30 tỷ USD tại Việt Nam.",
        "Lũy kế đến nay, Trung Quốc có vốn đăng kí 30 tỉ USD tại Việt Nam.",
        "Trung Quốc là đối tác thương mại lớn thứ hai của Việt Nam.",
        "Trung Quốc có 4.000 dự án tại Việt Nam.",
        "Năm 2023, Việt Nam đón ba triệu lượt khách Trung Quốc.",
        "Khoảng 1,9 triệu du khách Lào đã tới Việt Nam trong năm 2013.",
    ],
)
def test_a_fact_passes_however_it_is_printed(text: str) -> None:
    reading = read(text)
    assert statements_of(reading, blocks_of(reading), None)[0]
    assert _sieved([text]).states.tolist() == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Đội chủ nhà thắng 3-1 trước 12.000 khán giả. Tối 5/3/2024 còn 2 trận nữa, vé giá 150.000 đồng.",
        "Chị Lan nhập viện sau tai nạn, thiệt hại chừng 30 triệu đồng.",
        "Vốn là người ít nói, bà chỉ cười. Mỗi suất có giá 30.000 đồng.",
        "Khách đến ăn rất đông, mỗi người trả 50.000 đồng.",
        "Đội khách sẽ ra sân ngày 12/5, chủ nhà gặp lại họ ngày 1/4.",
        "Anh đi bộ 30 phút mỗi ngày.",
    ],
)
def test_a_story_of_something_else_is_ruled_out(text: str) -> None:
    assert [mask.tolist() for mask in _sieved([text])] == [[False], [False]]


def test_money_of_another_country_is_read_though_no_word_of_trade_is_known() -> None:
    text = "Năm 2023, luồng hàng Việt Nam - Ba Lan đạt 2,8 tỷ USD."
    assert _sieved([text]).states.tolist() == [True]


@pytest.mark.parametrize("who", ["Ông Tô Lâm", "Đô đốc Mỹ Rosa Fahr", "Tham tán Thương mại Mỹ Rosa Fahr"])
def test_a_leader_or_an_office_tells_that_a_text_may_tell_of_a_meeting(who: str) -> None:
    assert _sieved([f"{who} gặp ông Emmanuel Macron hôm 18/8/2024."])[1].tolist() == [True]


def test_no_texts_have_nothing_to_tell() -> None:
    assert [mask.tolist() for mask in _sieved([])] == [[], []]


def _patterns() -> Iterator[tuple[str, str]]:
    """Every pattern that the sieve scans texts with, and its name."""
    for name, make in vars(wordings).items():
        if name.startswith("_") or getattr(make, "__module__", "") != wordings.__name__:
            continue
        made = map(make, ("strong", "weak", "title")) if name == "event_root" else [make()]
        for patterns in made:
            yield from (
                (name, pattern) for pattern in ([patterns] if isinstance(patterns, str) else patterns)
            )


def _seconds(texts: pa.Array, pattern: str) -> float:
    spent = []
    for _ in range(3):
        began = time.process_time()
        pc.match_substring_regex(texts, pattern)
        spent.append(time.process_time() - began)
    return min(spent)


def test_no_pattern_outgrows_the_automaton_that_makes_it_fast() -> None:
    """Past the memory that RE2 allows itself, it scans a hundred times more slowly, and says nothing."""
    texts = pa.array([record["text"] for record in crawl(500)])
    plain = _seconds(texts, "[0-9]{8}")
    slow = {name for name, pattern in _patterns() if _seconds(texts, pattern) > 20 * plain}
    assert not slow, f"{slow}: more words than one pattern can hold; part them as names of places are"
