"""Meetings: who met whom, and on which day; and sessions of standing bodies of two countries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from transforms.events.clock import Dated
from transforms.events.course import Course, course_of, dates_before, subjects_of, tail_dates
from transforms.events.people import country_of
from transforms.events.scene import Mark, Scene
from transforms.events.story import Actor, Happening, Story
from transforms.phrases import Entry

_SPEAKER_REACH = 24
_NEAR = 14  # tokens between a session and the body that holds it


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; ``place`` as printed."""

    anchor: Mark
    rule: str
    dated: Dated
    actors: tuple[Actor, ...]
    host: str | None
    place: str | None


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

    def read(self) -> list[Meeting]:
        """The meeting; none where no two sides of state meet, or no day is known."""
        actors = self._participants()
        if actors is None or not self._is_diplomatic(actors):
            return []
        dated = self._dated()
        if dated is None:
            return []
        place = self._place()
        host = country_of(place.place or "") if place is not None else None
        if host is None and self.entry.props["receives"]:
            host = actors[0].country
        named = tuple(actor for actor in actors if actor.name)
        printed = self.scene.text(place) if place is not None and place.is_city else None
        return [Meeting(self.anchor, self.entry.id, dated, named or actors, host, printed)]

    def _participants(self) -> tuple[Actor, ...] | None:
        """Those who meet, each once; None where somebody met is nobody of state, or nobody is."""
        met = [mark for mark, _ in self.course.people]
        subjects = [mark for mark, _ in subjects_of(self.scene, self.anchor, met=True)]
        if not met and (self.entry.props["needs"] or len(subjects) < 2):
            met = self._both() if not self.entry.props["needs"] else []
            if not met and self.entry.props["form"] != "talks":
                return None
        if self.entry.props["form"] == "talks" or (not subjects and self._opens_sentence()):
            subjects += self._speaker()
        people = [mark for mark in subjects + met if mark.person is not None]
        if any(not p.person.is_official for p in people if p.person and "spouse" not in p.person.offices):
            return None
        actors = {actor: None for actor in (self.story.actor(self.scene, mark) for mark in people)}
        return tuple(actors) or self.story.both()

    def _is_diplomatic(self, actors: tuple[Actor, ...]) -> bool:
        """Whether those who meet are of different states, as far as is known."""
        countries = {actor.country for actor in actors if actor.country}
        has_unknown = any(actor.country is None for actor in actors)
        is_foreign = any(actor.is_foreign for actor in actors) or (has_unknown and self.scene.is_abroad())
        return is_foreign and len(actors) > 1 and (len(countries) > 1 or has_unknown)

    def _both(self) -> list[Mark]:
        return [m for m in self.scene.before(self.anchor.start, 6) if m.has("both")][:1]

    def _opens_sentence(self) -> bool:
        """ "Khi gặp ông A, Thủ tướng …": who meets is named after it."""
        return self.scene.follows(self.course.end).has("comma")

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
        dates = self.course.dates
        if not dates:
            dates = tail_dates(self.scene, self.course.end)
        if dates:
            self.story.claim(dates)
            return self._resolve(dates[0])
        told = self.scene.precedes(self.anchor.start).has("frame")
        found = next((self._resolve(mark) for mark in dates_before(self.scene, self.anchor, told=told)), None)
        return found or self._same_day() or self.story.visit_day()

    def _resolve(self, mark: Mark) -> Dated | None:
        return self.story.dated(self.scene, mark, self.anchor)

    def _same_day(self) -> Dated | None:
        """ "then", in the paragraph of a meeting told just before."""
        then = any(mark.has("then") for mark in self.scene.before(self.anchor.start))
        return self.story.day_before() if then else None

    def _place(self) -> Mark | None:
        """Where they met: "tại Hà Nội" after the anchor or before it."""
        near = [m for m in self.scene.after(self.course.end, 16) if m.place is not None]
        before = [m for m in self.scene.before(self.anchor.start, 40) if m.place is not None]
        for mark in [*self.course.places, *near[:2], *before]:
            opener = self.scene.precedes(mark.start)
            if opener.has("to") and not opener.has("at"):
                opener = self.scene.precedes(opener.start)
            if opener.has("at"):
                return mark
        return None


def session_of(scene: Scene, anchor: Mark, entry: Entry, story: Story) -> list[Meeting]:
    """A dated session of a body that two countries share."""
    right = list(scene.after(anchor.end, _NEAR))
    left = list(scene.before(anchor.start, _NEAR))
    body = any(mark.has("standing") for mark in right + left)
    ordered = any(mark.has("order") for mark in right[:3])
    sides = any(mark.has("both") for mark in left)
    if not (body or (ordered and sides)):
        return []
    marks = tail_dates(scene, anchor.end, over_commas=True)[:1] or list(dates_before(scene, anchor))[:1]
    found = [story.dated(scene, mark, anchor) for mark in marks]
    place = next((m for m in scene.after(anchor.end) if m.place and scene.precedes(m.start).has("at")), None)
    host = country_of(place.place or "") if place is not None else None
    printed = scene.text(place) if place is not None else None
    return [Meeting(anchor, entry.id, dated, (), host, printed) for dated in found if dated is not None]


def happening_of(meeting: Meeting, story: Story) -> Happening:
    """What later sentences may lean on."""
    return Happening(meeting.dated, story.paragraph, story.sentence, meeting.actors, meeting.host, meeting.place)
