"""Trade carried over to a partner, which is too much for it by what that one's is said to come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from transforms.facts.records import HOME, WORLD
from transforms.facts.statements import Statement, is_traded

_TIMES = Decimal("1.5")  # as much as a partner's own amount, at least
_MIRRORED = {"exports": "imports", "imports": "exports"}


def with_everyone(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which trade that only the title's partner was carried over to is with everyone.

    Below "Hàng Việt vào Mỹ tăng tốc": "Xuất khẩu 5 tháng đạt 180 tỷ USD, nhập 175 tỷ USD.¶Trong đó, Mỹ mua
    của Việt Nam 57 tỷ USD": what the same months' trade with it comes to is told later, and is much less.
    """
    traded = [n for n, s in enumerate(told) if is_traded(s)]
    first = next((k for k, n in enumerate(traded) if _tells_own(told[n])), len(traded))
    if first == len(traded):
        return list(told)
    named, before = told[traded[first]], set(traded[:first])
    carried = all(_is_carried_to(told[n], named) for n in before)
    if not carried or not any(_outweighs(told[n], named) for n in before):
        return list(told)
    return [replace(s, counterpart=WORLD) if n in before else s for n, s in enumerate(told)]


def beyond_partner(told: Sequence[Statement]) -> list[Statement]:
    """Statements in which a product that is too much to be a partner's is with everyone, and what follows it.

    "Xuất khẩu thủy sản đạt 5 tỷ USD. Trong đó, Lào mua 900 triệu USD. Tôm đạt 2 tỷ USD, cá tra 700 triệu"
    """
    found: list[Statement] = []
    shared = _Shared({}, {})
    past: Statement | None = None  # what was found to be too much last, as it was read
    for statement in told:
        turned = past is not None and _is_listed_with(statement, past)
        if turned or (_is_carried_part(statement) and shared.is_less_than(statement)):
            past = statement
            statement = replace(statement, counterpart=WORLD)
        elif statement.pair_basis == "clause":
            past = None
        if _is_amount(statement):
            shared.add(statement)
        found.append(statement)
    return found


@dataclass(frozen=True, slots=True)
class _Shared:
    """What everyone trades of a product at a time, and of that, what partners do."""

    wholes: dict[tuple[object, ...], Decimal]
    parts: dict[tuple[object, ...], list[tuple[str | None, Decimal, Decimal]]]

    def add(self, s: Statement) -> None:
        time = (s.measure, s.unit, s.period, s.reporter)
        whole = self.wholes.get((*time, s.commodity))
        if s.counterpart == WORLD:
            self.wholes.setdefault((*time, s.commodity), s.value)
        elif whole is not None:
            self.parts.setdefault((*time, s.counterpart), []).append((s.commodity, s.value, whole))

    def is_less_than(self, s: Statement) -> bool:
        """Whether the partner's part of another whole, which may hold this product, is less than it."""
        time = (s.measure, s.unit, s.period, s.reporter)
        own = self.wholes.get((*time, s.commodity))
        if own is not None and s.value < own:
            return False  # "Nga mua tổng cộng 4 tỷ USD cao su. Việt Nam là nguồn cung thứ hai với 1 tỷ USD"
        parts = self.parts.get((*time, s.counterpart), ())
        return any(goods != s.commodity and part < s.value <= whole for goods, part, whole in parts)


def _is_amount(s: Statement) -> bool:
    return is_traded(s) and s.transform == "level" and s.status == "actual"


def _is_carried_part(s: Statement) -> bool:
    """Whether a product's amount was carried over to a partner whom no clause of it names."""
    carried = s.pair_basis != "clause" and s.counterpart != WORLD
    return carried and s.commodity is not None and _is_amount(s)


def _is_listed_with(s: Statement, past: Statement) -> bool:
    """Whether a statement goes on with what was carried over: the next product, or a rate of the same one."""
    same = (s.measure, s.reporter, s.counterpart) == (past.measure, past.reporter, past.counterpart)
    goes_on = s.commodity != past.commodity or s.quote_start == past.quote_start
    return same and goes_on and s.pair_basis != "clause"


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
