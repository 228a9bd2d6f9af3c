"""The publication date that a page prints above or below its story; never a date of the story itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from transforms.mentions.calendar import Published, day
from transforms.mentions.periods import PeriodMention, periods_of
from transforms.text.folding import fold
from transforms.text.reading import read
from transforms.vocabulary import load

_HEAD, _TAIL = 3000, 600
_FIRST_LINES, _LAST_LINES = 14, 4
_LONGEST = 110
_PROSE = 150
_STRAY_WORDS = 5
_YEARS = range(1995, 2100)
_YEAR = re.compile(r"(?:19|20)\d\d")
_THREE = re.compile(r"\d+\D+\d+\D+\d+")  # day, month and year
_OPENING = re.compile(r"\s*[-–—|]\s")
_DAYS = ("day", "weekday_dated")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class DateLine:
    """A day and the line that states it, as printed."""

    published: Published
    printed: str


@cache
def _phrases(group: str) -> re.Pattern[str]:
    """Any phrase of a group of the vocabulary, the longest first."""
    words = sorted((fold(word) for word in load("datelines")[group]), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


@cache
def _time() -> re.Pattern[str]:
    marks = "|".join(re.escape(fold(mark)) for mark in load("datelines")["hours"])
    return re.compile(rf"(?<![\d/])\d{{1,2}}\s?(?:{marks})\s?\d{{2}}(?::\d{{2}})?(?!\d)")


def dateline_of(text: str) -> DateLine | None:
    """The date line of an article's text; the surest where there are several, then the first."""
    head = [(found, line) for line in _first_lines(text) if (found := _dated(line))]
    tail = [(found, line) for line in _last_lines(text) if (found := _dated(line)) and found[0] > 1]
    if not head and not tail:
        return None
    (_, published), line = max((*head, *tail), key=lambda pair: pair[0][0])
    return DateLine(published, " ".join(line.split())[:_LONGEST])


def is_dateline(line: str) -> bool:
    """Whether a line says when the page was published, and nothing else."""
    return len(line) <= _LONGEST and _dated(line) is not None


def _first_lines(text: str) -> Iterator[str]:
    """Lines above the story, and those right below its first paragraph."""
    paragraphs = 0
    for line in _lines(text[:_HEAD])[:_FIRST_LINES]:
        paragraphs += len(line) >= _PROSE
        if paragraphs > 1:
            return
        yield line


def _last_lines(text: str) -> list[str]:
    return _lines(text[max(_HEAD, len(text) - _TAIL) :])[-_LAST_LINES:]


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _dated(line: str) -> tuple[int, Published] | None:
    """How surely a line is the page's date line (1 to 3), and its day; None where it is none."""
    if _YEAR.search(line, 0, _LONGEST) is None or _THREE.search(line, 0, _LONGEST) is None:
        return None
    folded = read(line[: 2 * _LONGEST]).folded.strip()
    days = [(m, at) for m in periods_of(folded, 0, len(folded)) if (at := _day(m)) is not None]
    if not days:
        return None
    first, at = days[0]
    rest = folded[: first.start] + " " + folded[days[-1][0].end :]
    rest, times = _time().subn(" ", rest)
    rest, labels = _phrases("labels").subn(" ", rest)
    rest, weekdays = _phrases("weekdays").subn(" ", rest)
    rest = _phrases("around").sub(" ", rest)
    if len(_LETTERS.findall(rest)) <= _STRAY_WORDS and len(folded) <= _LONGEST:
        return 1 + bool(times or weekdays) + bool(times or labels), at
    opens = not _LETTERS.search(folded[: first.start]) and _OPENING.match(folded, first.end)
    return (1, at) if opens else None


def _day(mention: PeriodMention) -> Published | None:
    slots = mention.slots
    if mention.form not in _DAYS or not {"d", "m", "y"} <= slots.keys() or not slots["m"].isdecimal():
        return None
    year, month, number = int(slots["y"]), int(slots["m"]), int(slots["d"])
    is_day = year in _YEARS and day(year, month, number) is not None
    return Published(year, month, number) if is_day else None
