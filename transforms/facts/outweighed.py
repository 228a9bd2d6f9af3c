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
    found = list(told)
    for at, named in enumerate(told):
        if not _tells_own(named):
            continue
        run = _run_before(told, at, named)
        if any(_outweighs(told[n], named) for n in run):
            for n in run:
                found[n] = replace(found[n], counterpart=WORLD)
    return found


def _tells_own(statement: Statement) -> bool:
    """Whether a clause names Vietnam's partner, or Vietnam as that one's, with an amount of all goods."""
    sides = {statement.reporter, statement.counterpart}
    whole = statement.transform == "level" and statement.commodity is None and statement.status == "actual"
    return whole and statement.pair_basis == "clause" and HOME in sides and WORLD not in sides


def _run_before(told: Sequence[Statement], at: int, named: Statement) -> list[int]:
    """Which statements before a partner's are of Vietnam's trade carried over to it, and begin the text.

    None where the partner's trade was told in a clause that names it before.
    """
    partner = named.counterpart if named.reporter == HOME else named.reporter
    traded = [n for n in range(at) if family_of(told[n].measure) == "trade" and told[n].unit != "rank"]
    ours = [n for n in traded if (told[n].reporter, told[n].counterpart) == (HOME, partner)]
    carried = all(told[n].pair_basis != "clause" and told[n].commodity is None for n in ours)
    return ours if carried and ours == traded else []


def _outweighs(carried: Statement, named: Statement) -> bool:
    """Whether an amount is too much to be the partner's own, which is of the same time, way and unit."""
    measure = named.measure if named.reporter == HOME else _MIRRORED.get(named.measure, "")
    same = (carried.measure, carried.unit, carried.period) == (measure, named.unit, named.period)
    level = carried.transform == "level" and carried.status == "actual"
    return same and level and carried.measure != "trade_balance" and carried.value > named.value * _TIMES
