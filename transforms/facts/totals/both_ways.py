"""Trade of both ways that the text goes back to once its parts, exports and imports, were told."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, LONG, WAYS, WORLD, Both, Topic, Whole, is_province
from transforms.facts.statements import Statement
from transforms.mentions.quantities import Quantity
from transforms.vocabulary import load, words

if TYPE_CHECKING:
    from transforms.facts.state import SentenceState

_ALL = len(WAYS)
_NEAR = 1  # paragraphs
_BESIDE = ("", "at", "with")  # in what role another partner opens a sentence
_PRICED = 2  # words between "giá" and the product whose price it is


def keep_whole(context: Context, told: Statement, topic: Topic) -> None:
    """Remember trade of both ways, and which of its parts were told since."""
    if told.status != "actual" or told.commodity is not None:
        return
    if told.transform == "growth":
        _keep_growth(context, told, topic)
    if told.transform != "level":
        return
    _keep_both(context, told)
    if HOME in (told.reporter, told.counterpart):
        context.dealt_in_all.add(told.counterpart if told.reporter == HOME else told.reporter)
    whole = context.whole
    if told.measure == "trade_turnover" and not _is_base_of(told, whole, context):
        sides, here = (told.reporter, told.counterpart), (context.sentence, context.paragraph)
        ends, is_long, by = told.period.end, told.period.kind in LONG, context.side_quoted
        context.whole = Whole(
            topic, *sides, *here, ends=ends, is_long=is_long, value=told.value, counted_by=by
        )
    elif told.measure in WAYS and whole is not None and not _is_before(told, whole):
        same = {told.reporter, told.counterpart} == {whole.reporter, whole.counterpart}
        told_out = len(whole.parts) == _ALL and context.sentence > whole.last
        known = frozenset[str]() if told_out else whole.parts
        parts = known | {told.measure}
        context.whole = replace(whole, parts=parts, last=context.sentence) if same else None


def _keep_growth(context: Context, told: Statement, topic: Topic) -> None:
    """Remember how trade of both ways grew, where that is told alone, and how its parts did beside it.

    "Năm 2020, kim ngạch với Nga |tăng 18%|, trong đó xuất khẩu tăng 9%, nhập khẩu tăng 30%. Quý I đạt …"
    """
    whole, sides = context.whole, {told.reporter, told.counterpart}
    same = whole is not None and {whole.reporter, whole.counterpart} == sides
    if told.measure == "trade_turnover" and not same:
        is_long, here = told.period.kind in LONG, (context.sentence, context.paragraph)
        ends = told.period.end
        context.whole = Whole(topic, told.reporter, told.counterpart, *here, ends=ends, is_long=is_long)
    elif told.measure in WAYS and whole is not None and same and whole.sentence == context.sentence:
        context.whole = replace(whole, parts=whole.parts | {told.measure}, last=context.sentence)


def _keep_both(context: Context, told: Statement) -> None:
    """Remember that exports and imports of one pair were told in one sentence, be their sum told or not."""
    known, sides = context.both, (told.reporter, told.counterpart)
    if told.measure not in WAYS:
        context.both = None
        return
    beside = known is not None and (known.sentence, known.sides) == (context.sentence, sides)
    parts = known.parts | {told.measure} if known is not None and beside else frozenset({told.measure})
    context.both = Both(sides, context.sentence, parts)


def both_again(context: Context, items: list[Item], start: int) -> Topic | None:
    """The trade of both ways that is told behind both of its parts, where their sum was told of no time yet.

    "Năm 2013 ta xuất sang Bỉ 200 triệu USD, nhập 8 triệu USD. 9 tháng năm 2014, |kim ngạch| đạt 180 triệu"
    """
    both, known = context.both, context.measured
    if both is None or len(both.parts) < _ALL or context.told_sentence != both.sentence:
        return None
    before = [i for i in items if i.end <= start]
    last = context.told[-1] if context.told else None
    if known is None or known.measure not in WAYS or (last is not None and last.commodity is not None):
        return None
    on_part = any(_is_on_part(before, at) for at in range(len(before)))
    if on_part or context.sentence == both.sentence or not any(i.kind == "period" for i in before):
        return None
    return Topic("trade_turnover", "turnover_weak")


def _is_base_of(told: Statement, whole: Whole | None, context: Context) -> bool:
    """Whether a sentence only puts what it told against an earlier time ("tăng so với tháng 1 (9 triệu)")."""
    same = whole is not None and (whole.reporter, whole.counterpart) == (told.reporter, told.counterpart)
    return same and whole is not None and whole.sentence == context.sentence and _is_before(told, whole)


def _is_before(told: Statement, whole: Whole) -> bool:
    """Whether a part of both ways only looks back at an earlier time than theirs."""
    end = told.period.end
    return end is not None and whole.ends is not None and end < whole.ends


def whole_again(context: Context, items: list[Item], start: int) -> Topic | None:
    """The trade of both ways that token ``start`` goes back to; None where its sentence is on something else.

    "Kim ngạch năm 2021 đạt 3 tỷ USD, trong đó xuất 2 tỷ, nhập 1 tỷ. Quý I năm nay đạt 900 triệu USD"
    """
    whole, known = context.whole, context.measured
    if whole is None or known is None or not _are_told(whole, context):
        return None
    last = context.told[-1] if context.told else None
    balanced = known.measure == "trade_balance" and len(whole.parts) == _ALL
    if last is None or not (known.measure in WAYS or balanced):
        return None
    if last.commodity is not None and last.transform != "share":
        return None
    before = [i for i in items if i.end <= start]
    dated = any(i.kind == "period" for i in before)
    here = dated or _is_of_place(before) or _is_of_another(before, whole)
    here = here or counts_otherwise(context, whole)
    if not here or any(_is_on_part(before, at) for at in range(len(before))):
        return None
    again = {**whole.topic.props, "again": True}
    return replace(whole.topic, is_weak=False, props=MappingProxyType(again))


def counts_otherwise(context: Context, whole: Whole) -> bool:
    """Whether a sentence quotes the other side of a trade that was told as one side counts it.

    "Theo Hải quan Nga, kim ngạch hai nước đạt 6 tỷ USD, trong đó …. |Phía Việt Nam| ghi nhận 4,6 tỷ USD"
    """
    now, sides = context.authority_home, (whole.reporter, whole.counterpart)
    quoted = context.authority_sentence == context.sentence and whole.sentence < context.sentence
    told_by = whole.counted_by or HOME
    return quoted and now in sides and told_by in sides and now != told_by


def _are_told(whole: Whole, context: Context) -> bool:
    """Whether the parts of a whole were told: both, or the one of its own sentence."""
    near = context.paragraph - whole.paragraph <= _NEAR and whole.last < context.sentence
    return near and (len(whole.parts) == _ALL or (bool(whole.parts) and whole.last == whole.sentence))


def _is_of_place(before: list[Item]) -> bool:
    """Whether a share is a province's, or one of its gates' ("Riêng Mộc Bài chiếm 55%")."""
    places = [i.place for i in before if i.place is not None]
    ours = [p for p in places if all(is_province(code) for code in p.codes)]
    return any(i.id == "share" for i in before) and len(places) == len(ours) == 1


def _is_of_another(before: list[Item], whole: Whole) -> bool:
    """Whether another partner, or province, is told of than the whole's, whose part was told in passing.

    "Kim ngạch với Đức đạt 7 tỷ USD, trong đó xuất khẩu 5 tỷ. |Với Pháp|, con số này là 3 tỷ USD"
    """
    places = [i.place for i in before if i.place is not None]
    codes = {code for place in places for code in place.codes}
    if len(places) != 1 or len(codes) != 1 or places[0].role not in _BESIDE or whole.last != whole.sentence:
        return False
    (code,) = codes
    local, alike = is_province(code), is_province(whole.reporter)
    groups = load("places")["groups"]
    single = local or not (whole.counterpart == WORLD or whole.counterpart in groups or code in groups)
    return local == alike and single and code not in (whole.reporter, whole.counterpart, HOME)


def _is_on_part(before: list[Item], at: int) -> bool:
    """Whether items[at] is a product that is traded, or a partner that goods go to or come from."""
    item = before[at]
    if item.place is not None:
        return item.place.role in ("to", "from", "after")
    if item.kind == "goods_word":
        return True
    if item.kind != "goods":
        return False
    return not any(i.id == "price" and item.start - i.end <= _PRICED for i in before[:at])


def back_to_whole(state: SentenceState, quantity: Quantity) -> Topic | None:
    """The trade of both ways of which a figure is that no cue of its sentence governs."""
    if state.scope.topic_here or quantity.kind not in ("money", "percent") or state.told:
        return None
    return whole_again(state.context, state.items, quantity.start)


def leave_composition(state: SentenceState, cue: Item) -> None:
    """Leave the products that only said what the figure before is made of, once the other way is told.

    "xuất sang Nga 9 tỷ USD, phần lớn là |gạo, cà phê|, và nhập 3 tỷ USD"
    """
    goods, topic = state.scope.goods, state.context.topic
    ways = {topic.measure, str(cue.props.get("measure"))} if topic is not None else set()
    if not goods or not state.told or ways != {*WAYS}:
        return
    parted = any(i.kind == "break" and goods[-1].end <= i.start < cue.start for i in state.items)
    figures = [i.end for i in state.of_kind("quantity") if i.end <= cue.start]
    led = state.sentence.tokens[figures[-1] : goods[0].start] if figures else []
    if parted and not words("roles", "composed", "words").isdisjoint(led):
        state.scope.goods = []
