"""When an undated article was written, as far as its own dates tell."""

from __future__ import annotations

from functools import lru_cache

from transforms.mentions.calendar import Published
from transforms.mentions.periods import YEAR_SLOTS, PeriodMention, periods_of
from transforms.text.reading import Reading
from transforms.vocabulary import words

_COMPARING = 20  # characters before a period in which a comparison is said
# Forms of when a story was written.
_DATING = ("ytd", "month", "quarter", "asof", "half", "half_month", "rest_of_year")


@lru_cache(maxsize=1)
def year_told(reading: Reading) -> Published | None:
    """The year an undated article writes in: its latest dated months', or after its last "same period of".

    The readers of figures and of events ask for it, one after the other.
    """
    years: list[int] = []
    bare: set[int] = set()
    mentions = list(periods_of(reading.folded, 0, len(reading.folded)))
    yearless = {_months(m) for m in mentions if "y" not in m.slots}
    for mention in mentions:
        if "y" not in mention.slots:
            continue
        is_past = mention.form == "year" and _is_base(reading.folded, mention, again=True)
        bare.update(int(mention.slots[name]) + is_past for name in YEAR_SLOTS if name in mention.slots)
        if mention.form in _DATING and mention.rule != "asof_year":
            is_base = _is_base(reading.folded, mention, again=_months(mention) in yearless)
            years.append(int(mention.slots["y"]) + is_base)
        elif mention.form in ("day", "days", "parts_of_years"):
            years.append(int(mention.slots.get("y2", mention.slots["y"])))
        elif mention.form == "same_period":
            years.append(int(mention.slots["y"]) + 1)
    if not years and len(bare) == 1:
        years = list(bare)  # "Đầu năm 2013, …": no other year than this
    return Published(max(years)) if years else None


def _months(mention: PeriodMention) -> tuple[str | None, ...]:
    """The months of a mention, of whatever year."""
    return mention.form, mention.slots.get("m"), mention.slots.get("q")


def _is_base(text: str, mention: PeriodMention, *, again: bool) -> bool:
    """Whether a period is a year before the story's ("so với 7 tháng năm 2012", "cùng kỳ tháng 5/2012").

    ``again``: the story tells the same months without a year ("tháng 7 tăng 3% so với tháng 7/2012").
    """
    before = text[max(0, mention.start - _COMPARING) : mention.start].split()
    compared: frozenset[str] = words("roles", "growth", "same_period")
    if again or mention.form == "ytd":
        compared |= words("roles", "growth", "base")
    return any(" ".join(before[-n:]) in compared for n in (1, 2, 3) if len(before) >= n)
