"""An article's blocks, read in order with one memory, → its events."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from transforms.events.clock import Clock
from transforms.events.dates import dates_of
from transforms.events.event import Event
from transforms.events.merging import merged
from transforms.events.roots import Roots
from transforms.events.scene import HOME, Scene, scene_of
from transforms.events.story import Story, Told
from transforms.events.telling import look_back, told_in
from transforms.events.words import words_of
from transforms.mentions.calendar import Published
from transforms.mentions.years_told import year_told
from transforms.text.blocks import Block
from transforms.text.reading import Reading
from transforms.text.sentences import sentences_of

_LOOK_BACK = 8  # sentences passed over that are read after all, for whom and what they name
_YEARS = range(1900, 2100)


def events_of(reading: Reading, blocks: Sequence[Block], published: Published | None) -> list[Event]:
    """Every dated diplomatic event of the story, each told once; furniture is not read. Never fails."""
    basis = "metadata" if published is not None else "article"
    published = published or year_told(reading, tuple(blocks))
    is_dated = published is not None and published.year in _YEARS
    article = _Article(reading, Story(Clock(published if is_dated else None, basis=basis)))
    return merged(
        [event for number, block in enumerate(blocks) for event in article.events_in(number, block)]
    )


class _Article:
    """Reads block after block; only sentences that may tell an event are looked at closely."""

    def __init__(self, reading: Reading, story: Story) -> None:
        self._reading = reading
        self._story = story
        self._roots = Roots(reading.folded)
        self._skipped: deque[tuple[int, Block]] = deque(maxlen=_LOOK_BACK)

    def events_in(self, number: int, block: Block) -> Iterator[Event]:
        """The events of a block, the ``number``-th of the article."""
        story = self._story
        story.paragraph = number
        if block.kind == "furniture":
            return
        if not self._are_roots_in(block.start, block.end) and story.tied != story.sentence:
            self._skip(block)
            return
        for start, end in sentences_of(self._reading.text, block):
            if self._may_tell(start, end):
                story.sentence += 1
                yield from self._events_at(start, end)
            else:
                self._skip(Block(start, end, block.kind))

    def _skip(self, block: Block) -> None:
        self._story.sentence += 1
        self._skipped.append((self._story.sentence, block))

    def _may_tell(self, start: int, end: int) -> bool:
        """Whether a sentence has words of events, and a time or something told before to go on about."""
        if self._story.tied == self._story.sentence:  # a list of partners may follow
            return self._roots.has_time(start, end)
        if not self._are_roots_in(start, end):
            return False
        return self._story.may_go_on() or self._names_date(start, end) or self._roots.goes_on(start, end)

    def _are_roots_in(self, start: int, end: int) -> bool:
        return self._roots.are_in(start, end, knows_people=bool(self._story.cast.offices))

    def _names_date(self, start: int, end: int) -> bool:
        has_time = self._roots.has_time(start, end)
        return has_time and any(True for _ in dates_of(self._reading.folded, start, end))

    def _events_at(self, start: int, end: int) -> Iterator[Event]:
        scene = scene_of(words_of(self._reading, start, end))
        if scene.has_anchor() and (scene.leans() or self._story.foreign is None):
            self._look_back()
        self._skipped.clear()
        for told in told_in(scene, self._story):
            yield _event(scene, told)

    def _look_back(self) -> None:
        """Read the sentences just passed over for whom and what they name."""
        spans = [(n, span) for n, block in self._skipped for span in sentences_of(self._reading.text, block)]
        for number, span in spans[-_LOOK_BACK:]:
            look_back(scene_of(words_of(self._reading, *span)), number, self._story)


def _event(scene: Scene, told: Told) -> Event:
    sentence = scene.words.sentence
    countries = [actor.country for actor in told.actors if actor.country]
    host = told.host
    if told.kind not in ("visit", "meeting") and (HOME in countries or len(countries) == 1):
        host = HOME  # the other side of a single country is Vietnam
    is_pair = host is not None or told.kind == "visit"
    return Event(
        start=sentence.starts[told.anchor.start],
        end=sentence.ends[told.anchor.end - 1],
        quote_start=sentence.start,
        quote_end=sentence.end,
        kind=told.kind,
        date_start=told.dated.first,
        date_end=told.dated.last,
        date_precision=told.dated.precision,
        date_basis=told.dated.basis,
        actors=tuple(dict.fromkeys(actor.name for actor in told.actors if actor.name)),
        guest_country=next((code for code in countries if code != host), None) if is_pair else None,
        host_country=host,
        place=told.place,
        rule=told.rule,
    )
