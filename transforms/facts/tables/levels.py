"""Heads in two levels, printed one behind the other: which of the lower ones stand below which upper one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from transforms.facts.tables.captions import Caption, caption_of, is_balance
from transforms.facts.tables.cells import Cell, is_named
from transforms.facts.tables.heads import joined, spread, with_brackets
from transforms.lazy import lazy
from transforms.text.reading import Reading

_AMOUNT = re.compile(r"\d{1,3}(?:[., ]\d{3})+|\d{5,}")  # printed as no rate is
_RATES = ("percent", "count")
_MOST_SINGLES = 6  # heads that stand for a column by themselves, beside others that span several
_SMALLEST = 2  # names below an upper head

Columns = list[list[Cell]]  # the heads of each, uppermost first


@dataclass(eq=False)
class Below:
    """The figures that heads stand above, those of some rows, column by column."""

    reading: Reading
    figures: Sequence[Sequence[Cell]]

    @property
    def width(self) -> int:
        return len(self.figures)

    @lazy
    def amounts(self) -> list[bool]:
        """For each column whether most of its figures are printed as no rate is."""
        return [_are_amounts(column) for column in self.figures]

    @lazy
    def falls(self) -> list[bool]:
        """For each column whether a figure of it is of a fall."""
        return [any(c.figure is not None and c.figure.is_negative for c in column) for column in self.figures]

    def columns(self, cells: Sequence[Cell]) -> Columns | None:
        """The heads of each column; None where they are not as many, or do not fit the figures."""
        heads = with_brackets(cells)
        found = spread(heads, self.width)
        if len(heads) <= self.width:
            return None if found is None or self.come_twice(found) else found
        if found is not None and self._hold(found):
            return found
        if (paired := self._paired(heads)) is not None:
            return paired
        is_worded = all(any(map(str.isalpha, c.text)) for c in heads)  # a mere year is a head of its own
        return self._levelled(heads) or (self._levelled(joined(heads)) if is_worded else None)

    def are_dated(self, cells: Sequence[Cell]) -> bool:
        """Whether all heads name periods, and nothing else."""
        return all(_is_dated(caption_of(self.reading, cell)) for cell in cells)

    def come_twice(self, columns: Columns) -> bool:
        """Whether columns are called alike, as below heads that are not known; rates may be."""
        names = Counter(tuple(cell.folded for cell in column) for column in columns)
        twice = (column for column in columns if names[tuple(cell.folded for cell in column)] > 1)
        return any(not _is_rate([caption_of(self.reading, cell) for cell in column]) for column in twice)

    def _levelled(self, heads: Sequence[Cell]) -> Columns | None:
        """The one way in which the last heads stand below the others.

        "9 tháng/2021, 9 tháng/2022, Thị phần, Lượng, Giá trị, Lượng, Giá trị, 2021, 2022" are six columns.
        """
        spans = len(heads) - self.width
        if spans < 1 or any(cell.text.endswith(".") for cell in heads):
            return None
        read = [caption_of(self.reading, cell) for cell in heads]
        singles = range(min(self.width - _SMALLEST * spans, _MOST_SINGLES) + 1)
        ways = [columns for many in singles for columns in _ways(read, spans, many)]
        fitting = [way for way in ways if self._fit(way) and self._may_fall(way) and not _clash(way)]
        return [[c.cell for c in column] for column in fitting[0]] if len(fitting) == 1 else None

    def _paired(self, heads: Sequence[Cell]) -> Columns | None:
        """One lower head below each upper one, which says that it is of weight or worth.

        "Tháng 2/2013, Tháng 2/2014, So với cùng kỳ (%), Trị giá (USD), Trị giá (USD), Trị giá"
        """
        read = [caption_of(self.reading, cell) for cell in heads]
        uppers, lowers = read[: self.width], read[self.width :]
        named = all(map(_is_amount, lowers)) and not any(map(_is_amount, uppers))
        if len(lowers) != len(uppers) or not named:
            return None
        columns = [list(pair) for pair in zip(uppers, lowers, strict=True)]
        fits = self._fit(columns) and self._may_fall(columns) and not _clash(columns)
        return [[head.cell for head in column] for column in columns] if fits else None

    def _hold(self, columns: Columns) -> bool:
        read = [[caption_of(self.reading, cell) for cell in cells] for cells in columns]
        return self._fit(read) and not (_go_on(read) or _is_open(read) or _dates(read))

    def _may_fall(self, columns: Sequence[Sequence[Caption]]) -> bool:
        """Whether figures that fall stand below heads of rates or of balances alone."""
        return all(
            _is_rate(heads) or any(is_balance(m) for h in heads for m in h.measures)
            for heads, falls in zip(columns, self.falls, strict=True)
            if falls
        )

    def _fit(self, columns: Sequence[Sequence[Caption]]) -> bool:
        """Whether no rates stand below the head of an amount, and no amounts below that of a rate."""
        return not any(
            (has_amounts and _is_rate(heads)) or (falls and any(h.rate == "share" for h in heads))
            for heads, has_amounts, falls in zip(columns, self.amounts, self.falls, strict=True)
        )


def below(reading: Reading, rows: Sequence[Sequence[Cell]]) -> Below:
    """What heads stand above, from the figures of rows as long as each other."""
    return Below(reading, list(zip(*rows, strict=True)))


def _go_on(columns: Sequence[Sequence[Caption]]) -> bool:
    """Whether a head behind those that span others is called as a lower one, whose upper one is missing."""
    spanned: set[str] = set()
    for heads in columns:
        if len(heads) == 1 and _name(heads[0]) in spanned:
            return True
        spanned |= {_name(head) for head in heads[1:]}
    return False


def _is_open(columns: Sequence[Sequence[Caption]]) -> bool:
    """Whether a period without lower heads stands behind one with them, which it might have as well."""
    dated = [len(heads) for heads in columns if _is_dated(heads[0])]
    return len(dated) > 1 and dated[-1] == 1 and max(dated) > 1


def _are_amounts(column: Sequence[Cell]) -> bool:
    figures = [cell.figure for cell in column if cell.figure is not None]
    amounts = [f for f in figures if _AMOUNT.fullmatch(f.digits) and not f.is_percent]
    return 2 * len(amounts) > len(figures)


def _is_rate(heads: Sequence[Caption]) -> bool:
    return any(h.rate or any(u.unit == "percent" for u in h.units) for h in heads)


def _ways(read: Sequence[Caption], spans: int, many: int) -> Iterator[list[list[Caption]]]:
    """The columns if ``many`` of the upper heads stand for one column, whichever they are."""
    first = spans + many
    runs = _runs(read[first:], spans)
    if runs is None:
        return
    names = {_name(head) for head in read[first:]}
    for spanning in combinations(range(first), spans):
        under = dict(zip(spanning, runs, strict=True))
        if any(_name(read[at]) in names and not any(map(_is_dated, run)) for at, run in under.items()):
            continue  # "Trị giá" below a period is no head of others, but for years
        columns: list[list[Caption]] = []
        for at, upper in enumerate(read[:first]):
            columns += [[upper, lower] for lower in under[at]] if at in under else [[upper]]
        yield columns


def _runs(lowers: Sequence[Caption], count: int) -> list[list[Caption]] | None:
    """Lower heads in as many runs: one ends where a name comes again or, failing that, periods begin."""
    for is_apart in (_comes_again, _is_apart):
        runs: list[list[Caption]] = [[]]
        for head in lowers:
            if is_apart(runs[-1], head):
                runs.append([])
            runs[-1].append(head)
        if len(runs) == count and all(len(run) >= _SMALLEST for run in runs):
            return runs
    return None


def _comes_again(run: Sequence[Caption], head: Caption) -> bool:
    return any(_name(head) == _name(before) for before in run)


def _is_apart(run: Sequence[Caption], head: Caption) -> bool:
    known = [is_dated for before in run if (is_dated := _is_dated(before)) is not None]
    return _comes_again(run, head) or (bool(known) and _is_dated(head) not in (None, known[-1]))


def _name(head: Caption) -> str:
    """What a lower head is called: amounts and values each by one name, whatever unit stands behind them."""
    if head.is_quantity:
        return "quantity"
    name = head.cell.folded.partition("(")[0].strip()
    return "worth" if is_named(Cell(0, 0, name), "worth", "cues") else name


def _is_dated(head: Caption) -> bool | None:
    """Whether a head names a period; None for that of a rate, which stands beside either."""
    if head.rate:
        return None
    return head.cell.year is not None or any(i.period is not None for i in head.items)


def _dates(columns: Sequence[Sequence[Caption]]) -> bool:
    return any(_are_dated_alike(*pair) for heads in columns for pair in pairwise(heads))


def _are_dated_alike(upper: Caption, lower: Caption) -> bool:
    """Whether heads below each other name two years or two spans of months, and no month of a year."""
    are_dated = _is_dated(upper) and _is_dated(lower)
    return bool(are_dated) and (upper.cell.year is None) == (lower.cell.year is None)


def _clash(columns: Sequence[Sequence[Caption]]) -> bool:
    """Whether heads cannot stand as they do: two periods or two measures below each other, say."""
    return _go_on(columns) or any(
        _are_dated_alike(upper, lower)
        or (_is_amount(upper) and _is_amount(lower))
        or (upper.rate != "" and _counts_amounts(lower))
        for heads in columns
        for upper, lower in pairwise(heads)
    )


def _is_amount(head: Caption) -> bool:
    return head.is_quantity or _name(head) == "worth"


def _counts_amounts(head: Caption) -> bool:
    return any(unit.unit not in _RATES for unit in head.units) and not _is_rate([head])
