"""A sentence as tokens with their places in the reading copy, and the vocabulary's phrases among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from transforms.lazy import lazy
from transforms.lexicon import lexicon
from transforms.phrases import Match
from transforms.text.reading import Reading
from transforms.text.words import places_of_tokens, tokens_of

KEPT = 512  # sentences: those of an article, be it long, and what each reader of it asks of them


@dataclass(eq=False, slots=True)
class Capitals:
    """For each token of a sentence, whether it begins with a capital; worked out when asked.

    What would come behind the last one does not.
    """

    sentence: Sentence

    def __getitem__(self, at: int) -> bool:
        starts = self.sentence.starts
        return at < len(starts) and self.sentence.reading.text[starts[at]].isupper()


@dataclass(eq=False)
class Sentence:
    """Tokens of reading.text[start:end]; ``starts`` and ``ends`` are offsets into reading.text."""

    reading: Reading
    start: int
    end: int
    tokens: list[str]

    @lazy
    def matches(self) -> list[Match]:
        """Phrases of the vocabulary, in order."""
        return lexicon().matches(self.tokens, self.capital)

    @lazy
    def by_kind(self) -> dict[str, list[Match]]:
        """Phrases that can be of a kind, in order, by that kind."""
        found: dict[str, list[Match]] = {}
        for match in self.matches:
            for kind in match.entries.by_kind:
                found.setdefault(kind, []).append(match)
        return found

    @lazy
    def by_end(self) -> dict[int, Match]:
        """Phrases by the token that follows them."""
        return {match.end: match for match in self.matches}

    @lazy
    def figures(self) -> list[int]:
        """Tokens that begin with a digit."""
        return [at for at, token in enumerate(self.tokens) if token[0].isdecimal()]

    @lazy
    def starts(self) -> list[int]:
        return self._places[0]

    @lazy
    def ends(self) -> list[int]:
        return self._places[1]

    @lazy
    def capital(self) -> Capitals:
        """Which tokens begin with a capital."""
        return Capitals(self)

    @lazy
    def _places(self) -> tuple[list[int], list[int]]:
        return places_of_tokens(self.reading.text[self.start : self.end], self.tokens, self.start)

    def without(self, spans: Sequence[tuple[int, int]]) -> Sentence:
        """The same sentence without the tokens of some spans; those that are left stay where they are."""
        passed = {at for start, end in spans for at in range(start, end)}
        kept = [at for at in range(len(self.tokens)) if at not in passed]
        other = Sentence(self.reading, self.start, self.end, [self.tokens[at] for at in kept])
        other.__dict__["_places"] = [self.starts[at] for at in kept], [self.ends[at] for at in kept]
        return other

    def at(self, offset: int) -> int:
        """Index of the first token that begins at or after a character offset."""
        return bisect_left(self.starts, offset)

    def text(self, start: int, end: int) -> str:
        """Characters of tokens [start, end) as printed, on one line."""
        return self.reading.text[self.starts[start] : self.ends[end - 1]].replace("\n", " ")


@lru_cache(maxsize=KEPT)
def sentence_at(reading: Reading, start: int, end: int) -> Sentence:
    """One sentence with its tokens; each reader of an article asks for the same ones."""
    return Sentence(reading, start, end, tokens_of(reading.text[start:end]))
