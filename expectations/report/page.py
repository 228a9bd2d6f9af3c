"""A release → the data of its page, as much as fits: cells first, then claims, then their sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from expectations.report import labels
from expectations.report.claims import (
    CELL_COLUMNS,
    FACT_COLUMNS,
    PERIOD_COLUMNS,
    SUBJECT_COLUMNS,
    Claims,
    claims_of,
    described,
)
from expectations.report.contents import Contents
from expectations.report.packing import Block, Row, Shared, columns, embed, finite
from expectations.report.passages import PER_BLOCK, PER_PAGE, Passages, beside, in_order, inline

DATA_SHARE = 0.95  # of the room, at most, for the data; the rest is for sentences
CELL_BYTES, FACT_BYTES = 8, 25  # what one takes at least, packed: where the search for what fits begins
MOST_CONFLICTS = 2_000

_SHARED = ("about", "when")  # indexes into the subjects and the periods
_ARTICLE_COLUMNS = ("source", "publisher", "url", "title", "published_at", "published_precision")
_PASSAGE_COLUMNS = ("article", "start", "length", "lead")
_CONFLICT_COLUMNS = (
    *("id", *_SHARED, "link", "diagnosis", "is_error", "gap_pct", "explanation"),
    *("claims", "claims_left", "wrong", "references"),
)
_TARGET_COLUMNS = (
    *(*_SHARED, "unit", "claim", "target", "outcome", "outcome_basis", "outcomes", "is_met", "gap_pct"),
)
_REFERENCE_COLUMNS = (*_SHARED, "side", "value", "unit", "authority", "citation_url", "note", "doubt")


@dataclass(frozen=True, slots=True)
class Page:
    """The data element, the elements with sentences, and the passages of the pages beside it."""

    data: Block
    sentences: list[Block]
    beside: list[list[Row]]


@dataclass(frozen=True, slots=True)
class _Shown:
    """The part of the claims that the page holds one by one, and the passages in the order that suits it."""

    cells: list[Row]
    facts: list[Row]
    passages: Passages


def page_of(contents: Contents, room: int) -> Page:
    """The page's data within ``room`` bytes; what it cannot hold one by one is on the pages beside it."""
    claims = claims_of(contents)
    cells = min(len(claims.cells), room // CELL_BYTES)
    facts = min(len(claims.facts), room // FACT_BYTES)
    while True:
        shown = _first(contents, claims, cells, facts)
        data = embed(_data(contents, claims, shown))
        if data.size <= room * DATA_SHARE or cells == 0:
            break
        smaller = room * DATA_SHARE / data.size * 0.95
        facts = int(facts * smaller)
        if facts < cells // 10:
            cells = int(cells * smaller)
    sentences = inline(shown.passages, room - data.size)
    inlined = min(len(sentences) * PER_BLOCK, len(shown.passages.rows))
    return Page(data, sentences, beside(shown.passages, inlined, claims.facts))


def _first(contents: Contents, claims: Claims, cells: int, facts: int) -> _Shown:
    """The first cells and the first facts of these cells; sentences that a disagreement quotes come first."""
    shown = [fact for fact in claims.facts[:facts] if fact["cell"] < cells]
    disputed = {fact_id for row in contents["conflicts"][:MOST_CONFLICTS] for fact_id in row["fact_ids"]}
    quoted = [fact for fact in shown if fact["id"] in disputed]
    return _Shown(claims.cells[:cells], shown, in_order(contents["passages"], (quoted, shown)))


def _data(contents: Contents, claims: Claims, shown: _Shown) -> Row:
    position = {fact["id"]: i for i, fact in enumerate(shown.facts)}
    reference = {row["reference_id"]: i for i, row in enumerate(contents["reference"])}
    facts = [{**fact, "passage": shown.passages.of(fact)} for fact in shown.facts]
    held = shown.passages.rows[: 1 + max((fact["passage"] for fact in facts), default=-1)]
    articles = _articles(contents, held)
    conflicts, targets = contents["conflicts"][:MOST_CONFLICTS], contents["targets"]
    subjects, periods = Shared(SUBJECT_COLUMNS), Shared(PERIOD_COLUMNS)

    def table(rows: Iterable[Row], names: Sequence[str]) -> dict[str, object]:
        return columns([{**row, "about": subjects.at(row), "when": periods.at(row)} for row in rows], names)

    untold = contents.counts["observations"] - len(contents["observations"])
    return {
        "labels": _labels(),
        "places": _places(shown.cells, contents),
        "counts": {**contents.counts, "cells": len(claims.cells) + untold, "told": len(claims.facts)},
        "paging": {"sentences_a_block": PER_BLOCK, "sentences_a_page": PER_PAGE},
        "articles": columns(articles, _ARTICLE_COLUMNS),
        "passages": columns(_passages(held, articles), _PASSAGE_COLUMNS),
        "cells": table(_cells(claims, shown), (*_SHARED, *CELL_COLUMNS, "held", "rest")),
        "facts": columns(facts, FACT_COLUMNS),
        "conflicts": table((_conflict(row, position, reference) for row in conflicts), _CONFLICT_COLUMNS),
        "targets": table((_target(row, position) for row in targets), _TARGET_COLUMNS),
        "reference": table((_reference(row) for row in contents["reference"]), _REFERENCE_COLUMNS),
        "subjects": subjects.columns(),
        "periods": periods.columns(),
    }


def _cells(claims: Claims, shown: _Shown) -> list[Row]:
    """The shown cells, each with the number of its claims that the page holds, and the passage of the first
    claim that it does not hold, or null."""
    held = Counter(fact["cell"] for fact in shown.facts)
    rest: dict[int, int] = {}
    for fact in claims.facts[len(shown.facts) :]:
        rest.setdefault(fact["cell"], shown.passages.of(fact))
    return [{**cell, "held": held[i], "rest": rest.get(i)} for i, cell in enumerate(shown.cells)]


def _articles(contents: Contents, passages: Sequence[Row]) -> list[Row]:
    """The articles of these passages, then the newest of those without any figure."""
    named = {row["article_id"] for row in passages}
    return [row for row in contents["articles"] if row["article_id"] in named] + contents["silent"]


def _passages(held: Sequence[Row], articles: Sequence[Row]) -> list[Row]:
    """Sentences with the index of their article, and how many characters their text has before them."""
    index = {row["article_id"]: i for i, row in enumerate(articles)}
    return [
        {
            "article": index.get(row["article_id"]),
            "start": row["quote_start"],
            "length": row["quote_end"] - row["quote_start"],
            "lead": row["quote_start"] - row["text_start"],
        }
        for row in held
    ]


def _conflict(row: Row, position: dict[str, int], reference: dict[str, int]) -> Row:
    claims = _positions(row["fact_ids"], position)
    return {
        **row,
        **described(row),
        "id": row["conflict_id"],
        "gap_pct": finite(row["gap_pct"]),
        "claims": claims,
        "claims_left": len(row["fact_ids"]) - len(claims),
        "wrong": _positions(row["wrong_fact_ids"], position),
        "references": _positions(row["reference_ids"], reference),
    }


def _target(row: Row, position: dict[str, int]) -> Row:
    return {
        **row,
        **described(row),
        "claim": position.get(row["fact_id"]),
        "gap_pct": finite(row["gap_pct"]),
        "outcomes": _positions(row["outcome_ids"], position),
    }


def _reference(row: Row) -> Row:
    return {**row, **described({"transform": "level", "commodity": None, **row}), "side": row["reporter"]}


def _positions(ids: list[str], position: dict[str, int]) -> list[int]:
    return [position[i] for i in ids if i in position]


def _places(cells: Sequence[Row], contents: Contents) -> dict[str, str]:
    codes = {cell[name] for cell in cells for name in ("home", "other", "side")}
    codes |= {row["scope"] for row in contents["facts"] if row["scope"]}
    codes |= {row[name] for row in contents["reference"] for name in ("reporter", "counterpart")}
    return {code: labels.place(code) for code in sorted(codes)}


def _labels() -> dict[str, dict[str, str]]:
    return {
        "measures": labels.SHORT_MEASURES,
        "verdicts": labels.VERDICTS,
        "diagnoses": labels.DIAGNOSES,
        "links": labels.LINKS,
        "bases": labels.BASES,
    }
