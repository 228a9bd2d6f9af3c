"""A few lines of a story → the ranks that a careful reader takes from them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement

CASES = tomllib.loads(Path(__file__).with_name("ranks.toml").read_text(encoding="utf-8"))["case"]


def line_of(rank: Statement, expected: str) -> str:
    """A rank as a case's line, with its product where the case names one."""
    line = f"{rank.value} {rank.measure} {rank.reporter} {rank.counterpart}"
    return f"{line} {rank.commodity}" if expected.count(" ") > 3 else line


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_ranks_of_a_few_lines(case: dict[str, Any]) -> None:
    found = [s for s in told(case["text"], "2024-07-15") if s.measure.endswith("_rank")]
    expected = [*case["ranks"], *("" for _ in found)]
    assert [line_of(*pair) for pair in zip(found, expected, strict=False)] == case["ranks"]
