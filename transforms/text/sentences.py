"""Sentences of a block, as offsets into the reading copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from transforms.text.blocks import Block
from transforms.text.folding import CAPITALS
from transforms.vocabulary import load

_STOP = re.compile(rf"""[.!?…](?=[\s"”’»')\]“‘«{CAPITALS}]|\Z)""")
_CLOSERS = frozenset("\"”’»')]")
_QUOTES = frozenset("“‘«")
_OPENERS = frozenset("\"“‘«'([")
_LIST_NUMBER = re.compile(r"[\W_]*(?:\d{1,2}|[IVX]{1,4})\.")
_INITIALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZĐ")
# Beyond this it is a table or a list run together: cut, so that reading a sentence never takes long.
_LONGEST = 2000
_LONGEST_WORD = 20
_KEPT = 512  # blocks: those of an article, whose sentences are asked for more than once


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(load("sentences")["abbreviations"])


@lru_cache(maxsize=_KEPT)
def sentences_of(text: str, block: Block) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence; together they cover the block but for blanks between them."""
    return tuple(_sentences(text, block))


def _sentences(text: str, block: Block) -> Iterator[tuple[int, int]]:
    start = block.start
    for match in _STOP.finditer(text, block.start, block.end):
        if match.start() < start:
            continue
        end = _end_at(text, match.start(), block.end)
        if end and not _LIST_NUMBER.fullmatch(text, start, end):
            yield from _parted(text, start, end)
            start = _after_blanks(text, end, block.end)
    if start < block.end:
        yield from _parted(text, start, block.end)


@cache
def _beginnings() -> re.Pattern[str]:
    begins = "|".join(map(re.escape, load("sentences")["begins"]))
    return re.compile(rf"(?<=[\w%])\s+(?=(?:{begins})\s)")


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, apart from a heading that lost its line ("Xuất khẩu chè tăng |Theo Bộ Công Thương, …").

    Not where all words have capitals, or a name goes on ("Ông Phan |Theo| …").
    """
    for match in _beginnings().finditer(text, start, end):
        word = text[max(start, match.start() - _LONGEST_WORD) : match.start()].rsplit(None, 1)[-1]
        if not word[0].isupper() or (word.isupper() and len(word) > 1):
            yield from _pieces(text, start, match.start())
            start = match.end()
    yield from _pieces(text, start, end)


def _end_at(text: str, stop: int, limit: int) -> int:
    """Where the sentence ends whose full stop stands at ``stop``; 0 where it is none."""
    end = stop + 1
    while end < limit and text[end] in _CLOSERS:
        end += 1
    following = _after_blanks(text, end, limit)
    if following == limit:
        return end
    if text[stop] == "." and _is_abbreviated(text, stop):
        return 0
    if following == end:
        return end if _is_glued(text, stop, end) else 0
    opens = text[following] in _OPENERS and following + 1 < limit
    first = text[following + opens]
    return end if first.isalnum() and not first.islower() else 0


def _after_blanks(text: str, at: int, limit: int) -> int:
    while at < limit and text[at].isspace():
        at += 1
    return at


def _is_abbreviated(text: str, stop: int) -> bool:
    """Whether the word before a full stop is an abbreviation or an initial."""
    start = stop
    while start and stop - start < 6 and text[start - 1].isalpha():
        start -= 1
    word = text[start:stop]
    return word in _INITIALS or word in _abbreviations()


def _is_glued(text: str, stop: int, end: int) -> bool:
    """Whether a sentence begins right after another one, the space between them lost ("USD.Nhập khẩu")."""
    end += text[end] in _QUOTES
    before, word = text[max(0, stop - 3) : stop].rstrip()[-2:], text[end : end + 2]
    is_word = before.isalpha() and len(before) == 2
    ends = is_word or before[-1:].isdecimal() or before[-1:] in _CLOSERS or before[-1:] == "%"
    figure = text[end - 1] in _QUOTES and word[:1].isdecimal()
    return ends and (figure or (word[:1].isupper() and word[1:].isalpha()))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence whole, or cut at blanks where it is longer than any sentence."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield start, cut
        start = _after_blanks(text, cut, end)
    if start < end:
        yield start, end
