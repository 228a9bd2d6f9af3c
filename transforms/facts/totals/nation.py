"""The whole country as the subject of a clause, behind a province's ("…; cả nước thu hút 26 tỷ USD")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from transforms.facts.context import Context
from transforms.facts.goods.subjects import parts_begin
from transforms.facts.parties.pairs import Sides
from transforms.facts.records import HOME, LONG, WAYS, WORLD, Topic, is_home, is_province
from transforms.facts.roles.clauses import is_at_home
from transforms.facts.state import Figure, SentenceState
from transforms.facts.statements import Statement
from transforms.facts.totals.traded import is_sum
from transforms.mentions.calendar import Period
from transforms.mentions.places import Place
from transforms.vocabulary import words

_OURS = ("home", "province", "whole")  # what stands for Vietnam, or a part of it
_GLOSSED = ("measure", "place", "break")
_FAR = 10  # times as much as trade of another year
_NATIONAL = Decimal(10) ** 11  # US dollars a year, which next to no partner buys or sells


def with_nation(state: SentenceState, places: list[Place], kind: str = "place") -> list[Place]:
    """Places in which the whole country is Vietnam, where it is said with whom it trades, or who invests."""
    subject = _subject(state, places)
    partnered = any(p.codes and not is_at_home(p) for p in places)
    if subject is None or not partnered:
        return places
    return [replace(p, kind=kind, codes=(HOME,)) if p is subject else p for p in places]


def tells_of_nation(state: SentenceState, places: list[Place]) -> bool:
    """Whether the whole country is the subject, and no place beside it is named."""
    subject = _subject(state, places)
    return subject is not None and all(p is subject or p.codes == (HOME,) for p in places)


def nation_glossed(state: SentenceState, figure: Figure) -> Sides | None:
    """Everyone, where a bracket says what the whole is ("20% xuất khẩu |của cả nước (72 tỷ USD)|")."""
    before = state.before(figure.quantity)[-3:]
    if figure.transform != "level" or len(before) < len(_GLOSSED) or figure.topic.family != "trade":
        return None
    kinds = tuple(item.kind for item in before)
    place, opens = before[1].place, before[2]
    whole = place is not None and place.kind == "whole" and opens.id == "(" and before[1].end == opens.start
    return Sides(HOME, WORLD, is_named=True, is_whole=True) if kinds == _GLOSSED and whole else None


def is_of_ours_in_all(state: SentenceState, topic: Topic, places: list[Place]) -> bool:
    """Whether a sentence begins anew with all that Vietnam trades of a product, or in both ways.

    Behind trade with a partner: "Quý I, xuất khẩu |chè của Việt Nam| đạt 9 tỷ", "|Tổng| kim ngạch xuất nhập
    khẩu |của Việt Nam| đạt 5 tỷ"; but "Trong đó, xuất khẩu của Việt Nam là 3 tỷ" goes on with it. Behind a
    cause that names others, with all whom a story is not on: "|Do Lào giảm mua|, xuất khẩu chè đạt 9 tỷ".
    """
    if not places and not state.told and state.left_cause and topic.measure in WAYS:
        return state.context.story_partner() is None
    ours = [(p.role, p.codes) for p in places] == [("of", (HOME,))]
    if not ours or topic.props.get("bilateral") or (state.told and not state.has_cause):
        return False
    led = [i for i in state.items if i.start < places[0].start]
    at = max((n for n, i in enumerate(led) if i.kind == "measure"), default=-1)
    if at < 0 or topic.measure not in (*WAYS, "trade_turnover", "trade_balance"):
        return False
    between = [i for i in led[at + 1 :] if i.kind not in ("goods_word", "ranked")]
    goods = bool(between) and all(i.kind == "goods" for i in between)
    summed = not between and topic.measure == "trade_turnover" and is_sum(state, led[at])
    return state.has_cause or (goods and topic.measure in WAYS) or summed


def parted_among_partners(state: SentenceState, figure: Figure) -> Sides | None:
    """Everyone, where a sentence opens on a whole of trade of which a part is told next.

    "|Trong tổng số 3 tỷ USD| xuất khẩu chè, Lào chiếm 64%", behind trade with Laos
    """
    whole = words("roles", "told_before", "parts").stand_before(state.sentence.tokens, figure.quantity.start)
    traded = figure.topic.measure in WAYS and figure.transform == "level" and not state.told
    last = state.context.pairs.get("trade")
    if not (whole and traded) or last is None or last.reporter != HOME:
        return None
    named = any(i.place is not None and not is_at_home(i.place) for i in figure.behind)
    return None if named else Sides(HOME, WORLD, is_named=True, is_whole=True)


def sums_up_province(state: SentenceState, topic: Topic, places: list[Place]) -> bool:
    """Whether a sentence tells all that a province trades, behind what the country does with a partner.

    "Việt Nam xuất khẩu sang Lào 5 tỷ USD. |Tổng| kim ngạch xuất khẩu |của Bình Dương| đạt 19 tỷ USD"
    """
    last = state.context.pairs.get("trade")
    if last is None or last.reporter != HOME or last.counterpart == WORLD or topic.props.get("bilateral"):
        return False
    sides = [(p.role, p.codes) for p in places if p.codes]
    owned = [codes for role, codes in sides if role in ("of", "", "at") and len(codes) == 1]
    if len(sides) != 1 or not owned or not is_province(owned[0][0]) or state.context.is_on(last.counterpart):
        return False
    cues = [i for i in state.of_kind("measure") if i.props["measure"] == topic.measure]
    return bool(cues) and is_sum(state, cues[0]) and not parts_begin(state.sentence.tokens, 0)


def sums_up_country(state: SentenceState, topic: Topic, places: list[Place]) -> str | None:
    """The other country of which a sentence sums up both ways of trade, behind what Vietnam does with it.

    "Kim ngạch hai chiều với Nga đạt 4 tỷ USD. |Tổng| kim ngạch xuất nhập khẩu |của Nga| đạt 700 tỷ USD"
    """
    sides = [(p.role, p.codes) for p in places]
    if state.told or topic.rule != "turnover" or len(sides) != 1 or sides[0][0] != "of":
        return None
    codes = sides[0][1]
    cues = [i for i in state.of_kind("measure") if i.id == topic.rule and is_sum(state, i)]
    return codes[0] if cues and len(codes) == 1 and not is_home(codes[0]) and codes[0] != WORLD else None


def _subject(state: SentenceState, places: list[Place]) -> Place | None:
    """The whole country where it opens a clause; no rank within it ("đứng đầu cả nước")."""
    if state.context.protagonist != HOME:
        return None
    return next((p for p in places if p.kind == "whole" and p.role in ("", "at") and _opens(state, p)), None)


def _opens(state: SentenceState, place: Place) -> bool:
    before = next((i for i in reversed(state.items) if i.end <= place.start), None)
    said = " ".join(state.sentence.tokens[place.start : place.end])
    begins = before.end if before is not None and before.kind == "break" else 0
    lead = " ".join(state.sentence.tokens[begins : place.start])  # "Cộng cả nước, …"
    return said in words("roles", "nation", "words") and lead in {"", *words("roles", "nation", "sums")}


def keep_total(context: Context, told: Statement) -> None:
    """Remember what somebody sells to everyone, or buys; of a product, or of all goods."""
    whole = told.counterpart == WORLD and told.measure in WAYS and told.unit == "USD"
    if whole and told.period.kind in LONG:
        context.totals[told.measure, told.reporter, told.commodity] = told.value, told.period


def is_beyond_whole(state: SentenceState, figure: Figure, sides: Sides, places: list[Place]) -> bool:
    """Whether what is told of no partner is more than it can be with the one told last: it is with everyone.

    "Năm 2023, thương mại với Đức đạt 11 tỷ USD.¶Năm 2023, Việt Nam xuất khẩu 355 tỷ USD"; "6 tháng, Hải Dương
    xuất khẩu 4 tỷ USD, trong đó sang Mỹ 900 triệu USD. Cả năm, tỉnh đặt mục tiêu xuất khẩu 9 tỷ USD"
    """
    quantity = figure.quantity
    amount = figure.transform == "level" and quantity.kind == "money" and quantity.unit in (None, "USD")
    if not amount or figure.topic.measure not in WAYS or WORLD in (sides.reporter, sides.counterpart):
        return False
    if not all(is_at_home(p) or p.kind in _OURS for p in places) or _is_named(state, figure, sides):
        return False
    return _is_beyond_both_ways(state, figure, sides) or _is_beyond_total(state, figure, sides)


def _is_named(state: SentenceState, figure: Figure, sides: Sides) -> bool:
    """Whether the sentence has named the partner ("|Lào| là thị trường lớn nhất của Việt Nam với 3 tỷ")."""
    named = (i.place for i in state.of_kind("place") if i.end <= figure.quantity.start)
    return any(place is not None and sides.counterpart in place.codes for place in named)


def _is_beyond_both_ways(state: SentenceState, figure: Figure, sides: Sides) -> bool:
    """Whether one way of trade is more than both with the partner."""
    whole = state.context.whole
    if whole is None or whole.value is None or _is_gloss(state):
        return False
    if {HOME, sides.counterpart} != {whole.reporter, whole.counterpart}:
        return False
    period = _period(state)
    end = period.end if period is not None else None
    same = (
        end is None
        or whole.ends is None
        or (whole.is_long and whole.ends.replace(month=1, day=1) <= end <= whole.ends)
    )
    bound = whole.value if same else max(whole.value * _FAR, _NATIONAL)
    return sides.reporter == HOME and figure.quantity.value > bound


def _is_gloss(state: SentenceState) -> bool:
    """Whether a bracket only says how much it was before ("giảm 9% so với cùng kỳ (|453 triệu USD|)")."""
    outside = state.scope.spoken_of
    return state.scope.is_base or (outside is not None and outside[0] is state.context.topic)


def _is_beyond_total(state: SentenceState, figure: Figure, sides: Sides) -> bool:
    """Whether it is more than what the reporter was told to trade with everyone."""
    told = state.told_before
    goods = told[-1].commodity if told else None
    total = state.context.totals.get((figure.topic.measure, sides.reporter or "", goods))
    if total is None:
        return False
    value, period = total
    longer = max(_days(_period(state)) / _days(period), 1)  # of five months there is more than of three
    return figure.quantity.value > value * Decimal(longer)


def _period(state: SentenceState) -> Period | None:
    """The time that trade is told of."""
    told = state.context.periods.get("trade")
    return state.scope.period or (told.period if told is not None else None)


def _days(period: Period | None) -> int:
    """How long a time is; of a time that is open, or unknown, at least a day."""
    if period is None or period.start is None or period.end is None:
        return 1
    return (period.end - period.start).days + 1
