"""What every test needs before Prefect or Great Expectations is imported."""

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
os.environ["GX_ANALYTICS_ENABLED"] = "false"
os.environ["DO_NOT_TRACK"] = "1"

# How fast inputs are made says more of the machine than of the test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first, so that no core waits at the end for one that the other began late."""
    items.sort(key=lambda item: item.get_closest_marker("integration") is None)
