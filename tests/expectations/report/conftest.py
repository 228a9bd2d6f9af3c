"""A real browser, cut off from the network, that writes down what a page asks for and complains of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page


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
