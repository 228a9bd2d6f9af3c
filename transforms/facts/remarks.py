"""What a story says in passing: sentences on other things and paragraphs without a figure end nothing."""

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
_ANNOUNCES = ":;"
_DAY = re.compile(r"\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\b")


def spoken_of(context: Context) -> Mapping[str, Any]:
    """What is spoken of, to go back to: the measure and the goods."""
    return {name: getattr(context, name) for name in _SPOKEN_OF}


def go_back(context: Context, spoken: Mapping[str, Any]) -> None:
    """Let a story go on with what it spoke of before."""
    for name, value in spoken.items():
        setattr(context, name, value)


def is_remark(block: Block, reading: Reading, context: Context) -> bool:
    """Whether a paragraph has no figure but a day, in a story that has told some before it."""
    line = reading.text[block.start : block.end]
    if context.told_sentence < 0 or block.kind != "body" or line[-1] in _ANNOUNCES:
        return False
    return not any(map(str.isdecimal, _DAY.sub("", line)))


def pass_over(context: Context, before: Context) -> None:
    """Let a story go on where it was before a remark; one partner that the remark names it may go on with.

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
