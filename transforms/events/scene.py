"""A sentence as events see it: tokens, and marks on them (people, places, dates, anchors, small words)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from transforms.events.dates import DateMention, dates_of
from transforms.events.people import Person, people_of
from transforms.events.words import Words
from transforms.phrases import Entry, Match

HOME = "VN"
REACH = 60  # tokens that a scan looks at before it gives up
_SMALL = frozenset(("words", "ties", "post"))


@dataclass(frozen=True, slots=True)
class Mark:
    """Tokens [start, end) that mean something; ``names`` are the small words that they can be.

    ``stay``: days that a trip lasts; ``place``: code of the place.
    """

    start: int
    end: int
    names: frozenset[str] = frozenset()
    anchors: tuple[Entry, ...] = ()
    place: str | None = None
    is_city: bool = False
    person: Person | None = None
    date: DateMention | None = None
    stay: int = 0
    is_veto: bool = False

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

    def is_abroad(self) -> bool:
        """Whether a foreign country or place is named."""
        codes = [code for mark in self.marks for code in (mark.place, *(mark.person.countries if mark.person else ()))]
        return any(code is not None and not code.startswith(HOME) for code in codes)

    def text(self, mark: Mark) -> str:
        return self.words.printed(mark.start, mark.end)

    def follows(self, token: int) -> Mark:
        """What begins at ``token``; an empty mark at the sentence's end."""
        return next(self.after(token, 1), Mark(token, token))

    def precedes(self, token: int) -> Mark:
        """What ends at ``token``; an empty mark at the sentence's beginning."""
        return next(self.before(token, 1), Mark(token, token))


def scene_of(words: Words) -> Scene:
    """The marks of one sentence: dates win over people, people over words."""
    sentence = words.sentence
    dates = [_dated(words, mention) for mention in dates_of(sentence.reading.folded, sentence.start, sentence.end)]
    taken = _covered(dates)
    people = [Mark(p.start, p.end, person=p) for p in people_of(words) if taken.isdisjoint(range(p.start, p.end))]
    taken |= _covered(people)
    others = [_marked(m) for m in words.matches if taken.isdisjoint(range(m.start, m.end))]
    return Scene(words, sorted(_settled(dates) + people + others, key=lambda mark: mark.start))


def _covered(marks: list[Mark]) -> set[int]:
    return {token for mark in marks for token in range(mark.start, mark.end)}


def _dated(words: Words, mention: DateMention) -> Mark:
    return Mark(words.sentence.at(mention.start), words.sentence.at(mention.end), date=mention)


def _settled(dates: list[Mark]) -> list[Mark]:
    """ "today (5/9)": the figures say it all."""
    kept = []
    for mark, after in zip_longest(dates, dates[1:]):
        relative = mark.date is not None and mark.date.form in ("relative", "weekday")
        if mark.end > mark.start and not (relative and after is not None and after.start - mark.end <= 1):
            kept.append(mark)
    return kept


def _marked(match: Match) -> Mark:
    place = match.of("place")
    stay = match.of("stays")
    return Mark(
        match.start,
        match.end,
        frozenset(entry.id for entry in match.entries if entry.kind in _SMALL),
        tuple(entry for entry in match.entries if entry.kind == "anchor"),
        place.id if place is not None else None,
        place is not None and (bool(place.props.get("city")) or "-" in place.id),
        stay=int(stay.id) if stay is not None else 0,
        is_veto=match.of("no_event") is not None,
    )
