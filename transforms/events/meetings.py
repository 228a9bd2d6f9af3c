"""Meetings: who met whom, and on which day; and sessions of standing bodies of two countries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from transforms.events.backward import dates_before, subjects_of
from transforms.events.cast import Actor
from transforms.events.clock import Dated
from transforms.events.onward import Course, course_of, tail_dates
from transforms.events.people import country_of
from transforms.events.scene import Mark, Scene
from transforms.events.states import bodies_around, is_venue, leaders_between, states_in
from transforms.events.story import Story, Told
from transforms.phrases import Entry
from transforms.vocabulary import words

_SPEAKER_REACH = 24
_BOTH_REACH = 6
_PAIR_REACH = 6
_BODY_REACH = 14  # tokens between a session and the body that holds it
_PLACE_REACH = 16
_THREE = 3  # countries whose session at a high level is told like that of two
_LEVEL_REACH = 6  # tokens from a session to the level that it is on
_BRINGING_REACH = 4  # tokens from whoever is met to the visit that brings him


@dataclass
class MeetingReader:
    """Reads the meeting that hangs on one anchor."""

    scene: Scene
    anchor: Mark
    entry: Entry
    story: Story

    @cached_property
    def course(self) -> Course:
        return course_of(self.scene, self.anchor)

    @cached_property
    def is_talks(self) -> bool:
        return str(self.entry.props["form"]) in ("talks", "summit")

    def read(self) -> list[Told]:
        """The meeting; none where no two sides of state meet, or no day is known."""
        actors = self._participants()
        dated = self._dated() if self._is_diplomatic(actors) else None
        if dated is None:
            return []
        place = self._place()
        city = self.scene.text(place) if place is not None and place.is_city else None
        host = country_of(place.place or "") if place is not None else self._receiver(actors, dated)
        named = tuple(actor for actor in actors if actor.name)
        return [Told(self.anchor, "meeting", self.entry.id, dated, named or actors, host, city)]

    def _receiver(self, actors: tuple[Actor, ...], dated: Dated) -> str | None:
        """The country of whoever receives, else the host of the visit that the meeting is part of."""
        if self.entry.props["receives"]:
            return actors[0].country
        visit = self.story.visit_around(dated)
        return visit.host if visit is not None and visit.host in [actor.country for actor in actors] else None

    def _participants(self) -> tuple[Actor, ...]:
        """Those who meet, each once; nobody where somebody met is nobody of state, or nobody is."""
        met = [mark for mark, _ in self.course.people] or self._received()
        subjects = [mark for mark, _ in subjects_of(self.scene, self.anchor, met=True)]
        if not met and not self._needs_nobody(subjects):
            return ()
        if self.is_talks:
            subjects += self._speaker()
        elif not subjects:
            subjects = self._next_actor()
        people = [mark for mark in subjects + met if mark.person is not None]
        if any(not _may_meet(mark) for mark in people):
            return ()
        actors = tuple(dict.fromkeys(self.story.cast.actor(self.scene, mark) for mark in people))
        if self._leaders[0]:
            return tuple(dict.fromkeys((*(actor for actor in actors if actor.name), *self._leaders[0])))
        found = self._with_other(actors)
        if len(found) > 1 or any(actor.name for actor in found):
            return found
        known = () if found else self.story.cast.both()
        return known or self._states() or self._sides() or found

    def _sides(self) -> tuple[Actor, ...]:
        """The two countries that the story is on, whose leaders talk: "lãnh đạo hai nước đã hội đàm"."""
        has_both = bool(self.entry.props["states"]) and any(mark.has("both") for mark in self.scene.marks)
        known = [side.country for side in self.story.sides] or self.story.sides_of_visit()
        return tuple(Actor(None, country) for country in known) if has_both else ()

    def _received(self) -> list[Mark]:
        """Who is received, told first: "Thủ tướng A |được| Tổng thống B |tiếp| tại Nhà Trắng"."""
        host = self.scene.precedes(self.anchor.start)
        by = self.scene.precedes(host.start)
        if not self.entry.props["receives"] or host.person is None or not by.has("passive"):
            return []
        guest = next((m for m in self.scene.before(by.start, _PAIR_REACH) if not m.has("auxiliary")), by)
        return [guest] if guest.person is not None else []

    def _with_other(self, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Whoever speaks "at the talks", with whom the story named last of another country."""
        is_framed = self.scene.precedes(self.anchor.start).has("frame", "apart")
        is_of_states = bool(self.entry.props["states"]) and is_framed
        is_alone = len(actors) == 1 and is_of_states and (not self.course.people or self._go_on_both())
        other = self.story.cast.other_side(actors[0]) if is_alone else None
        return (other, *actors) if other is not None else actors

    def _go_on_both(self) -> bool:
        """Whether both sides act next: "sau hội đàm với Thủ tướng Nguyễn Văn Dũng, hai bên …"."""
        comma = self.scene.follows(self.course.end)
        return comma.has("comma") and self.scene.follows(comma.end).has("both")

    def _states(self) -> tuple[Actor, ...]:
        """The countries of talks at which nobody is named."""
        return (states_in(self.scene) or self._bodies) if self.entry.props["states"] else ()

    @cached_property
    def _leaders(self) -> tuple[tuple[Actor, ...], int]:
        return leaders_between(self.scene, self.course)

    @cached_property
    def _bodies(self) -> tuple[Actor, ...]:
        return bodies_around(self.scene, self.anchor) if self.entry.props["states"] else ()

    def _needs_nobody(self, subjects: list[Mark]) -> bool:
        """Whether the anchor may lack an object: "A và B hội đàm", "hai bên hội đàm", "cuộc hội đàm"."""
        if self.entry.props["needs"]:
            return bool(self.entry.props["states"]) and len(self._pair_after()) > 1
        has_both = any(mark.has("both") for mark in self.scene.before(self.anchor.start, _BOTH_REACH))
        is_framed = self.scene.frame(self.anchor.start).has("frame", "apart") and not subjects
        return len(subjects) > 1 or has_both or self.is_talks or is_framed or bool(self._bodies)

    def _pair_after(self) -> list[Mark]:
        """Two countries right after the anchor: "hội nghị thượng đỉnh Việt Nam - Hàn Quốc"."""
        marks = [mark for mark in self.scene.after(self.anchor.end, _PAIR_REACH) if mark.place is not None]
        return [mark for mark in marks if mark.place in self.scene.countries()]

    def _is_diplomatic(self, actors: tuple[Actor, ...]) -> bool:
        """Whether those who meet are of different states, as far as is known."""
        countries = {actor.country for actor in actors if actor.country}
        has_unknown = any(actor.country is None and actor.name for actor in actors)
        is_foreign = any(actor.is_foreign for actor in actors) or (has_unknown and self.scene.is_abroad())
        return is_foreign and len(actors) > 1 and (len(countries) > 1 or has_unknown)

    def _next_actor(self) -> list[Mark]:
        """ "Khi gặp ông A, Thủ tướng …", "Sau hội đàm, A và B …": who meets is named right after it."""
        found: list[Mark] = []
        comma = self.scene.follows(self._object_end)
        after = self.scene.follows(comma.end)
        if after.date is not None and self.scene.follows(after.end).has("comma"):
            after = self.scene.follows(self.scene.follows(after.end).end)
        is_next = comma.has("comma")
        while is_next and after.person is not None:
            found.append(after)
            joint = self.scene.follows(after.end)
            is_next, after = joint.has("joint", "with"), self.scene.follows(joint.end)
        return found

    @cached_property
    def _object_end(self) -> int:
        """Where whoever is met has been told, with the visit that brings him: "tiếp A đang thăm Lào"."""
        for mark in self.scene.after(self.course.end, _BRINGING_REACH):
            if mark.is_anchor("verb", "noun"):
                return course_of(self.scene, mark).end
            if not mark.has("being", "frame", "auxiliary", "manner"):
                break
        return self.course.end

    def _speaker(self) -> list[Mark]:
        """Who speaks at a meeting, and to whom: "tại cuộc gặp ngày 5/9, Thủ tướng … cảm ơn ông …"."""
        found: list[Mark] = []
        for mark in self.scene.after(self.course.end, _SPEAKER_REACH):
            if mark.person is not None:
                found.append(mark)
            elif mark.is_anchor("met", "talks", "tie", "paper") or (mark.has("speech") and not found):
                break
        return found[:2]

    def _dated(self) -> Dated | None:
        of_people = [date for _, dates in self.course.people for date in dates]
        dates = (
            self.course.dates or of_people or tail_dates(self.scene, self._leaders[1]) or self._of_clause()
        )
        if dates:
            self.story.claim(dates)
            return self._resolve(dates[0])
        visit = self.story.visit_here()
        return self._date_before() or self._same_day() or (visit.dated if visit is not None else None)

    def _date_before(self) -> Dated | None:
        """The nearest date before; of a trip's days the one told: "ngày 8/5, trong chuyến thăm từ 7-9/5"."""
        told = self.scene.precedes(self.anchor.start).has("frame")
        found = [self._resolve(mark) for mark in dates_before(self.scene, self.anchor, told=told)][:2]
        nearest, *others = found or [None]
        for other in others:
            if nearest is not None and nearest.is_span and other is not None and nearest.covers(other):
                return other
        return nearest

    def _of_clause(self) -> list[Mark]:
        """The date between commas: "trong buổi tiếp ông A, chiều 28/6, Thủ tướng …"."""
        comma = self.scene.follows(self._object_end)
        date = self.scene.follows(comma.end)
        is_apart = comma.has("comma") and self.scene.follows(date.end).has("comma")
        return [date] if is_apart and date.date is not None and date.date.precision == "day" else []

    def _resolve(self, mark: Mark) -> Dated | None:
        return self.story.dated(self.scene, mark, self.anchor)

    def _same_day(self) -> Dated | None:
        """ "then": the day named just before; without it, too, where that is a day of the visit told."""
        day = self.story.day_before()
        if day is None or any(mark.has("then") for mark in self.scene.before(self.anchor.start)):
            return day
        is_open = any(mark.date is not None or mark.has("future") for mark in self.scene.marks)
        return day if not is_open and self.story.visit_around(day) is not None else None

    def _place(self) -> Mark | None:
        """Where they met: "tại Hà Nội", after the anchor or before it."""
        near = [m for m in self.scene.after(self.course.end, _PLACE_REACH) if m.place is not None]
        before = [m for m in self.scene.before(self.anchor.start) if m.place is not None]
        return next(
            (mark for mark in [*self.course.places, *near, *before] if is_venue(self.scene, mark)), None
        )


def _may_meet(mark: Mark) -> bool:
    person = mark.person
    return person is not None and (person.is_official or "spouse" in person.offices)


def _is_shared(scene: Scene, anchor: Mark, entry: Entry) -> bool:
    """Whether a session is two countries': of a standing body, or of both sides with an order number."""
    right = list(scene.after(anchor.end, _BODY_REACH))
    left = list(scene.before(anchor.start, _BODY_REACH))
    names_both = any(mark.has("both") for mark in left) or len(scene.countries()) > 1
    if entry.props["form"] == "dialogue":
        has_topic = any(mark.has("topics") for mark in right[:3])
        return has_topic and names_both
    is_ordered = any(mark.has("order") for mark in right[:1])
    is_standing = any(mark.has("standing") for mark in right + left)
    levels = words("events", "words", "levels").stand_in(scene.words.tokens[anchor.start :][:_LEVEL_REACH])
    three = len({mark.place for mark in right if mark.place in scene.countries()}) == _THREE
    if levels and three:
        return True  # of more, it is a summit of many
    is_between = any(m.has("between") and scene.follows(m.end).person is not None for m in right)
    return is_standing or (is_ordered and any(m.has("both") for m in left)) or (is_between and names_both)


def session_of(scene: Scene, anchor: Mark, entry: Entry, story: Story) -> list[Told]:
    """A dated session of a body that two countries share, or a dialogue between them."""
    if not _is_shared(scene, anchor, entry):
        return []
    marks = tail_dates(scene, anchor.end, over_commas=True)[:1] or list(dates_before(scene, anchor))[:1]
    found = [story.dated(scene, mark, anchor) for mark in marks]
    place = next((m for m in scene.after(anchor.end) if m.place and is_venue(scene, m)), None)
    host = country_of(place.place or "") if place is not None else None
    printed = scene.text(place) if place is not None else None
    chairs = [mark for mark in [*_leading(scene, anchor), *_joining(scene, anchor)] if _may_meet(mark)]
    actors = tuple(dict.fromkeys(story.cast.actor(scene, mark) for mark in chairs))
    return [
        Told(anchor, "meeting", entry.id, dated, actors, host, printed)
        for dated in found
        if dated is not None
    ]


def _leading(scene: Scene, anchor: Mark) -> list[Mark]:
    """Who presides over a session, named before it: "A và B đồng chủ trì kỳ họp"."""
    return [mark for mark, _ in subjects_of(scene, anchor)]


def _joining(scene: Scene, anchor: Mark) -> list[Mark]:
    """Who is named after a session as having part in it: "… do A và B đồng chủ trì"."""
    found: list[Mark] = []
    for mark in scene.after(anchor.end):
        before = scene.precedes(mark.start)
        is_next = bool(found) and before.has("joint") and scene.precedes(before.start) == found[-1]
        if mark.person is not None and (before.has("led", "with", "between") or is_next):
            found.append(mark)
    return found
