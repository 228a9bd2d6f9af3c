"""The head of the report says what the audit decided, and never more."""

from __future__ import annotations

from pathlib import Path

import pytest

from expectations.report.contents import read
from expectations.report.verdict import agreement_of, numbers_of, suites_of, verdict_of
from tests.expectations.report.release import Row, article, check, claim, conflict, observation, told, write

SAID = article("10 tỷ USD và 11 tỷ USD")
A, B = claim(SAID, "10 tỷ USD", 10e9), claim(SAID, "11 tỷ USD", 11e9, year=2022)
FAILED: Row = {"success": False, "failing_keys": ["k"]}


@pytest.mark.parametrize(
    ("audits", "state", "said"),
    [
        ([], "unaudited", "No check has looked"),
        ([check()], "published", "1 check"),
        ([check("a"), check("b", "info", **FAILED)], "published", "2 checks"),
        ([check("a"), check("b", "warning", **FAILED)], "warned", "1 warning"),
        ([check("a", **FAILED), check("b", "warning", **FAILED)], "held_back", "1 critical check of 2"),
    ],
)
def test_verdict(tmp_path: Path, audits: list[Row], state: str, said: str) -> None:
    verdict = verdict_of(read(write(tmp_path / "w.duckdb", audits=audits)))
    assert verdict.state == state
    assert said in verdict.detail


@pytest.mark.parametrize(
    ("conflicts", "said"),
    [
        ([], "No two articles speak of the same thing"),
        ([conflict(A)], "1 disagreement where a figure looks wrong."),
        (
            [conflict(A), conflict(B, is_error=False)],
            "1 disagreement where a figure looks wrong, 1 more with",
        ),
        ([conflict(A, is_error=False)], "1 disagreement, with a good reason."),
        (
            [conflict(A, is_error=False), conflict(B, is_error=False)],
            "2 disagreements, each with a good reason.",
        ),
    ],
)
def test_agreement(tmp_path: Path, conflicts: list[Row], said: str) -> None:
    contents = read(write(tmp_path / "w.duckdb", articles=[SAID], facts=[A, B], conflicts=conflicts))
    assert said in agreement_of(contents)


def test_articles_that_agree_are_said_to(tmp_path: Path) -> None:
    shared = observation(A, stories=2)
    contents = read(write(tmp_path / "w.duckdb", articles=[SAID], facts=[A], observations=[shared]))
    assert "(1 time), they agree" in agreement_of(contents)


def test_numbers(tmp_path: Path) -> None:
    numbers = {n["label"]: (n["value"], n["detail"]) for n in numbers_of(read(told(tmp_path / "w.duckdb")))}
    assert numbers["articles"] == (3, "1 without a figure")
    assert numbers["claims"] == (7, "in 2 articles")
    assert numbers["disagreements"] == (1, "1 looks like an error")


def test_suites_count_by_severity(tmp_path: Path) -> None:
    suites = suites_of(read(told(tmp_path / "w.duckdb")))
    assert [(s["severity"], len(s["checks"]), s["failed"]) for s in suites] == [
        ("critical", 1, 0),
        ("warning", 1, 1),
        ("info", 0, 0),
    ]
