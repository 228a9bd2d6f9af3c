"""Facts and official figures → claims: who says what of which cell, and what the printed figure can stand
for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from transforms.reconcile.cells import Cell, canonical, dimension_of, period_of
from transforms.reconcile.intervals import Interval, interval_of, step_of
from transforms.reconcile.sides import economy_of, side_of_authority

_CLOSE = 200  # a half percent: hedged and cut figures further apart are no one figure
_ROUND_COUNT = 50  # a count that ends in 00 is one to the nearest hundred
_BOUND_QUALIFIERS = {"nearly": "under", "lower bound": "over", "more than": "over", "over": "over"}


@dataclass(frozen=True, slots=True)
class Paper:
    """Where and when a claim was first printed, for the reader."""

    publisher: str | None = None
    published_at: date | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A period as stated."""

    start: date | None
    end: date | None
    kind: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a figure, by every article that makes it in the same words.

    ``value`` and ``interval`` have the sign of the canonical cell; ``side`` is whose statistics they are,
    where the authority says so, and ``home`` the economy whose trade or inward investment the claim is
    about.
    """

    fact_ids: tuple[str, ...]
    articles: frozenset[str]
    stories: frozenset[str]
    cell: Cell
    measure: str
    reporter: str
    counterpart: str
    period: Period
    value: Decimal
    interval: Interval
    step: Decimal
    unit: str
    qualifier: str
    status: str
    authority: str | None
    side: str | None
    out_of: int | None = None
    paper: Paper = field(default_factory=Paper)
    doubt: str = "none"
    is_reference: bool = False

    def __hash__(self) -> int:
        return hash(self.fact_ids)  # no two claims share a fact

    @property
    def home(self) -> str:
        return economy_of(self.reporter)

    @property
    def sort_key(self) -> tuple[str, ...]:
        return self.fact_ids

    @property
    def digits(self) -> int:
        """How many digits the printed figure has: 4 for 175,6."""
        return len(str(int(abs(self.value) / self.step)))

    def is_cut_from(self, other: Claim) -> bool:
        """Whether this figure is the other with its last digits cut off: 175 for 175,6."""
        if self.qualifier != "exact" or other.qualifier != "exact" or other.step >= self.step:
            return False
        size, finer = abs(self.value), abs(other.value)
        return (self.value < 0) == (other.value < 0) and finer // self.step * self.step == size

    def is_figure_of(self, other: Claim) -> bool:
        """Whether both print one figure, to the digits of the coarser: 260 for 260,65, "hơn 260" for it
        too."""
        size, theirs = abs(self.value), abs(other.value)
        if self.unit != other.unit or abs(size - theirs) * _CLOSE > max(size, theirs):
            return False
        is_hedged = self.qualifier != "exact" or other.qualifier != "exact"
        is_cut = self.is_cut_from(other) or other.is_cut_from(self)
        return size == theirs or is_cut or (is_hedged and self.agrees(other))

    def agrees(self, other: Claim) -> bool:
        """Whether both can be true: the intervals meet, or one is the other cut off."""
        if self.unit != other.unit:
            return False
        return self.interval.meets(other.interval) or self.is_cut_from(other) or other.is_cut_from(self)


def claims_of(
    rows: Iterable[Mapping[str, Any]], papers: Mapping[str, Paper], stories: Mapping[str, str]
) -> list[Claim]:
    """Facts → claims, in an order of their own.

    Args:
        rows: with the columns of ``facts``.
        papers: article_id → where it was printed.
        stories: article_id → story_id; an article that is not there is a story of its own.
    """
    merged: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        merged.setdefault(tuple(row.get(c) for c in _SAME), []).append(row)
    statements = []
    for alike in merged.values():
        articles = {row["article_id"] for row in alike}
        statements.append(
            {
                **alike[0],
                "printed": min(row["printed"] or "" for row in alike),
                "fact_ids": [row["fact_id"] for row in alike],
                "articles": articles,
                "stories": {stories.get(a, a) for a in articles},
                "paper": min((papers.get(a, Paper()) for a in articles), key=_first_printed),
            }
        )
    return sorted(map(claim_of, statements), key=lambda c: c.sort_key)


_SAME = (
    *("measure", "transform", "reporter", "counterpart", "commodity", "scope", "period_start", "period_end"),
    *(
        "period_kind",
        "unit",
        "status",
        "qualifier",
        "value",
        "value_low",
        "value_high",
        "authority",
        "out_of",
    ),
)


def claim_of(row: Mapping[str, Any]) -> Claim:
    """A statement → a claim.

    Args:
        row: the columns of ``facts`` that say what is claimed, the ``fact_ids``, ``articles`` and
            ``stories`` that say it in these words, and the ``paper`` that first printed it.
    """
    cell, period, sign = _cell_of(*(row[c] for c in _WORDING))
    value = Decimal(row["value"])
    step, interval = _reach(row, value)
    is_turned = sign < 0
    return Claim(
        fact_ids=tuple(sorted(set(row["fact_ids"]))),
        articles=frozenset(row["articles"]),
        stories=frozenset(row["stories"]),
        cell=cell,
        measure=row["measure"],
        reporter=row["reporter"],
        counterpart=row["counterpart"],
        period=period,
        value=-value if is_turned else value,
        interval=interval.negated() if is_turned else interval,
        step=step,
        unit=row["unit"],
        qualifier=row["qualifier"],
        status=row["status"],
        authority=row["authority"],
        side=side_of_authority(row["authority"]),
        out_of=row["out_of"],
        paper=row["paper"],
    )


_WORDING = (
    *("measure", "transform", "reporter", "counterpart", "commodity", "scope"),
    *("period_start", "period_end", "period_kind", "unit"),
)


@lru_cache(maxsize=4096)
def _cell_of(
    measure: str,
    transform: str,
    reporter: str,
    counterpart: str,
    commodity: str | None,
    scope: str | None,
    start: date | None,
    end: date | None,
    kind: str,
    unit: str,
) -> tuple[Cell, Period, int]:
    """The canonical cell of a claim's words, the period as stated, and the sign that values take."""
    name, first, second, sign = canonical(measure, transform, reporter, counterpart)
    rank_scope = (scope or "world") if name.endswith("_rank") else ""
    cell = Cell(
        *(name, transform, first, second, commodity or "", rank_scope),
        *period_of(measure, start, end, kind),
        dimension_of(name, transform, unit),
    )
    return cell, Period(start, end, kind), sign


def _first_printed(paper: Paper) -> tuple[date, str]:
    return paper.published_at or date.max, paper.publisher or "\uffff"


def _reach(row: Mapping[str, Any], value: Decimal) -> tuple[Decimal, Interval]:
    """Step and interval of a printed figure; a rank is no rounded figure."""
    low, high, is_exact = row.get("value_low"), row.get("value_high"), row["qualifier"] == "exact"
    if row["unit"] == "rank":
        return Decimal(1), Interval(value, value)
    if row["unit"] == "count" and is_exact:
        return _counted(value, low, high)
    if is_exact and low is not None and high is not None and low < high:
        return high - low, Interval(low, high)  # half a step either way
    step = step_of(row.get("printed") or "", value)
    if low is not None and high is not None:
        return step, Interval(low, high)
    return step, interval_of(value, step, row["qualifier"])


def _counted(value: Decimal, low: Decimal | None, high: Decimal | None) -> tuple[Decimal, Interval]:
    """Step and interval of a count: it is rounded where it ends in 00 ("3.800") or in words ("1,7 triệu")."""
    give = _ROUND_COUNT if value and value % 100 == 0 else 0
    if low is None or high is None or high - low <= 1:
        return Decimal(1), Interval(value - give, value + give)
    return high - low, Interval(min(low, value - give), max(high, value + give))


def reference_claims(rows: Iterable[Mapping[str, Any]]) -> list[Claim]:
    """Rows of ``reference`` that can be trusted → claims of the side whose statistics they are.

    Suspect rows are left out. Investment is seen from its host, whoever counts it.
    """
    return sorted((_official(row) for row in rows if row["doubt"] != "suspect"), key=lambda c: c.sort_key)


def _official(row: Mapping[str, Any]) -> Claim:
    side, reporter, counterpart = economy_of(row["reporter"]), row["reporter"], row["counterpart"]
    if row["measure"].startswith("fdi_") and reporter == "CN" and counterpart == "VN":
        reporter, counterpart = counterpart, reporter
    measure, first, second, sign = canonical(row["measure"], "level", reporter, counterpart)
    start, end = period_of(row["measure"], row["period_start"], row["period_end"], row["period_kind"])
    scope = "world" if measure.endswith("_rank") else ""
    value = Decimal(row["value"])
    step, interval = _official_reach(row, value)
    return Claim(
        fact_ids=(row["reference_id"],),
        articles=frozenset(),
        stories=frozenset(),
        cell=Cell(measure, "level", first, second, "", scope, start, end),
        measure=row["measure"],
        reporter=reporter,
        counterpart=counterpart,
        period=Period(row["period_start"], row["period_end"], row["period_kind"]),
        value=value * sign,
        interval=interval.scale(Decimal(sign)),
        step=step,
        unit=row["unit"],
        qualifier="exact",
        status="actual",
        authority=row["authority"],
        side=side,
        doubt=row["doubt"],
        is_reference=True,
    )


def _official_reach(row: Mapping[str, Any], value: Decimal) -> tuple[Decimal, Interval]:
    if row["unit"] in ("rank", "count"):
        return Decimal(1), Interval(value, value)
    step = step_of("", value)
    note = (row["note"] or "").casefold()
    if "includ" in note:
        return step, Interval(Decimal(0), value)  # of a wider scope: as much at most
    if row["doubt"] == "bound":
        qualifier = next((q for word, q in _BOUND_QUALIFIERS.items() if word in note), "about")
        return step, interval_of(value, step, qualifier)
    return step, interval_of(value, step, "about" if row["doubt"] == "derived" else "exact")
