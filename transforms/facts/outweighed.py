"""Trade carried over to a partner, which is too much for it: what that one's comes to is told later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from transforms.facts.records import HOME, WORLD, family_of
from transforms.facts.statements import Statement

_TIMES = Decimal("1.5")  # as much as a partner's own amount, at least
_MIRRORED = {"exports": "imports", "imports": "exports"}


def with_everyone(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which trade that only the title's partner was carried over to is with everyone.

    Below "Hàng Việt vào Mỹ tăng tốc": "Xuất khẩu 5 tháng đạt 180 tỷ USD, nhập 175 tỷ USD.¶Trong đó, Mỹ mua
    của Việt Nam 57 tỷ USD": what the same months' trade with it comes to is told later, and is much less.
    """
    traded = [n for n, s in enumerate(told) if family_of(s.measure) == "trade" and s.unit != "rank"]
    first = next((k for k, n in enumerate(traded) if _tells_own(told[n])), len(traded))
    if first == len(traded):
        return list(told)
    named, before = told[traded[first]], set(traded[:first])
    carried = all(_is_carried_to(told[n], named) for n in before)
    if not carried or not any(_outweighs(told[n], named) for n in before):
        return list(told)
    return [replace(s, counterpart=WORLD) if n in before else s for n, s in enumerate(told)]


def _tells_own(statement: Statement) -> bool:
    """Whether a clause names Vietnam's partner, or Vietnam as that one's, with an amount of all goods."""
    sides = {statement.reporter, statement.counterpart}
    whole = statement.transform == "level" and statement.commodity is None and statement.status == "actual"
    return whole and statement.pair_basis == "clause" and HOME in sides and WORLD not in sides


def _is_carried_to(statement: Statement, named: Statement) -> bool:
    """Whether trade of all goods is Vietnam's with the partner of ``named``, whom no clause of it names."""
    partner = named.counterpart if named.reporter == HOME else named.reporter
    ours = (statement.reporter, statement.counterpart) == (HOME, partner)
    return ours and statement.pair_basis != "clause" and statement.commodity is None


def _outweighs(carried: Statement, named: Statement) -> bool:
    """Whether an amount is too much to be the partner's own, which is of the same time, way and unit."""
    measure = named.measure if named.reporter == HOME else _MIRRORED.get(named.measure, "")
    same = (carried.measure, carried.unit, carried.period) == (measure, named.unit, named.period)
    level = carried.transform == "level" and carried.status == "actual"
    return same and level and carried.measure != "trade_balance" and carried.value > named.value * _TIMES
