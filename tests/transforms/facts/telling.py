"""What a text tells: its statements and rejections, for tests of readings."""

from __future__ import annotations

from transforms.facts.article import statements_of
from transforms.facts.statements import Rejection, Statement
from transforms.mentions.calendar import published
from transforms.text.blocks import blocks_of
from transforms.text.reading import read


def read_text(
    text: str, date: str | None = None, title: str | None = None
) -> tuple[list[Statement], list[Rejection]]:
    reading = read(text)
    headline = read(title) if title is not None else None
    return statements_of(reading, blocks_of(reading), published(date), headline)


def told(text: str, date: str | None = None) -> list[Statement]:
    return read_text(text, date)[0]
