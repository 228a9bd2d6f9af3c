"""Whose rank: in whose trade or investment it is, and who holds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from transforms.facts.context import HOME, WORLD, Context, Pair, is_home
from transforms.facts.items import Item
from transforms.facts.pairs import codes_of
from transforms.mentions.places import Place

_DIRECTED = ("export_market_rank", "import_source_rank")
# Ranks and the role of the place that holds them ("xuất khẩu sang Anh – thị trường lớn thứ 5").
_HELD_IN_ROLE = (("export_market_rank", "to"), ("import_source_rank", "from"))

_Code = Callable[[Place], str | None]


def rank_sides(
    measure: str, items: list[Item], at: int, places: Sequence[Place], context: Context
) -> tuple[str, str] | None:
    """Reporter (in whose trade the rank is) and counterpart (who holds it); None where nothing says.

    Args:
        measure: what is ranked, e.g. "export_market_rank".
        items: all of the sentence's; items[at] is the rank.
        places: those of the clause so far.
        context: what was told before.
    """
    rank, family = items[at], "fdi" if measure == "fdi_rank" else "trade"

    def code(place: Place) -> str | None:
        codes = codes_of(place, context, family)
        return codes[0] if len(codes) == 1 else None

    owner, holder = _named_before(measure, [p for p in places if p.end <= rank.start], code)
    behind = _places_behind(items, at)
    introduced = next((p for p in behind if _is_introduced(items, rank, p)), None)
    if holder is None and introduced is not None:
        return owner or HOME, code(introduced) or ""
    owner, holder = _named_behind(measure, behind, code, owner, holder)
    last = context.pairs.get("fdi" if measure == "fdi_rank" else "rank") or context.last_pair
    if holder is None:
        return _handed_on(owner, last)
    owner = owner or _owner_for(holder, measure, last, context)
    return (owner, holder) if owner is not None and owner != holder else None


def _named_before(measure: str, places: Sequence[Place], code: _Code) -> tuple[str | None, str | None]:
    """Owner and holder of the rank as the places before it say; the subject nearest to it holds it."""
    owner = holder = None
    for place in places:
        name = code(place)
        if name is None or place.role == "after":
            continue
        if (measure, place.role) in _HELD_IN_ROLE:
            holder = name
        elif place.role in ("of", "at", "to", "with", "from"):
            owner = owner or name
        elif place.role == "as":
            owner, holder = holder or owner, name
        elif place.kind == "home" and place.role == "":
            owner = owner or name
        else:
            holder = name
    return owner, holder


def _named_behind(
    measure: str, places: Sequence[Place], code: _Code, owner: str | None, holder: str | None
) -> tuple[str | None, str | None]:
    """Owner and holder with what the places behind the rank add ("lớn thứ ba của Việt Nam")."""
    for place in places:
        name = code(place)
        if name is None:
            continue
        if (measure, place.role) == ("export_market_rank", "to") and not is_home(name):
            holder = name  # "nhường vị trí số 1 cho thị trường Trung Quốc"
        elif place.role in ("of", "at", "to", "with", "") and name not in (holder, "ASEAN", WORLD):
            owner = owner or name
    return owner, holder


def _places_behind(items: list[Item], at: int) -> list[Place]:
    """Places behind the rank, up to the next figure or the end of the clause."""
    places: list[Place] = []
    for item in items[at + 1 : at + 9]:
        if item.kind in ("quantity", "rank") or (item.kind == "break" and item.id in (";", ".", ",")):
            break
        if item.place is not None:
            places.append(item.place)
    return places


def _is_introduced(items: list[Item], rank: Item, place: Place) -> bool:
    """Whether a place behind a rank is the one that holds it ("thị trường lớn thứ ba là Đài Loan")."""
    return place.role == "" and any(
        i.kind == "growth" and i.id == "reach" and rank.end <= i.start and 0 <= place.start - i.end <= 2
        for i in items
    )


def _handed_on(owner: str | None, last: Pair | None) -> tuple[str, str] | None:
    """The sides of a rank without a holder: the pair spoken of, seen from the owner where one is named."""
    if last is None:
        return None
    if owner is None:
        return last.reporter, last.counterpart
    if owner == last.counterpart or last.counterpart == WORLD:
        return owner, last.reporter
    return owner, last.counterpart


def _owner_for(holder: str, measure: str, last: Pair | None, context: Context) -> str | None:
    """In whose trade or investment a rank is whose holder alone is named; None where nothing says."""
    if is_home(holder):
        foreign = last is not None and not is_home(last.partner) and measure not in _DIRECTED
        return last.partner if last is not None and foreign else None
    if last is None:
        return HOME
    invested = measure == "fdi_rank" and last.paragraph == context.paragraph
    return last.reporter if invested or holder == last.counterpart else HOME
