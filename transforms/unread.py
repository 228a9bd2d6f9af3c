"""Stories that are not read: their lines and the figures in them, found for a whole batch at once.

Where no fact of ours can be stated, figures are counted, each with its place and as it is printed; what they
are worth, and of what, is not asked.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from transforms.ids import ids_of_places
from transforms.schema import OTHER_STORY, REJECTED_FIGURES, SENTENCES, UNREAD

Codes = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]
_NEWLINE, _RETURN, _NOUGHT, _COMMA, _STOP = map(ord, "\n\r0,.")
_ARABIC, _LATIN, _SIGNS = 0x660, 0x1E00, 0x206F  # digits of other scripts lie between the first two, or above


class _Spans(NamedTuple):
    """Spans of characters: the number of the text that each is in, where in it it starts and ends."""

    text: Places
    start: Places
    end: Places


class Unread:
    """Articles by their ids, with their texts."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._ids = np.array(list(texts), dtype=object)
        self._page = "".join(f"{text}\n" for text in texts.values())
        self._codes = np.frombuffer(self._page.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        self._offsets = np.cumsum([0, *(len(text) + 1 for text in texts.values())], dtype=np.int64)

    def lines(self) -> pa.Table:
        """Rows of ``sentences``: each line that is not empty."""
        spans = self._within(*_lines(self._codes))
        first = np.searchsorted(spans.text, np.arange(len(self._ids)))
        count = len(spans.text)
        columns = {
            "article_id": self._ids[spans.text],
            "sentence_no": np.arange(count) - first[spans.text],
            "char_start": spans.start,
            "char_end": spans.end,
            "block_kind": pa.repeat(UNREAD, count),
        }
        return pa.table(columns, schema=SENTENCES.arrow())

    def figures(self) -> pa.Table:
        """Rows of ``rejected_figures``: each figure, quoted with its line."""
        starts, ends = _figures(self._codes)
        first, last = _lines(self._codes)
        at = np.searchsorted(first, starts, side="right") - 1
        spans, quotes = self._within(starts, ends), self._within(first[at], last[at])
        article_id, count = self._ids[spans.text], len(starts)
        columns = {
            "figure_id": ids_of_places(article_id, spans.start, spans.end),
            "article_id": article_id,
            "char_start": spans.start,
            "char_end": spans.end,
            "quote_start": quotes.start,
            "quote_end": quotes.end,
            "printed": self._printed(starts, ends),
            "value": pa.nulls(count),
            "unit": pa.nulls(count),
            "reason": pa.repeat(OTHER_STORY, count),
        }
        return pa.table(columns, schema=REJECTED_FIGURES.arrow())

    def _printed(self, starts: Places, ends: Places) -> list[str]:
        return [self._page[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]

    def _within(self, start: Places, end: Places) -> _Spans:
        """Spans of all texts one below the other as spans of each."""
        text = np.searchsorted(self._offsets, start, side="right") - 1
        return _Spans(text, start - self._offsets[text], end - self._offsets[text])


def _lines(codes: Codes) -> tuple[Places, Places]:
    """Where the lines with something in them start and end."""
    ends = np.flatnonzero(codes == _NEWLINE)
    starts = np.concatenate([[0], ends + 1])[:-1]
    ends = ends - ((ends > starts) & (codes[ends - 1] == _RETURN))
    filled = ends > starts
    return starts[filled], ends[filled]


def _figures(codes: Codes) -> tuple[Places, Places]:
    """Where figures start and end: digits, with points and commas between them."""
    digits = np.flatnonzero(_are_digits(codes))
    if not len(digits):
        return digits, digits
    gaps = np.diff(digits)
    between = codes[digits[:-1] + 1]
    is_joined = (gaps == 1) | ((gaps == 2) & ((between == _COMMA) | (between == _STOP)))
    return digits[np.concatenate([[True], ~is_joined])], digits[np.concatenate([~is_joined, [True]])] + 1


def _are_digits(codes: Codes) -> npt.NDArray[np.bool_]:
    are = codes - np.uint32(_NOUGHT) < 10
    strange = np.flatnonzero((codes >= _ARABIC) & ((codes < _LATIN) | (codes > _SIGNS)))
    if len(strange):
        kinds, which = np.unique(codes[strange], return_inverse=True)
        are[strange] = np.array([chr(code).isdecimal() for code in kinds])[which]
    return are
