"""The sentences that claims were read from: in the page while there is room, then on pages beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from expectations.report.packing import Block, Row, embed

PER_BLOCK = 2_000
PER_PAGE = 400
ELEMENT_BYTES = 100  # what its script element adds to a block
Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Passages:
    """Passages in the page's order; a claim refers to one by its index."""

    rows: list[Row]
    index: dict[Key, int]

    def of(self, fact: Row) -> int:
        return self.index[key_of(fact)]


def in_order(rows: Sequence[Row], groups: Iterable[Iterable[Row]]) -> Passages:
    """The passages of the first group of facts, of the next, then the others; within a group as they come."""
    place: dict[Key, int] = {}
    for number, facts in enumerate(groups):
        for fact in facts:
            place.setdefault(key_of(fact), number)
    ordered = sorted(rows, key=lambda row: place.get(key_of(row), len(rows)))
    return Passages(ordered, {key_of(row): i for i, row in enumerate(ordered)})


def inline(passages: Passages, room: int) -> list[Block]:
    """The blocks of sentences that fit ``room`` bytes, PER_BLOCK sentences in each but the last.

    The page unpacks a block when a reader opens a claim.
    """
    blocks: list[Block] = []
    for start in range(0, len(passages.rows), PER_BLOCK):
        block = embed([row["text"] for row in passages.rows[start : start + PER_BLOCK]])
        room -= block.size + ELEMENT_BYTES
        if room < 0:
            break
        blocks.append(block)
    return blocks


def beside(passages: Passages, inlined: int, facts: Iterable[Row]) -> list[list[Row]]:
    """The passages after the first ``inlined`` in pages of PER_PAGE, each with its number and its facts."""
    claims = defaultdict(list)
    for fact in facts:
        claims[passages.of(fact)].append(fact)
    rest = [{**passages.rows[i], "number": i, "facts": claims[i]} for i in range(inlined, len(passages.rows))]
    return [rest[start : start + PER_PAGE] for start in range(0, len(rest), PER_PAGE)]


def key_of(row: Row) -> Key:
    """What tells a passage from another: article and sentence."""
    return row["article_id"], row["quote_start"], row["quote_end"]
