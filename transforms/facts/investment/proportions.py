"""Of which time a part of capital is, as its size says beside the totals that were told before it."""

from __future__ import annotations

from decimal import Decimal

from transforms.facts.periods.leaving import leave_period
from transforms.facts.periods.settling import settled
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.quantities import Quantity

_MUCH = 2  # times as much as all that was new
_SLACK = Decimal("0.01")  # between a share as printed and the part that it is of, beside rounding
_LEAST = Decimal("0.05")  # of all capital that whoever comes first has, at least
_CAPITAL = "fdi_registered_capital"

Found = tuple[Period, str | None]


def of_proportion(state: SentenceState, quantity: Quantity, family: str) -> Found | None:
    """The time of a part of capital that the share behind it, or its size, says; None where nothing does."""
    known = state.context.periods.get("fdi")
    if family != "fdi" or known is None or quantity.kind != "money" or state.scope.is_stock:
        return None
    period = _of_share(state, quantity) or _of_leader(state, quantity)
    if period is None or period == settled(known.period, "fdi") or _is_named_anew(state, period):
        return None
    leave_period(state, family, period)
    return period, "article"


def _is_named_anew(state: SentenceState, period: Period) -> bool:
    """Whether the paragraph names whole months that a day told before ends otherwise.

    "Tính đến 20/6, vốn đạt 13 tỷ USD.¶Trong 6 tháng, 82 nước đầu tư. Lào góp 3 tỷ, chiếm 22,4%"
    """
    dated = state.context.last_period
    here = dated is not None and dated.paragraph == state.context.paragraph
    months = dated.period.end if dated is not None and here and dated.period.kind == "ytd" else None
    until = period.end if period.kind == "ytd" else None
    if months is None or until is None or months < until:
        return False
    return (months.year, months.month) == (until.year, until.month)


def _of_share(state: SentenceState, quantity: Quantity) -> Period | None:
    """The time whose total the share right behind a part leads to ("Lào dẫn đầu với 7 tỷ, chiếm 29,7%")."""
    at = state.index_of(quantity)
    behind = state.items[at + 1 : at + 4]
    share = next((i.quantity for i in behind if i.quantity is not None), None)
    if share is None or share.kind != "percent" or not any(i.id == "share" for i in behind):
        return None
    if not share.value or not quantity.value or not share.readings:
        return None
    total = quantity.value * 100 / share.value
    off = total * (share.readings[0].step / share.value + quantity.readings[0].step / quantity.value + _SLACK)
    fits = {p for p, value in _totals(state) if abs(value - total) <= off}
    return fits.pop() if len(fits) == 1 else None


def _of_leader(state: SentenceState, quantity: Quantity) -> Period | None:
    """The months told last, where whoever comes first has next to nothing of the stock told since."""
    context, rank = state.context, state.told[-1] if state.told else None
    if rank is None or rank.measure != "fdi_rank" or rank.value != 1:
        return None
    stock, flow = context.stock, context.latest_flow
    totals = dict(_totals(state))
    if stock is None or flow is None or stock.sentence < flow.sentence:
        return None
    heaped, brought = totals.get(stock.period), totals.get(flow.period)
    if heaped is None or brought is None:
        return None
    return flow.period if quantity.value < _LEAST * heaped and quantity.value < brought else None


def _totals(state: SentenceState) -> list[tuple[Period, Decimal]]:
    """The greatest amount of registered capital that was told of each time."""
    return [(period, value) for (of, period), value in state.context.greatest.items() if of == _CAPITAL]


def of_heaped(state: SentenceState, quantity: Quantity, family: str) -> Found | None:
    """The day of a stock, for a part that is much more than all that the months told since have brought.

    "Tới nay Lào có 700 dự án, 11 tỷ USD. Quý I thêm 70 triệu USD.¶Lớn nhất là Bà Rịa - Vũng Tàu với 5 tỷ USD"
    """
    context = state.context
    known, stock = context.periods.get("fdi"), context.stock
    if family != "fdi" or known is None or stock is None or known.paragraph == context.paragraph:
        return None
    measure = quantity.measure or (_CAPITAL if quantity.kind == "money" else "")
    brought = context.greatest.get((measure, known.period))
    total = context.greatest.get((measure, stock.period))
    if brought is None or total is None or not _MUCH * brought < quantity.value <= total:
        return None
    leave_period(state, family, stock.period)
    return stock.period, "article"


def of_other_host(state: SentenceState, family: str) -> Found | None:
    """The months told before a stock of one province was put in, where another province is told of.

    "Tại Hà Nam, 6 tháng đạt 1 tỷ USD, lũy kế có 400 dự án với 6 tỷ USD. Nam Định đạt 2 tỷ USD"
    """
    context = state.context
    known, last = context.stock, context.pairs.get("fdi")
    flow, dated = context.latest_flow, context.periods.get("fdi")
    if family != "fdi" or known is None or last is None or flow is None or dated is None:
        return None
    put_in = flow.sentence == known.sentence == context.sentence - 1 == dated.sentence
    another = "-" in last.reporter and context.province != last.reporter
    if not (put_in and another) or context.province_paragraph != context.paragraph or state.scope.is_stock:
        return None
    leave_period(state, family, flow.period)
    return flow.period, "paragraph"
