"""Amounts that only say how large each of several things is, and are of no pair."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.valuing import is_from
from transforms.facts.periods.carrying import carried
from transforms.facts.periods.changing import grows_by_month
from transforms.facts.records import is_home
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import month_of
from transforms.mentions.numerals import numeral_at
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_THRESHOLD = 8  # items between what is counted and how large each of it is
_NEAR = 3  # tokens between a word of change and its rate: "sâu trên"
_RATED = 5  # the same for how much each of it changed
_LEAGUE = 9  # words from a league's name to how large its members are


def is_threshold(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether an amount only says how large each of some counted things is.

    In "31 mặt hàng đạt trên 1 tỷ USD" the amount is a threshold, and of no pair.
    """
    if _is_of_club(state, quantity) or _is_of_each_other(state, quantity):
        return True
    return (_is_rate_of_each if quantity.kind == "percent" else _is_least)(state, at, quantity)


def _is_least(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether each of what is counted before comes to an amount at least."""
    after = state.items[at + 1].id if at + 1 < len(state.items) else ""
    least = quantity.qualifier in ("over", "at_least") or (is_from(state, quantity) and after != "landing")
    counted = quantity.measure == "visitor_arrivals"
    if not (counted or quantity.kind in ("money", "tonne")) or not least:
        return False
    for item in reversed(state.items[max(0, at - _THRESHOLD) : at]):
        if _is_of_sum(state, item, quantity):
            return False
        if item.kind == "quantity":
            return item.quantity is not None and item.id == "other" and item.quantity.noun == "other_topic"
        if item.kind == "goods_word" and _are_there(state, item):
            return True
        if item.place is not None and item.place.kind == "whole" and _are_several(state, item):
            return _have(state, item)
        if item.kind == "ranked" and item.props.get("many"):
            # "các thị trường nhập trên 9.000 tấn có Lào, …", "các nước có số khách đạt trên 9.000 lượt"
            return state.items[at - 1].kind != "growth" or _have(state, item)
        if item.kind in ("break", "period"):
            return False
    return False


def _is_rate_of_each(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether a rate only says how much each of some counted things changed ("4 nhóm hàng giảm trên 15%")."""
    before = [i for i in state.items[max(0, at - _RATED) : at] if i.kind not in ("measure", "ranked")]
    word = before[-1] if before else None
    if word is None or word.kind != "growth" or word.id == "share" or word.end < quantity.start - _NEAR:
        return False
    counted = next((i for i in reversed(before) if i.kind not in ("growth", "goods_word")), None)
    if counted is None or counted.id != "other" or quantity.qualifier not in ("over", "at_least"):
        return False
    # "Xuất khẩu 5 mặt hàng tăng trên 15%": all five together
    return all(i.end != counted.start for i in state.of_kind("measure"))


def date_by_threshold(state: SentenceState, quantity: Quantity) -> None:
    """Let a threshold on the month before date what follows ("giảm trên 5% so với tháng trước")."""
    period = carried("trade", state.context, is_stock=False)[0]
    end = period.end
    if quantity.kind != "percent" or state.scope.period is not None or period.kind != "ytd" or end is None:
        return
    if grows_by_month(state, quantity, end):
        state.scope.period = month_of(end.year, end.month)


def _is_of_sum(state: SentenceState, item: Item, quantity: Quantity) -> bool:
    """Whether words say that an amount is of all together: a total, or of all who come here with it.

    "22 nước đầu tư |vào Hà Nam với| hơn 9 tỷ USD"
    """
    if item.kind == "measure" and item.props.get("total") and not is_from(state, quantity):
        return True
    place, behind = item.place, state.sentence.tokens[item.end : item.end + 1]
    here = place is not None and place.role in ("to", "at") and any(map(is_home, place.codes))
    return here and not words("roles", "roles", "with").isdisjoint(behind)


def _is_of_club(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount only names a league of all that are as large ("CLB các thị trường |1 tỷ USD|")."""
    led = state.sentence.tokens[max(0, quantity.start - _LEAGUE) : quantity.start]
    return words("roles", "clubs", "words").stand_in(led)


def _are_several(state: SentenceState, item: Item) -> bool:
    return state.sentence.tokens[item.start] in words("ranks", "plural")


def _have(state: SentenceState, many: Item) -> bool:
    """Whether it is said of several what each of them has ("các nước |có| số khách đạt trên 9.000 lượt")."""
    return not words("roles", "having", "words").isdisjoint(state.sentence.tokens[many.end : many.end + 1])


def _are_there(state: SentenceState, goods: Item) -> bool:
    """Whether products of a size are only counted ("|có một| mặt hàng đạt 1 tỷ USD trở lên").

    In words, too ("có tới |năm| mặt hàng trên 1 tỷ USD"), but not "Trong tháng 5 mặt hàng này đạt …".
    """
    tokens = state.sentence.tokens
    led = " ".join(tokens[max(0, goods.start - 2) : goods.start])
    return led in words("roles", "only_one", "words") or _are_numbered(state, goods)


def _are_numbered(state: SentenceState, goods: Item) -> bool:
    """Whether a number stands before goods that nothing points at."""
    pointed = goods.id == "same" and state.sentence.tokens[goods.end - 1] not in words(
        "roles", "above", "words"
    )
    count = numeral_at(state.sentence.tokens, goods.start - 1) if goods.start and not pointed else None
    if count is None or count.end != goods.start or count.readings[0].value <= 1:
        return False
    return not any(i.start < goods.start <= i.end for i in state.of_kind("period"))


def _is_of_each_other(state: SentenceState, quantity: Quantity) -> bool:
    """Whether an amount bounds what each of the others comes to ("các nhóm khác |đều| dưới 1 tỷ USD")."""
    if quantity.kind not in ("money", "tonne"):
        return False
    told = max((i.end for i in state.of_kind("quantity") if i.end <= quantity.start), default=0)
    said = state.sentence.tokens[told : quantity.start]
    each = words("roles", "others_each", "each")
    return words("roles", "others_each", "words").stand_in(said) and each.stand_in(said)
