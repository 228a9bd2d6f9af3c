"""Words that sound as a country's or a province's name and belong to another one ("ông Đức Minh")."""

from __future__ import annotations

from transforms.lexicon import Match
from transforms.mentions.tokens import Sentence
from transforms.text.syllables import is_syllable
from transforms.vocabulary import words

_GIVEN_NAMES = 2  # words of given names that are also a province
_LONGEST_NAME = 4  # words of a person's name before the one that is also a country
_LONGEST = 4  # letters of a country's name that is also part of others
_STOPS = (".", "!", "?", "…")
_PLACES = ("place", "half", "anaphor")


def is_namesake(sentence: Sentence, match: Match) -> bool:
    """Whether what sounds as a place is part of a person's, a firm's or a smaller place's name."""
    if match.end - match.start > 1 or len(sentence.tokens[match.start]) > _LONGEST:
        given = match.start > 0 and match.end - match.start == _GIVEN_NAMES
        return given and _has_surname(sentence, match.start)
    return _is_person(sentence, match) or _is_within_name(sentence, match.start)


def _is_person(sentence: Sentence, match: Match) -> bool:
    if match.start == 0:
        return False
    before, capital = sentence.tokens[match.start - 1], sentence.capital[match.start - 1]
    goes_on = sentence.capital[match.end] and sentence.tokens[match.end].isalpha()
    if before in words("places", "people", "before") and (capital or not goes_on):
        return True
    return capital and _is_named_person(sentence, match.start)


def _has_surname(sentence: Sentence, at: int) -> bool:
    """Whether a surname alone stands before given names that are also a province ("ông Lê Hà Giang")."""
    lone = at < 2 or not sentence.capital[at - 2]
    return (
        lone and sentence.capital[at - 1] and sentence.tokens[at - 1] in words("places", "people", "before")
    )


def _is_named_person(sentence: Sentence, at: int) -> bool:
    """Whether capital words before token ``at`` lead back to a title or a surname ("ông Phùng Đức Lâm")."""
    known, printed = words("places", "people", "before"), sentence.text(at, at + 1)
    if all(sentence.capital[n] for n in range(at)) or (printed.isupper() and len(printed) > 1):
        return False  # a title in capitals, or "VN"
    first = at
    while first and at - first < _LONGEST_NAME and sentence.capital[first - 1]:
        first -= 1
        if sentence.tokens[first] in known:
            return True
    return bool(first) and sentence.tokens[first - 1] in known


def _is_within_name(sentence: Sentence, at: int) -> bool:
    """Whether a Vietnamese name goes on before or behind token ``at`` ("tại Phú Mỹ", "khu Mỹ Phước")."""
    if not (sentence.capital[at + 1] or (at > 1 and sentence.capital[at - 1])):
        return False
    goes_on = not _is_capital(sentence, at - 1) and _is_of_name(sentence, at + 1)
    ends = at > 1 and not _is_capital(sentence, at - 2) and _is_of_name(sentence, at - 1)
    ends = ends and sentence.tokens[at - 2] not in _STOPS  # of a whole paragraph: "… vào tháng 6. Phía Lào …"
    return (goes_on or ends) and not _is_headline(sentence)


def _is_capital(sentence: Sentence, at: int) -> bool:
    """Whether a token is printed with a capital and small letters behind it ("Phước", not "KCN")."""
    if not 0 <= at < len(sentence.tokens) or not sentence.capital[at]:
        return False
    printed = sentence.text(at, at + 1)
    return len(printed) == 1 or not printed.isupper()


def _is_of_name(sentence: Sentence, at: int) -> bool:
    """Whether a token can be a syllable of a name, and means nothing else by itself or with others."""
    if not _is_capital(sentence, at) or not is_syllable(sentence.tokens[at]):
        return False
    meant = [m for m in sentence.matches if m.start <= at < m.end]
    return all(m.end - m.start == 1 and not any(m.of(kind) for kind in _PLACES) for m in meant)


def _is_headline(sentence: Sentence) -> bool:
    """Whether most words have capitals, which tell nothing then ("Xuất Khẩu Sang Mỹ Tăng")."""
    letters = [at for at, token in enumerate(sentence.tokens) if token.isalpha()]
    return 2 * sum(sentence.capital[at] for at in letters) > len(letters)
