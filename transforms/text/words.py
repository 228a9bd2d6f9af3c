"""Text → tokens: words, numbers and signs, folded; words that lost the space between them come apart."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import accumulate, chain
from operator import add
from typing import Generic, TypeVar

from transforms.text.folding import fold
from transforms.text.syllables import cuts_of

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]|_")
_MOST = 1 << 16
_LONG = 40  # characters of a chunk that is worth remembering, at most
_GLUED = 4  # letters of two words that are glued together, at least
Value = TypeVar("Value")
Span = tuple[int, int]


class Memo(dict[str, Value], Generic[Value]):
    """What was worked out for a run of characters between blanks; it forgets all when it is full."""

    def __init__(self, work_out: Callable[[str], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, chunk: str) -> Value:
        value = self._work_out(chunk)
        if len(chunk) <= _LONG:
            if len(self) >= _MOST:
                self.clear()
            self[chunk] = value
        return value


def _spans(chunk: str) -> Iterator[Span]:
    """Where the tokens of a chunk stand; they follow each other without a gap."""
    for match in TOKEN.finditer(chunk):
        start, end = match.span()
        cuts = cuts_of(match[0]) if end - start >= _GLUED and chunk[start].isalpha() else ()
        for cut in cuts:
            yield start, match.start() + cut
            start = match.start() + cut
        yield start, end


def _words(chunk: str) -> tuple[str, ...]:
    """Each folded by itself: no tone moves into a word that lost the space before it."""
    return tuple(sys.intern(fold(chunk[start:end])) for start, end in _spans(chunk))


def _steps(chunk: str) -> tuple[int, ...]:
    """From the start of each token to the start of the next, the blank after the chunk included."""
    *before, last = map(len, _WORDS[chunk])
    return (*before, last + 1)


_WORDS = Memo(_words)
_STEPS = Memo(_steps)


def tokens_of(text: str) -> list[str]:
    """The folded tokens of a text."""
    return list(chain.from_iterable(map(_WORDS.__getitem__, text.split())))


def places_of_tokens(text: str, tokens: list[str], offset: int = 0) -> tuple[list[int], list[int]]:
    """Where each of the tokens of a text starts and ends, counted from ``offset`` on."""
    chunks = text.split()
    starts = list(accumulate(chain.from_iterable(map(_STEPS.__getitem__, chunks)), initial=offset))
    if starts.pop() - offset != len(text) + 1:  # more than one blank somewhere
        starts = list(_starts(text, chunks, offset))
    return starts, list(map(add, starts, map(len, tokens)))


def _starts(text: str, chunks: list[str], offset: int) -> Iterator[int]:
    at = 0
    for chunk in chunks:
        at = text.index(chunk, at)
        yield from accumulate(_STEPS[chunk][:-1], initial=at + offset)
        at += len(chunk)
