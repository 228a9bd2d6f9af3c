"""One release of the seeds, built without a server, for all tests that only read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.outcome import Outcome
from flows.pipeline import kimngach

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What came of a first run on the seeds."""
    return kimngach.fn(inputs=[str(SEEDS)], data=str(tmp_path_factory.mktemp("release") / "data"))


@pytest.fixture(scope="session")
def data(outcome: Outcome) -> Path:
    """The data folder of that run; not to be written to."""
    return outcome.report.parent.parent
