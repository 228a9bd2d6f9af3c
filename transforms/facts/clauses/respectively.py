"""Lists of figures that go with a list of years, measures or places ("lần lượt", "tương ứng")."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.measures.listed_amounts import amounts_in
from transforms.facts.measures.listed_changes import changes_in
from transforms.facts.parties.listed import listed_sides
from transforms.facts.parties.pairs import Sides
from transforms.facts.periods.listed import parts_in_turn, periods_told, since_figure, until_figure
from transforms.facts.records import WAYS, Topic, family_of
from transforms.facts.statements import Statement
from transforms.mentions.calendar import Period
from transforms.mentions.tokens import Sentence
from transforms.vocabulary import words

_FEWEST = 2  # figures of a list
_JOINTS = {",", ";", "/", "("}
# periods that name several, by the slot of each
_PLURAL = {"years": "y", "months": "m", "quarters": "q", "parts_of_years": "y"}
_NAMES = ("measure", "place", "goods")
_ROWS = ("place", "goods")
_JOINING = ("words", ",", ";")


@dataclass(frozen=True, slots=True)
class Shared:
    """What one member of a list takes from the list that it answers to."""

    topic: Topic | None = None
    period: Period | None = None
    sides: Sides | None = None
    goods: str | None = None


def lists_in(sentence: Sentence, items: list[Item]) -> list[list[int]]:
    """Indexes of figures that answer to names, years or measures in a list, or that are said to."""
    told: list[list[int]] = []
    for members in _side_by_side(items):
        goes_on = told and all(i.kind not in _NAMES for i in items[told[-1][-1] : members[0]])
        answers = _are_joined(items, members) and (goes_on or _answers(sentence, items[: members[0]]))
        answers = answers or _as_many(items, members)
        if _is_marked(items, members) or answers or len(_years_near(items, members)) == len(members):
            told.append(members)
    apart = [*changes_in(items), *amounts_in(items)]
    return told + [m for m in apart if not any(set(m) & set(known) for known in told)]


def _side_by_side(items: list[Item]) -> list[list[int]]:
    """Indexes of figures that stand one beside the other, with nothing but a comma or an "and" between."""
    lists: list[list[int]] = []
    if sum(item.kind == "quantity" for item in items) < _FEWEST:
        return lists
    current: list[int] = []
    bracketed = any(item.id == "(" for item in items)
    for at, item in enumerate(items):
        if bracketed and (current or item.kind == "quantity") and _is_in_aside(items, at):
            continue  # "giảm 4% (tính theo USD) và 20%"
        if item.kind == "quantity":
            last = items[current[-1]] if current else None
            if last is not None and (
                last.quantity and item.quantity and last.quantity.kind != item.quantity.kind
            ):
                current = []
            current.append(at)
            if len(current) == 2:
                lists.append(current)
        elif not (
            item.kind == "break"
            and current
            and items[at - 1].end >= item.start - 1
            and (item.id == "words" or item.id in _JOINTS)
        ):
            current = []
    return lists


def _is_in_aside(items: list[Item], at: int) -> bool:
    """Whether items[at] is part of a bracket that holds no figure, or is one of its marks."""
    opens = next((n for n in range(at, -1, -1) if items[n].id in ("(", ")")), None)
    if opens is None or items[opens].id == ")":
        return opens == at and _is_in_aside(items, at - 1)
    inside = items[opens + 1 :]
    closes = next((n for n, item in enumerate(inside) if item.id == ")"), None)
    return closes is not None and not any(i.quantity or i.rank for i in inside[:closes])


def _is_marked(items: list[Item], members: list[int]) -> bool:
    """Whether "lần lượt" stands before a list or right behind it, and leads to no figure of its own there."""
    for at, item in enumerate(items):
        if item.kind == "turn" and item.id == "respectively":
            after = items[at + 1].kind if at + 1 < len(items) else ""
            if at < members[0] or after != "quantity":
                return True
    return False


def _are_joined(items: list[Item], members: list[int]) -> bool:
    """Whether an "and" joins two figures, and nothing behind them ("tăng 10% và 12%, chủ yếu do giá")."""
    first, last = members[0], members[-1]
    if len(members) != 2 or last - first != 2 or items[first + 1].id != "words":
        return False
    behind = takewhile(lambda i: i.kind != "quantity" and i.id not in _JOINTS, items[last + 1 :])
    return all(item.id != "words" for item in behind)


def _answers(sentence: Sentence, before: list[Item]) -> bool:
    """Whether two names are joined before figures that are ("gạo và chè đạt 5 triệu USD và 3 triệu USD")."""
    before = [i for i in since_figure(before, len(before)) if i.kind in _NAMES or i.kind == "break"]
    return _joins_flows(sentence, before) or any(
        joint.id == "words" and one.kind == other.kind and one.kind in _NAMES
        for one, joint, other in zip(before, before[1:], before[2:], strict=False)
    )


def _as_many(items: list[Item], members: list[int]) -> bool:
    """Whether three or more names are joined before as many figures ("Lào, Nga, Bỉ đạt 5%, 4%, 3%")."""
    before = [i for i in since_figure(items, members[0]) if i.kind in (*_NAMES, "break")]
    while before and before[-1].kind not in _ROWS:
        before.pop()
    row = before[-1:]
    for name, joint in zip(before[-3::-2], before[-2::-2], strict=False):
        if joint.id not in _JOINING or not _is_alike(name, row[0]):
            break
        row.append(name)
    return _FEWEST < len(row) == len(members)


def _is_alike(name: Item, other: Item) -> bool:
    """Whether two items name places, or goods; "các thị trường" are no more than what is named behind it."""
    single = all(i.place is None or i.place.kind == "place" for i in (name, other))
    return name.kind == other.kind and single


def _years_near(items: list[Item], members: list[int]) -> list[Item]:
    """Period mentions of which there are as many as figures: before the list, or behind it."""
    count = len(members)
    for stretch in (items[: members[0]], until_figure(items, members[-1] + 1)):
        periods = [i for i in stretch if i.kind == "period"]
        if len(periods) == 1 and periods[0].period is not None and periods[0].period.form in _PLURAL:
            slots = [k for k in periods[0].period.slots if k.startswith(_PLURAL[periods[0].period.form])]
            if len(slots) == count:
                return [periods[0]] * count
    return []


def _topics(items: list[Item], members: list[int]) -> list[Topic]:
    """Measures joined to each other, as many as figures."""
    for stretch in (since_figure(items, members[0]), items[members[-1] + 1 :]):
        topics = [
            Topic(str(i.props["measure"]), i.id, props=i.props)
            for n, i in enumerate(stretch)
            if i.kind == "measure" and i.props["measure"] != "same" and not i.props.get("weak")
            if not (n and _are_markets(stretch[n - 1]))
        ]
        distinct = list({t.measure: t for t in topics}.values())
        if len(distinct) >= len(members) and len(members) > 1:
            return distinct[-len(members) :]
    return []


def _are_markets(item: Item) -> bool:
    """Whether partners together are who does what follows ("…, hai thị trường nhập khẩu nhiều nhất")."""
    return item.place is not None and item.place.kind == "both_partners"


def _joins_flows(sentence: Sentence, items: list[Item]) -> bool:
    """Whether one measure joins both flows ("kim ngạch xuất khẩu và nhập khẩu", "xuất, nhập khẩu")."""
    last = next((i for i in reversed(items) if i.kind == "measure"), None)
    if last is None or last.props["measure"] != "trade_turnover":
        return False
    joints = {",", *words("numerals", "joints", "lists")}
    return not joints.isdisjoint(sentence.tokens[last.start : last.end])


def _goods(sentence: Sentence, items: list[Item], members: list[int]) -> list[str]:
    names = [i for i in since_figure(items, members[0]) if i.kind == "goods"]
    return (
        [sentence.text(i.start, i.end) for i in names[-len(members) :]] if len(names) >= len(members) else []
    )


def _told_before(
    items: list[Item], members: list[int], context: Context, told_so_far: list[Statement]
) -> list[Shared]:
    """The figures of the sentence before, in order, when this list answers to them."""
    first = items[members[0]].quantity
    wanted = "level" if first is not None and first.kind != "percent" else "growth"
    told_so_far = [s for s in told_so_far if s.unit != "rank"]
    told = [s for s in told_so_far if s.transform == wanted]
    if len(told) < len(members):
        told = [s for s in told_so_far if s.transform == "level"]
    told = told[-len(members) :] if len(told) > len(members) else told
    if len(told) != len(members):
        return []
    renamed = any(
        i.kind == "measure" and i.props["measure"] != "same" and not i.props.get("weak")
        for i in since_figure(items, members[0])
    )
    by_measure = len({s.measure for s in told}) == len(told) and not renamed
    by_period = len({s.period for s in told}) == len(told)
    by_side = len({(s.reporter, s.counterpart) for s in told}) == len(told)
    topic = context.topic
    return [
        Shared(
            topic=Topic(
                s.measure,
                s.rule,
                props=topic.props
                if topic and family_of(s.measure) == topic.family and topic.measure == s.measure
                else {},
            )
            if by_measure
            else None,
            period=s.period if by_period and not by_measure else None,
            sides=Sides(s.reporter, s.counterpart, True) if by_side else None,
        )
        for s in told
    ]


def shares_of(
    sentence: Sentence,
    items: list[Item],
    members: list[int],
    context: Context,
    last: Period | None,
    told: list[Statement],
) -> list[Shared]:
    """What each figure of the list takes over: a year, a measure, a place, or a product."""
    none = [Shared()] * len(members)
    periods = periods_told(items, members, context, last)
    if periods:
        return [Shared(period=p) for p in periods]
    topics = _topics(items, members)
    sides = listed_sides(items, members, context)
    if topics and not (
        sides and len(sides) == len(members) and len({t.measure for t in topics}) < len(members)
    ):
        return [Shared(topic=t) for t in topics]
    if sides:
        return [Shared(sides=s) for s in sides]
    if len(members) == len(WAYS) and _joins_flows(sentence, since_figure(items, members[0])):
        return [Shared(topic=Topic(flow, flow)) for flow in WAYS]
    goods = _goods(sentence, items, members)
    if goods:
        return [Shared(goods=g) for g in goods]
    parts = parts_in_turn(items, members, context, last)
    return [Shared(period=p) for p in parts] or _told_before(items, members, context, told) or none
