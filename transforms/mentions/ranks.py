"""Ranks in figures and words: "thứ 6/148", "lớn thứ hai", "đứng đầu trong số 26", "số một"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from transforms.lexicon import Entry, Match
from transforms.mentions.numerals import numeral_at
from transforms.mentions.tokens import Sentence
from transforms.text.reading import fold
from transforms.vocabulary import load, words

_MOST = 300
_SLASHED = 2  # tokens of "/148"
_FIELDED = "fielded"  # words that place only where a slash says out of how many
_RANKED = ("worded", "placed")


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank whose words are tokens [start, end) and whose figure is tokens [figure, figure_end).

    ``degree``: "large" or "most" where its words compare amounts ("lớn nhất", "nhiều thứ hai"), else "".
    """

    start: int
    end: int
    figure: int
    figure_end: int
    value: int
    out_of: int | None = None
    degree: str = ""


def _whole(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """A whole number at token ``at``: its end and value."""
    if at >= len(sentence.tokens):
        return None
    numeral = numeral_at(sentence.tokens, at)
    if numeral is None or numeral.scale > 1:
        return None
    value = numeral.readings[0].value
    return (numeral.end, int(value)) if value == int(value) and 1 <= value <= _MOST else None


def _out_of(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """ "/148", "trong số 143", "trên tổng số 143" at token ``at``: the end and the number."""
    for phrase in out_of_phrases():
        if sentence.tokens[at : at + len(phrase)] == phrase:
            whole = _whole(sentence, at + len(phrase))
            if (
                whole is not None
                and whole[1] > 1
                and not _is_year(sentence, at + len(phrase), whole[0])
                and sentence.tokens[whole[0] : whole[0] + 1] not in _spans()
            ):
                return whole
    return None


def _is_year(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the number word that is also the word for a year stands for one.

    "thứ ba trong năm 2022", "Khách hàng lớn nhất trong năm là Lào"; not "lớn nhất trong năm nước"
    """
    behind = sentence.tokens[end] if end < len(sentence.tokens) else "."
    return [sentence.tokens[at]] in _spans() and (behind.isdecimal() or behind in _behind_year())


@cache
def _behind_year() -> frozenset[str]:
    return frozenset(fold(word) for word in load("ranks")["behind_year"])


@cache
def _spans() -> list[list[str]]:
    """Words behind a number that make it a span of time ("lớn nhất trong 9 tháng") and no field."""
    return [[fold(word)] for word in load("ranks")["spans"]]


@cache
def out_of_phrases() -> list[list[str]]:
    """What may stand before the number that a rank, or a part, is out of; longest first."""
    return sorted((fold(p).split() for p in load("ranks")["out_of"]), key=len, reverse=True)


@cache
def introducing_phrases() -> list[list[str]]:
    """What stands between a rank and the one that holds it ("thứ ba là", "vị trí số 1 thuộc về")."""
    return [fold(phrase).split() for phrase in load("ranks")["introduces"]]


@cache
def counting_phrases() -> list[list[str]]:
    """What a rank may be counted by, which says nothing of what it is in ("thứ hai về kim ngạch")."""
    return [fold(phrase).split() for phrase in load("ranks")["by"]]


def _ordinal(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The number behind "thứ" at token ``at``: its end and value."""
    token = sentence.tokens[at] if at < len(sentence.tokens) else ""
    value = _ordinals().get(token)
    return (at + 1, value) if value is not None else _whole(sentence, at)


@cache
def _ordinals() -> dict[str, int]:
    return {fold(word): value for word, value in load("ranks")["ordinals"].items()}


def _placed(sentence: Sentence, match: Match, degree: str) -> Rank | None:
    whole = _ordinal(sentence, match.end)
    if whole is None:
        return None
    end, value = whole
    of = _out_of(sentence, end)
    if degree == _FIELDED:
        if of is None or of[0] - end != _SLASHED:
            return None  # "đứng 3 ngày"
        degree = ""
    if of is not None:  # though it be less: a rank outside its field is for the audit to tell
        slashed = of[0] if of[0] - end == _SLASHED else end
        return Rank(match.start, of[0], match.end, slashed, value, of[1], degree)
    return Rank(match.start, end, match.end, end, value, degree=degree)


def _worded(sentence: Sentence, match: Match, entry: Entry) -> Rank:
    figure, value = match.start + int(entry.props["figure"]), int(entry.props["value"])
    end, field = _out_of(sentence, match.end) or (match.end, None)
    return Rank(match.start, end, figure, match.end, value, field, entry.id)


def ranks_of(sentence: Sentence) -> list[Rank]:
    """Ranks in order; what only looks like one ("một trong những … hàng đầu", "lần thứ 8") is left out."""
    found: list[Rank] = []
    barred = -1
    if sentence.by_kind.keys().isdisjoint(_RANKED):
        return found
    for match in sentence.matches:
        if match.of("not_rank"):
            barred = match.end
            continue
        worded, placed = match.of("worded"), match.of("placed")
        rank = None
        if worded is not None:
            rank = _worded(sentence, match, worded)
        elif placed is not None:
            rank = _placed(sentence, match, placed.id)
        if rank is None or (found and rank.start < found[-1].end) or _only_counts(sentence, match, rank):
            continue
        if barred >= 0 and rank.start - barred <= 8 and not _clause_between(sentence, barred, rank.start):
            continue
        found.append(rank)
        while placed is not None and (rank := _next_to(sentence, rank)) is not None:
            found.append(rank)
    return found


def _next_to(sentence: Sentence, rank: Rank) -> Rank | None:
    """The rank right below, told with one in as few words ("đứng thứ 3 |và 4| lần lượt là Lào và Nga")."""
    joined = rank.end + 1
    if not words("ranks", "joins").issuperset(sentence.tokens[rank.end : joined] or ("",)):
        return None
    whole = _whole(sentence, joined)
    if whole is None or whole[1] != rank.value + 1 or not _introduces(sentence, whole[0]):
        return None
    return Rank(joined, whole[0], joined, whole[0], whole[1], rank.out_of, rank.degree)


def _introduces(sentence: Sentence, at: int) -> bool:
    """Whether words at token ``at`` lead to who holds a rank, be it in turn, or another rank follows."""
    leading = (words("ranks", "introduces"), words("roles", "turns", "respectively"), words("ranks", "joins"))
    return any(known.stand_at(sentence.tokens, at) for known in leading)


def _only_counts(sentence: Sentence, match: Match, rank: Rank) -> bool:
    """Whether a rank opens a sentence as the next of several reasons ("Thứ hai, Lào vẫn là …")."""
    opens = match.start == 0 and match.end == 1 and match.of("placed") is not None
    return opens and sentence.tokens[rank.end : rank.end + 1] == [","]


def _clause_between(sentence: Sentence, start: int, end: int) -> bool:
    return any(token in {",", ";", ".", ":"} for token in sentence.tokens[start:end])
