"""Papers that print one wire story are one voice, however the articles come in."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.schema import BY_NAME
from transforms.stories import hash_of, points_of, runs_of
from warehouse.stories import cluster

WORDS = [f"từ{n}" for n in range(2_000)]
TABLES = ("articles", "sentences", "sketches", "stories")


def body(seed: int, length: int = 200) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def edited(words: list[str], changes: int) -> list[str]:
    """The same text with some words changed, all in its last paragraph, as a paper's own ending does."""
    return [*words[: len(words) - changes], *body(99, changes)]


@contextmanager
def warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        for statement in (s for name in TABLES for s in BY_NAME[name].ddl()):
            con.execute(statement)
        yield con


def add(con: duckdb.DuckDBPyConnection, name: str, text: str, menu: str = "") -> None:
    """An article, its body after a menu, and its sketch, as extraction makes them."""
    row = [name, name, "P", None, None, date(2024, 1, 1), "day", None, menu + text, "plain", ""]
    con.execute("insert into articles values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    spans = [(0, 0, len(menu), "furniture"), (1, len(menu), len(menu + text), "body")]
    con.executemany("insert into sentences values (?, ?, ?, ?, ?)", [[name, *span] for span in spans])
    runs = runs_of(text)
    if runs is not None:
        con.execute("insert into sketches values (?, ?, ?)", [name, hash_of(runs), points_of(runs)])


def told(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    cluster(con)
    return dict(con.sql("from stories").fetchall())


def stories_of(bodies: Iterable[tuple[str, str]]) -> dict[str, str]:
    with warehouse() as con:
        for name, text in bodies:
            add(con, name, text)
        return told(con)


def test_a_wire_story_with_another_ending_is_one_voice() -> None:
    wire = body(1)
    found = stories_of([("a", " ".join(wire)), ("b", " ".join(edited(wire, 20))), ("c", " ".join(body(2)))])
    assert found == {"a": "a", "b": "a", "c": "c"}


def test_case_and_spacing_make_no_other_story() -> None:
    text = " ".join(body(1))
    assert stories_of([("a", text), ("b", text.upper().replace(" ", "  \n"))]) == {"a": "a", "b": "a"}


def test_a_chain_of_copies_is_one_story() -> None:
    first = body(1)
    second, third = edited(first, 40), [*body(7, 40), *edited(first, 40)[40:]]
    found = stories_of([("c", " ".join(third)), ("b", " ".join(second)), ("a", " ".join(first))])
    assert set(found.values()) == {"a"}


@pytest.mark.parametrize("length", [0, 5, 29])
def test_bodies_too_short_to_tell_stand_for_themselves(length: int) -> None:
    text = " ".join(body(1, length))
    assert stories_of([("a", text), ("b", text)]) == {"a": "a", "b": "b"}


def test_half_alike_is_one_story_and_less_is_not() -> None:
    """Sixty-five words of 200 changed leave half of all runs; sketches may miss pairs that are just above."""
    pairs = [(n, changes) for n in range(40) for changes in (45, 75)]
    articles = {}
    for n, changes in pairs:
        wire = body(1_000 * changes + n)
        articles[f"{n} {changes} a"] = " ".join(wire)
        articles[f"{n} {changes} b"] = " ".join([*wire[:-changes], *body(n - 1_000, changes)])
    found = stories_of(articles.items())
    joined = [changes for n, changes in pairs if found[f"{n} {changes} a"] == found[f"{n} {changes} b"]]
    assert joined.count(45) >= 38
    assert joined.count(75) == 0


def test_copies_among_many_articles_are_found() -> None:
    articles = [(f"a{n:03}", " ".join(body(n))) for n in range(100)]
    copies = [(f"b{n:03}", " ".join(edited(body(n), 30))) for n in range(40)]
    found = stories_of([*copies, *articles])
    assert [found[f"b{n:03}"] for n in range(40)] == [f"a{n:03}" for n in range(40)]
    assert len(set(found.values())) == 100


WIRE, OTHER = body(3), body(4)
TEXTS = [
    *(WIRE, edited(WIRE, 15), OTHER, edited(WIRE, 25), body(5), OTHER),
    [*body(7, 40), *edited(WIRE, 40)[40:]],
]


@settings(max_examples=15, deadline=None)
@given(
    st.permutations(range(len(TEXTS))),
    st.lists(st.booleans(), min_size=len(TEXTS), max_size=len(TEXTS)),
    st.sets(st.integers(0, len(TEXTS) - 1)),
)
def test_however_articles_come_and_go_stories_are_those_of_what_is_left(
    order: list[int], pauses: list[bool], gone: set[int]
) -> None:
    articles = [(f"a{n}", " ".join(TEXTS[n])) for n in order]
    with warehouse() as con:
        for (name, text), pause in zip(articles, pauses, strict=True):
            add(con, name, text)
            if pause:
                told(con)
        told(con)
        names = [f"a{n}" for n in gone]
        con.execute(
            "delete from stories where story_id in (select story_id from stories where article_id in ?)",
            [names],
        )
        for table in ("articles", "sentences", "sketches"):
            con.execute(f"delete from {table} where article_id in ?", [names])
        found = told(con)
    assert found == stories_of((name, text) for name, text in articles if name not in names)


def test_the_furniture_that_pages_share_makes_no_story() -> None:
    menu = " ".join(body(9, 2_000))
    with warehouse() as con:
        add(con, "a", " ".join(body(1)), menu)
        add(con, "b", " ".join(body(2)), menu)
        con.execute("insert into articles select * replace ('c' as article_id) from articles limit 1")
        assert told(con) == {"a": "a", "b": "b", "c": "c"}
