"""What sales bring in: a firm's takings, or the exports that a story is on."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.records import HOME, Topic

_TAKEN_FROM = 3  # words between takings and where they come from: "từ thị trường"


def is_taken_in(item: Item, items: list[Item], context: Context) -> bool:
    """Whether a word of takings is what exports bring in: of goods, or from a place ("doanh thu từ Lào")."""
    if not item.props.get("takings"):
        return False
    figure = max((i.end for i in items if i.id == "money" and i.end <= item.start), default=0)
    named = any(i.kind in ("goods", "place") and figure <= i.start < item.start for i in items)
    named = named or any(i.kind == "place" and 0 <= i.start - item.end <= _TAKEN_FROM for i in items)
    known, near = context.topic, context.told_sentence >= context.sentence - 1
    told = near or context.topic_paragraph == context.paragraph
    last = context.pairs.get("trade")
    bought = last is not None and (last.measure, last.counterpart) == ("imports", HOME)
    sold = known is not None and (known.measure == "exports" or (known.measure == "imports" and bought))
    return named and told and sold


def topic_of_veto(item: Item, items: list[Item], context: Context) -> Topic | None:
    """What a word of something else turns to; None where it is of what is exported already.

    Takings behind what a market bought of ours are exports ("Lào chi 2 tỷ USD mua gạo Việt, chủ lực là gạo
    thơm với |doanh thu| 1 tỷ USD").
    """
    if not is_taken_in(item, items, context):
        return Topic(veto=item.id, rule=item.id)
    bought = context.topic is not None and context.topic.measure == "imports"
    return Topic("exports", "exports_noun") if bought else None
