"""Bare years of a sentence: numbers that can be years, where the words beside them say that they are."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.facts.items import Item
from transforms.mentions.numerals import scales
from transforms.mentions.periods import PeriodMention
from transforms.mentions.tokens import Sentence
from transforms.mentions.units import unit_at
from transforms.vocabulary import words

_JOINS = ("-", "–", "/", ".", ",")  # behind a number, these may make it another


_CENTURIES = ("19", "20")


_MARKS = (":", ";", ",", "(", "-", "•")


_COUNTED = 6  # words from years that are counted to the bracket that says which: "5 năm thực thi EVFTA ("


_SPAN = 15  # years that are told of together, at most


_DASHES = ("-", "–", "—")


_DATED = ("measure", "goods_names", "place")  # behind them, a bare year dates what follows


def bare_years(sentence: Sentence) -> Iterator[Item]:
    """Years without a word that says so: in brackets, then behind what they date."""
    tokens = sentence.tokens
    years = [at for at in sentence.figures if len(tokens[at]) == 4 and tokens[at][:2] in _CENTURIES]
    for is_dating, rule in ((_is_bracketed, "brackets"), (_is_behind, "behind")) if years else ():
        for at in years:
            if tokens[at].isdigit() and is_dating(sentence, at):
                yield _year_item(sentence, at, rule)


def _year_item(sentence: Sentence, at: int, rule: str) -> Item:
    """A bare year, or the span of years that it opens in brackets."""
    tokens, end, form, slots = sentence.tokens, at + 1, "year", {"y": sentence.tokens[at]}
    if rule == "brackets" and tokens[end] != ")":
        end, form = at + 3, "range"
        slots["y2"] = tokens[at + 2]
    mention = PeriodMention(sentence.starts[at], sentence.ends[end - 1], form, rule, slots)
    return Item("period", at, end, rule, period=mention)


def _is_bracketed(sentence: Sentence, at: int) -> bool:
    """The year of "2,8 tỷ USD (2000)", or the first of "trong 5 năm (2011-2015)"."""
    if not at or sentence.tokens[at - 1] != "(":
        return False
    behind = sentence.tokens[at + 1 : at + 4]
    return behind[:1] == [")"] or _is_span(sentence.tokens, at, behind)


def _is_span(tokens: list[str], at: int, behind: list[str]) -> bool:
    """Whether a bracket says which years were counted right before it; an anniversary is no such span."""
    before = tokens[max(0, at - 1 - _COUNTED) : at - 1]
    counted = not words("roles", "led_years", "counted").isdisjoint(before)
    counted = counted and words("roles", "led_years", "kept").isdisjoint(before)
    if len(behind) < 3 or behind[0] not in _DASHES or behind[2] != ")" or not behind[1].isdecimal():
        return False
    return counted and 0 < int(behind[1]) - int(tokens[at]) <= _SPAN


def _is_behind(sentence: Sentence, at: int) -> bool:
    """The year of "FDI 2019", "so với 2016": a bare one right behind a measure, goods, a place or "than"."""
    before, tokens = sentence.by_end.get(at), sentence.tokens
    if _is_led(tokens, at) or _is_label(tokens, at):
        return True
    if before is None:
        return False
    compared = any(entry.kind == "growth" and entry.id == "base" for entry in before.entries)
    if not compared and before.entries.by_kind.keys().isdisjoint(_DATED):
        return False
    return not (_is_joined(tokens, at + 1) or is_counted(tokens, at + 1))


def _is_joined(tokens: list[str], end: int) -> bool:
    """Whether a mark behind a number makes it another ("2010,5")."""
    return (
        tokens[end : end + 1] != []
        and tokens[end] in _JOINS
        and "".join(tokens[end + 1 : end + 2]).isdecimal()
    )


def is_counted(tokens: list[str], end: int) -> bool:
    """Whether a number says how many ("đến 2000 tấn")."""
    return end < len(tokens) and (tokens[end] in scales() or unit_at(tokens, end) is not None)


def _is_label(tokens: list[str], at: int) -> bool:
    """The years of "…: 2011: 100 triệu USD; 2012: 200 triệu USD": between marks, with a figure behind."""
    opens = at > 0 and tokens[at - 1] in _MARKS
    return opens and tokens[at + 1 : at + 2] == [":"] and "".join(tokens[at + 2 : at + 3])[:1].isdecimal()


def _is_led(tokens: list[str], at: int) -> bool:
    """The year of "mức 5 tỷ USD của 2019", "cao hơn 2019": behind a small word, and nothing is counted."""
    led = at > 0 and tokens[at - 1] in words("roles", "led_years", "words")
    if _is_entered(tokens, at):
        return True
    return led and (at + 1 == len(tokens) or tokens[at + 1] in words("roles", "led_years", "ends"))


def _is_entered(tokens: list[str], at: int) -> bool:
    """The year that a clause turns to: "…, |sang 2016| đã vọt lên 738 triệu USD", "Bước qua 2017, …"."""
    entering = words("roles", "led_years", "entering")
    starts = [n for n in range(max(0, at - 2), at) if entering.end_at(tokens, n) == at]
    if not starts or is_counted(tokens, at + 1) or _is_joined(tokens, at + 1):
        return False
    before = tokens[starts[0] - 1] if starts[0] else ","
    return before in _MARKS or before in words("roles", "led_years", "parting")
