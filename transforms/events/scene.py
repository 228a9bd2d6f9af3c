"""A sentence as events see it: tokens, and marks on them (people, places, dates, anchors, small words)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from transforms.events.dates import DateMention, dates_of
from transforms.events.people import Person, people_of
from transforms.events.words import Words
from transforms.phrases import Entries, Entry, Match

HOME = "VN"
_NEAR = 12  # tokens from a tie to the companies that it is between
REACH = 60  # tokens that a scan looks at before it gives up
QUOTES = frozenset('"“”‘’()[]–-:')
_SMALL = frozenset(("words", "ties", "post"))


class Mark(NamedTuple):
    """Tokens [start, end) that mean something; ``names`` are the small words that they can be.

    ``place``: code of the place; ``stay``: days that a trip lasts.
    """

    start: int
    end: int
    names: frozenset[str] = frozenset()
    anchors: tuple[Entry, ...] = ()
    place: str | None = None
    is_city: bool = False
    stay: int = 0
    is_veto: bool = False
    person: Person | None = None
    date: DateMention | None = None

    def has(self, *names: str) -> bool:
        return not self.names.isdisjoint(names)

    def is_anchor(self, *forms: str) -> bool:
        return any(anchor.props["form"] in forms for anchor in self.anchors)


@dataclass(slots=True)
class Scene:
    """One sentence with its marks, none inside another, in order."""

    words: Words
    marks: list[Mark]
    at_start: dict[int, Mark] = field(default_factory=dict)
    at_end: dict[int, Mark] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.at_start = {mark.start: mark for mark in self.marks}
        self.at_end = {mark.end: mark for mark in self.marks}

    def after(self, token: int, reach: int = REACH) -> Iterator[Mark]:
        """Marks from ``token`` on, a plain token as a mark without meaning."""
        limit = min(len(self.words.tokens), token + reach)
        while token < limit:
            mark = self.at_start.get(token) or Mark(token, token + 1)
            yield mark
            token = mark.end

    def before(self, token: int, reach: int = REACH) -> Iterator[Mark]:
        """The same leftwards: what ends at ``token``, what ends before that, and so on."""
        limit = max(0, token - reach)
        while token > limit:
            mark = self.at_end.get(token) or Mark(token - 1, token)
            yield mark
            token = mark.start

    def follows(self, token: int) -> Mark:
        """What begins at ``token``; an empty mark at the sentence's end."""
        known = self.at_start.get(token)
        return known or Mark(token, min(token + 1, len(self.words.tokens)))

    def precedes(self, token: int) -> Mark:
        """What ends at ``token``; an empty mark at the sentence's beginning."""
        return self.at_end.get(token) or Mark(max(token - 1, 0), token)

    def frame(self, token: int) -> Mark:
        """What stands before ``token``, manner and length passed over: "kết thúc tốt đẹp ba ngày thăm"."""
        for mark in self.before(token, 8):
            if not mark.has("manner") and not mark.stay:
                return mark
        return self.precedes(token)

    def sign(self, mark: Mark) -> str:
        """The first token of a mark; "" at the sentence's ends."""
        return self.words.tokens[mark.start] if mark.end > mark.start else ""

    def is_bare_name(self, token: int) -> bool:
        """Whether a token is part of a name and of nothing that the vocabulary knows."""
        is_known = any(mark.start <= token < mark.end for mark in self.marks)
        return not is_known and self.words.is_name_part(token)

    def text(self, mark: Mark) -> str:
        return self.words.printed(mark.start, mark.end)

    def is_abroad(self) -> bool:
        """Whether a foreign country or place is named."""
        places = [mark.place for mark in self.marks if mark.place is not None]
        places += [code for mark in self.marks if mark.person is not None for code in mark.person.countries]
        return any(not code.startswith(HOME) for code in places)

    def countries(self) -> set[str]:
        """Codes of the countries named as such, not by a city or province."""
        return {mark.place for mark in self.marks if mark.place is not None and len(mark.place) == len(HOME)}

    def is_of_states(self, anchor: Mark, goes_on: bool) -> bool:
        """Whether an anchor is about countries, not companies; ``goes_on``: they are named before."""
        has_side = bool(self.countries()) or any(mark.has("both") for mark in self.marks)
        has_side |= any(mark.person is not None and bool(mark.person.countries) for mark in self.marks)
        near = (mark for mark in self.marks if -_NEAR < mark.start - anchor.start < _NEAR)
        return (has_side or goes_on) and not any(mark.has("companies") for mark in near)

    def has_anchor(self) -> bool:
        return any(mark.anchors for mark in self.marks)

    def leans(self) -> bool:
        """Whether it takes earlier sentences to know who is meant, or when."""
        is_dated = any(mark.date is not None for mark in self.marks)
        return any(
            (mark.person is not None and mark.person.name is None)
            or (mark.is_anchor("met", "talks") and not is_dated)
            or mark.has("both", "here", "then")
            or (mark.date is not None and mark.date.form == "same")
            or (mark.is_anchor("noun", "verb") and self.follows(mark.end).place is None)
            for mark in self.marks
        )


def scene_of(words: Words) -> Scene:
    """The marks of one sentence: dates win over people, people over words."""
    sentence = words.sentence
    mentions = dates_of(sentence.reading.folded, sentence.start, sentence.end)
    dates = [Mark(sentence.at(m.start), sentence.at(m.end), date=m) for m in mentions]
    taken = {token for mark in dates for token in range(mark.start, mark.end)}
    people = [
        Mark(p.start, p.end, person=p) for p in people_of(words) if taken.isdisjoint(range(p.start, p.end))
    ]
    taken |= {token for mark in people for token in range(mark.start, mark.end)}
    free = (_freed(words, match, taken) for match in words.matches)
    others = [_marked(match) for match in free if match is not None]
    return Scene(words, sorted(_settled(dates) + people + others, key=lambda mark: mark.start))


def _freed(words: Words, match: Match, taken: set[int]) -> Match | None:
    """A phrase, or what is left of it after a name, or before a date.

    "(Trương Tấn) Sang thăm" is "thăm"; "trước đó là (vào các năm 2017)" is "trước đó là".
    """
    if taken.isdisjoint(range(match.start, match.end)):
        return match
    rest = match.start
    if rest not in taken:
        return words.match_up_to(rest, min(taken.intersection(range(rest, match.end))))
    while rest in taken:
        rest += 1
    again = words.match_at(rest) if match.start < rest < match.end else None
    return again if again is not None and taken.isdisjoint(range(again.start, again.end)) else None


def _settled(dates: list[Mark]) -> list[Mark]:
    """ "today (5/9)": the figures say it all."""
    kept = []
    for mark, after in zip_longest(dates, dates[1:]):
        is_relative = mark.date is not None and mark.date.form in ("relative", "weekday", "weekday_of_week")
        is_next = after is not None and after.start - mark.end <= 1
        is_told = is_next and after is not None and after.date is not None and not after.date.is_until
        if mark.end > mark.start and not (is_relative and is_told):
            kept.append(mark)
    return kept


Meaning = tuple[frozenset[str], tuple[Entry, ...], str | None, bool, int, bool]
_MEANINGS: dict[int, tuple[Entries, Meaning]] = {}  # by the identity of entries, which the lexicon keeps


def _marked(match: Match) -> Mark:
    entries, meaning = _MEANINGS.get(id(match.entries), (None, None))
    if meaning is None or entries is not match.entries:
        meaning = _meaning(match)
        _MEANINGS[id(match.entries)] = match.entries, meaning
    return Mark(match.start, match.end, *meaning)


def _meaning(match: Match) -> Meaning:
    """What the phrase of a match means: the middle fields of its mark."""
    place, stay = match.of("place"), match.of("stays")
    return (
        frozenset(entry.id for entry in match.entries if entry.kind in _SMALL),
        tuple(entry for entry in match.entries if entry.kind == "anchor"),
        place.id if place is not None else None,
        place is not None and (bool(place.props.get("city")) or "-" in place.id),
        int(stay.id) if stay is not None else 0,
        match.of("no_event") is not None,
    )
