"""Trips told by what is attended in another country: "Thủ tướng A dự Hội nghị … tại Jakarta"."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.events.backward import dates_before
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.events.story import Story, Told

_VENUE_REACH = 40
# who may be there already, or is nobody
_RESIDENT = frozenset(("ambassador", "business", "delegation", "person"))


def invited_visits(scene: Scene, story: Story) -> Iterator[Told]:
    """The visit of whoever attends something in another country; none where a visit is told already."""
    if story.visit_here() is not None:
        return
    guest = next((mark for mark in scene.marks if _may_travel(scene, mark)), None)
    venue = _venue(scene, guest) if guest is not None else None
    if guest is None or venue is None:
        return
    actor = story.cast.actor(scene, guest)
    host = country_of(venue.place or "")
    if host is None or host == (actor.country or HOME):
        return
    after = [mark for mark in scene.after(guest.end) if _is_of_days(mark) or _is_of_venue(scene, mark, venue)]
    before = [mark for mark in dates_before(scene, guest) if mark.date is not None and mark.date.precision]
    dated = next((story.dated(scene, mark, guest) for mark in [*after, *before]), None)
    if dated is not None:
        city = scene.text(venue) if venue.is_city else None
        yield Told(guest, "visit", "invited", dated, (actor,), host, city)


def _is_of_days(mark: Mark) -> bool:
    return mark.date is not None and mark.date.precision == "day" and not mark.date.is_until


def _is_of_venue(scene: Scene, mark: Mark, venue: Mark) -> bool:
    """Whether a date in brackets comes right after a venue: "tại Bắc Kinh (tháng 10/2023)"."""
    return mark.date is not None and mark.date.is_bracketed and scene.precedes(mark.start).start == venue.end


def _may_travel(scene: Scene, mark: Mark) -> bool:
    """Whether somebody of state attends something, and does not only invite."""
    if mark.person is None or mark.person.name is None or not _RESIDENT.isdisjoint(mark.person.offices):
        return False
    is_host = scene.precedes(mark.start).has("invite", "invited", "of")
    return not is_host and any(m.has("attends") for m in scene.after(mark.end, 12))


def _venue(scene: Scene, guest: Mark) -> Mark | None:
    """The first place "at" which something is attended."""
    for mark in scene.after(guest.end, _VENUE_REACH):
        if mark.place is not None and scene.precedes(mark.start).has("at"):
            return mark
        if mark.has("strong_break", "speech", "remote", "with"):
            break
    return None
