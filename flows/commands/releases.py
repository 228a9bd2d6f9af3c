"""kimngach releases, diff and rollback."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.commands.options import Data

if TYPE_CHECKING:
    from warehouse.layout import DataFolder

Json = Annotated[bool, typer.Option("--json", help="As JSON.")]


def releases(data: Data = None, as_json: Json = False) -> None:
    """The releases that are kept, oldest first; * marks the one that readers see."""
    from flows.output import grid
    from warehouse import publish

    folder = _folder(data)
    published = publish.current(folder)
    rows = [
        {
            **asdict(release),
            "path": str(release.path),
            "is_current": bool(published and release.name == published.name),
        }
        for release in publish.releases(folder)
    ]
    if as_json:
        _print_json(rows)
        return
    shown = ("name", "finished_at", "articles", "facts", "extractor", "run_id")
    cells = [("*" if row["is_current"] else "", *(row[name] for name in shown)) for row in rows]
    for line in grid(("", *shown), cells):
        typer.echo(line)


def diff(
    before: Annotated[str | None, typer.Argument(help="A release. [default: the one before AFTER]")] = None,
    after: Annotated[str | None, typer.Argument(help="A release. [default: the published one]")] = None,
    data: Data = None,
    rows: Annotated[int, typer.Option(help="Rows of each kind of change to show.")] = 10,
    as_json: Json = False,
) -> None:
    """What changed between two releases: articles, facts, events, observations, conflicts."""
    from flows.changes import lines_of
    from warehouse import publish
    from warehouse.diff import differences

    old, new = publish.pair(_folder(data), before, after)
    changes = differences(old.path, new.path, rows)
    if as_json:
        _print_json({"before": old.name, "after": new.name, "tables": [asdict(change) for change in changes]})
        return
    for line in lines_of(old.name, new.name, changes):
        typer.echo(line)


def rollback(
    release: Annotated[str, typer.Argument(help="The release that readers are to see.")], data: Data = None
) -> None:
    """Show readers another release again, in one rename. No release is lost by it."""
    from warehouse import publish
    from warehouse.lock import writing

    folder = _folder(data)
    with writing(folder.lock):
        publish.settle(folder)
        shown = publish.rollback(folder, release)
    typer.echo(f"{shown.name} is published again: {shown.articles:,} articles, {shown.facts:,} facts")


def _folder(data: Path | None) -> DataFolder:
    from flows.settings import settings
    from warehouse.layout import DataFolder

    return DataFolder(settings(data=data).data)


def _print_json(value: Any) -> None:
    import orjson

    from flows.output import plain

    sys.stdout.buffer.write(orjson.dumps(value, default=plain, option=orjson.OPT_INDENT_2) + b"\n")
