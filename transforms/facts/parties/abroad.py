"""Another country that a paragraph turns to: whose trade with third ones its figures tell."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, WAYS, WORLD, Partner, Topic, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load

_LED = ("to", "from", "with")
_SUBJECT_ENDS = 2  # words before a sentence's first place, less than


def find_abroad(state: SentenceState) -> None:
    """Remember the country that a sentence turns to, before its figures are read.

    "Tại Lào, …", "Hải quan Lào cho biết …"; and "Lào thì đón tin vui.", where others' trade is told.
    """
    context = state.context
    code = _set_in(state)
    if code is None and context.authority_sentence == context.sentence and not context.observed:
        code = context.authority_home
    if code is None and _is_on_others(context):
        code = _spoken_of_alone(state)
    if code is not None and not is_home(code) and code != WORLD:
        context.abroad = Partner(code, context.sentence, context.paragraph)


def buys_there(code: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether imports are what a country buys of everyone in which the sentence is set ("Tại Lào, nhập …").

    Not behind what Vietnam imports, where it may be from there.
    """
    abroad, last = context.abroad, context.pairs.get("trade")
    if abroad is None or (abroad.code, abroad.sentence) != (code, context.sentence):
        return False
    bought = last is not None and (last.reporter, last.measure) == (HOME, "imports")
    return topic.measure == "imports" and not bought and all(p.role == "at" for p in places)


def trader_abroad(counterpart: str, context: Context, places: Sequence[Place]) -> str | None:
    """The country that the paragraph turned to, as who trades with another that small words lead to.

    Not where it is itself a partner that was told since, or where Vietnam was named.
    """
    abroad, last = context.abroad, context.pairs.get("trade")
    if abroad is None or abroad.paragraph != context.paragraph or abroad.code == counterpart:
        return None
    if not any(p.role in _LED and counterpart in p.codes for p in places) or is_home(counterpart):
        return None
    if last is not None and last.sentence >= abroad.sentence:
        return abroad.code if last.reporter == abroad.code else None
    return abroad.code if context.home_sentence < abroad.sentence else None


def sells_in_all(reporter: str, topic: Topic, context: Context, places: Sequence[Place]) -> bool:
    """Whether a new sentence names whose trade it is anew, past what that one deals in with a third country.

    "Thặng dư của Lào với Mỹ là 3 tỷ USD. Xuất khẩu |của Lào| tăng 14%"; but behind their trade of both ways,
    and in a story titled by the two, it is with that one.
    """
    last, owned = context.pairs.get("trade"), any(p.role == "of" for p in places)
    if last is None or not owned or topic.measure not in WAYS or last.sentence == context.sentence:
        return False
    third = not is_home(last.counterpart) and last.counterpart not in (WORLD, *context.title_partners)
    apart = last.measure in (*WAYS, "trade_balance") and not last.is_ranked and not context.tells_part
    return third and apart and last.reporter == reporter and not is_home(reporter)


def _set_in(state: SentenceState) -> str | None:
    """The country where a sentence is set ("Tại Lào, …", "Còn ở Nga, …")."""
    first = next((n for n, i in enumerate(state.items) if i.place is not None), None)
    if first is None or first + 1 >= len(state.items):
        return None
    item, behind = state.items[first], state.items[first + 1]
    place = item.place
    parted = behind.id == "," and behind.start == item.end
    set_there = place is not None and place.role == "at" and not place.is_market and parted
    return _country(item) if set_there and item.start <= _SUBJECT_ENDS else None


def _spoken_of_alone(state: SentenceState) -> str | None:
    """The country that a paragraph opens on, in a sentence that names no other and holds no figure."""
    places, last = state.of_kind("place"), state.context.pairs.get("trade")
    opens = last is not None and last.paragraph < state.context.paragraph
    if len(places) != 1 or not opens:
        return None
    place, silent = places[0].place, not (state.of_kind("quantity") or state.of_kind("rank"))
    bare = place is not None and place.role == "" and places[0].start == 0
    return _country(places[0]) if silent and bare and not state.of_kind("measure") else None


def _country(item: Item) -> str | None:
    """The one country that an item names; None for a province, a group of countries, or several."""
    codes = item.place.codes if item.place is not None and item.place.kind == "place" else ()
    named = len(codes) == 1 and "-" not in codes[0] and codes[0] not in load("places")["groups"]
    return codes[0] if named else None


def _is_on_others(context: Context) -> bool:
    """Whether trade between other countries was told last."""
    last = context.pairs.get("trade")
    return last is not None and HOME not in (last.reporter, last.counterpart) and not is_home(last.reporter)
