"""A supplier's share of what a market buys ("thị phần cà phê Việt Nam |tại Hàn Quốc| đạt 26%")."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.clauses.respectively import Shared
from transforms.facts.items import Item
from transforms.facts.parties.pairs import Sides, codes_of
from transforms.facts.records import Topic, is_home
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words

_OWNED = ("", "of")
_OF_WHOLE = ("measure", "goods", "goods_word", "ranked", "place")  # what tells of what a share is
_ENDS = ("measure", "quantity", "veto", "soft_veto", "break")


def market_share(state: SentenceState, at: int) -> Shared | None:
    """What a percentage takes from words that say whose share it is, and of which market; None without them.

    Whatever the story told before, such a share is of the market's imports.
    """
    noun = _noun_of(state, at) if state.items[at].id == "percent" else None
    if noun is None:
        return None
    market, owner = _behind(state, at, noun) if noun > at else _before(state, at, noun)
    sides = _sides(state, market, owner)
    if sides is None or all(map(is_home, sides)):
        return None
    return Shared(topic=Topic("imports", "market_share"), sides=Sides(*sides, is_named=True))


def rank_by_share(state: SentenceState, at: int) -> tuple[str, str] | None:
    """Who buys and who sells, where a rank is by a market's share; None of any other.

    "Gạo Lào chiếm thị phần |lớn nhất| ở Nga"; "Chè Lào giữ vị trí |thứ 2| về thị phần … nhập khẩu vào Nga"
    """
    near = [n for n in (at - 1, at + 1) if 0 <= n < len(state.items) and _is_noun(state, state.items[n])]
    if not near:
        return None
    behind = takewhile(lambda i: i.kind in _OF_WHOLE, state.items[max(at, *near) + 1 :])
    market = next((i.place for i in behind if i.place is not None and i.place.role in ("at", "to")), None)
    return _sides(state, market, _owner(state.items[: min(at, *near)]))


def _sides(state: SentenceState, market: Place | None, owner: Place | None) -> tuple[str, str] | None:
    """The codes of who buys and who sells; None unless both are known, and two."""
    buys, sells = (codes_of(p, state.context, "trade")[:1] if p is not None else () for p in (market, owner))
    return (buys[0], sells[0]) if buys and sells and buys != sells else None


def _noun_of(state: SentenceState, at: int) -> int | None:
    """The word for a market's share right behind the figure items[at], or before it in its clause."""
    items = state.items
    if at + 1 < len(items) and _is_noun(state, items[at + 1]) and items[at + 1].start == items[at].end:
        return at + 1
    for n in range(at - 1, -1, -1):
        if _is_noun(state, items[n]):
            return n
        if items[n].kind in _ENDS and items[n].id != "percent":  # "từ 22% lên 26%"
            return None
    return None


def _is_noun(state: SentenceState, item: Item) -> bool:
    said = words("roles", "market_shares", "words")
    return (item.kind, item.id) == ("growth", "share") and state.said(item).endswith(tuple(said))


def _behind(state: SentenceState, at: int, noun: int) -> tuple[Place | None, Place | None]:
    """Market and owner of "|cà phê Việt Nam| chiếm 26% thị phần (cà phê) |tại Hàn Quốc|"."""
    behind = takewhile(lambda i: i.kind not in _ENDS, state.items[noun + 1 :])
    market = next((i.place for i in behind if i.place is not None), None)
    of_market = market is not None and market.role in ("at", *_OWNED)
    return market if of_market else None, _owner(state.items[:at])


def _before(state: SentenceState, at: int, noun: int) -> tuple[Place | None, Place | None]:
    """Market and owner of "thị phần cà phê |Việt Nam tại Hàn Quốc| đạt 26%", in either order.

    The market may stand behind the figure, and the owner before the noun.
    """
    between = [i for i in state.items[noun + 1 : at] if i.kind != "growth"]
    if any(i.kind in _ENDS and i.id != "percent" for i in between):
        return None, None
    named = [i.place for i in between if i.place is not None]
    behind = takewhile(lambda i: i.kind in ("ranked", "place", "goods"), state.items[at + 1 :])
    where = [*named, *(i.place for i in behind if i.place is not None)]
    market = next((p for p in where if p.role == "at"), None)
    owner = next((p for p in named if p is not market and p.role in _OWNED), None)
    return market, owner or _owner(state.items[:noun])


def _owner(before: list[Item]) -> Place | None:
    """The last place before, where nothing ends its clause."""
    near = takewhile(lambda i: i.kind not in _ENDS, reversed(before))
    places = (i.place for i in near if i.place is not None)
    last = next(places, None)
    return last if last is not None and last.role in _OWNED else None
