"""The nation's totals in a story on a product that goes one way: of the other way, and of that beside it."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise, takewhile

from transforms.facts.context import Context
from transforms.facts.goods.subjects import parts_begin
from transforms.facts.items import Item
from transforms.facts.periods.dating import periods_named
from transforms.facts.records import HOME, WAYS, WORLD, is_home
from transforms.facts.sentence_items import items_of
from transforms.facts.state import SentenceState
from transforms.mentions.calendar import Period
from transforms.mentions.quantities import Quantity
from transforms.mentions.tokens import Sentence

_OTHER = {"exports": "imports", "imports": "exports"}
_YEAR = 365  # days, where nobody says of how many an amount is
_A_DAY = Decimal(30_000_000)  # US dollars that the nation sells, at least, and few products come to
_ALIKE = 3  # times as much as the other way, at most


def way_of_title(title: Sentence, context: Context) -> str:
    """Which way the goods of a title go: by its trade, or by whose they are and where they go; else "".

    "Ô tô tải |Lào| ồ ạt vào |Việt Nam|": imports; "Cá tra |Việt Nam| được lòng người |Nga|": exports
    """
    told = context.topic.measure if context.topic is not None else ""
    return told if told in WAYS else _way_of_goods(items_of(title))


def _way_of_goods(items: list[Item]) -> str:
    """Which way goods go that belong to the place behind them, where one across the border is named, too."""
    for at, (goods, owner) in enumerate(pairwise(items)):
        if goods.kind != "goods" or owner.place is None or owner.start != goods.end:
            continue
        ours = _is_ours(owner)
        others = [i for i in items[at + 2 :] if i.place is not None and i.place.codes]
        if any(_is_ours(other) != ours for other in others):
            return "exports" if ours else "imports"
    return ""


def _is_ours(item: Item) -> bool:
    return item.place is not None and all(map(is_home, item.place.codes))


def turn_to_nation(state: SentenceState) -> None:
    """Go on with all that the nation trades, where a story's product and partner are of the other way.

    "Ô tô Lào ồ ạt vào Việt Nam.¶Tháng 5, |xuất khẩu| đạt 12 tỷ USD.¶Kim ngạch |nhập khẩu| là 13 tỷ USD"
    """
    context, way = state.context, state.context.title_way
    amount = _amount_of_all(state)
    if not way or amount is None or context.is_title or not _may_be_ours(context):
        return
    measure = next(str(i.props["measure"]) for i in state.of_kind("measure"))
    turned = measure == _OTHER[way] and _is_national(state, amount)
    if turned or _is_beside(context, measure, amount):
        context.goods, context.goods_paragraph = None, context.paragraph
        context.set_pair("trade", HOME, WORLD, measure=measure)


def _amount_of_all(state: SentenceState) -> Quantity | None:
    """The dollars behind the cue of one way that a sentence opens on, naming no partner or product."""
    opening = [*takewhile(lambda i: i.quantity is None and i.rank is None, state.items)]
    behind = state.items[len(opening) : len(opening) + 1]
    quantity = behind[0].quantity if behind else None
    cues = [i for i in opening if i.kind == "measure"]
    if quantity is None or quantity.kind != "money" or quantity.unit not in (None, "USD") or len(cues) != 1:
        return None
    if cues[0].props["measure"] not in WAYS or cues[0].props.get("weak"):
        return None
    named = any(i.kind in ("goods", "goods_word", "turn", "veto") for i in opening)
    placed = any(i.place is not None and i.place.codes != (HOME,) for i in opening)
    part = parts_begin(state.sentence.tokens, 0) or state.singles_out(0, 1)
    return None if named or placed or part else quantity


def _may_be_ours(context: Context) -> bool:
    """Whether Vietnam's trade is told, of all goods or those of the title, and no section is on others."""
    last = context.pairs.get("trade")
    ours = last is None or (last.reporter == HOME and last.counterpart in {WORLD, *context.title_partners})
    on_goods = context.title_goods is not None and context.section_goods is None and context.section is None
    return ours and on_goods and context.protagonist == HOME


def _is_national(state: SentenceState, amount: Quantity) -> bool:
    """Whether an amount is what a nation trades in its time, and no product does."""
    named = [p for i in state.of_kind("period") for p in periods_named(i, state.context, None)]
    told = state.context.periods.get("trade")
    period = named[0] if named else told.period if told is not None else None
    return amount.value >= _A_DAY * _days(period)


def _days(period: Period | None) -> int:
    if period is None or period.start is None or period.end is None:
        return _YEAR
    return (period.end - period.start).days + 1


def _is_beside(context: Context, measure: str, amount: Quantity) -> bool:
    """Whether the other way of all goods was told right before, and comes to about as much."""
    if not context.paragraph - 1 <= context.all_paragraph <= context.paragraph:
        return False
    told = [s for _, s in context.levels.values() if (s.reporter, s.counterpart) == (HOME, WORLD)]
    wholes = [s for s in told if s.commodity is None and s.measure == _OTHER[measure] and s.unit == "USD"]
    return bool(wholes) and wholes[-1].value / _ALIKE <= amount.value <= wholes[-1].value * _ALIKE
