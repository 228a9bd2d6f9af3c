"""What follows an anchor: places, people, dates."""

from __future__ import annotations

from dataclasses import dataclass, field

from transforms.events.scene import QUOTES, Mark, Scene

_GAP = {"day": 14, "month": 8, "year": 3, "": 14}  # plain tokens between an anchor and its date, by precision
_TAIL = 40
_LONGEST_BRACKET = 8
_CLAIMING = ("verb", "noun", "met", "talks", "tie", "paper")
_PASSED = (
    "to",
    "manner",
    "of",
    "company",
    "occurs",
    "here",
    "home",
    "both",
    "with",
    "between",
    "at",
    "auxiliary",
)
_PARTICIPATES = ("of", "with", "between", "joint", "comma", "manner", "company", "to")


@dataclass(slots=True)
class Course:
    """What follows an anchor without a break: places, people with dates of their own, dates of the anchor."""

    end: int
    places: list[Mark] = field(default_factory=list)
    days_at: dict[int, list[Mark]] = field(
        default_factory=dict
    )  # bracketed dates of each place, by its token
    people: list[tuple[Mark, list[Mark]]] = field(default_factory=list)
    dates: list[Mark] = field(default_factory=list)
    words: list[Mark] = field(default_factory=list)
    stay: int = 0


@dataclass(slots=True)
class _Walk:
    """Reads a course mark by mark."""

    scene: Scene
    course: Course
    is_invited: bool = False  # people from here on only sent an invitation
    bracket: int = 0  # end of a bracket whose words do not matter
    led: int = -1  # where the leader of a delegation is named
    unknown: int = -1  # end of a place that the vocabulary lacks: "tại huyện |Cao Lộc|, tỉnh Lạng Sơn"

    def takes(self, mark: Mark) -> bool:
        """Whether the mark is part of the course; it is noted if so."""
        if mark.has("invite"):
            self.is_invited = True
            return True
        if mark.person is not None:
            return self._takes_person(mark)
        if mark.place is not None:
            return self._takes_place(mark)
        if mark.date is not None:
            return self._takes_date(mark)
        return self._takes_word(mark)

    def _takes_person(self, mark: Mark) -> bool:
        before = self.scene.precedes(mark.start)
        is_participant = before.has(*_PARTICIPATES) or self.course.end == mark.start
        if not self.is_invited and (is_participant or self.led == mark.start):
            self.course.people.append((mark, []))
        return self.is_invited or is_participant or self.led == mark.start

    def _takes_place(self, mark: Mark) -> bool:
        if self.course.places and not _is_listed(self.scene, mark):
            return False
        self.course.places.append(mark)
        return True

    def _takes_date(self, mark: Mark) -> bool:
        date, people = mark.date, self.course.people
        if date is None or date.is_until or date.is_onset:
            return False
        before = self.scene.precedes(mark.start)
        place = self.scene.precedes(before.start) if date.is_bracketed else before
        if place in self.course.places:
            self.course.days_at.setdefault(place.start, []).append(mark)
        (people[-1][1] if people and date.is_bracketed else self.course.dates).append(mark)
        return True

    def _takes_word(self, mark: Mark) -> bool:
        scene, people = self.scene, self.course.people
        if mark.has("led") and people and is_body(people[-1][0]):
            people.pop()
            self.led = mark.end
        elif mark.has("comma", "joint"):
            return self._leads_on(mark) or _goes_on(scene, self.course, mark)
        elif mark.stay:
            self.course.stay = mark.stay
        elif mark.has("lasting") and scene.follows(mark.end).stay:
            pass
        elif mark.has(*_PASSED):
            self.course.words.append(mark)
        elif self._is_unknown_place(mark):
            self.unknown = mark.end
        elif scene.sign(mark) == "(":
            self.bracket = _bracket_end(scene, mark.start)
        else:
            return scene.sign(mark) in QUOTES or mark.start < self.bracket
        return True

    def _is_unknown_place(self, mark: Mark) -> bool:
        """Whether a plain token with a capital goes on the name of a district: "tại huyện |Cao| …"."""
        is_first = self.scene.precedes(mark.start).has("district")
        return (is_first or self.unknown == mark.start) and self.scene.is_bare_name(mark.start)

    def _leads_on(self, comma: Mark) -> bool:
        """Whether the province or country of a district follows a comma."""
        after = self.scene.follows(comma.end)
        after = self.scene.follows(after.end) if after.has("to") else after
        return self.unknown == comma.start and after.place is not None


def course_of(scene: Scene, anchor: Mark) -> Course:
    """Read rightwards from an anchor until something that belongs to another clause."""
    walk = _Walk(scene, Course(anchor.end))
    for mark in scene.after(anchor.end):
        if not walk.takes(mark):
            break
        walk.course.end = mark.end
    return walk.course


def is_body(mark: Mark) -> bool:
    """Whether a delegation or leadership is meant, not a single person."""
    return mark.person is not None and mark.person.is_body and mark.person.name is None


def _bracket_end(scene: Scene, at: int) -> int:
    """Where a short bracket that opens at a token closes; the token itself where it does not."""
    tokens = scene.words.tokens[at : at + _LONGEST_BRACKET]
    return at + tokens.index(")") if ")" in tokens else at


def _past_bracket(scene: Scene, at: int) -> int:
    """Where a sentence goes on after a remark in brackets: "chiều 11/5 (giờ địa phương), …"."""
    is_open = scene.words.tokens[at : at + 1] == ["("]
    end = _bracket_end(scene, at) if is_open else at
    return end + 1 if end > at else at


def _is_listed(scene: Scene, place: Mark) -> bool:
    before = scene.precedes(place.start)
    if before.has("to"):
        before = scene.precedes(before.start)
    return before.has("joint", "comma", "to") or scene.sign(before) in QUOTES


def _goes_on(scene: Scene, course: Course, mark: Mark) -> bool:
    """Whether a list, a date or an invitation follows a comma or "and"."""
    after = scene.follows(mark.end)
    if after.date is not None:
        is_list = bool(course.dates) or bool(course.people and course.people[-1][1])
        ends = after.date.is_span or ends_clause(scene, after)
        return is_list or (mark.has("comma") and ends and not opens_clause(scene, after))
    if after.has("occurs") and scene.follows(after.end).date is not None:
        return True
    if after.has("to", "of"):
        after = scene.follows(after.end)
    before = scene.precedes(mark.start)
    if after.place is not None:
        is_dated = before in course.dates and scene.follows(after.end).date is not None
        return bool(course.places) and (course.places[-1] == before or scene.sign(before) == ")" or is_dated)
    if after.person is not None:
        acts = mark.has("comma") and scene.follows(after.end).has("past", "future")
        return not acts and bool(course.people) and (before.person is not None or scene.sign(before) == ")")
    return after.has("invite", "company", "manner", "with")


def ends_clause(scene: Scene, date: Mark) -> bool:
    """Whether a date, or the last of a list of them, is the last thing said."""
    after = scene.follows(date.end)
    while after.has("joint") and scene.follows(after.end).date is not None:
        after = scene.follows(scene.follows(after.end).end)
    return scene.sign(after) in ("", ".", ")", "(", "|", "/")


def opens_clause(scene: Scene, date: Mark) -> bool:
    """Whether somebody acts right after a date: it belongs to what follows it."""
    after = scene.follows(_past_bracket(scene, date.end))
    if after.has("comma"):
        after = scene.follows(after.end)
    is_actor = after.person is not None or after.place is not None
    return is_actor or bool(after.anchors) or after.has("both", "auxiliary")


def _opens_next(scene: Scene, date: Mark) -> bool:
    """Whether a date belongs to the next of two clauses: "… thăm Lào và đến tháng 9 Thủ tướng …"."""
    before = scene.precedes(date.start)
    if before.has("to"):
        before = scene.precedes(before.start)
    return before.has("joint") and opens_clause(scene, date)


def tail_dates(scene: Scene, start: int, *, reach: int = _TAIL, over_commas: bool = False) -> list[Mark]:
    """The first date further on that no other anchor claims, and those listed with it.

    ``over_commas``: it may stand behind a comma; without it only days from – to may.
    """
    first = _tail_date(scene, start, reach, over_commas)
    return listed_from(scene, first) if first is not None else []


def listed_from(scene: Scene, first: Mark) -> list[Mark]:
    """A date and those listed with it: "2015, 2017 và 2023"."""
    found = [first]
    while True:
        joint = scene.follows(found[-1].end)
        after = scene.follows(joint.end)
        if not joint.has("joint") or after.date is None or opens_clause(scene, after):
            break
        found.append(after)
    return found


def _tail_date(scene: Scene, start: int, reach: int, over_commas: bool) -> Mark | None:
    gap, has_comma, is_shared = 0, False, False
    for mark in scene.after(start, reach):
        date = mark.date
        if date is not None and not date.is_until and not date.is_onset:
            if _opens_next(scene, mark):
                return None
            is_near = gap <= _GAP[date.precision] or date.is_bracketed
            is_last = scene.precedes(mark.start).has("comma") and ends_clause(scene, mark)
            is_free = not is_shared and (not has_comma or over_commas or is_last)
            return mark if (is_near and is_free) or date.is_span else None
        before = scene.precedes(mark.start)
        is_actor = mark.person is not None and not before.has("of", "with")
        if before.has("auxiliary"):
            before = scene.precedes(before.start)
        is_next = before.has("joint") and not before.has("comma")
        if mark.has("attends") or (mark.is_anchor("verb", "met") and is_next):
            is_shared = True  # "thăm A và thăm B từ … đến …"
        elif is_actor or mark.has("strong_break", "speech", "clause") or mark.is_anchor(*_CLAIMING):
            return None
        has_comma |= mark.has("comma")
        gap += mark.end - mark.start == 1 and not mark.names
    return None
