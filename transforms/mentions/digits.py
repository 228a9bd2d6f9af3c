"""Numbers in figures: "2,938", "1.250,5", "3 152 460"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

_GROUPS = 4  # of digits with blanks between, at most: more of them are several numbers
LONGEST = 20  # digits; more of them are no number, but a code
_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?")
_ONE = Decimal(1)


class Reading(NamedTuple):
    """One way to read a number: its value, and the value of one unit in its last printed digit."""

    value: Decimal
    step: Decimal


def grouped_read(tokens: list[str], at: int, *, is_numbered: bool) -> tuple[int, tuple[Reading, ...]]:
    """The number at token ``at``, with the groups of thousands behind blanks: its end and its readings.

    ``is_numbered``: the word before it takes a number of its own ("tháng 7 428 tấn"). Groups that nothing
    counted follows are a row of numbers.
    """
    end = _end_of_groups(tokens, at)
    if end == at + 1 or is_numbered or end == len(tokens):
        return at + 1, digits_read(tokens[at])
    return end, digits_read("".join(tokens[at:end]).replace(".", ","))[-1:]


def _end_of_groups(tokens: list[str], at: int) -> int:
    first, end = tokens[at], at + 1
    if len(first) > 3 or not first.isdecimal() or first[0] == "0":
        return end
    while end < len(tokens) and end - at < _GROUPS and _GROUP.fullmatch(tokens[end]):
        end += 1
        if not tokens[end - 1].isdecimal():
            break  # its decimals
    return end


@lru_cache(maxsize=1 << 14)
def digits_read(token: str) -> tuple[Reading, ...]:
    """Readings of a printed number: Vietnamese separators first, English ones where they are possible.

    >>> [str(r.value) for r in digits_read("2,938")]
    ['2.938', '2938']
    """
    groups = token.replace(",", ".").split(".")
    if any(len(group) > LONGEST for group in groups) or len(groups) > LONGEST:
        return ()
    separators = [c for c in token if c in ".,"]
    if not separators:
        return (Reading(Decimal(token), _ONE),)
    by_threes = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:-1])
    last = separators[-1]
    if len(set(separators)) > 1:
        return (_decimal(token, last),) if by_threes and separators.count(last) == 1 else ()
    if len(separators) > 1:
        return (_grouped(token),) if by_threes and len(groups[-1]) == 3 else ()
    decimal = _decimal(token, last)
    if len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0].startswith("0"):
        return (decimal,)
    return (_grouped(token), decimal) if last == "." else (decimal, _grouped(token))


def _grouped(token: str) -> Reading:
    return Reading(Decimal(token.replace(".", "").replace(",", "")), _ONE)


def _decimal(token: str, mark: str) -> Reading:
    whole, _, fraction = token.rpartition(mark)
    plain = whole.replace(".", "").replace(",", "")
    return Reading(Decimal(f"{plain}.{fraction}"), _ONE.scaleb(-len(fraction)))
