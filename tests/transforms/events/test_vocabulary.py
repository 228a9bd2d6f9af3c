"""The examples of the vocabulary: each wording does what its entry says."""

from datetime import date

import pytest

from tests.transforms.events.telling import events_in
from transforms.events.clock import Clock
from transforms.events.dates import dates_of
from transforms.events.people import people_of
from transforms.events.words import words_of
from transforms.mentions.calendar import Published
from transforms.text.folding import fold
from transforms.text.reading import read
from transforms.vocabulary import load

ANCHORS = [(row["id"], row["kind"], text) for row in load("events")["anchor"] for text in row["examples"]]
VETOES = [text for row in load("events")["veto"] for text in row["examples"]]
TITLES = [text for row in load("titles")["title"] for text in row["examples"]]
DATES = [(row["id"], text) for row in load("dates")["date"] for text in row.get("examples", ())]


@pytest.mark.parametrize(("rule", "kind", "text"), ANCHORS)
def test_an_anchor_tells_its_event(rule: str, kind: str, text: str) -> None:
    assert (kind, rule) in {(event.kind, event.rule) for event in events_in(text)}


@pytest.mark.parametrize("text", VETOES)
def test_a_veto_tells_nothing(text: str) -> None:
    assert events_in(text) == []


@pytest.mark.parametrize("example", TITLES)
def test_a_title_is_followed_by_its_bearer(example: str) -> None:
    text, _, names = example.partition(" → ")
    reading = read(text)
    found = people_of(words_of(reading, 0, len(reading.text)))
    assert [person.name for person in found if person.name] == names.split(", ")


@pytest.mark.parametrize(("rule", "example"), DATES)
def test_a_date_is_read_as_its_days(rule: str, example: str) -> None:
    text, arrow, days = example.partition(" → ")
    mentions = list(dates_of(fold(text), 0, len(text)))
    if not arrow:
        assert mentions == []
        return
    assert mentions[-1].rule == rule
    dated = Clock(Published(2024, 10, 15)).dated(mentions[-1])
    first, _, last = days.partition(" ")
    assert dated is not None
    assert (dated.first, dated.last) == (date.fromisoformat(first), date.fromisoformat(last or first))
