"""What a story's title leaves for the whole of it: partners, goods, the way they go, a province."""

from __future__ import annotations

from itertools import pairwise

from transforms.facts.context import Context
from transforms.facts.parties.pairs import stands_for_country
from transforms.facts.records import WORLD, is_home
from transforms.facts.totals.other_way import way_of_title
from transforms.mentions.goods import goods_of
from transforms.mentions.tokens import Sentence
from transforms.text.folding import fold
from transforms.vocabulary import words

_PARTED = {",", ";", "-", "–"}  # signs between products that are told of apart


def _only_hints(title: Sentence, goods: str | None) -> bool:
    """Whether a title leaves open which product it is on ("Loại hạt này …", "Siêu thực phẩm này …")."""
    said = " ".join(title.tokens)
    if goods is not None and fold(goods) in words("commodities", "names", "unnamed"):
        return True
    told = words("roles", "goods", "same") if goods is None else set()
    pointed = {f"{fold(goods)} {word}" for word in words("places", "regions", "told")} if goods else set()
    return any(hint in said for hint in told | pointed)


def _is_on_several(title: Sentence) -> bool:
    """Whether a title tells of several products apart, each in words of its own, and of no trade.

    "Ba năm EVFTA: Da giày đi trước, dệt may theo sau"
    """
    goods = [g for g in goods_of(title) if g.kind == "names"] if "measure" not in title.by_kind else []
    between = (title.tokens[one.end : other.start] for one, other in pairwise(goods))
    return any(len(said) > 1 and not _PARTED.isdisjoint(said) for said in between)


def leave_title(title: Sentence, context: Context) -> None:
    """Leave what the title names for the whole story: partners, goods, and a province that is no capital.

    Of the goods that it only hints at ("Loại quả này …"), or which of several, the story tells.
    """
    context.title_partners.update(context.mentions)
    invested = context.pairs.get("fdi")
    if invested is not None and not is_home(invested.partner) and invested.partner != WORLD:
        context.title_partners.add(invested.partner)  # "8 tỷ USD vốn đầu tư của ASEAN …"
    context.title_paragraph, context.is_on_capital = context.paragraph, invested is not None
    hints = _only_hints(title, context.goods) or _is_on_several(title)
    if hints:
        context.goods, context.opening_paragraph = None, -1
    traded = context.topic is not None and context.topic.family == "trade" and not hints
    context.title_topic = context.topic if traded else None
    context.title_goods, context.title_way = context.goods, way_of_title(title, context)
    named = context.province if context.province_paragraph == context.paragraph else None
    context.title_province = named if named and is_home(named) and not stands_for_country(named) else None
