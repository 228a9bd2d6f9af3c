"""Independent stories: the same wire story in three papers is one voice.

Articles whose bodies are near-duplicates form a syndication cluster, named after its smallest article_id.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, compress

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from transforms.schema import STORIES

Runs = NDArray[np.uint32]
# Two articles tell one story where half of their five-word runs are the same: papers shorten a wire story,
# change its headline and add an ending of their own, and unrelated articles share next to none.
_ALIKE = 0.5
_WORTH_A_LOOK = 0.35  # the index misses few pairs that are somewhat more alike than this
_RUN = 5
# Articles that are half alike share one of their least runs but for one pair in four thousand million.
_LEAST = 32
_PERMUTATIONS = 64
_SHORTEST = 30  # words; shorter bodies are stock phrases as often as copies
_FEW = 60  # articles that are compared pair by pair sooner than the sketching library is loaded
_BATCH = 2_000


class _Hashes(dict[str, int]):
    """Words → 32 bits of each, worked out once: articles share most of their words."""

    def __missing__(self, word: str) -> int:
        self[word] = value = zlib.crc32(word.encode())
        return value


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
    """article_id → story_id for (article_id, body) pairs; the order of the pairs does not matter.

    Only articles that share a run with another among the least of their runs are compared: as a rule few.
    """
    parents: dict[str, str] = {}
    told: dict[str, Runs] = {}
    hashes = _Hashes()
    for article, body in bodies:
        parents[article] = article  # a story of its own to begin with
        runs = _runs(body, hashes)
        if runs is not None:
            told[article] = runs
    likely = _sharing(told)
    for one, other in _alike(likely) if len(likely) <= _FEW else _alike_by_sketch(likely):
        _join(parents, one, other)
    return {article: _root(parents, article) for article in parents}


def _sharing(told: Mapping[str, Runs]) -> dict[str, Runs]:
    """The articles that have one of their least runs in common with another."""
    if not told:
        return {}
    least = [runs[:_LEAST] for runs in told.values()]
    _, which, times = np.unique(np.concatenate(least), return_inverse=True, return_counts=True)
    starts = np.cumsum([0, *map(len, least[:-1])])
    is_shared = np.maximum.reduceat(times[which], starts) > 1
    return {article: told[article] for article in compress(told, is_shared)}


def _alike(told: Mapping[str, Runs]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(told, 2):
        mine, theirs = told[one], told[other]
        shared = len(np.intersect1d(mine, theirs, assume_unique=True))
        if shared >= _ALIKE * (len(mine) + len(theirs) - shared):
            yield one, other


def _alike_by_sketch(told: Mapping[str, Runs]) -> Iterator[tuple[str, str]]:
    from datasketch import MinHash, MinHashLSH  # brings scipy along: a second, saved where articles are few

    index = MinHashLSH(threshold=_WORTH_A_LOOK, num_perm=_PERMUTATIONS)
    blank = MinHash(num_perm=_PERMUTATIONS, hashfunc=int)
    sketches: dict[str, MinHash] = {}
    for article, runs in told.items():
        sketch = sketches[article] = blank.copy()
        sketch.update_batch(runs)
        yield from (
            (article, near) for near in index.query(sketch) if sketch.jaccard(sketches[near]) >= _ALIKE
        )
        index.insert(article, sketch)


def _runs(body: str, hashes: Mapping[str, int]) -> Runs | None:
    """A 32-bit hash for each run of five words, the least first; None for a body too short to tell."""
    words = body.casefold().split()
    if len(words) < _SHORTEST:
        return None
    each = np.fromiter(map(hashes.__getitem__, words), dtype=np.uint64, count=len(words))
    count = len(words) - _RUN + 1
    runs = np.zeros(count, dtype=np.uint64)
    for at in range(_RUN):
        runs = (runs * np.uint64(1_000_003) + each[at : at + count]) & np.uint64(0xFFFFFFFF)
    return np.unique(runs.astype(np.uint32))


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
