"""Periods that date no figure: what it is compared with, or since when it is the highest."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.items import Item
from transforms.facts.measures.valuing import is_from
from transforms.facts.periods.dating import says_same_period
from transforms.facts.records import CHANGES
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period, Published, in_year
from transforms.mentions.periods import PeriodMention
from transforms.mentions.quantities import Quantity
from transforms.text.standing import Words
from transforms.vocabulary import words

_JUST = 62  # days in which months that are over are news
_TOLD_BY = ("growth", "measure", "ranked")  # what may lead from a period to its own figure
_OWN = 5  # items between a period and a figure of its own, at most
_NEAR = 3  # words between a comparison and the forecast that it is with
_NAMING = ("period", "measure", "ranked", "goods", "place")
_OF_BASE = ("measure", "ranked", "goods", "goods_word", "place")  # what a base is of, before its period
# Rules of months that are named without a year.
_YEARLESS = ("month_relative", "quarter_relative", "ytd_relative", "ytd_bare", "recent_months")


def only_measures(state: SentenceState, at: int) -> bool:
    """Whether the period at items[at] only says against what a figure is measured, or after what it came."""
    came_before = _is_of_what_came_before(state, at) or _is_of_trend(state, at)
    return came_before or is_compared(state, at) or _says_since_when(state, at)


def is_compared(state: SentenceState, at: int) -> bool:
    """Whether the period at items[at] is only what a figure is compared with ("so với năm 2019")."""
    before, start = (state.items[at - 1] if at else None), state.items[at].start
    if start and state.sentence.tokens[start - 1] in words("roles", "than", "words"):
        hedged = words("roles", "than", "within").stand_before(state.sentence.tokens, start - 1)
        # "cao hơn cùng kỳ năm 2017", but "trong hơn 10 tháng"
        return not (hedged or _is_example(state, at))
    if _repeats_rate(state, at) or is_put_against(state, at):
        return True  # "bằng 63% cùng kỳ năm 2019"
    if _is_behind(state, at, words("roles", "equalled", "words")):
        return True  # "gần bằng lượng khách cả năm 2016"
    if before is not None and before.quantity is not None and before.quantity.noun == "multiple":
        return before.end == state.items[at].start  # "gấp 2 lần năm trước"
    if before is not None and before.kind == "growth" and before.id == "multiple":
        return state.items[at].start - before.end <= 1  # "gấp đôi năm trước"
    if [i.id for i in state.items[max(0, at - 2) : at]] == ["multiple_after", "landing"]:
        return True  # "gấp ba lần mức năm 2021"
    if before is not None and (before.id, before.end) == ("equals", start):
        return True  # "đạt 1 tỷ USD, tương đương tháng 5"
    said = next((i for i in reversed(state.items[:at]) if not _names_base(i)), None)
    return said is not None and (said.kind, said.id) == ("growth", "base")  # "so với thị phần của năm 2012"


def _is_example(state: SentenceState, at: int) -> bool:
    """Whether a period with a figure of its own is one of several ("có năm giảm, |như năm 2009| giảm 9%").

    But "không tăng mạnh như năm 2015, chỉ đạt 14 tỷ", "cũng như năm 2015".
    """
    tokens, start = state.sentence.tokens, state.items[at].start
    alike = tokens[max(0, start - 2)] in words("roles", "than", "likewise")
    if alike or tokens[start - 1] not in words("roles", "than", "examples"):
        return False
    ahead = list(takewhile(lambda i: i.kind in _TOLD_BY, state.items[at + 1 : at + _OWN]))
    figure = state.items[at + 1 + len(ahead) : at + 2 + len(ahead)]
    beside = bool(ahead) and ahead[0].start == state.items[at].end
    return beside and [i.kind for i in figure] == ["quantity"]


def _names_base(item: Item) -> bool:
    """Whether an item says what a base is of, or that its months are the same ("so với cùng kỳ tháng 1")."""
    return item.kind in _OF_BASE or item.id == "share" or says_same_period(item)


def is_put_against(state: SentenceState, at: int) -> bool:
    """Whether a growth is put against the period at items[at] in no more than "với"."""
    start = state.items[at].start
    read = [i for i in state.items[max(0, at - 3) : at] if (i.id, i.end) != ("reach", start)]
    if len(read) < 2 or read[-1].id != "percent" or read[-2].id not in CHANGES:
        return False
    gap = state.sentence.tokens[read[-1].end : start]
    return len(gap) == 1 and gap[0] in words("roles", "roles", "with")


def is_of_figure_before(state: SentenceState, at: int) -> bool:
    """Whether a period belongs to the figure before it alone ("mức 4% của năm 2013")."""
    before, start = (state.items[at - 1] if at else None), state.items[at].start
    if before is None or before.quantity is None or before.id == "bare":
        return False
    if start == before.end:
        return is_from(state, before.quantity)
    return start == before.end + 1 and state.sentence.tokens[before.end] in words("roles", "roles", "of")


def is_against_goal(state: SentenceState, at: int) -> bool:
    """Whether words put a figure against a goal that they tell ("so với kế hoạch cả năm là 20 tỷ USD")."""
    item = state.items[at]
    said = state.said(item)
    goals = words("roles", "goal", "words")
    if item.kind != "status" or not any(said == goal or said.startswith(f"{goal} ") for goal in goals):
        return False
    behind = [i for i in state.items[at + 1 :] if i.kind not in _NAMING and i.id != "reach"]
    if state.told and [i.id for i in behind[:1]] == ["("]:
        inside = state.items.index(behind[0]) + 1  # "đạt 55% kế hoạch (20 tỷ USD)"
        behind = state.items[inside:]
    return bool(behind) and behind[0].id in ("money", "tonne")


def is_outdone_forecast(state: SentenceState, quantity: Quantity) -> bool:
    """Whether a figure was foreseen of what has been told ("vượt xa dự báo 7%", "cao hơn kỳ vọng 5%")."""
    said = [i for i in state.of_kind("status") if i.end <= quantity.start]
    if not said:
        return False
    near = state.sentence.tokens[max(0, said[-1].start - _NEAR) : said[-1].end]
    return not words("roles", "foreseen_of", "words").isdisjoint(near) or _is_polled(state, quantity)


def _is_polled(state: SentenceState, quantity: Quantity) -> bool:
    """Whether those who were asked had foreseen a rate of what was told just before, and not of what comes.

    "Tháng 7, xuất khẩu tăng 7%. |Giới phân tích| trước đó dự báo tăng 9%"; "… dự báo |sẽ| tăng 9%" may be
    of the year.
    """
    tokens, last = state.sentence.tokens[: quantity.start], state.context.told[-1:]
    asked = words("roles", "foreseen_of", "asked").stand_in(tokens)
    to_come = words("roles", "foreseen_of", "to_come").stand_in(tokens)
    rates = [s for s in last if s.transform == "growth" and s.status == "actual"]
    near = state.context.told_sentence >= state.context.sentence - 1
    return quantity.kind == "percent" and asked and not to_come and near and bool(rates)


def _repeats_rate(state: SentenceState, at: int) -> bool:
    """Whether a period stands right behind a percentage of it ("bằng 44% cả năm 2024")."""
    before, period = state.items[at - 1] if at else None, state.items[at].period
    rate = before is not None and before.quantity is not None and before.quantity.kind == "percent"
    gap = state.sentence.tokens[before.end : state.items[at].start] if before is not None else []
    near = not gap or (len(gap) == 1 and gap[0] in words("roles", "roles", "of"))
    equals = at > 1 and state.items[at - 2].id == "multiple" and near
    return rate and period is not None and (period.form == "same_period" or equals)


def _says_since_when(state: SentenceState, at: int) -> bool:
    """Whether the period at items[at] says since when a figure is the highest.

    "cao nhất từ đầu năm đến nay", "mức thấp nhất kể từ tháng 5/2019"
    """
    tokens, first, since = (
        state.sentence.tokens,
        state.items[at].start,
        words("roles", "superlatives", "since"),
    )
    opens = tokens[first] in since or _counts_back(state, at)
    while first and tokens[first - 1] in since | words("roles", "superlatives", "within"):
        opens, first = True, first - 1
    return opens and first > 0 and tokens[first - 1] in words("roles", "superlatives", "words")


def _counts_back(state: SentenceState, at: int) -> bool:
    """Whether months that are counted follow a month that was told ("tháng 4 …, thấp nhất trong 5 tháng")."""
    known, period = state.scope.period, state.items[at].period
    counted = period is not None and period.form == "ytd_bare"
    return counted and known is not None and known.kind in ("month", "quarter")


def _is_of_what_came_before(state: SentenceState, at: int) -> bool:
    """Whether a sentence that is dated says when something else was ("tăng sau khi giảm ở tháng 8")."""
    return state.scope.period is not None and _is_behind(state, at, words("roles", "came_before", "words"))


def _is_of_trend(state: SentenceState, at: int) -> bool:
    """Whether a sentence that is dated goes on with the trend of a time ("tiếp tục đà giảm của tháng 6")."""
    trend, start = state.items[at - 1] if at else None, state.items[at].start
    if state.scope.period is None or trend is None or trend.kind != "growth":
        return False
    led = state.sentence.tokens[trend.end : start]
    small = words("roles", "roles", "of") | words("roles", "roles", "from")
    named = state.sentence.tokens[trend.start] in words("roles", "trends", "words")
    return named and len(led) == 1 and led[0] in small


def _is_behind(state: SentenceState, at: int, phrases: Words) -> bool:
    """Whether words of two syllables stand before items[at], with no figure, period or break between."""
    opens = next((i.end for i in reversed(state.items[:at]) if i.kind in ("break", "period", "quantity")), 0)
    return phrases.stand_in(state.sentence.tokens[opens : state.items[at].start])


def is_aside(state: SentenceState, family: str, period: Period | None) -> bool:
    """Whether brackets hold an earlier period than what is spoken of ("… (8 tháng năm 2018 là 5 triệu)")."""
    known = state.context.periods.get(family)
    if state.scope.outside is None or period is None or known is None:
        return False
    return known.period.end is not None and period.end is not None and period.end < known.period.end


def in_year_of_base(state: SentenceState, at: int, period: Period) -> Period:
    """The months named without a year at items[at], of the year that their comparison implies.

    "Tháng 1 … tăng 6% so với tháng 1/2025" is of 2026, "9 tháng … so với cùng kỳ năm 2018" of 2019.
    """
    mention, end, published = state.items[at].period, period.end, state.context.published
    if mention is None or end is None or mention.rule not in _YEARLESS:
        return period
    for n, item in enumerate(state.items[at + 1 :], at + 1):
        if item.period is None:
            continue
        if not is_compared(state, n) or "y" not in item.period.slots:
            return period
        year = _year_after(item.period, mention)
        if year is None or (published is not None and (year > published.year or _is_news(period, published))):
            return period
        return in_year(period, year)
    return period


def _is_news(period: Period, published: Published) -> bool:
    """Whether months were just over when they were told: an older base is then one from before the plague."""
    fresh = published.month is not None and period.end is not None
    return fresh and period.end is not None and abs((published.last_day - period.end).days) <= _JUST


def _year_after(base: PeriodMention, mention: PeriodMention) -> int | None:
    """The year of a month, a quarter or first months next after what they are compared with."""
    year, named, compared = int(base.slots["y"]), mention.slots, base.slots
    if base.form == "same_period" or all(named.get(slot) == compared.get(slot) for slot in "mnqd"):
        return year + 1
    month, month_before = named.get("m", ""), compared.get("m", "")
    if month.isdecimal() and month_before.isdecimal() and "d" not in compared:
        return year + (int(month) <= int(month_before))
    return None


def is_of_base(state: SentenceState, at: int) -> bool:
    """Whether trade is only what a rate is put against ("giảm 9% so với kim ngạch xuất khẩu cùng kỳ")."""
    beside = [i.id for i in state.items[max(0, at - 1) : at]] == ["base"]
    if not beside or not state.scope.topic_here or not state.told:
        return False
    behind = takewhile(lambda i: i.kind != "break", state.items[at + 1 :])
    return state.items[at].kind == "measure" and all(i.quantity is None for i in behind)
