"""The pipeline run on a mutant, in a data folder that holds the release of the unmutated corpus."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb

from flows.outcome import HeldBackError
from flows.pipeline import kimngach
from tests.mutate.corpus import Corpus
from tests.mutate.mutants import Mutant, Reading, Row
from transforms.errors import KimngachError
from transforms.schema import FACTS
from warehouse import extraction
from warehouse.layout import DataFolder

_FAILED = re.compile(r"([\d,]+) of ")


@dataclass(frozen=True, slots=True)
class Findings:
    """What a run reported as wrong: complaints in a form that two runs can be compared in."""

    complaints: Counter[str]
    facts: list[Row]
    reference: list[Row]


def run(mutant: Mutant, workshop: Path) -> Findings:
    """Run the pipeline on a mutant beside the release before; the workshop is left as it was."""
    data = workshop / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(workshop / "sound", data, copy_function=os.link)
    folder = mutant.corpus.write(workshop)
    with _corrupting(mutant):
        return _run(folder, data, is_full=mutant.corruption is not None)


def baseline(corpus: Corpus, workshop: Path) -> tuple[Findings, list[Reading]]:
    """Run the pipeline on a corpus with nothing wrong; its release is what mutants are compared with."""
    folder = corpus.write(workshop)
    findings = _run(folder, workshop / "sound", is_full=False)
    return findings, _readings(corpus, DataFolder(workshop / "sound").warehouse)


def _run(folder: Path, data: Path, *, is_full: bool) -> Findings:
    try:
        with patch("expectations.datadocs.build", _no_pages), patch("flows.steps.build", _no_pages):
            outcome = kimngach.fn(inputs=[str(folder)], data=str(data), full=is_full)
    except HeldBackError as error:
        outcome = error.outcome
    except KimngachError as error:
        return Findings(Counter([f"failed: {error}"]), [], [])
    with duckdb.connect(outcome.database, read_only=True) as con:
        return Findings(Counter(_complaints(con)), _rows(con, "facts"), _rows(con, "reference"))


def _no_pages(*_: object, **__: object) -> Path:
    """No Data Docs and no report: nothing is found by them."""
    return Path()


@contextmanager
def _corrupting(mutant: Mutant) -> Iterator[None]:
    if mutant.corruption is None:
        yield
        return
    corruption: Callable[..., Any] = mutant.corruption

    def corrupt(parts: Any) -> Any:
        return corruption(extraction.rows_of(parts), mutant.article_id)

    with patch("warehouse.staging.rows_of", corrupt):
        yield


def _complaints(con: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """Failed expectations once for each offending row, errors between claims, inputs and figures rejected."""
    failed = con.execute("SELECT expectation, observed FROM audits WHERE NOT success AND severity <> 'info'")
    for expectation, observed in failed.fetchall():
        count = _FAILED.match(observed)
        yield from [f"expectation {expectation}"] * (int(count[1].replace(",", "")) if count else 1)
    errors = con.execute(
        "SELECT link, diagnosis, measure, reporter, counterpart, commodity, period_start, period_end,"
        " round(gap_pct, 2) FROM conflicts WHERE is_error"
    )
    yield from (f"error {row}" for row in errors.fetchall())
    yield from (
        f"input {row}" for row in con.execute("SELECT source, reason FROM rejected_inputs").fetchall()
    )
    implausible = con.execute("SELECT printed FROM rejected_figures WHERE reason = 'implausible'")
    yield from (f"implausible {row}" for row in implausible.fetchall())


def _rows(con: duckdb.DuckDBPyConnection, table: str) -> list[Row]:
    cursor = con.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _readings(corpus: Corpus, warehouse: Path) -> list[Reading]:
    """What was read of each article whose text is its bytes."""
    with duckdb.connect(warehouse, read_only=True) as con:
        articles = con.execute("SELECT article_id, source, text FROM articles ORDER BY source").fetchall()
        facts = _rows(con, FACTS.name)
    readings = []
    for article_id, source, text in articles:
        file = Path(source).name
        if corpus.files[file] == text.encode():
            told = sorted(
                (f for f in facts if f["article_id"] == article_id), key=lambda f: str(f["fact_id"])
            )
            readings.append(Reading(corpus, file, article_id, text, tuple(told), tuple(facts)))
    return readings
