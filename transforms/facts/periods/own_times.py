"""The time that one economy's trade was told of, where another's was told of a later one."""

from __future__ import annotations

from transforms.facts.parties.pairs import Sides
from transforms.facts.periods.leaving import leave_period
from transforms.facts.records import HOME, is_home
from transforms.facts.state import Figure, SentenceState


def take_own_time(state: SentenceState, figure: Figure, sides: Sides) -> None:
    """Let a country abroad go on with the time of its own trade, past a later one told of another's alone.

    "Tháng 1/2023, ta xuất 2 tấn chuối.¶Năm 2022, Lào nhập 9 tấn.¶|Lào nhập từ Việt Nam 5 tấn|": in 2022
    """
    context, measure = state.context, figure.topic.measure
    dated, freshest = context.periods.get("trade"), context.freshest.get("trade")
    if figure.topic.family != "trade" or dated is None or freshest is None or state.scope.period is not None:
        return
    named = context.last_period is not None and context.last_period.paragraph == context.paragraph
    if named or dated.paragraph == context.paragraph or is_home(sides.reporter or HOME):
        return
    known = context.times.get((sides.reporter or "", measure), frozenset())
    others = {freshest.period, dated.past(context.paragraph).period} - {dated.period}
    if dated.period in known and others and others.isdisjoint(known):
        leave_period(state, "trade", dated.period)


def keep_time(state: SentenceState, figure: Figure, sides: Sides, *, is_actual: bool) -> None:
    """Remember that a time was told of whose trade a figure is."""
    dated = state.context.periods.get("trade")
    if figure.topic.family != "trade" or not is_actual or dated is None or sides.reporter is None:
        return
    of = sides.reporter, figure.topic.measure
    state.context.times[of] = state.context.times.get(of, frozenset()) | {dated.period}
