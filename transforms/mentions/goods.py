"""Goods, and the sectors and forms that slice investment."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.mentions.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Goods:
    """Tokens [start, end) of a product's words as printed; ``kind`` is names or sectors."""

    start: int
    end: int
    kind: str


def goods_of(sentence: Sentence) -> list[Goods]:
    """Products in order, with the words that belong to them before and after."""
    matches = sentence.matches
    found = []
    for at, match in enumerate(matches):
        entry = match.of("goods_names") or match.of("goods_sectors")
        if entry is None:
            continue
        start, end = match.start, match.end
        before = matches[at - 1] if at else None
        if before is not None and before.end == start and before.of("goods_before"):
            start = before.start
        after = matches[at + 1] if at + 1 < len(matches) else None
        if after is not None and after.start == end and after.of("goods_after"):
            end = after.end
        found.append(Goods(start, end, entry.kind.removeprefix("goods_")))
    return found
