"""A measure that is named behind a figure, or at its sentence's end."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.measures.topics import topic_of_cue
from transforms.facts.records import Topic
from transforms.mentions.quantities import Quantity


def post_topic(
    quantity: Quantity, right: list[Item], context: Context, *, topic_here: bool, is_mutual: bool
) -> Topic | None:
    """The measure named right behind a figure ("30,4 tỷ USD vốn đăng ký")."""
    if quantity.measure is not None:
        return None
    for item in right:
        if item.kind != "measure" or _is_told_apart(item, right):
            continue
        if item.props["measure"] == "same":
            return None
        whole = any(_is_told_apart(i, right) for i in right[: right.index(item)])
        near = item.start <= quantity.end + 1 or whole or _parts_turnover(item, right, context)
        new = topic_of_cue(item)
        if quantity.kind == "money" and new.measure in ("fdi_projects", "visitor_arrivals", "agreements"):
            continue
        if near and new.is_weak and new.family == "trade" and is_mutual:
            return new
        if topic_here and _is_balance_of(new, context):
            return None
        if _says_no_more(new, context, topic_here=topic_here):
            return None
        governs = near and (new.family == "fdi" or not new.is_weak)
        return new if governs or not topic_here else None
    return None


def _is_told_apart(item: Item, right: list[Item]) -> bool:
    """Whether the goods behind a weak cue say which way they go ("72% tổng giá trị tôm xuất sang EU")."""
    if item.kind != "measure" or not item.props.get("weak") or item.props["measure"] != "trade_turnover":
        return False
    behind = right[right.index(item) + 1 :]
    way = next((at for at, i in enumerate(behind) if i.kind == "measure"), 0)
    if not way or behind[way].props["measure"] not in ("exports", "imports"):
        return False
    return any(i.kind == "goods" for i in behind[:way]) and all(
        i.kind in ("goods", "goods_word", "place") for i in behind[:way]
    )


def _says_no_more(new: Topic, context: Context, *, topic_here: bool) -> bool:
    """Whether a cue behind a figure only repeats what it is of ("giải ngân 8,6 tỷ USD vốn FDI")."""
    known = context.topic
    if known is None:
        return False
    is_disbursed = topic_here and known.measure == "fdi_disbursed_capital" and new.rule == "fdi_whole"
    return is_disbursed or (new.is_weak and known.family == new.family)


def _is_balance_of(new: Topic, context: Context) -> bool:
    """Whether trade behind a balance says what it is the balance of ("thâm hụt 3 tỷ USD trong buôn bán")."""
    known = context.topic
    return known is not None and (known.measure, new.measure) == ("trade_balance", "trade_turnover")


def _parts_turnover(item: Item, right: list[Item], context: Context) -> bool:
    """Whether a cue behind a figure names the part of a turnover ("2,8 tỷ USD hàng A xuất sang B")."""
    mutual = context.topic is not None and context.turnover_paragraph == context.paragraph
    directed = item.props["measure"] in ("exports", "imports") and not item.props.get("weak")
    before = right[: right.index(item)]
    return mutual and directed and bool(before) and all(i.kind in ("place", "goods_word") for i in before)
