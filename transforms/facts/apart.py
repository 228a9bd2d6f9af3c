"""Months told apart: a figure that a total so far follows, of the same goods and partner, is of its month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, last_day, month_of, year_earlier
from transforms.vocabulary import words

_NAMED = ("clause", "sentence")
_FAMILIES = ("trade", "visitors")
_AT_LEAST = Decimal("1.2")  # times what a month told that months so far are
_HEAD = 1  # words before goods in what names them again ("sắt thép")
_NEAR = 8  # statements between a month's and that of the months so far


def told_apart(told: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which what cannot be of the same months as the total behind it is of the last of them.

    "Gạo đạt 3 triệu USD. Tính chung 7 tháng, gạo đạt 20 triệu USD": the first is of July, whatever months
    were told before. ``text``: the article's reading copy.
    """
    totals: dict[tuple[object, ...], Period] = {}
    for at, statement in enumerate(told):
        if _is_carried(statement) and statement.transform == "level":
            total = _total_behind(told, at, text)
            if total is not None:
                totals[(statement.quote_start, *_key(statement))] = total
    found: list[Statement] = []
    for statement in told:
        moved = _moved(statement, totals)
        found.append(moved if moved != statement or not found else _of_whole(moved, found[-1], text))
    return found


def _of_whole(part: Statement, whole: Statement, text: str) -> Statement:
    """A part with the month of the whole told right before it ("…. Trong đó, tôm sú đạt 9 triệu USD")."""
    months = whole.period.kind == "month" and part.period.end == whole.period.end and _is_carried(part)
    if not months or "\n" in text[whole.end : part.start]:
        return part
    opening = text[part.quote_start : part.start].lower()
    goes_on = part.quote_start == whole.quote_start or opening.startswith(
        tuple(words("roles", "frames", "parts"))
    )
    return replace(part, period=whole.period) if goes_on else part


def _key(statement: Statement) -> tuple[str, str, str, str]:
    """What a figure is of: measure, reporter, counterpart and goods."""
    goods = (statement.commodity or "").lower()
    return statement.measure, statement.reporter, statement.counterpart, goods


def _is_same(one: Statement, other: Statement) -> bool:
    """Whether two levels are of the same, whose goods one may name in more words ("thép", "sắt thép")."""
    (*told, goods), (*again, named) = _key(one), _key(other)
    kinds = next((k for k in words("roles", "kinds", "words") if goods.endswith(f" {k}")), "")
    goods = goods.removesuffix(f" {kinds}")
    head = named.removesuffix(f" {kinds}").removesuffix(goods).split()
    alike = goods in named and len(head) <= _HEAD if goods else not named
    return other.transform == "level" and told == again and alike and one.unit == other.unit


def _is_carried(statement: Statement) -> bool:
    """Whether a figure has months so far that another sentence named."""
    is_told = statement.status == "actual" and family_of(statement.measure) in _FAMILIES
    return is_told and statement.period.kind == "ytd" and statement.period_basis not in _NAMED


def _total_behind(told: Sequence[Statement], at: int, text: str) -> Period | None:
    """The months of the next figure of the same, which is larger and names them."""
    statement = told[at]
    for other in told[at + 1 : at + _NEAR]:
        between = text[statement.end : other.start]
        if between.count("\n\n") > ("\n" in text[: statement.start]):  # a title stands apart
            return None
        if not _is_same(statement, other) or other.quote_start == statement.quote_start:
            continue
        grown = other.period_basis in _NAMED and other.value > statement.value * _AT_LEAST
        ours = grown and other.period == statement.period and _ends_month(other.period)
        return other.period if ours and not _is_of_sector(text[statement.quote_start : other.end]) else None
    return None


def _ends_month(period: Period) -> bool:
    """Whether months so far are whole ones, and more than January."""
    end = period.end
    return end is not None and end.month > 1 and end == last_day(end.year, end.month)


def _last_month(period: Period) -> Period:
    return month_of(period.end.year, period.end.month) if period.end is not None else period


def _is_of_sector(said: str) -> bool:
    """Whether firms from abroad, or those of the country, are told apart."""
    return any(name in said.lower() for name in words("roles", "sectors", "words"))


def _moved(statement: Statement, totals: dict[tuple[object, ...], Period]) -> Statement:
    """A statement with the last month of the total its sentence adds to, as is what it is put against."""
    total = totals.get((statement.quote_start, *_key(statement)))
    if total is None or not (_is_carried(statement) or statement.period == year_earlier(total)):
        return statement
    return replace(statement, period=_last_month(statement.period))
