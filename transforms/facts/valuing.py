"""What a figure says: status, sign, scale, and whether a percentage is growth or a share."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from transforms.facts.context import HOME, WORLD, Topic
from transforms.facts.items import Item
from transforms.facts.pairs import Sides
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import load


@cache
def _from_words() -> frozenset[str]:
    return frozenset(fold(word) for word in load("roles")["roles"]["from"])


def status_of(
    state: SentenceState, right: list[Item], period: Period, quantity: Quantity, topic: Topic, transform: str
) -> str:
    status = next(
        (i.id for i in right if i.kind == "status" and i.id in ("target", "forecast")), state.scope.status
    )
    if state.scope.is_base:
        return "actual"
    at = state.context.published
    level = state.told[-1] if state.told and transform == "growth" else None
    if (
        status == "actual"
        and level is not None
        and level.status == "forecast"
        and level.measure == topic.measure
        and level.period == period
    ):
        return "forecast"
    if status == "actual" and quantity.qualifier == "about" and period.kind == "year" and at and at.month:
        over = period.end is None or period.end <= at.first_day or (at.month == 12 and (at.day or 0) >= 20)
        return "actual" if over else "forecast"
    return status


def is_flow_of(state: SentenceState, topic: Topic, sides: Sides) -> bool:
    """Whether a cut-off day closes a year's capital from all investors rather than a stock."""
    counted = any(i.quantity is not None and i.quantity.measure == "fdi_projects" for i in state.items)
    everyone = sides.counterpart == WORLD and sides.reporter == HOME
    return everyone and topic.family == "fdi" and not state.scope.is_stock and not counted


def value_of(
    state: SentenceState,
    quantity: Quantity,
    topic: Topic,
    transform: str,
    sign: int,
    period: Period,
    commodity: str | None,
    sides: Sides,
) -> tuple[Decimal, Decimal]:
    reading = quantity.readings[0]
    bounds = topic.props.get("typical")
    whole = commodity is None and transform == "level" and quantity.kind == "money"
    if bounds and whole and len(quantity.readings) > 1 and quantity.unit in (None, "USD", "EUR"):
        low, high = (Decimal(int(b)) for b in bounds)
        yearly = period.kind in ("year", "range") and "-" not in f"{sides.reporter}{sides.counterpart}"
        floor = low if yearly else Decimal(0)
        fitting = [r for r in quantity.readings if floor <= r.value <= high]
        reading = fitting[0] if fitting else reading
    value = reading.value
    if transform == "growth":
        return value * sign, reading.step
    if topic.measure == "trade_balance" and transform == "level":
        way = topic.props.get("sign") or quantity.sign or 1
        return value * int(way), reading.step
    return value, reading.step


def is_from(state: SentenceState, quantity: Quantity) -> bool:
    """Whether "từ" stands right before the figure: what a change starts at."""
    return quantity.start > 0 and state.sentence.tokens[quantity.start - 1] in _from_words()


def is_multiple(state: SentenceState, before: list[Item]) -> bool:
    """Whether "n lần" multiplies rather than counts occasions."""
    return any(i.kind == "growth" and i.id in ("multiple", "up", "down") for i in before[-3:])


def parallel_share(state: SentenceState, at: int, part: bool) -> tuple[str, int] | None:
    """ "A 1,06 tỷ USD, 8,5%; B 918 triệu USD, 7,4%": a bare percentage right after an amount is its share."""
    near = [i for i in state.items[max(0, at - 3) : at] if i.kind == "quantity" and i.id == "money"]
    shares = [s for s in [*state.told, *state.context.told] if s.transform == "share"]
    return ("share", 1) if near and (shares or part) else None
