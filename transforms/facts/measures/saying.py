"""What a figure says of what it measures: a level, growth, a share, or nothing of ours."""

from __future__ import annotations

from functools import cache

from transforms.facts.investment.turns_counted import counts_turns, forms_counted
from transforms.facts.items import Item
from transforms.facts.measures.differences import (
    attains,
    comes_to,
    compares_ways,
    is_difference,
    is_right_behind,
)
from transforms.facts.measures.growth import averages, is_average, is_change, is_paced, outdone, transform_of
from transforms.facts.measures.parallel_rates import grown_likewise
from transforms.facts.measures.rates import rate_put_against
from transforms.facts.measures.valuing import grown_behind, is_from, led_by_growth, risen_to
from transforms.facts.periods.yearly import is_of_one_year
from transforms.facts.records import Topic
from transforms.facts.shares.parts import (
    bracketed_share,
    is_of_other_time,
    is_of_whole,
    is_sent_part,
    mostly_from,
    parallel_share,
    share_behind,
    supplied_part,
)
from transforms.facts.shares.ranked import ranked_share
from transforms.facts.state import SentenceState
from transforms.facts.steering import govern
from transforms.mentions.quantities import Quantity
from transforms.text.reading import fold
from transforms.vocabulary import load, words

_GAP = 3  # words from "chênh lệch" to its amount, at most
_WHOLE = 100  # percent: no part is more


def transform_said(
    state: SentenceState, at: int, quantity: Quantity, topic: Topic, behind: list[Item]
) -> tuple[str, int] | str:
    """The transform of a figure and its sign, or the reason why it is no level, growth or share."""
    before, starts_change = state.items[:at], is_from(state, quantity)
    way = outdone(state.sentence.tokens, quantity, before)
    if is_paced(before):
        return "average"
    if topic.measure == "trade_balance" and _is_beside(state, at, behind):
        state.ignored.update(i.start for i in behind if i.kind == "measure")
        return "other_topic"
    if quantity.kind == "percent" and _is_put_against_level(state, at, behind):
        return "other_topic"
    if quantity.kind == "percent":
        part = any(i.kind == "measure" for i in behind)
        whole = part and not _is_as_to(state, quantity)
        told = state.told_before
        said = mostly_from(state, at) or supplied_part(state, at, behind)
        said = said or transform_of(quantity, before, told, is_part=whole, is_from=starts_change, way=way)
        said = ("share", 1) if said is not None and is_of_whole(state, at) else said or risen_to(state, at)
        said = said or parallel_share(state, at, part) or share_behind(state, at)
        said = said or grown_behind(state, at) or led_by_growth(state, at) or bracketed_share(state, at)
        said = said or ranked_share(state, at) or rate_put_against(state, at) or grown_likewise(state, at)
        if said is not None and said[0] == "growth" and quantity.in_words:
            return "multiple"  # "giảm một nửa"
        if said is not None and said[0] == "growth" and compares_ways(state, at):
            return "other_topic"
        if said is not None and said[0] == "share" and (reason := _no_share(state, at, quantity, behind)):
            return reason
        return said or (("share", 1) if is_sent_part(state, at, topic, behind) else "other_topic")
    last = next((i.quantity for i in reversed(before) if i.quantity is not None), None)
    ends_change = last is not None and is_from(state, last)
    changes = bool(way) or is_change(quantity, before) or is_difference(state, at)
    changes = changes and not (attains(state, at) or comes_to(state, at) or _is_gap(state, quantity, topic))
    if changes and not (starts_change or ends_change or _enlarges_projects(state, quantity, topic)):
        return "absolute_change"
    paced = is_average(state.sentence.tokens, quantity, before, _average()) or _are_paced(state, at)
    if paced and not is_of_one_year(state, at):
        state.context.aside = state.context.aside or state.context.topic
        govern(state, Topic(veto="average"))
        return "average"
    return "level", 1


def _is_gap(state: SentenceState, quantity: Quantity, topic: Topic) -> bool:
    """Whether an amount is how far a balance leans ("cán cân nghiêng về Lào với |chênh lệch| 9 tỷ USD")."""
    near = state.sentence.tokens[max(0, quantity.start - _GAP) : quantity.start]
    return topic.measure == "trade_balance" and words("roles", "gaps", "words").stand_in(near)


def _no_share(state: SentenceState, at: int, quantity: Quantity, behind: list[Item]) -> str:
    """Why a percentage is no share; "" for one that is ("gấp |200%| kim ngạch xuất khẩu" multiplies)."""
    if quantity.value > _WHOLE:
        return "multiple"
    other = is_of_other_time(state, at, behind) or _is_put_against_registered(state, behind)
    return "other_topic" if other else ""


def _is_put_against_registered(state: SentenceState, behind: list[Item]) -> bool:
    """Whether what was spent is put against what was registered ("giải ngân …, bằng |54%| vốn đăng ký")."""
    spent = bool(state.told) and state.told[-1].measure == "fdi_disbursed_capital"
    whole = next((i for i in behind if i.kind == "measure"), None)
    return spent and whole is not None and whole.props["measure"] == "fdi_registered_capital"


def _are_paced(state: SentenceState, at: int) -> bool:
    """Whether an average is told behind whom it counts ("5.000 khách Lào mỗi ngày")."""
    guests = state.items[at + 1] if at + 1 < len(state.items) else None
    beside = guests is not None and guests.place is not None and guests.start == state.items[at].end
    return guests is not None and beside and averages(state.sentence.tokens, guests.end, _average())


def _is_put_against_level(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether a percentage only puts an amount against another period's ("bằng 70% FDI cả năm 2018").

    Or the same of the year before ("chỉ bằng 80% so với cùng kỳ"), whatever rose before it.
    """
    if at == 0 or state.items[at - 1].id != "multiple":
        return False
    if is_right_behind(state, at, "base"):
        return True
    if not any(i.kind == "measure" for i in behind[:2]):
        return False
    base = next((i for i in state.items[at + 1 :] if i.kind not in ("measure", "ranked")), None)
    return base is not None and (base.kind == "period" or base.id == "base")


def _is_as_to(state: SentenceState, quantity: Quantity) -> bool:
    """Whether the words behind a percentage only say of what it is ("bằng 50,7% về vốn so với cùng kỳ")."""
    return not words("ranks", "about").isdisjoint(state.sentence.tokens[quantity.end : quantity.end + 1])


def _enlarges_projects(state: SentenceState, quantity: Quantity, topic: Topic) -> bool:
    """Whether what is added is the capital of enlarged projects ("9 dự án tăng vốn, thêm 5 triệu USD")."""
    if topic.family == "fdi" and _enlarged_in_turns(state, quantity):
        return True
    if not state.told or state.told[-1].measure != "fdi_projects" or topic.family != "fdi":
        return False
    said = (i for i in state.of_kind("measure") if state.sentence.starts[i.start] > state.told[-1].start)
    return (state.slice is not None and state.slice[0] == "fdi_adjusted") or any(
        i.id == "fdi_adjusted" and i.start < quantity.start for i in said
    )


def _enlarged_in_turns(state: SentenceState, quantity: Quantity) -> bool:
    """Whether times that capital was added were counted last ("26 lượt tăng vốn (thêm |5 triệu|)")."""
    before = state.before(quantity)
    last = next((n for n in reversed(range(len(before))) if before[n].quantity is not None), None)
    if last is None or not counts_turns(state, before[last]):
        return False
    said = [*forms_counted(state, before[last]), *before[last + 1 :]]
    return any(i.id == "fdi_adjusted" for i in said)


def _is_beside(state: SentenceState, at: int, behind: list[Item]) -> bool:
    """Whether a balance is only measured by trade, of which it is no part ("bằng 1,5% xuất khẩu")."""
    equals = at > 0 and state.items[at - 1].id == "multiple" and state.items[at].id == "percent"
    return equals and any(
        i.props.get("measure") in ("exports", "imports") for i in behind if i.kind == "measure"
    )


@cache
def _average() -> frozenset[str]:
    phrases = load("roles")["growth"]["average_after"]
    return frozenset(" ".join(_spaced(fold(phrase))) for phrase in phrases)


def _spaced(text: str) -> list[str]:
    return text.replace("/", "/ ").split()
