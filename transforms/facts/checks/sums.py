"""Exports, imports, and what they come to: of the three that fit, the one that took over something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from transforms.facts.checks.amounts import comes_to, is_amount, is_dated_here, is_exact, passages
from transforms.facts.records import Known
from transforms.facts.statements import Statement
from transforms.text.folding import fold

_PARTS = {"exports": 0, "imports": 1, "trade_turnover": 2, "trade_balance": 2}  # places of three that fit
_WIDEST = Decimal("0.015")  # of a sum, beyond which another amount agrees with it by chance


def of_sums(told: Sequence[Statement], text: str) -> Iterator[tuple[int, Known]]:
    """What is known of the one of three amounts that fit whose partner, time or product is another.

    ``text``: the article's reading copy.
    """
    fitting = [s for s in told if s.measure in _PARTS and is_amount(s) and is_exact(s)]
    for first, behind in passages(fitting):
        kinds: list[list[Statement]] = [[], [], []]
        for s in behind:
            kinds[_PARTS[s.measure]].append(s)
        kinds[_PARTS[first.measure]] = [first]
        for sold, bought, total in product(*kinds):
            whole = total if total.measure == "trade_turnover" else max(sold, bought, key=lambda s: s.value)
            parts = [s for s in (sold, bought, total) if s is not whole]
            if sold.unit == bought.unit == total.unit and comes_to(whole, parts, _WIDEST):
                yield from _corrected((sold, bought, total), text)


def _corrected(three: tuple[Statement, ...], text: str) -> Iterator[tuple[int, Known]]:
    """What the other two say of the one that differs from them in a single thing that it took over.

    Or what it says of them, where only its own sentence names the time, or sets all goods apart from a slice.
    """
    for odd in three:
        one, other = (s for s in three if s is not odd)
        if _pair(one) != _pair(other) or one.period != other.period or _is_slice(one) != _is_slice(other):
            continue
        differs = (
            set(_pair(odd)) != set(_pair(one)),
            odd.period != one.period,
            _is_slice(odd) != _is_slice(one),
        )
        if differs == (True, False, False):
            yield odd.start, Known(pair=_pair(one))
        elif differs == (False, True, False) and not is_dated_here(odd):
            yield odd.start, Known(period=one.period)
        elif differs == (False, True, False) and not (is_dated_here(one) or is_dated_here(other)):
            yield from ((s.start, Known(period=odd.period)) for s in (one, other))
        elif differs == (False, False, True) and _is_set_apart(odd, one, other, text):
            yield from ((s.start, Known(goods=(None,))) for s in (one, other))
        elif differs == (False, False, True):
            yield odd.start, Known(goods=(one.commodity,))


def _is_set_apart(odd: Statement, one: Statement, other: Statement, text: str) -> bool:
    """Whether a sentence tells of all goods beside a slice of them, which the two others only took over."""
    if odd.commodity is not None or one.commodity is None:
        return False
    name = fold(one.commodity)
    here = name in fold(text[odd.quote_start : odd.quote_end])
    return here and not any(name in fold(text[s.quote_start : s.quote_end]) for s in (one, other))


def _is_slice(s: Statement) -> bool:
    return s.commodity is not None


def _pair(s: Statement) -> tuple[str, str]:
    return s.reporter, s.counterpart
