"""What stands before an anchor: who acts, and when."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.events.onward import is_body
from transforms.events.scene import QUOTES, Mark, Scene

_SUBJECT_GAP = 14  # plain tokens between who acts and the anchor
_SPEAKER_GAP = 2
_SOURCE_REACH = 8
_BRACKET_REACH = 8  # tokens from a tie to its date in brackets
_BULLETS = frozenset("*+•-–")
Subjects = list[tuple[Mark, list[Mark]]]


def dates_before(scene: Scene, anchor: Mark, *, told: bool = False, onset: bool = False) -> Iterator[Mark]:
    """Dates to the left that may govern an anchor, nearest first.

    A date before somebody who speaks is the day of speaking, unless the anchor is where it was ``told``;
    a month or year before a figure is the figure's, unless it counts years ("năm 2013, kỷ niệm 40 năm …").
    ``onset``: also those from which something lasts.
    """
    has_figure = False
    for mark in scene.before(anchor.start):
        if mark.has("strong_break") or (mark.has("speech") and not told and _has_speaker(scene, mark)):
            return
        date = mark.date
        is_figure = date is None and scene.sign(mark)[:1].isdecimal()
        has_figure |= is_figure and not scene.follows(mark.end).has("years")
        if date is None or (date.is_onset and not onset) or (has_figure and date.precision != "day"):
            continue
        if (date.is_until or date.precision == "year") and not _begins_clause(scene, mark):
            continue
        if _is_of_source(scene, mark) or (not onset and _is_of_tie(scene, mark)):
            continue
        yield mark


def _has_speaker(scene: Scene, speech: Mark) -> bool:
    """Whether somebody, a country or a ministry speaks."""
    gap = 0
    for mark in scene.before(speech.start, 8):
        if mark.person is not None or mark.place is not None or mark.has("departments", "both"):
            return True
        gap += not mark.names and mark.date is None
        if mark.has("comma", "strong_break") or gap > _SPEAKER_GAP:
            return False
    return False


def _is_of_source(scene: Scene, date: Mark) -> bool:
    """Whether a date is that of an announcement: "Theo Bộ Ngoại giao ngày 28/8, …"."""
    for mark in scene.before(date.start, _SOURCE_REACH):
        if mark.has("source"):
            return mark.end < date.start
        if mark.has("comma", "strong_break") or mark.person is not None:
            break
    return False


def _is_of_tie(scene: Scene, date: Mark) -> bool:
    """Whether a date in brackets is that of a tie before them: "quan hệ ngoại giao (18/1/1950), A gặp …"."""
    is_bracketed = date.date is not None and date.date.is_bracketed
    near = scene.before(date.start, _BRACKET_REACH) if is_bracketed else ()
    return any(mark.is_anchor("tie") for mark in near)


def _begins_clause(scene: Scene, mark: Mark) -> bool:
    before = scene.precedes(mark.start)
    if before.end == before.start or before.has(
        "comma", "joint", "strong_break", "manner", "then", "auxiliary"
    ):
        return True
    return scene.sign(before) in QUOTES | _BULLETS


def subjects_of(scene: Scene, anchor: Mark, *, met: bool = False) -> Subjects:
    """Who acts: the nearest people to the left whom nobody invites; with dates of their own.

    ``met``: whoever was met before is passed over ("hội đàm với A, hội kiến B"), and "A với B" act together.
    """
    found: Subjects = []
    dates: list[Mark] = []
    gap = 0
    is_list = False  # "and" (but no delegation), or brackets: commas part people, not a name from its post
    for mark in scene.before(anchor.start):
        if mark.person is not None:
            may_join = not found or is_list or is_body(found[-1][0])
            is_joined = not found or (may_join and _is_joined(scene, mark, found[-1][0]))
            if _is_bystander(scene, mark, met) or not is_joined:
                if found:
                    break
                continue
            found.append((mark, dates))
            dates = []
            is_list |= scene.precedes(mark.start).has("with")
        elif mark.date is not None and mark.date.is_bracketed:
            dates.append(mark)
            is_list = True
        elif mark.has("strong_break") or mark.is_veto or mark.is_anchor("tie", "paper"):
            break
        is_list |= bool(found) and not is_body(found[-1][0]) and mark.has("joint") and not mark.has("comma")
        gap += not mark.names and mark.person is None and mark.date is None
        if gap > _SUBJECT_GAP:
            break
    return found[::-1]


def _is_bystander(scene: Scene, person: Mark, met: bool) -> bool:
    """Whether somebody only invites, sends, or was met before."""
    before = scene.precedes(person.start)
    return before.has("invite", "of") or (is_met(scene, person) if met else before.has("with"))


def is_met(scene: Scene, person: Mark) -> bool:
    """Whether somebody stands in the list of those whom an earlier verb of meeting names."""
    for mark in scene.before(person.start, 12):
        if mark.is_anchor("met"):
            return True
        if not (mark.person is not None or mark.has("joint", "comma", "with", "manner", "company")):
            return False
    return False


def _is_joined(scene: Scene, left: Mark, right: Mark) -> bool:
    """Whether two people belong to one list: nothing but commas, "and", brackets and dates between them."""
    for mark in scene.before(right.start):
        if mark.start < left.end:
            return True
        is_joint = mark.has("joint", "comma", "company", "with") or mark.date is not None
        if not is_joint and scene.sign(mark) not in QUOTES:
            return False
    return True
