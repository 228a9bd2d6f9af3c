"""The figures of a story that states no fact of ours: each with its reason, what governs it left aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from transforms.facts.accounting import passed_over
from transforms.facts.statements import Rejection
from transforms.mentions.periods import PeriodMention, periods_in
from transforms.mentions.quantities import Quantity, quantities_of
from transforms.mentions.ranks import Rank, ranks_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.text.reading import Reading

Span = tuple[int, int]
_FIGURE = re.compile(r"\d")
_REASONS = {"bare": "name", "points": "absolute_change"}
_VETOES = ("veto", "soft_veto")


def figures_in(reading: Reading, sentences: Iterable[Span]) -> Iterator[Rejection]:
    """A rejection for each figure in the sentences of a story in which no measure of ours meets an amount."""
    for start, end in sentences:
        if _FIGURE.search(reading.text, start, end):
            yield from _figures_of(sentence_at(reading, start, end))


def _figures_of(sentence: Sentence) -> Iterator[Rejection]:
    """Periods claim their tokens first, then ranks, then quantities, as where facts are read."""
    periods = list(periods_in(sentence))
    free = _Free(sentence, periods)
    ranks = [rank for rank in ranks_of(sentence) if free.takes(rank.start, rank.end)]
    counted = [quantity for quantity in quantities_of(sentence) if free.takes(quantity.start, quantity.end)]
    found = [_ranked(sentence, rank) for rank in ranks] + [_counted(sentence, each) for each in counted]
    yield from found
    phrases = [(sentence.starts[rank.start], sentence.ends[rank.end - 1]) for rank in ranks]
    span = (sentence.start, sentence.end)
    yield from passed_over(sentence.reading.text, span, [], found, periods, phrases)


class _Free:
    """The tokens of a sentence that no mention has claimed yet."""

    def __init__(self, sentence: Sentence, periods: list[PeriodMention]) -> None:
        self._taken = bytearray(len(sentence.tokens) + 1)
        for period in periods:
            start, end = sentence.at(period.start), sentence.at(period.end)
            self.takes(start, max(end, start + 1))

    def takes(self, start: int, end: int) -> bool:
        """Claim tokens [start, end); False where one of them is claimed already."""
        if any(self._taken[start:end]):
            return False
        self._taken[start:end] = b"\1" * (end - start)
        return True


def _ranked(sentence: Sentence, rank: Rank) -> Rejection:
    start, end = sentence.starts[rank.figure], sentence.ends[rank.figure_end - 1]
    return Rejection(start, end, sentence.start, sentence.end, "rank_out_of_scope")


def _counted(sentence: Sentence, quantity: Quantity) -> Rejection:
    start, end = sentence.starts[quantity.start], sentence.ends[quantity.end - 1]
    reason = _reason(sentence, quantity)
    return Rejection(start, end, sentence.start, sentence.end, reason, quantity.value, quantity.unit)


def _reason(sentence: Sentence, quantity: Quantity) -> str:
    """What the figure counts, or else the last word before it that says what it is of."""
    if quantity.kind in _REASONS:
        return _REASONS[quantity.kind]
    if quantity.kind == "other":
        return quantity.noun
    if quantity.noun == "persons":
        return "other_topic"
    before = [match for match in sentence.matches if match.end <= quantity.start]
    vetoes = (entry.id for match in reversed(before) for entry in match.entries if entry.kind in _VETOES)
    return next(vetoes, "no_measure")
