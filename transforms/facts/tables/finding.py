"""Where a page has tables: rows printed in one line each, or one cell a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transforms.facts.tables.cells import divided
from transforms.facts.tables.grid import Line, Page, Table
from transforms.facts.tables.lined import lined_table
from transforms.facts.tables.stacked import is_stackable, stacked_tables
from transforms.text.blocks import Block
from transforms.text.reading import Reading

_LONGEST = 400  # characters of a line of a table


def tables_of(reading: Reading, blocks: Sequence[Block]) -> Iterator[Table]:
    """The tables of a page, in order."""
    page = Page(reading, [_line(reading, block) for block in blocks])
    stacked = {table.first: table for table in _stacked(page)}
    at = 0
    while at < len(blocks):
        table = stacked.get(at) or lined_table(page, at)
        if table is not None and any(
            line.kind != "furniture" for line in page.lines[table.first : table.last + 1]
        ):
            yield table
            at = table.last + 1
        else:
            at += 1


def _stacked(page: Page) -> Iterator[Table]:
    """The tables of one cell a line."""
    start = 0
    for at in range(len(page.lines) + 1):
        if at == len(page.lines) or not is_stackable(page.lines[at]):
            yield from stacked_tables(page, start, at)
            start = at + 1


def _line(reading: Reading, block: Block) -> Line:
    is_long = block.end - block.start >= _LONGEST or "\n" in reading.text[block.start : block.end]
    return Line([] if is_long else divided(reading, block), block.kind)
