"""Text → tokens: words, numbers and signs, folded; words that lost the space between them come apart."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import chain, pairwise
from typing import Generic, TypeVar

from transforms.text.folding import fold
from transforms.text.syllables import cuts_of

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]|_")
_MOST = 1 << 16
_LONG = 40
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


def _spans(chunk: str) -> tuple[Span, ...]:
    return tuple(chain.from_iterable(_parts(chunk, *match.span()) for match in TOKEN.finditer(chunk)))


def _parts(chunk: str, start: int, end: int) -> Iterator[Span]:
    """The token at chunk[start:end], or the syllables that it is glued together from."""
    cuts = [start, *(start + cut for cut in cuts_of(chunk[start:end])), end]
    return pairwise(cuts)


def _words(chunk: str) -> tuple[str, ...]:
    folded = fold(chunk)
    return tuple(sys.intern(folded[start:end]) for start, end in _SPANS[chunk])


_SPANS = Memo(_spans)
_WORDS = Memo(_words)


def tokens_of(text: str) -> list[str]:
    """The folded tokens of a text."""
    return list(chain.from_iterable(map(_WORDS.__getitem__, text.split())))


def places_of_tokens(text: str, offset: int = 0) -> tuple[list[int], list[int]]:
    """Where each token of a text starts and ends, counted from ``offset`` on."""
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for chunk in text.split():
        at = text.index(chunk, at)
        here = at + offset
        for start, end in _SPANS[chunk]:
            starts.append(start + here)
            ends.append(end + here)
        at += len(chunk)
    return starts, ends
