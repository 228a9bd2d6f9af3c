"""One release of the seeds, built without a server, for all tests that only read it."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from flows.outcome import Outcome
from flows.pipeline import kimngach
from tests.conftest import built_once

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What came of a first run on the seeds."""

    def build(folder: Path) -> None:
        found = kimngach.fn(inputs=[str(SEEDS)], data=str(folder / "data"))
        (folder / "outcome").write_bytes(pickle.dumps(found))

    built = built_once(tmp_path_factory, "release", build)
    found: Outcome = pickle.loads((built / "outcome").read_bytes())
    return found


@pytest.fixture(scope="session")
def data(outcome: Outcome) -> Path:
    """The data folder of that run; not to be written to."""
    return outcome.report.parent.parent
