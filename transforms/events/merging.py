"""One event for what an article tells more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

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
        if any(_says_more(other, event) for other in near):
            continue
        group[-_COMPARED:] = [other for other in near if not _says_more(event, other)]
        group.append(event)
    return sorted((event for group in groups.values() for event in group), key=lambda e: (e.start, e.kind, e.date_start))


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


def _may_be_same(one: Event, other: Event) -> bool:
    if one.guest_country and other.guest_country and one.guest_country != other.guest_country:
        return False
    if one.kind not in ("visit", "meeting"):
        return True
    ours, theirs = {fold(name) for name in one.actors}, {fold(name) for name in other.actors}
    return not ours or not theirs or not ours.isdisjoint(theirs)
