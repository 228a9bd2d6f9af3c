"""The tokens of a sentence and the phrases of the vocabulary of events among them."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.lexicon import diplomacy
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.phrases import Match
from transforms.text.reading import Reading


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence's tokens, and the phrases among them by the token that they begin with."""

    sentence: Sentence
    matches: list[Match]
    by_start: dict[int, Match]
    is_shouted: bool  # all in capitals, which then tell no name

    @property
    def tokens(self) -> list[str]:
        return self.sentence.tokens

    def printed(self, start: int, end: int) -> str:
        """Characters of tokens [start, end) as printed, on one line."""
        return " ".join(self.sentence.text(start, end).split())

    def match_at(self, at: int) -> Match | None:
        """The longest phrase that begins at a token, though it stands inside another."""
        end, entries = diplomacy().match(self.tokens, at)
        if entries and not self.sentence.capital[at]:
            entries = entries.uncased
        return Match(at, end, entries) if entries else None

    def match_up_to(self, at: int, end: int) -> Match | None:
        """The longest phrase that begins at token ``at`` and ends at ``end`` or before it."""
        found, entries = diplomacy().match(self.tokens[:end], at)
        if entries and not self.sentence.capital[at]:
            entries = entries.uncased
        return Match(at, found, entries) if entries else None

    def is_name_part(self, at: int) -> bool:
        """Whether token ``at`` has a capital and is no abbreviation; if all is shouted, is no known word."""
        if not self.tokens[at].isalpha() or not self.sentence.capital[at]:
            return False
        if self.is_shouted:
            match = self.by_start.get(at)
            return match is None or match.of("leader") is not None
        start, end = self.sentence.starts[at], self.sentence.ends[at]
        return end - start == 1 or not self.sentence.reading.text[start:end].isupper()

    def tells(self) -> bool:
        """Whether an event may hang on a phrase of the sentence; "to go" alone needs a title and a place."""
        forms = {str(e.props["form"]) for m in self.matches for e in m.entries if e.kind == "anchor"}
        kinds = {kind for m in self.matches for kind in m.entries.by_kind}
        return bool(forms - {"go"}) or (
            bool(forms) and "place" in kinds and bool(kinds & {"title", "leader"})
        )

    def touches(self, at: int) -> bool:
        """Whether token ``at`` follows the one before it without a blank."""
        return 0 < at < len(self.tokens) and self.sentence.starts[at] == self.sentence.ends[at - 1]


def words_of(reading: Reading, start: int, end: int) -> Words:
    """Tokens and phrases of reading.text[start:end]."""
    sentence = sentence_at(reading, start, end)
    matches = diplomacy().matches(sentence.tokens, sentence.capital)
    by_start = {match.start: match for match in matches}
    return Words(sentence, matches, by_start, reading.text[start:end].isupper())
