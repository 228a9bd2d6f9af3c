"""A short form of tests/flows/crash.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flows.crash import survive

pytestmark = pytest.mark.integration


def test_a_run_that_is_killed_harms_nothing(tmp_path: Path) -> None:
    assert len(survive(kills=2, seed=2, root=tmp_path)) == 2
