"""kimngach audit and report: how good the published warehouse is."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.commands.options import Data

EXIT_HELD_BACK = 2


def audit(data: Data = None) -> None:
    """Run the suites on the published warehouse; exit code 2 where a critical expectation fails."""
    from expectations.engine import audit as judge
    from flows.output import grid
    from flows.settings import settings
    from warehouse import publish
    from warehouse.layout import DataFolder

    folder = DataFolder(settings(data=data).data)
    release = publish.published(folder)
    before = publish.before(folder, release)
    docs = folder.docs_of(release.name)
    result = judge(release.path, before.path if before else None, release.run_id, docs)
    failed = [row for row in result.rows if not row["success"]]
    rows = [(row["severity"], row["suite"], row["expectation"], row["observed"]) for row in failed]
    for line in grid(("severity", "suite", "does not hold", "seen"), rows):
        typer.echo(line)
    for severity, (passed, not_held) in result.counts.items():
        told = f"{not_held} noted" if severity == "info" else f"{passed} passed, {not_held} failed"
        typer.echo(f"{severity}: {told}")
    typer.echo(f"Data Docs: {result.docs_index}")
    if result.blocked:
        raise typer.Exit(EXIT_HELD_BACK)


def report(
    data: Data = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Build the data-quality report of the published warehouse."""
    from expectations.report.build import build
    from flows.settings import settings
    from warehouse import publish
    from warehouse.layout import DataFolder

    folder = DataFolder(settings(data=data).data)
    release = publish.published(folder)
    before = publish.before(folder, release)
    previous = before.path if before else None
    build(release.path, folder.report_of(release.name), previous, front=folder.report)
    typer.echo(str(folder.report))
    if open_it:
        import webbrowser

        webbrowser.open(folder.report.absolute().as_uri())
