"""Periods that a list of figures answers to: as many as figures, or the parts of one."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.periods.dating import periods_named
from transforms.mentions.calendar import Period, quarter_of, years_in

_FIGURES = ("money", "tonne", "counted", "percent")


def since_figure(items: list[Item], at: int) -> list[Item]:
    """Items between the figure before items[at] and it."""
    figures = (
        n + 1 for n in range(at - 1, -1, -1) if items[n].kind == "quantity" and items[n].id in _FIGURES
    )
    return items[next(figures, 0) : at]


def until_figure(items: list[Item], at: int) -> list[Item]:
    """Items from items[at] on, to the next figure."""
    return list(takewhile(lambda i: i.kind != "quantity", items[at:]))


def periods_told(
    items: list[Item], members: list[int], context: Context, last: Period | None
) -> list[Period]:
    """Periods of which there are as many as figures: before the list, or behind it."""
    count = len(members)
    behind = list(takewhile(lambda i: i.id != "base", items[members[-1] + 1 :]))
    near = until_figure(items, members[-1] + 1)
    for stretch in (since_figure(items, members[0]), items[: members[0]], near, behind):
        told = [i for n, i in enumerate(stretch) if i.kind == "period" and stretch[n - 1].id != "base"]
        dated = [p for i in told for p in periods_named(i, context, last)]
        named = [p for p in dated if p.start is None or p.start != p.end]  # a single day is that of the news
        if len(named) == count:
            return named
    return []


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
