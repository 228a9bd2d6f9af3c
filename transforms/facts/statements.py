"""What reading leaves: statements, which become facts, and rejections, which become rejected figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from transforms.facts.records import family_of
from transforms.mentions.calendar import Period


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Statement:
    """One figure that means something; offsets are into the reading copy."""

    start: int
    end: int
    quote_start: int
    quote_end: int
    measure: str
    transform: str
    reporter: str
    counterpart: str
    commodity: str | None
    value: Decimal
    step: Decimal
    unit: str
    qualifier: str
    status: str
    period: Period
    authority: str | None
    pair_basis: str
    period_basis: str | None
    rule: str
    out_of: int | None = None
    scope: str | None = None


def is_traded(s: Statement) -> bool:
    """Whether a statement is of trade, and no rank in it."""
    return family_of(s.measure) == "trade" and s.unit != "rank"


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Rejection:
    """One figure that is no fact, and why."""

    start: int
    end: int
    quote_start: int
    quote_end: int
    reason: str
    value: Decimal | None = None
    unit: str | None = None
    step: Decimal | None = None
    qualifier: str = "exact"
