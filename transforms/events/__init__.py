"""Diplomatic events: visits, meetings, diplomatic relations, partnerships and joint statements."""

from transforms.events.article import events_of
from transforms.events.event import Event

__all__ = ["Event", "events_of"]
