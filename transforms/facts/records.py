"""What is remembered of a text: topics, pairs, partners, periods, and where each was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from transforms.mentions.calendar import Period

HOME = "VN"
WORLD = "W00"
NEVER = (-2, -2)
"""Sentence and paragraph of what was not told: near no other's."""

WAYS = ("exports", "imports")
"""The two ways of trade, in the order in which they are told."""

CHANGES = ("up", "down", "change")
"""Words of growth that say that something rose or fell."""

NO_AMOUNTS = ("other", "bare")
"""Figures that tell nothing of a measure ("top 5 tỉnh, thành")."""

TRADE_OF_RANK = {"export_market_rank": "exports", "import_source_rank": "imports"}
"""Ranks in trade that goes one way, and which way that is."""

LONG = ("year", "ytd", "none")
"""Periods that hold all that was told of their year."""

_FAMILIES = {
    "trade_turnover": "trade",
    "exports": "trade",
    "imports": "trade",
    "trade_balance": "trade",
    "fdi_registered_capital": "fdi",
    "fdi_disbursed_capital": "fdi",
    "fdi_projects": "fdi",
    "visitor_arrivals": "visitors",
    "agreements": "agreements",
}


def family_of(measure: str) -> str:
    """trade, fdi, visitors or agreements; "" for what is none of them."""
    return _FAMILIES.get(measure, "")


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Topic:
    """The measure that governs figures, or the reason (``veto``) why what follows is none of ours."""

    measure: str = ""
    rule: str = ""
    veto: str = ""
    is_weak: bool = False
    props: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    family: str = field(init=False)

    def __post_init__(self) -> None:
        self.family = family_of(self.measure)


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Pair:
    """Reporter and counterpart, and the number of the sentence and paragraph that named them."""

    reporter: str
    counterpart: str
    sentence: int
    paragraph: int
    is_ranked: bool = False  # only a rank was told of it
    is_stated: bool = False  # the clause named both sides
    is_market: bool = False  # it was told that the reporter sells there
    is_alone: bool = False  # a province that is singled out of the whole country
    measure: str = ""  # what was told of it

    @property
    def partner(self) -> str:
        """The side that is not Vietnam; the counterpart where neither or both are."""
        return (
            self.reporter
            if (is_home(self.counterpart) or self.counterpart == WORLD) and not is_home(self.reporter)
            else self.counterpart
        )


def is_home(code: str) -> bool:
    """Vietnam or one of its provinces."""
    return code == HOME or is_province(code)


def is_province(code: str) -> bool:
    """One of Vietnam's provinces."""
    return code.startswith(f"{HOME}-")


@dataclass(frozen=True, slots=True)
class Partner:
    """A foreign place and where it was last named; ``is_alone``: its sentence names no other."""

    code: str
    sentence: int
    paragraph: int
    is_alone: bool = True


@dataclass(slots=True)  # not frozen, which would take several times as long to make
class Dated:
    """A period and where it was named; ``whole``: what it was singled out of ("riêng tháng 7")."""

    period: Period
    sentence: int
    paragraph: int
    whole: Dated | None = None
    is_inserted: bool = False  # between what was told of the whole in one sentence

    def past(self, paragraph: int) -> Dated:
        """What a later paragraph goes on with: "riêng tháng 7" was an aside."""
        return self.whole if self.whole is not None and self.paragraph < paragraph else self


@dataclass(frozen=True, slots=True)
class Known:
    """What other figures of a story say of one; None where they leave it as it was read."""

    pair: tuple[str, str] | None = None  # reporter and counterpart
    period: Period | None = None
    goods: tuple[str | None] | None = None  # the product, or that it is of all goods
    measure: str | None = None

    def with_more(self, other: Known) -> Known:
        """This, and what another says that it leaves open."""
        return Known(
            self.pair or other.pair,
            self.period or other.period,
            self.goods or other.goods,
            self.measure or other.measure,
        )


@dataclass(frozen=True, slots=True)
class Ranking:
    """The last rank told: in whose trade or investment, of what and where."""

    measure: str
    owner: str
    value: int
    paragraph: int
    goods: str | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """Trade of both ways, whose, where it was told, and which of its parts were told since (``last``)."""

    topic: Topic
    reporter: str
    counterpart: str
    sentence: int
    paragraph: int
    parts: frozenset[str] = frozenset()
    last: int = -1
    ends: date | None = None
    is_long: bool = True  # of a year, or its months so far
    value: Decimal | None = None
    counted_by: str | None = None  # the economy whose statistics were quoted, if any


@dataclass(frozen=True, slots=True)
class Both:
    """Whose exports and imports a sentence has told, and which of the two."""

    sides: tuple[str, str]
    sentence: int
    parts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Listing:
    """Products that were listed as what a partner buys or sells, and where."""

    partner: str
    paragraph: int
    goods: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gates:
    """Where gates of a land border were spoken of last, whose they are, and whether a story opens on them.

    ``titled``: its title names them.
    """

    sentence: int
    paragraph: int
    province: str | None
    opens: bool
    titled: bool = False
