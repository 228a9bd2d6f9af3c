"""Independent stories: the same wire story in three papers is one voice.

Articles whose bodies are near-duplicates form a syndication cluster, named after its smallest article_id.
Only articles that have no story yet are compared with others, so that five more cost little among many.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa

from transforms.stories import Runs, are_alike, runs_of

_SQL = Path(__file__).with_suffix(".sql")
_JOINED = pa.schema([("story", pa.string()), ("story_id", pa.string())])
_BATCH = 2_000


def cluster(con: duckdb.DuckDBPyConnection) -> None:
    """Give each article of a candidate that has none its row in ``stories``; what they join gets their name.

    Articles without facts have no voice to weigh and stand for themselves.
    """
    con.execute(_SQL.read_text(encoding="utf-8"))
    joined = [{"story": story, "story_id": story_id} for story, story_id in sorted(_joined(con).items())]
    con.register("joined", pa.Table.from_pylist(joined, schema=_JOINED))
    con.execute("update stories s set story_id = j.story_id from joined j where s.story_id = j.story")
    con.execute("""
        insert into stories
        select f.article_id, coalesce(j.story_id, f.article_id)
        from fresh f left join joined j on j.story = f.article_id
    """)


def _joined(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Stories that turn out to be part of another → that other; a fresh article begins as its own story."""
    of_article = dict(
        con.sql("""
        select article_id, story_id from stories
        semi join (select unnest([one, other]) as article_id from likely) using (article_id)
    """).fetchall()
    )
    runs = _runs(con)
    names: dict[str, str] = {}
    for one, other, is_copy in con.sql("from likely").fetchall():
        first, second = sorted(_name(names, of_article.get(article, article)) for article in (one, other))
        if first != second and (is_copy or are_alike(runs[one], runs[other])):
            names[second] = first
    return {story: _name(names, story) for story in names}


def _name(names: dict[str, str], story: str) -> str:
    while story in names:
        story = names[story]
    return story


def _runs(con: duckdb.DuckDBPyConnection) -> dict[str, Runs]:
    """The runs of the bodies that are to be compared."""
    con.execute("""
        select a.article_id, string_agg(
            substr(a.text, s.char_start + 1, s.char_end - s.char_start), ' ' order by s.sentence_no)
        from articles a join sentences s on s.article_id = a.article_id and s.block_kind = 'body'
        where a.article_id in (select unnest([one, other]) from likely where not is_copy)
        group by a.article_id
    """)
    found: dict[str, Runs] = {}
    while batch := con.fetchmany(_BATCH):
        for article, body in batch:
            runs = runs_of(body)
            if runs is not None:
                found[article] = runs
    return found
