"""Periods that stand behind what a figure is compared with, or that only this tells."""

from __future__ import annotations

from transforms.facts.clauses.modifiers import modifiers_behind
from transforms.facts.items import Item
from transforms.facts.periods.changing import LEVELS
from transforms.facts.periods.comparing import is_compared
from transforms.facts.periods.dating import NO_PERIOD, periods_named
from transforms.facts.state import Figure, SentenceState
from transforms.mentions.calendar import Period, Published, month_beside, year_later, year_of
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_RECENT = 100  # days between a month that news are of and the end of the month they are told in, at most
_SPANS = ("ytd", "month", "quarter")
_ADVERB = 1  # words between what is compared with and its amount, at most: "chỉ", "mới"


def span_after_base(state: SentenceState, family: str) -> Period | None:
    """The months of a sentence that is dated only by those a year before ("so với 8 tháng đầu năm 2019").

    What goes on from months just told may be put against the month before ("giảm 8% so với tháng 10/2022").
    """
    for at, item in enumerate(state.items):
        if item.period is None:
            continue
        if not is_compared(state, at) or "y" not in item.period.slots or item.period.form not in _SPANS:
            return None
        named = periods_named(item, state.context, None)
        return _a_year_on(state, family, named[0]) if named else None
    return None


def _a_year_on(state: SentenceState, family: str, base: Period) -> Period | None:
    """The same months a year on; None where they are to come, or what was told comes before them.

    Where they are to come and nothing was told, it is the next month ("tăng 9% so với tháng 7/2023").
    """
    later, known, at = year_later(base), state.context.periods.get(family), state.context.published
    if known is not None and _is_next_month(base, known.period):
        return known.period  # "Tháng 4 …. Lượng nhập khẩu tăng 22% so với tháng 3"
    if at is not None and at.month is not None and later.start is not None and later.start > at.last_day:
        return _month_after(base, at) if known is None else None
    told = known.period if known is not None else NO_PERIOD
    if told.start is None or told.end is None or base.end is None or later.end is None:
        return later
    goes_on = (told.start - base.end).days == 1 or (
        told.kind == base.kind and base.end < told.end < later.end
    )
    return None if goes_on else later


def _is_next_month(base: Period, told: Period) -> bool:
    """Whether what was told last is the month after another."""
    if base.end is None or told.start is None or (base.kind, told.kind) != ("month", "month"):
        return False
    return (told.start - base.end).days == 1


def _month_after(base: Period, at: Published) -> Period | None:
    """The month after another, where it was over not long before the publication."""
    if base.kind != "month" or base.end is None:
        return None
    month = month_beside(base.end.year, base.end.month, 1)
    return month if month.end is not None and 0 < (at.last_day - month.end).days <= _RECENT else None


def year_after_base(state: SentenceState, quantity: Quantity) -> Period | None:
    """The year of a figure that is only dated by what it is compared with ("giảm 7% so với năm 2019")."""
    told_in = state.context.published
    for at, item in enumerate(state.items):
        if item.start >= quantity.end and item.kind == "period" and is_compared(state, at):
            named = periods_named(item, state.context, None)
            if named and named[0].kind == "year" and named[0].end is not None:
                year = named[0].end.year + 1  # a bare "cùng kỳ" may name this year, which is foreseen
                return year_of(min(year, told_in.year) if told_in is not None else year)
    return None


def base_told(state: SentenceState, figure: Figure) -> Item | None:
    """What a figure is put against whose own amount it is ("đạt 3 tấn, giảm 4% so với năm 2020 đạt |4 tấn|").

    Where an amount of the same was told before; else it may be what was reached since ("tăng 4% so với năm
    2020 đạt 4 tấn").
    """
    before = [i for i in state.items if i.end <= figure.quantity.start][-2:]
    if figure.transform != "level" or [i.id for i in before[1:]] != ["reach"] or before[0].period is None:
        return None
    base, reach = before
    beside = reach.start - base.end <= _ADVERB and figure.quantity.start - reach.end <= _ADVERB
    if not beside or not is_compared(state, state.items.index(base)):
        return None
    last = state.told[-1] if state.told else None
    whole = next((s for s in reversed(state.told) if s.transform == "level"), None)
    if last is None or whole is None or whole.unit != (figure.quantity.unit or whole.unit):
        return None
    alike = all(getattr(whole, a) == getattr(last, a) for a in ("reporter", "counterpart", "commodity"))
    return base if alike and whole.period == last.period else None


def period_past(state: SentenceState, figure: Figure) -> Period | None:
    """The period of a rate that stands behind what it is put against, or behind the level it leads to.

    "tăng 9% so với năm ngoái trong 7 tháng", "giảm 15% xuống 29 tỷ USD trong 7 tháng"
    """
    if figure.transform != "growth":
        return None
    at = state.index_of(figure.quantity)
    behind = state.items[at + 1 : at + 4]
    ids = [i.id for i in behind[:2]]
    if ids[:1] == ["landing"] and ids[1:] and ids[1] in LEVELS:
        dates = [i for i in modifiers_behind(state, at + 2)[0] if i.period is not None]
    elif ids[:1] == ["base"] and [i.kind for i in behind[1:]] == ["period"] * 2:
        within = state.sentence.tokens[behind[2].start] in words("roles", "superlatives", "within")
        dates = behind[2:] if within and behind[1].end == behind[2].start else []
    else:
        return None
    named = periods_named(dates[0], state.context, state.scope.period) if dates else []
    return named[0] if named else None
