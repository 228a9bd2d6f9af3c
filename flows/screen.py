"""What a run shows people: progress on standard error as it works, a table on standard output at its end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.logging import RichHandler
from rich.markup import escape

from flows.outcome import Outcome, Verdict
from flows.output import grid
from flows.progress import Progress, current

_REFRESH_S = 0.2
_MOST_LINES = 20


@contextmanager
def watched() -> Iterator[None]:
    """Show the progress of the run within, and what it logs: a line that moves, or else one a step."""
    console = Console(stderr=True)
    logger = logging.getLogger("kimngach")
    handler = RichHandler(console=console, show_time=False, show_path=False, show_level=False)
    logger.addHandler(handler)
    progress = current()
    over = threading.Event()
    show = _moving if console.is_terminal else _by_step
    screen = threading.Thread(target=show, args=(console, progress, over), daemon=True)
    screen.start()
    try:
        yield
    finally:
        over.set()
        screen.join()
        logger.removeHandler(handler)


def _moving(console: Console, progress: Progress, over: threading.Event) -> None:
    with console.status("") as status:
        while not over.wait(_REFRESH_S):
            status.update(escape(progress.line()))


def _by_step(console: Console, progress: Progress, over: threading.Event) -> None:
    shown = ""
    while not over.wait(_REFRESH_S):
        if progress.step != shown:
            shown = progress.step
            console.print(f"kimngach: {shown}", style="dim", highlight=False, markup=False)


def complaints(outcome: Outcome) -> Iterator[str]:
    """A line for each input that gave no article and each critical expectation that failed."""
    for rejection in outcome.rejections[:_MOST_LINES]:
        yield f"kimngach: {rejection.reason}: {rejection.detail}"
    if (more := outcome.rows["rejected_inputs"] - _MOST_LINES) > 0:
        yield f"kimngach: and {more:,} more in the table rejected_inputs"
    for gone in outcome.changes[2][:_MOST_LINES]:
        yield f"kimngach: gone since the release before: {gone}"
    for failure in outcome.failures[:_MOST_LINES]:
        yield f"kimngach: held back: {failure}"


def summary(outcome: Outcome, seconds: float) -> Iterator[str]:
    """The lines of the table that ends a run; ``seconds`` is all the time that it took."""
    new, changed, gone = map(len, outcome.changes)
    counts = [f"{n} {word}" for n, word in ((new, "new"), (changed, "changed"), (gone, "gone")) if n]
    rows = [(name.replace("_", " "), f"{n:,}", "") for name, n in outcome.rows.items()]
    rows[0] = (*rows[0][:2], ", ".join(counts))
    for severity, (passed, failed) in outcome.expectations.items():
        is_notice = severity == "info"
        told = (f"{failed:,}", "noted") if is_notice else (f"{passed:,}", f"passed, {failed:,} failed")
        rows.append((f"expectations, {severity}", *told))
    rows.append(("seconds, our own steps", f"{outcome.own_seconds:.1f}", ""))
    rows.append(("seconds, orchestrator", f"{seconds - outcome.own_seconds:.1f}", "Prefect and start-up"))
    yield from grid(("", "", ""), rows)


def closing(outcome: Outcome) -> Iterator[str]:
    """Where things stand after a run."""
    yield {
        Verdict.PUBLISHED: f"published {outcome.release}: {outcome.database}",
        Verdict.UNCHANGED: f"nothing new: {outcome.release} stands as it was published",
        Verdict.HELD_BACK: f"held back by the audit, what is published stays: {outcome.database}",
    }[outcome.verdict]
    yield f"report: {outcome.report}"
