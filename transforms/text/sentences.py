"""Sentences of a block, as offsets into the reading copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transforms.text.blocks import Block

_END = re.compile(r"""(?<!\b[A-ZĐ])(?<!\bTP)(?<!\bTS)(?<!\bThS)(?<!\bPGS)(?<!\bGS)[.!?…]+["”’')\]]*(?=\s+["“‘'(\[]?[^\W_a-zà-ỹ]|\s*$)|(?<=[^\W\d_]{2}[.!?])(?=[A-ZĐ][^\W\d_])|(?<=[%\d][.])(?=[A-ZĐ][^\W\d_])""")


def sentences_of(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence; together they cover the block but for blanks between them."""
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        if match.end() <= start:
            continue
        yield start, match.end()
        start = match.end()
        while start < block.end and text[start].isspace():
            start += 1
    if start < block.end:
        yield start, block.end
