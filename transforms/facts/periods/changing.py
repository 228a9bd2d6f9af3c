"""Periods of a change: of what it starts from and ends at, and of a rate on the month before."""

from __future__ import annotations

from datetime import date

from transforms.facts.items import Item
from transforms.facts.measures.valuing import is_from
from transforms.facts.periods.dating import periods_named, says_same_period
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.calendar import Period, month_beside, year_earlier, year_of
from transforms.mentions.quantities import Quantity

COMPARED = ("year", "ytd", "quarter", "month")  # what is compared with the same a year before
_LAST_YEAR = "last_year"  # the rule of words for the year before
_YEAR_BEFORE = "year_before"  # and of those for the one before what is told
_BARE = 2  # words of "năm ngoái"; items of "cùng kỳ ("
LEVELS = ("money", "tonne")
_SPANNING = ("range", "since")  # kinds of what has years at both its ends, or goes on to this day


def period_of_change(state: SentenceState, figure: Figure) -> Period | None:
    """The period of a level that a change starts from or ends at; None where its words do not say.

    In "tăng 37,5%, từ 8,8 tỷ USD lên 12,1 tỷ USD" the first is of a year before; in "từ năm 1998 đến năm 2020
    … đi từ 137 triệu lên 92 tỷ USD" they are of the first and the last year.
    """
    if figure.transform != "level":
        return None
    at = state.index_of(figure.quantity)
    span, rose = state.scope.period, state.told[-1] if state.told else None
    if span is not None and span.kind in _SPANNING:
        return _end_of_span(state, at, span)
    starts = is_from(state, figure.quantity) and _lands_behind(state.items, at)
    if not starts or rose is None or rose.transform != "growth" or rose.period.kind not in COMPARED:
        return None
    return year_earlier(rose.period)


def _end_of_span(state: SentenceState, at: int, span: Period) -> Period | None:
    """The first year of a span for what a change starts from, the last for what it ends at."""
    if span.start is None or (span.end is not None and span.start.year == span.end.year):
        return None
    if _starts(state, state.items[at]) and _lands_behind(state.items, at):
        return year_of(span.start.year) if span.end is not None else first_year_of(span)
    if span.end is None:
        return None
    lands = at > 0 and state.items[at - 1].id == "landing"
    return year_of(span.end.year) if lands and any(_starts(state, i) for i in state.items[:at]) else None


def first_year_of(span: Period | None) -> Period | None:
    """The year in which what goes on to this day began ("từ năm 2002 đến nay"); None where it is another."""
    if span is None or span.kind not in _SPANNING or span.end is not None or span.start is None:
        return None
    return year_of(span.start.year) if (span.start.month, span.start.day) == (1, 1) else None


def same_a_year_before(state: SentenceState, item: Item) -> list[Period]:
    """The months that what is put against others is on, in words for the last year.

    "tăng 20% so với 7 tấn năm ngoái", "… so với con số 7 tấn của cùng kỳ"
    """
    told = state.told[-1] if state.told and state.scope.is_base else None
    of_rate = told is not None and told.transform == "growth" and item.id == _LAST_YEAR
    if told is None or not (of_rate or says_same_period(item)):
        return []
    return [year_earlier(told.period)] if told.period.kind in COMPARED else []


def last_year_aside(state: SentenceState, at: int) -> Period | None:
    """The months of the year before in a bare "last year" that opens a bracket behind a comparison.

    "8 tháng đạt 5 tỷ USD, giảm 9% so với cùng kỳ (|năm ngoái| đạt 6 tỷ USD)"; the whole year is said to be.
    """
    item, before = state.items[at], state.items[max(0, at - 2) : at]
    bare = item.id in (_LAST_YEAR, _YEAR_BEFORE) and item.end - item.start == _BARE
    if not (bare and state.told and len(before) == _BARE and before[1].id == "("):
        return None
    told = state.told[-1].period
    return year_earlier(told) if says_same_period(before[0]) and told.kind in COMPARED else None


def starts_change(state: SentenceState, figure: Figure) -> bool:
    """Whether a level or a share is where a change begins, whose year is not that of where it ends.

    "tăng từ 62 triệu USD năm 1995 lên 1 tỷ USD hiện nay"
    """
    if figure.transform == "growth" or not is_from(state, figure.quantity):
        return False
    behind = state.behind(figure.quantity)
    lands = next((n for n, i in enumerate(behind) if i.kind == "quantity" or i.id == "landing"), len(behind))
    return [i.kind for i in behind[lands : lands + 2]] == ["growth", "quantity"]


def is_undated_start(state: SentenceState, figure: Figure) -> bool:
    """Whether a change begins at a figure whose time no words say ("giảm từ 44% xuống còn 30%")."""
    return starts_change(state, figure) and all(item.kind != "period" for item in figure.behind)


def leaves_start(state: SentenceState, at: int) -> bool:
    """Whether words at items[at] land behind what a change starts at ("từ mức 2 tỷ USD đã tăng |lên| 5")."""
    last = next((i for i in reversed(state.items[:at]) if i.kind == "quantity" or i.id == "base"), None)
    return last is not None and last.quantity is not None and is_from(state, last.quantity)


def _starts(state: SentenceState, item: Item) -> bool:
    """Whether an item is a level that a change starts from."""
    return item.id in LEVELS and item.quantity is not None and is_from(state, item.quantity)


def _lands_behind(items: list[Item], at: int) -> bool:
    """Whether what a change ends at stands next behind items[at]."""
    behind = [i for i in items[at + 1 : at + 4] if i.kind != "break"]
    return len(behind) > 1 and behind[0].id == "landing" and behind[1].kind == "quantity"


def grows_by_month(state: SentenceState, quantity: Quantity, last_day: date) -> bool:
    """Whether a rate is on the month before, and so of one month ("ước tăng 7,4% so với tháng trước").

    An amount right before such a rate is of that month too. ``last_day``: of the months that are told.
    """
    behind = [i for i in state.behind(quantity) if i.id != "change"][:5]
    if quantity.kind != "percent":
        ids = [i.id for i in behind[:3]]
        behind = behind[3:] if ids in ([",", "up", "percent"], [",", "down", "percent"]) else []
    compared = len(behind) > 1 and behind[0].id == "base" and behind[1].period is not None
    base = behind[1] if compared else _base_before(state, quantity)
    if base is None or base.id == "month_before":
        return base is not None
    named = periods_named(base, state.context, None)[:1]
    return named == [month_beside(last_day.year, last_day.month, -1)]


def _base_before(state: SentenceState, quantity: Quantity) -> Item | None:
    """The period that a rate is told to be on before it ("So với tháng 6, gạo tăng 2%", "… (tăng 2%)")."""
    before = state.before(quantity)
    bases = [n for n, i in enumerate(before[:-1]) if i.id == "base" and before[n + 1].period is not None]
    if quantity.kind != "percent" or not bases:
        return None
    at = bases[-1]
    of_rate = at > 0 and before[at - 1].id == "percent"
    told_since = any(i.quantity is not None and i.id != "percent" for i in before[at + 2 :])
    dated_since = any(i.kind == "period" or i.id == ";" for i in before[at + 2 :])
    return None if of_rate or told_since or dated_since else before[at + 1]
