"""Periods as they are printed, found by the vocabulary's patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from transforms.mentions.numerals import scales
from transforms.mentions.patterns import Patterns
from transforms.mentions.tokens import Sentence
from transforms.mentions.units import unit_at
from transforms.text.words import places_of_tokens, tokens_of
from transforms.vocabulary import load, words

_JOINTS = frozenset("/-")
_PART = re.compile(r"<(\w+)>")  # of a pattern
YEAR_SLOTS = ("y", "y2", "y3", "y4", "y5")  # where a mention holds years, in the order in which they are told


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class PeriodMention:
    """Characters [start, end) of the reading copy that name a period."""

    start: int
    end: int
    form: str
    rule: str
    slots: dict[str, str] = field(default_factory=dict)
    shift: int = 0


class _Rule(NamedTuple):
    id: str
    form: str
    shift: int
    is_alone: bool


def _spelled_out(pattern: str, parts: dict[str, str]) -> str:
    """A pattern with its parts put in, and theirs."""
    while (part := _PART.search(pattern)) is not None:
        pattern = pattern[: part.start()] + parts[part[1]] + pattern[part.end() :]
    return pattern


@cache
def _counting_words() -> frozenset[str]:
    """What can stand behind the number of an amount or a rate, or begin it."""
    rates = (tokens_of(cue)[0] for cue in load("units")["percent"]["cues"])
    return frozenset((*scales(), *rates))


def _is_counting(tokens: list[str], at: int) -> bool:
    """Whether a number before token ``at`` is an amount's or a rate's ("so với tháng 7 và |5% so với")."""
    if tokens[at] not in _counting_words():
        return False
    unit = at + 1 if tokens[at] in scales() else at  # but "tháng 3 tỷ lệ" is no amount
    return unit_at(tokens, unit) is not None or "".join(tokens[unit : unit + 1]) in scales()


@cache
def _patterns() -> tuple[Patterns, list[_Rule]]:
    vocabulary = load("periods")
    patterns, rules = Patterns(vocabulary["slots"], _is_counting), []
    for row in vocabulary["period"]:
        for pattern in row["patterns"]:
            patterns.add(_spelled_out(pattern, vocabulary["parts"]))
            rules.append(_Rule(row["id"], row["form"], row.get("shift", 0), row.get("alone", False)))
    return patterns, rules


def periods_of(text: str, start: int, end: int) -> list[PeriodMention]:
    """Every period named in text[start:end], left to right, none inside another."""
    part = text[start:end]
    tokens = tokens_of(part)
    places = places_of_tokens(part, tokens, start)
    return _among(tokens, lambda: places)


def periods_in(sentence: Sentence) -> list[PeriodMention]:
    """Every period that a sentence names, left to right, none inside another."""
    return _among(sentence.tokens, lambda: (sentence.starts, sentence.ends))


def _among(tokens: list[str], places: Callable[[], tuple[list[int], list[int]]]) -> list[PeriodMention]:
    """Periods among tokens; ``places`` gives where these start and end."""
    patterns, rules = _patterns()
    found: list[PeriodMention] = []
    opens, free = patterns.opens, 0
    for at, token in enumerate(tokens):
        if not opens[token] or at < free:
            continue
        longest = patterns.longest(tokens, at)
        if longest is None:
            continue
        if ends_a_product(tokens, at):
            continue  # "xuất khẩu sầu riêng tháng 10", not "riêng tháng 10"
        starts, ends = places()
        end, rule = longest.end, rules[longest.pattern]
        if _is_cut_out(tokens, starts, ends, at, end) or (rule.is_alone and end - at < len(tokens)):
            continue
        free = end
        found.append(
            PeriodMention(starts[at], ends[end - 1], rule.form, rule.id, dict(longest.fillings), rule.shift)
        )
    return found


def ends_a_product(tokens: list[str], at: int) -> bool:
    """Whether a word that could single something out is the last of a product's ("sầu |riêng")."""
    return at > 0 and f"{tokens[at - 1]} {tokens[at]}" in words("commodities", "ends_alone")


def _is_cut_out(tokens: list[str], starts: list[int], ends: list[int], at: int, end: int) -> bool:
    """Whether tokens [at, end) are part of something longer: "1-2/2023", "H5", "5-6m"."""
    if at and starts[at] == ends[at - 1]:
        before = tokens[at - 1]
        if before in _JOINTS or (before.isalpha() and len(before) == 1 and tokens[at][0].isdecimal()):
            return True
    if end < len(tokens) and starts[end] == ends[end - 1] and tokens[end - 1].isdecimal():
        return tokens[end].isalpha() and len(tokens[end]) <= 2 and len(tokens[end - 1]) <= 2
    return False
