"""Countries called by how large their economies are ("nền kinh tế lớn nhất thế giới")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.mentions.numerals import numeral_at
from transforms.mentions.tokens import Sentence
from transforms.phrases import Match
from transforms.vocabulary import words

if TYPE_CHECKING:
    from transforms.mentions.places import Place

_BESIDE = 3  # words between a country and what it is called: "hiện vẫn là"
_SIGNS = frozenset((",", "-", "–", "—", "("))


def is_one_of_several(sentence: Sentence, match: Match) -> bool:
    """Whether the largest economy is only one of several ("|hai| nền kinh tế lớn nhất thế giới")."""
    if not match.start or not _calls_by_size(sentence, match):
        return False
    several = words("places", "regions", "several")
    return (
        sentence.tokens[match.start - 1] in several
        or numeral_at(sentence.tokens, match.start - 1) is not None
    )


def called(sentence: Sentence, match: Match, code: str, last: Place | None) -> tuple[str, ...]:
    """The codes of a name that says ``code``; of the country named right before what describes it.

    "Nhật Bản, |nền kinh tế lớn thứ hai thế giới|, …", as papers had it once
    """
    if last is None or last.kind != "place" or len(last.codes) != 1 or not _calls_by_size(sentence, match):
        return (code,)
    between = sentence.tokens[last.end : match.start]
    told = not words("ranks", "copula").isdisjoint(between[-1:]) or not _SIGNS.isdisjoint(between[-1:])
    return last.codes if told and len(between) <= _BESIDE else (code,)


def _calls_by_size(sentence: Sentence, match: Match) -> bool:
    return words("places", "economies", "heads").stand_at(sentence.tokens, match.start)
