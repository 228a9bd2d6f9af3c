"""A figure said again: trade of the amount that was told before is that trade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import WORLD, family_of
from transforms.facts.statements import Statement

_DIGITS = 2  # that an amount has, at least, so that another is not of as much by chance

Key = tuple[str, str, Decimal]


def of_same_amount(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which what was carried over to a partner is with everyone, if as much was told so before.

    "Xuất khẩu tôm đạt |5,3 tỷ USD|, trong đó Lào chiếm 20%. Con số |5,3 tỷ USD| này tăng 7%"
    """
    known: dict[Key, Statement] = {}
    found: list[Statement] = []
    again: Statement | None = None  # what was said again last, as it was read
    for statement in told:
        whole = known.get(_key(statement)) if _is_amount(statement) else None
        if whole is not None and _is_carried(statement) and _are_alike(statement, whole):
            again = statement
            statement = replace(statement, counterpart=WORLD)
        elif again is not None and _goes_on(statement, again):
            statement = replace(statement, counterpart=WORLD)
        else:
            again = None
        if _is_amount(statement) and statement.counterpart == WORLD:
            known.setdefault(_key(statement), statement)
        found.append(statement)
    return found


def _key(s: Statement) -> Key:
    return s.measure, s.unit, s.value


def _is_amount(s: Statement) -> bool:
    """Whether a statement is an amount of trade that is no round one."""
    digits = len(s.value.normalize().as_tuple().digits)
    return (
        s.transform == "level" and s.unit != "rank" and family_of(s.measure) == "trade" and digits >= _DIGITS
    )


def _is_carried(s: Statement) -> bool:
    return s.counterpart != WORLD and s.pair_basis != "clause"


def _are_alike(s: Statement, whole: Statement) -> bool:
    """Whether the same one trades it, of whatever status: what was foreseen is told of as having come."""
    return s.reporter == whole.reporter and s.start > whole.start


def _goes_on(rate: Statement, again: Statement) -> bool:
    """Whether a rate behind what was said again is of it: in its sentence, and of the same pair."""
    here = rate.quote_start == again.quote_start and rate.transform == "growth"
    same = (rate.measure, rate.reporter, rate.counterpart) == (
        again.measure,
        again.reporter,
        again.counterpart,
    )
    return here and same and _is_carried(rate)
