"""Visits: who went to which country, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property

from transforms.events.clock import Dated
from transforms.events.course import Course, course_of, dates_before, subjects_of, tail_dates
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Actor, Story
from transforms.phrases import Entry

Guests = list[tuple[Mark, list[Mark]]]
Host = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit; ``place`` as printed, where it is more than the country."""

    anchor: Mark
    rule: str
    dated: Dated
    guests: tuple[Actor, ...]
    host: str
    place: str | None


@dataclass
class VisitReader:
    """Reads the visits that hang on one anchor."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    @cached_property
    def course(self) -> Course:
        return course_of(self.scene, self.anchor)

    @property
    def form(self) -> str:
        return str(self.entry.props["form"])

    def read(self) -> list[Visit]:
        """The visits; none where nobody of state travels, or nowhere, or no day is known."""
        guests = self._guests()
        if guests is None or not self._leads_somewhere(guests):
            return []
        actors = tuple(self.story.actor(self.scene, mark) for mark, _ in guests)
        if not actors and not self.course.places and self.story.undated_visit() is not None:
            return self._taken_up()
        found = [
            Visit(self.anchor, self.entry.id, self._stretched(dated), some, host, place)
            for dated, some in self._dated(guests, actors)
            for host, place in self._hosts(some)
        ]
        if not found and actors and self.course.places:
            hosts = self._hosts(actors)
            self.story.undated = (actors, hosts[0][0], self.story.sentence) if hosts else None
        return found

    def _taken_up(self) -> list[Visit]:
        """ "Chuyến thăm diễn ra từ …": the days of the visit that the sentence before told."""
        actors, host = self.story.undated_visit() or ((), "")
        found = (self._resolve(mark) for mark in self._dates())
        return [Visit(self.anchor, self.entry.id, dated, actors, host, None) for dated in found if dated is not None]

    def _leads_somewhere(self, guests: Guests) -> bool:
        """Whether a place follows as the verb needs it, and for "to go" somebody with a name stands before it."""
        after = self.scene.follows(self.anchor.end)
        if self.entry.props["needs"]:
            return after.has("at") and bool(self.course.places)
        if self.form == "go":
            is_near = bool(guests) and self._is_near(guests[-1][0])
            return is_near and bool(self.course.places) and (after.place is not None or after.has("to"))
        is_somewhere = bool(self.course.places) or any(w.has("here", "home") for w in self.course.words)
        is_somewhere |= bool(self.course.dates) and self.story.visit_day() is not None
        return is_somewhere or self.form == "noun" or bool(self.entry.props["strong"]) or self._is_directed()

    def _is_directed(self) -> bool:
        """ "sang thăm" needs no place after it."""
        return self.anchor.end - self.anchor.start > 1

    def _is_near(self, guest: Mark) -> bool:
        """Whether nothing but small words stands between a traveller and the verb."""
        between = [m for m in self.scene.before(self.anchor.start) if m.start >= guest.end]
        return all(m.has("auxiliary", "company", "past", "future", "comma") or m.date is not None for m in between)

    def _guests(self) -> Guests | None:
        """Who travels; None where it is nobody of state."""
        guests = [(mark, dates) for mark, dates in self.course.people if self.form == "noun"]
        if not guests:
            guests = subjects_of(self.scene, self.anchor)
            if self.form == "noun" and not (guests and self._is_near(guests[-1][0])):
                guests = self._next_person() or guests
        official = [(m, dates) for m, dates in guests if self.story.is_official(self.scene, m)]
        if guests and not official:
            return None
        may_lack = self.form == "noun" or self.entry.props["strong"]
        return official if official or may_lack else None

    def _next_person(self) -> Guests:
        """Whoever acts in the clause that a trip frames: "trong chuyến thăm Lào, Thủ tướng …"."""
        for mark in self.scene.after(self.course.end, 30):
            if mark.person is not None:
                return [(mark, [])]
            if mark.is_anchor("verb", "noun", "met", "talks") or mark.has("speech"):
                break
        return []

    def _hosts(self, actors: tuple[Actor, ...]) -> list[Host]:
        """Countries visited, each with the city where one is printed."""
        home = next((actor.country for actor in actors if actor.country), None)
        hosts: list[Host] = []
        for mark in self.course.places:
            code = country_of(mark.place or "")
            if self.scene.precedes(mark.start).has("of"):
                home = home or code
            elif code is not None and code not in [host for host, _ in hosts]:
                hosts.append((code, self.scene.text(mark) if mark.is_city else None))
        if not hosts and self.form == "noun":
            hosts = self._venue()
        if not hosts and any(word.has("home") for word in self.course.words):
            hosts = [(HOME, None)]
        if not hosts and self._is_elsewhere():
            return []
        if not hosts:
            is_foreign = any(actor.is_foreign for actor in actors) or (home is not None and home != HOME)
            same = self.story.visit if self.story.visit_day() is not None else None
            default = same.host if same is not None else HOME if is_foreign else self.story.foreign
            hosts = [(default, None)] if default else []
        is_known = home is not None or any(actor.is_foreign for actor in actors) or bool(self.entry.props["strong"])
        return [(code, place) for code, place in hosts if code != home and (place is None or code != HOME or is_known)]

    def _venue(self) -> list[Host]:
        """Where a trip leads that is named by its purpose: "chuyến công tác dự hội nghị tại Indonesia"."""
        for mark in self.scene.after(self.course.end, 16):
            if mark.has("comma", "strong_break") or mark.is_anchor("verb", "noun", "met", "talks"):
                break
            code = country_of(mark.place or "")
            if code is not None and self.scene.precedes(mark.start).has("at"):
                return [(code, self.scene.text(mark) if mark.is_city else None)]
        return []

    def _is_elsewhere(self) -> bool:
        """Whether the trip leads to places that are no single country ("5 nước châu Á")."""
        after = [m for m in self.scene.after(self.anchor.end, 8) if not m.has("manner", "to")][:2]
        return any(m.has("elsewhere") or (m.place and country_of(m.place) is None) for m in after)

    def _dated(self, guests: Guests, actors: tuple[Actor, ...]) -> Iterator[tuple[Dated, tuple[Actor, ...]]]:
        own = [(mark, actor) for (_, dates), actor in zip(guests, actors, strict=True) for mark in dates]
        if own:
            self.story.claim([mark for mark, _ in own])
            found = [(self._resolve(mark), (actor,)) for mark, actor in own]
        else:
            found = [(self._resolve(mark), actors) for mark in self._dates()]
        for dated, some in found:
            if dated is not None:
                yield dated, some

    def _resolve(self, mark: Mark) -> Dated | None:
        return self.story.dated(self.scene, mark, self.anchor)

    def _dates(self) -> list[Mark]:
        """The dates of the visit: after the anchor, else before it."""
        dates = self.course.dates
        if not dates:
            dates = tail_dates(self.scene, self.course.end)
        if dates:
            self.story.claim(dates)
            return dates
        before = self.scene.precedes(self.anchor.start)
        if before.has("apart"):
            return []
        is_framed = self.form == "noun" and before.has("frame")
        main = self._date_of_clause() if is_framed else None
        if main is not None:
            return [] if self._is_of_meeting(main, is_framed) else [main]
        near = self.scene.precedes(before.start)
        if is_framed and near.date is not None and not self.story.is_claimed(near):
            return [near]
        for mark in dates_before(self.scene, self.anchor):
            if self.story.is_claimed(mark):
                continue
            return [] if self._is_of_meeting(mark, is_framed) else [mark]
        return []

    def _date_of_clause(self) -> Mark | None:
        """The date of what happened on the trip: "nhân chuyến thăm Pháp, ngày 7/10/2024, hai bên …"."""
        comma = self.scene.follows(self.course.end)
        date = self.scene.follows(comma.end)
        return date if comma.has("comma") and date.date is not None and not date.date.is_until else None

    def _is_of_meeting(self, date: Mark, is_framed: bool) -> bool:
        """Whether a date before the visit is the day of a meeting on it."""
        met = [m for m in self.scene.marks if m.is_anchor("met", "talks") and m.start > date.start]
        if any(mark.start < self.anchor.start for mark in met):
            return True
        return is_framed and bool(met) and date.date is not None and date.date.precision == "day"

    def _stretched(self, dated: Dated) -> Dated:
        """A first day with the days that the trip lasts."""
        if not self.course.stay or dated.precision != "day" or dated.first != dated.last:
            return dated
        return replace(dated, last=dated.first + timedelta(days=self.course.stay - 1))


def listed_visits(scene: Scene, story: Story) -> Iterator[Visit]:
    """ "…; sau đó, Thủ tướng A (4/1999, 6/2001), Thủ tướng B (10/2006)": further visits to where the sentence leads."""
    host, first = _listed_host(scene, story)
    for mark in scene.marks:
        if host is None or mark.start < first or mark.person is None or not mark.person.is_official:
            continue
        guest = story.actor(scene, mark)
        for date in _bracketed_dates(scene, mark.end):
            dated = story.dated(scene, date, mark)
            if dated is not None and not story.is_claimed(date) and guest.country != host:
                yield Visit(mark, "trips", dated, (guest,), host, None)


def _listed_host(scene: Scene, story: Story) -> tuple[str | None, int]:
    """Where a list of travellers leads, and the token from which it runs."""
    if story.visit is not None and story.visit_day() is not None:
        return story.visit.host, 0
    for mark in scene.marks:
        if mark.is_anchor("verb", "noun"):
            course = course_of(scene, mark)
            gathers = any(scene.follows(place.end).has("gathers") for place in course.places)
            codes = [country_of(place.place or "") for place in course.places]
            return (codes[0], course.end) if codes and gathers else (None, 0)
    return None, 0


def _bracketed_dates(scene: Scene, token: int) -> list[Mark]:
    """The dates in the bracket that opens at a token."""
    if scene.words.tokens[token : token + 1] != ["("]:
        return []
    found = []
    for mark in scene.after(token + 1, 40):
        if mark.date is None and not mark.has("joint", "comma", "to"):
            break
        found += [mark] if mark.date is not None else []
    return found
