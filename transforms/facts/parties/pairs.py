"""Reporter and counterpart: what places stand for, which comes first, who visits, who agrees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.facts.context import Context
from transforms.facts.records import HOME, WORLD, Pair, Partner, is_home, is_province
from transforms.mentions.places import UNNAMED, Place, places_of
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import load, words

GROUPS = ("ASEAN", "EU")


@dataclass(frozen=True, slots=True)
class Sides:
    """Reporter and counterpart; None where neither the clause nor what stands before it says."""

    reporter: str | None
    counterpart: str | None
    is_named: bool = False
    is_stated: bool = False  # both are named, with who trades
    is_whole: bool = False  # of a total that stands in passing behind what a partner has of it


def codes_of(place: Place, context: Context, family: str) -> tuple[str, ...]:
    """The codes that a place or an anaphor stands for."""
    if place.kind == "place":
        codes = (group_of(code, family) for code in place.codes)
        return tuple(_metonym(code, context) if family == "trade" else code for code in codes)
    last = context.pairs.get(family) or context.last_pair
    if place.kind == "home":
        return (HOME,)
    if place.kind == "province":
        return _province(place, context)
    if place.kind == "pronoun" and last is not None and last.sentence == context.sentence:
        return (last.counterpart,)  # "Pháp mua của ta 4 tỷ euro và bán sang đó 1 tỷ euro"
    if place.kind in ("counterpart", "groups", "pronoun"):
        recent, story = context.partner, context.story_partner()
        dealt = last.partner if last is not None and last.partner != WORLD else story
        if recent is not None and _is_in_passing(place, recent, last, context):
            return (dealt or recent.code,)
        is_latest = recent is not None and (
            last is None or last.partner == WORLD or (recent.is_alone and recent.sentence > last.sentence)
        )
        if recent is not None and (is_latest or recent.sentence == context.sentence):
            return (recent.code,)
        return (dealt or last.partner,) if last is not None else ()
    return ()


def _is_in_passing(place: Place, recent: Partner, last: Pair | None, context: Context) -> bool:
    """Whether an earlier sentence only named somebody, in a story on another with whom trade was told.

    Several that it named together are left by any word that points back, and anybody by "họ".
    """
    story = context.story_partner()
    if story is None or recent.sentence == context.sentence:
        return False
    listed = not recent.is_alone and recent.code.partition("-")[0] != story
    dealt = last is not None and last.partner in (story, WORLD)
    return listed or (place.kind == "pronoun" and dealt)


def _province(place: Place, context: Context) -> tuple[str, ...]:
    """The province that is spoken of; what says so surely stands for one even where none was named."""
    if place.codes and UNNAMED not in place.codes:
        return place.codes
    spoken_of = province_spoken_of(context)
    if spoken_of:
        return (spoken_of,)
    told = [pair.reporter for pair in context.pairs.values() if is_province(pair.reporter)]
    if told or context.title_province:
        return ()
    later = context.ahead_province()
    return (later,) if later else place.codes


def province_spoken_of(context: Context) -> str | None:
    """The province that "tỉnh" is: the paragraph's, else the one that the whole story is on, else the last.

    "Lai Châu xuất khẩu 9 triệu USD. Hàng đi qua Hải Phòng.¶Năm tới, tỉnh đặt mục tiêu …": Lai Châu's.
    """
    last, main = context.province, context.title_province or context.ahead_province()
    if last is None or main is None:
        return last
    here = context.province_paragraph == context.paragraph and is_home(last)
    return last if here else main


def province_of_story(context: Context) -> str | None:
    """The province that a story is on: its title's, or the one it names and has told no trade of Vietnam."""
    local = context.national_paragraph < 0
    return context.title_province or (context.ahead_province() if local else None)


def group_of(code: str, family: str) -> str:
    """What a continent is to a family of measures: a group of countries, or itself."""
    return (load("places")["continents"].get(code) or code) if family != "visitors" else code


def is_coded(code: str | None) -> bool:
    """Whether statistics have a code for a side."""
    return code is not None and code not in load("places")["continents"]


def named_alone(heading: Sentence) -> str | None:
    """The place that a heading names, and nothing else ("1. Thị trường Mỹ"); None where it says more."""
    places = places_of(heading)
    if len(places) != 1 or len(places[0].codes) != 1:
        return None
    code, place = places[0].codes[0], places[0]
    beside = [*heading.tokens[: place.start], *heading.tokens[place.end :]]
    around = {token for word in words("roles", "skips", "words") for token in word.split()}
    alone = all(not token.isalpha() or token in around for token in beside)
    return code if alone and code not in (HOME, WORLD) and not stands_for_country(code) else None


def stands_for_country(code: str | None) -> bool:
    """Whether a place is a capital, which stands for its country or only for where news is told."""
    return code in load("places")["metonyms"]


def _metonym(code: str, context: Context) -> str:
    """The country that a capital stands for, where the article tells the country's trade."""
    country = load("places")["metonyms"].get(code)
    last = context.pairs.get("trade")
    return str(country) if country and last is not None and last.reporter == country else code


def oriented(pair: tuple[str, str], home: str | None) -> tuple[str, str]:
    """A pair as reporter and counterpart, as whose statistics it is.

    The side that is quoted (``home``) comes first, else Vietnam, else the one that is printed first.
    """
    first, second = pair
    if home is not None:
        for mine, other in ((first, second), (second, first)):
            if is_of(mine, home):
                return mine, other
    if HOME in pair and not any("-" in code for code in pair):
        return HOME, second if first == HOME else first
    return first, second


def is_of(code: str, country: str) -> bool:
    """Whether a code is a country's own or one of its provinces' ("US-CA")."""
    return code == country or code.startswith(f"{country}-")


def coded(places: Sequence[Place], context: Context, family: str) -> list[tuple[Place, str]]:
    """The places that can be a side, each with the first code that it stands for."""
    sides = (p for p in places if p.role not in ("after", "pair"))
    single = (p for p in sides if p.kind not in ("whole", "pair", "both_partners"))
    read = [(place, code) for place in single for code in codes_of(place, context, family)[:1]]
    read = [(place, _another(place, code, read, context)) for place, code in read]
    named = any(is_coded(code) and not is_home(code) for _, code in read)
    return [
        (place, code)
        for place, code in read
        if is_coded(code) or not named or (family == "trade" and place.role in ("to", "from"))
    ]  # "Ở Nam Mỹ, Chile mua …"; in "xuất khẩu của Lào sang châu Phi", a partner


def _another(place: Place, code: str, read: Sequence[tuple[Place, str]], context: Context) -> str:
    """Whom "nước này" stands for beside who was named last: the one before ("Lào rót vốn vào nước này")."""
    beside = {known for other, known in read if other.kind == "place"}
    if place.kind != "counterpart" or code not in beside:
        return code
    return next((known for known in reversed(context.recent) if known not in beside), code)


def printed_pairs(places: Sequence[Place]) -> Iterator[tuple[str, str]]:
    """Pairs that are printed as one ("Việt Nam - Ba Lan")."""
    for place in places:
        if place.role == "pair" and len(place.codes) == 2:
            yield place.codes[0], place.codes[1]


def partner_of(family: str, context: Context) -> str:
    """The other side than Vietnam, as far as the article has told; the world where it has told none."""
    last = context.pairs.get(family) or context.last_pair
    return last.partner if last is not None else context.main_partner() or WORLD


def visitor_sides(places: Sequence[Place], context: Context) -> Sides:
    """Destination (reporter) and origin (counterpart) of visitors."""
    host, origin = _visited(places, context)
    named = host is not None or origin is not None
    last = context.pairs.get("visitors")
    if origin == HOME and host is None:
        told_here = last is not None and last.sentence == context.sentence and not is_home(last.reporter)
        host = last.reporter if last is not None and told_here else partner_of("fdi", context)
    if host == HOME and last is not None and _lists_origins(last, places, context):
        return Sides(last.reporter, host, True)
    if origin is None and last is not None and last.sentence == context.sentence:
        return Sides(host or last.reporter, last.counterpart, named)
    host = host or (last.reporter if last is not None else _receiving(context))
    if last is not None and host == last.reporter and last.sentence < context.sentence - 1:
        host = _receiving_since(host, context)
    return Sides(host, origin if origin and origin != host else WORLD, named)


def _receiving_since(host: str, context: Context) -> str:
    """The province that the paragraph turned to, where a sentence without visitors from abroad told of it."""
    near = context.province if context.province_paragraph == context.paragraph else None
    turned = near is not None and near != host and is_province(host)
    return near if turned and near is not None and not stands_for_country(near) else host


def _receiving(context: Context) -> str:
    """Who receives visitors of whom nothing was told: the paragraph's province, the title's, or Vietnam."""
    near = context.province if context.province_paragraph == context.paragraph else None
    local = near is not None and is_home(near) and not stands_for_country(near)
    return (near if local else context.title_province) or HOME


def _visited(places: Sequence[Place], context: Context) -> tuple[str | None, str | None]:
    """Host and origin of visitors as far as the clause says."""
    host = origin = None
    read = coded(places, context, "visitors")
    listed = any(place.role == "" and not is_home(code) for place, code in read)
    abroad = any(place.role == "to" and not is_home(code) for place, code in read)
    read = [(place, _gate_at_home(place) or code) for place, code in read]
    for place, code in sorted(read, key=lambda found: not found[0].is_visitor):
        frames = place.role == "at" and place.start == min(p.start for p, _ in read)
        if (place.role == "" or frames) and code in GROUPS and len(read) > 1:
            continue  # "thị trường lớn nhất Đông Nam Á", "Ở Đông Nam Á, Lào là nguồn khách lớn nhất"
        sends = place.role == "from" or (place.role == "of" and not listed)
        sends = sends or (abroad and place.role == "" and code == HOME)  # "Việt Nam đưa khách sang Lào"
        if place.is_visitor or (sends and origin is None):
            origin = origin or code
        elif code == origin:
            continue  # "Khách đến từ Lào, thị trường này có 9.000 lượt"
        elif place.role in ("to", "at", "of") or is_home(code) or origin is not None:
            host = host or (code if is_coded(code) or is_home(code) else None)
        else:
            origin = code
    if host is None and any(p.kind == "whole" and p.role == "" for p in places):
        host = HOME  # "Cả nước đón 1,7 triệu lượt khách"
    return host, origin


def _gate_at_home(place: Place) -> str | None:
    """Our side of a gate that is named with the one beyond ("qua cửa khẩu Hà Khẩu - |Lào Cai|")."""
    ours = [code for code in place.codes if is_home(code)]
    return ours[0] if place.role == "at" and len(place.codes) > 1 and len(ours) == 1 else None


def _lists_origins(last: Pair, places: Sequence[Place], context: Context) -> bool:
    """Whether Vietnam is one of those whose people visit another ("Nga (2.000), Việt Nam (1.500)")."""
    listing = last.sentence == context.sentence and last.counterpart != WORLD
    return listing and not is_home(last.reporter) and [p.role for p in places] == [""]
