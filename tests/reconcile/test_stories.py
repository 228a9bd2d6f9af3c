import random
from datetime import date

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reconcile.stating import facts, stated
from transforms.schema import BY_NAME
from warehouse.stories import cluster, stories_of

WORDS = [f"từ{n}" for n in range(2_000)]


def body(seed: int, length: int = 200) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def edited(words: list[str], changes: int) -> list[str]:
    """The same text with some words changed, all in its last paragraph, as a paper's own ending does."""
    return [*words[: len(words) - changes], *body(99, changes)]


def test_a_wire_story_with_another_ending_is_one_voice() -> None:
    wire = body(1)
    told = stories_of([("a", " ".join(wire)), ("b", " ".join(edited(wire, 20))), ("c", " ".join(body(2)))])
    assert told == {"a": "a", "b": "a", "c": "c"}


def test_case_and_spacing_make_no_other_story() -> None:
    text = " ".join(body(1))
    assert stories_of([("a", text), ("b", text.upper().replace(" ", "  \n"))]) == {"a": "a", "b": "a"}


def test_a_chain_of_copies_is_one_story() -> None:
    first = body(1)
    second, third = edited(first, 40), [*body(7, 40), *edited(first, 40)[40:]]
    told = stories_of([("c", " ".join(third)), ("b", " ".join(second)), ("a", " ".join(first))])
    assert set(told.values()) == {"a"}


@pytest.mark.parametrize("length", [0, 5, 29])
def test_bodies_too_short_to_tell_stand_for_themselves(length: int) -> None:
    text = " ".join(body(1, length))
    assert stories_of([("a", text), ("b", text)]) == {"a": "a", "b": "b"}


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(6)))
def test_the_order_of_the_articles_does_not_matter(order: list[int]) -> None:
    wire = body(3)
    texts = [wire, edited(wire, 15), body(4), edited(wire, 25), body(5), body(4)]
    articles = [(f"a{n}", " ".join(words)) for n, words in enumerate(texts)]
    assert stories_of([articles[n] for n in order]) == stories_of(articles)


def test_many_articles_are_sketched_to_the_same_end() -> None:
    """Past a few dozen articles MinHash finds the pairs that comparing all of them finds."""
    articles = [(f"a{n:03}", " ".join(body(n))) for n in range(100)]
    copies = [(f"b{n:03}", " ".join(edited(body(n), 30))) for n in range(40)]
    told = stories_of([*copies, *articles])
    assert [told[f"b{n:03}"] for n in range(40)] == [f"a{n:03}" for n in range(40)]
    assert len(set(told.values())) == 100


def test_the_furniture_that_pages_share_makes_no_story() -> None:
    menu = " ".join(body(9, 2_000))
    with duckdb.connect() as con:
        for statement in (
            s for name in ("articles", "sentences", "facts", "stories") for s in BY_NAME[name].ddl()
        ):
            con.execute(statement)
        for name, seed in (("a", 1), ("b", 2)):
            text = " ".join(body(seed))
            con.execute(
                "insert into articles values (?, ?, 'P', null, null, ?, 'day', null, ?, 'plain', '')",
                [name, name, date(2024, 1, 1), menu + text],
            )
            con.execute("insert into sentences values (?, 0, 0, ?, 'furniture')", [name, len(menu)])
            con.execute(
                "insert into sentences values (?, 1, ?, ?, 'body')", [name, len(menu), len(menu + text)]
            )
        con.from_arrow(facts([stated("171.9", article=name) for name in "ab"])).insert_into("facts")
        con.execute(
            "insert into articles values ('c', 'c', 'P', null, null, null, null, null, '', 'plain', '')"
        )
        cluster(con)
        assert con.sql("from stories order by article_id").fetchall() == [("a", "a"), ("b", "b"), ("c", "c")]
