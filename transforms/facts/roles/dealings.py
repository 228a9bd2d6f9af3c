"""Who buys and who sells: everyday verbs that tell trade only where a country deals in goods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from transforms.facts.records import CHANGES, family_of

if TYPE_CHECKING:
    from transforms.facts.items import Item

_ADVERBS = 3  # words between a subject and its verb, at most
_REACH = 3  # items behind the verb among which its goods stand


def without_idle_verbs(items: list[Item]) -> list[Item]:
    """Items without verbs of dealing that tell no country's trade, and without cues that lack their place.

    "Trung Quốc thu mua 50.000 tấn hồ tiêu" and "Philippines chi 1,5 tỷ USD mua gạo" do; a company's purchase,
    or one of shares, does not.
    """
    idle = [at for at, item in enumerate(items) if item.kind == "measure" and _is_idle(items, at)]
    return [item for at, item in enumerate(items) if at not in idle] if idle else items


def _is_idle(items: Sequence[Item], at: int) -> bool:
    """Whether a cue needs something beside it that is not there."""
    if items[at].props.get("placed"):
        after = items[at + 1] if at + 1 < len(items) else None
        return after is None or after.place is None or after.start > items[at].end + 2
    return bool(items[at].props.get("dealing")) and not (_is_trade(items, at) or _is_returned(items, at))


def _is_trade(items: Sequence[Item], at: int) -> bool:
    goods = _has_goods(items, at) or _has_tonnes(items, at) or _has_worth(items, at)
    summed = bool(items[at].props.get("in_all")) and _has_money(items, at)  # "Nga mua tổng cộng 3 tỷ USD"
    dealt = goods or summed or _is_owned_sale(items, at) or _is_among_trade(items, at)
    return dealt and _has_country(items, at)


def _is_among_trade(items: Sequence[Item], at: int) -> bool:
    """Whether an amount is dealt in behind other trade ("nhập siêu 2 tỷ USD, trong khi Nga |mua 1 tỷ|")."""
    told = (i.props for i in items[:at] if i.kind == "measure" and not i.props.get("dealing"))
    traded = any(family_of(str(props.get("measure"))) == "trade" for props in told)
    return traded and _has_money(items, at) and items[at + 1].start - items[at].end <= 1


def _is_returned(items: Sequence[Item], at: int) -> bool:
    """Whether a country's purchase and its sale are told in one breath, each with its amount.

    "Việt Nam bán được 2 tỷ USD, mua về 3 tỷ USD"; "Nga mua của Việt Nam 2 tỷ USD và bán lại 1 tỷ USD". Behind
    trade of both ways nobody need be named: "hai bên trao đổi 5 tỷ USD: bán 2 tỷ USD, mua 3 tỷ USD".
    """
    if not _has_money(items, at):
        return False
    for other in _beside(items, at):
        ways = {items[at].props["measure"], items[other].props["measure"]}
        first = min(at, other)
        dealt = ways == {"exports", "imports"} and _has_money(items, other)
        named = _has_country(items, first) or not items[first].props.get("dealing")
        if dealt and (named or _follows_both_ways(items, first)):
            return True
    return False


def _follows_both_ways(items: Sequence[Item], at: int) -> bool:
    """Whether a verb opens a clause behind trade of both ways ("thương mại đạt 5 tỷ USD (|bán| 2 tỷ, …")."""
    before = items[:at]
    told = any(i.kind == "measure" and i.props.get("measure") == "trade_turnover" for i in before)
    told = told or any(
        i.place is not None and i.place.kind == "pair" for i in before
    )  # "hai bên trao đổi 5 tỷ"
    return told and items[at - 1].kind in ("break", "part")


def _beside(items: Sequence[Item], at: int) -> Iterator[int]:
    """The cue before items[at], and the one behind it, where a single amount stands between the two."""
    for step in (-1, 1):
        other, amounts = at + step, 0
        while 0 <= other < len(items) and items[other].kind != "measure" and items[other].id != ";":
            amounts += items[other].id == "money"
            other += step
        if 0 <= other < len(items) and items[other].kind == "measure" and amounts == 1:
            yield other


def _has_money(items: Sequence[Item], at: int) -> bool:
    """Whether an amount stands right behind the verb, past whose goods they are ("mua của Nga 2 tỷ USD")."""
    passed = (
        i for i in items[at + 1 : at + 1 + _REACH] if i.kind not in ("place", "ranked") and i.id != "reach"
    )
    behind = next(passed, None)
    return behind is not None and behind.id == "money"


def _is_owned_sale(items: Sequence[Item], at: int) -> bool:
    """Whether a country's goods go to another ("lượng cao su Việt Nam cung cấp cho Trung Quốc")."""
    goods, seller, buyer = items[at - 2] if at > 1 else None, items[at - 1], _behind_verb(items, at)
    if goods is None or goods.kind != "goods" or seller.place is None or buyer is None:
        return False
    beside = goods.end == seller.start and seller.end == items[at].start
    return beside and buyer.place is not None and buyer.place.role == "to"


def _behind_verb(items: Sequence[Item], at: int) -> Item | None:
    return next((i for i in items[at + 1 : at + 1 + _REACH] if i.kind not in ("ranked", "measure")), None)


def _has_tonnes(items: Sequence[Item], at: int) -> bool:
    """Whether tonnes stand right behind the verb ("Nga mua 43.000 tấn")."""
    behind = next((i for i in items[at + 1 : at + 1 + _REACH] if i.kind != "ranked"), None)
    return behind is not None and behind.id == "tonne" and behind.start - items[at].end <= 1


def _has_worth(items: Sequence[Item], at: int) -> bool:
    """Whether an amount of another country's goods is bought ("Nga mua hơn 3 tỷ USD hàng Ấn Độ")."""
    behind = [i for i in items[at + 1 : at + 1 + _REACH] if i.start > items[at].start][:2]
    bought = items[at].props.get("measure") == "imports" and len(behind) > 1
    worth, origin = behind if bought else (None, None)
    if worth is None or origin is None or origin.place is None or worth.id != "money":
        return False
    near = worth.start - items[at].end <= 1 and 0 < origin.start - worth.end <= _ADVERBS
    return near and origin.place.kind == "place" and origin.place.role in ("", "of", "from")


def _has_country(items: Sequence[Item], at: int) -> bool:
    """Whether a country is the verb's subject, be it before the sum that it spends."""
    before, start = at - 1, items[at].start
    while before > 0 and items[before].start == start:
        before -= 1  # "mua hơn" says how much, too
    while before > 0 and items[before].kind == "growth" and items[before].id in CHANGES:
        start, before = items[before].start, before - 1  # "Mỹ |giảm| mua tôm"
    if before >= 0 and items[before].id == "modal":
        before -= 1  # "Lào sẽ mua 5.000 tấn gạo"
    if before > 0 and items[before].id == "money" and start - items[before].end <= 1:
        start, before = items[before].start, before - 1
    place = items[before].place if before >= 0 else None
    firms = place is not None and place.is_investor and not _has_origin(items, at)
    if place is None or firms or start - place.end > _ADVERBS:
        return False
    owner = items[before - 1] if before else None
    is_owned = owner is not None and owner.kind in ("veto", "soft_veto") and owner.end == items[before].start
    return not is_owned


def _has_origin(items: Sequence[Item], at: int) -> bool:
    """Whether firms buy what crosses a border: tonnes, "từ" a country ("mua 700 tấn từ Lào")."""
    origins = (i.place for i in items[at + 1 : at + 2 + _REACH] if i.place is not None)
    return _has_tonnes(items, at) and any(place.role == "from" for place in origins)


def _has_goods(items: Sequence[Item], at: int) -> bool:
    """Whether goods follow, before the clause ends.

    Right behind the verb, or its amount, what is an industry's name too is goods ("mua gần 3 tỷ USD |thép|").
    """
    end = items[at].end
    for item in items[at + 1 : at + 1 + _REACH]:
        if item.kind in ("break", "veto", "soft_veto", "measure"):
            return False
        if item.kind == "goods" or (item.kind, item.id) == ("goods_word", "all"):
            return item.id != "sectors" if item.start == end else not item.props.get("sector")
        end = item.end if item.kind == "quantity" else end
    return False
