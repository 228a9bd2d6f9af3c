"""Days, months and years of events: found by the patterns of vocabulary/dates.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from transforms.text.folding import fold
from transforms.vocabulary import load

_SLOT = re.compile(r"\{(\w)(\d?)\}")
_GROUP = re.compile(r"<(\w+)>")
_NAMED = re.compile(r"\(\?P<\w+>")
_END = r"(?!\w|[.,/]\d|-\d)"
_LIST = re.compile(r"\W{1,4}(?:\w{1,3}\s{1,2})?")  # between two dates of a list: a comma, or a short word
_STAMPED = re.compile(r"[\s,|–-]{1,4}\d\d:\d\d")  # the time of publication, after its day
_NEAR = 18  # characters from the word that opens a date to a figure or a word of time
_BRACKET_REACH = 80  # characters from an opening bracket to a date inside it


@dataclass(frozen=True, slots=True)
class DateMention:
    """Characters [start, end) of the reading copy that name a date; ``is_since``: from then on."""

    start: int
    end: int
    form: str
    rule: str
    slots: dict[str, int] = field(default_factory=dict)
    shift: int = 0
    tense: str = ""
    is_bracketed: bool = False
    is_since: bool = False
    is_until: bool = False

    @property
    def precision(self) -> str:
        """day, month or year; "" where only the date told before knows."""
        if self.form in ("days", "relative", "weekday", "weekday_of_week"):
            return "day"
        if self.form == "span":
            return "day" if "d" in self.slots else "month" if "m" in self.slots else "year"
        return "month" if self.form.startswith("month") else "year" if self.form.startswith("year") else ""

    @property
    def has_year(self) -> bool:
        return "y" in self.slots or "y2" in self.slots

    @property
    def is_span(self) -> bool:
        """From one day to another."""
        return self.form == "days" and "d2" in self.slots

    @property
    def is_onset(self) -> bool:
        """From a month or year on: when something began that lasts, which no visit and no meeting does."""
        return self.is_since and self.precision != "day"


@dataclass(frozen=True, slots=True)
class _Pattern:
    id: str
    form: str
    shift: int
    tense: str
    flags: frozenset[str]  # bracketed, listed, until, apart
    expression: str
    exact: re.Pattern[str]


def _expression(pattern: str) -> str:
    """The vocabulary's notation → a regular expression; it has no unbounded repeat, so matching is linear."""
    data = load("dates")
    for _ in range(2):  # groups of words may name other groups
        pattern = _GROUP.sub(lambda m: str(data["groups"][m[1]]), pattern)
    plain = fold(pattern).replace(".", r"\.").replace("/", r"\s?/\s?").replace("[ ]", r"\s?")
    plain = plain.replace("(", "(?:").replace("[", "(?:").replace("]", ")?").replace(" ", r"\s{1,3}")
    return _SLOT.sub(lambda m: f"(?P<{m[1]}{m[2]}>{fold(data['slots'][m[1]])})", plain)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], list[_Pattern]]:
    """What opens a date; any date there; and each pattern, by its number in the second."""
    rows: list[_Pattern] = []
    for row in load("dates")["date"]:
        for pattern in row["patterns"]:
            named = _expression(pattern)
            bare = _NAMED.sub("(?:", named)
            exact = re.compile((bare if row["form"] == "none" else named) + _END)
            flags = frozenset(flag for flag in ("bracketed", "listed", "until", "apart") if row.get(flag))
            shift, tense = row.get("shift", 0), row.get("tense", "")
            rows.append(_Pattern(row["id"], row["form"], shift, tense, flags, bare, exact))
    words = "|".join(fold(w).replace(" ", r"\s{1,3}") for w in load("dates")["leads"]["words"])
    leads = re.compile(rf"(?<![\w/.,-])(?:\d|(?:{words})(?!\w))")
    every = "|".join(f"(?P<p{i}>{row.expression})" for i, row in enumerate(rows))
    any_of = re.compile(f"(?:{every}){_END}")
    return leads, any_of, rows


@cache
def _numbers() -> dict[str, int]:
    """The months and the days of a week in words."""
    data = load("dates")
    return {fold(word): number for words in ("months", "weekdays") for word, number in data[words].items()}


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _numbers()[" ".join(text.split())]


@cache
def _since() -> tuple[str, ...]:
    return tuple(fold(word) for word in load("dates")["since"]["words"])


def _is_since(folded: str, start: int, end: int) -> bool:
    """Whether "from" opens the date, or stands before it."""
    before = folded[max(0, start - 8) : start].rstrip()
    return any(folded.startswith(f"{w} ", start, end) or before.endswith(f" {w}") for w in _since())


@cache
def _times() -> re.Pattern[str]:
    return re.compile(r"\d|" + "|".join(re.escape(fold(word)) for word in load("dates")["leads"]["times"]))


def _names_time(folded: str, lead: re.Match[str], end: int) -> bool:
    """Whether a word that may open a date ("from", "in") has a figure or a word of time near it."""
    near = min(end, lead.end() + _NEAR)
    return lead[0].isdigit() or _times().search(folded, lead.start(), near) is not None


def _is_bracketed(folded: str, start: int, at: int) -> bool:
    """Whether a bracket that opened not long before ``at`` is still open."""
    opened = folded.rfind("(", max(start, at - _BRACKET_REACH), at)
    return opened >= 0 and folded.find(")", opened, at) < 0


def dates_of(folded: str, start: int, end: int) -> Iterator[DateMention]:
    """Every date named in folded[start:end], left to right, none inside another."""
    leads, any_of, rows = _patterns()
    at, last = start, -1
    while (lead := leads.search(folded, at, end)) is not None:
        match = any_of.match(folded, lead.start(), end) if _names_time(folded, lead, end) else None
        at = match.end() if match is not None else lead.end()
        if match is None:
            continue
        row = rows[int((match.lastgroup or "p0")[1:])]
        bracketed = _is_bracketed(folded, start, match.start())
        listed = bracketed or (last >= 0 and _LIST.fullmatch(folded, last, match.start()) is not None)
        if (
            row.form == "none"
            or ("bracketed" in row.flags and not bracketed)
            or ("listed" in row.flags and not listed)
            or (row.id == "day" and _STAMPED.match(folded, match.end()) is not None)
            or ("apart" in row.flags and folded[match.end() : match.end() + 2].strip().isalnum())
        ):
            continue
        last = match.end()
        exact = row.exact.match(folded, match.start(), end)
        slots = {k: _number(v) for k, v in exact.groupdict().items() if v} if exact else {}
        since = _is_since(folded, match.start(), match.end())
        yield DateMention(
            match.start(),
            match.end(),
            row.form,
            row.id,
            slots,
            row.shift,
            row.tense,
            bracketed,
            since,
            "until" in row.flags,
        )
