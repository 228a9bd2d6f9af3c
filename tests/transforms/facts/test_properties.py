"""Whatever the text: nothing raises, every figure is accounted for, offsets hold, order does not matter."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.eval.gold import GOLD, articles, rows_of
from transforms.shard import extract
from transforms.text.articles import RawArticle

_WORDS = sorted({w for row in rows_of(GOLD / "phrasebook.articles.jsonl") for w in row["text"].split()})
_WORD = st.one_of(st.sampled_from(_WORDS), st.text(max_size=6))
_TEXT = st.lists(_WORD, min_size=1, max_size=60).map(" ".join)
_DIGITS = re.compile(r"[0-9]+")


def _tables(text: str) -> dict[str, list[dict[str, Any]]]:
    tables = extract([RawArticle("made.txt", text.encode("utf-8", "surrogatepass"))])
    return {name: table.to_pylist() for name, table in tables.items()}


@settings(max_examples=150, deadline=None)
@given(_TEXT)
def test_no_text_raises_and_every_figure_is_accounted_for(text: str) -> None:
    tables = _tables(text)
    if not tables["articles"]:
        return
    stored = str(tables["articles"][0]["text"])
    rows = tables["facts"] + tables["rejected_figures"]
    for row in rows:
        assert stored[row["char_start"] : row["char_end"]] == row["printed"]
    for sentence in tables["sentences"]:
        if sentence["block_kind"] == "furniture":
            continue
        start, end = sentence["char_start"], sentence["char_end"]
        for match in _DIGITS.finditer(stored, start, end):
            assert any(r["char_start"] <= match.start() and match.end() <= r["char_end"] for r in rows)


def test_the_order_of_articles_does_not_matter() -> None:
    batch = articles("phrasebook")
    forward, backward = extract(batch), extract(list(reversed(batch)))
    for name in ("facts", "events", "rejected_figures"):
        ids = [c for c in forward[name].column_names if c.endswith("_id") and c != "article_id"]
        assert sorted(forward[name][ids[0]].to_pylist()) == sorted(backward[name][ids[0]].to_pylist())


def test_the_engine_has_no_word_of_vietnamese() -> None:
    marked = "à-ýăđĩũơưạ-ỹ"  # beside a plain letter in a word; side by side in a class of letters
    word = re.compile(f"[a-z]+[{marked}][a-z{marked}]+|[{marked}][a-z][a-z{marked}]+")
    for path in (Path(__file__).resolve().parents[3] / "transforms").rglob("*.py"):
        if path.name == "folding.py":
            continue  # where a tone mark stands is spelling
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                assert not word.search(node.value.lower()), f"{path.name}:{node.lineno} {node.value!r}"
