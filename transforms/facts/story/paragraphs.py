"""Paragraphs of a story that gives each sentence one of its own: which of them go on with the one before."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.mentions.periods import periods_in
from transforms.mentions.places import places_of
from transforms.mentions.tokens import Sentence, sentence_at
from transforms.text.blocks import Block
from transforms.text.reading import Reading
from transforms.text.sentences import sentences_of
from transforms.vocabulary import words

_MOSTLY = 0.7  # of the paragraphs, in such a story
_FEWEST = 2
_OPENING = 2  # words before a time that opens a sentence ("Tính riêng |tháng 5")


def going_on_in(reading: Reading, blocks: Sequence[Block]) -> set[int]:
    """Numbers of the blocks that only say when, where nearly each sentence has a paragraph.

    "Kim ngạch với Lào đạt 2 tỷ USD.¶Riêng tháng 5, con số này là 300 triệu USD."
    """
    body = [n for n, block in enumerate(blocks) if block.kind == "body"]
    single = {n for n in body if _is_single(reading, blocks[n])} if len(body) >= _FEWEST else set()
    if len(single) < max(_FEWEST, _MOSTLY * len(body)):
        return set()
    behind = (n for n in single if n - 1 in single)
    return {n for n in behind if _only_says_when(sentence_at(reading, blocks[n].start, blocks[n].end))}


def _is_single(reading: Reading, block: Block) -> bool:
    sentences = iter(sentences_of(reading.text, block))
    return next(sentences, None) is not None and next(sentences, None) is None


def _only_says_when(sentence: Sentence) -> bool:
    """Whether a sentence of trade points back, opens with its time, and names nobody whose it is."""
    if words("roles", "pointing", "words").isdisjoint(sentence.tokens) or places_of(sentence):
        return False
    cues = (match.of("measure") for match in sentence.by_kind.get("measure", ()))
    if any(cue is not None and str(cue.props["measure"]).startswith("fdi") for cue in cues):
        return False  # what a slice of investment is of, its own paragraph says
    first = next(iter(periods_in(sentence)), None)
    return first is not None and sentence.at(first.start) <= _OPENING
