"""The period of a figure: which of its sentence's periods is meant, and what it leaves for those after it."""

from __future__ import annotations

from transforms.facts.investment.proportions import of_heaped, of_other_host, of_proportion
from transforms.facts.investment.undated_stocks import of_undated_stock
from transforms.facts.items import Item
from transforms.facts.measures.foreseeing import (
    foreseen,
    is_measured,
    is_when_agreed,
    reaches_further,
    to_come,
)
from transforms.facts.periods.averages import years_averaged
from transforms.facts.periods.bases import base_told, period_past, span_after_base, year_after_base
from transforms.facts.periods.beginnings import begun_at
from transforms.facts.periods.carrying import carried
from transforms.facts.periods.changing import (
    COMPARED,
    grows_by_month,
    period_of_change,
    same_a_year_before,
    starts_change,
)
from transforms.facts.periods.comparing import is_outdone_forecast, is_put_against
from transforms.facts.periods.dating import NO_PERIOD, counts_months, periods_named
from transforms.facts.periods.later import closing_period, later_period
from transforms.facts.periods.leaving import leave_period
from transforms.facts.periods.resuming import of_amounts, of_list, of_occasion, of_registered
from transforms.facts.periods.settling import settled
from transforms.facts.periods.taking import together
from transforms.facts.sentence_items import VAGUE_YEARS
from transforms.facts.state import Figure, SentenceState
from transforms.facts.totals.raising import part_of_total
from transforms.mentions.calendar import Period, in_year, month_of, year_of
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_SPANS = ("ytd", "month", "quarter")
_CUT_OFFS = ("asof", "asof_now", "range", "since", "cumulative")
_AIMS = ("quantity", "status")
_BESIDE = ("goods", "goods_word")  # may stand between a figure and its time


def dated_for(state: SentenceState, figure: Figure, *, is_flow: bool) -> tuple[Period, str | None]:
    """The figure's period and how far from it that was read; None where nothing says.

    ``is_flow``: the figure is capital from all investors, told by the year.
    """
    family = figure.topic.family
    if figure.shared is not None and figure.shared.period is not None:
        return settled(figure.shared.period, family), "clause"
    begun = period_of_change(state, figure) or years_averaged(state, figure)
    if begun is not None:
        return begun, "sentence"
    found = (
        _labelled(state, figure)
        or _named_behind(state, figure, is_flow=is_flow)
        or _named_past(state, figure, is_flow=is_flow)
        or _named_before(state, figure, is_flow=is_flow)
        or _vague(figure)
        or _implied(state, figure.quantity, family, is_flow=is_flow)
    )
    return begun_at(state, figure, found)


def _labelled(state: SentenceState, figure: Figure) -> tuple[Period, str] | None:
    """The period whose figure stands in brackets or behind a colon right after it ("năm 2017 (5 tỷ USD)").

    Or is what another is put against ("… so với năm 2017 |là| 5 tỷ USD").
    """
    family, base = figure.topic.family, base_told(state, figure)
    if base is not None and (of_base := periods_named(base, state.context, state.told[-1].period)):
        return settled(of_base[0], family), "clause"
    reached = any(s.transform == "level" for s in state.told)
    before = [i for i in state.before(figure.quantity) if not (reached and i.id == "reach")]
    if before and before[-1].id == "reach" and (_is_with(state, before[-1]) or _reached_aside(before)):
        before.pop()  # "tăng 14 lần so với cùng kỳ (với 25 triệu USD)"
    before = before[-2:]
    beside = len(before) == 2 and before[1].id in ("(", ":") and before[0].end == before[1].start
    if not beside:
        return None
    named = periods_named(before[0], state.context, state.scope.period)
    return (settled(named[0], family), "clause") if named and named[0].kind in COMPARED else None


def _reached_aside(before: list[Item]) -> bool:
    """Whether brackets open on what a period that is named came to ("so với tháng 5/2022 (đạt 3 tỷ USD)")."""
    label, opens, word = before[-3:] if len(before) > 2 else (None, None, None)
    if label is None or opens is None or word is None or label.period is None:
        return False
    return (
        opens.id == "("
        and opens.end == word.start
        and label.period.form not in ("same_period", "same_quarter")
    )


def _is_with(state: SentenceState, word: Item) -> bool:
    return state.sentence.tokens[word.start] in words("roles", "roles", "with")


def _named_behind(state: SentenceState, figure: Figure, *, is_flow: bool) -> tuple[Period, str] | None:
    family, scope = figure.topic.family, state.scope
    level = state.told[-1].period if scope.is_base and state.told else None
    for item in figure.behind:
        told = periods_named(item, state.context, scope.period or level)
        named = same_a_year_before(state, item) or together(state, item, told)
        named = [_months_of(state, item, to_come(state, item, period)) for period in named]
        if named and not is_put_against(state, state.items.index(item)):
            scope.is_stock = scope.is_stock and item.id != "this_year"  # "Hiện …, 9 dự án trong năm nay"
            is_stock = scope.is_stock and not counts_months(item)
            found = settled(named[0], family, is_stock=is_stock, is_flow=is_flow)
            repeats = item.period is not None and item.period.form == "same_period"
            starts = starts_change(state, figure)
            if not (scope.is_base or repeats or starts or _is_bygone(state, item, found)):
                scope.period = named[0]
                leave_period(state, family, found)
            return found, "clause"
    return None


def _months_of(state: SentenceState, item: Item, year: Period) -> Period:
    """The months that a sentence tells, of a year in brackets ("4 tháng lần lượt là 5 (2020), 6 (2021)")."""
    months, bracketed = state.scope.period, state.sentence.tokens[item.start - 1] == "("
    if not bracketed or year.kind != "year" or months is None or months.kind not in _SPANS:
        return year
    return in_year(months, year.end.year) if year.end is not None else year


def _named_past(state: SentenceState, figure: Figure, *, is_flow: bool) -> tuple[Period, str] | None:
    period, family = period_past(state, figure), figure.topic.family
    if period is None:
        return None
    leave_period(state, family, period)
    return settled(period, family, is_flow=is_flow), "sentence"


def _named_before(state: SentenceState, figure: Figure, *, is_flow: bool) -> tuple[Period, str] | None:
    family, scope = figure.topic.family, state.scope
    if scope.period is None or (scope.status == "target" and _stale_target(state, figure.quantity)):
        return None
    if scope.status == "target" and is_when_agreed(state, scope.period):
        return None
    found = settled(scope.period, family, is_stock=scope.is_stock, is_flow=is_flow)
    if reaches_further(state, found) and not is_outdone_forecast(state, figure.quantity):
        scope.period = found = foreseen(state, found)
    if not scope.is_base:
        leave_period(state, family, found)
    return found, "sentence"


def _vague(figure: Figure) -> tuple[Period, None] | None:
    """No period, where years without a date stand right behind ("sẽ đạt 1 tỷ USD |trong 3 năm tới|")."""
    behind = next((i for i in figure.behind if i.kind not in _BESIDE), None)
    told = behind.period if behind is not None else None
    return (NO_PERIOD, None) if told is not None and told.form in VAGUE_YEARS else None


def _implied(
    state: SentenceState, quantity: Quantity, family: str, *, is_flow: bool
) -> tuple[Period, str | None]:
    """The period of a figure that neither its clause nor what stands before it in the sentence dates."""
    if state.scope.status == "target":
        return _when_measured(state, quantity, family)
    repeated = span_after_base(state, family) if family in ("trade", "visitors") else None
    if repeated is not None:
        leave_period(state, family, repeated)
        return repeated, "sentence"
    later = later_period(state, quantity)
    part = part_of_total(state, quantity, family, later) if later is not None else None
    if part is not None:
        return part
    if later is not None and (family != "fdi" or _dates_capital(state, later)):
        state.context.set_period(family, later)
        return settled(later, family, is_stock=state.scope.is_stock, is_flow=is_flow), "sentence"
    period, basis = (
        of_occasion(state, family)
        or of_list(state, family)
        or of_proportion(state, quantity, family)
        or of_other_host(state, family)
        or of_amounts(state, quantity, family)
        or of_registered(state, family)
        or of_heaped(state, quantity, family)
        or of_undated_stock(state, family, is_flow=is_flow)
        or carried(family, state.context, is_stock=state.scope.is_stock, is_flow=is_flow)
    )
    if period.kind == "ytd" and period.end is not None and grows_by_month(state, quantity, period.end):
        month = month_of(period.end.year, period.end.month)
        leave_period(state, family, month)
        return month, basis
    ahead = state.scope.status == "forecast" and not is_outdone_forecast(state, quantity)
    if ahead and family != "agreements" and period.kind in ("ytd", "month", "quarter", "range"):
        period = foreseen(state, period)
    if basis is None and (after := year_after_base(state, quantity)) is not None:
        leave_period(state, family, after)
        return after, "sentence"
    if family == "trade" and basis is None and (late := closing_period(state, quantity)) is not None:
        return settled(late, family), "sentence"
    opened, known = state.context.last_period, state.context.periods.get(family)
    turned = opened is not None and known is not None and known.period != period == opened.period
    if basis == "paragraph" and opened is not None and turned and state.scope.status == "actual":
        state.context.periods[family] = opened  # "6 tháng, giá đạt …. Đức mua 9 tấn.¶|Ý| mua 8 tấn"
    return period, basis


def _when_measured(state: SentenceState, quantity: Quantity, family: str) -> tuple[Period, str | None]:
    """The year that was told of, where a goal for it is told to be reached; a goal has no period else."""
    period, basis = carried(family, state.context, is_stock=False)
    if not is_measured(state, quantity) or period.end is None or basis is None:
        return NO_PERIOD, None
    return year_of(period.end.year), basis


def _dates_capital(state: SentenceState, later: Period) -> bool:
    """Whether a period behind capital and its projects dates both, where none was told before."""
    known = carried("fdi", state.context, is_stock=state.scope.is_stock)[1]
    return known is None and later.kind in (*_SPANS, *_CUT_OFFS)


def _is_bygone(state: SentenceState, item: Item, period: Period) -> bool:
    """Whether a figure is only what another is measured against ("vượt xa mức 108,4 tỷ USD của năm 2022")."""
    known = state.told[-1].period if state.told else None
    later = known is not None and known.end is not None and period.end is not None and period.end < known.end
    beside = state.sentence.tokens[item.start - 1 : item.start + 1]
    return later and not words("roles", "roles", "of").isdisjoint(beside)


def _stale_target(state: SentenceState, quantity: Quantity) -> bool:
    """Whether another figure stands between the sentence's period and this target, which is no part of it."""
    breaks = (i for i in state.items if i.kind == "break" and i.end <= quantity.start)
    if any(state.said(i) in words("roles", "frames", "shares_goal") for i in breaks):
        return False
    if _goes_on(state, quantity) or _is_missed(state, quantity):
        return False
    return state.scope.figures > 0 and not state.scope.fresh_period and quantity.kind != "percent"


def _is_missed(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a goal is put against what its year brought ("đạt 46 tỷ, trong khi mục tiêu là 47 tỷ")."""
    period, known = state.scope.period, [i for i in state.items if i.end <= quantity.start]
    figure = next((n for n, i in enumerate(known) if i.kind == "quantity"), None)
    if figure is None or period is None or period.kind not in ("year", "ytd"):
        return False
    goal = next((i for i in known[figure + 1 :] if i.kind == "status" and i.id == "target"), None)
    last = known[figure].end
    tokens = state.sentence.tokens[last : goal.start] if goal is not None else []
    return words("roles", "goal", "missed").stand_before(tokens, len(tokens))


def _goes_on(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a goal is told in one with the figure before it ("xuất 3 triệu tấn, trị giá 2 tỷ USD")."""
    last = next((i for i in reversed(state.items) if i.end <= quantity.start and i.kind in _AIMS), None)
    told = state.told[-1].status if state.told else ""
    passed = (last is not None and last.id == "none") or is_measured(state, quantity)
    return passed or (told == "target" and last is not None and last.kind == "quantity")
