"""What the text has named: Vietnam, partners, the province that it turns to, or opens on."""

from __future__ import annotations

from transforms.facts.parties.pairs import province_of_story
from transforms.facts.records import HOME, WORLD, is_home
from transforms.facts.roles.regions import lies_in
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import load, words

_LEADING = ("", "of")  # roles of a province that a sentence is on
_LEAD = 2  # words before it otherwise: "Tại |Nghệ An|, …"
_BODY = 2  # words of a body's name between two that the vocabulary knows, at most


def remember(state: SentenceState, at: int, place: Place) -> None:
    """Remember the place at items[at] for the sentences behind it."""
    _name(state, place)
    _turn_to_province(state, at, place)
    _open_on(state, place)


def is_region(place: Place) -> bool:
    """Whether a place is no country, but a group or a continent."""
    return any(code in load("places")["groups"] and code != WORLD for code in place.codes)


def _name(state: SentenceState, place: Place) -> None:
    """Remember whom the text names: Vietnam, or partners."""
    context = state.context
    if (place.kind == "home" or HOME in place.codes) and not _is_of_body(state, place):
        context.home_paragraph, context.home_sentence = context.paragraph, context.sentence
    if place.role == "after" or (place.role == "at" and not place.is_market and is_region(place)):
        return
    others = words("roles", "apart", "words").stand_at(state.sentence.tokens, place.end)
    if others or lies_in(context, place):
        return  # "trong khi các nước Đông Nam Á |khác| lúc tăng lúc giảm"
    for code in place.codes:
        if not is_home(code) and code != WORLD and ("-" not in code or state.is_trade):
            context.name_partner(code)
            context.traded_with.update((code,) if state.is_trade else ())


def _turn_to_province(state: SentenceState, at: int, place: Place) -> None:
    """Remember a province that the text turns to, and not one that another is put against.

    Of a pair across the border ("Lào Cai - Vân Nam") it is the one of Vietnam.
    """
    named, context = state.items[at].place, state.context
    if named is None or named.role == "after" or place.kind != "place":
        return
    provinces = [code for code in place.codes if "-" in code]
    ours = [code for code in provinces if is_home(code)] if place.role == "pair" else provinces
    if len(ours) == 1 and (place.role == "pair" or len(place.codes) == 1):
        kept = context.led_by == ours[0] and context.province_paragraph == context.paragraph
        context.province, context.province_paragraph = ours[0], context.paragraph
        context.led_by = ours[0] if kept or place.role in _LEADING or place.start <= _LEAD else None


def _open_on(state: SentenceState, place: Place) -> None:
    """Take the province that a story opens on, and that it is on, for the one that its title would name.

    "|Nghệ An| đẩy mạnh cải cách.¶Kim ngạch xuất khẩu đạt 9 triệu USD"; no site ("Tại Nghệ An, …").
    """
    context = state.context
    if context.is_opened or context.is_title:
        return
    context.is_opened = True
    code = place.codes[0] if len(place.codes) == 1 and place.role in _LEADING else None
    if code is None or context.title_province is not None or context.pairs or not is_home(code):
        return
    if code == province_of_story(context):
        context.title_province, context.opens_on = code, code


def _is_of_body(state: SentenceState, place: Place) -> bool:
    """Whether a place ends a body's name ("Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam")."""
    here = place.start
    for item in reversed([i for i in state.items if i.end <= place.start]):
        if here - item.end > _BODY or item.kind in ("quantity", "period", "place", "speech"):
            return False
        if item.kind == "authority_heads":
            return True
        here = item.start
    return False
