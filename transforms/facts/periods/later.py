"""Periods that stand behind a figure which nothing before it dates."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.periods.comparing import is_of_figure_before, only_measures
from transforms.facts.periods.dating import periods_named
from transforms.facts.periods.taking import together
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_AHEAD = ("target", "forecast")
_CUT_OFFS = ("asof", "asof_now", "asof_last")
_PROJECTS = "fdi_projects"


def later_period(state: SentenceState, quantity: Quantity) -> Period | None:
    """The next period behind a figure, where no other figure but a rate or its projects stands between."""
    for at, item in enumerate(state.items):
        if item.start < quantity.end:
            continue
        if item.quantity is not None and not _goes_with(item.quantity, quantity):
            return None
        cut_off = item.id == "(" and _opens_cut_off(state, at)
        if item.kind == "break" and item.id in ("words", ";", "(", ")") and not (state.is_late or cut_off):
            return None
        if item.id == "(" and _holds_figure(state, at):
            return None
        if item.kind == "period" and not _is_of_another(state, at, quantity):
            named = together(state, item, periods_named(item, state.context, None))
            return named[0] if named and not _is_singled_out(state, item) else None
    return None


def _goes_with(behind: Quantity, quantity: Quantity) -> bool:
    """Whether what dates a figure may stand past another: a rate, its projects, or the capital of these."""
    of_projects = quantity.measure == _PROJECTS and behind.kind == "money"
    return behind.kind == "percent" or behind.measure == _PROJECTS or of_projects


def _opens_cut_off(state: SentenceState, at: int) -> bool:
    """Whether items[at] opens a bracket that says up to when investment is counted ("(… đến 20/5/2016)")."""
    inside = takewhile(lambda i: i.id != ")", state.items[at + 1 :])
    dates = [i.period for i in inside if i.period is not None]
    topic = state.context.topic
    invested = topic is not None and topic.family == "fdi"
    return invested and len(dates) == 1 and dates[0].form in _CUT_OFFS and not _holds_figure(state, at)


def _holds_figure(state: SentenceState, at: int) -> bool:
    """Whether the bracket that items[at] opens has a figure of its own, which its period is of."""
    inside = takewhile(lambda i: i.id != ")", state.items[at + 1 :])
    return any(i.quantity is not None for i in inside)


def _is_of_another(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether a period is a goal's, or of what a figure is put against ("so với mức 4% của năm 2013")."""
    behind = state.items[at - 1].start >= quantity.end
    between = (i for i in state.items[:at] if i.start >= quantity.end)
    ahead = any(i.kind == "status" and i.id in _AHEAD for i in between)  # "đạt 2 tỷ USD, mục tiêu năm 2030 …"
    of_reason = _is_of_reason(state, at, quantity)
    return ahead or of_reason or only_measures(state, at) or (behind and is_of_figure_before(state, at))


def _is_of_reason(state: SentenceState, at: int, quantity: Quantity) -> bool:
    """Whether a period stands in the reason for a figure of a time that was told before.

    "10 ngày đầu tháng 11 xuất khẩu đạt 9 tỷ USD. Bình quân giảm 1% |do năm nay có 7 ngày làm việc|"
    """
    topic = state.context.topic
    dated = topic is not None and topic.family in state.context.periods
    led = state.sentence.tokens[quantity.end : state.items[at].start]
    return dated and not words("roles", "causes", "opens").isdisjoint(led)


def _is_singled_out(state: SentenceState, item: Item) -> bool:
    """Whether a period is of the figures after it alone ("tăng 29%, riêng tháng 4 tăng 34%")."""
    return state.singles_out(item.start - 1, item.start + 1)


def closing_period(state: SentenceState, quantity: Quantity) -> Period | None:
    """A period at the sentence's end, for figures that nothing else dates."""
    for at in range(len(state.items) - 1, -1, -1):
        item = state.items[at]
        if item.start < quantity.end:
            return None
        if item.kind == "period" and not _is_of_another(state, at, quantity):
            named = periods_named(item, state.context, None)
            return named[0] if named else None
    return None
