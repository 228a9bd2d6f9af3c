"""Ties between two countries: diplomatic relations and partnerships, and the statements that they issue together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from transforms.events.clock import Dated
from transforms.events.course import dates_before, tail_dates
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Pair, Story
from transforms.phrases import Entry

_VERB_REACH = 16  # tokens between what is made and the verb that makes it
_WISH_REACH = 12
_ANNIVERSARY_REACH = 18
_MADE_REACH = 20
_NEAR = {"day": 10, "month": 8, "year": 6, "": 6}  # tokens between a tie and its date
_SLACK = 2  # years between an anniversary and the year it is written of


@dataclass(frozen=True, slots=True)
class Tie:
    """One tie or statement, between the sides of ``pair`` where they are known."""

    anchor: Mark
    rule: str
    dated: Dated
    pair: Pair | None


@dataclass
class TieReader:
    """Reads what two countries made: relations or a partnership."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    def read(self) -> list[Tie]:
        """The tie; none where it is only wished, kept up or remembered, or no day is known."""
        date = self._date()
        dated = self.story.dated(self.scene, date, self.anchor) if date is not None else self._leant()
        if dated is None or not self._is_plausible(dated):
            return []
        if date is not None:
            self.story.claim([date])
        return [Tie(self.anchor, self.entry.id, dated, pair_of(self.scene, self.anchor, self.story))]

    @cached_property
    def verb(self) -> str:
        """make, since, raise, keep, made or "" for the verb that governs the tie."""
        if self.entry.props["made"]:
            return "make"
        raised = False
        for mark in self.scene.before(self.anchor.start, _VERB_REACH):
            if mark.has("strong_break"):
                break
            raised |= mark.has("up_to")
            if mark.has("raise") and (raised or self.entry.id == "partnership" and mark.has("up_to")):
                return "raise"
            for name in ("make", "since", "keep"):
                if mark.has(name):
                    return name
            if mark.has("raise"):
                return "keep"
        return "made" if self._is_passive() else ""

    def _is_passive(self) -> bool:
        """ "quan hệ … được thiết lập"."""
        for mark in self.scene.after(self.anchor.end, _MADE_REACH):
            date = self.scene.follows(mark.end).date
            if mark.has("made") or (mark.has("since") and date is not None and date.is_since):
                return True
            if mark.has("strong_break", "comma") or mark.is_anchor("tie", "paper", "verb", "noun"):
                return False
        return False

    def _is_wished(self) -> bool:
        for mark in self.scene.before(self.anchor.start, _VERB_REACH + _WISH_REACH):
            if mark.has("wish"):
                return True
            if mark.has("strong_break") or mark.date is not None:
                return False
        return False

    def _date(self) -> Mark | None:
        right = self._date_after()
        if self._is_wished() and not (right is not None and right.date is not None and right.date.is_bracketed):
            return None
        if right is not None and right.date is not None:
            is_since = right.date.is_since
            if self.verb in ("make", "raise", "made") or right.date.is_bracketed or (self.verb == "since" and is_since):
                return right
        if self.verb not in ("make", "raise", "made"):
            return None
        return next((m for m in dates_before(self.scene, self.anchor) if not self._is_of_other(m)), None)

    def _date_after(self) -> Mark | None:
        """The date right after the tie and its sides, in brackets or not."""
        for mark in self.scene.after(self.anchor.end, 2 * _NEAR["day"]):
            if mark.date is not None:
                near = mark.start - self.anchor.end <= _NEAR[mark.date.precision] + 6 * mark.date.is_bracketed
                return mark if near and not mark.date.is_until else None
            if mark.has("strong_break", "comma", "speech") or mark.is_anchor("tie", "verb", "noun", "met", "talks"):
                return None
        return None

    def _is_of_other(self, date: Mark) -> bool:
        """Whether a date before the tie belongs to another tie."""
        return self.story.is_claimed(date) and any(
            mark.is_anchor("tie") for mark in self.scene.before(date.start, _NEAR["day"])
        )

    def _leant(self) -> Dated | None:
        """The day of the visit or meeting at which the tie was made."""
        if self.verb not in ("make", "raise") or self._is_wished() or self._anniversary() is not None:
            return None
        return self.story.leant(self.scene)

    def _anniversary(self) -> int | None:
        """How many years of the tie are celebrated; 0: some."""
        count = None
        for mark in self.scene.before(self.anchor.start, _ANNIVERSARY_REACH):
            before = self.scene.precedes(mark.start)
            number = self.scene.words.tokens[before.start] if before.end > before.start else ""
            if mark.has("years") and number.isdigit():
                return int(number)
            if mark.has("strong_break"):
                break
            if mark.has("anniversary"):
                count = 0
        return count

    def _is_plausible(self, dated: Dated) -> bool:
        """Whether a day is that of the making, not of an anniversary."""
        years = self._anniversary()
        written = self.story.year_written(dated)
        if years is None or written is None:
            return True
        gap = written - dated.first.year
        return abs(gap - years) <= _SLACK if years else gap > _SLACK


@dataclass
class PaperReader:
    """Reads a statement that two countries issue."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    def read(self) -> list[Tie]:
        """The statement; none where it is only carried out or spoken of, or no day is known."""
        dated = self._dated()
        return [Tie(self.anchor, self.entry.id, dated, pair_of(self.scene, self.anchor, self.story))] if dated else []

    def _dated(self) -> Dated | None:
        right = next(iter(tail_dates(self.scene, self.anchor.end, reach=_NEAR["day"])), None)
        if right is not None and right.date is not None and not right.date.is_since:
            self.story.claim([right])
            return self.story.dated(self.scene, right, self.anchor)
        if not self._is_issued():
            return None
        before = next((m for m in dates_before(self.scene, self.anchor)), None)
        if before is not None:
            return self.story.dated(self.scene, before, self.anchor)
        return self.story.leant(self.scene)

    def _is_issued(self) -> bool:
        for mark in self.scene.before(self.anchor.start, 8):
            if mark.has("issue"):
                return True
            if mark.has("strong_break", "keep", "comma"):
                return False
        return False


def pair_of(scene: Scene, anchor: Mark, story: Story) -> Pair | None:
    """The two sides: countries named in the clause, else the pair that the article is about."""
    printed: dict[str, str] = {}
    for mark in scene.marks:
        code = country_of(mark.place or "")
        if code is not None and code == mark.place and abs(mark.start - anchor.start) <= 3 * _VERB_REACH:
            printed.setdefault(code, scene.text(mark))
    if len(printed) > 1:
        codes = [HOME, *(c for c in printed if c != HOME)][:2] if HOME in printed else list(printed)[:2]
        return Pair(tuple(printed[c] for c in printed if c in codes), tuple(c for c in printed if c in codes))
    other = next((code for code in printed if code != HOME), None)
    if other is not None:
        return Pair((printed[other],), (HOME, other))
    return story.pair


def listed_ties(scene: Scene, story: Story) -> Iterator[Tie]:
    """ "… với Trung Quốc (2008), Nga (2012)": a partnership a country."""
    found = []
    if any(mark.is_anchor("verb", "noun") for mark in scene.marks):
        return
    for mark in scene.marks:
        date = scene.follows(mark.end + 1)
        if mark.place is not None and date.date is not None and date.date.is_bracketed:
            found.append((mark, date))
    if len(found) < 2:
        return
    for mark, date in found:
        dated = story.dated(scene, date, mark)
        code = country_of(mark.place or "")
        if dated is not None and code is not None and code != HOME:
            yield Tie(mark, "partnership", dated, Pair((scene.text(mark),), (HOME, code)))
