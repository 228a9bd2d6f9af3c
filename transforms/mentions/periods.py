"""Periods: found by the vocabulary's patterns, dated by their own figures, by the periods before them, and by
the publication date, never by the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import NamedTuple

from transforms.mentions.calendar import (
    Period,
    Published,
    day,
    last_day,
    month_of,
    quarter_of,
    to_date,
    year_earlier,
    year_of,
)
from transforms.mentions.patterns import Patterns
from transforms.mentions.tokens import Sentence
from transforms.text.folding import fold
from transforms.text.words import places_of_tokens, tokens_of
from transforms.vocabulary import load

_JOINTS = frozenset("/-")


@dataclass(frozen=True, slots=True)
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


@cache
def _patterns() -> tuple[Patterns, list[_Rule]]:
    vocabulary = load("periods")
    patterns, rules = Patterns(vocabulary["slots"]), []
    for row in vocabulary["period"]:
        for pattern in row["patterns"]:
            patterns.add(pattern)
            rules.append(_Rule(row["id"], row["form"], row.get("shift", 0)))
    return patterns, rules


def periods_of(text: str, start: int, end: int) -> list[PeriodMention]:
    """Every period named in text[start:end], left to right, none inside another."""
    part = text[start:end]
    places = places_of_tokens(part, start)
    return _among(tokens_of(part), lambda: places)


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
        starts, ends = places()
        end, rule = longest.end, rules[longest.pattern]
        if _is_cut_out(tokens, starts, ends, at, end):
            continue
        free = end
        found.append(
            PeriodMention(starts[at], ends[end - 1], rule.form, rule.id, dict(longest.fillings), rule.shift)
        )
    return found


def _is_cut_out(tokens: list[str], starts: list[int], ends: list[int], at: int, end: int) -> bool:
    """Whether tokens [at, end) are part of something longer: "1-2/2023", "H5", "5-6m"."""
    if at and starts[at] == ends[at - 1]:
        before = tokens[at - 1]
        if before in _JOINTS or (before.isalpha() and len(before) == 1 and tokens[at][0].isdigit()):
            return True
    if end < len(tokens) and starts[end] == ends[end - 1] and tokens[end - 1][-1].isdigit():
        return tokens[end].isalpha() and len(tokens[end]) <= 2
    return False


@cache
def _month_words() -> dict[str, int]:
    return {fold(word): number for word, number in load("periods")["month_words"].items()}


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _month_words()[" ".join(text.split())]


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative periods count from: the publication date, and the last period that was read."""

    published: Published | None
    last: Period | None = None

    def year_for(self, month: int | None = None, *, near: bool = False) -> int | None:
        """The year that a bare month or day means: of the text so far (``near``), or of the publication."""
        last = self.last.end if self.last else None
        if last is not None and (self.published is None or (near and (month is None or month <= last.month))):
            return last.year
        if self.published is None:
            return None
        late = month is not None and self.published.month is not None and month > self.published.month
        return self.published.year - 1 if late else self.published.year


def _asof(slots: dict[str, int], clock: Clock) -> Period | None:
    month = slots.get("m")
    if month is None and "q" in slots:
        month = 3 * slots["q"]
    year = slots.get("y") or clock.year_for(month)
    if year is None:
        return Period(None, None, "asof")
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), "asof")
    if not 1 <= month <= 12:
        return None
    cut = day(year, month, slots["d"]) if "d" in slots else last_day(year, month)
    return None if cut is None else Period(date(year, 1, 1), cut, "asof")


def _asof_now(clock: Clock) -> Period:
    at = clock.published
    return (
        Period(date(at.year, 1, 1), at.first_day, "asof_now")
        if at and at.day
        else Period(None, None, "asof_now")
    )


def _days(slots: dict[str, int], clock: Clock) -> Period | None:
    year = slots.get("y") or clock.year_for(slots.get("m"))
    if year is None:
        return None
    last_month = slots.get("m2", slots["m"])
    first_year = year - 1 if slots["m"] > last_month else year
    first, last = day(first_year, slots["m"], slots["d"]), day(year, last_month, slots.get("d2", slots["d"]))
    return None if first is None or last is None or first > last else Period(first, last, "range")


def _within_year(form: str, slots: dict[str, int], relative: bool, clock: Clock) -> Period | None:
    number = slots.get("n") or slots.get("m") or (3 * slots["q"] if "q" in slots else None)
    if form in ("half", "second_half"):
        number = 6
    year = slots.get("y")
    if year is None:
        begun = 3 * slots["q"] - 2 if "q" in slots else None if form == "second_half" else number
        year = clock.year_for(begun, near=form in ("month", "quarter", "ytd_bare") and not relative)
        year = year - 1 if year and relative else year
    kind = {"month": "month", "quarter": "quarter", "second_half": "range"}.get(form, "ytd")
    if year is None:
        return Period(None, None, kind)
    if number is None or not 1 <= number <= 12:
        return None
    if form == "month":
        return month_of(year, number)
    if form == "quarter":
        return quarter_of(year, slots["q"]) if 1 <= slots.get("q", 0) <= 4 else quarter_of(year, 1)
    if form == "second_half":
        return Period(date(year, 7, 1), date(year, 12, 31), "range")
    return year_of(year) if number == 12 else to_date(year, number)


def _half_month(slots: dict[str, int], shift: int, clock: Clock) -> Period | None:
    """The first fifteen days of a month, or (``shift`` 1) the rest, as customs count."""
    year = slots.get("y") or clock.year_for(slots["m"], near=True)
    if year is None or not 1 <= slots["m"] <= 12:
        return Period(None, None, "range") if year is None else None
    month = month_of(year, slots["m"])
    middle = date(year, slots["m"], 15)
    return Period(middle.replace(day=16), month.end, "range") if shift else Period(month.start, middle, "range")


def _shifted(form: str, shift: int, clock: Clock) -> Period | None:
    at = clock.published
    if form == "month_shift":
        if shift == 0 and clock.last and clock.last.kind == "month":
            return clock.last
        if at is None or at.month is None:
            return Period(None, None, "month")
        months = at.year * 12 + at.month - 1 + shift
        return month_of(months // 12, months % 12 + 1)
    if form == "year_before":
        return year_earlier(clock.last) if clock.last and clock.last.end else None
    return year_of(at.year + shift) if at else Period(None, None, "year")


def resolve(mention: PeriodMention, clock: Clock) -> list[Period]:
    """The periods that a mention names, in order; empty where its figures are no date.

    "asof", "asof_now" and "since" kinds are left for the fact to settle: a stock or a year to date.
    """
    slots = {k: _number(v) for k, v in mention.slots.items()}
    form = mention.form
    if mention.rule == "asof_half":
        slots["m"] = 6
    relative = mention.shift < 0
    if form == "range" and slots.get("y", 0) < slots.get("y2", 0):
        return [Period(date(slots["y"], 1, 1), date(slots["y2"], 12, 31), "range")]
    if form == "years":
        return [year_of(slots[k]) for k in ("y", "y2", "y3", "y4", "y5") if k in slots]
    if form == "year" and "y" in slots:
        return [year_of(slots["y"])]
    if form == "since" and "y" in slots:
        return [Period(date(slots["y"], 1, 1), None, "since")]
    found: Period | None
    if form == "asof":
        found = _asof(slots, clock)
    elif form == "asof_last":
        found = _asof({"y": clock.published.year - 1} if clock.published else {}, clock)
    elif form == "asof_now":
        found = _asof_now(clock)
    elif form in ("ytd_now", "ytd_day"):
        found = _year_to_now(slots, clock)
    elif form in ("day", "days"):
        found = _days(slots, clock) if "m" in slots else None
    elif form in ("month", "quarter", "ytd", "ytd_bare", "half", "second_half"):
        found = _within_year(form, slots, relative, clock)
    elif form == "half_month":
        found = _half_month(slots, mention.shift, clock)
    elif form in ("month_shift", "year_shift", "year_before"):
        found = _shifted(form, mention.shift, clock)
    elif form == "same_year":
        found = year_of(clock.last.end.year) if clock.last and clock.last.end else None
    else:
        found = None
    return [found] if found else []


def _year_to_now(slots: dict[str, int], clock: Clock) -> Period | None:
    if "d" in slots:
        year = slots.get("y") or clock.year_for(slots["m"])
        return to_date(year, slots["m"], slots["d"]) if year and 1 <= slots["m"] <= 12 else None
    at = clock.published
    if at and at.month and at.day:
        return to_date(at.year, at.month, at.day)
    return Period(None, None, "ytd")
