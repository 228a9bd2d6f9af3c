"""Facts and official figures → claims: who says what of which cell, and what the printed figure can stand
for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from transforms.reconcile.cells import Cell, canonical, dimension_of, period_of
from transforms.reconcile.intervals import Interval, interval_of, step_of
from transforms.reconcile.sides import economy_of, side_of_authority

_CLOSE = 200  # a half percent: hedged and cut figures further apart are no one figure
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
        if self.unit != other.unit:
            return False
        size, theirs = abs(self.value), abs(other.value)
        is_close = abs(size - theirs) * _CLOSE <= max(size, theirs)
        hedged = self.qualifier != "exact" or other.qualifier != "exact"
        is_cut = self.is_cut_from(other) or other.is_cut_from(self)
        return size == theirs or (is_close and (is_cut or (hedged and self.agrees(other))))

    def agrees(self, other: Claim) -> bool:
        """Whether both can be true: the intervals meet, or one is the other cut off."""
        if self.unit != other.unit:
            return False
        return self.interval.meets(other.interval) or self.is_cut_from(other) or other.is_cut_from(self)


def claims_of(
    rows: Iterable[Mapping[str, Any]], papers: Mapping[str, Paper], stories: Mapping[str, str]
) -> list[Claim]:
    """Facts, one row each or many merged, → claims in an order of their own.

    Args:
        rows: with the columns of ``facts``; where statements were merged, ``fact_ids`` and ``articles``
            list the facts and articles behind a row.
        papers: article_id → where it was printed.
        stories: article_id → story_id; an article that is not there is a story of its own.
    """
    merged: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        key = tuple(row.get(c) for c in _SAME)
        merged.setdefault(key, []).append(row)
    return sorted((_claim(group, papers, stories) for group in merged.values()), key=lambda c: c.sort_key)


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


def _claim(rows: list[Mapping[str, Any]], papers: Mapping[str, Paper], stories: Mapping[str, str]) -> Claim:
    row = min(rows, key=lambda r: str(r.get("printed")))
    fact_ids = sorted({i for r in rows for i in r.get("fact_ids") or (r["fact_id"],)})
    articles = sorted({i for r in rows for i in r.get("articles") or (r["article_id"],)})
    measure, reporter, counterpart, sign = canonical(
        row["measure"], row["transform"], row["reporter"], row["counterpart"]
    )
    start, end = period_of(row["measure"], row["period_start"], row["period_end"], row["period_kind"])
    scope = (row.get("scope") or "world") if measure.endswith("_rank") else ""
    dimension = dimension_of(measure, row["transform"], row["unit"])
    what = (measure, row["transform"], reporter, counterpart, row["commodity"] or "", scope)
    value = Decimal(row["value"])
    step, interval = _reach(row, value)
    return Claim(
        fact_ids=tuple(fact_ids),
        articles=frozenset(articles),
        stories=frozenset(stories.get(a, a) for a in articles),
        cell=Cell(*what, start, end, dimension),
        measure=row["measure"],
        reporter=row["reporter"],
        counterpart=row["counterpart"],
        period=Period(row["period_start"], row["period_end"], row["period_kind"]),
        value=value * sign,
        interval=interval.scale(Decimal(sign)),
        step=step,
        unit=row["unit"],
        qualifier=row["qualifier"],
        status=row["status"],
        authority=row["authority"],
        side=side_of_authority(row["authority"]),
        out_of=row.get("out_of"),
        paper=min((papers.get(a, Paper()) for a in articles), key=_first_printed),
    )


def _first_printed(paper: Paper) -> tuple[date, str]:
    return paper.published_at or date.max, paper.publisher or "\uffff"


def _reach(row: Mapping[str, Any], value: Decimal) -> tuple[Decimal, Interval]:
    """Step and interval of a printed figure. Ranks are no rounded figures, and counts are only where they
    end in 00."""
    step = step_of(row.get("printed") or "", value)
    if row["unit"] == "rank":
        return step, Interval(value, value)
    if row["unit"] == "count" and row["qualifier"] == "exact" and step == 1 and value % 100:
        return step, Interval(value, value)
    if row["unit"] == "count" and step == 1 and value and value % 100 == 0:
        step = Decimal(100)
    if row.get("value_low") is not None and row.get("value_high") is not None and row["unit"] != "count":
        return step, Interval(Decimal(row["value_low"]), Decimal(row["value_high"]))
    return step, interval_of(value, step, row["qualifier"])


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
