"""Months told apart: a figure that a total so far follows, of the same goods and partner, is of its part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, last_day, month_of, year_earlier
from transforms.text.folding import fold
from transforms.vocabulary import words

_NAMED = ("clause", "sentence")
_PARTS = ("month", "quarter", "range")
_FAMILIES = ("trade", "visitors")
_AT_LEAST = Decimal("1.2")  # times what a month told that months so far are
_HEAD = 1  # words before goods in what names them again ("sắt thép")
_NEAR = 8  # statements between a month's and that of the months so far


def told_apart(told: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which what cannot be of the same months as the total behind it is of the last of them.

    "Gạo đạt 3 triệu USD. Tính chung 7 tháng, gạo đạt 20 triệu USD": the first is of July, whatever months
    were told before, or of the quarter or half month that was. ``text``: the article's reading copy.
    """
    parts: dict[tuple[object, ...], Period] = {}
    for at, statement in enumerate(told):
        if _is_carried(statement) and statement.transform == "level":
            part = _part_ahead(told, at, text)
            if part is not None:
                parts[(statement.quote_start, *_key(statement))] = part
    found: list[Statement] = []
    for statement in told:
        moved = _moved(statement, parts)
        found.append(moved if moved != statement or not found else _of_whole(moved, found[-1], text))
    return found


def told_before_sum(told: Sequence[Statement], read: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which what was told before any time was named is of the month that a sum then ends in.

    "Khách Nga đạt 9.000 lượt, tăng 3%.¶Tính chung 9 tháng, …": of September, where the text begins in it.
    ``read``: the same as they were read one by one, where a lead without figures may have dated them
    ("Nga là thị trường lớn nhất trong 9 tháng qua.¶Khách Nga đạt …").
    """
    at = next((n for n, s in enumerate(told) if s.period_basis in _NAMED), 0)
    total = told[at].period if at else None
    if total is None or total.kind != "ytd" or not _ends_month(total) or not _sums_up(told[at], text):
        return list(told)
    if any(not _is_carried(s) or s.period != total for s in told[:at]):
        return list(told)
    if any(s.period.end is not None for s in read[:at]):
        return list(told)
    month = _last_month(total)
    return [*(replace(s, period=month) for s in told[:at]), *told[at:]]


def _sums_up(statement: Statement, text: str) -> bool:
    """Whether a sentence opens with what adds up ("Tính chung cả 9 tháng, …")."""
    opening = fold(text[statement.quote_start : statement.start]).strip()
    return opening.startswith(tuple(words("roles", "frames", "sums")))


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


def _part_ahead(told: Sequence[Statement], at: int, text: str) -> Period | None:
    """The last part of the months of the next figure of the same, which is larger and names them."""
    statement = told[at]
    for other in told[at + 1 : at + _NEAR]:
        between = text[statement.end : other.start]
        if between.count("\n\n") > ("\n" in text[: statement.start]):  # a title stands apart
            return None
        aside = other.quote_start == statement.quote_start and other.period != statement.period
        if aside or not _is_same(statement, other):
            continue
        grown = other.period_basis in _NAMED and other.value > statement.value * _AT_LEAST
        ours = grown and other.period == statement.period
        ours = ours and not _is_of_sector(text[statement.quote_start : other.end])
        return _last_part(other.period, told[:at]) if ours else None
    return None


def _last_part(total: Period, before: Sequence[Statement]) -> Period | None:
    """The part that other figures were told of, of those up to the same day; else the last whole month.

    "Nửa đầu tháng 4 xuất 12 tỷ USD, từ đầu năm 92 tỷ. Nhập 13 tỷ USD. Từ đầu năm đến 15/4, nhập 87 tỷ USD"
    """
    parts = (s.period for s in before if s.period.end == total.end and s.period.kind in _PARTS)
    last = max(parts, key=lambda part: part.start or date.min, default=None)
    return last or (_last_month(total) if _ends_month(total) else None)


def _ends_month(period: Period) -> bool:
    """Whether months so far are whole ones, and more than January."""
    end = period.end
    return end is not None and end.month > 1 and end == last_day(end.year, end.month)


def _last_month(period: Period) -> Period:
    return month_of(period.end.year, period.end.month) if period.end is not None else period


def _is_of_sector(said: str) -> bool:
    """Whether firms from abroad, or those of the country, are told apart."""
    return any(name in said.lower() for name in words("roles", "sectors", "words"))


def _moved(statement: Statement, parts: dict[tuple[object, ...], Period]) -> Statement:
    """A statement with the last part of the total its sentence adds to, as is what it is put against."""
    part, end = parts.get((statement.quote_start, *_key(statement))), statement.period.end
    if part is None or part.end is None or end is None:
        return statement
    if _is_carried(statement) and end == part.end:
        return replace(statement, period=part)
    before = year_earlier(part)
    looks_back = statement.period.kind == "ytd" and before.end == end
    return replace(statement, period=before) if looks_back else statement
