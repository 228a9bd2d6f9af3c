"""A real browser, cut off from the network, that writes down what a page asks for and complains of."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


@dataclass
class Visit:
    """A page being read: what it asked for, and what it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: Path, *, drawn: bool = True) -> Page:
        """Open a file; with ``drawn``, wait until the report has drawn all its sections."""
        self.page.goto(path.as_uri())
        if drawn:
            self.page.wait_for_selector("html[data-drawn]", state="attached")
        return self.page


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


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens a window without a network; its keywords are those of Playwright's new_context."""
    contexts = []

    def start(**options: object) -> Visit:
        context = browser.new_context(**{"offline": True, **options})  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        contexts.append(context)
        visit = Visit(context.new_page())
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        visit.page.on("console", lambda message: visit.complaints.append(f"{message.type}: {message.text}"))
        return visit

    yield start
    for context in contexts:
        context.close()
