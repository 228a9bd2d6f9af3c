"""Countries called by how large their economies are ("nền kinh tế lớn nhất thế giới")."""

from __future__ import annotations

from transforms.mentions.numerals import numeral_at
from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import words


def is_one_of_several(sentence: Sentence, match: Match) -> bool:
    """Whether the largest economy is only one of several ("|hai| nền kinh tế lớn nhất thế giới")."""
    start = match.start
    if not start or not words("places", "economies", "heads").stand_at(sentence.tokens, start):
        return False
    several = words("places", "regions", "several")
    return sentence.tokens[start - 1] in several or numeral_at(sentence.tokens, start - 1) is not None
