"""A figure said again: trade of the amount that was told before is that trade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import WORLD
from transforms.facts.statements import Statement, is_traded

_DIGITS = 2  # that an amount has, at least, so that another is not of as much by chance


def of_same_amount(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which what was carried over to a partner is with everyone, if as much was told so before.

    "Xuất khẩu tôm đạt |5,3 tỷ USD|, trong đó Lào chiếm 20%. Con số |5,3 tỷ USD| này tăng 7%"
    """
    known: set[tuple[str, str, str, Decimal]] = set()
    found: list[Statement] = []
    again: Statement | None = None  # what was said again last, as it was read
    for statement in told:
        if _is_amount(statement) and _key(statement) in known and _is_carried(statement):
            again = statement
            statement = replace(statement, counterpart=WORLD)
        elif again is not None and _goes_on(statement, again):
            statement = replace(statement, counterpart=WORLD)
        else:
            again = None
        if _is_amount(statement) and statement.counterpart == WORLD:
            known.add(_key(statement))  # of whatever status: what was foreseen is told of as having come
        found.append(statement)
    return found


def _key(s: Statement) -> tuple[str, str, str, Decimal]:
    return s.reporter, s.measure, s.unit, s.value


def _is_amount(s: Statement) -> bool:
    """Whether a statement is an amount of trade that is no round one."""
    digits = len(s.value.normalize().as_tuple().digits)
    return is_traded(s) and s.transform == "level" and digits >= _DIGITS


def _is_carried(s: Statement) -> bool:
    return s.counterpart != WORLD and s.pair_basis != "clause"


def _goes_on(rate: Statement, again: Statement) -> bool:
    """Whether a rate behind what was said again is of it: in its sentence, and of the same pair."""
    here = rate.quote_start == again.quote_start and rate.transform == "growth"
    same = (rate.measure, rate.reporter) == (again.measure, again.reporter)
    return here and same and rate.counterpart == again.counterpart and _is_carried(rate)
