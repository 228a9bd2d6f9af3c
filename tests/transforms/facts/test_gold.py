"""Reading stays above its floors on the gold corpora, and reads nothing from articles that hold no fact."""

from __future__ import annotations

import pytest

from tests.eval.extraction import FLOORS, events_of, facts_of, negatives


@pytest.mark.parametrize("corpus", sorted(FLOORS))
def test_facts_are_read_above_their_floors(corpus: str) -> None:
    score = facts_of(corpus)
    assert score.core >= FLOORS[corpus]["core"]
    assert score.full >= FLOORS[corpus]["full"]


@pytest.mark.parametrize("corpus", sorted(FLOORS))
def test_events_are_read_above_their_floors(corpus: str) -> None:
    assert events_of(corpus).core >= FLOORS[corpus]["events"]


def test_nothing_is_read_from_articles_without_a_fact() -> None:
    assert negatives() == []


def test_the_seeds_give_no_spurious_fact() -> None:
    assert facts_of("seeds").spurious == []
