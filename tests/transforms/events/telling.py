"""How tests tell the events of a few lines."""

from transforms.events import Event, events_of
from transforms.mentions.calendar import published
from transforms.text.blocks import Block
from transforms.text.reading import read


def events_in(text: str, day: str | None = None) -> list[Event]:
    """The events of a text, each of its lines a paragraph, published on an ISO day."""
    reading = read(text)
    blocks, at = [], 0
    for line in reading.text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(at, at + len(line.rstrip("\n")), "body"))
        at += len(line)
    return events_of(reading, blocks, published(day))


def days_of(event: Event) -> str:
    """A day, month or year, or "first..last"."""
    first, last = event.date_start.isoformat(), event.date_end.isoformat()
    if event.date_precision != "day":
        return first[:4] if event.date_precision == "year" else first[:7]
    return first if first == last else f"{first}..{last}"


def line_of(event: Event) -> str:
    """The event as the cases write it: kind, days, host of a visit, then people in alphabetical order."""
    words = [event.kind, days_of(event)]
    words += [event.host_country or "?"] if event.kind == "visit" else []
    names = event.actors if event.kind in ("visit", "meeting") else ()
    words += [", ".join(sorted(names))] if names else []
    return " ".join(words)
