"""A closer look at a story that the sieve let through: whether a figure and a cue of ours meet in it.

Only sentences in which a word of a measure stands are looked at; only a story that passes is read from its
first to its last word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

import ahocorasick

from transforms.cues import (
    Phrase,
    is_firm,
    is_head_of_counts,
    is_of_capital,
    is_of_people,
    is_ranked,
    is_topic,
    is_unit,
    phrases_of,
)
from transforms.facts.records import WORLD, is_home
from transforms.mentions.numerals import scales
from transforms.mentions.places import Place, places_of
from transforms.mentions.quantities import quantities_of
from transforms.mentions.ranks import ranks_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.phrases import Entry
from transforms.text.blocks import Block
from transforms.text.reading import Reading
from transforms.text.sentences import sentences_of
from transforms.text.words import tokens_of

Span = tuple[int, int]
_AMOUNTS = ("money", "percent", "tonne")
_HEAD = 60  # characters of a cell that names a column or a table, at most
_HEADER = 200  # characters of a line above a table, or of its cells, at most


def may_state(reading: Reading, sentences: list[Span]) -> bool:
    """Whether the sentences of a page can state a fact: a measure and an amount, a rank or a count."""
    if not sentences:
        return False
    is_measured = is_of_visits = False
    for sentence in _marked(reading, sentences, _topics()):
        entries = list(_entries(sentence))
        if _ranks(sentence, entries) or _counts(sentence, entries):
            return True
        is_of_visits = is_of_visits or any(map(is_of_people, entries))
        is_measured = is_measured or any(map(is_firm, entries)) or _crosses_border(sentence)
    return any(
        _is_paid_abroad(each) or (is_measured and _amounts(each)) or (is_of_visits and _rates(each))
        for each in _marked(reading, sentences, _units())
    )


def crosses_border_in(paragraph: Reading) -> bool:
    """Whether a sentence of a paragraph may speak of capital that crosses a border."""
    spans = list(sentences_of(paragraph.text, Block(0, len(paragraph.text), "body")))
    return bool(spans) and any(map(_crosses_border, _marked(paragraph, spans, _capital())))


def _marked(reading: Reading, sentences: list[Span], roots: ahocorasick.Automaton) -> Iterator[Sentence]:
    """The sentences in which a root stands."""
    starts = [start for start, _ in sentences]
    last = -1
    text = reading.folded.replace("\n", " ")
    for end, root in roots.iter(text):
        start = end + 1 - len(root)
        at = bisect_right(starts, start) - 1
        if at > last and _stands(text, start, end + 1):
            last = at
            yield sentence_at(reading, *sentences[at])


def _stands(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] are whole words, be it that the spaces around them are lost."""
    if not (text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()):
        return True
    while start and text[start - 1].isalpha():
        start -= 1
    while text[end : end + 1].isalpha():
        end += 1
    return len(tokens_of(text[start:end])) > 1 + text.count(" ", start, end)


def _entries(sentence: Sentence) -> Iterator[Entry]:
    return (entry for match in sentence.matches for entry in match.entries)


def _ranks(sentence: Sentence, entries: list[Entry]) -> bool:
    """Whether something of ours is ranked."""
    return any(map(is_ranked, entries)) and bool(ranks_of(sentence))


def _counts(sentence: Sentence, entries: list[Entry]) -> bool:
    """Whether projects, visitors or agreements are counted: in a phrase, behind a colon, or below a head."""
    heads = sentence.end - sentence.start < _HEAD or "|" in sentence.tokens
    if (heads or ":" in sentence.tokens) and any(map(is_head_of_counts, entries)):
        return True
    return any(quantity.measure for quantity in quantities_of(sentence))


def _crosses_border(sentence: Sentence) -> bool:
    """Whether capital is spoken of with a place abroad, an investor, or behind what may be its amount."""
    cues = [match for match in sentence.matches if any(map(is_of_capital, match.entries))]
    if not cues:
        return False
    last = cues[-1].start
    if any(match.end <= last and match.of("fraction") for match in sentence.matches):
        return True
    amounts = [quantity for quantity in quantities_of(sentence) if quantity.kind in _AMOUNTS]
    if any(a.end <= last or (a.kind == "money" and a.unit != "VND") for a in amounts):
        return True
    return any(place.is_investor or _is_abroad(place) for place in places_of(sentence))


def _is_paid_abroad(sentence: Sentence) -> bool:
    """Whether money of another country is told, whatever it measures."""
    return any(q.kind == "money" and q.unit not in (None, "VND") for q in quantities_of(sentence))


def _is_abroad(place: Place) -> bool:
    return any(not is_home(code) and code != WORLD for code in place.codes)


def _amounts(sentence: Sentence) -> bool:
    """Whether a figure may be of a measure named before; the unit of a table stands apart from figures."""
    if any(quantity.kind in _AMOUNTS for quantity in quantities_of(sentence)):
        return True
    is_short = sentence.end - sentence.start < _HEADER
    return any(e.kind == "fraction" or (is_short and is_unit(e)) for e in _entries(sentence))


def _rates(sentence: Sentence) -> bool:
    """Whether a figure may be of visitors or agreements named before."""
    is_part = any(entry.kind == "fraction" for entry in _entries(sentence))
    return is_part or any(q.kind == "percent" or q.noun == "persons" for q in quantities_of(sentence))


@cache
def _topics() -> ahocorasick.Automaton:
    return _automaton(phrases_of(is_topic))


@cache
def _capital() -> ahocorasick.Automaton:
    return _automaton(phrases_of(is_of_capital))


@cache
def _units() -> ahocorasick.Automaton:
    kinds = ("currency_before", "fraction")
    units = phrases_of(lambda e: e.kind in kinds or is_unit(e) or e.id == "persons")
    return _automaton([*units, *((scale,) for scale in scales())])


def _automaton(phrases: Iterable[Phrase]) -> ahocorasick.Automaton:
    """Phrases with and without their spaces."""
    automaton = ahocorasick.Automaton()
    for root in map(" ".join, phrases):
        for printed in (root, root.replace(" ", "")):
            automaton.add_word(printed, printed)
    automaton.make_automaton()
    return automaton
