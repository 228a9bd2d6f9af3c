"""Reading takes time in proportion to the text, whatever the text.

How the patterns were checked for backtracking: where a quantifier stands inside another, each round
begins with a character that the inner one cannot take (a comma between digits, a # before a tag),
and what may be repeated without end is followed by nothing that could fail. Sentences are cut at a
length, so that what looks around in one does a limited work a character. These tests look for what
was overlooked.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from transforms.mentions.periods import periods_in, periods_of
from transforms.mentions.quantities import quantities_of
from transforms.mentions.tokens import sentence_at
from transforms.text.articles import RawArticle, Unreadable, article_of
from transforms.text.blocks import blocks_of
from transforms.text.reading import read
from transforms.text.sentences import sentences_of

SHORT, LONG = 2_500, 10_000  # characters: four times as many
SLACK = 2.5  # times what four times the characters should take
TRIFLE = 0.03  # seconds that say nothing

PIECES = [
    *(
        "1",
        "1.",
        "1,000.",
        "a",
        "ạ",
        "đạtTrung",
        "nhậpkhẩu",
        " ",
        "\n",
        " \n",
        "\t",
        "\r\n",
        "\u0301",
        "e\u0301",
        "\u200b",
        "\x00",
    ),
    *(
        "(",
        "( ",
        " )",
        ". ",
        "...",
        "!”",
        " ,",
        "&",
        "&amp;",
        "&nbsp",
        "[",
        "](",
        "[a](/",
        "**",
        "_",
        "á»",
        "Ã ",
        "á»‡ ",
        "|",
        "a | b\n",
    ),
    *(
        "tháng ",
        "năm 2023, ",
        "1/2/",
        "1 / 2 ",
        "từ 1 đến ",
        "12.12.2012 ",
        "ngày 1 tháng 2 ",
        "thứ hai ",
        "một trăm ",
        "tỷ ",
        "5K ",
        "$5 ",
    ),
    *(
        "khoảng ",
        "khoảng 5 tỷ USD ",
        "5% ",
        "- ",
        "TP.",
        "A. ",
        "x\n",
        "Xem thêm\nA\n",
        "Tin khác\n",
        "A A ",
        "Ảnh: a\n",
        f"{'a' * 70} b\n",
    ),
]


def _story(text: str) -> None:
    reading = read(text)
    for block in blocks_of(reading):
        for start, end in sentences_of(reading.text, block):
            sentence = sentence_at(reading, start, end)
            periods_in(sentence)
            quantities_of(sentence)
    periods_of(reading.text, 0, len(reading.text))


def _article(text: str) -> None:
    with suppress(Unreadable):
        article_of(RawArticle("a.txt", text.encode()))


def _seconds(work: Callable[[str], None], text: str) -> float:
    """The least of two measurements, in seconds of this process."""
    best = float("inf")
    for _ in range(2):
        before = time.process_time()
        work(text)
        best = min(best, time.process_time() - before)
    return best


@pytest.mark.parametrize("piece", PIECES, ids=repr)
@pytest.mark.parametrize("work", [_story, _article], ids=["story", "article"])
def test_four_times_the_text_takes_four_times_as_long(work: Callable[[str], None], piece: str) -> None:
    short, long = (piece * (size // len(piece) + 1) for size in (SHORT, LONG))
    work(short)
    allowed = SLACK * LONG / SHORT * _seconds(work, short[:SHORT]) + TRIFLE
    assert _seconds(work, long[:LONG]) < allowed
