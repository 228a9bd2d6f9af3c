"""Which stories of a batch may tell something: a few scans over the bytes of all their texts at once.

Most articles of a crawl are of sport, weather and crime. What holds no word of a measure, no rank and no
count beside its figures, and no word of an event, is ruled out here, before a line of Python sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from transforms import wordings
from transforms.prefilter import crosses_border_in
from transforms.text.reading import read

Mask = npt.NDArray[np.bool_]
_BREAK = r"\n\s*\n|[.!?…:;][^\pL\pN\n]*\n"  # no sentence goes on over it, though its lines be wrapped


class Sieved(NamedTuple):
    """Of each text, whether it may state a fact, and whether it may tell an event."""

    states: Mask
    happens: Mask


def sieve(texts: pa.Array) -> Sieved:
    """Rule out texts that can tell nothing; what is spoilt in print is left to a closer look."""
    scan = _Scan.over(texts)
    spoilt = scan.has(wordings.spoilt())
    sound = scan.among(~spoilt)
    return Sieved(spoilt | _may_state(sound), spoilt | _may_happen(sound))


@dataclass(frozen=True, slots=True)
class _Scan:
    """Scans over those of the texts that are still in question."""

    texts: pa.Array
    left: Mask

    @classmethod
    def over(cls, texts: pa.Array) -> _Scan:
        """Scans over all of some texts."""
        return cls(texts, np.ones(len(texts), dtype=np.bool_))

    def count(self, pattern: str) -> npt.NDArray[np.int32]:
        """How often each has a match of a pattern."""
        counts = np.zeros(len(self.left), dtype=np.int32)
        if self.left.any():
            counts[self.left] = pc.count_substring_regex(self.texts.filter(pa.array(self.left)), pattern)
        return counts

    def has(self, *patterns: str) -> Mask:
        """Which of them have a match of any of the patterns."""
        found = np.zeros_like(self.left)
        for pattern in patterns:
            rest = self.left & ~found
            if rest.any():
                texts = self.texts if rest.all() else self.texts.filter(pa.array(rest))
                found[rest] = pc.match_substring_regex(texts, pattern).to_numpy(zero_copy_only=False)
        return found

    def among(self, mask: Mask) -> _Scan:
        """Scans over fewer of them."""
        return _Scan(self.texts, self.left & mask)

    def having(self, *patterns: str) -> _Scan:
        """Scans over those that have a match of any of the patterns."""
        return self.among(self.has(*patterns))


def _may_state(scan: _Scan) -> Mask:
    """A fact needs a count, a rank of something ours, or an amount and a measure that it can be of.

    Another country's money is read too where a place is named: what it measures may be a wording to learn.
    """
    found = scan.having(wordings.dollars()).has(*wordings.place())
    scan = scan.among(~found).having(wordings.topic())
    found |= scan.has(wordings.count())
    found |= scan.among(~found).having(wordings.rank()).has(wordings.ranked())
    found |= scan.among(~found).having(wordings.of_people()).has(wordings.rate())
    amounts = scan.among(~found).having(wordings.amount())
    found |= _is_measured(amounts)
    return found | _crosses_border(amounts.among(~found))


def _is_measured(scan: _Scan) -> Mask:
    """Whether a word of trade or investment stands there that is no part of one that means nothing."""
    measures = scan.count(wordings.measure())
    scan = scan.among(measures > 0)
    return scan.left & (measures + scan.count(wordings.meant()) > scan.count(wordings.noise()))


def _crosses_border(scan: _Scan) -> Mask:
    """Whether capital may be spoken of that comes from abroad: a closer look at its paragraphs tells."""
    scan = scan.having(wordings.capital())
    found, which = np.zeros_like(scan.left), np.flatnonzero(scan.left)
    paragraphs = pc.split_pattern_regex(scan.texts.filter(pa.array(scan.left)), _BREAK)
    near = _Scan.over(pc.list_flatten(paragraphs)).having(wordings.capital())
    texts = which[pc.list_parent_indices(paragraphs).to_numpy()[near.left]]
    for text, paragraph in zip(texts, near.texts.filter(pa.array(near.left)).to_pylist(), strict=True):
        found[text] = found[text] or crosses_border_in(read(paragraph))
    return found


def _may_happen(scan: _Scan) -> Mask:
    """An event needs a word of its own, or a weak one and a title."""
    strong = scan.has(wordings.event_root("strong"))
    return strong | scan.among(~strong).having(wordings.event_root("title")).has(wordings.event_root("weak"))
