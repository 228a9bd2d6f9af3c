"""The events of one sentence, in the order in which they claim its dates."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.events.invited import invited_visits
from transforms.events.lists import listed_ties, listed_visits
from transforms.events.meetings import MeetingReader, session_of
from transforms.events.papers import PaperReader
from transforms.events.rolls import rolled_visits
from transforms.events.scene import Mark, Scene
from transforms.events.story import Story, Told
from transforms.events.ties import TieReader
from transforms.events.unreal import is_unreal
from transforms.events.visits import VisitReader
from transforms.phrases import Entry

Anchored = list[tuple[Mark, Entry]]


def told_in(scene: Scene, story: Story) -> Iterator[Told]:
    """Events of a sentence; meetings first, as their days are not those of the visits around them."""
    story.begin(scene)
    anchored = [(mark, entry) for mark in scene.marks for entry in mark.anchors]
    without_day: Anchored = []
    for mark, entry in anchored:
        meetings = _meetings(scene, mark, entry, story)
        without_day += [] if meetings else [(mark, entry)]
        yield from _noted(meetings, story)
    yield from _visits(scene, anchored, story)
    if story.visit_here() is not None:  # a meeting without a day is part of the visit
        for mark, entry in without_day:
            yield from _noted(_meetings(scene, mark, entry, story), story)
    yield from _ties(scene, anchored, story)
    story.close(scene, story.sentence)


def look_back(scene: Scene, sentence: int, story: Story) -> None:
    """Take note of a sentence that was passed over: people, countries, the day, and a visit without one."""
    story.remember(scene)
    now, story.sentence = story.sentence, sentence
    for mark in scene.marks:
        for entry in mark.anchors:
            if entry.props["event"] == "visit":
                VisitReader(scene, mark, entry, story).read()
    story.sentence = now
    story.close(scene, sentence)


def _noted(told: list[Told], story: Story) -> Iterator[Told]:
    for one in told:
        story.tell(one)
        yield one


def _meetings(scene: Scene, mark: Mark, entry: Entry, story: Story) -> list[Told]:
    if entry.props["event"] != "meeting":
        return []
    if entry.props["form"] in ("session", "dialogue"):
        return session_of(scene, mark, entry, story)
    return _real(scene, mark, MeetingReader(scene, mark, entry, story).read(), story)


def _real(scene: Scene, mark: Mark, told: list[Told], story: Story) -> list[Told]:
    """What hangs on an anchor, without what is only wished for or was called off."""
    return [one for one in told if not is_unreal(scene, mark, one.dated, story)]


def _visits(scene: Scene, anchored: Anchored, story: Story) -> Iterator[Told]:
    for mark, entry in anchored:
        if entry.props["event"] == "visit":
            told = VisitReader(scene, mark, entry, story).read()
            yield from _noted(_real(scene, mark, told, story), story)
    yield from _noted(list(listed_visits(scene, story)), story)
    yield from _noted(list(rolled_visits(scene, story)), story)
    yield from _noted(list(invited_visits(scene, story)), story)


def _ties(scene: Scene, anchored: Anchored, story: Story) -> Iterator[Told]:
    for mark, entry in anchored:
        if entry.props["form"] == "tie":
            yield from _noted(TieReader(scene, mark, entry, story).read(), story)
    for mark, entry in anchored:
        if entry.props["form"] == "paper":
            yield from PaperReader(scene, mark, entry, story).read()
    if any(entry.props["event"] == "partnership" for _, entry in anchored):
        story.tied = story.sentence
    if story.tied >= story.sentence - 1:
        yield from listed_ties(scene, story)
