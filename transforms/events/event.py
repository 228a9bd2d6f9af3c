"""A diplomatic event as told in an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Event:
    """One event; ``start`` and ``end`` are its anchor, ``quote_start`` and ``quote_end`` its sentence.

    All four are offsets into the reading copy; the other fields are as in the table events.
    """

    start: int
    end: int
    quote_start: int
    quote_end: int
    kind: str
    date_start: date
    date_end: date
    date_precision: str
    date_basis: str
    actors: tuple[str, ...]
    guest_country: str | None
    host_country: str | None
    place: str | None
    rule: str
