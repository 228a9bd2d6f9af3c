"""Whether the day that a page prints can be its story's: many pages print the day on which they are shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from transforms.mentions.calendar import Published, last_day
from transforms.mentions.periods import PeriodMention
from transforms.mentions.resolving import numbers_in
from transforms.mentions.years_told import SO_FAR, is_base, periods_told, year_in
from transforms.text.blocks import Block
from transforms.text.reading import Reading

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OLD = 366  # days after which no story tells the year so far as its own
_NEXT = 1  # months from the last of those told to what is told beside them, at most
_OTHER_YEARS = ("year_shift", "year_before", "year_after", "past_year")
_HALF = 6


def is_long_after(reading: Reading, blocks: Sequence[Block], printed: Published) -> bool:
    """Whether a story tells its present, and that is more than a year before the day that its page prints.

    "Thứ sáu, 10/06/2022¶Xuất khẩu chè 10 tháng …. Trong 10 tháng đầu năm 2019, …": no year after 2019 is
    told of, and no month without a year that is later than those.
    """
    year = _last_year(reading, blocks, printed)
    if year is None or year >= printed.year:
        return False
    mentions = periods_told(reading, blocks)
    cuts = {cut for m in mentions if year_in(m) == year and (cut := _cut(reading, m))}
    if not cuts:
        return False
    last, is_stock = max(cuts)
    if (printed.first_day - last_day(year, last)).days <= _OLD:
        return False
    others = [m for m in mentions if year_in(m) is None]
    if is_stock and any(m.form in _OTHER_YEARS for m in others):
        return False
    first = last - _NEXT if is_stock else 1
    return all(first <= month <= last + _NEXT for m in others if (month := _month_of(m)))


def _last_year(reading: Reading, blocks: Sequence[Block], printed: Published) -> int | None:
    """The last year that a story prints, those after its page's apart ("mục tiêu năm 2030")."""
    told = (_YEAR.findall(reading.text, b.start, b.end) for b in blocks if b.kind != "furniture")
    years = (int(year) for year in chain.from_iterable(told))
    return max((year for year in years if year <= printed.year), default=None)


def _cut(reading: Reading, mention: PeriodMention) -> tuple[int, bool] | None:
    """The month that a mention of the year so far, or of a stock, ends with, and whether it is a stock's."""
    is_stock = mention.form == "asof"
    if not (is_stock or mention.form in SO_FAR) or is_base(reading.folded, mention, again=False):
        return None
    month = _month_of(mention)
    return (month, is_stock) if month else None


def _month_of(mention: PeriodMention) -> int:
    """The last month that a mention names, 0 where it names none."""
    slots = numbers_in(mention)
    quarter = 3 * slots.get("q", 0)
    return slots.get("m2") or slots.get("m") or slots.get("n") or quarter or _HALF * (mention.form == "half")
