"""People in a sentence: a title, the words of the post, the country, and the name as printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from transforms.events.names import printed_name, run_end
from transforms.events.words import Words
from transforms.phrases import Entry, Match
from transforms.text.folding import fold
from transforms.text.syllables import is_syllable
from transforms.vocabulary import load

_LONGEST_POST = 40  # tokens
_LONGEST_BRACKET = 10
_HEADS = frozenset(("president", "premier", "speaker"))  # offices that nobody holds twice
_UNKNOWN_WORDS = 3  # small words of a department that the vocabulary does not know


@dataclass(frozen=True, slots=True)
class Person:
    """Tokens [start, end): whoever holds ``offices``; ``name`` without titles, None for an office alone.

    ``countries``: codes in the order of printing; ``is_official``: may act for a state.
    """

    start: int
    end: int
    name: str | None
    offices: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    is_official: bool = True
    is_home: bool = False  # with no country named, the office is Vietnam's

    @property
    def country(self) -> str | None:
        return self.countries[0] if self.countries else None

    @property
    def is_pronoun(self) -> bool:
        return self.offices == ("person",) and self.name is None

    @property
    def is_body(self) -> bool:
        """A delegation or a leadership, which may act without a name."""
        return not {"delegation", "leader"}.isdisjoint(self.offices)


@lru_cache(maxsize=1 << 12)
def country_of(code: str) -> str | None:
    """The country of a place's code; None for regions and the world."""
    country = code.split("-")[0]
    return country if len(country) == 2 else None


@cache
def _families() -> tuple[str, ...]:
    return tuple(f"{fold(name)} " for name in load("titles")["families"]["vietnamese"])


@cache
def _leaders() -> dict[str, str]:
    return {fold(name): code for code, names in load("titles")["leaders"].items() for name in names}


@lru_cache(maxsize=1 << 12)
def leader_of(name: str) -> str | None:
    """The country of a well-known leader."""
    return _leaders().get(fold(name))


@lru_cache(maxsize=1 << 12)
def home_of(name: str) -> str | None:
    """Vietnam, where a name alone tells it."""
    folded = fold(name)
    vietnamese = folded.startswith(_families()) and all(is_syllable(part) for part in folded.split())
    return "VN" if vietnamese and folded.count(" ") > 1 else None


def people_of(words: Words) -> Iterator[Person]:
    """Everybody whom the sentence names or means by an office, left to right."""
    done = 0
    for match in words.matches:
        if match.start < done:
            continue
        leader = match.of("leader")
        if leader is not None:
            name = words.printed(match.start, match.end)
            yield Person(match.start, match.end, name, (), (leader.id,))
            done = match.end
        elif match.of("title") is not None:
            person: Person | None = _Post(words, match).person()
            while person is not None:
                yield person
                done = person.end
                person = _next_in_list(words, person)


def _is_department(match: Match) -> bool:
    return any(entry.id == "departments" for entry in match.entries)


def _next_in_list(words: Words, person: Person) -> Person | None:
    """Another holder of the same office, each with a bracket: "các Thủ tướng A (1/1997), B (12/1998)"."""
    tokens = words.tokens[person.end : person.end + _LONGEST_BRACKET]
    if person.name is None or tokens[:1] != ["("] or ")" not in tokens:
        return None
    start = person.end + tokens.index(")") + 2
    if start >= len(words.tokens) or start in words.by_start:
        return None
    end = run_end(words, start)
    if end - start < 2 or words.tokens[end : end + 1] != ["("]:
        return None
    return replace(person, start=start, end=end, name=words.printed(start, end))


@dataclass(slots=True)
class _Post:
    """A title being read: offices, departments and countries up to the name."""

    words: Words
    title: Match
    at: int = 0
    certain: int = 0
    offices: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    is_official: bool = True
    is_home: bool = False
    is_short: bool = False
    has_department: bool = False
    abroad: Person | None = None  # the post as far as a foreign country and a comma

    def person(self) -> Person:
        self._take_title(self.title)
        name = None
        limit = min(len(self.words.tokens), self.title.start + _LONGEST_POST)
        while self.at < limit:
            match = self.words.by_start.get(self.at)
            if match is not None and self._takes(match):
                continue
            end = self._name()
            if end:
                name, self.certain = printed_name(self.words, self.at, end), end
                break
            if not self._skips_unknown():
                break
        return self.abroad if self.abroad is not None and self._is_others(name) else self._so_far(name)

    def _is_others(self, name: str | None) -> bool:
        """Whether the post after a country and a comma is somebody else's: of another country, or ours."""
        known = self.abroad.countries if self.abroad is not None else ()
        is_ours = "VN" in (home_of(name or ""), leader_of(name or ""))
        return is_ours or any(country not in known for country in self.countries)

    def _so_far(self, name: str | None) -> Person:
        offices, countries = tuple(dict.fromkeys(self.offices)), tuple(dict.fromkeys(self.countries))
        return Person(
            self.title.start, self.certain, name, offices, countries, self.is_official, self.is_home
        )

    def _take_title(self, match: Match) -> None:
        title = match.of("title")
        if title is None:
            return
        self.offices.append(title.id)
        self.is_official &= not title.props["unofficial"]
        self.is_short = bool(title.props["short"])
        self.is_home |= bool(title.props["home"])
        if title.props["country"]:
            self.countries.append(str(title.props["country"]))
        self.at = self.certain = match.end

    def _takes(self, match: Match) -> bool:
        """Whether the phrase here is part of the post."""
        names = {entry.id for entry in match.entries if entry.kind == "post"}
        place = match.of("place")
        title = match.of("title")
        if match.of("leader") is not None:
            return False
        if title is not None and not title.props["short"] and self.countries and match.start == self.certain:
            return False  # "… Trung Quốc Tổng Bí thư …": another post, its comma lost
        if match.of("title") is not None and not (
            self.offices == ["person"] and self.is_short and match.start > self.certain
        ):
            self._take_title(match)
        elif place is not None and not self._is_name(match):
            country = country_of(place.id)
            if country is not None:
                self.countries.append(country)
            self.at = self.certain = match.end
        elif "companies" in names:
            self.is_official = False
            self.at = self.certain = match.end
        elif "departments" in names:
            self.at = self.certain = match.end
            self.has_department = True
        elif "glue" in names:
            self.at = match.end
        else:
            return False
        return True

    def _is_name(self, place: Match) -> bool:
        """Whether what looks like a country is a family name ("ông Thái Kỳ")."""
        if place.end - place.start > 1 or len(self.words.tokens[place.start]) > 4:
            return False
        run = run_end(self.words, place.start) - place.start
        return run > 1 and (self.is_short or (run == 2 and is_syllable(self.words.tokens[place.end])))

    def _name(self) -> int:
        """End of the name here; 0 where none begins."""
        words, end = self.words, run_end(self.words, self.at)
        size = end - self.at
        if size > 1:
            return end
        if size == 1 and (self.is_short or not is_syllable(words.tokens[self.at])):
            return end
        return 0

    def _skips_unknown(self) -> bool:
        """Step over a comma, or a department's word that the vocabulary lacks, where the post goes on."""
        words, at = self.words, self.at
        if words.tokens[at] == "(":
            return self._skips_bracket()
        if at == self.certain and self._joins_department(at):
            self.at = at + 1
            return True
        if words.tokens[at] in (",", "-") and at + 1 < len(words.tokens):
            after = words.by_start.get(at + 1)
            title = after.of("title") if after is not None else None
            if title is not None and not title.props["short"] and not title.props["unofficial"]:
                return self._joins_post(title, at)
            if self._names_country_again(after):  # "Quảng Tây, Trung Quốc"
                self.at = at + 1
                return True
            if at == self.certain:
                return False
        elif not (words.sentence.capital[at] and words.tokens[at].isalpha()):
            return False
        return self._skips_words(at)

    def _names_country_again(self, after: Match | None) -> bool:
        """Whether a place of the post's own country follows a comma, "the province of" passed over."""
        if after is not None and any(entry.id == "glue" for entry in after.entries):
            after = self.words.by_start.get(after.end)
        place = after.of("place") if after is not None else None
        return place is not None and country_of(place.id) in self.countries

    def _skips_words(self, at: int) -> bool:
        """Step over a few small words to the next with a capital."""
        words = self.words
        for here in range(at + 1, min(at + 2 + _UNKNOWN_WORDS, len(words.tokens))):
            match = words.by_start.get(here)
            if words.sentence.capital[here] and words.tokens[here].isalpha():
                self.at = here
                return True
            if match is not None and not any(
                entry.kind == "post" or entry.id == "joint" for entry in match.entries
            ):
                return False
        return False

    def _joins_department(self, at: int) -> bool:
        """Whether a joint or "của" leads from one department to the next: "Thương mại và Công nghiệp"."""
        here, after = self.words.by_start.get(at), self.words.by_start.get(at + 1)
        is_joint = here is not None and any(entry.id in ("joint", "of") for entry in here.entries)
        return is_joint and self.has_department and after is not None and _is_department(after)

    def _joins_post(self, title: Entry, comma: int) -> bool:
        """Whether a title after a comma is a further post of one person, and not another's."""
        if title.id in _HEADS and title.id in self.offices:
            return False  # "lời mời của Thủ tướng Lào, Thủ tướng …"
        if self.abroad is None and self.countries and self.countries[0] != "VN":
            self.abroad = self._so_far(None)
        self.at = comma + 1
        return True

    def _skips_bracket(self) -> bool:
        """Step over "(nay là …)" between the title and the name."""
        tokens = self.words.tokens[self.at : self.at + _LONGEST_BRACKET]
        if ")" not in tokens:
            return False
        after = self.at + tokens.index(")") + 1
        if after >= len(self.words.tokens) or not self.words.is_name_part(after):
            return False
        self.at = after
        return True
