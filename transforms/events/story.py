"""What a reader remembers of an article: who is who, which countries it is about, what happened last."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from transforms.events.cast import Actor, Cast
from transforms.events.clock import Clock, Dated
from transforms.events.people import country_of
from transforms.events.scene import HOME, Mark, Scene

_THEN = 2  # sentences over which "then" reaches back
_RESUMED = 6  # sentences over which "in this visit" reaches back
_TENSE_REACH = 8  # tokens before a verb that tell its tense


@dataclass(frozen=True, slots=True)
class Told:
    """An event as a sentence tells it; fields as in the table events. A tie's actors are its two sides."""

    anchor: Mark
    kind: str
    rule: str
    dated: Dated
    actors: tuple[Actor, ...] = ()
    host: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Trip:
    """A visit without a day: the sentence after it may tell the days."""

    guests: tuple[Actor, ...]
    host: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Happening:
    """What was told, and where; for what follows to lean on."""

    told: Told
    sentence: int
    paragraph: int

    @property
    def dated(self) -> Dated:
        return self.told.dated


@dataclass(slots=True)
class Story:
    """Mutable while an article is read, sentence by sentence."""

    clock: Clock
    cast: Cast = field(default_factory=Cast)
    sentence: int = -1
    paragraph: int = -1
    foreign: str | None = None  # the foreign country named last
    sides: tuple[Actor, ...] = ()  # the two countries named together last
    happened: dict[str, Happening] = field(default_factory=dict)  # the last visit, the last meeting
    tie: Happening | None = None  # the last tie
    trip: Trip | None = None
    day: Dated | None = None  # the last single day named
    day_sentence: int = -1
    latest_year: int = 0  # of the days and months named so far
    tied: int = -2  # the last sentence that spoke of a partnership
    claimed: set[int] = field(
        default_factory=set
    )  # dates of the sentence that belong to the anchor before them

    def begin(self, scene: Scene) -> None:
        """Turn to the next sentence."""
        self.cast.begin()
        self.remember(scene)
        last = max((h.sentence for h in self.happened.values()), default=-1)
        if self.day is not None and self.day_sentence >= last:
            self.clock.told = self.day
        self.claimed.clear()
        years = [m.date.slots["y"] for m in scene.marks if m.date is not None and m.date.form == "year"]
        self.clock.year = years[0] if len(years) == 1 else None

    def remember(self, scene: Scene) -> None:
        """Take note of everybody and every country that a sentence names."""
        sides: dict[str, str] = {}
        for mark in scene.marks:
            if mark.date is not None and mark.date.precision in ("day", "month"):
                self.latest_year = max(self.latest_year, *(mark.date.slots.get(y, 0) for y in ("y", "y2")))
            if mark.person is not None:
                self.cast.remember(scene, mark)
            named = mark.person.countries if mark.person is not None else (country_of(mark.place or ""),)
            self.foreign = next((code for code in named if code not in (None, HOME)), self.foreign)
            if mark.place is not None and mark.place == country_of(mark.place) and mark.place not in sides:
                sides[mark.place] = scene.text(mark)
        self.sides = sides_of(sides) or self.sides

    def close(self, scene: Scene, sentence: int) -> None:
        """Keep the last single day that a sentence named."""
        days = [
            m.date
            for m in scene.marks
            if m.date is not None and m.date.precision == "day" and not m.date.is_span
        ]
        dated = self.clock.dated(days[-1]) if days else None
        if dated is not None:
            self.day, self.day_sentence = dated, sentence

    def tell(self, told: Told) -> None:
        """Note an event; "the same day" is that of the last visit or meeting dated to the day."""
        happening = Happening(told, self.sentence, self.paragraph)
        if told.kind not in ("visit", "meeting"):
            self.tie = happening
            return
        self.happened[told.kind] = happening
        order = sorted(self.happened.values(), key=lambda h: (h.dated.precision == "day", h.sentence))
        self.clock.told = order[-1].dated

    def claim(self, dates: list[Mark]) -> None:
        """Note that dates belong to the anchor before them."""
        self.claimed |= {date.start for date in dates}

    def is_claimed(self, date: Mark) -> bool:
        return date.start in self.claimed

    def dated(self, scene: Scene, date: Mark, anchor: Mark) -> Dated | None:
        """The days that a date means for an anchor, by the tense of its verb."""
        if date.date is None:
            return None
        near = scene.before(anchor.start, _TENSE_REACH)
        tense = next((name for mark in near for name in ("future", "past") if mark.has(name)), "")
        return self.clock.dated(date.date, tense)

    def day_before(self) -> Dated | None:
        """The day of which the sentence before spoke, or the one before that."""
        if self.day is None or self.sentence - self.day_sentence > _THEN:
            return None
        return replace(self.day, basis="paragraph")

    def trip_before(self) -> Trip | None:
        """The visit without a day that was told just before."""
        return self.trip if self.trip is not None and self.sentence - self.trip.sentence <= _THEN else None

    def visit_before(self) -> Told | None:
        """The visit told in the sentence before, or the one before that."""
        visit = self.happened.get("visit")
        is_near = visit is not None and 0 < self.sentence - visit.sentence <= _THEN
        return visit.told if visit is not None and is_near else None

    def visit_here(self) -> Told | None:
        """The visit told in the same sentence."""
        visit = self.happened.get("visit")
        return visit.told if visit is not None and visit.sentence == self.sentence else None

    def sides_of_visit(self) -> list[str | None]:
        """The countries of the guest and the host of the visit told last."""
        visit = self.happened.get("visit")
        guests = [actor.country for actor in visit.told.actors] if visit is not None else []
        return [guests[0], visit.told.host] if visit is not None and guests and guests[0] else []

    def tie_here(self) -> Dated | None:
        """The day of the tie made in the same sentence."""
        return self.tie.dated if self.tie is not None and self.tie.sentence == self.sentence else None

    def visit_around(self, dated: Dated) -> Told | None:
        """The visit told last, where the days are among its own."""
        visit = self.happened.get("visit")
        return visit.told if visit is not None and visit.dated.covers(dated) else None

    def may_go_on(self) -> bool:
        """Whether a sentence without a date may still tell something: what was told before is near."""
        told = [happening.sentence for happening in self.happened.values()]
        told += [self.day_sentence] if self.day is not None else []
        return bool(told) and self.sentence - max(told) <= _RESUMED

    def leant(self, scene: Scene) -> Dated | None:
        """The days of the visit or meeting that a sentence goes on about."""
        then = scene.follows(0).has("then")  # "Ngay sau đó, hai nước ra Tuyên bố chung"
        resumes = any(mark.has("resumes") or _is_taken_up(scene, mark) for mark in scene.marks)
        other = any(mark.is_anchor("verb", "noun") and not _is_taken_up(scene, mark) for mark in scene.marks)
        for happening in sorted(self.happened.values(), key=lambda h: (-h.sentence, h.told.kind != "visit")):
            distance = self.sentence - happening.sentence
            if distance == 0:
                return happening.dated
            is_next = happening.paragraph == self.paragraph and distance == 1 and not other
            if is_next or (resumes and distance <= _RESUMED) or (then and distance <= _THEN):
                visit = self.visit_around(happening.dated) if _is_occasion(scene) else None
                return replace(visit.dated if visit is not None else happening.dated, basis="paragraph")
        return None

    def year_written(self, at: Dated) -> int | None:
        """The year that the article is from, as far as it can be told without ``at``."""
        if self.clock.published is not None:
            return self.clock.published.year
        return self.latest_year if self.latest_year > at.first.year else None


def sides_of(printed: dict[str, str]) -> tuple[Actor, ...]:
    """The two sides among countries (code → name as printed): Vietnam and another, else the first two."""
    others = [code for code in printed if code != HOME]
    pair = [HOME, *others[:1]] if HOME in printed else others[:2]
    return (
        tuple(Actor(name, code) for code, name in printed.items() if code in pair) if len(printed) > 1 else ()
    )


def _is_occasion(scene: Scene) -> bool:
    """Whether a sentence tells of a visit as a whole ("Nhân dịp này, …", "Kết thúc chuyến thăm, …")."""
    trips = (mark for mark in scene.marks if mark.is_anchor("noun"))
    return any(mark.has("occasion") for mark in scene.marks) or any(_is_taken_up(scene, m) for m in trips)


def _is_taken_up(scene: Scene, mark: Mark) -> bool:
    """Whether "in this visit", "at the talks" point back to what was told."""
    return mark.is_anchor("noun", "verb", "talks", "met") and scene.frame(mark.start).has("frame", "apart")
