"""An article's blocks, read in order with one memory, → its events."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache

from transforms.events.clock import Clock
from transforms.events.event import Event
from transforms.events.meetings import Meeting, MeetingReader, happening_of, session_of
from transforms.events.merging import merged
from transforms.events.scene import HOME, Mark, Scene, scene_of
from transforms.events.story import Actor, Happening, Story
from transforms.events.ties import PaperReader, Tie, TieReader, listed_ties
from transforms.events.visits import Visit, VisitReader, listed_visits
from transforms.events.words import words_of
from transforms.mentions.calendar import Published
from transforms.phrases import Entry
from transforms.text.blocks import Block
from transforms.text.folding import fold
from transforms.text.reading import Reading
from transforms.text.sentences import sentences_of
from transforms.vocabulary import load

_LOOK_BACK = 4  # sentences without an event that are read after all, for whom and what they name
_YEARS = range(1900, 2100)
Told = Visit | Meeting | Tie


@cache
def _roots() -> re.Pattern[str]:
    """What a sentence must hold to be read."""
    return re.compile("|".join(re.escape(fold(word)) for word in load("events")["roots"]["words"]))


def events_of(reading: Reading, blocks: Sequence[Block], published: Published | None) -> list[Event]:
    """Every dated diplomatic event of the story, each told once; furniture is not read. Never fails."""
    if published is not None and published.year not in _YEARS:
        published = None
    if _roots().search(reading.folded) is None:
        return []
    story = Story(published, Clock(published))
    skipped: deque[tuple[int, int, int]] = deque(maxlen=_LOOK_BACK)
    found: list[Event] = []
    for paragraph, block in enumerate(blocks):
        if block.kind == "furniture":
            continue
        story.paragraph = paragraph
        for span in sentences_of(reading.text, block):
            story.sentence += 1
            words = words_of(reading, *span) if _roots().search(reading.folded, *span) else None
            if words is None or not words.tells():
                if story.tied != story.sentence - 1:
                    skipped.append((story.sentence, *span))
                    continue
                words = words_of(reading, *span)
            while skipped:
                number, *past = skipped.popleft()
                story.look_back(scene_of(words_of(reading, *past)), number)
            found += _events_in(scene_of(words), story)
    return merged(found)


def _events_in(scene: Scene, story: Story) -> Iterator[Event]:
    """The events of one sentence; meetings first, as their days are not those of the visits they are part of."""
    story.begin(scene)
    anchored = [(mark, entry) for mark in scene.marks for entry in mark.anchors]
    left = []
    for mark, entry in anchored:
        meetings = _meetings(scene, mark, entry, story)
        left += [] if meetings else [(mark, entry)]
        yield from (_told_meeting(scene, meeting, story) for meeting in meetings)
    for mark, entry in anchored:
        if entry.props["event"] == "visit":
            visits = VisitReader(scene, mark, entry, story).read()
            yield from (_told_visit(scene, visit, story) for visit in visits)
    yield from (_told_visit(scene, visit, story) for visit in listed_visits(scene, story))
    if story.visit_day() is not None:  # a meeting without a date is on the visit
        for mark, entry in left:
            yield from (_told_meeting(scene, meeting, story) for meeting in _meetings(scene, mark, entry, story))
    for form, reader in (("paper", PaperReader), ("tie", TieReader)):
        for mark, entry in anchored:
            if entry.props["form"] == form:
                yield from (_event_of_tie(scene, tie, str(entry.props["event"])) for tie in reader(scene, mark, entry, story).read())
    if any(entry.id == "partnership" for _, entry in anchored):
        story.tied = story.sentence
    if story.tied >= story.sentence - 1:
        yield from (_event_of_tie(scene, tie, "partnership") for tie in listed_ties(scene, story))
    story.close(scene, story.sentence)


def _told_meeting(scene: Scene, meeting: Meeting, story: Story) -> Event:
    story.tell_meeting(happening_of(meeting, story))
    return _event_of_meeting(scene, meeting, story)


def _told_visit(scene: Scene, visit: Visit, story: Story) -> Event:
    story.tell_visit(Happening(visit.dated, story.paragraph, story.sentence, visit.guests, visit.host, visit.place))
    return _event_of_visit(scene, visit)


def _meetings(scene: Scene, mark: Mark, entry: Entry, story: Story) -> list[Meeting]:
    if entry.props["form"] == "session":
        return session_of(scene, mark, entry, story)
    return MeetingReader(scene, mark, entry, story).read() if entry.props["event"] == "meeting" else []


def _event(scene: Scene, anchor: Mark, kind: str, told: Told, **fields: object) -> Event:
    sentence = scene.words.sentence
    start, end = sentence.starts[anchor.start], sentence.ends[anchor.end - 1]
    dated = told.dated
    return Event(
        start, end, sentence.start, sentence.end, kind, dated.first, dated.last, dated.precision, dated.basis,
        rule=told.rule, **fields,
    )


def _names(actors: Sequence[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actor.name for actor in actors if actor.name))


def _event_of_visit(scene: Scene, visit: Visit) -> Event:
    guest = next((actor.country for actor in visit.guests if actor.country), None)
    return _event(scene, visit.anchor, "visit", visit, actors=_names(visit.guests), guest_country=guest, host_country=visit.host, place=visit.place)


def _event_of_meeting(scene: Scene, meeting: Meeting, story: Story) -> Event:
    countries = list(dict.fromkeys(actor.country for actor in meeting.actors if actor.country))
    host = meeting.host if meeting.host is not None else _host_of(meeting, countries, story)
    guest = next((code for code in countries if code != host), None) if host is not None else None
    return _event(scene, meeting.anchor, "meeting", meeting, actors=_names(meeting.actors), guest_country=guest, host_country=host, place=meeting.place)


def _host_of(meeting: Meeting, countries: list[str], story: Story) -> str | None:
    """Who received: the host of the visit that is being told, where one of those who met is its guest."""
    visit = story.visit
    if visit is not None and visit.dated.covers(meeting.dated) and visit.host in countries:
        return visit.host
    return None


def _event_of_tie(scene: Scene, tie: Tie, kind: str) -> Event:
    partner = tie.pair.partner if tie.pair is not None else None
    names = tie.pair.names if tie.pair is not None else ()
    host = HOME if partner is not None else None
    return _event(scene, tie.anchor, kind, tie, actors=names, guest_country=partner, host_country=host, place=None)
