"""The period that a new sentence goes on with: a list's, that of amounts, or of capital registered before."""

from __future__ import annotations

from transforms.facts.periods.leaving import leave_period
from transforms.facts.periods.settling import settled
from transforms.facts.records import Dated
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import words

_SPENT = ("ytd", "month", "quarter")  # spans of which capital paid out is told


def of_list(state: SentenceState, family: str) -> tuple[Period, str | None] | None:
    """The period told last, of a sentence that goes on with a list ("Tiếp theo là gạo đạt 2 tỷ USD")."""
    dated = state.context.periods.get(family)
    if dated is None or family == "fdi" or not (_is_next(state) or _details(state, dated)):
        return None
    told = dated.past(state.context.paragraph)
    told = told.whole if told.whole is not None and _is_next(state) else told
    return settled(told.period, family), state.context.basis(told.sentence, told.paragraph)


def of_occasion(state: SentenceState, family: str) -> tuple[Period, str | None] | None:
    """The days of the visit, or the day of the ceremony, when agreements were signed ("Nhân dịp này, …")."""
    if family != "agreements":
        return None
    context = state.context
    known = (context.visit, context.day)
    for kind, found in (("visits", known), ("days", known[::-1])):
        if words("roles", "occasions", kind).stand_in(state.sentence.tokens):
            dated = next((dated for dated in found if dated is not None), None)
            return (dated.period, context.basis(dated.sentence, dated.paragraph)) if dated else None
    return None


def _opens_with(state: SentenceState, frames: str) -> bool:
    first = state.items[0]
    return first.start == 0 and state.said(first) in words("roles", "frames", frames)


def _is_next(state: SentenceState) -> bool:
    """Whether a sentence tells who or what is next ("Tiếp theo là …", "Các thị trường tiếp theo là …")."""
    first = next((i.start for i in state.items if i.quantity is not None), 0)
    named = words("roles", "frames", "goes_on").stand_in(state.sentence.tokens[:first])
    return named or _opens_with(state, "next")


def _details(state: SentenceState, dated: Dated) -> bool:
    """Whether a sentence tells parts of the year told right before it ("Năm 2021 đạt 9 tỷ.¶Trong đó, …")."""
    context = state.context
    just = dated.sentence == context.told_sentence == context.sentence - 1
    return just and dated.period.kind == "year" and _opens_with(state, "parts")


def of_amounts(state: SentenceState, quantity: Quantity, family: str) -> tuple[Period, str | None] | None:
    """The months so far that amounts were told of, if a paragraph gave no more than rates of their last.

    "2 tháng, Nga mua 9 tấn. Riêng tháng 2 giảm 3%.¶Lào mua 7 tấn, tăng 5%"
    Or the year, or those months, where the paragraph was on their last month alone.
    """
    context = state.context
    known, whole = context.periods.get(family), context.wholes.get(family)
    if quantity.kind == "percent" or known is None or whole is None:
        return None
    if known.paragraph == context.paragraph and not _lists_past_rate(state, known):
        return None
    if known.period.kind != "month" or known.period.end != whole.period.end:
        return None
    if context.amounts.get(family) != whole.period and known.paragraph == whole.paragraph:
        return None
    leave_period(state, family, whole.period)
    return whole.period, "article"


def _lists_past_rate(state: SentenceState, known: Dated) -> bool:
    """Whether goods or partners are listed behind a month that no amount was told of.

    "10 tháng đạt 9 tỷ USD. Riêng tháng 10 tăng 2% so với tháng trước. Hàng chủ lực gồm gạo 90 triệu USD"
    """
    told = state.context.told
    rated = all(s.transform == "growth" for s in told) and state.context.told_sentence == known.sentence
    behind = known.sentence < state.context.sentence and not _opens_with(state, "parts")
    first = next((i.start for i in state.items if i.quantity is not None), 0)
    listing = (*state.of_kind("ranked"), *state.of_kind("rank"))
    return rated and behind and any(i.start < first for i in listing)


def of_registered(state: SentenceState, family: str) -> tuple[Period, str | None] | None:
    """The months that registered capital was told of, where that paid out was told of others since.

    "Đến 20/10, vốn đăng ký đạt 9 tỷ USD. 10 tháng đã giải ngân 5 tỷ USD.¶Theo lĩnh vực, bất động sản …"
    """
    context = state.context
    known, topic = context.periods.get(family), context.topic
    registered, paid = (context.amounts.get(f"fdi_{what}_capital") for what in ("registered", "disbursed"))
    if known is None or known.paragraph == context.paragraph or registered is None or paid is None:
        return None
    heaped = registered.kind in ("ytd", "cumulative")  # "Lũy kế đến 20/10, vốn đăng ký đạt 90 tỷ USD. …"
    since = known.period.end == paid.end and paid.kind in _SPENT and heaped
    if (
        not since
        or state.scope.is_stock
        or topic is None
        or topic.measure == "fdi_disbursed_capital"
        or topic.props.get("outward")
        or family != "fdi"
    ):
        return None
    leave_period(state, family, registered)
    return registered, "article"
