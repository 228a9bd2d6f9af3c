"""Independent stories: the same wire story in three papers is one voice.

Articles whose bodies are near-duplicates form a syndication cluster, named after its smallest article_id.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain, combinations, islice

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from transforms.schema import STORIES

Runs = NDArray[np.uint64]
# Two articles tell one story where half of their five-word runs are the same: papers shorten a wire story,
# change its headline and add an ending of their own, and unrelated articles share next to none.
_ALIKE = 0.5
_WORTH_A_LOOK = 0.35  # the index misses few pairs that are somewhat more alike than this
_RUN = 5
_PERMUTATIONS = 64
_SHORTEST = 30  # words; shorter bodies are stock phrases as often as copies
_FEW = 60  # articles that are compared pair by pair sooner than the sketching library is loaded
_BATCH = 2_000


def cluster(con: duckdb.DuckDBPyConnection) -> None:
    """Fill the table ``stories`` of a candidate from its articles' bodies.

    Articles without facts have no voice to weigh and stand for themselves.
    """
    rows = [{"article_id": a, "story_id": s} for a, s in sorted(stories_of(_bodies(con)).items())]
    con.from_arrow(pa.Table.from_pylist(rows, schema=STORIES.arrow())).insert_into(STORIES.name)
    con.execute(
        "insert into stories select article_id, article_id from articles anti join stories using (article_id)"
    )


def stories_of(bodies: Iterable[tuple[str, str]]) -> dict[str, str]:
    """article_id → story_id for (article_id, body) pairs; the order of the pairs does not matter."""
    rest = iter(bodies)
    few = list(islice(rest, _FEW))
    more = next(rest, None)
    articles = chain(few, () if more is None else (more,), rest)
    parents: dict[str, str] = {}
    told = _told(articles, parents)
    for one, other in _alike(told) if more is None else _alike_by_sketch(told):
        _join(parents, one, other)
    return {article: _root(parents, article) for article in parents}


def _told(articles: Iterable[tuple[str, str]], parents: dict[str, str]) -> Iterator[tuple[str, Runs]]:
    """Bodies long enough to compare; every article is noted as a story of its own to begin with."""
    for article, body in articles:
        parents[article] = article
        runs = _runs(body)
        if runs is not None:
            yield article, runs


def _alike(told: Iterable[tuple[str, Runs]]) -> Iterator[tuple[str, str]]:
    for (one, mine), (other, theirs) in combinations(list(told), 2):
        shared = len(np.intersect1d(mine, theirs, assume_unique=True))
        if shared >= _ALIKE * (len(mine) + len(theirs) - shared):
            yield one, other


def _alike_by_sketch(told: Iterable[tuple[str, Runs]]) -> Iterator[tuple[str, str]]:
    from datasketch import MinHash, MinHashLSH  # brings scipy along: a second, saved where articles are few

    index = MinHashLSH(threshold=_WORTH_A_LOOK, num_perm=_PERMUTATIONS)
    sketches: dict[str, MinHash] = {}
    for article, runs in told:
        sketch = sketches[article] = MinHash(num_perm=_PERMUTATIONS, hashfunc=int)
        sketch.update_batch(runs)
        yield from (
            (article, near) for near in index.query(sketch) if sketch.jaccard(sketches[near]) >= _ALIKE
        )
        index.insert(article, sketch)


def _runs(body: str) -> Runs | None:
    """A 32-bit hash for each run of five words; None for a body too short to tell."""
    words = body.casefold().split()
    if len(words) < _SHORTEST:
        return None
    hashes = np.array([zlib.crc32(w.encode()) for w in words], dtype=np.uint64)
    count = len(words) - _RUN + 1
    runs = np.zeros(count, dtype=np.uint64)
    for at in range(_RUN):
        runs = (runs * np.uint64(1_000_003) + hashes[at : at + count]) & np.uint64(0xFFFFFFFF)
    return np.unique(runs)


def _root(parents: dict[str, str], article: str) -> str:
    while parents[article] != article:
        parents[article] = parents[parents[article]]
        article = parents[article]
    return article


def _join(parents: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_root(parents, one), _root(parents, other)))
    parents[second] = first


def _bodies(con: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, str]]:
    """Articles that state facts, each with its own sentences: the furniture of the page is shared with
    others."""
    cursor = con.cursor()
    cursor.execute("""
        select a.article_id, coalesce(string_agg(
            substr(a.text, s.char_start + 1, s.char_end - s.char_start), ' ' order by s.sentence_no), '')
        from articles a left join sentences s on s.article_id = a.article_id and s.block_kind = 'body'
        where a.article_id in (select article_id from facts)
        group by a.article_id order by a.article_id
    """)
    while batch := cursor.fetchmany(_BATCH):
        yield from batch
