"""The claims of a family, sorted by cell and statistics side, and how strongly they speak for each answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import chain

from transforms.reconcile.cells import Cell
from transforms.reconcile.claims import Claim
from transforms.reconcile.intervals import Interval

_SIZED_ALIKE = ("trade_turnover", "exports")
_YEARS_AROUND = 2
_NEAR = Decimal("0.99")  # wider than the half percent within which figures can be one
_INFINITE = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Position:
    """One answer to what a cell's value is: the claims that state it, or those that imply it over a link.

    ``value`` is the best single value and ``interval`` what fits all of the claims, in base units of the
    cell.
    """

    value: Decimal
    interval: Interval
    claims: tuple[Claim, ...]
    side: str
    unit: str
    link: str = "cell"

    @property
    def is_direct(self) -> bool:
        """Whether the claims state the answer, rather than imply it."""
        return self.link in ("cell", "reference")

    @property
    def articles(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(c.articles for c in self.claims))

    @property
    def stories(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(c.stories for c in self.claims))

    @property
    def spokesmen(self) -> tuple[Claim, ...]:
        """The claims that print an answer's best figure, or all of the claims that imply it together."""
        if not self.is_direct or len({c.cell for c in self.claims}) > 1:
            return self.claims
        best = best_of(self.claims)
        return tuple(c for c in self.claims if (c.value, c.qualifier) == (best.value, best.qualifier))

    @property
    def fact_ids(self) -> tuple[str, ...]:
        return tuple(sorted(chain.from_iterable(c.fact_ids for c in self.claims if not c.is_reference)))

    @property
    def sizes(self) -> Interval:
        """The sizes of figures that can be one with one of the claims'; see ``Claim.is_figure_of``."""
        sizes = [abs(c.value) for c in self.claims]
        return Interval(min(sizes) * _NEAR, max(sizes) / _NEAR)

    @property
    def authorities(self) -> frozenset[str]:
        return frozenset(c.authority for c in self.claims if c.authority and c.side)


def best_of(claims: Iterable[Claim]) -> Claim:
    """The claim that says most: unhedged, then finest, then told by most stories, then by a body that
    counts."""
    everyone = tuple(claims)
    finest = min(map(_blur, everyone))
    voices: dict[tuple[object, ...], set[str]] = defaultdict(set)
    sharp = [claim for claim in everyone if _blur(claim) == finest]
    for claim in sharp:
        voices[_wording(claim)] |= claim.stories
    return min(sharp, key=lambda claim: _merit(claim, len(voices[_wording(claim)])))


def _merit(claim: Claim, voices: int) -> tuple[object, ...]:
    return (*_blur(claim), -voices, claim.side is None, claim.value)


def _blur(claim: Claim) -> tuple[bool, Decimal]:
    low, high = claim.interval.low, claim.interval.high
    width = high - low if high is not None and low is not None else _INFINITE
    return claim.qualifier != "exact", width


def _wording(claim: Claim) -> tuple[object, ...]:
    return claim.value, claim.interval, claim.qualifier != "exact", claim.side is None


def positions_of(claims: Iterable[Claim]) -> list[Position]:
    """Claims of one cell, side and unit → the answers that they give, the best supported first.

    An answer gathers every claim that can be true together with its best one.
    """
    rest = sorted(claims, key=lambda c: c.sort_key)
    answers: list[Position] = []
    while rest:
        point = _heaviest(rest)
        here = [c for c in rest if c.interval.contains(point)]
        best = best_of(here)
        if len(here) < len(rest):
            here = [c for c in rest if c.interval.contains(point) or c.agrees(best)]
        answers.append(_direct(here, best))
        taken = {c.fact_ids for c in here}
        rest = [c for c in rest if c.fact_ids not in taken]
    return answers


def _direct(claims: list[Claim], best: Claim) -> Position:
    interval = best.interval
    for claim in claims:
        interval = interval.intersect(claim.interval) or interval
    return Position(best.value, interval, tuple(claims), side_of(best), best.unit)


def _heaviest(claims: list[Claim]) -> Decimal:
    """The value that the most stories can mean; among equals what official, later and finer claims say.

    A story has one vote however often it repeats itself; a body that counts adds half a vote to it.
    """
    spans = [(c.interval.low, c.interval.high, c) for c in claims]
    bounded = [(low, high, c) for low, high, c in spans if low is not None and high is not None]
    lows, highs = [low for low, _, _ in bounded], [high for _, high, _ in bounded]
    if len(bounded) == len(claims) and max(lows) <= min(highs):
        return max(lows)  # all of them can
    edges = [*((low, 0, c) for low, _, c in bounded), *((high, 1, c) for _, high, c in bounded)]
    votes: Counter[tuple[str, bool]] = Counter()
    total = heaviest = 0
    spots: list[Decimal] = []
    for value, is_end, claim in sorted(edges, key=lambda e: e[:2]):
        for vote in _votes(claim):
            votes[vote] += -1 if is_end else 1
            if votes[vote] == (0 if is_end else 1):
                total += (-1 if is_end else 1) * (1 if vote[1] else 2)
        if not is_end and total >= heaviest:
            spots = [value] if total > heaviest else [*spots, value]
            heaviest = total
    return min(spots, key=lambda spot: _merit_of_spot(spot, claims))


def _votes(claim: Claim) -> Iterator[tuple[str, bool]]:
    for voice in claim.stories or claim.fact_ids:
        yield voice, False
        if claim.side is not None:
            yield voice, True


def _merit_of_spot(spot: Decimal, claims: list[Claim]) -> tuple[object, ...]:
    here = [c for c in claims if c.interval.contains(spot)]
    latest = max((c.paper.published_at or date.min) for c in here)
    best = best_of(here)
    bodies = {voice for c in here for voice, is_official in _votes(c) if is_official}
    return (-len(bodies), -latest.toordinal(), _merit(best, len(best.stories)))


def side_of(claim: Claim) -> str:
    """Whose statistics a claim is taken for while nothing else is known."""
    return claim.side or claim.home


def sided(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Claims of one cell by statistics side.

    Where no body is named, a claim belongs to its reporter, unless the reporter's own figures contradict
    it and those of another side bear it out.
    """
    everyone = sorted(claims, key=lambda c: c.sort_key)
    stated: dict[str, list[Claim]] = defaultdict(list)
    for claim in everyone:
        if claim.side:
            stated[claim.side].append(claim)
    by_side: dict[str, list[Claim]] = defaultdict(list)
    for claim in everyone:
        by_side[claim.side or _weighed(claim, stated)].append(claim)
    return dict(by_side)


def _weighed(claim: Claim, stated: dict[str, list[Claim]]) -> str:
    def bears_out(side: str) -> bool:
        return any(claim.agrees(other) for other in stated.get(side, ()))

    if not stated.get(claim.home) or bears_out(claim.home):
        return claim.home
    others = [side for side in sorted(stated) if side != claim.home]
    return next((side for side in others if bears_out(side)), claim.home)


class Evidence:
    """Every claim of a family that links can tie together, by cell, side and unit.

    Args:
        claims: facts and official figures of one family.
        totals: claims of trade with the world, which shares are of.
    """

    def __init__(self, claims: Iterable[Claim], totals: Iterable[Claim] = ()) -> None:
        by_cell: dict[Cell, list[Claim]] = defaultdict(list)
        self.forecasts: list[Claim] = []
        self.totals: dict[Cell, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.cell.is_dated and claim.status == "actual":
                by_cell[claim.cell].append(claim)
            elif claim.cell.is_dated and claim.status == "forecast":
                self.forecasts.append(claim)
        for claim in sorted(totals, key=lambda c: c.sort_key):
            self.totals[claim.cell].append(claim)
        self._facts: dict[tuple[Cell, str | None], list[Claim]] = defaultdict(list)
        self._official: dict[tuple[Cell, str | None], list[Claim]] = defaultdict(list)
        self._side: dict[tuple[str, ...], str] = {}
        self._sides: dict[Cell, list[str]] = {}
        self._series: dict[Cell, list[Cell]] = defaultdict(list)
        self.own_answers: dict[tuple[str, ...], list[Position]] = {}
        self._positions: dict[tuple[Cell, str], list[Position]] = {}
        self._shared: dict[tuple[Cell, str], Interval | None] = {}
        self.cells = sorted(by_cell)
        for cell in self.cells:
            self._series[cell.at("", "")].append(cell)
            by_side = sided(by_cell[cell])
            self._sides[cell] = sorted(
                s for s, here in by_side.items() if not all(c.is_reference for c in here)
            )
            for side, here in by_side.items():
                for claim in here:
                    self._add(claim, side)

    def _add(self, claim: Claim, side: str) -> None:
        self._side[claim.fact_ids] = side
        kind = self._official if claim.is_reference else self._facts
        kind[claim.cell, side].append(claim)
        kind[claim.cell, None].append(claim)

    def sides(self, cell: Cell) -> list[str]:
        """The statistics sides with facts for a cell."""
        return self._sides.get(cell, [])

    def side_of(self, claim: Claim) -> str:
        """Whose statistics a claim is taken for, all things weighed."""
        return self._side.get(claim.fact_ids) or side_of(claim)

    def facts(self, cell: Cell, side: str | None = None) -> list[Claim]:
        """What articles claim of a cell, of one side or of all."""
        return self._facts.get((cell, side), [])

    def official(self, cell: Cell, side: str | None = None) -> list[Claim]:
        """What the reference says of a cell, of one side or of all."""
        return self._official.get((cell, side), [])

    def everything(self, cell: Cell) -> list[Claim]:
        """Articles' and official claims of every side."""
        return [*self.facts(cell), *self.official(cell)]

    def periods(self, cell: Cell) -> list[Cell]:
        """The cells that differ in their period alone."""
        return self._series.get(cell.at("", ""), [])

    def around(self, cell: Cell) -> list[Cell]:
        """Cells of the same period, and the same span of the years before and after."""
        years = (int(cell.end[:4]) - 1, int(cell.end[:4]) + 1)
        near = [c for c in self.periods(cell) if int(c.end[:4]) in years and c.end[4:7] == cell.end[4:7]]
        return near + [c for c in self.cells if (c.start, c.end) == (cell.start, cell.end)]

    def of_a_size(self, cell: Cell) -> list[Cell]:
        """Levels of about the size of a cell's: of its measure, or of trade for trade, within two years."""
        kind = _SIZED_ALIKE if cell.measure in _SIZED_ALIKE else (cell.measure,)
        return [
            c
            for c in self.cells
            if c.measure in kind
            and (c.transform, c.dimension, c.is_stock) == ("level", cell.dimension, cell.is_stock)
            and abs(int(c.end[:4]) - int(cell.end[:4])) <= _YEARS_AROUND
        ]

    def positions(self, cell: Cell, side: str) -> list[Position]:
        """The answers of a side's articles, best supported first, a unit at a time."""
        found = self._positions.get((cell, side))
        if found is None:
            found = self._positions[cell, side] = self._answers(cell, side)
        return found

    def shared(self, cell: Cell, side: str) -> Interval | None:
        """What every claim of a side can stand for; None where they do not all meet, or differ in unit."""
        if (cell, side) not in self._shared:
            self._shared[cell, side] = _shared(self.facts(cell, side))
        return self._shared[cell, side]

    def _answers(self, cell: Cell, side: str) -> list[Position]:
        by_unit: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.facts(cell, side):
            by_unit[claim.unit].append(claim)
        groups = sorted(by_unit.items(), key=lambda u: (-len({s for c in u[1] for s in c.stories}), u[0]))
        return [replace(p, side=side) for _, here in groups for p in positions_of(here)]


def _shared(claims: list[Claim]) -> Interval | None:
    shared: Interval | None = claims[0].interval if claims else None
    for claim in claims:
        shared = shared.intersect(claim.interval) if shared is not None else None
    return shared if len({c.unit for c in claims}) == 1 else None
