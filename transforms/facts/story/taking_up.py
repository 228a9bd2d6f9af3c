"""Taking up what a story is on, behind a sentence on a single firm, project or price that it goes on past."""

from __future__ import annotations

from itertools import takewhile

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.parties.firms import is_of_firm
from transforms.facts.records import NO_AMOUNTS
from transforms.facts.state import SentenceState
from transforms.vocabulary import words

_NEAR = 2  # paragraphs since what is taken up was told
_OPENING = 3  # words of what opens a sentence: "tiếp theo là"
_ENDS = (",", ";", ".")
_ECONOMY = ("economy", "public_finance")
_CUES = ("measure", "veto", "soft_veto")
_SUBJECTS = ("place", "whole", "province")


def take_up(state: SentenceState) -> None:
    """Go on with the trade or the investment that was told before an aside on a firm, a price, an economy.

    "… Dự án lớn nhất là nhà máy Sao Mai, vốn 2 tỷ USD. Tiếp theo là Lào (5 tỷ USD) và Nga (3 tỷ USD)"; "… Năm
    2020 tỉnh mới thu hút được 102 triệu USD"; "Giá chào 3 USD/kg.¶Nga đứng thứ hai với 9 triệu USD"
    """
    context = state.context
    priced, strayed = _is_past_prices(context), _has_strayed(context)
    if not (priced or strayed or (is_of_firm(context.topic) and _is_near(context))):
        return
    before = list(takewhile(lambda i: i.quantity is None or i.id in NO_AMOUNTS, state.items))
    if len(before) == len(state.items) or any(i.kind in _CUES for i in before):
        return
    subject = any(_is_subject(state, i) or (strayed and i.kind == "goods") for i in before)
    amount = state.items[len(before)]
    told = _lists(state, before) or (priced and _is_amount(amount)) or (strayed and _is_in_dollars(amount))
    if subject and (told or _attracts(state, before)):
        context.topic = context.measured


def _is_past_prices(context: Context) -> bool:
    """Whether a new paragraph follows one that spoke of a price last, in a text on trade."""
    topic, measured = context.topic, context.measured
    priced = topic is not None and topic.veto == "price" and context.topic_paragraph < context.paragraph
    return priced and measured is not None and measured.family == "trade"


def _has_strayed(context: Context) -> bool:
    """Whether the sentences before were on a country's economy, in the midst of trade or investment."""
    topic, in_dollars = context.topic, context.amounts_aside >= context.topic_sentence
    return topic is not None and topic.veto in _ECONOMY and not in_dollars and _is_near(context)


def leave_amounts_aside(state: SentenceState) -> None:
    """Remember a sentence on something else with amounts as trade has them ("GDP đạt 9 tỷ USD")."""
    if any(_is_in_dollars(item) for item in state.of_kind("quantity")):
        state.context.amounts_aside = state.context.sentence


def _is_in_dollars(item: Item) -> bool:
    """Whether a figure is millions in a currency other than đồng, in which economies are told."""
    amount = item.quantity
    return amount is not None and amount.kind == "money" and amount.unit != "VND" and amount.scale > 1


def _is_amount(item: Item) -> bool:
    """Whether a figure is of more than one of anything costs: millions, or tonnes."""
    amount = item.quantity
    return amount is not None and (amount.kind == "tonne" or (amount.kind == "money" and amount.scale > 1))


def take_up_member(state: SentenceState, at: int) -> None:
    """Go on with a list behind items[at], past what was said of a firm within its sentence.

    "Nhật Bản có 5 tỷ USD, chủ yếu là một nhà máy thép|,| Đức 3 tỷ USD"
    """
    context = state.context
    if not (state.told and is_of_firm(context.topic) and context.topic_sentence == context.sentence):
        return
    ahead = state.items[at + 1] if at + 1 < len(state.items) else None
    if ahead is not None and ahead.id == "money" and follows_reason(state, ahead.start):
        context.topic = context.measured
        return
    behind = [i for i in state.items[at + 1 : at + 6] if i.kind not in ("rank", "growth") and i.id != "("]
    subject = bool(behind) and _is_subject(state, behind[0]) and behind[0].start == state.items[at].end
    if subject and len(behind) > 1 and behind[1].id == "money":
        context.topic, told = context.measured, state.told[-1].end
        aside = (i for i in state.items[:at] if i.kind == "measure")
        state.ignored.update(i.start for i in aside if state.sentence.starts[i.start] > told)


def follows_reason(state: SentenceState, start: int) -> bool:
    """Whether a comma parts the figure at a token from why it is so ("Lào dẫn đầu |nhờ| nhà máy, 2 tỷ")."""
    tokens = state.sentence.tokens
    if not state.told or not start or tokens[start - 1] != ",":
        return False
    told = [i for i in state.items if i.end < start and (i.rank is not None or i.id == "money")]
    comma = next((n for n in reversed(range(start - 1)) if tokens[n] in _ENDS), -1)
    last = max(comma, told[-1].end - 1 if told else -1)
    return not words("roles", "causes", "words").isdisjoint(tokens[last + 1 : start])


def _is_near(context: Context) -> bool:
    """Whether trade or investment was told in this paragraph or just above."""
    known = context.pairs.get(context.measured.family) if context.measured is not None else None
    return known is not None and context.paragraph - known.paragraph <= _NEAR


def _is_subject(state: SentenceState, item: Item) -> bool:
    """Whether a country or a province is told of, and no firm that has it in its name."""
    place = item.place
    return (
        place is not None
        and place.kind in _SUBJECTS
        and place.role in ("", "of")
        and item.start not in state.ignored
    )


def _lists(state: SentenceState, before: list[Item]) -> bool:
    """Whether the sentence ranks, goes on with a list, or begins one."""
    opening = [" ".join(state.sentence.tokens[:n]) for n in range(1, _OPENING + 1)]
    framed = words("roles", "frames", "next") | words("roles", "frames", "afresh")
    return any(i.kind == "rank" for i in before) or not framed.isdisjoint(opening)


def _attracts(state: SentenceState, before: list[Item]) -> bool:
    """Whether it tells what a country or a province draws from others, where investment was told."""
    measured = state.context.measured
    said = state.sentence.tokens[: before[-1].end + _OPENING] if before else []
    invested = measured is not None and measured.family == "fdi"
    return invested and words("roles", "attracting", "words").stand_in(said)
