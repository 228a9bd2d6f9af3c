"""Lists of travellers and of partners, each with a date in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.events.cast import Actor
from transforms.events.onward import course_of, listed_from
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Story, Told

_BRACKET_REACH = 40


def listed_visits(scene: Scene, story: Story) -> Iterator[Told]:
    """ "…; sau đó, Thủ tướng A (4/1999, 6/2001), Thủ tướng B (10/2006)": to where the sentence leads."""
    dated = [mark for mark in scene.marks if mark.person is not None and _dates_of(scene, mark)]
    host, first = _listed_host(scene, story) if dated else (None, 0)
    for mark in dated:
        guest = story.cast.actor(scene, mark)
        if (
            host is None
            or guest.country == host
            or mark.start < first
            or not story.cast.is_official(scene, mark)
        ):
            continue
        for date in _dates_of(scene, mark):
            days = story.dated(scene, date, mark)
            if days is not None and not story.is_claimed(date):
                yield Told(mark, "visit", "trips", days, (guest,), host)


def _listed_host(scene: Scene, story: Story) -> tuple[str | None, int]:
    """Where a list of travellers leads, and the token from which it runs."""
    visit = story.visit_here()
    if visit is not None:
        return visit.host, 0
    for mark in scene.marks:
        if mark.is_anchor("verb", "noun"):
            course = course_of(scene, mark)
            hosts = [*course.places, *(word for word in course.words if word.has("home"))]
            gathers = any(scene.follows(host.end).has("gathers") for host in hosts)
            host = country_of(hosts[0].place or "") or (None if hosts[0].place else HOME) if hosts else None
            return (host, mark.end) if gathers else (None, 0)
    return None, 0


def _dates_of(scene: Scene, person: Mark) -> list[Mark]:
    """The dates of somebody in a list: in brackets, or right after the name ("…, Thủ tướng B năm 2006")."""
    first = scene.follows(person.end)
    is_item = scene.precedes(person.start).has("joint") and first.date is not None
    dates = listed_from(scene, first) if is_item else []
    after = scene.follows(dates[-1].end) if dates else first
    is_last = (
        after.has("joint", "strong_break") or scene.sign(after) in ("", ".") or _ends_roll(scene, person)
    )
    return (dates if is_last else []) or _bracketed_dates(scene, person.end)


def _ends_roll(scene: Scene, person: Mark) -> bool:
    """Whether "and" leads to somebody from another with a date: "của A năm 2005 và |B| năm 2007 tạo đà …"."""
    joint = scene.precedes(person.start)
    date = scene.precedes(joint.start)
    is_and = joint.has("joint") and not joint.has("comma")
    return is_and and date.date is not None and scene.precedes(date.start).person is not None


def _bracketed_dates(scene: Scene, token: int) -> list[Mark]:
    """The dates in the bracket that opens at a token."""
    if scene.words.tokens[token : token + 1] != ["("]:
        return []
    found = []
    for mark in scene.after(token + 1, _BRACKET_REACH):
        if mark.date is None and not mark.has("joint", "comma", "to"):
            break
        found += [mark] if mark.date is not None else []
    return found


def listed_ties(scene: Scene, story: Story) -> Iterator[Told]:
    """ "… với Trung Quốc (2008), Nga (2012)": a partnership with each."""
    places = [mark for mark in scene.marks if country_of(mark.place or "") not in (None, HOME)]
    listed = [(mark, dates[0]) for mark in places if (dates := _bracketed_dates(scene, mark.end))]
    if len(listed) < 2 or any(mark.is_anchor("verb", "noun") for mark in scene.marks):
        return
    for mark, date in listed:
        days = story.dated(scene, date, mark)
        if days is not None:
            yield Told(mark, "partnership", "partnership", days, (Actor(scene.text(mark), mark.place),))
