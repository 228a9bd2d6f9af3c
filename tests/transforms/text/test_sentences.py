"""Sentences cover their block, and none is endless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.text.blocks import Block
from transforms.text.sentences import sentences_of


def _sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences_of(text, Block(0, len(text), "body"))]


@given(st.text(alphabet="aĐ .!?…”)\n1%T", max_size=80))
def test_sentences_cover_the_block_but_for_blanks(text: str) -> None:
    spans = list(sentences_of(text, Block(0, len(text), "body")))
    covered = 0
    for start, end in spans:
        assert start < end
        assert not text[covered:start].strip()
        covered = end
    assert not text[covered:].strip()


def test_only_the_block_is_read() -> None:
    text = "Một. Hai. Ba. Bốn."
    assert [text[a:b] for a, b in sentences_of(text, Block(5, 13, "body"))] == ["Hai.", "Ba."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ở Lào tăng. Đáng chú ý, ở Ý giảm. Ấn Độ cũng vậy. Á Đông thì không.", 4),
        ("Ông nói: “Tăng rồi!” Bà hỏi: “Thật ư?”. “Thật.” Họ vui.", 4),
        ("Giá trị 2.938.000 USD, tăng 5.47% theo gov.vn và v.v...", 1),
        ("đạt 5 tỷ USD.Trong đó, rau quả tăng 5%.Nhập khẩu giảm (3%).Hết", 4),
        ("ông N.V.A. và TS. B.", 1),
        ("Tăng 5% … Giảm 3% … rồi thôi", 2),
    ],
)
def test_where_a_sentence_ends(text: str, count: int) -> None:
    assert len(_sentences(text)) == count


def test_a_list_without_an_end_is_cut_at_blanks() -> None:
    text = "mười hai, " * 2000
    pieces = _sentences(text)
    assert max(map(len, pieces)) <= 2000
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert _sentences("a" * 5000) == ["a" * 2000, "a" * 2000, "a" * 1000]
