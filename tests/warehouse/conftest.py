"""A stand-in for the extractor, one fact an article: these tests are about files and not about Vietnamese."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from transforms.schema import STAGED
from transforms.text.articles import RawArticle
from warehouse import extraction


@pytest.fixture(autouse=True)
def extractor(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces the extractor; the list holds the sources that it was given, in order."""
    seen: list[str] = []

    def extract(batch: Iterable[RawArticle]) -> dict[str, pa.Table]:
        rows: dict[str, list[dict[str, Any]]] = {table.name: [] for table in STAGED}
        for raw in batch:
            seen.append(raw.source)
            if raw.data.startswith(b"\xff"):
                rows["rejected_inputs"].append(
                    {"source": raw.source, "reason": "not_text", "detail": f"{raw.source}: not text"}
                )
                continue
            if raw.data.startswith(b"poison"):
                raise RecursionError("poisoned")
            rows["articles"].append(article_row(raw))
            rows["facts"].append(fact_row(raw))
        return {table.name: pa.Table.from_pylist(rows[table.name], schema=table.arrow()) for table in STAGED}

    monkeypatch.setattr(extraction, "extract", extract)
    return seen


def article_row(raw: RawArticle) -> dict[str, Any]:
    sha256 = hashlib.sha256(raw.data).hexdigest()
    return {
        "article_id": sha256[:16],
        "source": raw.source,
        "publisher": raw.publisher,
        "url": raw.url,
        "title": raw.title,
        "published_basis": raw.published_basis,
        "text": raw.data.decode(),
        "text_form": "plain",
        "sha256": sha256,
    }


def fact_row(raw: RawArticle) -> dict[str, Any]:
    article_id = hashlib.sha256(raw.data).hexdigest()[:16]
    return {
        "fact_id": f"f-{article_id}",
        "article_id": article_id,
        "char_start": 0,
        "char_end": 1,
        "quote_start": 0,
        "quote_end": 1,
        "measure": "exports",
        "transform": "level",
        "reporter": "VN",
        "counterpart": "CN",
        "value": Decimal(len(raw.data)),
        "unit": "USD",
        "printed": raw.publisher or "1",
        "qualifier": "exact",
        "status": "actual",
        "period_kind": "none",
        "pair_basis": "clause",
        "rule": "rule",
    }
