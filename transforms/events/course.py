"""What stands around an anchor: who acts, where to, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from transforms.events.scene import Mark, Scene

_QUOTES = frozenset('"“”‘’()[]–-:')
_GAP = {"day": 14, "month": 8, "year": 3, "": 14}  # plain tokens between an anchor and its date, by precision
_TAIL = 40
_SUBJECT_GAP = 14
_LONGEST_BRACKET = 8
_CLAIMING = ("verb", "noun", "met", "talks", "tie", "paper")
_PASSED = ("to", "manner", "of", "company", "occurs", "here", "home", "both", "with", "between", "at", "auxiliary")


@dataclass(slots=True)
class Course:
    """What follows an anchor without a break: places, people with the dates of their own, dates of the anchor."""

    end: int
    places: list[Mark] = field(default_factory=list)
    people: list[tuple[Mark, list[Mark]]] = field(default_factory=list)
    dates: list[Mark] = field(default_factory=list)
    words: list[Mark] = field(default_factory=list)
    stay: int = 0


def course_of(scene: Scene, anchor: Mark) -> Course:
    """Read rightwards from an anchor until something that belongs to another clause."""
    course = Course(anchor.end)
    invited, bracket, led = False, 0, -1
    for mark in scene.after(anchor.end):
        if mark.has("invite"):
            invited = True
        elif mark.has("led") and course.people and is_body(course.people[-1][0]):
            course.people.pop()
            led = mark.end
        elif mark.person is not None:
            if invited:
                pass
            elif led == mark.start:
                course.people.append((mark, []))
            elif not _is_participant(scene, course, mark):
                break
            else:
                course.people.append((mark, []))
        elif mark.place is not None:
            if course.places and not _is_listed(scene, mark):
                break
            course.places.append(mark)
        elif mark.date is not None:
            if mark.date.is_until or mark.date.is_onset:
                break
            (course.people[-1][1] if course.people and mark.date.is_bracketed else course.dates).append(mark)
        elif mark.has("comma", "joint"):
            if not _goes_on(scene, course, mark):
                break
        elif mark.stay:
            course.stay = mark.stay
        elif mark.has(*_PASSED):
            course.words.append(mark)
        elif scene.words.tokens[mark.start] not in _QUOTES and mark.start >= bracket:
            break
        elif scene.words.tokens[mark.start] == "(":
            bracket = _bracket_end(scene, mark.start)
        course.end = mark.end
    return course


def is_body(mark: Mark) -> bool:
    """Whether a delegation or leadership is meant, not a single person."""
    return mark.person is not None and mark.person.is_body and mark.person.name is None


def _bracket_end(scene: Scene, at: int) -> int:
    """Where a short bracket that opens at a token closes; the token itself where it does not."""
    tokens = scene.words.tokens[at : at + _LONGEST_BRACKET]
    return at + tokens.index(")") if ")" in tokens else at


def _is_participant(scene: Scene, course: Course, mark: Mark) -> bool:
    """Whether somebody after an anchor is one of those it is about: "of X", "with X", "between X and Y"."""
    before = scene.precedes(mark.start)
    return before.has("of", "with", "between", "joint", "comma", "manner", "company", "to") or course.end == mark.start


def _is_listed(scene: Scene, mark: Mark) -> bool:
    before = scene.precedes(mark.start)
    if before.has("to"):
        before = scene.precedes(before.start)
    return before.has("joint", "comma", "to") or scene.words.tokens[before.start] in _QUOTES


def _goes_on(scene: Scene, course: Course, mark: Mark) -> bool:
    """Whether a list, a date or an invitation follows a comma or "and"."""
    after = scene.follows(mark.end)
    if after.date is not None:
        is_list = bool(course.dates) or bool(course.people and course.people[-1][1])
        ends = after.date.is_span or _ends_clause(scene, after)
        return is_list or (mark.has("comma") and ends and not opens_clause(scene, after))
    if after.has("to", "of"):
        after = scene.follows(after.end)
    if after.place is not None:
        return bool(course.places) and course.places[-1].end == mark.start
    if after.person is not None:
        is_next = scene.precedes(mark.start).person is not None or scene.words.tokens[mark.start - 1] == ")"
        return bool(course.people) and is_next
    return after.has("invite", "company", "manner", "with")


def _ends_clause(scene: Scene, date: Mark) -> bool:
    """Whether a date is the last thing said."""
    after = scene.follows(date.end)
    return after.end == after.start or scene.words.tokens[after.start] in ".)(|/"


def opens_clause(scene: Scene, date: Mark) -> bool:
    """Whether somebody acts right after a date: it belongs to what follows it."""
    after = scene.follows(date.end)
    if after.has("comma"):
        after = scene.follows(after.end)
    return after.person is not None or bool(after.anchors) or after.has("both", "auxiliary") or after.place is not None


def tail_dates(scene: Scene, start: int, *, reach: int = _TAIL, over_commas: bool = False) -> list[Mark]:
    """The first date to the right that no other anchor claims, and those listed with it."""
    first = _tail_date(scene, start, reach, over_commas)
    found = [first] if first is not None else []
    while found:
        joint = scene.follows(found[-1].end)
        after = scene.follows(joint.end)
        if not joint.has("joint") or after.date is None or opens_clause(scene, after):
            break
        found.append(after)
    return found


def _tail_date(scene: Scene, start: int, reach: int, over_commas: bool) -> Mark | None:
    """Behind a comma only days from – to."""
    gap, comma = 0, False
    for mark in scene.after(start, reach):
        date = mark.date
        if date is not None and not date.is_until and not date.is_onset:
            fits = gap <= _GAP[date.precision] or date.is_bracketed
            return mark if fits and (not comma or over_commas or date.is_span) else None
        if mark.person is not None and not scene.precedes(mark.start).has("of", "with"):
            return None
        if mark.has("strong_break", "speech", "clause") or mark.is_anchor(*_CLAIMING):
            return None
        comma |= mark.has("comma")
        gap += 1 if mark.end - mark.start == 1 and not mark.names else 0
    return None


def dates_before(scene: Scene, anchor: Mark, *, told: bool = False) -> Iterator[Mark]:
    """Dates to the left that may govern an anchor, nearest first.

    A date before somebody who speaks is the day of speaking, unless the anchor is where it was ``told``.
    """
    for mark in scene.before(anchor.start):
        if mark.has("strong_break") or (mark.has("speech") and not told and _has_speaker(scene, mark)):
            return
        date = mark.date
        if date is None or date.is_onset:
            continue
        if (date.is_until or date.precision == "year") and not _begins_clause(scene, mark):
            continue
        yield mark


def _has_speaker(scene: Scene, speech: Mark) -> bool:
    """Whether somebody, a country or a ministry speaks."""
    gap = 0
    for mark in scene.before(speech.start, 8):
        if mark.person is not None or mark.place is not None or mark.has("departments", "both"):
            return True
        gap += not mark.names and mark.date is None
        if mark.has("comma", "strong_break") or gap > 2:
            return False
    return False


def _begins_clause(scene: Scene, mark: Mark) -> bool:
    before = scene.precedes(mark.start)
    if before.end == before.start or before.has("comma", "joint", "strong_break", "manner", "then", "auxiliary"):
        return True
    return scene.words.tokens[before.start] in _QUOTES or scene.words.tokens[before.start] in "*+•"


def subjects_of(scene: Scene, anchor: Mark, *, met: bool = False) -> list[tuple[Mark, list[Mark]]]:
    """Who acts: the nearest people to the left whom nobody invites; with dates of their own.

    ``met``: whoever was met before is passed over ("hội đàm với A, hội kiến B").
    """
    found: list[tuple[Mark, list[Mark]]] = []
    dates: list[Mark] = []
    gap = 0
    is_list = False  # "and", or brackets: commas part people rather than a name from its post
    for mark in scene.before(anchor.start):
        if mark.person is not None:
            before = scene.precedes(mark.start)
            is_object = met and is_met(scene, mark)
            is_other = before.has("invite", "of") or (before.has("with") and not met) or is_object
            if is_other or (found and not (is_list and _joined(scene, mark, found[-1][0]))):
                if found:
                    break
                continue
            found.append((mark, dates))
            dates = []
            is_list |= before.has("with")
        elif mark.date is not None and mark.date.is_bracketed:
            dates.append(mark)
            is_list = True
        elif mark.has("strong_break") or mark.is_veto or mark.is_anchor("tie", "paper"):
            break
        elif not mark.names:
            gap += 1
        is_list |= mark.has("joint") and not mark.has("comma")
        if gap > _SUBJECT_GAP:
            break
    return found[::-1]


def is_met(scene: Scene, person: Mark) -> bool:
    """Whether somebody stands in the list of those whom an earlier verb of meeting names."""
    for mark in scene.before(person.start, 12):
        if mark.is_anchor("met"):
            return True
        if not (mark.person is not None or mark.has("joint", "comma", "with", "manner", "company")):
            return False
    return False


def _joined(scene: Scene, left: Mark, right: Mark) -> bool:
    """Whether two people belong to one list: nothing but commas, "and", brackets and dates between them."""
    return all(
        mark.has("joint", "comma", "company", "with") or mark.date is not None or scene.words.tokens[mark.start] in _QUOTES
        for mark in scene.before(right.start)
        if mark.start >= left.end
    )
