"""A total that is raised: a goal, or what a part that was just told adds to."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.periods.carrying import carried
from transforms.facts.periods.dating import periods_named, year_so_far
from transforms.facts.records import family_of
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period, last_day, month_of
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_PARTS = ("month", "quarter", "range")
_SO_FAR = ("ytd", "ytd_bare", "until", "recent_months")  # forms of months told


def raise_total(state: SentenceState, at: int) -> str:
    """The status of what the words at items[at] raise: a target, or that of the part that adds to it.

    "Tháng 7 đạt 3 tỷ USD, nâng kim ngạch lên 20 tỷ USD" is of the year so far, until another period is named.
    """
    if _raises_no_amount(state, at):
        return "actual"
    trade = [s for s in state.told if family_of(s.measure) == "trade"]
    if trade and trade[-1].status == "forecast" and _follows(state, at):
        return "forecast"  # "quý IV dự báo đạt 2 tỷ USD, đưa kim ngạch cả năm lên …"
    told = [s for s in trade if s.status == "actual"]
    happened = state.items[at].props.get("happened")
    if not happened and not (told and _follows(state, at)) and not _is_of_months(state, at):
        return "target"
    part = state.scope.period
    if part is not None and _is_part(part) and any(s.transform == "level" for s in told):
        state.scope.period = year_so_far(part)
    return "actual"


def _raises_no_amount(state: SentenceState, at: int) -> bool:
    """Whether parts are told behind the words, and no total ("nâng giá trị xuất khẩu, |trong đó| gạo …")."""
    ahead = takewhile(lambda i: i.quantity is None, state.items[at + 1 :])
    return any(i.kind == "break" and state.said(i) in words("roles", "frames", "parts") for i in ahead)


def _follows(state: SentenceState, at: int) -> bool:
    """Whether the words open a clause, or stand right behind a figure."""
    before = state.items[at - 1]
    return before.kind in ("break", "quantity") and before.end == state.items[at].start


def _is_of_months(state: SentenceState, at: int) -> bool:
    """Whether the total that is raised is told to be of months so far, or of what is over: no goal is."""
    ahead = list(takewhile(lambda i: i.quantity is None, state.items[at + 1 :]))
    dates = [i for i in ahead if i.period is not None]
    return any(i.period is not None and i.period.form in _SO_FAR for i in dates) or _is_over(state, dates)


def _is_over(state: SentenceState, dates: list[Item]) -> bool:
    """Whether the first of the dates had passed when the article was published."""
    published = state.context.published
    named = periods_named(dates[0], state.context, state.scope.period) if dates else []
    if not named or published is None or not published.month:
        return False
    return named[0].end is not None and named[0].end <= published.last_day and named[0].kind != "asof"


def _is_part(period: Period) -> bool:
    """Whether a period is part of one year."""
    start, end = period.start, period.end
    return period.kind in _PARTS and start is not None and end is not None and start.year == end.year


def part_of_total(
    state: SentenceState, quantity: Quantity, family: str, total: Period
) -> tuple[Period, str | None] | None:
    """The period of a figure that adds to a total of months named behind it; None where it adds to none.

    "Gạo đạt 3 triệu USD, nâng kim ngạch 7 tháng lên 20 triệu USD" is of the part told before, or July.
    """
    if not _adds(state, quantity):
        return None
    known, basis = carried(family, state.context, is_stock=False)
    end, until = known.end, total.end
    if _is_part(known) and end is not None and (until is None or end <= until):
        return known, basis
    if quantity.kind == "percent" and known == total:
        return known, basis  # "9 triệu USD sau 7 tháng. Kim ngạch tăng 5%, đưa tổng kim ngạch 7 tháng lên …"
    if total.kind in ("ytd", "asof") and until is not None and until == last_day(until.year, until.month):
        return month_of(until.year, until.month), "sentence"
    return known, basis


def _adds(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the next period behind a figure dates a total that it adds to.

    "Nhập khẩu đạt 3 tỷ USD, |nâng| mức 7 tháng lên 20 tỷ USD"; "…, |lũy kế| đến 15/7 là 20 tỷ USD"
    """
    behind = takewhile(lambda i: i.quantity is None or i.id == "percent", state.behind(quantity))
    dated = [item.start for item in behind if item.kind == "period"]
    between = state.sentence.tokens[quantity.end : dated[-1]] if dated else ()
    heaped, tokens = words("roles", "turns", "heaped"), state.sentence.tokens
    if dated and (heaped.stand_before(tokens, dated[-1]) or heaped.stand_at(tokens, dated[-1])):
        return True
    return not words("statuses", "raising", "words").isdisjoint(between)
