"""Gold articles, facts and events, and what extraction says of them."""

from __future__ import annotations

import csv
import json
from functools import cache
from pathlib import Path
from typing import Any

from transforms.shard import extract
from transforms.text.articles import RawArticle

GOLD = Path(__file__).resolve().parents[1] / "gold"
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    """The records of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@cache
def articles(corpus: str) -> list[RawArticle]:
    """The articles of a corpus ("seeds" or "phrasebook"), each under its gold id."""
    if corpus == "seeds":
        with (SEEDS / "metadata.csv").open(encoding="utf-8", newline="") as lines:
            return [
                RawArticle(
                    Path(row["file"]).stem,
                    (SEEDS / row["file"]).read_bytes(),
                    published_at=row["published_at"],
                )
                for row in csv.DictReader(lines)
            ]
    return [
        RawArticle(row["article"], row["text"].encode(), published_at=row["published_at"])
        for row in rows_of(GOLD / f"{corpus}.articles.jsonl")
    ]


def extracted(batch: list[RawArticle]) -> dict[str, list[Row]]:
    """Rows of each staged table, with the article's gold id as ``article`` and dates as ISO text."""
    tables = {name: table.to_pylist() for name, table in extract(batch).items()}
    names = {row["article_id"]: row["source"] for row in tables["articles"]}
    for rows in tables.values():
        for row in rows:
            row["article"] = names.get(row.get("article_id"), row.get("source"))
            for key in ("period_start", "period_end", "date_start", "date_end"):
                if row.get(key) is not None:
                    row[key] = row[key].isoformat()
    return tables


@cache
def predicted(corpus: str) -> dict[str, list[Row]]:
    """What extraction says of a corpus, read once a process."""
    return extracted(articles(corpus))


@cache
def gold(corpus: str, table: str) -> list[Row]:
    """The gold rows of a corpus; no file, no rows."""
    path = GOLD / f"{corpus}.{table}.jsonl"
    return rows_of(path) if path.exists() else []
