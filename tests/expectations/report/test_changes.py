"""What changed since the release before is counted, and named as far as it is worth naming."""

from __future__ import annotations

from pathlib import Path

import pytest

from expectations.report.changes import NAMED, Changes, changes_since
from tests.expectations.report.release import Row, article, check, claim, conflict, observation, run, write

SAID = article(" ".join(f"{year} tỷ" for year in range(2000, 2020)))
CLAIMS = [claim(SAID, f"{year} tỷ", 1e9, year=year) for year in range(2000, 2020)]


class Compare:
    """Writes two releases, with what each has of its own, and compares them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, before: dict[str, list[Row]], now: dict[str, list[Row]]) -> Changes:
        shared = {"articles": [SAID], "facts": CLAIMS}
        old = write(self._folder / "old.duckdb", **{**shared, **before}, runs=[run("release-0")])
        new = write(self._folder / "new.duckdb", **{**shared, **now})
        return changes_since(old, new)


@pytest.fixture
def compare(tmp_path: Path) -> Compare:
    return Compare(tmp_path)


def test_nothing_changed(compare: Compare) -> None:
    assert compare({}, {}) == Changes("release-0", [])


def test_facts_come_and_go(compare: Compare) -> None:
    changes = compare({"facts": CLAIMS[:4]}, {"facts": CLAIMS[3:9]})
    assert [(c.kind, c.count) for c in changes.changes] == [("new claims", 5), ("claims gone", 3)]


def test_disagreements_are_named(compare: Compare) -> None:
    kept, new, gone = (conflict(c) for c in CLAIMS[:3])
    changes = compare({"conflicts": [kept, gone]}, {"conflicts": [kept, new]})
    what = "wrong digit, several figures for one thing"
    assert [(c.kind, c.named) for c in changes.changes] == [
        ("new disagreement", [f"Vietnam’s trade with China, 2001: {what}"]),
        ("disagreement gone", [f"Vietnam’s trade with China, 2002: {what}"]),
    ]


def test_only_the_first_are_named(compare: Compare) -> None:
    (change,) = compare({}, {"conflicts": [conflict(c) for c in CLAIMS]}).changes
    assert (change.count, len(change.named), change.unnamed) == (20, NAMED, 20 - NAMED)


def test_other_verdicts_are_told(compare: Compare) -> None:
    changes = compare(
        {"observations": [observation(CLAIMS[0])]},
        {"observations": [observation(CLAIMS[0], verdict="agreed")]},
    )
    (change,) = changes.changes
    assert change.named == ["Vietnam’s trade with China, 2000: one source only, now agreed"]


def test_checks_that_turned_are_told(compare: Compare) -> None:
    failed: Row = {"success": False, "failing_keys": []}
    before = [check("a"), check("b", **failed), check("c", **failed)]
    now = [check("a", **failed), check("b"), check("c", **failed), check("new", **failed)]
    changes = compare({"audits": before}, {"audits": now})
    assert [(c.kind, c.named) for c in changes.changes] == [
        ("checks that fail now", ["structure: a", "structure: new"]),
        ("check that holds again", ["structure: b"]),
    ]
