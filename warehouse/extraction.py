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
from warehouse.rejections import Rejection, one_line


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
    tables = _extracted(list(articles.values()), rejections)
    return tables | {REJECTED_INPUTS.name: _with(tables[REJECTED_INPUTS.name], rejections)}


def _extracted(articles: list[RawArticle], rejections: list[Rejection]) -> dict[str, pa.Table]:
    """What the articles say; one that the extractor fails at is rejected alone, and the others kept."""
    try:
        return extract(articles)
    except Exception as error:  # noqa: BLE001  whatever an article does to the extractor, it costs itself alone
        if len(articles) == 1:
            cause = one_line(f"{type(error).__name__}: {error}")[:200]
            detail = f"{articles[0].source}: extraction failed ({cause}); leave it out, and report it"
            rejections.append(Rejection(articles[0].source, "failed", detail))
            return extract([])
    halves = articles[: len(articles) // 2], articles[len(articles) // 2 :]
    found = [_extracted(half, rejections) for half in halves]
    return {name: pa.concat_tables([tables[name] for tables in found]) for name in found[0]}


def _duplicate(source: str, article_id: str) -> Rejection:
    detail = f"{source}: the same as article {article_id}, kept under its first source; remove one"
    return Rejection(source, "duplicate", detail)


def _with(rejected: pa.Table, rejections: list[Rejection]) -> pa.Table:
    """The extractor's rejected inputs and the readers' in one table, in order of source."""
    ours = pa.Table.from_pylist([asdict(r) for r in rejections], schema=REJECTED_INPUTS.arrow())
    return pa.concat_tables([rejected.cast(ours.schema), ours]).sort_by("source")
