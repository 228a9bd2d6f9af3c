"""Amounts that say by how much something rose or fell, where no verb right before them does."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from transforms.facts.records import CHANGES, WAYS
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_ABOUT = Decimal("0.25")  # of a change, which rounding of its rate and of the level leaves open
_HUNDRED = 100
_PARTING = ("growth", "quantity", "break", "period", "rank")
_NEAR = 3  # words from a bracket's beginning to its amount ("(thêm hơn |2 tỷ USD)")


def is_difference(state: SentenceState, at: int) -> bool:
    """Whether the amount at items[at] is a change ("…, giảm 2% (105 triệu USD)")."""
    return (
        _is_put_as_rate(state, at)
        or _is_fall(state, at)
        or _exceeds(state, at)
        or _says_rate_again(state, at)
        or _is_grown_by(state, at)
        or compares_ways(state, at)
        or _is_more_than_another(state, at)
    )


def _is_more_than_another(state: SentenceState, at: int) -> bool:
    """Whether items[at] is by how much a partner is ahead of another, of whom no amount is told.

    "Vốn của Nga hơn 2 tỷ USD |so với Lào|, |3 tỷ USD so với Peru|"; "đạt 3 tỷ USD so với Peru 2 tỷ" is none
    """
    if not is_right_behind(state, at, "base") or state.items[at].id != "money":
        return False
    said = (i for i in reversed(state.items[:at]) if i.kind in ("growth", "quantity", "break"))
    verb = next(said, None)
    if verb is not None and verb.kind == "growth":
        return False
    behind = list(takewhile(lambda i: i.kind != "break", state.items[at + 2 :]))
    named = next((i.place for i in behind if i.kind not in ("ranked", "measure")), None)
    return named is not None and named.role in ("after", "of") and all(i.quantity is None for i in behind)


def compares_ways(state: SentenceState, at: int) -> bool:
    """Whether items[at] puts one way of trade against the other ("nhập |cao hơn xuất| là 9%")."""
    before = state.items[:at]
    parting = (n for n in reversed(range(at)) if before[n].kind in _PARTING and before[n].id != "reach")
    last = next(parting, -1)
    against = before[last + 1 : last + 2] if last >= 0 else []
    if not against or against[0].kind != "measure" or against[0].start - before[last].end > 1:
        return False
    than = state.sentence.tokens[before[last].end - 1]
    if before[last].id not in CHANGES or than not in words("roles", "than", "words"):
        return False
    told = next((i for i in reversed(before[:last]) if i.kind == "measure"), None)
    return told is not None and {told.props["measure"], against[0].props["measure"]} == {*WAYS}


def attains(state: SentenceState, at: int) -> bool:
    """Whether an amount is what was come to behind a bare word of change ("dây điện tăng |đạt hơn| 2 tỷ")."""
    before, figure = state.items[at - 1] if at else None, state.items[at]
    if before is None or before.kind != "growth" or before.end >= figure.start:
        return False
    return state.sentence.tokens[before.end] in words("roles", "attaining", "words")


def comes_to(state: SentenceState, at: int) -> bool:
    """Whether an amount is what a later year came to ("năm 2010 đạt 8 tấn, đến năm 2017 tăng tới 54 tấn")."""
    figure, change = state.items[at], state.items[at - 1] if at else None
    ahead = [i for i in state.items[:at] if change is not None and i.end <= change.start][-1:]
    dated = [i.kind for i in ahead] == ["period"]
    if change is None or not dated or change.kind != "growth" or is_right_behind(state, at, "base"):
        return False
    told, quantity = state.told[-1] if state.told else None, figure.quantity
    if told is None or quantity is None or (told.transform, told.unit) != ("level", quantity.unit):
        return False
    led = state.said(change) in words("roles", "up_to", "words")
    return led and change.end == figure.start and quantity.value > told.value


def is_right_behind(state: SentenceState, at: int, word: str) -> bool:
    """Whether a word stands right behind items[at] ("80% |so với| cùng kỳ")."""
    behind = state.items[at + 1 : at + 2]
    return any(i.id == word and i.start == state.items[at].end for i in behind)


def _is_grown_by(state: SentenceState, at: int) -> bool:
    """Whether an amount is by how much more it is than before ("tăng kim ngạch lớn |2 tỷ USD| so với …").

    "tăng mạnh, đạt 2 tỷ USD so với 1 tỷ cùng kỳ" is none.
    """
    compared = is_right_behind(state, at, "base") and [i.kind for i in state.items[at + 2 : at + 3]] == [
        "period"
    ]
    before = state.items[:at]
    verb = next((i for i in reversed(before) if i.kind in ("growth", "quantity", "break")), None)
    weak = all(i.props.get("weak") for i in before if verb is not None and i.start > verb.start)
    return compared and verb is not None and verb.id in CHANGES and weak


def _is_put_as_rate(state: SentenceState, at: int) -> bool:
    """Whether the words behind say a change again as a rate ("thêm 5,43 tỷ USD, tương ứng tăng 28,6%")."""
    behind = state.items[at + 1 : at + 4]
    if [i.kind for i in behind] != ["break", "growth", "quantity"] or behind[1].id != "change":
        return False
    before = state.items[at - 1] if at else None
    return behind[0].id == "," and (before is None or (before.kind, before.id) == ("turn", "flow"))


def _is_fall(state: SentenceState, at: int) -> bool:
    """Whether an amount is said to be that of a rise or a fall ("do lượng giảm là 9 triệu USD")."""
    change, copula = state.items[at - 2 : at] if at > 1 else (None, None)
    if change is None or copula is None or change.kind != "growth" or change.id != "change":
        return False
    told = state.sentence.tokens[copula.start : copula.end]
    return change.end == copula.start and told[0] in words("ranks", "copula")


def _exceeds(state: SentenceState, at: int) -> bool:
    """Whether items[at] is by how much another is exceeded ("vượt 2 tỷ USD so với cùng kỳ", "… dự báo")."""
    begins, behind = state.items[at - 1].end if at else 0, state.items[at + 1 : at + 2]
    said = state.sentence.tokens[begins : state.items[at].end]
    over = not words("roles", "exceeding", "words").isdisjoint(said)
    compared = any(i.id == "base" or (i.kind, i.id) == ("status", "none") for i in behind)
    return over and compared and behind[0].start == state.items[at].end


def _is_of_next(state: SentenceState, end: int, start: int) -> bool:
    """Whether another product or partner is named between a rate and token ``start``.

    "…, tăng 7%); |gạo| (đạt 9 triệu USD"
    """
    first = state.sentence.at(end)
    return any(i.kind in ("goods", "place") and first <= i.start < start for i in state.items)


def _says_rate_again(state: SentenceState, at: int) -> bool:
    """Whether a bracket behind a rate holds what was added, or the very difference from the level before.

    "đạt 138 tỷ USD, tăng 16% so với cùng kỳ (thêm 19 tỷ USD)"
    """
    told, quantity = state.told[-1] if state.told else None, state.items[at].quantity
    if told is None or told.transform != "growth" or quantity is None or quantity.kind != "money":
        return False
    before = state.sentence.tokens[max(0, quantity.start - _NEAR) : quantity.start]
    if "(" not in before or _is_of_next(state, told.end, quantity.start):
        return False
    said = words("roles", "added", "words").intersection(before[before.index("(") :])
    if said and told.measure in words("roles", "added", "measures"):
        return True
    whole = state.told[-2] if len(state.told) > 1 else None
    if whole is None or (whole.transform, whole.measure) != ("level", told.measure):
        return False
    if told.value <= -_HUNDRED:
        return False
    difference = abs(whole.value - whole.value / (1 + told.value / _HUNDRED))
    return abs(quantity.readings[0].value - difference) <= difference * _ABOUT
