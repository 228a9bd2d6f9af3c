"""What a reader remembers while an article is read: who is who, which countries it is about, what happened last."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from transforms.events.clock import Clock, Dated
from transforms.events.course import is_met
from transforms.events.people import Person, country_of, home_of, leader_of
from transforms.events.scene import HOME, Mark, Scene
from transforms.mentions.calendar import Published
from transforms.text.folding import fold
from transforms.text.syllables import is_syllable

_MOST_NAMES = 200
_RECENT = 6
_THEN = 2  # sentences over which "then" reaches back
_RESUMED = 6  # sentences over which "in this visit" reaches back
_TENSE_REACH = 8  # tokens before a verb that tell its tense


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody as the article knows him: full name (None: a body without one) and country, where known."""

    name: str | None
    country: str | None

    @property
    def is_foreign(self) -> bool:
        """Surely not Vietnam's: by country, or by a name that is not spelt as Vietnamese is."""
        if self.country is not None:
            return self.country != HOME
        return self.name is not None and not all(is_syllable(part) for part in fold(self.name).split())


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sides as printed, and their codes."""

    names: tuple[str, ...]
    codes: tuple[str, ...]

    @property
    def partner(self) -> str | None:
        """The side that is not Vietnam, where one is."""
        others = [code for code in self.codes if code != HOME]
        return others[0] if HOME in self.codes and others else None


@dataclass(slots=True)
class Happening:
    """A visit or meeting that was told, for what follows to lean on."""

    dated: Dated
    paragraph: int
    sentence: int
    actors: tuple[Actor, ...] = ()
    host: str | None = None
    place: str | None = None


@dataclass(slots=True)
class Story:
    """Mutable while an article is read, sentence by sentence."""

    published: Published | None
    clock: Clock
    paragraph: int = -1
    sentence: int = -1
    people: dict[str, Actor] = field(default_factory=dict)
    holders: dict[Actor, frozenset[str]] = field(default_factory=dict)  # offices of everybody, the last named last
    last: Actor | None = None
    holders_before: dict[Actor, frozenset[str]] = field(default_factory=dict)  # as known before the sentence
    last_before: Actor | None = None
    foreign: str | None = None
    pair: Pair | None = None
    visit: Happening | None = None
    undated: tuple[tuple[Actor, ...], str, int] | None = None  # guests, host and sentence of a visit without a day
    meeting: Happening | None = None
    recent: deque[Actor] = field(default_factory=lambda: deque(maxlen=_RECENT))
    latest_year: int = 0  # of the days and months named so far
    day: Dated | None = None  # the last single day named, and the sentence that did
    day_sentence: int = -1
    tied: int = -1  # the last sentence that spoke of a partnership
    claimed: set[int] = field(default_factory=set)  # dates of the sentence that stand right after an anchor

    def begin(self, scene: Scene) -> None:
        """Turn to the next sentence."""
        self.holders_before, self.last_before = dict(self.holders), self.last
        self.remember(scene)
        self.claimed.clear()
        self._look_at_calendar()
        years = [m.date.slots["y"] for m in scene.marks if m.date is not None and m.date.form == "year"]
        self.clock.year = years[0] if len(years) == 1 else None

    def look_back(self, scene: Scene, sentence: int) -> None:
        """Take note of a sentence that was passed over."""
        self.remember(scene)
        self.close(scene, sentence)

    def close(self, scene: Scene, sentence: int) -> None:
        """Keep the last single day that a sentence named."""
        days = [m.date for m in scene.marks if m.date is not None and m.date.precision == "day" and not m.date.is_span]
        dated = self.clock.dated(days[-1]) if days else None
        if dated is not None:
            self.day, self.day_sentence = dated, sentence

    def tell_visit(self, visit: Happening) -> None:
        """Note a visit, for what follows to lean on."""
        self.visit = visit
        self._look_at_calendar()

    def tell_meeting(self, meeting: Happening) -> None:
        """Note a meeting, for what follows to lean on."""
        self.meeting = meeting
        self._look_at_calendar()

    def _look_at_calendar(self) -> None:
        """ "The same day" is that of the event told last, of those dated to the day."""
        told = [h for h in (self.visit, self.meeting) if h is not None]
        told.sort(key=lambda h: (h.dated.precision == "day", h.sentence))
        self.clock.told = told[-1].dated if told else None

    def claim(self, dates: list[Mark]) -> None:
        """Note that dates belong to the anchor before them."""
        self.claimed |= {date.start for date in dates}

    def is_claimed(self, date: Mark) -> bool:
        return date.start in self.claimed

    def dated(self, scene: Scene, date: Mark, anchor: Mark) -> Dated | None:
        """The days that a date means for an anchor, by the tense of its verb."""
        if date.date is None:
            return None
        tenses = [name for mark in scene.before(anchor.start, _TENSE_REACH) for name in ("future", "past") if mark.has(name)]
        return self.clock.dated(date.date, tenses[0] if tenses else "")

    def remember(self, scene: Scene) -> None:
        """Take note of everybody and every country that a sentence names."""
        codes: dict[str, str] = {}
        for mark in scene.marks:
            if mark.date is not None and mark.date.precision in ("day", "month"):
                self.latest_year = max(self.latest_year, mark.date.slots.get("y", 0), mark.date.slots.get("y2", 0))
            if mark.person is not None:
                self._remember_person(scene, mark)
                codes |= {code: "" for code in mark.person.countries}
            country = country_of(mark.place) if mark.place is not None else None
            if country is not None and mark.place == country and not codes.get(country):
                codes[country] = scene.text(mark)
        for code in codes:
            self.foreign = code if code != HOME else self.foreign
        printed = {code: name for code, name in codes.items() if name}
        if len(printed) > 1:
            first = list(printed)[:2] if HOME not in printed else [HOME, next(c for c in printed if c != HOME)]
            self.pair = Pair(tuple(printed[c] for c in printed if c in first), tuple(c for c in printed if c in first))

    def is_official(self, scene: Scene, mark: Mark) -> bool:
        """Whether somebody acts for a state, as far as the article tells: "ông A" alone does not."""
        person = mark.person
        if person is None or not person.is_official or person.offices != ("person",):
            return person is not None and person.is_official
        actor = self.actor(scene, mark)
        return bool(self.holders.get(actor, frozenset()) - {"person"}) or leader_of(actor.name or "") is not None

    def _before(self, scene: Scene, mark: Mark, offices: tuple[str, ...]) -> Actor | None:
        """Whoever is named to the left in the sentence, as holder of an office where one is given."""
        for left in scene.before(mark.start):
            person = left.person
            if person is None or person.name is None or (offices and not set(offices) & set(person.offices)):
                continue
            if offices or not (is_met(scene, left) or scene.precedes(left.start).has("with", "invite", "of")):
                return self.people.get(self._full(person.name))
        return None

    def both(self) -> tuple[Actor, ...]:
        """The two people of different states who were named last."""
        for actor in reversed(self.recent):
            other = next((a for a in reversed(self.recent) if a.country != actor.country), None)
            if other is not None:
                return other, actor
        return ()

    def day_before(self) -> Dated | None:
        """The day of which the sentence before spoke, or the one before that."""
        if self.day is None or self.sentence - self.day_sentence > _THEN:
            return None
        return replace(self.day, basis="paragraph")

    def undated_visit(self) -> tuple[tuple[Actor, ...], str] | None:
        """Guests and host of the visit without a day that was told just before."""
        if self.undated is None or self.sentence - self.undated[2] > _THEN:
            return None
        return self.undated[:2]

    def visit_day(self) -> Dated | None:
        """The days of a visit told in the same sentence."""
        return self.visit.dated if self.visit is not None and self.visit.sentence == self.sentence else None

    def leant(self, scene: Scene) -> Dated | None:
        """The days of the visit or meeting that a sentence goes on about."""
        told = [h for h in (self.visit, self.meeting) if h is not None]
        resumes = any(mark.has("resumes") or _is_taken_up(scene, mark) for mark in scene.marks)
        other = any(mark.is_anchor("verb", "noun") and not _is_taken_up(scene, mark) for mark in scene.marks)
        for happening in sorted(told, key=lambda h: -h.sentence):
            if happening.sentence == self.sentence:
                return happening.dated
            if (self._is_near(happening) and not other) or (resumes and self.sentence - happening.sentence <= _RESUMED):
                return replace(happening.dated, basis="paragraph")
        return None

    def _is_near(self, happening: Happening) -> bool:
        return happening.paragraph == self.paragraph and self.sentence - happening.sentence <= 1

    def year_written(self, at: Dated) -> int | None:
        """The year that the article is from, as far as it can be told without ``at``."""
        if self.published is not None:
            return self.published.year
        return self.latest_year if self.latest_year > at.first.year else None

    def _remember_person(self, scene: Scene, mark: Mark) -> None:
        person = mark.person
        if person is None or person.name is None or not person.is_official:
            return
        known = self.people.get(self._full(person.name))
        name = known.name if known is not None and known.name else person.name
        told = person.country or _country_after(scene, mark) or _country_led(scene, mark)
        country = leader_of(name) or told or (known.country if known else None)
        actor = Actor(name, country or home_of(name))
        if len(self.people) < _MOST_NAMES:
            self.people[fold(actor.name or "")] = actor
        self.last = actor
        self.recent.append(actor)
        offices = self.holders.pop(actor, frozenset()) | set(person.offices)
        if len(self.holders) < _MOST_NAMES:
            self.holders[actor] = offices

    def _full(self, name: str) -> str:
        """The key of somebody known by a part of his name: "Putin", "ông Trump"."""
        folded = fold(name)
        if folded in self.people or " " in folded:
            return folded
        return next((full for full in reversed(self.people) if folded in (full.split()[0], full.split()[-1])), folded)

    def actor(self, scene: Scene, mark: Mark) -> Actor:
        """Who a mention means: by name, by office, or "he"."""
        person = mark.person
        if person is None:
            return Actor(None, None)
        if person.name is not None:
            return self.people.get(self._full(person.name)) or Actor(person.name, person.country)
        if person.is_pronoun:
            return self._before(scene, mark, ()) or self.last_before or Actor(None, None)
        country = person.country or _country_after(scene, mark)
        if person.is_body:
            return Actor(None, country)
        told = self._told_before(scene, mark)
        if told is not None:
            return told
        if country is None and person.is_home:
            country = HOME
        holder = self._before(scene, mark, person.offices) or self._holder(set(person.offices), country)
        fits = holder is not None and (country is None or holder.country in (None, country))
        return holder if holder is not None and fits else Actor(None, country)

    def _told_before(self, scene: Scene, mark: Mark) -> Actor | None:
        """ "ông Tô Lâm, Tổng Bí thư …": the post of whoever was named just before it."""
        for before in scene.before(mark.start, 40):
            named = before.person
            if named is not None and named.name is not None:
                is_same = named.offices == ("person",)
                return self.people.get(self._full(named.name)) if is_same else None
            if named is None and not before.has("comma"):
                return None
        return None

    def _holder(self, offices: set[str], country: str | None) -> Actor | None:
        """Who holds most of the offices among those named before the sentence, the last one first."""
        best, most = None, 0
        for actor, held in reversed(self.holders_before.items()):
            common = len(offices & held)
            if common > most and (country is None or actor.country in (None, country)):
                best, most = actor, common
        return best


def _is_taken_up(scene: Scene, mark: Mark) -> bool:
    """Whether "in this visit", "at the talks" point back to what was told."""
    return mark.is_anchor("noun", "talks", "met") and scene.precedes(mark.start).has("frame", "apart")


def _country_led(scene: Scene, mark: Mark) -> str | None:
    """The country of the delegation that somebody leads: "Đoàn đại biểu Lào do ông … dẫn đầu"."""
    led = scene.precedes(mark.start)
    body = scene.precedes(led.start).person if led.has("led") else None
    return body.country if body is not None and body.is_body else None


def _country_after(scene: Scene, mark: Mark) -> str | None:
    """The country told after a name: "Hun Sen của Campuchia", "Lưu Ninh (Trung Quốc)", "Lưu Ninh, lãnh đạo Quảng Tây"."""
    first = scene.follows(mark.end)
    opener = scene.words.tokens[first.start] if first.end > first.start else ""
    after = scene.follows(first.end)
    if after.has("to") and after.place is None:
        after = scene.follows(after.end)
    if first.has("of") or opener == "(":
        return country_of(after.place) if after.place is not None else None
    is_apposition = opener == "," and after.person is not None and after.person.name is None
    return after.person.country if is_apposition and after.person is not None else None
