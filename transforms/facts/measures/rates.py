"""Rates that are none of ours: of a goal, of a price, of firms, or of what is counted right before."""

from __future__ import annotations

from transforms.facts.items import Item
from transforms.facts.measures.pricing import is_past_price
from transforms.facts.measures.valuing import grown_in
from transforms.facts.parties.visiting import are_locals
from transforms.facts.periods.comparing import is_outdone_forecast
from transforms.facts.state import SentenceState
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import joined, words

# What grows too, and is no fact of ours.
_RATED = ("price", "average", "tourism_revenue", "public_finance", "company")
_GOAL = 4  # words behind a percentage among which a goal is named


def of_no_measure(state: SentenceState, at: int) -> str:
    """Why a rate is none of ours: it is one of a goal, a price, or what is none of ours right before it.

    "đạt 98% kế hoạch"; "tăng 3,7% về giá"; "giá bình quân đạt 1.436 USD/tấn, tăng 2,6%", but not
    "… về lượng"; "300 xe/ngày, tăng 20%"
    """
    if _is_of_goal(state, at):
        return "other_topic"
    if _is_of_firms(state, at):
        return "company"
    if _is_of_locals(state, at):
        return "other_topic"
    if (of := "price" if _is_of_price_listed(state, at) else grown_in(state, at)) is not None:
        return of
    if is_past_price(state, at):
        return ""
    outside = _without_bracket(state.items[:at])
    before = [i for i in outside if i.kind not in ("break", "growth", "period")]
    last = before[-1] if before else None
    if _counts_turns(state, before):
        return "other_topic"
    if last is None or last.quantity is None or any(i.kind == "goods" for i in state.items[:at][-2:]):
        return ""
    start, shares = state.sentence.starts[last.start], state.items[at - 1].id == "share"
    reason = next((r.reason for r in state.rejected if r.start == start), "")
    topic = state.context.topic
    of_people = last.quantity.noun == "persons" and (topic is None or topic.family != "visitors")
    if reason == "price" and shares:
        return ""  # "giá 7.200 USD/tấn, chiếm 14%"
    counted = bool(state.told) and state.told[-1].start == start  # "khách Lào đạt 3,6 triệu, tăng 5%"
    if last.quantity.kind == "money" and topic is not None and topic.family == "visitors" and not counted:
        return "tourism_revenue"  # "đón 9.000 lượt khách; tổng thu 2 tỷ đồng (tăng 27%)"
    of_others = of_people or (reason == "other_topic" and last.quantity.measure == "visitor_arrivals")
    return reason if reason in _RATED or of_others or _counts_crossings(state, last.quantity) else ""


def _counts_turns(state: SentenceState, before: list[Item]) -> bool:
    """Whether times are counted right before, of which capital is none ("9 lượt góp vốn (giảm 6%)")."""
    last = next((i for i in reversed(before) if i.kind not in ("ranked", "place")), None)
    if last is None or last.id != "other":
        return False
    counted = " ".join(state.sentence.tokens[last.start + 1 : last.end])
    return counted.startswith(tuple(words("units", "turns", "words")))


def _counts_crossings(state: SentenceState, quantity: Quantity) -> bool:
    """Whether vehicles, trips or cases are counted, whose growth is not that of what they carry."""
    printed = state.sentence.tokens[quantity.start : quantity.end]
    return not words("units", "crossings", "words").isdisjoint([printed[-1], " ".join(printed[-2:])])


def _without_bracket(before: list[Item]) -> list[Item]:
    """Items without the last bracket, where it is closed and nothing but a comma stands behind it."""
    marks = [n for n, i in enumerate(before) if i.kind == "break" and i.id in ("(", ")")]
    if len(marks) < 2 or before[marks[-1]].id != ")" or before[marks[-2]].id != "(":
        return before
    return [*before[: marks[-2]], *before[marks[-1] :]]


def _is_of_firms(state: SentenceState, at: int) -> bool:
    """Whether a share is that of firms that are counted ("3 doanh nghiệp chiếm 60%")."""
    counted, share = (state.items[at - 2].quantity, state.items[at - 1]) if at > 1 else (None, None)
    if counted is None or share is None or share.id != "share" or share.start - counted.end > 1:
        return False
    printed = state.sentence.tokens[counted.start : counted.end]
    return not words("units", "firms", "words").isdisjoint([" ".join(printed[-2:]), printed[-1]])


def _is_of_price_listed(state: SentenceState, at: int) -> bool:
    """Whether a rate closes a list that answers to amounts and a price.

    "giảm cả về lượng, kim ngạch và giá, với mức giảm tương ứng 11%, 12% và 1%"
    """
    members = next((m for m in state.lists if m[-1] == at), None)
    if members is None:
        return False
    joints, tokens = words("numerals", "joints", "lists"), state.sentence.tokens
    return any(i.id == "price" and tokens[i.start - 1] in joints for i in state.items[: members[0]])


def _is_of_locals(state: SentenceState, at: int) -> bool:
    """Whether a rate is of visitors of the country itself ("khách nội địa giảm 9,8%")."""
    topic, quantity = state.context.topic, state.items[at].quantity
    visits = topic is not None and topic.family == "visitors" and quantity is not None
    return visits and quantity is not None and are_locals(state, quantity)


def _is_of_goal(state: SentenceState, at: int) -> bool:
    """Whether a percentage is one of a goal ("102% kế hoạch năm"), or a goal itself ("dưới mục tiêu 20%")."""
    before = state.items[at - 1] if at else None
    aimed = before if before is not None and before.end == state.items[at].start else None
    if aimed is not None and aimed.kind == "status" and aimed.id in ("target", "none"):
        return rate_put_against(state, at) is None
    behind = state.sentence.tokens[state.items[at].end : state.items[at].end + _GOAL]
    said = " ".join(behind) + " "
    return any(said.startswith(f"{goal} ") for goal in words("roles", "goal", "words"))


def rate_put_against(state: SentenceState, at: int) -> tuple[str, int] | None:
    """Growth of another time, or that was foreseen, which one just told is put against, and its sign.

    "tăng 8%, so với 12% trong tháng 3", "tăng 8%, vượt xa dự báo 2%"
    """
    told, quantity = state.told[-1] if state.told else None, state.items[at].quantity
    rates = all(s.transform == "growth" for s in state.told if s.unit == "percent")
    if told is None or told.unit != "percent" or not rates or quantity is None:
        return None
    before, dated = state.items[at - 1], any(i.kind == "period" for i in state.items[at + 1 : at + 2])
    expected = before.id == "forecast" or state.said(before) in joined("statuses", "expected", "by", "of")
    foreseen = before.kind == "status" and expected and is_outdone_forecast(state, quantity)
    if foreseen or (dated and before.id == "base"):
        return "growth", 1 if told.value > 0 else -1
    return None
