"""A candidate and the release before it, both sound, for each test to break; and one browser for all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.expectations.candidate import build

_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("sound") / "sound.duckdb")


@pytest.fixture
def candidate(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "candidate.duckdb"))


@pytest.fixture
def before(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "before.duckdb"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of the system: a test that needs it is skipped only where there is none."""
    chromium = (
        os.environ.get("KIMNGACH_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    )
    if chromium is None:
        pytest.skip("no Chromium here (Debian: apt-get install chromium; else KIMNGACH_CHROMIUM=its path)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_QUIET))
        yield browser
        browser.close()
