"""What a story says in passing: sentences on other things and paragraphs that state nothing end nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from transforms.facts.context import Context
from transforms.text.blocks import Block
from transforms.text.reading import Reading

_SPOKEN_OF = (
    *("topic", "topic_sentence", "topic_paragraph", "directed", "aside", "measured", "turnover_paragraph"),
    *("goods", "goods_paragraph", "named_goods", "names_goods", "on_part"),
    *("opening_goods", "opening_paragraph"),
)
_DATED = ("periods", "amounts", "last_period", "heading_period", "freshest", "stock", "latest_flow")
_ANNOUNCES = ":;"
_DAY = re.compile(r"\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\b")


def spoken_of(context: Context) -> Mapping[str, Any]:
    """What is spoken of, to go back to: the measure and the goods."""
    return {name: getattr(context, name) for name in _SPOKEN_OF}


def go_back(context: Context, known: Mapping[str, Any]) -> None:
    """Let a story go on with what it knew before."""
    for name, value in known.items():
        setattr(context, name, value)


def go_on(context: Context, before: Context, reading: Reading, block: Block) -> None:
    """Let a story that has told some facts go on past a paragraph that told none, as it was ``before``."""
    if before.told_sentence < 0 or block.kind != "body":
        return
    if _looks_back(context, before):
        go_back(context, {name: getattr(before, name) for name in _DATED})
    if _is_remark(reading.text[block.start : block.end]):
        _pass_over(context, before)


def _looks_back(context: Context, before: Context) -> bool:
    """Whether the time named last is years before what was told ("Hai nước lập quan hệ năm 1992.")."""
    last, known = context.last_period, before.last_period
    if last is None or known is None or last is known:
        return False
    ended, told = last.period.end, known.period.end
    return ended is not None and told is not None and ended.year < told.year


def _is_remark(paragraph: str) -> bool:
    """Whether a paragraph has no figure but a day, and announces none."""
    return paragraph[-1] not in _ANNOUNCES and not any(map(str.isdecimal, _DAY.sub("", paragraph)))


def _pass_over(context: Context, before: Context) -> None:
    """Go back to what was spoken of before a remark; one partner that it names is gone on with.

    "…¶Doanh nghiệp cần chủ động nguyên liệu.¶Đứng thứ hai là Lào, đạt 2 tỷ USD"
    """
    named = {code for code, count in context.mentions.items() if count > before.mentions[code]}
    if len(named) == 1 and context.goods is not None and context.goods_paragraph == context.paragraph:
        return  # "Thị trường xuất khẩu chè lớn là Nga.": what follows is told of them
    go_back(context, spoken_of(before))
    on_one = len(before.title_partners) == 1 and context.home_paragraph != context.paragraph
    if len(named) > 1 or (on_one and not named <= before.title_partners):
        context.partner, context.recent = before.partner, list(before.recent)
    if before.province is not None:
        context.province, context.province_paragraph = before.province, before.province_paragraph
