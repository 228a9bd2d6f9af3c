"""Stocks told apart: capital up to a day, of which more was heaped up by then, is of the months up to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from transforms.facts.records import family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period, year_of
from transforms.text.folding import fold
from transforms.vocabulary import words

_TIMES = 2  # what was heaped up is more than so many times what a year brought


def told_before_stock(told: Sequence[Statement], text: str) -> list[Statement]:
    """Statements in which capital up to a day is of its year, where a stock of the same is told behind.

    "Tính đến hết tháng 7, vốn từ Nga đạt 5 tỷ USD. … Lũy kế đến hết tháng 7, Nga có 21 tỷ USD": the first is
    of seven months, as is what was told up to that day before the stock. ``text``: the reading copy.
    """
    upto: dict[Period, list[Statement]] = defaultdict(list)
    for statement in told:
        if family_of(statement.measure) == "fdi" and statement.period.kind == "cumulative":
            upto[statement.period].append(statement)
    earlier = {s.start for alike in upto.values() for s in _told_before(alike, text)}
    return [_of_year(s) if s.start in earlier else s for s in told]


def _told_before(alike: Sequence[Statement], text: str) -> list[Statement]:
    """What is told up to one day before a stock that dwarfs a sum of the same; none if that is heaped."""
    least: dict[tuple[str, str, str], Statement] = {}
    for stock in filter(_is_sum, alike):
        pair = (stock.measure, stock.reporter, stock.counterpart)
        if pair in least and _is_short_of(least[pair], stock) and _says_heaped(stock, text):
            before = [s for s in alike if s.quote_start < stock.quote_start]
            return before if not any(_says_heaped(s, text) for s in before) else []
        if pair not in least or stock.value < least[pair].value:
            least[pair] = stock
    return []


def _is_sum(statement: Statement) -> bool:
    """Whether a statement is of money heaped up to a day, in all sectors."""
    return (
        (statement.transform, statement.status, statement.commodity) == ("level", "actual", None)
        and statement.unit == "USD"
        and statement.period.kind == "cumulative"
        and statement.period.end is not None
    )


def _is_short_of(statement: Statement, stock: Statement) -> bool:
    """Whether a sum of a sentence before is much less than a stock."""
    return statement.quote_start < stock.quote_start and statement.value * _TIMES < stock.value


def _says_heaped(statement: Statement, text: str) -> bool:
    """Whether a sentence says that what it tells was heaped up, or is there ("lũy kế", "còn hiệu lực")."""
    said = fold(text[statement.quote_start : statement.quote_end])
    heaped = words("roles", "turns", "heaped") | words("roles", "turns", "in_force")
    return any(word in said for word in heaped)


def _of_year(statement: Statement) -> Statement:
    """A statement with the months of the year up to the day that it was told up to."""
    end = statement.period.end
    if end is None:
        return statement
    whole = year_of(end.year)
    period = whole if end == whole.end else Period(date(end.year, 1, 1), end, "ytd")
    return replace(statement, period=period)
