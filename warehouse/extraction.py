"""Parts of files → the rows of every staged table."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict

import pyarrow as pa

from transforms.schema import REJECTED_INPUTS
from transforms.shard import extract
from transforms.text.articles import RawArticle
from warehouse.parts import Part
from warehouse.records import articles_of
from warehouse.rejections import Rejection


def rows_of(parts: Iterable[Part]) -> dict[str, pa.Table]:
    """What the articles of the parts say, and what of the parts is no article; keys are names of tables.

    Of articles with the same bytes the one with the smallest source is read, the others are rejected.
    """
    articles: dict[bytes, RawArticle] = {}
    rejections: list[Rejection] = []
    for found in (each for part in parts for each in articles_of(part)):
        if isinstance(found, Rejection):
            rejections.append(found)
            continue
        digest = hashlib.sha256(found.data).digest()
        first = articles.setdefault(digest, found)
        if first is not found:
            articles[digest], second = sorted((first, found), key=lambda article: article.source)
            rejections.append(_duplicate(second.source, digest.hex()[:16]))
    tables = extract(articles.values())
    return tables | {REJECTED_INPUTS.name: _with(tables[REJECTED_INPUTS.name], rejections)}


def _duplicate(source: str, article_id: str) -> Rejection:
    detail = f"{source}: the same as article {article_id}, kept under its first source; remove one"
    return Rejection(source, "duplicate", detail)


def _with(rejected: pa.Table, rejections: list[Rejection]) -> pa.Table:
    """The extractor's rejected inputs and the readers' in one table, in order of source."""
    ours = pa.Table.from_pylist([asdict(r) for r in rejections], schema=REJECTED_INPUTS.arrow())
    return pa.concat_tables([rejected.cast(ours.schema), ours]).sort_by("source")
