"""Rolls of travellers by bare names: "Thủ tướng Nhật Bản thăm Việt Nam (Hashimoto 1/1997; Obuchi 1998)"."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.events.backward import subjects_of
from transforms.events.cast import Actor
from transforms.events.onward import course_of
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Story, Told

_LONGEST_NAME = 5  # tokens
_FEWEST = 2


def rolled_visits(scene: Scene, story: Story) -> Iterator[Told]:
    """Visits by whoever is named without a title before a date, once it is told of what office they are."""
    if sum(mark.date is not None for mark in scene.marks) < _FEWEST:
        return
    for anchor in scene.marks:
        if anchor.is_anchor("verb", "noun"):
            yield from _roll_of(scene, anchor, story)
            return


def _roll_of(scene: Scene, anchor: Mark, story: Story) -> Iterator[Told]:
    places = course_of(scene, anchor).places
    office = next((mark for mark, _ in subjects_of(scene, anchor)), None)
    host = country_of(places[0].place or "") if len(places) == 1 else None
    if office is None or office.person is None or office.person.name is not None or host is None:
        return
    guest = office.person.country or (HOME if office.person.is_home else None)
    listed = list(_named(scene, places[0].end))
    names = {name for name, _ in listed if name}
    if guest in (None, host) or len(names) < _FEWEST:
        return
    for name, date in listed:
        days = story.dated(scene, date, anchor)
        if name and days is not None:
            yield Told(date, "visit", "trips", days, (Actor(name, guest),), host)


def _named(scene: Scene, start: int) -> Iterator[tuple[str, Mark]]:
    """Each date from a token on with the name before it, or that of the date before: "A 5/2002, 11/2005"."""
    name = ""
    for mark in scene.marks:
        if mark.start < start or mark.date is None:
            continue
        before = scene.precedes(mark.start)
        end = before.start if scene.sign(before) == "(" else mark.start
        is_further = before.has("joint") and scene.precedes(before.start).date is not None
        name = name if is_further else _name_before(scene, end)
        yield name, mark


def _name_before(scene: Scene, end: int) -> str:
    """The bare name that ends at a token; "" where none does."""
    start = end
    while start and end - start < _LONGEST_NAME and scene.is_bare_name(start - 1):
        start -= 1
    return scene.words.printed(start, end) if start < end else ""
