"""Which stories may state a figure of ours: one pass finds the words without which none is stated.

Most articles of a crawl are of sport, weather and crime. Only sentences in which such a word stands are
looked at more closely, and only a story that passes is read from its first to its last word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

import ahocorasick

from transforms.lexicon import lexicon
from transforms.mentions.numerals import scales
from transforms.mentions.quantities import quantities_of
from transforms.mentions.ranks import ranks_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.phrases import Entries, Entry
from transforms.text.reading import Reading
from transforms.text.words import tokens_of

Span = tuple[int, int]
_AMOUNTS = ("money", "percent", "tonne")
_COUNTED = ("fdi_projects", "visitor_arrivals")
_HEAD = 60  # characters of a cell that names a column or a table, at most
_HEADER = 200  # characters of a line above a table, or of its cells, at most


def may_state(reading: Reading, sentences: list[Span]) -> bool:
    """Whether the sentences of a page can state a fact: a measure and an amount, a rank or a count."""
    if not sentences:
        return False
    is_measured = False
    for sentence in _marked(reading, sentences, _topics()):
        if _ranks(sentence) or _counts(sentence):
            return True
        is_measured = is_measured or any(map(_measures, _entries(sentence)))
    return is_measured and any(map(_amounts, _marked(reading, sentences, _units())))


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


def _measures(entry: Entry) -> bool:
    """Whether a word sets what the figures after it measure, by itself."""
    return entry.kind == "measure" and entry.props["measure"] != "same" and not entry.props.get("realised")


def _ranks(sentence: Sentence) -> bool:
    """Whether something of ours is ranked."""
    is_ours = any(entry.kind == "ranked" and entry.id for entry in _entries(sentence))
    return is_ours and bool(ranks_of(sentence))


def _counts(sentence: Sentence) -> bool:
    """Whether projects, visitors or agreements are counted: in a phrase, behind a colon, or below a head."""
    named = any(e.kind == "measure" and e.props["measure"] in _COUNTED for e in _entries(sentence))
    heads = sentence.end - sentence.start < _HEAD or "|" in sentence.tokens
    return (named and (heads or ":" in sentence.tokens)) or any(
        quantity.measure for quantity in quantities_of(sentence)
    )


def _amounts(sentence: Sentence) -> bool:
    """Whether a figure may be of a measure named before; the unit of a table stands apart from figures."""
    if any(quantity.kind in _AMOUNTS for quantity in quantities_of(sentence)):
        return True
    is_short = sentence.end - sentence.start < _HEADER
    return any(e.kind == "fraction" or (is_short and _is_unit(e)) for e in _entries(sentence))


def _is_unit(entry: Entry) -> bool:
    return entry.kind in ("currency", "percent") or entry.props.get("unit") == "tonne"


def _is_topic(entry: Entry) -> bool:
    is_ranked = entry.kind == "ranked" and entry.id != ""
    return is_ranked or _measures(entry) or (entry.kind == "counted" and bool(entry.props["measure"]))


@cache
def _topics() -> ahocorasick.Automaton:
    return _roots_of(tokens for tokens, entries in lexicon().phrases() if any(map(_is_topic, entries)))


@cache
def _units() -> ahocorasick.Automaton:
    kinds = {"currency", "currency_before", "percent", "fraction"}
    units = (tokens for tokens, entries in lexicon().phrases() if _heads_amount(entries, kinds))
    return _roots_of(chain(units, ((scale,) for scale in scales())))


def _heads_amount(entries: Entries, kinds: set[str]) -> bool:
    return any(entry.kind in kinds or _is_unit(entry) for entry in entries)


def _roots_of(phrases: Iterable[tuple[str, ...]]) -> ahocorasick.Automaton:
    """The shortest of some phrases, which all others have in them, with and without their spaces."""
    shortest: list[str] = []
    for phrase in sorted(map(" ".join, phrases), key=len):
        if not any(f" {root} " in f" {phrase} " for root in shortest):
            shortest.append(phrase)
    automaton = ahocorasick.Automaton()
    for root in shortest:
        for printed in (root, root.replace(" ", "")):
            automaton.add_word(printed, printed)
    automaton.make_automaton()
    return automaton
