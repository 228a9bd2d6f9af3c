"""States that meet though nobody is named: ministries, provinces, "giữa ba Đảng Việt Nam - Lào - Nga"."""

from __future__ import annotations

from transforms.events.cast import Actor
from transforms.events.onward import Course
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene

_MOST_STATES = 3
_LEFT_REACH = 40
_RIGHT_REACH = 16
_OFFICE_REACH = 3  # tokens from "between" to an office: "giữa ba Thủ tướng"


def is_venue(scene: Scene, place: Mark) -> bool:
    """Whether "at" stands before a place, or before "the capital" and it."""
    opener = scene.precedes(place.start)
    if opener.has("to") and not opener.has("at"):
        opener = scene.precedes(opener.start)
    return opener.has("at")


def states_in(scene: Scene) -> tuple[Actor, ...]:
    """The two or three countries that a sentence names, or whose people; where they met is none of more."""
    people = (mark.person for mark in scene.marks if mark.person is not None)
    codes = scene.countries().union(*(person.countries for person in people))
    if len(codes) > 2:
        venues = {mark.place for mark in scene.marks if mark.place is not None and is_venue(scene, mark)}
        codes = codes - venues if len(codes - venues) > 1 else codes
    return tuple(Actor(None, code) for code in sorted(codes)) if 1 < len(codes) <= _MOST_STATES else ()


def bodies_around(scene: Scene, anchor: Mark) -> tuple[Actor, ...]:
    """The two countries whose ministries or provinces talk: "tỉnh A và tỉnh B (Trung Quốc) hội đàm"."""
    if not scene.is_of_states(anchor, goes_on=True):
        return ()
    near = [*scene.before(anchor.start, _LEFT_REACH), *scene.after(anchor.end, _RIGHT_REACH)]
    codes = {code for mark in near for code in _sides_of(scene, mark)}
    return tuple(Actor(None, code) for code in sorted(codes)) if len(codes) == 2 else ()


def _sides_of(scene: Scene, mark: Mark) -> tuple[str, ...]:
    """Whose somebody or a place is: a country, or a province by its full name; none of where something is."""
    if mark.person is not None:
        return mark.person.countries
    if mark.place is None or is_venue(scene, mark):
        return ()
    country = country_of(mark.place)
    is_side = mark.place == country or scene.precedes(mark.start).has("to", "glue", "departments")
    return (country,) if country is not None and is_side else ()


def leaders_between(scene: Scene, course: Course) -> tuple[tuple[Actor, ...], int]:
    """Countries of leaders told by office alone, and their end: "cuộc gặp giữa lãnh đạo Việt Nam và Lào"."""
    between = next((word for word in course.words if word.has("between")), None)
    after = scene.after(between.end, _OFFICE_REACH) if between is not None else ()
    office = next((mark for mark in after if mark.person is not None), None)
    if office is None or office.person is None or office.person.name is not None:
        return (), course.end
    codes, end = list(office.person.countries), office.end
    for mark in scene.after(office.end, _RIGHT_REACH):
        if mark.date is not None or mark.person is not None or mark.has("at", "strong_break"):
            break
        codes += [mark.place] if mark.place is not None and len(mark.place) == len(HOME) else []
        end = mark.end
    sides = tuple(Actor(None, code) for code in dict.fromkeys(codes))
    return (sides, end) if 1 < len(sides) <= _MOST_STATES else ((), course.end)
