"""When an undated article was written, as far as its own dates tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from transforms.mentions.calendar import Published
from transforms.mentions.periods import YEAR_SLOTS, PeriodMention, periods_of
from transforms.mentions.resolving import numbers_in
from transforms.text.blocks import Block
from transforms.text.reading import Reading
from transforms.vocabulary import words

_COMPARING = 20  # characters before a period in which a comparison is said
# Forms of the year so far, and of all else that a story is written in.
SO_FAR = ("ytd", "until", "ytd_day", "part_and_ytd")
_DATING = (*SO_FAR, "month", "quarter", "asof", "half", "half_month", "rest_of_year")
_IN_YEAR = {"month": 12, "quarter": 4, "half_month": 24}  # of each form, those that a year has
_DAYS = ("day", "days", "parts_of_years")


@lru_cache(maxsize=1)
def year_told(reading: Reading, blocks: tuple[Block, ...]) -> Published | None:
    """The year an undated article writes in; what stands beside the story is asked only where that is silent.

    The readers of figures and of events ask for it, one after the other.
    """
    story = _year_of(reading, periods_told(reading, blocks))
    if story is not None or all(block.kind != "furniture" for block in blocks):
        return story
    return _year_of(reading, periods_of(reading.folded, 0, len(reading.folded)))


def periods_told(reading: Reading, blocks: Sequence[Block]) -> list[PeriodMention]:
    """Every period that a story names, furniture left out ("Nghị quyết 12/2025/NQ-HĐND ngày 9/11/2025 …")."""
    told = (block for block in blocks if block.kind != "furniture")
    return [m for block in told for m in periods_of(reading.folded, block.start, block.end)]


def _year_of(reading: Reading, mentions: Sequence[PeriodMention]) -> Published | None:
    """The latest of the years of dated months, or the one after the last "same period of"."""
    years: list[int] = []
    days: list[int] = []
    bare: set[int] = set()
    yearless = {_months(m) for m in mentions if year_in(m) is None}
    for mention in mentions:
        year = year_in(mention)
        if year is None:
            continue
        is_past = mention.form == "year" and is_base(reading.folded, mention, again=True)
        bare.update(int(mention.slots[name]) + is_past for name in YEAR_SLOTS if name in mention.slots)
        last = int(mention.slots.get("y2", year))
        if mention.form in _DATING and mention.rule != "asof_year":
            told = _since(reading.folded, mention, mentions)
            again = _months(mention) in yearless
            years.append(year + (is_base(reading.folded, mention, again=again) if told is None else told))
        elif mention.form == "same_period":
            years.append(year + 1)
        elif mention.form in _DAYS:
            days.append(last)
        elif mention.form == "month_span" and _ends_in(mention, mentions):
            years.append(last)
    if not (years and max(days, default=0) > max(years) + 1 and _is_this_years(mentions)):
        years += days
    if not years and len(bare) == 1:
        years = list(bare)  # "Đầu năm 2013, …": no other year than this
    return Published(max(years)) if years else None


def year_in(mention: PeriodMention) -> int | None:
    """The year that a mention is printed with, or the one that it begins in ("từ đầu năm 2020 đến 15/4")."""
    year = mention.slots.get("y", mention.slots.get("y0"))
    return int(year) if year is not None else None


def _months(mention: PeriodMention) -> tuple[str | None, ...]:
    """The months of a mention, of whatever year."""
    return mention.form, mention.slots.get("m"), mention.slots.get("q")


def _since(text: str, base: PeriodMention, mentions: Sequence[PeriodMention]) -> int | None:
    """Years from a month that the next one is put against to that one; None where none is.

    "Tháng 8 giảm 2% so với |tháng 7/2021|": none; "Tháng 1 giảm 2% so với |tháng 12/2021|": one
    """
    place = _place(base)
    if place is None or not is_base(text, base, again=True):
        return None
    alike = [m for m in mentions if m.form == base.form and year_in(m) is None]
    told = [m for m in alike if not is_base(text, m, again=True)]
    before = [m for m in told if m.start < base.start]
    nearest = before[-1] if before else next(iter(told), None)
    ends = place == _IN_YEAR[base.form]
    following = 1 if ends else place + 1
    return int(ends) if nearest is not None and _place(nearest) == following else None


def _place(mention: PeriodMention) -> int | None:
    """The place of a month, a half of one or a quarter in its year; None of what has none."""
    slots = numbers_in(mention)
    if mention.form == "half_month":
        return 2 * slots["m"] - 1 + mention.shift if "m" in slots else None
    return slots.get("m" if mention.form == "month" else "q") if mention.form in _IN_YEAR else None


def _ends_in(span: PeriodMention, mentions: Sequence[PeriodMention]) -> bool:
    """Whether a story tells a span's last month by itself ("Tháng hai …. Từ 10/2015 đến 2/2016, …")."""
    last = numbers_in(span).get("m2")
    alone = (numbers_in(m) for m in mentions if m.form == "month" and year_in(m) is None)
    return any(slots.get("m") == last for slots in alone)


def _is_this_years(mentions: Sequence[PeriodMention]) -> bool:
    """Whether a story tells the year so far with its year and as this one's.

    A date years after it is beside the story: "4 tháng đầu năm 2016 …. 5 tháng năm nay …. Công văn 7/2025"
    """
    so_far = [year_in(m) for m in mentions if m.form in SO_FAR]
    return None in so_far and any(so_far)


def is_base(text: str, mention: PeriodMention, *, again: bool) -> bool:
    """Whether a period is a year before the story's ("so với 7 tháng năm 2012", "cùng kỳ tháng 5/2012").

    ``again``: the story tells the same months without a year ("tháng 7 tăng 3% so với tháng 7/2012").
    """
    before = text[max(0, mention.start - _COMPARING) : mention.start].split()
    compared: frozenset[str] = words("roles", "growth", "same_period")
    if again or mention.form in SO_FAR:
        compared |= words("roles", "growth", "base")
    return any(" ".join(before[-n:]) in compared for n in (1, 2, 3) if len(before) >= n)
