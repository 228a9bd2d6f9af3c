"""Cues that stand behind the figures of a sentence, or of a row of goods, and say what they are of."""

from __future__ import annotations

from transforms.facts.context import Context
from transforms.facts.items import Item
from transforms.facts.measures.topics import topic_of_cue
from transforms.facts.records import Topic

_FIGURES = ("money", "percent", "tonne")


def sentence_topic(items: list[Item], context: Context) -> Topic | None:
    """The cue that closes a sentence and defines the figures before it ("… là trị giá nhập khẩu từ A")."""
    figures = [at for at, i in enumerate(items) if i.kind == "quantity" and i.id in _FIGURES]
    if not figures:
        return None
    opening = (i for i in items[: figures[0]] if i.kind in ("measure", "veto"))
    before = any(i.props.get("measure") != "same" for i in opening)
    if not before and (way := _way_of_listed(items, figures[0])) is not None:
        return topic_of_cue(way)
    after = [i for i in items[figures[-1] :] if i.kind == "measure" and i.props["measure"] != "same"]
    if before or not after:
        return None
    strong = next((i for i in after if not i.props.get("weak")), after[0])
    if strong.props.get("weak") and context.topic is not None and context.topic.veto == "price":
        return None  # "Giá giảm 9%. Tiếp đến là Lào với 2 tấn, …, tăng 5% về kim ngạch"
    defines = any(i.kind == "growth" and i.id in ("reach", "landing") for i in items[figures[-1] :])
    new, known = topic_of_cue(strong), context.topic
    goes_on = known is not None and not known.veto and known.family == new.family
    return new if defines or not goes_on else None


def _way_of_listed(items: list[Item], first: int) -> Item | None:
    """The verb behind amounts of goods in a row ("có 3 tấn chè và 2 tấn gạo được |xuất| sang Lào; …")."""
    figures, at = 0, first
    while at < len(items) and (items[at].id == items[first].id or _joins_goods(items[at])):
        figures += items[at].id == items[first].id
        at += 1
    way = items[at] if at < len(items) else None
    goes = way is not None and way.kind == "measure" and way.props["measure"] in ("exports", "imports")
    named = items[at - 1].kind == "goods" and items[first].id == "tonne"
    return way if figures > 1 and goes and named else None


def _joins_goods(item: Item) -> bool:
    return item.kind == "goods" or (item.kind == "break" and item.id in (",", "words"))
