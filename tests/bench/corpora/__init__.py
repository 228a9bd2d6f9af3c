"""Corpora made by rule: a crawl in which one article in twenty states facts, and one that states little else.

What is stated of a pair and a year is the same in each article, but for one misprint in two thousand.
Sentences are templates with words and figures drawn by a seed: a number always gives the same article.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from tests.bench.corpora.wording import DENSE, GENERAL, SLOTS, TITLES

ARTICLE_BYTES = 2_000
FACTS_EVERY = 20
_MISPRINTED = 1 / 2_000
_STATED = 4  # sentences with facts in an article of the crawl that has some


def crawl(articles: int, first: int = 0) -> Iterator[dict[str, Any]]:
    """News of sport, weather, crime and markets; every twentieth article states facts among the rest."""
    return (_crawled(number) for number in range(first, first + articles))


def dense(articles: int) -> Iterator[dict[str, Any]]:
    """Articles in which each sentence states facts."""
    return (_record(number, _prose(random.Random(number), _stated)) for number in range(articles))


def write(records: Iterable[dict[str, Any]], path: Path) -> int:
    """Write JSON Lines; returns how many bytes they are."""
    with path.open("wb") as lines:
        lines.writelines(orjson.dumps(record) + b"\n" for record in records)
    return path.stat().st_size


def _crawled(number: int) -> dict[str, Any]:
    draw = random.Random(number)
    topic = draw.choice(list(GENERAL.values()))
    sentences = _prose(draw, lambda draw: draw.choice(topic).format_map(_Slots(draw)))
    if number % FACTS_EVERY == 0:
        sentences[1 : 1 + _STATED] = [_stated(draw) for _ in range(_STATED)]
    return _record(number, sentences)


def _record(number: int, sentences: list[str]) -> dict[str, Any]:
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    return {
        "id": f"a{number}",
        "title": _title(random.Random(-number - 1)),
        "url": f"https://example.org/{number}",
        "date": f"2024-{1 + number % 12:02}-{1 + number % 28:02}",
        "text": "\n\n".join(paragraphs),
    }


def _prose(draw: random.Random, sentence: Callable[[random.Random], str]) -> list[str]:
    sentences: list[str] = []
    size = 0
    while size < ARTICLE_BYTES:
        sentences.append(sentence(draw))
        size += len(sentences[-1].encode())
    return sentences


class _Slots(dict[str, object]):
    """What fills a slot of a template: one of its words, or a figure."""

    def __init__(self, draw: random.Random) -> None:
        super().__init__()
        self._draw = draw

    def __missing__(self, slot: str) -> object:
        draw, name = self._draw, slot.rstrip("0123456789")
        if name == "n":
            return draw.randint(2, 60)
        if name == "thousands":
            return f"{draw.randint(1, 90)}.{draw.randint(0, 999):03}"
        if name == "decimal":
            return f"{draw.randint(1, 170)},{draw.randint(1, 99)}"
        if name == "year":
            return draw.randint(2015, 2023)
        return draw.choice(SLOTS[name])


def _title(draw: random.Random) -> str:
    return draw.choice(TITLES).format_map(_Slots(draw))


def _stated(draw: random.Random) -> str:
    """A sentence with facts: its figures are those of its pair, goods and year."""
    template, slots = draw.choice(DENSE), _Slots(draw)
    about = {name: slots[name] for name in ("land", "goods", "year") if f"{{{name}}}" in template}
    truth = random.Random(f"{template} {about} {draw.random() if draw.random() < _MISPRINTED else 0}")
    figures = _Slots(truth)
    figures.update(about)
    return template.format_map(figures)
