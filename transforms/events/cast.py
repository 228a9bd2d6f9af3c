"""Who is who in an article: full names, offices and countries of those whom it names."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from transforms.events.backward import is_met
from transforms.events.people import Person, country_of, home_of, leader_of
from transforms.events.scene import HOME, QUOTES, Mark, Scene
from transforms.text.folding import fold
from transforms.text.syllables import is_syllable

_MOST_NAMES = 200
_RECENT = 6
_BODY_REACH = 14  # tokens from a delegation to the country that sends it
# Of two who hold one of these, a paper means ours where it names no country.
_LEADING = frozenset(("general_secretary", "president", "premier", "vice_premier", "speaker"))
_PRONOUN = "person"  # the office of whoever is only "ông" or "bà"


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


_NOBODY = Actor(None, None)
Offices = dict[Actor, frozenset[str]]


@dataclass(slots=True)
class Cast:
    """Everybody named so far; ``before`` is what was known when the sentence began."""

    people: dict[str, Actor] = field(default_factory=dict)  # by folded full name
    offices: Offices = field(default_factory=dict)  # whoever was named last stands last
    before: Offices = field(default_factory=dict)
    recent: deque[Actor] = field(default_factory=lambda: deque(maxlen=_RECENT))
    last: Actor = _NOBODY  # whoever was named last and did not only invite
    last_before: Actor = _NOBODY

    def begin(self) -> None:
        """Turn to the next sentence."""
        self.before = dict(self.offices)
        self.last_before = self.last

    def remember(self, scene: Scene, mark: Mark) -> None:
        """Take note of somebody who is named."""
        person = mark.person
        if person is None or person.name is None or not person.is_official:
            return
        known = self._known(person.name)
        name = known.name if known is not None and known.name else person.name
        told = person.country or _country_after(scene, mark) or _country_led(scene, mark)
        country = leader_of(name) or told or (known.country if known else None) or home_of(name)
        actor = Actor(name, country)
        held = self.offices.pop(actor, frozenset()) | set(person.offices)
        if len(self.offices) < _MOST_NAMES:
            self.people[fold(name)] = actor
            self.offices[actor] = held
        self.recent.append(actor)
        if not scene.precedes(mark.start).has("invite"):
            self.last = actor

    def _known(self, name: str) -> Actor | None:
        """Somebody by the full name, or by a part of it: "Putin", "ông Trump"."""
        folded = fold(name)
        if folded in self.people or " " in folded:
            return self.people.get(folded)
        parts = ((full.split()[0], full.split()[-1], actor) for full, actor in reversed(self.people.items()))
        return next((actor for first, last, actor in parts if folded in (first, last)), None)

    def actor(self, scene: Scene, mark: Mark) -> Actor:
        """Who a mention means: by name, by office, or "he"."""
        person = mark.person
        if person is None:
            return _NOBODY
        if person.name is not None:
            return self._known(person.name) or Actor(person.name, person.country)
        if person.offices == (_PRONOUN,):
            return self._named_before(scene, mark, frozenset()) or self.last_before
        subject = self._predicated(scene, mark)
        if subject is not None:
            return subject
        country = person.country or _country_after(scene, mark)
        if person.is_body:
            return Actor(None, country)
        return self._bearer(scene, mark, HOME if country is None and person.is_home else country)

    def _predicated(self, scene: Scene, mark: Mark) -> Actor | None:
        """Who is said to be an office: "ông Bill Clinton |trở thành Tổng thống Mỹ| đầu tiên thăm …"."""
        be = scene.precedes(mark.start)
        named = scene.precedes(be.start).person if be.has("predicate") else None
        if named is None or named.name is None:
            return None
        known = self._known(named.name) or Actor(named.name, named.country)
        country = mark.person.country if mark.person is not None else None
        return known if known.country is not None else Actor(known.name, country)

    def _bearer(self, scene: Scene, mark: Mark, country: str | None) -> Actor:
        """Who bears an office that stands without a name."""
        told = self._told_before(scene, mark)
        if told is not None:
            return told
        offices = frozenset(mark.person.offices) if mark.person is not None else frozenset()
        bearer = self._named_before(scene, mark, offices) or self._holder(offices, country)
        fits = bearer is not None and (country is None or bearer.country in (None, country))
        return bearer if bearer is not None and fits else Actor(None, country)

    def _told_before(self, scene: Scene, mark: Mark) -> Actor | None:
        """ "ông Tô Lâm, Tổng Bí thư …": the post of whoever was named just before it."""
        for before in scene.before(mark.start):
            named = before.person
            if named is not None and named.name is not None:
                return self._known(named.name) if named.offices == (_PRONOUN,) else None
            if named is None and not before.has("comma") and scene.sign(before) not in QUOTES:
                return None
        return None

    def _named_before(self, scene: Scene, mark: Mark, offices: frozenset[str]) -> Actor | None:
        """Whoever is named to the left: a holder of one of the offices, or (none given) whoever acts."""
        for left in scene.before(mark.start):
            person = left.person
            if person is None or person.name is None or (offices and offices.isdisjoint(person.offices)):
                continue
            is_object = is_met(scene, left) or scene.precedes(left.start).has("with", "invite", "of")
            if offices or not is_object:
                return self._known(person.name)
        return None

    def _holder(self, offices: frozenset[str], country: str | None) -> Actor | None:
        """Who held most of the offices before the sentence: ours if no country is told, else the last."""
        best, most = None, (0, False)
        for actor, held in reversed(self.before.items()):
            is_ours = country is None and actor.country == HOME and not offices.isdisjoint(_LEADING)
            common = len(offices & held), is_ours
            if common > most and common[0] and (country is None or actor.country in (None, country)):
                best, most = actor, common
        return best

    def is_official(self, scene: Scene, mark: Mark) -> bool:
        """Whether somebody acts for a state, as far as the article tells: "ông A" alone does not."""
        person = mark.person
        if person is None or not person.is_official or person.offices != (_PRONOUN,):
            return person is not None and person.is_official
        body = _body_led(scene, mark)
        if body is not None:
            return body.is_official and body.country is not None
        actor = self.actor(scene, mark)
        return (
            bool(self.offices.get(actor, frozenset()) - {_PRONOUN}) or leader_of(actor.name or "") is not None
        )

    def is_resident(self, scene: Scene, mark: Mark) -> bool:
        """Whether somebody is only known as an ambassador, named here or meant by "he"."""
        own = frozenset(mark.person.offices) if mark.person is not None else frozenset()
        return (own | self.offices.get(self.actor(scene, mark), frozenset())) - {_PRONOUN} == {"ambassador"}

    def other_side(self, actor: Actor) -> Actor | None:
        """Whoever was named last of another country than somebody's; one of ours for a foreigner of none."""
        if actor.country is None and not actor.is_foreign:
            return None
        others = (a for a in reversed(self.recent) if a.country not in (None, actor.country))
        return next((a for a in others if actor.country is not None or a.country == HOME), None)

    def both(self) -> tuple[Actor, ...]:
        """The two people of different states who were named last."""
        for actor in reversed(self.recent):
            other = next((a for a in reversed(self.recent) if a.country != actor.country), None)
            if other is not None:
                return other, actor
        return ()


def _country_led(scene: Scene, mark: Mark) -> str | None:
    """The country of the delegation that somebody leads: "Đoàn đại biểu Lào do ông … dẫn đầu"."""
    body = _body_led(scene, mark)
    return body.country if body is not None else None


def _body_led(scene: Scene, mark: Mark) -> Person | None:
    """The delegation that somebody leads."""
    led = scene.precedes(mark.start)
    body = scene.precedes(led.start).person if led.has("led") else None
    return body if body is not None and body.is_body else None


def _country_after(scene: Scene, mark: Mark) -> str | None:
    """The country told after a name: "Hun Sen của Campuchia", "Lưu Ninh (Trung Quốc)", "…, lãnh đạo Lào"."""
    first = scene.follows(mark.end)
    if first.has("of") and mark.person is not None and mark.person.is_body:
        return _country_of_body(scene, first)
    after = scene.follows(first.end)
    if after.has("to") and after.place is None:
        after = scene.follows(after.end)
    if first.has("of") or scene.sign(first) == "(":
        return country_of(after.place) if after.place is not None else None
    post = after.person if first.has("comma") else None
    return post.country if post is not None and post.name is None else None


def _country_of_body(scene: Scene, of: Mark) -> str | None:
    """Whose a delegation is: "đoàn của Chính quyền nhân dân thành phố Bằng Tường (Quảng Tây, Trung Quốc)"."""
    for mark in scene.after(of.end, _BODY_REACH):
        if mark.place is not None:
            return country_of(mark.place)
        is_small = mark.has("departments", "to", "glue", "district") or scene.sign(mark) == "("
        if not is_small and not scene.is_bare_name(mark.start):
            break
    return None
