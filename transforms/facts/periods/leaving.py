"""What a period leaves to the sentences behind it: that of a figure, or of a sentence without one."""

from __future__ import annotations

from transforms.facts.measures.valuing import is_over
from transforms.facts.periods.carrying import is_year_of_capital
from transforms.facts.periods.comparing import is_aside
from transforms.facts.records import Topic, family_of
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period

_SPANS = ("ytd", "month", "quarter")


def leave_date(state: SentenceState) -> None:
    """Let a sentence without amounts date those after it ("… về thu hút FDI 9 tháng năm 2014").

    Days of a month date trade too ("Nửa đầu tháng 6, xuất khẩu đi xuống"), and so does what dates a rank.
    """
    topic, period = state.context.topic, state.scope.period
    if topic is None or period is None or state.scope.is_base or not _is_spoken_of(state, topic):
        return
    ranked = any(s.period == period for s in state.told)
    spans = period.kind in _SPANS and (topic.family == "fdi" or state.context.is_title or ranked)
    spans = spans or (topic.family == "fdi" and is_year_of_capital(state.context, period))
    within = topic.family == "trade" and _is_within_month(period)
    silent = not any(i.quantity for i in state.items)
    if spans or (silent and (within or _opens_on_year(state, topic, period))):
        leave_period(state, topic.family, _as_counted(state, period) if topic.family == "fdi" else period)


def _opens_on_year(state: SentenceState, topic: Topic, period: Period) -> bool:
    """Whether words on trade open on a year ("|Năm 2021|, kim ngạch hai nước tăng mạnh. Cụ thể, …")."""
    opens = state.items[0].kind == "period" and period.kind == "year"
    return opens and topic.family == "trade"


def _as_counted(state: SentenceState, period: Period) -> Period:
    """Months that a sentence without figures only rounds to, as capital was counted in them: up to a day.

    "Tính đến ngày 20/7, vốn đăng ký đạt 18 tỷ USD.¶Có 91 nước đầu tư trong 7 tháng qua. Nga dẫn đầu với …"
    """
    counted = state.context.latest_flow
    named = [i.period for i in state.of_kind("period") if i.period is not None]
    if not any(mention.form == "recent_months" for mention in named):
        return period  # "Trong 7 tháng năm 2024, có 91 nước đầu tư. …"
    told, end = counted.period if counted is not None else None, period.end
    if told is None or told.end is None or end is None or told.kind != "ytd" or period.kind != "ytd":
        return period
    within = (told.end.year, told.end.month) == (end.year, end.month)
    return told if within and told.end < end else period


def _is_spoken_of(state: SentenceState, topic: Topic) -> bool:
    """Whether the sentence itself speaks of a topic, be it in words that say no more than those before."""
    cues = (str(i.props["measure"]) for i in state.of_kind("measure"))
    return state.scope.topic_here or any(family_of(measure) == topic.family != "" for measure in cues)


def _is_within_month(period: Period) -> bool:
    start, end = period.start, period.end
    return period.kind == "range" and start is not None and end is not None and end.month == start.month


def leave_period(state: SentenceState, family: str, period: Period) -> None:
    """Leave a period for the figures after it; what is only aimed at or foreseen leaves none."""
    status = state.scope.status
    happened = status == "actual" or (status == "target" and is_over(state, period))
    looks_back = state.scope.is_earlier or is_year_before(state, period, family)
    if happened and not looks_back and not is_aside(state, family, period):
        alone = state.scope.is_alone
        inserted = alone and bool(state.told) and state.told[0].period != period
        state.context.set_period(family, period, is_alone=alone, is_inserted=inserted)


def is_year_before(state: SentenceState, period: Period, family: str = "") -> bool:
    """Whether the sentence only looks back at an earlier year from the one that it has told.

    "Năm 2022, xuất siêu đạt 5 tỷ USD, trong khi năm 2021 là 3 tỷ USD. Xuất khẩu sang Lào …"
    """
    told = (s.period.end for s in state.told if family_of(s.measure) == family or not family)
    ends = [end.year for end in told if end is not None]
    return bool(ends) and period.end is not None and period.end.year < max(ends)
