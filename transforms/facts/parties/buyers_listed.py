"""Who buys from Vietnam where buyers are ranked or listed, and are named behind what they buy."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, WAYS
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.vocabulary import words

_LISTED = 3  # places: two at least, and one of them again


def buyer_listed(state: SentenceState, figure: Figure) -> Sides | None:
    """Who buys from Vietnam, and is named behind ("Đứng đầu về nhập gạo Việt Nam là Lào với …").

    Or the last of several such ("một số nước nhập gạo Việt Nam như Lào …, Bỉ …").
    """
    if (member := _member(state, figure)) is not None:
        return Sides(member, HOME, True) if figure.topic.measure == "imports" else Sides(HOME, member, True)
    buyer = _buyer(state, figure)
    return Sides(buyer, HOME, True) if buyer is not None else None


def _buyer(state: SentenceState, figure: Figure) -> str | None:
    """The buyer that is named behind what it buys."""
    if figure.topic.measure != "imports":
        return None
    before = state.before(figure.quantity)
    cue = next((n for n, i in enumerate(before) if i.kind == "measure" and i.id == "imports"), None)
    if cue is None:
        return None
    many = any(i.props.get("many") for i in before[:cue]) or _are_many(state, before[cue].start)
    if not many and not any(i.kind == "rank" for i in before[:cue]):
        return None
    places = [i.place for i in before[cue:] if i.place is not None]
    roles = ("from", "of", "") if many else ("from", "")
    if len(places) < 2 or not is_at_home(places[0]) or places[0].role not in roles:
        return None
    buyer = places[-1]
    return buyer.codes[0] if len(buyer.codes) == 1 and buyer.role == "" and not is_at_home(buyer) else None


def _member(state: SentenceState, figure: Figure) -> str | None:
    """One of several buyers that a sentence lists, of whom what it buys is told next.

    "Xuất khẩu tiêu đạt 90 tấn. … Tiếp theo là Ý, Ấn Độ và Đức, |trong đó Đức nhập| 6 tấn"
    """
    context, tokens = state.context, state.sentence.tokens
    if figure.topic.measure not in WAYS or state.told or context.protagonist != HOME:
        return None
    opening = [i for i in state.before(figure.quantity) if i.kind in ("place", "measure", "quantity", "rank")]
    named = [i for i in opening if i.place is not None]
    if len(named) < _LISTED or opening[: len(named)] != named or any(_role(i) != "" for i in named):
        return None
    buyer, listed = named[-1], {code for i in named[:-1] if i.place is not None for code in i.place.codes}
    led = words("roles", "frames", "parts").stand_before(tokens, buyer.start)
    led = led or state.singles_out(buyer.start - 1, buyer.start)
    codes = buyer.place.codes if buyer.place is not None else ()
    bought = any(i.props["measure"] == "imports" for i in opening[len(named) :] if i.kind == "measure")
    ours = bought == (figure.topic.measure == "imports") and _sells(state)
    return codes[0] if led and ours and len(codes) == 1 and codes[0] in listed else None


def _role(item: Item) -> str:
    return item.place.role if item.place is not None else ""


def _sells(state: SentenceState) -> bool:
    """Whether all that Vietnam sells was told, and no other country's purchases but those of it."""
    last, totals = state.context.pairs.get("trade"), state.context.totals
    sold = any((measure, reporter) == ("exports", HOME) for measure, reporter, _ in totals)
    return last is not None and sold and (last.reporter == HOME or last.measure == "imports")


def _are_many(state: SentenceState, end: int) -> bool:
    """Whether several countries are spoken of before token ``end`` ("Một số quốc gia tăng nhập khẩu …")."""
    tokens = state.sentence.tokens[:end]
    several, nouns = words("places", "regions", "several"), words("roles", "many", "words")
    return any(one in several and other in nouns for one, other in pairwise(tokens))
