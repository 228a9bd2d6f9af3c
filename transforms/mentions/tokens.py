"""A sentence as tokens with their places in the reading copy, and the vocabulary's phrases among them."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.lexicon import TOKEN, Match, lexicon
from transforms.text.reading import Reading


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens of reading.text[start:end]; ``starts`` and ``ends`` are offsets into reading.text."""

    reading: Reading
    start: int
    end: int
    tokens: list[str]
    starts: list[int]
    ends: list[int]
    capital: list[bool]
    matches: list[Match]

    def at(self, offset: int) -> int:
        """Index of the first token that begins at or after a character offset."""
        for index, start in enumerate(self.starts):
            if start >= offset:
                return index
        return len(self.starts)

    def text(self, start: int, end: int) -> str:
        """Characters of tokens [start, end) as printed."""
        return self.reading.text[self.starts[start] : self.ends[end - 1]]


def sentence_at(reading: Reading, start: int, end: int) -> Sentence:
    """Tokenize one sentence and find the vocabulary's phrases in it."""
    found = list(TOKEN.finditer(reading.folded, start, end))
    tokens = [m[0] for m in found]
    text = reading.text
    capital = [text[m.start()].isupper() for m in found]
    matches = list(lexicon().matches(tokens, capital))
    return Sentence(reading, start, end, tokens, [m.start() for m in found], [m.end() for m in found], capital, matches)
