"""A few lines of a story → the events that a careful reader takes from them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.transforms.events.telling import events_in, line_of

CASES = tomllib.loads(Path(__file__).with_name("told.toml").read_text(encoding="utf-8"))["case"]


def in_order(line: str) -> str:
    """A case's line with its people in alphabetical order."""
    size = 3 if line.startswith("visit ") else 2
    words = line.split(" ", size)
    return (
        " ".join([*words[:size], ", ".join(sorted(words[size].split(", ")))]) if len(words) > size else line
    )


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_events_of_a_few_lines(case: dict[str, Any]) -> None:
    found = sorted(line_of(event) for event in events_in(case["text"], case.get("published")))
    assert found == sorted(in_order(line) for line in case["events"])
