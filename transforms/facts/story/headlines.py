"""Headlines: what a title leaves unsaid, the story below it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import family_of
from transforms.facts.statements import Rejection, Statement
from transforms.mentions.calendar import Period

_PASSED = Decimal("0.01")  # by how much of it a mark is passed that a headline rounds to, at most
# Rejections that only mean that the headline itself does not say what its figure is of.
_UNSAID = ("no_measure", "no_partner")


def told_by_story(
    told: list[Statement], rejected: list[Rejection], body: Sequence[Statement]
) -> tuple[list[Statement], list[Rejection]]:
    """A headline's statements and rejections, with what the story says of the same figures.

    Args:
        told: the headline's statements; what they lack is taken from the statement that repeats them.
        rejected: its rejections; one that lacks a measure is told where the story repeats its amount.
        body: the story's statements.
    """
    restated = [_completed(statement, body) for statement in told]
    left: list[Rejection] = []
    for rejection in rejected:
        twin = _same_amount(rejection, body) if rejection.reason in _UNSAID else None
        if twin is None:
            left.append(rejection)
        else:
            restated.append(_as_headline(rejection, twin))
    return sorted(restated, key=lambda s: s.start), left


def dated_by_twins(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which an undated figure, as of a lead, has the period of the one that repeats it."""
    dated = {_identity(s): s.period for s in reversed(told) if s.period.end is not None}
    return [
        replace(s, period=dated[_identity(s)], period_basis="article") if _can_be_dated(s, dated) else s
        for s in told
    ]


def _identity(s: Statement) -> tuple[object, ...]:
    slice_told = s.commodity if s.unit == "count" else None  # seven projects may be other ones
    return s.measure, s.transform, s.reporter, s.counterpart, s.value, s.unit, s.status, slice_told


def _can_be_dated(s: Statement, dated: Mapping[tuple[object, ...], Period]) -> bool:
    """Whether a figure that was reached, or will be, has no period, and one that repeats it has."""
    is_figure = s.transform != "share" and s.unit != "rank" and s.status in ("actual", "forecast")
    return is_figure and s.period.start is None and s.period.end is None and _identity(s) in dated


def _completed(statement: Statement, body: Sequence[Statement]) -> Statement:
    """A headline's statement with the period and the status of the one that repeats it."""
    statement = _of_one_way(statement, body)
    of_measure = [s for s in body if (s.measure, s.transform) == (statement.measure, statement.transform)]
    repeated = [s for s in of_measure if s.unit == statement.unit and _agrees(s.value, statement)]
    if not repeated:
        return _dated_alike(statement, of_measure, body)
    statement = _sided_alike(statement, repeated)
    twin = min(repeated, key=lambda s: (s.value != statement.value, s.counterpart != statement.counterpart))
    narrower = statement.status == "actual" and _lies_within(twin.period, statement.period)
    narrower = narrower and not _names_quarter(statement)
    if statement.period.end is None or narrower:
        statement = replace(statement, period=twin.period, period_basis="article")
    if statement.status == "actual" and twin.period == statement.period:
        statement = replace(statement, status=twin.status)
    return statement


def _of_one_way(statement: Statement, body: Sequence[Statement]) -> Statement:
    """A headline's "kim ngạch" as exports or imports, where the story tells its very figure of these alone.

    "Xe Lào đổ bộ, kim ngạch tăng 75%", and below it "nhập khẩu … từ Lào đạt 686 triệu USD, tăng 75%"
    """
    told = statement.transform, statement.value, statement.unit
    same = [s for s in body if (s.transform, s.value, s.unit) == told and family_of(s.measure) == "trade"]
    meant = {(s.measure, s.reporter, s.counterpart) for s in same}
    if statement.rule != "turnover_weak" or len(meant) != 1 or same[0].measure == statement.measure:
        return statement
    measure, reporter, counterpart = meant.pop()
    if counterpart != statement.counterpart:
        return statement
    goods = statement.commodity or same[0].commodity
    return replace(statement, measure=measure, reporter=reporter, commodity=goods)


def _sided_alike(statement: Statement, repeated: Sequence[Statement]) -> Statement:
    """A headline's statement that names nobody, with the sides of those that repeat its very figure."""
    same = [s for s in repeated if (s.value, s.commodity) == (statement.value, statement.commodity)]
    sides = {(s.reporter, s.counterpart) for s in same}
    if statement.pair_basis != "article" or len(sides) != 1:
        return statement
    reporter, counterpart = sides.pop()
    return replace(statement, reporter=reporter, counterpart=counterpart)


def _names_quarter(statement: Statement) -> bool:
    """Whether a headline names the quarter that it rounds its days to ("Quý 1/2021: …")."""
    return statement.period.kind == "quarter" and statement.period_basis in ("clause", "sentence")


def _dated_alike(
    statement: Statement, of_measure: Sequence[Statement], body: Sequence[Statement]
) -> Statement:
    """An undated statement with the period of the story's first one of its measure, or of trade."""
    alike = of_measure or [s for s in body if family_of(s.measure) == family_of(statement.measure) == "trade"]
    dated = [s for s in alike if s.period.end is not None and s.status == statement.status]
    if statement.period.end is not None or statement.status != "actual" or not dated:
        return statement
    first = min(dated, key=lambda s: s.counterpart != statement.counterpart)
    period = _balanced(statement, body) or first.period
    return replace(statement, period=period, period_basis="article")


def _balanced(statement: Statement, body: Sequence[Statement]) -> Period | None:
    """The time of which the story tells both ways of trade that leave a headline's surplus or deficit.

    "Long An: Xuất siêu hơn 2,5 tỷ", and below "11 tháng … xuất khẩu 17,1 tỷ USD. … nhập khẩu 14,6 tỷ USD"
    """
    if statement.measure != "trade_balance" or statement.transform != "level":
        return None
    sides = statement.reporter, statement.counterpart, statement.unit
    levels = [s for s in body if s.transform == "level" and s.commodity is None and s.status == "actual"]
    alike = [s for s in levels if (s.reporter, s.counterpart, s.unit) == sides]
    sold = {s.period: s.value for s in alike if s.measure == "exports"}
    bought = {s.period: s.value for s in alike if s.measure == "imports"}
    told = (period for period in sold if period in bought)
    return next((p for p in told if _agrees(sold[p] - bought[p], statement)), None)


def _agrees(value: Decimal, printed: Statement | Rejection) -> bool:
    """Whether a value can be what a headline rounds to its last printed digit."""
    if printed.value is None or printed.step is None:
        return False
    above = value - printed.value
    passed = printed.qualifier == "over" and 0 <= above <= _PASSED * printed.value  # "vượt mốc 540 tỷ USD"
    return value == printed.value or abs(above) < printed.step or passed


def _lies_within(inner: Period, outer: Period) -> bool:
    """Whether a period is part of another, and shorter."""
    if inner.start is None or inner.end is None or outer.start is None or outer.end is None:
        return False
    return inner != outer and outer.start <= inner.start and inner.end <= outer.end


def _same_amount(rejection: Rejection, body: Sequence[Statement]) -> Statement | None:
    """The story's statement of a headline's amount of money; None where several could be meant."""
    if rejection.unit is None or rejection.unit in ("percent", "rank", "count"):
        return None
    same = [
        s for s in body if s.unit == rejection.unit and s.transform == "level" and _agrees(s.value, rejection)
    ]
    meant = {(s.measure, s.reporter, s.counterpart) for s in same}
    return same[0] if len(meant) == 1 else None


def _as_headline(rejection: Rejection, twin: Statement) -> Statement:
    """The story's statement at a headline's figure, with the headline's own value and qualifier."""
    return replace(
        twin,
        start=rejection.start,
        end=rejection.end,
        quote_start=rejection.quote_start,
        quote_end=rejection.quote_end,
        value=rejection.value if rejection.value is not None else twin.value,
        step=rejection.step if rejection.step is not None else twin.step,
        qualifier=rejection.qualifier,
        authority=None,
        pair_basis="article",
        period_basis="article",
    )
