"""What words such as "nước này" stand for: the place named last that they can be said of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from transforms.facts.context import Context
from transforms.facts.parties.pairs import codes_of
from transforms.facts.records import WORLD, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import UNNAMED, Place
from transforms.vocabulary import load, words

_DEALING = ("goods", "goods_word", "status", "ranked")  # what may stand between a trader and its partner
_Fits = Callable[[str], bool]


def resolved(state: SentenceState, place: Place) -> Place:
    """A place with the country or group that it stands for, as far as its words or its sentence say."""
    context, named = state.context, state.context.partner
    said = state.said(place)
    if place.kind == "province":
        return _as_province(place, said, context)
    story = context.story_partner()
    if story is not None and said in words("roles", "referents", "friends"):
        return replace(place, kind="place", codes=(story,))
    fits = _referents().get(said)
    trader = _trader_abroad(place, context)
    if trader is not None and (fits is None or fits(trader)):
        return replace(place, kind="place", codes=(trader,))
    if fits is not None and not _stands_for(state, place, fits):
        last = next((code for code in reversed(context.recent) if fits(code)), None)
        return replace(place, kind="place", codes=(last,)) if last is not None else place
    if place.kind not in ("counterpart", "groups") or named is None or named.sentence != context.sentence:
        return place
    if _is_dealt_with(state, place, named.code):
        return place
    return replace(place, kind="place", codes=(named.code,)) if fits is None or fits(named.code) else place


def _trader_abroad(place: Place, context: Context) -> str | None:
    """Who was told to trade with a third country, where "nước này" is whose trade or deed is told next.

    "Thái Lan xuất khẩu sang Mỹ 48 tỷ USD. |Nước này| cũng xuất khẩu sang Lào …"; not once another was named,
    nor whom trade is with ("Nhập khẩu từ nước này …").
    """
    last = context.pairs.get("trade")
    if last is None or place.kind != "counterpart" or place.role not in ("of", "") or place.is_market:
        return None
    ours = any(is_home(code) or code == WORLD for code in (last.reporter, last.counterpart))
    since = context.partner is not None and context.partner.sentence > last.sentence
    near = last.paragraph >= context.paragraph - 1 and not last.is_ranked
    return last.reporter if near and not ours and not since else None


def describes(state: SentenceState, at: int, place: Place) -> bool:
    """Whether words that stand for a neighbour only describe who is named before them.

    "Riêng với Việt Nam, |nước láng giềng| núi liền núi, con số này là 5 tỷ USD"
    """
    if at < 2 or place.kind != "counterpart" or place.role:
        return False
    comma, named = state.items[at - 1], state.items[at - 2]
    beside = comma.id == "," and (named.end, comma.end) == (comma.start, place.start)
    return (
        beside and named.place is not None and state.said(place) in words("roles", "referents", "neighbours")
    )


def _is_dealt_with(state: SentenceState, place: Place, trader: str) -> bool:
    """Whether a trader right before the words deals with whom they stand for ("Lào bán sang |nước này| …").

    So too "xuất khẩu tôm của Lào sang |nước này|".
    """
    if place.role not in ("to", "from"):
        return False
    before = [item for item in state.items if item.end <= place.start]
    while before and (before[-1].kind in _DEALING or before[-1].props.get("active")):
        before.pop()
    last = before[-1].place if before else None
    return last is not None and last.role in ("", "of") and last.codes == (trader,)


def _as_province(place: Place, said: str, context: Context) -> Place:
    """ "tỉnh này" as the last that was named, "tỉnh" as one of Vietnam that the paragraph named before.

    "Sở Công Thương TP.HCM cho biết |thành phố| xuất sang Quảng Đông 742 triệu USD"
    """
    named = context.province
    if named and said in words("roles", "referents", "provinces"):
        return replace(place, kind="place", codes=(_called(said, named, context),))
    if named is None and (later := [code for code in codes_of(place, context, "trade") if code != UNNAMED]):
        return replace(place, kind="place", codes=tuple(later))  # that the story only names behind it
    here = context.province_paragraph == context.paragraph and is_home(named or "")
    return replace(place, codes=(named,)) if here and named and not place.codes else place


def _called(said: str, named: str, context: Context) -> str:
    """What "thành phố này" or "tỉnh này" stands for: the one named last that is such, else the last.

    "… Trùng Khánh … qua cửa khẩu Hữu Nghị. … đầu tư vào |thành phố này|": Trùng Khánh
    """
    cities, of_city = load("places")["cities"]["codes"], said in words("roles", "referents", "cities")
    if not of_city and said not in words("roles", "referents", "towns"):
        return named
    known = (named, *reversed(context.recent))
    return next((code for code in known if "-" in code and (code in cities) == of_city), named)


def _stands_for(state: SentenceState, place: Place, fits: _Fits) -> bool:
    """Whether what would be carried over is such as the words say; a name of several countries is not."""
    told = codes_of(place, state.context, "trade")
    return place.kind != "place" and bool(told) and fits(told[0])


@cache
def _referents() -> dict[str, _Fits]:
    """Anaphors that cannot stand for any place → which they can be said of."""
    told = load("roles")["referents"]
    groups = frozenset(load("places")["groups"])
    fitting: dict[str, _Fits] = {
        "countries": lambda code: code not in groups and "-" not in code,
        "neighbours": frozenset(told["neighbouring"]).__contains__,
        "billions": frozenset(told["billion"]).__contains__,
    }
    found = {word: fits for kind, fits in fitting.items() for word in words("roles", "referents", kind)}
    return found | dict.fromkeys(words("roles", "anaphors", "groups"), groups.__contains__)
