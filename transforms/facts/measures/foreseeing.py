"""Words of status: whether the figures after them happened, are aimed at, or are foreseen."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.measures.willed import is_willed
from transforms.facts.periods.comparing import is_against_goal
from transforms.facts.periods.dating import periods_named
from transforms.facts.records import WORLD
from transforms.facts.state import SentenceState
from transforms.facts.totals.raising import raise_total
from transforms.mentions.calendar import Period, Published, year_later, year_of
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import joined, words

_AIMED_AT = ("measure", "ranked", "goods", "goods_word")  # what a goal is of
_PLAN = 5  # words between a percentage and the year of the plan that it is of
_SPANS = ("ytd", "month", "quarter")
_DECEMBER, _CLOSING = 12, 20  # month and day when a year's figures may be told before it has quite ended
_FORETELLING = ("forecast", "modal", "target", "raised")
_OPENING_MONTHS = 2  # of a year, whose goals are told then


def take_status(state: SentenceState, at: int) -> None:
    """Let the words at items[at] say whether what follows happened, is aimed at or is foreseen."""
    status = state.items[at].id
    of_rate = _is_share_of_goal(state, at)
    against = (status == "none" or of_rate) and is_against_goal(state, at)
    foretold = bool(state.items[at].props.get("arrives")) and state.scope.status == "forecast"
    if status == "arrived" or foretold or (of_rate and not against):
        return
    state.scope.goal_behind = len(state.told) if against else -1
    if status == "none" and _was_expected(state, at):
        status = "forecast"
    elif status == "none" and (_names_goal(state, at) or against):
        status = "target"
    elif status == "modal":
        if state.scope.status != "actual" or not _leads_to_amount(state, at):
            return
        status = "forecast"
    elif status == "raised":
        status = raise_total(state, at)
    if status == "forecast" and is_willed(state, at):
        status = "target"
    starts = state.said(state.items[at]) in words("roles", "starts", "words")
    state.scope.aims = state.scope.status if starts and state.scope.status != "actual" else ""
    if status != "none":
        state.scope.status, state.scope.has_happened = status, status == "actual"
        state.scope.is_estimate = bool(state.items[at].props.get("estimate"))
    elif state.scope.status != "target" or _is_forecast_put_against(state, at):
        state.scope.status = "actual"


def go_on_aiming(state: SentenceState) -> None:
    """Let what a change comes to be a goal again, or foreseen, once its start is told.

    "phấn đấu đưa kim ngạch từ mức 15 tỷ USD hiện nay |lên| 20 tỷ USD vào năm 2030"
    """
    state.scope.status, state.scope.aims, state.scope.is_base = state.scope.aims, "", False


def share_outlook(state: SentenceState, at: int) -> None:
    """Let what opens with "Trong đó" be aimed at or foreseen like its whole, if it is not dated anew."""
    opening, told = state.items[at], state.context.told[-1] if state.context.told else None
    said = state.said(opening)
    is_next = state.context.told_sentence == state.context.sentence - 1
    if opening.start or told is None or not is_next or said not in words("roles", "frames", "shares_goal"):
        return
    if told.status == "actual" or state.context.is_reached or any(i.period is not None for i in state.items):
        return
    state.scope.status, state.scope.period = told.status, told.period


def to_come(state: SentenceState, item: Item, period: Period) -> Period:
    """Months named without a year that a forecast or a goal is for, where they are still to come.

    "Dự kiến tháng 12 đạt 9 tỷ USD", told in October, is of this December, not of the last one.
    """
    at, later = state.context.published, year_later(period)
    dated = item.period is None or "y" in item.period.slots or item.period.shift
    if dated or at is None or not at.month or later.start is None or later.end is None:
        return period
    begins = later.end if period.kind in ("asof", "ytd") else later.start
    if later.end.year != at.year or (begins <= at.last_day and not _is_whole_year(item, at)):
        return period
    figure = next((i.start for i in state.of_kind("quantity") if i.start >= item.end), item.end)
    ahead = any(i.id in _FORETELLING and i.end <= max(figure, item.start) for i in state.of_kind("status"))
    return later if ahead else period


def _is_whole_year(item: Item, at: Published) -> bool:
    """Whether all of a year is meant that has not just begun ("12% |cả năm|", told in August)."""
    return item.id == "whole_year" and (at.month or 0) > _OPENING_MONTHS


def foretell_year(state: SentenceState, item: Item, period: Period) -> None:
    """Let what is told of all of a year that has not ended be foreseen ("Cả năm, xuất khẩu đạt 9 tỷ USD")."""
    at, whole = state.context.published, words("roles", "whole_year", "words")
    opening = state.sentence.tokens[item.start : item.start + 2]
    if at is None or at.month is None or whole.isdisjoint(opening) or period.end is None:
        return
    closing = at.month == _DECEMBER and (at.day is None or at.day >= _CLOSING)
    if closing:
        return
    if period.kind == "year" and period.end > at.last_day and state.scope.status == "actual":
        state.scope.status, state.scope.is_estimate = "forecast", True


def _leads_to_amount(state: SentenceState, at: int) -> bool:
    """Whether an amount follows in the same clause ("có thể xuất được khoảng 7 triệu tấn")."""
    behind = next((i for i in state.items[at + 1 :] if i.kind in ("break", "quantity", "status")), None)
    return behind is not None and behind.id in ("money", "tonne", "counted")


def _is_share_of_goal(state: SentenceState, at: int) -> bool:
    """Whether a goal is only what a percentage before it is of ("đạt 56% kế hoạch")."""
    before = state.items[at - 1] if at and state.items[at].id == "target" else None
    return before is not None and before.id == "percent" and state.items[at].start - before.end <= 1


def _is_forecast_put_against(state: SentenceState, at: int) -> bool:
    """Whether items[at] says that a forecast was outdone or missed ("vượt xa dự đoán")."""
    return state.said(state.items[at]) in joined("statuses", "expected", "by", "of")


def _was_expected(state: SentenceState, at: int) -> bool:
    """Whether items[at] puts a figure against the one right behind it ("cao hơn dự báo tăng 3,2%")."""
    item = state.items[at]
    behind = next((i for i in state.items[at + 1 :] if i.kind != "growth"), None)
    if behind is None or behind.id not in ("percent", "money", "tonne"):
        return False
    leads = state.sentence.tokens[item.end] in words("roles", "roles", "with")
    return not leads and _is_forecast_put_against(state, at)


def _names_goal(state: SentenceState, at: int) -> bool:
    """Whether an amount is the goal before it, of which a rate may be ("vượt 9% kế hoạch xuất 3 tỷ USD")."""
    end = state.items[at].end
    for item in state.items[at + 1 :]:
        if item.id in ("money", "tonne"):
            return item.start == end
        if item.kind not in _AIMED_AT or item.start > end:
            return False
        end = max(end, item.end)
    return False


def is_measured(state: SentenceState, quantity: Quantity) -> bool:
    """Whether it was told how far a goal was reached or passed: it is for the time that was told of.

    "vượt mục tiêu 3 tỷ USD", "đạt 90% kế hoạch 3 tỷ USD"
    """
    before = [n for n, i in enumerate(state.items) if i.end <= quantity.start and i.kind not in _AIMED_AT]
    if not before or not _names_goal(state, before[-1]):
        return False
    goal = state.items[before[-1]]
    rated = goal.id == "target" and len(before) > 1 and state.items[before[-2]].id == "percent"
    return rated or (goal.kind, goal.id) == ("status", "none")


def goes_on_ahead(state: SentenceState, at: int) -> bool:
    """Whether a forecast goes on behind items[at], of a period that is not over ("…; cả năm 39 tỷ USD")."""
    published, told = state.context.published, state.scope.period
    if published is None or not published.month:
        return False
    behind = next((i for i in state.items[at + 1 :] if i.period is not None or i.quantity is not None), None)
    if behind is not None and behind.period is not None:
        named = periods_named(behind, state.context, told)
        told = named[-1] if named else None
    return told is not None and told.end is not None and told.end > published.last_day


def turns_to_past(state: SentenceState, at: int) -> bool:
    """Whether the clause behind items[at] opens on what is over ("mục tiêu là 5 tỷ; 9 tháng đạt …")."""
    published = state.context.published
    behind = next((i for i in state.items[at + 1 :] if i.kind in ("period", "quantity", "status")), None)
    if published is None or behind is None or behind.period is None:
        return False
    named = periods_named(behind, state.context, state.scope.period)
    return bool(named) and named[-1].end is not None and named[-1].end <= published.last_day


def foreseen(state: SentenceState, known: Period) -> Period:
    """The year that is foreseen where only its first months were spoken of ("cả ngành sẽ đạt 9 tỷ USD")."""
    at = state.context.published
    same_year = at is not None and known.end is not None and at.year == known.end.year
    return year_of(known.end.year) if same_year and known.end is not None else known


def reaches_further(state: SentenceState, period: Period) -> bool:
    """Whether what months reached is foreseen to go on ("7 tháng đạt 3 tỷ USD và có thể cán mốc 5 tỷ")."""
    scope = state.scope
    if scope.status != "forecast" or scope.is_estimate or scope.fresh_period or period.kind not in _SPANS:
        return False
    return any(s.status == "actual" and s.period == period for s in state.told)


def is_when_agreed(state: SentenceState, period: Period) -> bool:
    """Whether a period is when a goal was agreed upon ("cuối năm 2023, hai bên nhất trí phấn đấu đạt …")."""
    at = state.context.published
    over = at is not None and at.month is not None and period.end is not None and period.end < at.first_day
    return over and period.kind in ("asof", "month", "range")


def is_plans_year(state: SentenceState, at: int) -> bool:
    """Whether a year is that of a plan of which so much was reached ("đạt 89% kế hoạch năm 2017, tăng 6%").

    What the plan says may follow in brackets, and is of that year ("55% kế hoạch năm 2017 (20 tỷ USD)").
    """
    behind = [i for i in state.items[:at] if i.kind == "quantity"]
    if not behind or behind[-1].id != "percent":
        return False
    gap = state.sentence.tokens[behind[-1].end : state.items[at].start]
    of_plan = len(gap) <= _PLAN and words("roles", "goal", "words").stand_at(gap, 0)
    return of_plan and [i.id for i in state.items[at + 1 : at + 2]] != ["("]


def is_year_of_goal(state: SentenceState, period: Period) -> bool:
    """Whether a year is a goal's alone ("9 tháng đạt 11 tỷ, 55% kế hoạch cả năm (20 tỷ USD), tăng 5%")."""
    known = state.scope.period
    if state.scope.goal_behind != len(state.told) or known is None or known.kind != "ytd":
        return False
    day = known.end or known.start
    return day is not None and period == year_of(day.year)


def year_aimed_at(context: Context, period: Period, family: str, counterpart: str) -> Period:
    """The year of a goal: all of the one whose months were named; with everyone, this one."""
    if period.kind == "ytd" and period.end is not None:
        return year_of(period.end.year)  # a goal of "năm nay" is for all of it
    at, freshest = context.published, context.freshest.get(family)
    if period.end is not None or counterpart != WORLD or at is None or not at.month:
        return period
    told = freshest.period.end if freshest is not None else None
    is_current = told is not None and told.year == at.year
    return year_of(at.year) if is_current or at.month <= _OPENING_MONTHS else period
