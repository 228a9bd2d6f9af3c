"""What every test needs before Prefect or Great Expectations is imported."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from warehouse.lock import writing

os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
os.environ["GX_ANALYTICS_ENABLED"] = "false"
os.environ["DO_NOT_TRACK"] = "1"

# How fast inputs are made says more of the machine than of the test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first, so that no core waits at the end for one that the other began late."""
    items.sort(key=lambda item: item.get_closest_marker("integration") is None)


def built_once(tmp_path_factory: pytest.TempPathFactory, name: str, build: Callable[[Path], None]) -> Path:
    """A folder that the first of the processes that test fills, and the others wait for."""
    root = tmp_path_factory.getbasetemp()
    folder = (root.parent if "PYTEST_XDIST_WORKER" in os.environ else root) / name
    with writing(folder / "lock", wait_s=300):
        if not (folder / "built").exists():
            build(folder)
            (folder / "built").touch()
    return folder
