"""Parts of files → the rows of every staged table."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, replace

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
    articles: dict[str, RawArticle] = {}
    copies: list[tuple[str, str]] = []
    rejections: list[Rejection] = []
    for found in (each for part in parts for each in articles_of(part)):
        if isinstance(found, Rejection):
            rejections.append(found)
            continue
        article_id = hashlib.sha256(found.data).hexdigest()[:16]
        kept = articles.setdefault(article_id, found)
        if kept is not found:
            articles[article_id], second = sorted((kept, found), key=lambda article: article.source)
            copies.append((article_id, second.source))
    tables = _extracted(list(articles.values()), rejections)
    refused = [Rejection(**row) for row in tables[REJECTED_INPUTS.name].to_pylist()] + rejections
    read = set(tables["articles"]["article_id"].to_pylist())
    reasons = {r.source: r for r in refused}
    for article_id, source in copies:
        first = articles[article_id].source
        refused.append(_copy(source, article_id, None if article_id in read else reasons.get(first)))
    ordered = [asdict(rejection) for rejection in sorted(refused, key=lambda r: (r.source, r.reason))]
    return tables | {REJECTED_INPUTS.name: pa.Table.from_pylist(ordered, schema=REJECTED_INPUTS.arrow())}


def _copy(source: str, article_id: str, refused: Rejection | None) -> Rejection:
    """The rejection of a second copy: for what its first was refused, or else as a duplicate."""
    if refused:
        return replace(refused, source=source, detail=refused.detail.replace(refused.source, source, 1))
    detail = f"{source}: the same as article {article_id}, kept under its first source; remove one"
    return Rejection(source, "duplicate", detail)


def _extracted(articles: list[RawArticle], rejections: list[Rejection]) -> dict[str, pa.Table]:
    """What the articles say; one that the extractor fails at is rejected alone, and the others kept."""
    try:
        return extract(articles)
    except MemoryError:  # the machine's fault and not the article's: another attempt may pass
        raise
    except Exception as error:  # noqa: BLE001  whatever an article does to the extractor, it costs itself alone
        if len(articles) == 1:
            cause = one_line(f"{type(error).__name__}: {error}")[:200]
            detail = f"{articles[0].source}: extraction failed ({cause}); leave it out, and report it"
            rejections.append(Rejection(articles[0].source, "failed", detail))
            return extract([])
    halves = articles[: len(articles) // 2], articles[len(articles) // 2 :]
    found = [_extracted(half, rejections) for half in halves]
    return {name: pa.concat_tables([tables[name] for tables in found]) for name in found[0]}
