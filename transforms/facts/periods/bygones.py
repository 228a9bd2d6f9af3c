"""Days and years of what happened long ago, which date no trade that is told behind them."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.records import Dated

_SPANS = ("year", "ytd", "quarter", "half")
_DAYS_AGO = 400  # since a month or a day of which no statistics are news
_YEARS_AGO = 2  # since a year told in another paragraph
_LONG_AGO = 5


def is_bygone(recent: Dated | None, context: Context) -> bool:
    """Whether the time named last is only that of an event, where no time of trade was named.

    "Tháng 1/2013, hai nước lập quan hệ Đối tác chiến lược.¶Kim ngạch hai chiều đạt 6 tỷ USD" (told in 2023)
    """
    at = context.published
    if (
        recent is None
        or at is None
        or recent.period.end is None
        or recent.sentence in (context.sentence, context.told_sentence)
    ):
        return False
    end = recent.period.end
    if recent.period.kind in _SPANS:
        near = recent.paragraph == context.paragraph
        return at.year - end.year >= (_LONG_AGO if near else _YEARS_AGO)
    return (at.last_day - end).days > _DAYS_AGO
