"""Visits: who went to which country, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from transforms.events.backward import Subjects, subjects_of
from transforms.events.cast import Actor
from transforms.events.clock import Dated
from transforms.events.onward import Course, course_of, is_body
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Story, Told, Trip
from transforms.events.trip_days import OTHER_CLAUSE, TripDays
from transforms.phrases import Entry
from transforms.vocabulary import words

_ACTING_REACH = 30  # tokens from a trip that frames a clause to whoever acts in it
_VENUE_REACH = 16
_UNIONS = frozenset(("EU", "UN"))  # hosts only where no country is named with them


class Host(NamedTuple):
    """A country visited; the city where one is printed, and the place's mark where one stands."""

    country: str
    city: str | None = None
    mark: Mark | None = None


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

    @cached_property
    def form(self) -> str:
        return str(self.entry.props["form"])

    @cached_property
    def days(self) -> TripDays:
        return TripDays(self.scene, self.anchor, self.form, self.course, self.story)

    def read(self) -> list[Told]:
        """The visits; none where nobody of state travels, or nowhere, or no day is known."""
        after = self.scene.follows(self.anchor.end)
        if self.form == "go" and after.place is None and not after.has("to"):
            return []
        longer = self._lengthened()
        if longer is not None:
            return [longer]
        guests = self._guests()
        if guests is None or not self._leads_somewhere(guests):
            return []
        actors = tuple(self.story.cast.actor(self.scene, mark) for mark, _ in guests)
        trip = self.story.trip_before()
        if trip is not None and not actors and not self.course.places:
            dates = [self.days.resolve(mark) for mark in self.days.marks()]
            return [self._told(dated, trip.guests, Host(trip.host)) for dated in dates if dated is not None]
        if len(self.course.days_at) > 1:
            return list(self._each_place(actors))
        found = [
            self._told(dated, some, host)
            for dated, some in self._dated(guests, actors)
            for host in self._hosts(some)
        ]
        found += self._earlier(actors)
        hosts = self._hosts(actors) if actors and self.course.places and not found else []
        if hosts:
            self.story.trip = Trip(actors, hosts[0].country, self.story.sentence)
        return found

    def _lengthened(self) -> Told | None:
        """The visit told before, as long as "chuyến thăm kéo dài ba ngày" says, or until the day it names."""
        visit = self.story.visit_before() if self.form == "noun" else None
        is_bare = not (self.course.people or self.course.places or self.course.dates)
        longer = self.days.lengthened(visit.dated) if visit is not None and is_bare else None
        return replace(visit, anchor=self.anchor, dated=longer) if visit is not None and longer else None

    def _each_place(self, guests: tuple[Actor, ...]) -> Iterator[Told]:
        """ "thăm Mông Cổ (30/9-1/10), Ireland (1-3/10)": a visit to each, with days of its own."""
        self.story.claim(self.course.dates)
        for place in self.course.places:
            host = country_of(place.place or "")
            for date in self.course.days_at.get(place.start, ()):
                dated = self.days.resolve(date)
                if dated is not None and host is not None and host not in [guest.country for guest in guests]:
                    yield self._told(dated, guests, self._host(host, place))

    def _earlier(self, guests: tuple[Actor, ...]) -> Iterator[Told]:
        """The visits before one that is numbered, where their years are told."""
        for mark in self.days.of_earlier():
            dated = self.days.resolve(mark)
            if dated is not None:
                yield from (self._told(dated, guests, host) for host in self._hosts(guests))

    def _host(self, country: str, place: Mark) -> Host:
        return Host(country, self.scene.text(place) if place.is_city else None, place)

    def _told(self, dated: Dated, guests: tuple[Actor, ...], host: Host) -> Told:
        """The visit to a host; to a further country of one trip it hangs on that country's name."""
        first = self.course.places[:1]
        is_further = host.mark is not None and bool(first) and host.mark != first[0]
        anchor = host.mark if is_further and host.mark is not None else self.anchor
        return Told(anchor, "visit", self.entry.id, dated, guests, host.country, host.city)

    def _leads_somewhere(self, guests: Subjects) -> bool:
        """Whether a place follows as the anchor needs it; "to go" needs a traveller right before it, too."""
        after, places = self.scene.follows(self.anchor.end), bool(self.course.places)
        if self.entry.props["needs"]:
            return after.has("at") and places
        if self.form == "go":
            return places and bool(guests) and self._is_near(guests[-1][0])
        if self.form == "noun" or self.entry.props["strong"]:
            return True
        is_directed = self.anchor.end - self.anchor.start > 1  # "sang thăm" needs no place after it
        is_again = bool(self.course.dates) and self.story.visit_here() is not None
        return places or is_directed or is_again or any(w.has("here", "home") for w in self.course.words)

    def _is_near(self, guest: Mark) -> bool:
        """Whether nothing but small words stands between a traveller and the anchor."""
        for mark in self.scene.before(self.anchor.start):
            if mark.start < guest.end:
                return True
            is_left = mark.place is not None and self.scene.precedes(mark.start).has("leaves")
            is_led = mark.place is not None and self.scene.precedes(mark.start).has("company")
            is_small = mark.has("auxiliary", "company", "past", "future", "comma", "leaves", "manner")
            if mark.date is None and not is_left and not is_led and not is_small:
                return False
        return True

    def _guests(self) -> Subjects | None:
        """Who travels; None where it is nobody of state."""
        guests = self.course.people if self.form == "noun" else []
        if not guests:
            guests = self._here_now() or subjects_of(self.scene, self.anchor)
            if self.form == "noun" and not (guests and self._is_near(guests[-1][0])):
                guests = self._acting() or guests
            elif not guests and self._opens():
                guests = self._acting()
        official = [(mark, dates) for mark, dates in guests if self._may_travel(mark)]
        official = self._from_abroad(official)
        may_lack = not guests and (self.form == "noun" or self.entry.props["strong"])
        return official if official or may_lack else None

    def _from_abroad(self, guests: Subjects) -> Subjects:
        """Guests without their hosts: "Thủ tướng A và Quốc vương Campuchia B trong chuyến thăm Việt Nam"."""
        hosts = {country_of(mark.place or "") for mark in self.course.places}
        if len(guests) < 2 or len(hosts) != 1:
            return guests
        abroad = [
            (m, dates) for m, dates in guests if self.story.cast.actor(self.scene, m).country not in hosts
        ]
        return abroad or guests

    def _may_travel(self, mark: Mark) -> bool:
        """Whether somebody acts for a state; an ambassador is at home where he visits."""
        cast = self.story.cast
        if is_body(mark) and self._is_of_many(mark):
            return False
        return not cast.is_resident(self.scene, mark) and cast.is_official(self.scene, mark)

    def _is_of_many(self, body: Mark) -> bool:
        """Whether delegations are told together: "nhiều đoàn lãnh đạo", "các đoàn cấp cao"."""
        first = self.scene.words.tokens[body.start : body.start + 1]
        is_list = words("events", "words", "several").stand_in(first)
        return is_list or self.scene.precedes(body.start).has("several")

    def _opens(self) -> bool:
        """Whether the visit is a clause before the one in which the traveller acts: "Thăm Lào, ông …"."""
        before = self.scene.precedes(self.anchor.start)
        is_first = before.end == before.start or before.has("when", "frame") or before.stay > 0
        return is_first and self.scene.follows(self.course.end).has("comma")

    def _here_now(self) -> Subjects:
        """Who is on the trip just now, though somebody else acts: "hội đàm với B, (người) đang thăm Lào"."""
        being = self.scene.precedes(self.anchor.start)
        guest = self.scene.precedes(being.start)
        if guest.has("relative"):
            guest = self.scene.precedes(guest.start)
        if guest.has("comma"):
            guest = self.scene.precedes(guest.start)
        return [(guest, [])] if being.has("being") and guest.person is not None else []

    def _acting(self) -> Subjects:
        """Whoever acts in the clause that a trip frames: "trong chuyến thăm Lào, Thủ tướng …"."""
        for mark in self.scene.after(self.course.end, _ACTING_REACH):
            if mark.person is not None and not self.scene.precedes(mark.start).has("invite"):
                return [(mark, [])]
            if mark.is_anchor(*OTHER_CLAUSE) or mark.has("speech"):
                break
        return []

    def _hosts(self, guests: tuple[Actor, ...]) -> list[Host]:
        """Countries visited; a guest's own is none."""
        own = next((actor.country for actor in guests if actor.country), None)
        hosts: list[Host] = []
        for mark in self.course.places:
            code = country_of(mark.place or "")
            if self.scene.precedes(mark.start).has("of"):
                own = own or code
            elif code is not None and not mark.has("elsewhere") and code not in [h.country for h in hosts]:
                hosts.append(self._host(code, mark))
        is_foreign = any(actor.is_foreign for actor in guests) or own not in (None, HOME)
        hosts = hosts or self._unnamed_host(is_foreign)
        is_known = own is not None or is_foreign or bool(self.entry.props["strong"])
        hosts = [h for h in hosts if h.country not in _UNIONS] or hosts
        return [h for h in hosts if h.country != own and (h.city is None or h.country != HOME or is_known)]

    def _unnamed_host(self, is_foreign: bool) -> list[Host]:
        """Where to, if no place follows: where its purpose is; a foreigner comes home, we go to him."""
        venue = self._venue() if self.form == "noun" else None
        if venue is not None:
            return [venue]
        if any(word.has("home") for word in self.course.words):
            return [Host(HOME)]
        if self._is_elsewhere():
            return []
        reached = self._reached()
        if reached is not None:
            return [reached]
        visit = self.story.visit_here()
        host = visit.host if visit is not None else HOME if is_foreign else self.story.foreign
        return [Host(host)] if host else []

    def _reached(self) -> Host | None:
        """Where whoever visits has just come to: "tới Campuchia, thăm cấp Nhà nước từ 12-13/7"."""
        comma = self.scene.precedes(self.anchor.start)
        place = self.scene.precedes(comma.start)
        code = country_of(place.place or "") if comma.has("comma") else None
        goes = self.scene.precedes(place.start).is_anchor("go")
        return self._host(code, place) if code is not None and goes else None

    def _venue(self) -> Host | None:
        """Where a trip leads that is named by its purpose: "chuyến công tác dự hội nghị tại Indonesia"."""
        for mark in self.scene.after(self.course.end, _VENUE_REACH):
            if mark.has("comma", "strong_break") or mark.is_anchor(*OTHER_CLAUSE):
                break
            code = country_of(mark.place or "")
            if code is not None and self.scene.precedes(mark.start).has("at"):
                return self._host(code, mark)
        return None

    def _is_elsewhere(self) -> bool:
        """Whether the trip leads to places that are no single country ("5 nước châu Á")."""
        after = [m for m in self.scene.after(self.anchor.end, 8) if not m.has("manner", "to")][:2]
        return any(m.has("elsewhere") or (m.place and country_of(m.place) is None) for m in after)

    def _dated(
        self, guests: Subjects, actors: tuple[Actor, ...]
    ) -> Iterator[tuple[Dated, tuple[Actor, ...]]]:
        """Each date with those who travelled then: dates of their own, else of the visit."""
        own = [(date, (actor,)) for (_, dates), actor in zip(guests, actors, strict=True) for date in dates]
        self.story.claim([date for date, _ in own])
        shared = () if own else self.days.marks()
        for mark, some in [*own, *((mark, actors) for mark in shared)]:
            dated = self.days.resolve(mark)
            if dated is not None:
                yield dated, some
