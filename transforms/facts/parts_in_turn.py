"""Figures in turn for each year of a span, or for each of the first quarters of a year."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.dating import periods_named
from transforms.facts.items import Item
from transforms.mentions.calendar import Period, quarter_of, years_in


def parts_in_turn(
    items: list[Item], members: list[int], context: Context, last: Period | None
) -> list[Period]:
    """The parts of the one period told before a list of figures or behind it, if there are as many of both.

    "Giai đoạn 2015-2017, kim ngạch lần lượt đạt …, … và …", "Hai quý đầu năm lần lượt đạt … và …"
    """
    for stretch in (items[: members[0]], items[members[-1] + 1 :]):
        spans = ((i, p) for i in stretch for p in periods_named(i, context, last) if p.start is not None)
        dated = list(spans)
        parts = _parts_of(*dated[0]) if len(dated) == 1 else []
        if len(parts) == len(members):
            return parts
    return []


def _parts_of(item: Item, period: Period) -> list[Period]:
    """The years of a span, or the quarters that are counted."""
    if item.period is None or "q" not in item.period.slots or period.kind != "ytd":
        return years_in(period)
    end = period.end
    return [quarter_of(end.year, n) for n in range(1, end.month // 3 + 1)] if end is not None else []
