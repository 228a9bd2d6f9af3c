"""A candidate and the release before it, both sound, for each test to break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.expectations.candidate import build


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("sound") / "sound.duckdb")


@pytest.fixture
def candidate(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "candidate.duckdb"))


@pytest.fixture
def before(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "before.duckdb"))
