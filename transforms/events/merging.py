"""One event for what an article tells more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from transforms.events.event import Event
from transforms.text.folding import fold

_COARSE = {"day": 0, "month": 1, "year": 2}
_COMPARED = 40  # events of one kind and host that a further one is compared with


def merged(events: Sequence[Event]) -> list[Event]:
    """Events in order of telling, without those that another tells as well or more exactly."""
    groups: dict[tuple[str, str | None], list[Event]] = defaultdict(list)
    for event in events:
        group = groups[event.kind, event.host_country if event.kind == "visit" else None]
        near = group[-_COMPARED:]
        told = next((other for other in near if _says_more(other, event)), None)
        if told is not None:
            group[group.index(told)] = _named_fully(told, event)
            continue
        vaguer = [other for other in near if _says_more(event, other)]
        group[-_COMPARED:] = [other for other in near if other not in vaguer]
        group.append(reduce(_named_fully, vaguer, event))
    return sorted(
        (event for group in groups.values() for event in group), key=lambda e: (e.start, e.kind, e.date_start)
    )


def _says_more(one: Event, other: Event) -> bool:
    """Whether both are one event, and the first dates it as exactly or more so."""
    if not _may_be_same(one, other):
        return False
    if (one.date_start, one.date_end) == (other.date_start, other.date_end):
        return True
    within = other.date_start <= one.date_start and one.date_end <= other.date_end
    finer = _COARSE[one.date_precision] < _COARSE[other.date_precision]
    if one.kind == "visit" and one.date_precision == other.date_precision == "day":
        return one.date_start <= other.date_start and other.date_end <= one.date_end  # a day of the visit
    is_span = other.date_precision == "day" and other.date_start != other.date_end
    return within and (finer or is_span)


def _named_fully(told: Event, again: Event) -> Event:
    """The event with the fuller names, where it is told again."""
    actors = tuple(
        next((n for n in again.actors if _is_named_in(name, n) and len(n) > len(name)), name)
        for name in told.actors
    )
    return replace(told, actors=actors or again.actors)


def _may_be_same(one: Event, other: Event) -> bool:
    if one.guest_country and other.guest_country and one.guest_country != other.guest_country:
        return False
    if one.kind not in ("visit", "meeting"):
        return True
    ours, theirs = {fold(name) for name in one.actors}, {fold(name) for name in other.actors}
    if not ours or not theirs:
        return True
    common = [any(_is_named_in(name, other) for other in theirs) for name in ours]
    return any(common) if one.kind == "visit" else all(common) or len(theirs) == sum(common)


def _is_named_in(name: str, other: str) -> bool:
    """Whether two names are one, or one a part of the other: "Putin", "Vladimir Putin"."""
    return set(name.split()) <= set(other.split()) or set(other.split()) <= set(name.split())
