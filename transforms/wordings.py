"""What a text must have in it to state a fact or tell an event: patterns for RE2 over text as it is stored.

Their words are those of the vocabulary. A pattern may find more than is meant, and never less.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from transforms.cues import (
    Phrase,
    beginnings_of,
    is_counted,
    is_firm,
    is_head_of_counts,
    is_of_capital,
    is_of_people,
    is_ranked,
    is_topic,
    is_unit,
    phrases_of,
)
from transforms.lexicon import lexicon
from transforms.mentions.fractions import HALF
from transforms.mentions.numerals import heads, scales
from transforms.text.folding import fold
from transforms.text.reading import SPOILT
from transforms.text.spellings import BLANKS, any_of, names_of, words_of
from transforms.text.words import tokens_of
from transforms.vocabulary import load

_PARTS = 5  # that names of places come in


def spoilt() -> str:
    """What hides words; figures that are no ASCII are for a closer look too."""
    return rf"{SPOILT}|[^\P{{Nd}}0-9]"


@cache
def event_root(kind: str) -> str:
    """A root of the words of events: strong, weak or title."""
    return any_of(tuple(tokens_of(word)) for word in load("events")["roots"][kind])


@cache
def topic() -> str:
    """Whatever facts can be of."""
    return words_of(phrases_of(is_topic))


@cache
def measure() -> str:
    """A word of trade, or of investment from abroad."""
    return words_of(phrases_of(is_firm))


@cache
def _noises() -> list[Phrase]:
    roots = [f" {' '.join(root)} " for root in phrases_of(is_firm) if len(root) == 1]
    is_noise = (tokens for tokens, entries in lexicon().phrases() if entries.by_kind.keys() == {"noise"})
    return [tokens for tokens in is_noise if sum(map(f" {' '.join(tokens)} ".count, roots)) == 1]


@cache
def noise() -> str:
    """A phrase that holds a syllable of trade or investment, and means nothing of it."""
    return words_of(_noises())


@cache
def meant() -> str:
    """Such a phrase whose first words belong to what stands before them, so that the syllable is meant."""
    ends: dict[Phrase, set[Phrase]] = defaultdict(set)
    before: dict[Phrase, set[Phrase]] = defaultdict(set)
    for noise in _noises():
        for length in range(1, len(noise)):
            ends[noise[:length]].add(noise[length:])
    for phrase, _ in lexicon().phrases():
        for start in range(1, len(phrase)):
            if phrase[start:] in ends:
                before[phrase[start:]].add(phrase[start - 1 : start])
    parts = ((any_of(before[first]), any_of([first]), any_of(ends[first])) for first in sorted(before))
    return "|".join(map(BLANKS.join, parts))


@cache
def of_people() -> str:
    """A word of visitors or agreements."""
    return words_of(phrases_of(is_of_people))


@cache
def ranked() -> str:
    """What is ranked."""
    return words_of(phrases_of(is_ranked))


def _number() -> str:
    """The end of a number in figures, or the first word of one, and the scales after it."""
    one = any_of((hedge,) for hedge in load("numerals")["one"]["hedges"])
    first = f"(?:[0-9]{_suffixes()}?|{_heads()}|{one}{BLANKS}{_scales()})"
    return f"{first}{BLANKS}(?:{_scales()}{BLANKS}[.]?{BLANKS})*"


def _heads() -> str:
    return any_of((word,) for word in heads())


def _scales() -> str:
    return any_of((scale,) for scale in (*scales(), *load("numerals")["abbreviated"]))


def _suffixes() -> str:
    return "(?i:[" + "".join(row["letter"] for row in load("numerals")["suffix"]) + "])"


@cache
def count() -> str:
    """A number of projects, visitors or agreements, their name beside a colon, or at the head of a table."""
    named = words_of(phrases_of(is_head_of_counts))
    head = rf"(?:^|[\n|])[^\n|.!?]*{named}[^\n|.!?]*(?:$|[\n|])"
    return rf"{_number()}{any_of(beginnings_of(is_counted))}|{named}[^\n]*:|:[^\n]*{named}|{head}"


@cache
def rank() -> str:
    """A rank."""
    placed = any_of(phrases_of(lambda e: e.kind == "placed"))
    worded = any_of(phrases_of(lambda e: e.kind == "worded"))
    ordinals = any_of((fold(word),) for word in load("ranks")["ordinals"])
    return f"{worded}|{placed}{BLANKS}(?:{_number()}|{ordinals})"


@cache
def amount() -> str:
    """A number with its unit or scale, or the unit of a table's figures by itself."""
    units = phrases_of(is_unit)
    unit = any_of(units)
    plain = words_of(each for each in units if len(each) > 1 or each[0].isascii() or not each[0].isalpha())
    above = rf"(?:^|[\[(:|/\n]|{_scales()}){BLANKS}{unit}"
    before = any_of(phrases_of(lambda e: e.kind == "currency_before"))
    counted = any_of(beginnings_of(is_unit))
    return "|".join((f"{_number()}{counted}", _scaled(), f"{before}{BLANKS}[0-9]", above, plain, _fraction()))


def _scaled() -> str:
    return rf"(?:[0-9]|{_heads()}){BLANKS}{_scales()}|[0-9]{_suffixes()}"


@cache
def rate() -> str:
    """Percent, a fraction, or a number of people."""
    people = any_of(phrases_of(lambda e: e.kind == "counted" and e.id == "persons"))
    percent = any_of(phrases_of(lambda e: e.kind == "percent"))
    return f"{percent}|{_fraction()}|{_number()}{people}"


def _fraction() -> str:
    """A half, or a part behind a word that leads to a share: by itself "1/5" is a day mostly."""
    half = any_of(phrases_of(lambda e: e.kind == "fraction" and e.id == HALF))
    part = any_of(phrases_of(lambda e: e.kind == "fraction" and e.id != HALF))
    led = any_of((fold(word),) for word in load("numerals")["led_parts"]["words"])
    return rf"{half}|{led}[^0-9]*{part}"


@cache
def capital() -> str:
    """A word of capital, at home or from abroad."""
    return words_of(phrases_of(is_of_capital))


@cache
def place() -> tuple[str, ...]:
    """A place at home or abroad, in parts: all in one would be more than RE2's automaton has memory for."""
    names = sorted(phrases_of(lambda e: e.kind == "place"))
    size = -(-len(names) // _PARTS)
    return tuple(names_of(names[at : at + size]) for at in range(0, len(names), size))


@cache
def dollars() -> str:
    """An amount in another country's money."""
    before = any_of(phrases_of(lambda e: e.kind == "currency_before" and e.id != "VND"))
    after = any_of(phrases_of(lambda e: e.kind == "currency" and e.id != "VND"))
    return f"{_number()}{after}|{before}{BLANKS}[0-9]"
