"""A small data folder that is filled and published without any flow."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from transforms.schema import RUNS
from warehouse import load, publish
from warehouse.inputs import scan
from warehouse.layout import DataFolder
from warehouse.ledger import Ledger, Selection, batches_of
from warehouse.staging import shards_on, stage

SHELF = "shelf"


def texts(folder: Path, **contents: str) -> Path:
    """Write a folder of articles: a="..." becomes a.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / f"{name}.txt").write_text(content, encoding="utf-8")
    return folder


def staged(data: DataFolder, *paths: Path) -> Selection:
    """Extract what is missing, and select all that the paths hold."""
    shelf = data.staging / SHELF
    selection = Selection()
    ledger = Ledger(shards_on(shelf))
    unread = ledger.select(scan(paths).files, selection)
    for batch in batches_of(ledger.missing(unread, selection)):
        shard = stage(batch, shelf)
        selection.take(shard)
    return selection


def standing(selection: Selection) -> list[str]:
    """The sources that are selected, in order."""
    shards = [
        shard for folder in selection.stale for shard in shards_on(folder.parent) if shard.folder == folder
    ]
    return sorted(
        s for shard in shards for s in shard.members.sources if s not in selection.stale[shard.folder]
    )


def candidate(data: DataFolder, *paths: Path, name: str = "r0001", base: Path | None = None) -> Selection:
    """Build a candidate of all that the paths hold, anew or going on from a release."""
    selection = staged(data, *paths)
    load.begin(data.candidate, base)
    with load.opened(data.candidate) as con:
        load.declare(con)
        load.load(con, selection, scan(paths).rejections)
        now = datetime.now(UTC)
        run = {
            "run_id": f"run of {name}",
            "started_at": now,
            "finished_at": now,
            "inputs": [str(path) for path in paths],
            "inputs_sha256": selection.sha256(),
            "extractor": "x",
            "builder": "b",
            "release": name,
        }
        load.append(con, RUNS, [run])
        load.add_marts(con)
    return selection


def released(data: DataFolder, *paths: Path) -> str:
    """Publish all that the paths hold; returns the name of the release."""
    publish.settle(data)
    name = publish.next_name(data)
    candidate(data, *paths, name=name)
    publish.publish(data, name)
    return name


def rows(database: Path, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(database, read_only=True) as con:
        return con.execute(sql).fetchall()
