"""Vocabulary → a checked, compiled lexicon: which phrases stand where in a run of tokens.

The engine knows kinds of entries; every word of Vietnamese comes from vocabulary/*.toml, the names of
countries from CLDR, the provinces of Vietnam from pycountry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from types import MappingProxyType
from typing import Any

import pycountry

from transforms.countries import names_of_countries
from transforms.phrases import Entry, Lexicon, Match
from transforms.text.folding import fold
from transforms.text.words import TOKEN, tokens_of
from transforms.vocabulary import joined, load

__all__ = ["TOKEN", "Entry", "Match", "diplomacy", "lexicon"]


@cache
def _abbreviated() -> dict[str, str]:
    return dict(load("syllables")["abbreviations"])


@cache
def _in_figures() -> dict[str, str]:
    return dict(load("syllables")["figures"])


def _spellings(cue: str) -> Iterator[str]:
    """A cue, and the same as papers shorten it: "thị trường NK", "kim ngạch 2 chiều"."""
    yield cue
    if " - " in cue:
        yield cue.replace(" - ", " – ")
    for shorter in (_abbreviated(), _in_figures()):
        short = cue
        for word, brief in shorter.items():
            short = short.replace(word, brief)
        if short != cue:
            yield short


def _phrases(lexicon: Lexicon, kind: str, entry_id: str, cues: Iterable[str], **props: Any) -> None:
    """Add cues; of "nâng |kim ngạch" the part before the bar is the cue, the rest only what must follow."""
    entry = Entry(kind, entry_id, MappingProxyType(props))
    for cue in cues:
        before, bar, _ = cue.partition("|")
        if bar and kind in ("status", "measure"):
            keep = len(tokens_of(before))
            lexicon.add(
                cue.replace("|", ""), Entry(kind, entry_id, MappingProxyType({**props, "keep": keep}))
            )
        else:
            for spelling in _spellings(cue):
                lexicon.add(spelling, entry)


def _units(lexicon: Lexicon) -> None:
    units = load("units")
    for row in units["currency"]:
        _phrases(lexicon, "currency", row["id"], row["cues"])
        _phrases(lexicon, "currency_before", row["id"], row.get("before", ()))
    _phrases(lexicon, "percent", "percent", units["percent"]["cues"])
    _phrases(lexicon, "points", "points", units["percent"]["points"])
    for row in units["noun"]:
        _phrases(
            lexicon,
            "counted",
            row["id"],
            row["cues"],
            measure=row.get("measure"),
            unit=row.get("unit", "count"),
        )
    for row in units["other"]:
        _phrases(lexicon, "other", row["reason"], row["cues"])


def _fractions(lexicon: Lexicon) -> None:
    _phrases(lexicon, "fraction", "half", load("numerals")["halves"]["whole"])
    for percent, cues in load("numerals")["parts"].items():
        _phrases(lexicon, "fraction", percent, cues)


def _measures(lexicon: Lexicon) -> None:
    data = load("measures")
    explicit = {fold(cue) for row in data["measure"] for cue in row["cues"]}
    for row in data["measure"]:
        props = {k: v for k, v in row.items() if k not in ("id", "cues", "verbs", "examples")}
        done = [cue for cue in _done_to(row, data) if fold(cue) not in explicit]
        _phrases(lexicon, "measure", row["id"], done, **props)
        totals = [f"{prefix} {cue}" for prefix in data["prefixes"] for cue in row["cues"]]
        _phrases(lexicon, "measure", row["id"], row["cues"], **props)
        _phrases(lexicon, "measure", row["id"], [cue for cue in totals if fold(cue) not in explicit], **props)
        _phrases(lexicon, "goods_word", "all", [cue for cue in row["cues"] if data["all_goods"] in cue])
    vetoes = load("vetoes")
    for row in vetoes["veto"]:
        takings = row.get("takings", [])
        _phrases(lexicon, "veto", row["reason"], [cue for cue in row["cues"] if cue not in takings])
        _phrases(lexicon, "veto", row["reason"], takings, takings=True)
    for row in vetoes["soft"]:
        _phrases(lexicon, "soft_veto", row["reason"], row["cues"], output=row.get("output", False))
    _phrases(lexicon, "noise", "noise", vetoes["noise"])


def _done_to(row: dict[str, Any], data: dict[str, Any]) -> Iterator[str]:
    """The nouns of a measure behind verbs whose subject has it: "ghi nhận (mức) thặng dư thương mại"."""
    nouns = [cue for other in data["measure"] if other["id"] == f"{row['id']}_noun" for cue in other["cues"]]
    for verb, noun in product(row.get("verbs", ()), nouns):
        yield f"{verb} {noun}"
        yield from (f"{verb} {prefix} {noun}" for prefix in data["prefixes"] if not noun.startswith(prefix))


# Of what amounts a rank's words are, and the key of their list.
_DEGREES = {"words": "", "large": "large", "most": "most"}


def _ranks(lexicon: Lexicon) -> None:
    ranks = load("ranks")
    for key, degree in _DEGREES.items():
        _phrases(lexicon, "placed", degree, ranks["placed"][key])
        for row in ranks["worded"]:
            for cue in row.get(key, ()):
                figure = len(tokens_of(cue.partition("|")[0]))
                _phrases(lexicon, "worded", degree, [cue.replace("|", "")], figure=figure, value=row["value"])
    _phrases(lexicon, "placed", "fielded", ranks["placed"]["fielded"])
    _phrases(lexicon, "not_rank", "not_rank", ranks["not_rank"])
    _phrases(lexicon, "noise", "noise", ranks["in_time"])
    _phrases(lexicon, "wish", "wish", ranks["wish"])
    _ranked(lexicon, ranks)
    for row in ranks["scope"]:
        _phrases(lexicon, "scope", row["code"], row["cues"])


def _ranked(lexicon: Lexicon, ranks: dict[str, Any]) -> None:
    """Nouns that are ranked, and those who do something ("nước mua") where no noun has the same words."""
    known = {cue for row in ranks["noun"] for cue in row["cues"]}
    for row in ranks["noun"]:
        props = {k: v for k, v in row.items() if k not in ("measure", "cues")}
        _nouns(lexicon, row.get("measure", ""), row["cues"], **props)
    for row in ranks["doer"]:
        cues = [f"{head} {deed}" for head in row["heads"] for deed in row["deeds"]]
        _nouns(lexicon, row["measure"], [cue for cue in cues if cue not in known], does=True)


def _nouns(lexicon: Lexicon, measure: str, cues: Iterable[str], **props: Any) -> None:
    for cue in cues:
        _phrases(lexicon, "ranked", measure, [cue], **props)
        many = [f"{word} {cue}" for word in load("ranks")["plural"]]
        _phrases(lexicon, "ranked", measure, many, many=True, **props)


# Sections of places.toml and what their names are.
_PLACES = {
    "groups": "place",
    "subdivisions": "place",
    "halves": "half",
    "origins": "origin",
}


def _places(lexicon: Lexicon) -> None:
    places = load("places")
    cased = {fold(word) for word in places["cased"]["words"]}

    def add(kind: str, code: str, names: Iterable[str]) -> None:
        for name in names:
            lexicon.add(name, Entry(kind, code, cased=fold(name) in cased or len(tokens_of(name)) == 1))

    for code, names in names_of_countries().items():
        add("place", code, names)
        for name in names:
            if "-" in name:  # "Ma rốc", "In đô nê xi a"
                lexicon.add(name.replace("-", " "), Entry("place", code, cased=True))
    for subdivision in pycountry.subdivisions:
        if subdivision.country_code == "VN":
            add("place", subdivision.code, [subdivision.name])
    for section, kind in _PLACES.items():
        for code, names in places[section].items():
            add(kind, code, names)
    _phrases(lexicon, "noise", "noise", places["ignored"])


def _authorities(lexicon: Lexicon) -> None:
    rows = load("authorities")
    for row in rows["authority"]:
        _phrases(lexicon, "authority", row["name"], row["cues"], home=row["home"])
        for home, offices in row.get("offices", {}).items():
            _phrases(lexicon, "authority", row["name"], offices, home=home)
    for kind in ("heads", "intro", "side", "recording"):
        _phrases(lexicon, f"authority_{kind}", kind, rows[kind])


def _goods(lexicon: Lexicon) -> None:
    goods = load("commodities")
    for chapter in goods["names"].values():
        _phrases(lexicon, "goods_names", "names", chapter)
    for kind in ("before", "after", "sectors", "heads"):
        _phrases(lexicon, f"goods_{kind}", kind, goods[kind])
    _phrases(lexicon, "noise", "noise", goods["noise"])


def _small_words(lexicon: Lexicon) -> None:
    roles = load("roles")
    for section in ("roles", "skips", "anaphors", "speech", "breaks", "turns", "growth"):
        for name, words in roles[section].items():
            _phrases(lexicon, section.removesuffix("s"), name, words)
    several = product(*(roles["several"][part] for part in ("counts", "nouns", "told")))
    _phrases(lexicon, "anaphor", "both_partners", map(" ".join, several))
    _phrases(lexicon, "role", "after", joined("roles", "outdone", "behind", "leaders"))
    _phrases(lexicon, "role", "after", joined("roles", "rivalry", "verbs", "manners"))
    for name, words in roles["goods"].items():
        _phrases(lexicon, "goods_word", name, words)
    for row in load("qualifiers")["qualifier"]:
        _phrases(lexicon, "qualifier", row["id"], row["cues"])
    statuses = load("statuses")
    for row in statuses["status"]:
        said = {name: row.get(name, False) for name in ("happened", "estimate", "arrives")}
        _phrases(lexicon, "status", row["id"], row["cues"], **said)
    _phrases(lexicon, "status", "none", statuses["not_target"])
    _phrases(lexicon, "status", "none", joined("statuses", "expected", "by", "of"))


def _people(lexicon: Lexicon) -> None:
    titles = load("titles")
    for prefixes in ([""], titles["prefixes"]["words"]):  # a title of its own goes before one with a prefix
        for row in titles["title"]:
            props = {k: row.get(k) for k in ("country", "home", "unofficial", "short")}
            cues = [f"{prefix} {cue}" for prefix in prefixes for cue in row["cues"]]
            _phrases(lexicon, "title", row["id"], cues, **props)
    for name, words in titles["post"].items():
        _phrases(lexicon, "post", name, words)
    for code, names in titles["leaders"].items():
        for name in names:
            lexicon.add(name, Entry("leader", code, cased=True))


def _events(lexicon: Lexicon) -> None:
    events = load("events")
    for row in events["anchor"]:
        props = {k: row.get(k) for k in ("form", "strong", "needs", "receives", "made", "states")}
        _phrases(lexicon, "anchor", row["id"], row["cues"], event=row["kind"], **props)
    for section in ("words", "ties", "stays"):
        for name, words in events[section].items():
            _phrases(lexicon, section, name, words)
    for row in events["veto"]:
        _phrases(lexicon, "no_event", row["reason"], row["cues"])
    for code, names in events["cities"].items():
        for name in names:
            lexicon.add(name, Entry("place", code, MappingProxyType({"city": True}), cased=True))


@cache
def diplomacy() -> Lexicon:
    """The vocabulary of events, apart from that of figures so that neither hides the other.

    Raises:
        ValueError: an entry has an empty cue.
    """
    compiled = Lexicon()
    for fill in (_places, _people, _events):
        fill(compiled)
    return compiled


@cache
def lexicon() -> Lexicon:
    """The compiled vocabulary.

    Raises:
        ValueError: an entry has an empty cue.
    """
    compiled = Lexicon()
    for fill in (_units, _fractions, _measures, _ranks, _places, _authorities, _goods, _small_words):
        fill(compiled)
    return compiled
